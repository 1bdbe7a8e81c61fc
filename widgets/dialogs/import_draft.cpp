#include "widgets/dialogs/import_draft.h"

#include <algorithm>

namespace symmetry::import_draft {

namespace {

void readAs(Column& column, const QString& value, const QString& replacement) {
    const auto known = std::ranges::find(column.translations, value, &Translation::from);
    if (known == column.translations.end())
        column.translations.append({value, replacement});
    else
        known->to = replacement;
}

void setYearFrom(Column& column, const QString& replacement) {
    bool number = false;
    const int year = replacement.toInt(&number);
    if (number)
        column.yearFrom = year;
}

void apply(Column& column, const Decision& decision) {
    switch (decision.choice) {
    case Choice::LeaveOut:
        return;
    case Choice::UseDateFormat:
        column.dateFormats = {decision.replacement};
        return;
    case Choice::YearFrom:
        setYearFrom(column, decision.replacement);
        return;
    case Choice::AsMissing:
        for (const QString& value : decision.values) {
            if (!column.missing.contains(value))
                column.missing.append(value);
        }
        return;
    case Choice::ReadAs:
        for (const QString& value : decision.values)
            readAs(column, value, decision.replacement);
        return;
    }
}

/// The order of day and month in a format: -1 day first, 1 month first, 0 neither.
int dayMonthOrder(const QString& format) {
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    if (day < 0 || month < 0 || format.count(u'M') > 2)
        return 0;
    return day < month ? -1 : 1;
}

bool momentNeedsAnswer(const Column& column) {
    const QStringList& formats = column.dateFormats;
    if (formats.isEmpty())
        return true;
    return std::ranges::any_of(formats, [&formats](const QString& format) {
        return contradict(formats.constFirst(), format);
    });
}

} // namespace

bool Mapping::isLong() const {
    return std::ranges::any_of(
        columns, [](const Column& column) { return column.meaning == Meaning::Question; });
}

const PlannedQuestion* Mapping::question(const QString& code) const {
    const auto found = std::ranges::find(questions, code, &PlannedQuestion::code);
    return found == questions.cend() ? nullptr : &*found;
}

Mapping withDecisions(const Mapping& mapping, const QList<Decision>& decisions) {
    Mapping result = mapping;
    for (const Decision& decision : decisions) {
        if (decision.column >= 0 && decision.column < result.columns.size())
            apply(result.columns[decision.column], decision);
    }
    return result;
}

QList<Choice> choicesFor(Problem problem, const Column* column) {
    QList<Choice> choices{Choice::LeaveOut};
    if (!column)
        return choices;
    switch (problem) {
    case Problem::NotANumber:
    case Problem::NumberTooLarge:
    case Problem::OutsideScale:
    case Problem::OffStep:
        return choices << Choice::AsMissing << Choice::ReadAs;
    case Problem::NotADate:
    case Problem::NotInCalendar:
    case Problem::DateOutOfRange:
    case Problem::MirrorUnknown:
    case Problem::TierUnknown:
    case Problem::QuestionUnknown:
        return choices << Choice::ReadAs;
    case Problem::AmbiguousDate:
        return choices << Choice::UseDateFormat;
    case Problem::TwoDigitYear:
        return choices << Choice::YearFrom;
    default:
        return choices;
    }
}

bool contradict(const QString& format, const QString& other) {
    return dayMonthOrder(format) * dayMonthOrder(other) < 0;
}

bool needsAnswer(const Mapping& mapping, const Column& column) {
    switch (column.meaning) {
    case Meaning::Moment:
        return momentNeedsAnswer(column);
    case Meaning::Facet:
        return column.facet.trimmed().isEmpty();
    case Meaning::Answer: {
        const PlannedQuestion* question = mapping.question(column.question);
        return !question || !question->scale.isValid();
    }
    default:
        return false;
    }
}

} // namespace symmetry::import_draft
