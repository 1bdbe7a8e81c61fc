#pragma once

namespace symmetry {

/// Normal and Student distributions behind plain doubles (Boost.Math inside). Arguments outside
/// their domain, and NaN, give NaN; nothing throws.

/// P(Z <= z) of the standard normal distribution.
[[nodiscard]] double normalCdf(double z);
/// z with P(Z <= z) = probability; probability 0 and 1 give -inf and +inf.
[[nodiscard]] double normalQuantile(double probability);
/// P(|Z| >= |z|).
[[nodiscard]] double normalTwoSided(double z);

/// P(T <= t) of Student's distribution; df > 0, need not be whole.
[[nodiscard]] double studentCdf(double t, double df);
/// P(T >= t), accurate in the far tail.
[[nodiscard]] double studentUpper(double t, double df);
[[nodiscard]] double studentQuantile(double probability, double df);
/// P(|T| >= |t|).
[[nodiscard]] double studentTwoSided(double t, double df);

/// x with P(X <= x) = probability of the gamma distribution with that shape > 0 and scale 1.
[[nodiscard]] double gammaQuantile(double probability, double shape);
/// P(X >= x) of the chi-square distribution; df > 0.
[[nodiscard]] double chiSquareUpper(double x, double df);

} // namespace symmetry
