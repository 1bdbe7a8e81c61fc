#include "app/session/catalogue_json.h"

#include "app/session/thing_fields.h"
#include "models/domain/series_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class Writer {
public:
    template <class Value>
    void operator()(const char* name, const Value& value) {
        m_object.insert(QLatin1StringView(name), json(value));
    }
    template <class Value>
    void since(const char* name, const Value& value) {
        (*this)(name, value);
    }
    template <class Thing>
    void listSince(const char* name, const QList<Thing>& things) {
        list(name, things);
    }
    void subject(Subject& subject) {
        Writer writer;
        describe(writer, subject);
        m_object.insert("subject"_L1, writer.m_object);
    }
    template <class Thing>
    void list(const char* name, const QList<Thing>& things) {
        QJsonArray array;
        for (Thing thing : things) {
            Writer writer;
            describe(writer, thing);
            array.append(writer.m_object);
        }
        m_object.insert(QLatin1StringView(name), array);
    }
    QJsonObject m_object;

private:
    static QJsonValue json(const QString& text) { return text; }
    static QJsonValue json(bool value) { return value; }
    static QJsonValue json(int value) { return value; }
    static QJsonValue json(qint64 value) { return value; }
    static QJsonValue json(double value) { return value; }
    static QJsonValue json(const QUuid& uuid) { return uuid.toString(QUuid::WithoutBraces); }
    static QJsonValue json(const QStringList& texts) { return QJsonArray::fromStringList(texts); }
    template <class Number>
    static QJsonValue json(const std::optional<Number>& value) {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    template <class Tag>
    static QJsonValue json(Id<Tag> id) {
        return id.value;
    }
    static QJsonValue json(const QList<QuestionId>& ids) {
        QJsonArray array;
        for (const QuestionId id : ids)
            array.append(id.value);
        return array;
    }
    template <class Word>
    requires std::is_enum_v<Word>
    static QJsonValue json(Word word) { return key(word).toString(); }
};

class Reader {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    template <class Value>
    void operator()(const char* name, Value& value) {
        if (!read(m_object.value(QLatin1StringView(name)), value) && wrong.isEmpty())
            wrong = QLatin1StringView(name);
    }
    /// What exports of version 1 do not have yet keeps its default where it is absent.
    template <class Value>
    void since(const char* name, Value& value) {
        if (m_object.contains(QLatin1StringView(name)))
            (*this)(name, value);
    }
    template <class Thing>
    void listSince(const char* name, QList<Thing>& things) {
        if (m_object.contains(QLatin1StringView(name)))
            list(name, things);
    }
    /// Exports of version 1 name a measure, or 0.
    void subject(Subject& subject) {
        if (m_object.contains("measure"_L1)) {
            (*this)("measure", subject.id);
            subject.kind = subject.id > 0 ? Subject::Kind::Measure : Subject::Kind::None;
            return;
        }
        Reader reader(m_object.value("subject"_L1).toObject());
        describe(reader, subject);
        if (!reader.wrong.isEmpty() && wrong.isEmpty())
            wrong = u"subject."_s + reader.wrong;
    }
    template <class Thing>
    void list(const char* name, QList<Thing>& things) {
        const QJsonValue array = m_object.value(QLatin1StringView(name));
        if (!array.isArray() && wrong.isEmpty())
            wrong = QLatin1StringView(name);
        for (const QJsonValue entry : array.toArray()) {
            Reader reader(entry.toObject());
            Thing thing;
            describe(reader, thing);
            things.append(thing);
            if (!reader.wrong.isEmpty() && wrong.isEmpty())
                wrong = u"%1[%2].%3"_s.arg(QLatin1StringView(name),
                                           QString::number(things.size() - 1), reader.wrong);
        }
    }
    QString wrong; ///< the first member that is not as it should be

private:
    static bool read(const QJsonValue& json, QString& text) {
        text = json.toString();
        return json.isString();
    }
    static bool read(const QJsonValue& json, bool& value) {
        value = json.toBool();
        return json.isBool();
    }
    static bool read(const QJsonValue& json, int& value) {
        value = json.toInt();
        return json.isDouble();
    }
    static bool read(const QJsonValue& json, qint64& value) {
        value = json.toInteger();
        return json.isDouble();
    }
    static bool read(const QJsonValue& json, double& value) {
        value = json.toDouble();
        return json.isDouble();
    }
    static bool read(const QJsonValue& json, QUuid& uuid) {
        uuid = QUuid::fromString(json.toString());
        return !uuid.isNull();
    }
    static bool read(const QJsonValue& json, QStringList& texts) {
        for (const QJsonValue text : json.toArray())
            texts.append(text.toString());
        return json.isArray();
    }
    static bool read(const QJsonValue& json, std::optional<double>& value) {
        if (json.isDouble())
            value = json.toDouble();
        return json.isDouble() || json.isNull();
    }
    static bool read(const QJsonValue& json, std::optional<qint32>& value) {
        if (json.isDouble())
            value = json.toInt();
        return json.isDouble() || json.isNull();
    }
    template <class Tag>
    static bool read(const QJsonValue& json, Id<Tag>& id) {
        id.value = json.toInteger(-1);
        return id.value >= 0;
    }
    static bool read(const QJsonValue& json, QList<QuestionId>& ids) {
        for (const QJsonValue id : json.toArray())
            ids.append(QuestionId{id.toInteger()});
        return json.isArray();
    }
    template <class Word>
    requires std::is_enum_v<Word>
    static bool read(const QJsonValue& json, Word& word) {
        const auto known = wordFromKey<Word>(json.toString());
        word = known.value_or(Word{});
        return known.has_value();
    }
    QJsonObject m_object;
};

