#include "widgets/charts/journey_layout.h"

#include "widgets/charts/axis.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr int namesAt100 = 116;
constexpr int employeeAt100 = 124;

void takeEstimate(const Estimate& estimate, double& low, double& high) {
    if (!estimate.isKnown())
        return;
    low = std::min(low, std::isfinite(estimate.low) ? estimate.low : estimate.value);
    high = std::max(high, std::isfinite(estimate.high) ? estimate.high : estimate.value);
}

void rangeOf(const QList<JourneyTouchpoint>& touchpoints, double& low, double& high) {
    low = std::numeric_limits<double>::infinity();
    high = -low;
    for (const JourneyTouchpoint& touchpoint : touchpoints) {
        takeEstimate(touchpoint.row.expected, low, high);
        takeEstimate(touchpoint.row.delivered, low, high);
    }
    if (!(high >= low)) {
        low = 0.0;
        high = 1.0;
    }
    const double room = std::max(0.05 * (high - low), 1e-3);
    low -= room;
    high += room;
}

double onLane(const Lane& lane, double value, double low, double high) {
    const double part = std::clamp((value - low) / (high - low), 0.0, 1.0);
    return lane.bottom() - part * lane.height;
}

} // namespace

void JourneyLayout::setJourney(const JourneyResult& journey, const QList<VoiceCount>& voices) {
    m_journey = journey;
    m_voices = voices.size() == journey.touchpoints.size() ? voices : QList<VoiceCount>();
    findRanges();
}

void JourneyLayout::findRanges() {
    rangeOf(m_journey.touchpoints, m_low, m_high);
    rangeOf(m_journey.employees, m_employeeLow, m_employeeHigh);
}

void JourneyLayout::arrange(QSizeF size, const Theme& theme) {
    m_names = theme.pxF(namesAt100);
    const double room = std::max(0.0, size.width() - m_names - 2);
    const double least = theme.pxF(metric::journeyColumn);
    m_column = columns() > 0 ? std::max(least, room / columns()) : least;
    m_employeeWidth = theme.pxF(employeeAt100);
    placeLanes(size.height(), theme);
    placeEmployees();
}

void JourneyLayout::placeLanes(double height, const Theme& theme) {
    double y = 0.0;
    const auto lane = [&](Lane& which, double at100) {
        which = {y, theme.pxF(at100)};
        y = which.bottom();
    };
    const bool voiced = !m_voices.isEmpty();
    const bool fed = !m_journey.employees.isEmpty();
    lane(stages, 24);
    y += theme.pxF(8);
    lane(names, 34);
    lane(stars, 16);
    lane(compliments, voiced ? 44 : 0);
    lane(complaints, voiced ? 44 : 0);
    y += theme.pxF(30); // room for the name of the seam
    const double below = theme.pxF(14 + 52 + 28) + (fed ? theme.pxF(84 + 84 + 44) : 0.0);
    const double least = theme.pxF(200);
    gaps = {y, std::max(least, height - y - below - theme.pxF(4))};
    y = gaps.bottom() + theme.pxF(14);
    lane(answers, 52);
    y += theme.pxF(8);
    lane(owners, 20);
    lane(links, fed ? 84 : 0);
    lane(feeds, fed ? 84 : 0);
    y += theme.pxF(fed ? 10 : 0);
    lane(feedNames, fed ? 34 : 0);
}

void JourneyLayout::placeEmployees() {
    const int count = employees();
    QList<std::pair<double, int>> wanted;
    for (int i = 0; i < count; ++i) {
        double sum = 0.0;
        int fed = 0;
        for (const JourneyLink& link : std::as_const(m_journey.links)) {
            if (link.employee == i) {
                sum += columnCentre(link.customer);
                ++fed;
            }
        }
        wanted += {fed > 0 ? sum / fed : contentWidth() * (i + 0.5) / count, i};
    }
    std::sort(wanted.begin(), wanted.end());
    if (count > 0)
        m_employeeWidth = std::min(m_employeeWidth, contentWidth() / count);
    const double half = m_employeeWidth / 2;
    double before = -half;
    for (auto& [x, index] : wanted) {
        x = std::max({x, before + m_employeeWidth, half});
        before = x;
    }
    double after = contentWidth() + half;
    for (auto it = wanted.rbegin(); it != wanted.rend(); ++it) {
        it->first = std::min(it->first, after - m_employeeWidth);
        after = it->first;
    }
    m_employeeX = QList<double>(count, 0.0);
    for (const auto& [x, index] : wanted)
        m_employeeX[index] = x;
}

double JourneyLayout::gapY(double value) const {
    return onLane(gaps, value, m_low, m_high);
}

double JourneyLayout::employeeY(double value) const {
    return onLane(feeds, value, m_employeeLow, m_employeeHigh);
}

QList<double> JourneyLayout::gapTicks() const {
    return ticks(m_low, m_high, 4);
}
QList<double> JourneyLayout::employeeTicks() const {
    return ticks(m_employeeLow, m_employeeHigh, 3);
}

} // namespace symmetry
