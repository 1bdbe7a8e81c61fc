#include "widgets/dialogs/import_words.h"

#include "widgets/style/plain_text.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using import_draft::Choice;
using import_draft::Column;
using import_draft::Mapping;
using import_draft::OpenKind;
using import_draft::Part;
using import_draft::PreviewCell;
using import_draft::Problem;
using import_draft::ProblemGroup;
using ColumnMeaning = import_draft::Meaning;

namespace {

constexpr int shownLines = 3;
constexpr int shownValues = 2;

bool usesQuestion(const Column& column) {
    return column.meaning == ColumnMeaning::Answer && !column.question.isEmpty();
}

} // namespace

QString ImportWords::quoted(const QString& text) {
    //: a value exactly as it stands in the file
    return tr("“%1”").arg(shownText(text, 40));
}

QString ImportWords::meaning(ColumnMeaning meaning) {
    switch (meaning) {
    case ColumnMeaning::Ignore:
        return tr("do not import");
    case ColumnMeaning::Identifier:
        return tr("Identifier of the response");
    case ColumnMeaning::Moment:
        return tr("Answered on");
    case ColumnMeaning::Mirror:
        return tr("Who answered");
    case ColumnMeaning::Tier:
        return tr("Tier of the person");
    case ColumnMeaning::Facet:
        return tr("Facet");
    case ColumnMeaning::PersonKey:
        return tr("Person: number");
    case ColumnMeaning::PersonName:
        return tr("Person: name");
    case ColumnMeaning::PersonContact:
        return tr("Person: contact");
    case ColumnMeaning::Comment:
        return tr("Voice: survey comment");
    case ColumnMeaning::Answer:
        return tr("Answer to a question");
    case ColumnMeaning::Question:
        return tr("Which question (one row per answer)");
    case ColumnMeaning::Value:
        return tr("Answer (one row per answer)");
    }
    return {};
}

QString ImportWords::part(Part part) {
    switch (part) {
    case Part::Expected:
        return tr("expected");
    case Part::Delivered:
        return tr("delivered");
    case Part::Importance:
        return tr("importance");
    }
    return {};
}

QString ImportWords::scale(const Scale& scale) const {
    const auto plain = [this](double value) {
        return m_format.number(value, value == std::round(value) ? 0 : 1);
    };
    return tr("%1 – %2").arg(plain(scale.minimum), plain(scale.maximum));
}

QString ImportWords::questionName(const PlannedQuestion& question) {
    const QString& name = !question.touchpoint.isEmpty() ? question.touchpoint
                          : !question.text.isEmpty()     ? question.text
                                                         : question.code;
    return shownText(name, 60);
}

QString ImportWords::columnMeans(const Mapping& mapping, const Column& column) const {
    switch (column.meaning) {
    case ColumnMeaning::Facet:
        return column.facet.isEmpty() ? tr("Facet: name it")
                                      : tr("Facet: %1").arg(shownText(column.facet, 80));
    case ColumnMeaning::Value:
        return tr("Answer: %1").arg(part(column.part));
    case ColumnMeaning::Answer:
        break;
    case ColumnMeaning::Moment:
        if (column.dateFormats.size() == 1)
            return tr("Answered on (%1)").arg(column.dateFormats.constFirst());
        return meaning(column.meaning);
    default:
        return meaning(column.meaning);
    }
    const PlannedQuestion* question = mapping.question(column.question);
    if (!question)
        return tr("Answer: name the question");
    return tr("%1: %2, %3").arg(questionName(*question), part(column.part), scale(question->scale));
}

QString ImportWords::columnHeader(const Mapping& mapping, const Column& column) const {
    if (column.meaning == ColumnMeaning::Facet)
        return shownText(column.facet, 40);
    if (usesQuestion(column)) {
        const PlannedQuestion* question = mapping.question(column.question);
        return question ? tr("%1 %2", "touchpoint, part of the answer")
                              .arg(questionName(*question), part(column.part))
                        : shownText(column.header, 40);
    }
    if (column.meaning == ColumnMeaning::Value)
        return part(column.part);
    return shownText(column.header, 40);
}

