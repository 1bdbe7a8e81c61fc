#include "models/storage/import_writer.h"

#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Points of one transaction: each renews the digest over all points.
constexpr size_t pointsPerTransaction = 50'000;

Result<void> validPoint(const PlannedPoint& point) {
    const bool sound = std::isfinite(point.numerator) && std::isfinite(point.denominator) &&
                       point.denominator >= 0;
    return sound ? Result<void>()
                 : fail(ErrorKind::ValueNotValid,
                        {u"series_point"_s, QString::number(point.numerator)});
}

} // namespace

Result<ImportCounts> ImportWriter::append(std::span<const PlannedPoint> points) {
    while (!points.empty()) {
        const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto some = points.first(std::min(points.size(), pointsPerTransaction));
        for (const PlannedPoint& point : some) {
            if (m_database.stop().stop_requested())
                return fail(ErrorKind::Cancelled);
            if (const Result<void> done = writePoint(point, **transaction); !done)
                return tl::unexpected(done.error());
        }
        (*transaction)->touch(u"series_point"_s);
        if (const Result<void> done = (*transaction)->commit(); !done)
            return tl::unexpected(done.error());
        points = points.subspan(some.size());
    }
    return m_counts;
}

Result<void> ImportWriter::writePoint(const PlannedPoint& point, Transaction& transaction) {
    if (const Result<void> valid = validPoint(point); !valid)
        return valid;
    PlannedResponse place; // profiles of points have the first mirror and tier
    place.facets = point.facets;
    const Result<qint64> profile = profileOf(place, transaction);
    if (!profile)
        return tl::unexpected(profile.error());
    if (point.series < 0 || point.series >= m_definitions.series().size())
        return fail(ErrorKind::ValueNotValid, {u"series"_s, QString::number(point.series)});
    Statement insert = m_database.query(u"series_point_insert"_s);
    insert.bind(1, m_source.id).bind(2, m_definitions.series().at(point.series));
    insert.bind(3, static_cast<qint64>(point.step)).bind(4, static_cast<qint64>(point.day));
    insert.bind(5, *profile).bind(6, point.numerator).bind(7, point.denominator);
    ++m_counts.read;
    ++m_counts.imported;
    const bool first = m_counts.imported == 1;
    m_source.firstDay = first ? point.day : std::min(m_source.firstDay, point.day);
    m_source.lastDay = first ? point.day : std::max(m_source.lastDay, point.day);
    return insert.run();
}

} // namespace symmetry
