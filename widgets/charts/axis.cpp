#include "widgets/charts/axis.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

double niceStep(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * 1.0000001)
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace

QList<double> ticks(double low, double high, int wanted) {
    const double span = high - low;
    if (!std::isfinite(span) || span <= 0 || wanted < 2)
        return {};
    const double step = niceStep(span / (wanted - 1));
    QList<double> result;
    const double first = std::ceil(low / step - 1e-9);
    const double last = std::floor(high / step + 1e-9);
    for (double at = first; at <= last; at += 1.0)
        result += at * step + 0.0;
    return result;
}

int tickDecimals(const QList<double>& ticks) {
    if (ticks.size() < 2)
        return 0;
    const double step = ticks.at(1) - ticks.at(0);
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
}

std::pair<double, double> forestRange(const QList<GapRow>& rows) {
    double low = 0.0;
    double high = 0.0;
    for (const GapRow& row : rows) {
        if (!row.gap.isKnown())
            continue;
        low = std::min({low, row.gap.value, std::isfinite(row.gap.low) ? row.gap.low : low});
        high = std::max({high, row.gap.value, std::isfinite(row.gap.high) ? row.gap.high : high});
    }
    if (high - low <= 0.0)
        return {-1.0, 1.0};
    const double step = niceStep((high - low) / 4);
    const double room = 0.02 * (high - low);
    return {low < 0 ? std::floor((low - room) / step * 2) * step / 2 : -step / 2,
            high > 0 ? std::ceil((high + room) / step * 2) * step / 2 : step / 2};
}

double heatReach(const QList<QList<HeatCell>>& heat) {
    double reach = 0.0;
    for (const QList<HeatCell>& row : heat) {
        for (const HeatCell& cell : row) {
            if (!cell.suppressed && cell.gap.isKnown())
                reach = std::max(reach, std::abs(cell.gap.value));
        }
    }
    return reach > 0.0 ? reach : 1.0;
}

} // namespace symmetry