/// Turns every list into edits that add its things.
struct Adder {
    ChangeSet changes;
    template <class Thing>
    void listSince(const char* name, const QList<Thing>& things) {
        list(name, things);
    }
    template <class Thing>
    void list(const char*, const QList<Thing>& things) {
        for (const Thing& thing : things)
            changes.append(Edit{std::nullopt, symmetry::Thing(thing)});
    }
};

} // namespace

QByteArray catalogueToJson(const Catalogue& catalogue) {
    Catalogue copy = catalogue;
    Writer facts;
    describe(facts, copy.facts);
    Writer writer;
    describe(writer, copy);
    writer.m_object.insert("facts"_L1, facts.m_object);
    return QJsonDocument(writer.m_object).toJson();
}

Result<Catalogue> catalogueFromJson(const QByteArray& json, const QString& name) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::FileDamaged, {name, u"JSON"_s});
    Catalogue catalogue;
    Reader facts(document["facts"_L1].toObject());
    describe(facts, catalogue.facts);
    Reader reader(document.object());
    describe(reader, catalogue);
    if (!facts.wrong.isEmpty())
        return fail(ErrorKind::FileDamaged, {name, u"facts."_s + facts.wrong});
    if (!reader.wrong.isEmpty())
        return fail(ErrorKind::FileDamaged, {name, reader.wrong});
    return catalogue;
}

QByteArray personsToJson(const QList<Person>& persons) {
    Writer writer;
    writer.list("persons", persons);
    return QJsonDocument(writer.m_object).toJson();
}

Result<QList<Person>> personsFromJson(const QByteArray& json, const QString& name) {
    QList<Person> persons;
    Reader reader(QJsonDocument::fromJson(json).object());
    reader.list("persons", persons);
    if (!reader.wrong.isEmpty())
        return fail(ErrorKind::FileDamaged, {name, reader.wrong});
    return persons;
}

ChangeSet additions(const Catalogue& catalogue) {
    Catalogue copy = catalogue;
    Adder adder;
    describe(adder, copy);
    return adder.changes;
}

} // namespace symmetry
