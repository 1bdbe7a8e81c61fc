#include "models/exchange/json_place.h"

#include <QMap>
#include <cmath>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(QJsonValue::Type type) {
    switch (type) {
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    default:
        return u"another type"_s;
    }
}

} // namespace

JsonPlace::JsonPlace(const QJsonObject& object, QString path, JsonFault& fault)
    : m_object(object), m_path(std::move(path)), m_fault(fault) {}

QString JsonPlace::placeOf(const QString& key) const {
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonPlace::fault(const QString& key, const QString& what) {
    m_fault.add(placeOf(key), what);
}

std::optional<QJsonValue> JsonPlace::take(const QString& key, QJsonValue::Type type) {
    m_asked.insert(key);
    if (!m_object.contains(key))
        return std::nullopt;
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    fault(key, u"must be "_s + nameOf(type));
    return std::nullopt;
}

void JsonPlace::text(const QString& key, QString& value) {
    if (const auto found = take(key, QJsonValue::String))
        value = found->toString();
}

void JsonPlace::character(const QString& key, char& value) {
    QString found;
    text(key, found);
    if (found.size() == 1 && found[0].unicode() < 0x80)
        value = found[0].toLatin1();
    else if (has(key))
        fault(key, u"must be one character"_s);
}

void JsonPlace::number(const QString& key, double& value) {
    if (const auto found = take(key, QJsonValue::Double))
        value = found->toDouble();
}

void JsonPlace::boolean(const QString& key, bool& value) {
    if (const auto found = take(key, QJsonValue::Bool))
        value = found->toBool();
}

void JsonPlace::integer(const QString& key, int& value) {
    double found = value;
    number(key, found);
    if (std::abs(found) > 1e6 || found != std::floor(found))
        fault(key, u"must be a whole number"_s);
    else
        value = static_cast<int>(found);
}

void JsonPlace::texts(const QString& key, QStringList& value) {
    const auto found = take(key, QJsonValue::Array);
    if (!found)
        return;
    value.clear();
    for (const auto& each : found->toArray()) {
        if (!each.isString())
            fault(key, u"must be a list of texts"_s);
        value.append(each.toString());
    }
}

void JsonPlace::table(const QString& key, QMap<QString, QString>& value) {
    const auto found = take(key, QJsonValue::Object);
    if (!found)
        return;
    const QJsonObject object = found->toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            value.insert(it.key(), it.value().toString());
        else if (it.value().isDouble())
            value.insert(it.key(), QString::number(it.value().toDouble(), 'g', 15));
        else
            fault(key + u'.' + it.key(), u"must be a text or a number"_s);
    }
}

void JsonPlace::object(const QString& key, const std::function<void(JsonPlace&)>& read) {
    if (const auto found = take(key, QJsonValue::Object)) {
        JsonPlace inner(found->toObject(), placeOf(key), m_fault);
        read(inner);
        inner.finish();
    }
}

void JsonPlace::objects(const QString& key, const std::function<void(JsonPlace&)>& read) {
    const auto found = take(key, QJsonValue::Array);
    const QJsonArray array = found ? found->toArray() : QJsonArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = placeOf(key) + u'[' + QString::number(i) + u']';
        if (!array[i].isObject())
            m_fault.add(place, u"must be an object"_s);
        JsonPlace inner(array[i].toObject(), place, m_fault);
        read(inner);
        inner.finish();
    }
}

void JsonPlace::require(const QString& key) {
    if (!has(key))
        fault(key, u"is missing"_s);
}

void JsonPlace::finish() {
    for (const QString& key : m_object.keys())
        if (!m_asked.contains(key))
            fault(key, u"is not known here"_s);
}

} // namespace symmetry
