#include "models/exchange/moment_parser.h"

#include <QDateTime>

namespace symmetry {

namespace {

constexpr qint64 quarter = 15 * 60;
constexpr qint64 secondsOfDay = 86400;

qint64 floorDivide(qint64 a, qint64 b) {
    return a >= 0 ? a / b : -((b - 1 - a) / b);
}

/// Of two errors the one that says more about what is wrong.
ProblemReason telling(ProblemReason a, ProblemReason b) {
    const auto weight = [](ProblemReason reason) {
        switch (reason) {
        case ProblemReason::NotInCalendar:
            return 3;
        case ProblemReason::TwoDigitYear:
            return 2;
        case ProblemReason::DateOutOfRange:
            return 1;
        default:
            return 0;
        }
    };
    return weight(b) > weight(a) ? b : a;
}

} // namespace

MomentParser::MomentParser(std::vector<MomentFormat> formats, QTimeZone zone,
                           std::optional<int> yearFrom)
    : m_formats(std::move(formats)),
      m_zone(std::move(zone)),
      m_yearFrom(yearFrom),
      m_isUtc(m_zone == QTimeZone::utc()) {}

tl::expected<Moment, ProblemReason> MomentParser::read(QByteArrayView cell) {
    Reading best = tl::unexpected(ProblemReason::NotADate);
    for (const MomentFormat& format : m_formats) {
        const Reading reading = readBy(format, cell);
        if (!reading) {
            if (!best)
                best = tl::unexpected(telling(best.error(), reading.error()));
        } else if (!best) {
            best = reading;
        } else if (best->day != reading->day) {
            return tl::unexpected(ProblemReason::AmbiguousDate);
        }
    }
    return best;
}

MomentParser::Reading MomentParser::readBy(const MomentFormat& format, QByteArrayView cell) {
    auto fields = format.read(cell);
    if (!fields)
        return tl::unexpected(fields.error());
    if (fields->shortYear) {
        if (!m_yearFrom)
            return tl::unexpected(ProblemReason::TwoDigitYear);
        fields->year += *m_yearFrom - *m_yearFrom % 100;
        if (fields->year < *m_yearFrom)
            fields->year += 100;
        if (!QDate::isValid(fields->year, fields->month, fields->day))
            return tl::unexpected(ProblemReason::NotInCalendar);
    }
    if (fields->year < 1900 || fields->year > 2199)
        return tl::unexpected(ProblemReason::DateOutOfRange);
    const QDate date(fields->year, fields->month, fields->day);
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    const qint64 written = days * secondsOfDay + fields->secondOfDay;
    if (!fields->hasZone)
        return Moment{written - offsetAtLocal(written), static_cast<qint32>(days)};
    const qint64 instant = written - fields->zoneSeconds;
    const qint64 local = instant + offsetAtInstant(instant);
    return Moment{instant, static_cast<qint32>(floorDivide(local, secondsOfDay))};
}

/// Seconds east of UTC when clocks of the zone show `localSeconds`. Where clocks showed it twice or
/// never, as QDateTime decides.
qint64 MomentParser::offsetAtLocal(qint64 localSeconds) {
    if (m_isUtc)
        return 0;
    const qint64 slot = floorDivide(localSeconds, quarter);
    const auto known = m_localOffsets.constFind(slot);
    if (known != m_localOffsets.cend())
        return *known;
    constexpr qsizetype most = 100'000;
    if (m_localOffsets.size() >= most)
        m_localOffsets.clear();
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(slot * quarter, Qt::UTC);
    const qint64 offset =
        slot * quarter - QDateTime(utc.date(), utc.time(), m_zone).toSecsSinceEpoch();
    m_localOffsets.insert(slot, offset);
    return offset;
}

qint64 MomentParser::offsetAtInstant(qint64 seconds) {
    return m_isUtc ? 0 : m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

} // namespace symmetry
