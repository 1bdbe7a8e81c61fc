#include "models/domain/question.h"

#include <cmath>

namespace symmetry {

bool Scale::isValid() const {
    if (!std::isfinite(minimum) || !std::isfinite(maximum) || !std::isfinite(step))
        return false;
    return step > 0 && minimum < maximum && (maximum - minimum) / step <= maximumCodes - 1 + 1e-6;
}

int Scale::codes() const {
    return static_cast<int>(std::lround((maximum - minimum) / step)) + 1;
}

std::optional<quint8> Scale::code(double value) const {
    const double steps = (value - minimum) / step;
    const double nearest = std::round(steps);
    if (!(std::abs(steps - nearest) <= 1e-6) || nearest < 0 || nearest >= codes())
        return std::nullopt;
    return static_cast<quint8>(nearest);
}

} // namespace symmetry
