#pragma once

#include "models/exchange/mapping.h"
#include "models/exchange/problem.h"

#include <QByteArrayView>
#include <tl/expected.hpp>

namespace symmetry {

/// A number as people write it: an optional sign (+, -, U+2212), digits 0-9 with an optional
/// decimal sign, an optional exponent. Thousands may be grouped, by threes throughout, with the
/// other of point and comma, a blank (also no-break and thin) or an apostrophe; 1.234 is therefore
/// 1234 where the decimal sign is a comma. Nothing else is a number: no nan, no inf, no
/// hexadecimal, no digits of other scripts.
/// Errors: NotANumber, NumberTooLarge (beyond the range of double).
[[nodiscard]] tl::expected<double, ProblemReason> parseNumber(QByteArrayView utf8,
                                                              DecimalSign decimal);

} // namespace symmetry
