#pragma once

#include "models/analyses/snapshot.h"

#include <QString>

namespace symmetry {

enum class SymmetryVerdict {
    Symmetric,         ///< shown to be equal within the margin (two one-sided tests)
    SymmetricWithNote, ///< equal within the margin, and the 95 % interval excludes 0
    EmployeesWorseOff,
    CustomersWorseOff,
    NotEnough, ///< not enough answers to say
};

/// Delivered scores of two mirrors on 0-100 for one dimension.
struct SymmetryRow {
    DimensionId dimension;
    QString name;
    Estimate customersExpected;
    Estimate customers;
    Estimate employeesExpected;
    Estimate employees;
    Estimate difference; ///< customers minus employees, 95 % interval
    double low90 = Estimate::unknown;
    double high90 = Estimate::unknown;
    double p = Estimate::unknown; ///< of the equivalence test
    SymmetryVerdict verdict = SymmetryVerdict::NotEnough;
};

/// Margin of the equivalence test, in points of 100, unless the user sets another.
inline constexpr double defaultMargin = 5.0;

} // namespace symmetry
