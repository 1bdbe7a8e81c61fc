#include "app/shell/import_convert.h"

#include <algorithm>

namespace symmetry {

namespace {

using import_draft::Meaning;
using import_draft::OpenKind;
using import_draft::Part;

// Both sides list the same words in the same order.
static_assert(static_cast<int>(Meaning::Value) == static_cast<int>(ColumnRole::Value));
static_assert(static_cast<int>(Meaning::Comment) == static_cast<int>(ColumnRole::Comment));
static_assert(static_cast<int>(Part::Importance) == static_cast<int>(AnswerPart::Importance));
static_assert(static_cast<int>(OpenKind::NoAnswers) == static_cast<int>(OpenPointKind::NoAnswers));

ColumnMapping exchangeColumn(const import_draft::Column& column) {
    ColumnMapping out;
    out.column = column.header;
    out.role = static_cast<ColumnRole>(column.meaning);
    out.part = static_cast<AnswerPart>(column.part);
    const bool asks = column.meaning == Meaning::Answer || column.meaning == Meaning::Comment;
    const bool tells = column.meaning == Meaning::Moment;
    out.question = asks ? column.question : QString();
    out.facet = column.meaning == Meaning::Facet ? column.facet : QString();
    out.dateFormats = tells ? column.dateFormats : QStringList();
    out.timeZone = tells ? column.timeZone : QString();
    out.yearFrom = tells ? column.yearFrom : std::nullopt;
    out.missing = column.missing;
    for (const import_draft::Translation& translation : column.translations)
        out.values.insert(translation.from, translation.to);
    return out;
}

import_draft::Column draftColumn(const ColumnMapping& column) {
    import_draft::Column out;
    out.header = column.column;
    out.meaning = static_cast<Meaning>(column.role);
    out.part = static_cast<Part>(column.part);
    out.question = column.question;
    out.facet = column.facet;
    out.dateFormats = column.dateFormats;
    out.timeZone = column.timeZone;
    out.yearFrom = column.yearFrom;
    out.missing = column.missing;
    for (auto value = column.values.cbegin(); value != column.values.cend(); ++value)
        out.translations.append({value.key(), value.value()});
    return out;
}

PlannedQuestion plannedFrom(const Catalogue& catalogue, const Question& question) {
    PlannedQuestion planned;
    planned.code = question.code;
    planned.text = question.text;
    planned.mirror = question.mirror;
    planned.scale = question.scale;
    planned.direction = question.direction;
    planned.kind = question.kind;
    if (const Touchpoint* touchpoint = catalogue.find(question.touchpoint)) {
        const Stage* stage = catalogue.find(touchpoint->stage);
        const Journey* journey = catalogue.journeyOf(touchpoint->id);
        planned.touchpoint = touchpoint->name;
        planned.stage = stage ? stage->name : QString();
        planned.journey = journey ? journey->name : QString();
    }
    if (const Dimension* dimension = catalogue.find(question.dimension))
        planned.dimension = dimension->name;
    return planned;
}

} // namespace

Mapping exchangeMapping(const import_draft::Mapping& mapping, const SourceFormat& format,
                        const QStringList& header) {
    Mapping out;
    out.name = mapping.name;
    out.shape = shapeOf(header);
    out.format = format;
    out.decimal = mapping.decimal == u',' ? DecimalSign::Comma : DecimalSign::Point;
    out.rows = mapping.isLong() ? RowMeaning::Part : RowMeaning::Response;
    out.missing = mapping.missing;
    out.defaults.mirror = mapping.mirror;
    out.defaults.tier = mapping.tier;
    out.defaults.day = mapping.day;
    if (!mapping.timeZone.isEmpty())
        out.defaults.timeZone = mapping.timeZone;
    for (const import_draft::Column& column : mapping.columns)
        if (column.meaning != Meaning::Ignore)
            out.columns.append(exchangeColumn(column));
    out.questions = mapping.questions;
    return out;
}

import_draft::Mapping draftMapping(const Mapping& mapping, const QStringList& header) {
    import_draft::Mapping out;
    out.name = mapping.name;
    out.decimal = mapping.decimal == DecimalSign::Comma ? u',' : u'.';
    out.missing = mapping.missing;
    out.mirror = mapping.defaults.mirror;
    out.tier = mapping.defaults.tier;
    out.day = mapping.defaults.day;
    out.timeZone = mapping.defaults.timeZone;
    for (const QString& name : header) {
        const auto known =
            std::find_if(mapping.columns.cbegin(), mapping.columns.cend(),
                         [&name](const ColumnMapping& column) { return column.column == name; });
        import_draft::Column column;
        if (known != mapping.columns.cend())
            column = draftColumn(*known);
        column.header = name;
        out.columns.append(column);
    }
    out.questions = mapping.questions;
    return out;
}

QList<import_draft::OpenPoint> draftOpenPoints(const QList<OpenPoint>& points) {
    QList<import_draft::OpenPoint> out;
    for (const OpenPoint& point : points)
        out.append({static_cast<OpenKind>(point.kind), point.column, point.sample});
    return out;
}

import_draft::Known knownFrom(const Catalogue& catalogue, const QStringList& zones) {
    import_draft::Known known;
    for (const Question& question : catalogue.questions)
        known.questions.append(plannedFrom(catalogue, question));
    for (const Facet& facet : catalogue.facets)
        known.facets.append(facet.name);
    for (const Dimension& dimension : catalogue.dimensions)
        known.dimensions.append(dimension.name);
    for (const Touchpoint& touchpoint : catalogue.touchpoints) {
        const Stage* stage = catalogue.find(touchpoint.stage);
        const Journey* journey = catalogue.journeyOf(touchpoint.id);
        if (stage && journey)
            known.places.append({journey->name, stage->name, touchpoint.name, journey->mirror});
    }
    known.timeZones = zones;
    return known;
}

SourceFormat chosenFormat(const SourceFormat& detected, const import_draft::FileChoices& choices) {
    SourceFormat format = detected;
    if (!choices.encoding.isEmpty())
        format.encoding = choices.encoding;
    if (!choices.delimiter.isNull())
        format.delimiter = choices.delimiter.toLatin1();
    if (!choices.sheet.isEmpty())
        format.sheet = choices.sheet;
    format.headerRow = choices.headerRow;
    return format;
}

} // namespace symmetry
