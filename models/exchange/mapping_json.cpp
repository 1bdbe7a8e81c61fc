#include "models/domain/series_words.h"
#include "models/exchange/json_place.h"
#include "models/exchange/mapping.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype mostBytes = 4 * 1024 * 1024;
const QString& formatWord() {
    static const QString word = u"symmetry-mapping"_s;
    return word;
}

constexpr std::array roles{ColumnRole::Ignore,    ColumnRole::Identifier, ColumnRole::Moment,
                           ColumnRole::Mirror,    ColumnRole::Tier,       ColumnRole::Facet,
                           ColumnRole::PersonKey, ColumnRole::PersonName, ColumnRole::PersonContact,
                           ColumnRole::Comment,   ColumnRole::Answer,     ColumnRole::Question,
                           ColumnRole::Value,     ColumnRole::Period,     ColumnRole::Series,
                           ColumnRole::Numerator, ColumnRole::Denominator};
constexpr std::array rowWords{u"responses", u"parts", u"periods", u"points"};
constexpr std::array parts{AnswerPart::Expected, AnswerPart::Delivered, AnswerPart::Importance};

template <class Word, size_t Count>
auto findIn(const std::array<Word, Count>& words) {
    return [&words](const QString& text) -> std::optional<Word> {
        for (const Word word : words)
            if (key(word) == text)
                return word;
        return std::nullopt;
    };
}

/// A reader for a word that has two meanings.
template <class Word>
auto either(const QString& first, Word firstWord, const QString& second, Word secondWord) {
    return [=](const QString& text) -> std::optional<Word> {
        if (text == first)
            return firstWord;
        return text == second ? std::optional(secondWord) : std::nullopt;
    };
}

template <class Word>
void domainWord(JsonPlace& place, const QString& key, Word& value) {
    place.word(key, value, [](const QString& text) { return wordFromKey<Word>(text); });
}

void readFormat(JsonPlace& place, SourceFormat& format) {
    place.word(u"kind"_s, format.kind, either(u"csv"_s, FileKind::Csv, u"xlsx"_s, FileKind::Xlsx));
    place.text(u"encoding"_s, format.encoding);
    place.character(u"delimiter"_s, format.delimiter);
    if (!QByteArrayView(",;\t|").contains(format.delimiter))
        place.fault(u"delimiter"_s, u"must be a comma, semicolon, tab or bar"_s);
    place.text(u"sheet"_s, format.sheet);
    place.integer(u"headerRow"_s, format.headerRow);
    if (format.headerRow < 1 || format.headerRow > 1000)
        place.fault(u"headerRow"_s, u"must be between 1 and 1000"_s);
}

void readDefaults(JsonPlace& place, MappingDefaults& defaults) {
    domainWord(place, u"mirror"_s, defaults.mirror);
    domainWord(place, u"tier"_s, defaults.tier);
    place.text(u"timeZone"_s, defaults.timeZone);
    QString day;
    place.text(u"day"_s, day);
    defaults.day = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && (!defaults.day.isValid() || day.size() != 10))
        place.fault(u"day"_s, u"must be a day as 2026-01-31"_s);
}

void readColumn(JsonPlace& place, ColumnMapping& column) {
    place.require(u"column"_s);
    place.text(u"column"_s, column.column);
    place.require(u"as"_s);
    place.word(u"as"_s, column.role, findIn(roles));
    place.word(u"part"_s, column.part, findIn(parts));
    place.text(u"question"_s, column.question);
    place.text(u"facet"_s, column.facet);
    place.texts(u"formats"_s, column.dateFormats);
    place.text(u"timeZone"_s, column.timeZone);
    place.text(u"series"_s, column.series);
    if (Step step = Step::Day; place.has(u"step"_s)) {
        domainWord(place, u"step"_s, step);
        column.step = step;
    }
    if (int year = 0; place.has(u"yearFrom"_s)) {
        place.integer(u"yearFrom"_s, year);
        column.yearFrom = year;
    }
    place.texts(u"missing"_s, column.missing);
    place.table(u"values"_s, column.values);
}

