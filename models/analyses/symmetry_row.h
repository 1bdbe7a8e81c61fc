#pragma once

#include "models/analyses/snapshot.h"
#include "models/domain/subject.h"
#include "models/domain/words.h"

#include <QList>
#include <QString>

namespace symmetry {

/// Customers against another mirror: employees, unless a pair names another one.
enum class SymmetryVerdict {
    Symmetric,         ///< shown to be equal within the margin (two one-sided tests)
    SymmetricWithNote, ///< equal within the margin, and the 95 % interval excludes 0
    OthersWorseOff,
    CustomersWorseOff,
    NotEnough, ///< not enough answers to say
};

[[nodiscard]] inline bool isSymmetric(SymmetryVerdict verdict) {
    return verdict == SymmetryVerdict::Symmetric || verdict == SymmetryVerdict::SymmetricWithNote;
}
[[nodiscard]] inline bool isAsymmetric(SymmetryVerdict verdict) {
    return verdict == SymmetryVerdict::OthersWorseOff ||
           verdict == SymmetryVerdict::CustomersWorseOff;
}

/// What one mirror says of one dimension: respondents' means over its questions on 0-100, best is
/// 100; the gap (delivered minus expected) of answers that have both.
struct MirrorScores {
    Mirror mirror = Mirror::Customers;
    Estimate expected;
    Estimate delivered;
    Estimate gap;

    [[nodiscard]] const Estimate& of(Aspect aspect) const {
        return aspect == Aspect::Expected ? expected : aspect == Aspect::Gap ? gap : delivered;
    }
};

/// Customers against another mirror on one side of the answers.
struct MirrorPair {
    Mirror other = Mirror::Employees;
    Estimate difference; ///< customers minus the other, points of 100, 95 % interval, Welch
    double low90 = Estimate::unknown;
    double high90 = Estimate::unknown;
    double p = Estimate::unknown; ///< of the equivalence test
    SymmetryVerdict verdict = SymmetryVerdict::NotEnough;
};

/// Delivered scores of customers and employees on 0-100 for one dimension, as the Overview shows
/// them.
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
