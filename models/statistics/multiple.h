#pragma once

#include <span>
#include <vector>

namespace symmetry {

/// Benjamini-Hochberg adjusted p values (q), in the order of `p`: among the rows with q < α the
/// expected share of false findings is at most α. NaN p values stay NaN and do not count as tests.
/// Benjamini and Hochberg 1995, J. R. Statist. Soc. B 57, 289-300.
[[nodiscard]] std::vector<double> benjaminiHochberg(std::span<const double> p);

} // namespace symmetry