void readQuestion(JsonPlace& place, PlannedQuestion& question) {
    place.require(u"code"_s);
    place.text(u"code"_s, question.code);
    place.text(u"text"_s, question.text);
    domainWord(place, u"mirror"_s, question.mirror);
    place.text(u"journey"_s, question.journey);
    place.text(u"stage"_s, question.stage);
    place.text(u"touchpoint"_s, question.touchpoint);
    place.text(u"dimension"_s, question.dimension);
    place.object(u"scale"_s, [&question](JsonPlace& inner) {
        inner.number(u"minimum"_s, question.scale.minimum);
        inner.number(u"maximum"_s, question.scale.maximum);
        inner.number(u"step"_s, question.scale.step);
    });
    domainWord(place, u"direction"_s, question.direction);
    domainWord(place, u"kind"_s, question.kind);
    place.boolean(u"belief"_s, question.belief);
}

void readSeries(JsonPlace& place, PlannedSeries& series) {
    place.require(u"name"_s);
    place.text(u"name"_s, series.name);
    place.text(u"definition"_s, series.definition);
    place.text(u"unit"_s, series.unit);
    domainWord(place, u"kind"_s, series.kind);
    domainWord(place, u"pooling"_s, series.pooling);
    domainWord(place, u"direction"_s, series.direction);
    place.number(u"per"_s, series.per);
}

std::optional<RowMeaning> rowMeaning(const QString& text) {
    const auto found = std::ranges::find_if(
        rowWords, [&text](const char16_t* word) { return text == QStringView(word); });
    return found == rowWords.end()
               ? std::nullopt
               : std::optional(static_cast<RowMeaning>(found - rowWords.begin()));
}

void readMapping(JsonPlace& place, Mapping& mapping) {
    QString format;
    int found = 0;
    place.text(u"format"_s, format);
    place.integer(u"version"_s, found);
    if (format != formatWord())
        place.fault(u"format"_s, u"must be \"%1\""_s.arg(formatWord()));
    if (found != version)
        place.fault(u"version"_s, u"must be %1"_s.arg(version));
    place.text(u"name"_s, mapping.name);
    place.text(u"shape"_s, mapping.shape);
    if (place.has(u"file"_s))
        mapping.format.emplace();
    place.object(u"file"_s, [&mapping](JsonPlace& inner) { readFormat(inner, *mapping.format); });
    place.word(u"rows"_s, mapping.rows, rowMeaning);
    place.word(u"decimal"_s, mapping.decimal,
               either(u"point"_s, DecimalSign::Point, u"comma"_s, DecimalSign::Comma));
    place.texts(u"missing"_s, mapping.missing);
    place.object(u"defaults"_s,
                 [&mapping](JsonPlace& inner) { readDefaults(inner, mapping.defaults); });
    place.objects(u"columns"_s, [&mapping](JsonPlace& inner) {
        mapping.columns.append(ColumnMapping());
        readColumn(inner, mapping.columns.last());
    });
    place.objects(u"questions"_s, [&mapping](JsonPlace& inner) {
        mapping.questions.append(PlannedQuestion());
        readQuestion(inner, mapping.questions.last());
    });
    place.objects(u"series"_s, [&mapping](JsonPlace& inner) {
        mapping.series.append(PlannedSeries());
        readSeries(inner, mapping.series.last());
    });
    place.finish();
}

// ---- writing ---------------------------------------------------------------------------------

