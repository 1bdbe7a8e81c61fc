#include "app/session/catalogue_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

// One description of each thing serves both ways: `Io` is Writer or Reader.

template <class Io>
void describe(Io& io, FileFacts& facts) {
    io("uuid", facts.uuid);
    io("title", facts.title);
    io("customer_word", facts.customerWord);
    io("anonymity", facts.anonymity);
    io("comment_anonymity", facts.commentAnonymity);
    io("sample", facts.sample);
    io("created_at", facts.createdAt);
}

template <class Io>
void describe(Io& io, Journey& journey) {
    io("id", journey.id);
    io("uuid", journey.uuid);
    io("mirror", journey.mirror);
    io("name", journey.name);
    io("variant", journey.variant);
    io("position", journey.position);
}

template <class Io>
void describe(Io& io, Stage& stage) {
    io("id", stage.id);
    io("uuid", stage.uuid);
    io("journey", stage.journey);
    io("name", stage.name);
    io("position", stage.position);
}

template <class Io>
void describe(Io& io, Touchpoint& touchpoint) {
    io("id", touchpoint.id);
    io("uuid", touchpoint.uuid);
    io("stage", touchpoint.stage);
    io("name", touchpoint.name);
    io("kind", touchpoint.kind);
    io("channels", touchpoint.channels);
    io("department", touchpoint.department);
    io("moment_of_truth", touchpoint.momentOfTruth);
    io("standard", touchpoint.standard);
    io("promise", touchpoint.promise);
    io("position", touchpoint.position);
}

template <class Io>
void describe(Io& io, TouchpointLink& link) {
    io("id", link.id);
    io("uuid", link.uuid);
    io("employee", link.employee);
    io("customer", link.customer);
}

template <class Io>
void describe(Io& io, Dimension& dimension) {
    io("id", dimension.id);
    io("uuid", dimension.uuid);
    io("name", dimension.name);
    io("weight", dimension.weight);
    io("position", dimension.position);
}

template <class Io>
void describe(Io& io, Question& question) {
    io("id", question.id);
    io("uuid", question.uuid);
    io("code", question.code);
    io("text", question.text);
    io("mirror", question.mirror);
    io("touchpoint", question.touchpoint);
    io("dimension", question.dimension);
    io("scale_minimum", question.scale.minimum);
    io("scale_maximum", question.scale.maximum);
    io("scale_step", question.scale.step);
    io("direction", question.direction);
    io("kind", question.kind);
}

template <class Io>
void describe(Io& io, Facet& facet) {
    io("id", facet.id);
    io("uuid", facet.uuid);
    io("name", facet.name);
    io("position", facet.position);
}

template <class Io>
void describe(Io& io, FacetValue& value) {
    io("id", value.id);
    io("uuid", value.uuid);
    io("facet", value.facet);
    io("label", value.label);
}

template <class Io>
void describe(Io& io, Measure& measure) {
    io("id", measure.id);
    io("uuid", measure.uuid);
    io("name", measure.name);
    io("definition", measure.definition);
    io("kind", measure.kind);
    io("direction", measure.direction);
    io("questions", measure.questions);
    io("target", measure.target);
    io("weight", measure.weight);
    io("owner", measure.owner);
    io("position", measure.position);
}

template <class Io>
void describe(Io& io, Annotation& annotation) {
    io("id", annotation.id);
    io("uuid", annotation.uuid);
    io("measure", annotation.measure);
    io("day", annotation.day);
    io("text", annotation.text);
}

template <class Io>
void describe(Io& io, Person& person) {
    io("id", person.id);
    io("uuid", person.uuid);
    io("key", person.key);
    io("name", person.name);
    io("contact", person.contact);
    io("mirror", person.mirror);
    io("tier", person.tier);
}

/// Every list of the catalogue with its name, in the order in which they may be added.
template <class Io>
void describe(Io& io, Catalogue& catalogue) {
    io.list("journeys", catalogue.journeys);
    io.list("stages", catalogue.stages);
    io.list("touchpoints", catalogue.touchpoints);
    io.list("links", catalogue.links);
    io.list("dimensions", catalogue.dimensions);
    io.list("questions", catalogue.questions);
    io.list("facets", catalogue.facets);
    io.list("facet_values", catalogue.facetValues);
    io.list("measures", catalogue.measures);
    io.list("annotations", catalogue.annotations);
}

class Writer {
public:
    template <class Value>
    void operator()(const char* name, const Value& value) {
        m_object.insert(QLatin1StringView(name), json(value));
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
    static QJsonValue json(const std::optional<double>& value) {
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
