#include "models/exchange/period_parser.h"

#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

using Reading = tl::expected<SeriesPeriod, ProblemReason>;

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

Reading periodOf(QDate date, Step step) {
    if (!date.isValid())
        return tl::unexpected(ProblemReason::NotInCalendar);
    if (date.year() < firstYear || date.year() > lastYear)
        return tl::unexpected(ProblemReason::DateOutOfRange);
    return SeriesPeriod{dayNumber(stepStart(date, step)), step};
}

/// A year of four digits and a number behind a mark ("2026-Q1", "Q1/2026", "KW 53 2026").
struct Marked {
    int year = 0;
    int number = 0;
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The digits from `at` on, and how many.
std::pair<int, int> digitsAt(QByteArrayView text, qsizetype& at) {
    int number = 0;
    int count = 0;
    for (; at < text.size() && isDigit(text[at]) && count < 5; ++at, ++count)
        number = number * 10 + (text[at] - '0');
    return {number, count};
}

void skipSeparators(QByteArrayView text, qsizetype& at) {
    while (at < text.size() && QByteArrayView(" -/._").contains(text[at]))
        ++at;
}

/// The mark at `at`, in any case; nothing where none of them stands there.
bool skipMark(QByteArrayView text, qsizetype& at, const QList<QByteArray>& marks) {
    for (const QByteArray& mark : marks) {
        if (text.sliced(at).size() >= mark.size() &&
            text.sliced(at, mark.size()).compare(mark, Qt::CaseInsensitive) == 0) {
            at += mark.size();
            return true;
        }
    }
    return false;
}

std::optional<Marked> markedIn(QByteArrayView text, const QList<QByteArray>& marks) {
    Marked found;
    qsizetype at = 0;
    const bool yearFirst = !text.isEmpty() && isDigit(text[0]);
    const auto year = [&] {
        const auto [number, count] = digitsAt(text, at);
        found.year = number;
        return count == 4;
    };
    const auto number = [&] {
        if (!skipMark(text, at, marks))
            return false;
        skipSeparators(text, at);
        const auto [value, count] = digitsAt(text, at);
        found.number = value;
        return count == 1 || count == 2;
    };
    const bool first = yearFirst ? year() : number();
    skipSeparators(text, at);
    const bool whole = first && (yearFirst ? number() : year()) && at == text.size();
    return whole ? std::optional(found) : std::nullopt;
}

Reading readQuarter(QByteArrayView cell) {
    const auto found = markedIn(cell, {"Q", "T"});
    if (!found)
        return tl::unexpected(ProblemReason::NotAPeriod);
    if (found->number < 1 || found->number > 4)
        return tl::unexpected(ProblemReason::NotInCalendar);
    return periodOf(QDate(found->year, found->number * 3 - 2, 1), Step::Quarter);
}

Reading readWeek(QByteArrayView cell) {
    const auto found = markedIn(cell, {"W", "KW", "S"});
    if (!found)
        return tl::unexpected(ProblemReason::NotAPeriod);
    if (found->year < firstYear || found->year > lastYear)
        return tl::unexpected(ProblemReason::DateOutOfRange);
    return periodOf(mondayOfWeek(found->year, found->number), Step::Week);
}

std::vector<MomentFormat> compiled(std::initializer_list<const char16_t*> formats) {
    std::vector<MomentFormat> all;
    for (const char16_t* format : formats) {
        if (auto one = MomentFormat::compile(QString::fromUtf16(format)))
            all.push_back(std::move(*one));
    }
    return all;
}

/// Which error says more about a cell.
ProblemReason better(ProblemReason one, ProblemReason other) {
    return one == ProblemReason::NotAPeriod || one == ProblemReason::NotADate ? other : one;
}

} // namespace

QDate mondayOfWeek(int year, int week) {
    const QDate monday = stepStart(QDate(year, 1, 4), Step::Week).addDays((week - 1) * 7LL);
    int owner = 0;
    return monday.weekNumber(&owner) == week && owner == year ? monday : QDate();
}

std::optional<PeriodFormat> PeriodFormat::compile(const QString& format, std::optional<Step> step) {
    PeriodFormat made;
    if (format == u"month"_s) {
        made.m_kind = Kind::Month;
        made.m_formats =
            compiled({u"d-yyyy-MM", u"d-yyyy/MM", u"d-MM/yyyy", u"d-MM.yyyy", u"d-MM-yyyy"});
    } else if (format == u"month-name"_s) {
        made.m_kind = Kind::MonthName;
        made.m_formats = compiled({u"d-MMM yyyy", u"d-MMM-yyyy", u"d-yyyy MMM"});
    } else if (format == u"quarter"_s) {
        made.m_kind = Kind::Quarter;
    } else if (format == u"week"_s) {
        made.m_kind = Kind::Week;
    } else {
        auto day = MomentFormat::compile(format);
        if (!day)
            return std::nullopt;
        made.m_formats.push_back(std::move(*day));
    }
    made.m_step = made.ownStep().value_or(step.value_or(Step::Day));
    return made;
}

std::optional<Step> PeriodFormat::ownStep() const {
    switch (m_kind) {
    case Kind::Month:
    case Kind::MonthName:
        return Step::Month;
    case Kind::Quarter:
        return Step::Quarter;
    case Kind::Week:
        return Step::Week;
    case Kind::Day:
        break;
    }
    return std::nullopt;
}

bool PeriodFormat::hasShortYear() const {
    return m_kind == Kind::Day && m_formats.front().hasShortYear();
}

Reading PeriodFormat::read(QByteArrayView cell, std::optional<int> yearFrom) const {
    if (m_kind == Kind::Quarter)
        return readQuarter(cell);
    if (m_kind == Kind::Week)
        return readWeek(cell);
    // A month is read as its first day.
    const QByteArray text =
        (m_kind == Kind::Day ? QByteArray() : QByteArray("1-")) + cell.toByteArray();
    ProblemReason reason = ProblemReason::NotAPeriod;
    for (const MomentFormat& format : m_formats) {
        auto fields = format.read(text);
        if (!fields) {
            reason = better(reason, fields.error());
            continue;
        }
        if (fields->shortYear) {
            if (!yearFrom)
                return tl::unexpected(ProblemReason::TwoDigitYear);
            fields->year += *yearFrom - *yearFrom % 100;
            fields->year += fields->year < *yearFrom ? 100 : 0;
        }
        return periodOf(QDate(fields->year, fields->month, fields->day), m_step);
    }
    const bool plain = reason == ProblemReason::NotADate;
    return tl::unexpected(plain ? ProblemReason::NotAPeriod : reason);
}

Reading PeriodParser::read(QByteArrayView cell) const {
    std::optional<SeriesPeriod> found;
    ProblemReason reason = ProblemReason::NotAPeriod;
    for (const PeriodFormat& format : m_formats) {
        const Reading read = format.read(cell, m_yearFrom);
        if (!read)
            reason = better(reason, read.error());
        else if (found && *found != *read)
            return tl::unexpected(ProblemReason::AmbiguousDate);
        else
            found = *read;
    }
    return found ? Reading(*found) : tl::unexpected(reason);
}

} // namespace symmetry
