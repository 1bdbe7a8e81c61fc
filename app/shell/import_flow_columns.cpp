#include "app/shell/import_flow_columns.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::import_flow {

namespace {

// The enumerations of both sides have one order.
static_assert(static_cast<int>(ColumnRole::Value) ==
              static_cast<int>(import_draft::Meaning::Value));
static_assert(static_cast<int>(ColumnRole::Comment) ==
              static_cast<int>(import_draft::Meaning::Comment));
static_assert(static_cast<int>(AnswerPart::Importance) ==
              static_cast<int>(import_draft::Part::Importance));
static_assert(static_cast<int>(OpenPointKind::NoAnswers) ==
              static_cast<int>(import_draft::OpenKind::NoAnswers));

ColumnMapping columnFrom(const import_draft::Column& draft) {
    ColumnMapping column;
    column.column = draft.header;
    column.role = static_cast<ColumnRole>(draft.meaning);
    column.missing = draft.missing;
    switch (column.role) {
    case ColumnRole::Answer:
        column.question = draft.question;
        column.part = static_cast<AnswerPart>(draft.part);
        break;
    case ColumnRole::Value:
        column.part = static_cast<AnswerPart>(draft.part);
        break;
    case ColumnRole::Comment:
        column.question = draft.question;
        break;
    case ColumnRole::Facet:
        column.facet = draft.facet.trimmed();
        break;
    case ColumnRole::Moment:
        column.dateFormats = draft.dateFormats;
        column.timeZone = draft.timeZone;
        column.yearFrom = draft.yearFrom;
        break;
    default:
        break;
    }
    const std::array translated{ColumnRole::Answer, ColumnRole::Value, ColumnRole::Facet,
                                ColumnRole::Mirror, ColumnRole::Tier,  ColumnRole::Question,
                                ColumnRole::Moment};
    if (std::ranges::find(translated, column.role) != translated.end()) {
        for (const import_draft::Translation& each : draft.translations)
            column.values.insert(each.from, each.to);
    }
    return column;
}

import_draft::Column draftOf(const ColumnMapping& column) {
    import_draft::Column draft;
    draft.header = column.column;
    draft.meaning = static_cast<import_draft::Meaning>(column.role);
    draft.part = static_cast<import_draft::Part>(column.part);
    draft.question = column.question;
    draft.facet = column.facet;
    draft.dateFormats = column.dateFormats;
    draft.timeZone = column.timeZone;
    draft.yearFrom = column.yearFrom;
    draft.missing = column.missing;
    for (auto it = column.values.begin(); it != column.values.end(); ++it)
        draft.translations.append({it.key(), it.value()});
    return draft;
}

/// A comment about a question that nobody asks is one about the whole response.
void dropUnknownQuestions(Mapping& mapping) {
    for (ColumnMapping& column : mapping.columns) {
        if (column.role == ColumnRole::Comment && !mapping.question(column.question))
            column.question.clear();
    }
}

} // namespace

import_draft::FileChoices choicesFrom(const SourceFormat& format) {
    if (format.kind == FileKind::Xlsx)
        return {{}, {}, format.sheet, format.headerRow};
    return {format.encoding, QLatin1Char(format.delimiter), {}, format.headerRow};
}

SourceFormat formatFrom(const import_draft::FileChoices& choices, bool workbook) {
    SourceFormat format;
    format.headerRow = choices.headerRow;
    if (workbook) {
        format.kind = FileKind::Xlsx;
        format.sheet = choices.sheet;
        return format;
    }
    if (!choices.encoding.isEmpty())
        format.encoding = choices.encoding;
    if (!choices.delimiter.isNull())
        format.delimiter = choices.delimiter.toLatin1();
    return format;
}

Mapping mappingFrom(const import_draft::Mapping& draft, const QStringList& header,
                    const SourceFormat& format) {
    Mapping mapping;
    mapping.name = draft.name;
    mapping.shape = shapeOf(header);
    mapping.format = format;
    mapping.rows = draft.isLong() ? RowMeaning::Part : RowMeaning::Response;
    mapping.decimal = draft.decimal == u',' ? DecimalSign::Comma : DecimalSign::Point;
    mapping.missing = draft.missing;
    mapping.defaults.mirror = draft.mirror;
    mapping.defaults.tier = draft.tier;
    mapping.defaults.day = draft.day;
    if (!draft.timeZone.isEmpty())
        mapping.defaults.timeZone = draft.timeZone;
    mapping.questions = draft.questions;
    bool dated = false;
    for (const import_draft::Column& each : draft.columns) {
        if (each.meaning == import_draft::Meaning::Ignore)
            continue;
        ColumnMapping column = columnFrom(each);
        if (column.role == ColumnRole::Moment && std::exchange(dated, true)) {
            column.dateFormats.clear(); // the first of several says how all are read
            column.yearFrom.reset();
            column.timeZone.clear();
        }
        mapping.columns.append(column);
    }
    dropUnknownQuestions(mapping);
    return mapping;
}

