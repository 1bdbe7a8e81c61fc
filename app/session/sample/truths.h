#pragma once

#include "app/session/sample/definition.h"

#include <QHash>
#include <vector>

namespace symmetry::sample {

/// Who answers, as far as the truths ask.
struct Respondent {
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    int month = 0; ///< index
    QHash<QString, QString> facets;
};

/// What the built-in truths add to a mean.
class Truths {
public:
    explicit Truths(const Definition& definition);

    [[nodiscard]] double shift(const QString& question, const QString& part,
                               const QString& dimension, const Respondent& who) const;
    /// True where an employee gets exactly what customers get.
    [[nodiscard]] bool mirrorsCustomers(const Respondent& who) const;
    /// The department with too few employees, and how many answer in that month (0 or 1).
    [[nodiscard]] QString rareDepartment() const;
    [[nodiscard]] int rareResponses(int month) const;

private:
    [[nodiscard]] double shiftBy(const Truth& truth, const QString& question,
                                 const QString& dimension, const Respondent& who) const;
    [[nodiscard]] double wave(int month) const;

    QList<Truth> m_truths;
    std::vector<double> m_wave; ///< one value in [-1, 1] per month, two months of lead first
};

} // namespace symmetry::sample
