#pragma once

#include <QString>
#include <QTest>
#include <algorithm>
#include <cmath>

namespace symmetry::test {

/// Equal within `tolerance` relative to the larger of 1 and |expected|; NaN is near NaN only, and
/// an infinity only itself.
[[nodiscard]] inline bool isNear(double actual, double expected, double tolerance = 1e-9) {
    if (std::isnan(expected) || std::isnan(actual))
        return std::isnan(expected) && std::isnan(actual);
    if (std::isinf(expected) || std::isinf(actual))
        return actual == expected;
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

[[nodiscard]] inline QByteArray nearMessage(double actual, double expected) {
    return "found " + QByteArray::number(actual, 'g', 17) + ", expected " +
           QByteArray::number(expected, 'g', 17);
}

} // namespace symmetry::test

/// Fails the test unless both are near; takes an optional tolerance.
#define VERIFY_NEAR(actual, expected, ...)                                                         \
    QVERIFY2(symmetry::test::isNear((actual), (expected)__VA_OPT__(, ) __VA_ARGS__),               \
             symmetry::test::nearMessage((actual), (expected)).constData())