import_draft::Mapping draftFrom(const Mapping& mapping, const QStringList& header) {
    import_draft::Mapping draft;
    draft.name = mapping.name;
    draft.decimal = mapping.decimal == DecimalSign::Comma ? u',' : u'.';
    draft.missing = mapping.missing;
    draft.mirror = mapping.defaults.mirror;
    draft.tier = mapping.defaults.tier;
    draft.day = mapping.defaults.day;
    draft.timeZone = mapping.defaults.timeZone;
    draft.questions = mapping.questions;
    const auto dated = std::ranges::find(mapping.columns, ColumnRole::Moment, &ColumnMapping::role);
    for (const QString& name : header) {
        const auto found = std::ranges::find(mapping.columns, name, &ColumnMapping::column);
        ColumnMapping column;
        column.column = name;
        if (found != mapping.columns.end())
            column = *found;
        if (column.role == ColumnRole::Moment && column.dateFormats.isEmpty()) {
            column.dateFormats = dated->dateFormats;
            column.yearFrom = dated->yearFrom;
        }
        draft.columns.append(draftOf(column));
    }
    return draft;
}

Result<void> fits(const Mapping& mapping, const QStringList& header) {
    if (mapping.isSeries()) // understood by the command line alone
        return fail(ErrorKind::ImportMappingBad,
                    {mapping.name, u"rows: series are imported with symmetry-cli"_s});
    for (const ColumnMapping& column : mapping.columns) {
        if (column.role != ColumnRole::Ignore && !header.contains(column.column))
            return fail(ErrorKind::ImportMappingBad,
                        {mapping.name, u"the file has no column \"%1\""_s.arg(column.column)});
    }
    return {};
}

QList<import_draft::OpenPoint> openFrom(const QList<OpenPoint>& open) {
    QList<import_draft::OpenPoint> points;
    for (const OpenPoint& point : open)
        points.append(
            {static_cast<import_draft::OpenKind>(point.kind), point.column, point.sample});
    return points;
}

import_draft::Problem problemFrom(ProblemReason reason) {
    using import_draft::Problem;
    static constexpr std::array problems{
        Problem::NotANumber,      Problem::NumberTooLarge,  Problem::OutsideScale,
        Problem::OffStep,         Problem::NotADate,        Problem::NotInCalendar,
        Problem::TwoDigitYear,    Problem::AmbiguousDate,   Problem::MomentMissing,
        Problem::DateOutOfRange,  Problem::MirrorUnknown,   Problem::TierUnknown,
        Problem::QuestionUnknown, Problem::QuestionMissing, Problem::Other,
        Problem::TextTooLong,     Problem::NameTooLong,     Problem::CellsMissing,
        Problem::CellsTooMany,    Problem::BadEncoding,     Problem::NulByte,
        Problem::Other,           Problem::NothingInRow,    Problem::AnswerContradicts};
    static_assert(problems.size() == static_cast<size_t>(ProblemReason::AnswerContradicts) + 1);
    return problems.at(static_cast<size_t>(reason));
}

QString sentenceFor(ProblemReason reason) {
    if (reason == ProblemReason::IdentifierMissing)
        return QCoreApplication::translate("symmetry::ImportFlow", "No identifier in the row");
    if (reason == ProblemReason::StrayQuote)
        return QCoreApplication::translate("symmetry::ImportFlow",
                                           "A quotation mark inside a cell");
    return {};
}

import_draft::Known knownFrom(const Catalogue& catalogue, const QStringList& zones) {
    import_draft::Known known;
    known.timeZones = zones;
    for (const Facet& facet : catalogue.facets)
        known.facets.append(facet.name);
    for (const Dimension& dimension : catalogue.dimensions)
        known.dimensions.append(dimension.name);
    for (const Touchpoint& touchpoint : catalogue.touchpoints) {
        const Journey* journey = catalogue.journeyOf(touchpoint.id);
        const Stage* stage = catalogue.find(touchpoint.stage);
        if (journey && stage)
            known.places.append({journey->name, stage->name, touchpoint.name, journey->mirror});
    }
    for (const Question& question : catalogue.questions) {
        PlannedQuestion planned{question.code,  question.text,      question.mirror, {}, {}, {}, {},
                                question.scale, question.direction, question.kind};
        if (const Dimension* dimension = catalogue.find(question.dimension))
            planned.dimension = dimension->name;
        if (const Touchpoint* touchpoint = catalogue.find(question.touchpoint)) {
            planned.touchpoint = touchpoint->name;
            const Stage* stage = catalogue.find(touchpoint->stage);
            planned.stage = stage ? stage->name : QString();
            const Journey* journey = catalogue.journeyOf(touchpoint->id);
            planned.journey = journey ? journey->name : QString();
        }
        known.questions.append(planned);
    }
    for (const Source& source : catalogue.sources)
        if (source.state == SourceState::Visible)
            known.sources.append(source.name);
    known.sources.removeDuplicates();
    return known;
}

} // namespace symmetry::import_flow
