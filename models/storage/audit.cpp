#include "models/storage/audit.h"

#include "models/storage/things.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class JsonColumns {
public:
    template <class Value>
    void operator()(const char* name, const Value& value) {
        m_object.insert(QString::fromLatin1(name), json(value));
    }
    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    static QJsonValue json(const QString& text) { return text; }
    static QJsonValue json(const QUuid& uuid) { return uuid.toString(QUuid::WithoutBraces); }
    static QJsonValue json(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
    static QJsonValue json(double value) { return value; }
    static QJsonValue json(const std::optional<double>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    static QJsonValue json(const std::optional<qint32>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    template <class Tag>
    static QJsonValue json(Id<Tag> id) {
        return id.value;
    }
    template <class Value>
    requires(std::is_enum_v<Value> || std::is_integral_v<Value>) static QJsonValue
        json(Value value) {
        return static_cast<qint64>(value);
    }
    QJsonObject m_object;
};

template <class T>
QJsonObject objectOf(const T& thing) {
    JsonColumns columns;
    Columns<T>::describe(thing, columns);
    return columns.object();
}

QJsonArray idsOf(const auto& ids) {
    QJsonArray array;
    for (const auto id : ids)
        array.append(id.value);
    return array;
}

QJsonArray numbers(const auto& values) {
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QJsonObject describe(const FileFacts& facts) {
    return {{u"title"_s, facts.title},
            {u"customer_word"_s, facts.customerWord},
            {u"anonymity"_s, facts.anonymity},
            {u"comment_anonymity"_s, facts.commentAnonymity},
            {u"margin"_s, facts.margin},
            {u"acknowledge_days"_s, facts.casePolicy.acknowledgeDays},
            {u"respond_days"_s, numbers(facts.casePolicy.respondDays)}};
}

QJsonObject describe(const Voice& voice) {
    QJsonArray credits;
    for (const Credit& credit : voice.credits)
        credits.append(QJsonObject{{u"person"_s, credit.person.value}, {u"team"_s, credit.team}});
    QJsonObject object = objectOf(voice);
    object.insert(u"facets"_s, idsOf(voice.facets));
    object.insert(u"credits"_s, credits);
    object.insert(u"tags"_s, QJsonArray::fromStringList(voice.tags));
    return object;
}

QJsonObject describe(const Decision& decision) {
    QJsonObject object = objectOf(decision);
    object.insert(u"voices"_s, idsOf(decision.voices));
    return object;
}

/// Figures are kept by the deck and not told again at each edit.
QJsonObject describe(const Slide& slide) {
    QJsonObject object = objectOf(slide);
    object.remove(u"figures"_s);
    return object;
}

QJsonObject describe(const Touchpoint& touchpoint) {
    QJsonObject object = objectOf(touchpoint);
    object.insert(u"channels"_s, QJsonArray::fromStringList(touchpoint.channels));
    return object;
}

QJsonObject describe(const Measure& measure) {
    QJsonObject object = objectOf(measure);
    object.insert(u"questions"_s, idsOf(measure.questions));
    return object;
}

QJsonObject describe(const auto& thing) {
    return objectOf(thing);
}

QJsonValue side(const std::optional<Thing>& thing) {
    if (!thing)
        return {};
    return std::visit([](const auto& it) { return describe(it); }, *thing);
}

QString text(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

QString changesAsJson(const ChangeSet& changes) {
    QJsonArray array;
    for (const Edit& edit : changes) {
        const Thing& thing = edit.after ? *edit.after : *edit.before;
        array.append(QJsonObject{{u"kind"_s, kindKey(static_cast<ThingKind>(thing.index()))},
                                 {u"before"_s, side(edit.before)},
                                 {u"after"_s, side(edit.after)}});
    }
    return text(array);
}

QString sourceAsJson(const Source& source) {
    QJsonObject object = objectOf(source);
    object.remove(u"mapping"_s);
    return text({QJsonObject{{u"kind"_s, kindKey(ThingKind::Source)}, {u"after"_s, object}}});
}

Result<void> writeAudit(Database& database, const Stamp& stamp, const QString& changes) {
    Statement insert = database.query(u"audit_insert"_s);
    return insert.bind(1, stamp.at).bind(2, stamp.who).bind(3, stamp.phrase).bind(4, changes).run();
}

Result<QList<AuditEntry>> readAudit(Database& database, qint64 before, int limit) {
    QList<AuditEntry> entries;
    Statement rows = database.query(u"audit_page"_s);
    rows.bind(1, before > 0 ? before : std::numeric_limits<qint64>::max());
    rows.bind(2, static_cast<qint64>(limit));
    while (rows.step())
        entries.append(
            AuditEntry{rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4)});
    if (rows.failed())
        return rows.failure();
    return entries;
}

} // namespace symmetry