QString ImportWords::rowProblem(Problem problem) {
    switch (problem) {
    case Problem::MomentMissing:
        return tr("No date in the row");
    case Problem::MirrorUnknown:
        return tr("Not known who answered");
    case Problem::TierUnknown:
        return tr("Unknown tier");
    case Problem::QuestionUnknown:
        return tr("Unknown question");
    case Problem::QuestionMissing:
        return tr("No question in the row");
    case Problem::TextTooLong:
        return tr("Comment longer than 64 KiB");
    case Problem::NameTooLong:
        return tr("Name longer than 200 characters");
    case Problem::CellsMissing:
        return tr("Fewer cells than the header");
    case Problem::CellsTooMany:
        return tr("More cells than the header");
    case Problem::BadEncoding:
        return tr("Not text in this encoding");
    case Problem::NulByte:
        return tr("A zero byte in the text");
    case Problem::NothingInRow:
        return tr("Nothing to import in the row");
    case Problem::AnswerContradicts:
        return tr("Two columns contradict each other");
    default:
        return {};
    }
}

QString ImportWords::problem(const ProblemGroup& group, const Mapping& mapping) const {
    const bool inColumn = group.column >= 0 && group.column < mapping.columns.size();
    switch (group.problem) {
    case Problem::NotANumber:
        return tr("Text instead of a number");
    case Problem::NumberTooLarge:
        return tr("Number too large");
    case Problem::OutsideScale: {
        const auto* question =
            inColumn ? mapping.question(mapping.columns[group.column].question) : nullptr;
        return question ? tr("Outside the scale %1").arg(scale(question->scale))
                        : tr("Outside the scale");
    }
    case Problem::OffStep:
        return tr("Between two values of the scale");
    case Problem::NotADate:
        return tr("Date is not a date");
    case Problem::NotInCalendar:
        return tr("Date is not in the calendar");
    case Problem::TwoDigitYear:
        return tr("Century is not written");
    case Problem::AmbiguousDate:
        return tr("Day or month first is not clear");
    case Problem::DateOutOfRange:
        return tr("Date before 1900 or after 2199");
    case Problem::Other:
        return group.sentence;
    default:
        return rowProblem(group.problem);
    }
}

QString ImportWords::lines(const ProblemGroup& group) const {
    QStringList shown;
    for (const qint64 line : group.lines.first(std::min<qsizetype>(shownLines, group.lines.size())))
        shown.append(m_format.count(line));
    if (group.rows > shown.size())
        shown.last().append(u" …"_s);
    return tr("%n row(s): %1", "numbers of lines in the file", static_cast<int>(group.rows))
        .arg(shown.join(u", "_s));
}

QString ImportWords::values(const ProblemGroup& group) {
    QStringList shown;
    for (const auto& value : group.values)
        shown.append(value.value.isEmpty() ? tr("empty") : quoted(value.value));
    const bool more = shown.size() > shownValues;
    shown = shown.first(std::min<qsizetype>(shownValues, shown.size()));
    return shown.join(u", "_s) + (more ? u" …"_s : QString());
}

QString ImportWords::choice(Choice choice) {
    switch (choice) {
    case Choice::LeaveOut:
        return tr("Leave out, keep list");
    case Choice::AsMissing:
        return tr("Count as no answer");
    case Choice::ReadAs:
        return tr("Read as …");
    case Choice::UseDateFormat:
        return tr("Read the date as …");
    case Choice::YearFrom:
        return tr("Two digits mean …");
    }
    return {};
}

QString ImportWords::openPoint(const import_draft::OpenPoint& point, const Mapping& mapping) const {
    const bool inColumn = point.column >= 0 && point.column < mapping.columns.size();
    const QString column =
        inColumn ? shownText(mapping.columns[point.column].header, 80) : QString();
    switch (point.kind) {
    case OpenKind::DayOrMonthFirst:
        return tr("%1: is %2 day first or month first? Nothing in the file decides it.")
            .arg(column, quoted(point.sample));
    case OpenKind::TwoDigitYear:
        return tr("%1: which century is %2?").arg(column, quoted(point.sample));
    case OpenKind::DecimalSign:
        return tr("%1: is %2 a fraction or are these thousands?").arg(column, quoted(point.sample));
    case OpenKind::NoMoment:
        return tr("No column says when it was answered. Which day shall count?");
    case OpenKind::NoAnswers:
        return tr("No column looks like an answer. Say which ones are.");
    }
    return {};
}

} // namespace symmetry
