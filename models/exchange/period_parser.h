#pragma once

#include "models/domain/scope.h"
#include "models/exchange/moment_parser.h"
#include "models/exchange/problem.h"

#include <QByteArrayView>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace symmetry {

/// A period of a series: its first day, days since 1970-01-01, and its length.
struct SeriesPeriod {
    qint32 day = 0;
    Step step = Step::Month;
    friend bool operator==(const SeriesPeriod&, const SeriesPeriod&) = default;
};

/// One way to write a period. Words: month (2026-03, 03/2026, 03.2026), month-name (March 2026, in
/// English, German or French), quarter (2026-Q1, Q1 2026, T1 2026), week (2026-W53, KW 53/2026; ISO
/// weeks, which begin on Monday). Anything else is a format of a day, see MomentFormat: the period
/// is the step that holds that day; clocks and zones play no part.
class PeriodFormat {
public:
    /// `step` says how long the period of a day is; none: that day.
    [[nodiscard]] static std::optional<PeriodFormat> compile(const QString& format,
                                                             std::optional<Step> step);
    /// Errors: NotAPeriod, NotInCalendar (week 53 of a year of 52), DateOutOfRange, TwoDigitYear.
    [[nodiscard]] tl::expected<SeriesPeriod, ProblemReason> read(QByteArrayView cell,
                                                                 std::optional<int> yearFrom) const;
    /// The step that the word itself names; none: a format of a day.
    [[nodiscard]] std::optional<Step> ownStep() const;
    [[nodiscard]] bool hasShortYear() const;

private:
    enum class Kind : quint8 { Day, Month, MonthName, Quarter, Week };
    Kind m_kind = Kind::Day;
    Step m_step = Step::Day;
    std::vector<MomentFormat> m_formats; ///< of a day, of a month made whole with its first day
};

/// Reads cells by all formats of a column. A cell that two formats read as two periods is
/// AmbiguousDate; with none that fits, the most telling error.
class PeriodParser {
public:
    PeriodParser(std::vector<PeriodFormat> formats, std::optional<int> yearFrom)
        : m_formats(std::move(formats)), m_yearFrom(yearFrom) {}
    [[nodiscard]] tl::expected<SeriesPeriod, ProblemReason> read(QByteArrayView cell) const;

private:
    std::vector<PeriodFormat> m_formats;
    std::optional<int> m_yearFrom;
};

/// Monday of an ISO week; invalid where the year has no such week (ISO 8601).
[[nodiscard]] QDate mondayOfWeek(int year, int week);

} // namespace symmetry
