#pragma once

#include "models/exchange/problem.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>
#include <QTimeZone>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace symmetry {

/// One way to write a day and perhaps a time.
///
/// Letters: yyyy or yy (year), M or MM (month), MMM (its name, English, German or French, short or
/// long), d or dd (day), H or HH, h or hh with ap (am, pm), m or mm, s or ss, z (fraction of a
/// second), Z (Z, +09:00, +0900 or +09). One or two digits are read for two letters as for one,
/// unless the next letter follows directly (yyyyMMdd). A blank stands for one or more. Text between
/// single quotation marks, and every other character, stands for itself.
/// Whole words instead: iso (2023-07-13, with T or a blank 15:28, seconds, fraction, zone), unix
/// and unix-ms (seconds, milliseconds since 1970 in UTC), serial (days of a spreadsheet).
class MomentFormat {
public:
    /// Nothing where the format has no year, month and day, names one twice, or cannot be read.
    [[nodiscard]] static std::optional<MomentFormat> compile(const QString& format);

    /// What stood in a cell. `hasZone`: the offset to UTC was written.
    struct Fields {
        int year = 0;
        int month = 0;
        int day = 0;
        int secondOfDay = 0;
        bool hasZone = false;
        int zoneSeconds = 0;
        bool shortYear = false; ///< the year was written with two digits
    };
    /// Errors: NotADate, NotInCalendar, TwoDigitYear (four were expected).
    [[nodiscard]] tl::expected<Fields, ProblemReason> read(QByteArrayView cell) const;
    [[nodiscard]] bool hasShortYear() const;

private:
    enum class Kind : quint8 { Scanned, Iso, Unix, UnixMilliseconds, Serial };
    struct Token {
        char letter = 0;    ///< 0: literal
        int length = 0;     ///< letters, as written
        bool fixed = false; ///< exactly that many digits
        QByteArray literal;
    };
    struct Scan;
    [[nodiscard]] static std::optional<Kind> kindOf(const QByteArray& word);
    [[nodiscard]] static std::optional<Token> tokenAt(const QByteArray& text, qsizetype& at);
    [[nodiscard]] bool completed(QByteArrayView letters);
    [[nodiscard]] static bool take(Scan& scan, const Token& token);
    [[nodiscard]] tl::expected<Fields, ProblemReason> readCount(QByteArrayView cell) const;

    Kind m_kind = Kind::Scanned;
    std::vector<Token> m_tokens;
};

/// A moment as a response keeps it.
struct Moment {
    qint64 seconds = 0; ///< since 1970-01-01 UTC
    qint32 day = 0;     ///< local day in the stated zone, since 1970-01-01
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Reads cells by all formats of a column. A cell that two formats read as different days is
/// AmbiguousDate; with none that fits, the most telling error. Without a time it is midnight.
/// A written offset gives the instant; the day is always that of the stated zone.
class MomentParser {
public:
    /// `yearFrom`: first of the hundred years that two digits mean; without it they are refused.
    MomentParser(std::vector<MomentFormat> formats, QTimeZone zone, std::optional<int> yearFrom);
    [[nodiscard]] tl::expected<Moment, ProblemReason> read(QByteArrayView cell);

private:
    using Reading = tl::expected<Moment, ProblemReason>;
    [[nodiscard]] Reading readBy(const MomentFormat& format, QByteArrayView cell);
    [[nodiscard]] qint64 offsetAtLocal(qint64 localSeconds);
    [[nodiscard]] qint64 offsetAtInstant(qint64 seconds);

    std::vector<MomentFormat> m_formats;
    QTimeZone m_zone;
    std::optional<int> m_yearFrom;
    bool m_isUtc = true;
    QHash<qint64, qint64> m_localOffsets; ///< by quarter of an hour: zones change at none between
};

} // namespace symmetry
