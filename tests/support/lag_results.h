#pragma once

#include "models/analyses/linked.h"

#include <QMetaType>
#include <cmath>
#include <vector>

namespace symmetry::test {

// Comparisons of two lines over time, made by hand for tests of tables and widgets.

/// Monthly from January 2024 on; NaN: too few answers.
inline Timeline monthlyLine(const QString& name, Mirror mirror, const std::vector<double>& values) {
    Timeline line;
    line.subject = {Subject::Kind::Touchpoint, mirror == Mirror::Customers ? 1 : 2, mirror,
                    Aspect::Delivered, FacetValueId{}};
    line.name = name;
    line.range = {1.0, 7.0};
    for (size_t i = 0; i < values.size(); ++i) {
        line.first.append(QDate(2024, 1, 1).addMonths(static_cast<int>(i)));
        const bool few = std::isnan(values[i]);
        Estimate figure;
        figure.n = few ? 2 : 40;
        figure.tooFew = few;
        if (!few)
            figure = {40, values[i], 0.1, values[i] - 0.2, values[i] + 0.2, false};
        line.figures.push_back(figure);
    }
    return line;
}

/// Values on 2 ... 6 without pattern, the same on every machine.
inline std::vector<double> wanderingValues(size_t count, quint32 seed = 7) {
    std::vector<double> values;
    for (size_t i = 0; i < count; ++i) {
        seed = seed * 1664525U + 1013904223U;
        values.push_back(2.0 + static_cast<double>(seed >> 16U) / 65536.0 * 4.0);
    }
    return values;
}

inline LagResult lagResult(const std::vector<double>& customers,
                           const std::vector<double>& employees) {
    return lagOf({}, monthlyLine(QStringLiteral("First appointment"), Mirror::Customers, customers),
                 monthlyLine(QStringLiteral("Work planning"), Mirror::Employees, employees));
}

/// lag > 0: employees first by so many months; `sign` -1: the other way round.
inline LagResult leadResult(int lag, double sign = 1.0, size_t months = 36) {
    const auto steps = static_cast<size_t>(std::abs(lag));
    const std::vector<double> leader = wanderingValues(months);
    std::vector<double> follower = wanderingValues(steps, 99);
    for (size_t i = 0; i + steps < months; ++i)
        follower.push_back(4.0 + sign * (leader[i] - 4.0));
    return lag > 0 ? lagResult(follower, leader) : lagResult(leader, follower);
}

inline LagResult unrelatedResult() {
    return lagResult(wanderingValues(36, 4), wanderingValues(36, 1000003));
}

inline LagResult shortResult() {
    return leadResult(1, 1.0, 8);
}

inline LagResult constantResult() {
    return lagResult(wanderingValues(36), std::vector<double>(36, 4.0));
}

/// Two of 30 months lack a figure.
inline LagResult gappyResult() {
    std::vector<double> customers = wanderingValues(30);
    std::vector<double> employees = customers;
    customers[5] = Estimate::unknown;
    employees[12] = Estimate::unknown;
    return lagResult(customers, employees);
}

} // namespace symmetry::test

Q_DECLARE_METATYPE(symmetry::LagResult)
