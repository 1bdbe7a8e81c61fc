#include "models/exchange/problem.h"

#include <array>

namespace symmetry {

namespace {

/// In the order of ProblemReason.
constexpr std::array<QStringView, 34> keys{
    u"not-a-number",      u"number-too-large",  u"outside-scale",      u"off-step",
    u"not-a-date",        u"not-in-calendar",   u"two-digit-year",     u"ambiguous-date",
    u"moment-missing",    u"date-out-of-range", u"mirror-unknown",     u"tier-unknown",
    u"question-unknown",  u"question-missing",  u"identifier-missing", u"text-too-long",
    u"name-too-long",     u"cells-missing",     u"cells-too-many",     u"bad-encoding",
    u"nul-byte",          u"stray-quote",       u"nothing-in-row",     u"answer-contradicts",
    u"not-a-period",      u"period-missing",    u"series-unknown",     u"series-missing",
    u"part-missing",      u"below-zero",        u"not-whole",          u"more-than-all",
    u"point-contradicts", u"point-differs",
};

static_assert(keys.size() == static_cast<size_t>(ProblemReason::PointDiffers) + 1);

} // namespace

QStringView key(ProblemReason reason) {
    const auto index = static_cast<size_t>(reason);
    return index < keys.size() ? keys[index] : QStringView();
}

} // namespace symmetry
