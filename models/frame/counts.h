#pragma once

#include "models/frame/tally.h"

namespace symmetry {

/// Whole numbers in a row that can be added up.
struct Counts {
    std::vector<qint64> values;
    explicit Counts(size_t size) : values(size) {}
    Counts& operator+=(const Counts& other) {
        for (size_t i = 0; i < values.size(); ++i)
            values[i] += other.values[i];
        return *this;
    }
};

/// Counts of codes stand as [bucket][cell][group][code]; a code is a byte, so none is out of range.
inline constexpr size_t codesPerGroup = 256;

/// Writes one value for each group of codes; those without answers stay empty.
void writeFigures(const Counts& counts, CodeCounts* to);
[[nodiscard]] Tally<CodeCounts> figuresOf(const Counts& counts, int buckets, int cells, int groups);

} // namespace symmetry
