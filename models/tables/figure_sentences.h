#pragma once

#include "models/analyses/gap_row.h"
#include "models/tables/chart_words.h"
#include "models/tables/format.h"

#include <QCoreApplication>

namespace symmetry {

/// Phrases about single figures that all pages, the command line and screen readers share.
class FigureSentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::FigureSentences)
public:
    explicit FigureSentences(const Format& format) : m_format(format) {}

    /// "80.6 % (79.1 … 82.0, n 2,743)"; too few: "n = 3, too few".
    [[nodiscard]] QString estimate(const Estimate& estimate, Unit unit) const;
    /// "−1.41 (−1.50 … −1.32), n 1,204"
    [[nodiscard]] QString difference(const Estimate& difference, Unit unit) const;
    /// "−1.41 (−1.50 … −1.32)", or how many answers are missing
    [[nodiscard]] QString interval(const Estimate& difference, Unit unit) const;
    /// "−3 (−8 … +2)", "nothing to compare with"
    [[nodiscard]] QString change(const Change& change, Unit unit) const;
    /// "Net promoter score: 29, 95 % interval 25 to 32, 1,846 answers"
    [[nodiscard]] QString spokenEstimate(const QString& name, const Estimate& estimate,
                                         Unit unit) const;
    /// The whole row, read out.
    [[nodiscard]] QString gap(const GapRow& row) const;
    /// "expected 6.50, delivered 5.09 of 7"
    [[nodiscard]] QString pair(const GapRow& row) const;
    /// "61 % got less than they expected, 30 % the same, 9 % more"
    [[nodiscard]] QString shares(const GapRow& row) const;
    /// "a, b and c"
    [[nodiscard]] static QString joined(const QStringList& names);
    /// The period of a scope, with its comparison: "Sep 2025 – Aug 2026, compared with ..."
    [[nodiscard]] QString period(const Scope& scope) const;
    [[nodiscard]] static bool hasComparison(const Scope& scope);

private:
    Format m_format;
};

} // namespace symmetry
