#pragma once

#include <QtGlobal>
#include <vector>

namespace symmetry::test {

/// Changes without pattern, the same on every machine.
inline std::vector<double> wandering(size_t count, quint32 seed = 7) {
    std::vector<double> values;
    quint32 state = seed;
    for (size_t i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        values.push_back(static_cast<double>(state >> 16U) / 65536.0 * 10.0);
    }
    return values;
}

} // namespace symmetry::test