void put(QJsonObject& object, const QString& key, const QString& text) {
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject& object, const QString& key, const QStringList& texts) {
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

QJsonObject toJson(const SourceFormat& format) {
    QJsonObject object;
    object.insert(u"kind"_s, format.kind == FileKind::Csv ? u"csv"_s : u"xlsx"_s);
    if (format.kind == FileKind::Csv) {
        object.insert(u"encoding"_s, format.encoding);
        object.insert(u"delimiter"_s, QString(QLatin1Char(format.delimiter)));
    }
    put(object, u"sheet"_s, format.sheet);
    object.insert(u"headerRow"_s, format.headerRow);
    return object;
}

QJsonObject toJson(const MappingDefaults& defaults) {
    QJsonObject object;
    object.insert(u"mirror"_s, key(defaults.mirror).toString());
    object.insert(u"tier"_s, key(defaults.tier).toString());
    object.insert(u"timeZone"_s, defaults.timeZone);
    if (defaults.day.isValid())
        object.insert(u"day"_s, defaults.day.toString(Qt::ISODate));
    return object;
}

QJsonObject toJson(const ColumnMapping& column) {
    QJsonObject object;
    object.insert(u"column"_s, column.column);
    object.insert(u"as"_s, key(column.role).toString());
    const bool valued = column.role == ColumnRole::Answer ||
                        (column.role == ColumnRole::Value && column.series.isEmpty());
    if (valued || column.part != AnswerPart::Delivered)
        object.insert(u"part"_s, key(column.part).toString());
    put(object, u"question"_s, column.question);
    put(object, u"facet"_s, column.facet);
    put(object, u"formats"_s, column.dateFormats);
    put(object, u"timeZone"_s, column.timeZone);
    put(object, u"series"_s, column.series);
    if (column.step)
        object.insert(u"step"_s, key(*column.step).toString());
    if (column.yearFrom)
        object.insert(u"yearFrom"_s, *column.yearFrom);
    put(object, u"missing"_s, column.missing);
    QJsonObject values;
    for (auto it = column.values.begin(); it != column.values.end(); ++it)
        values.insert(it.key(), it.value());
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return object;
}

QJsonObject toJson(const PlannedQuestion& question) {
    QJsonObject object;
    object.insert(u"code"_s, question.code);
    put(object, u"text"_s, question.text);
    object.insert(u"mirror"_s, key(question.mirror).toString());
    put(object, u"journey"_s, question.journey);
    put(object, u"stage"_s, question.stage);
    put(object, u"touchpoint"_s, question.touchpoint);
    put(object, u"dimension"_s, question.dimension);
    object.insert(u"scale"_s, QJsonObject{{u"minimum"_s, question.scale.minimum},
                                          {u"maximum"_s, question.scale.maximum},
                                          {u"step"_s, question.scale.step}});
    object.insert(u"direction"_s, key(question.direction).toString());
    object.insert(u"kind"_s, key(question.kind).toString());
    if (question.belief)
        object.insert(u"belief"_s, true);
    return object;
}

QJsonObject toJson(const PlannedSeries& series) {
    QJsonObject object;
    object.insert(u"name"_s, series.name);
    put(object, u"definition"_s, series.definition);
    put(object, u"unit"_s, series.unit);
    object.insert(u"kind"_s, key(series.kind).toString());
    object.insert(u"pooling"_s, key(series.pooling).toString());
    object.insert(u"direction"_s, key(series.direction).toString());
    object.insert(u"per"_s, series.per);
    return object;
}

template <class List>
QJsonArray toJsonArray(const List& list) {
    QJsonArray array;
    for (const auto& each : list)
        array.append(toJson(each));
    return array;
}

} // namespace

QByteArray mappingToJson(const Mapping& mapping) {
    QJsonObject object;
    object.insert(u"format"_s, formatWord());
    object.insert(u"version"_s, version);
    put(object, u"name"_s, mapping.name);
    put(object, u"shape"_s, mapping.shape);
    if (mapping.format)
        object.insert(u"file"_s, toJson(*mapping.format));
    object.insert(u"rows"_s, QString::fromUtf16(rowWords.at(static_cast<size_t>(mapping.rows))));
    object.insert(u"decimal"_s, mapping.decimal == DecimalSign::Point ? u"point"_s : u"comma"_s);
    put(object, u"missing"_s, mapping.missing);
    object.insert(u"defaults"_s, toJson(mapping.defaults));
    object.insert(u"columns"_s, toJsonArray(mapping.columns));
    if (!mapping.isSeries())
        object.insert(u"questions"_s, toJsonArray(mapping.questions));
    else
        object.insert(u"series"_s, toJsonArray(mapping.series));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Mapping> mappingFromJson(const QByteArray& json, const QString& name) {
    if (json.size() > mostBytes)
        return fail(ErrorKind::ImportMappingBad, {name, u"larger than 4 MiB"_s});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(
            ErrorKind::ImportMappingBad,
            {name, u"line %1: %2"_s.arg(QString::number(json.first(error.offset).count('\n') + 1),
                                        error.errorString())});
    if (!document.isObject())
        return fail(ErrorKind::ImportMappingBad, {name, u"must be an object"_s});
    JsonFault fault;
    Mapping mapping;
    JsonPlace place(document.object(), QString(), fault);
    readMapping(place, mapping);
    if (!fault.text.isEmpty())
        return fail(ErrorKind::ImportMappingBad, {name, fault.text});
    if (const auto sound = checkMapping(mapping); !sound)
        return fail(ErrorKind::ImportMappingBad, {name, sound.error().facts.value(1)});
    return mapping;
}

} // namespace symmetry
