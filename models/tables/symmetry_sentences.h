#pragma once

#include "models/analyses/symmetry.h"
#include "models/tables/figure_sentences.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace symmetry {

/// Everything the Symmetry page says in sentences. Names of facets and dimensions are the user's,
/// and stand as they are. `against` counts from 0 among the other mirrors.
class SymmetrySentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::SymmetrySentences)
public:
    explicit SymmetrySentences(const Format& format)
        : m_format(format), m_words(format), m_figures(format) {}

    [[nodiscard]] PageWords page(const SymmetryResult& result) const;
    [[nodiscard]] ChartWords butterfly(const SymmetryResult& result) const;
    [[nodiscard]] ChartWords matrix(const SymmetryResult& result, int against,
                                    const QString& facet) const;
    [[nodiscard]] ChartWords units(const SymmetryResult& result, int against, int dimension,
                                   const QString& facet) const;
    /// "Symmetry index 95 (94 … 96, bootstrap): the mean difference is 4.6 points. Read it only
    /// beside the verdicts." One sentence for each other mirror.
    [[nodiscard]] QString index(const SymmetryResult& result) const;
    /// Who is farthest from the line of equality; empty where no unit may be seen.
    [[nodiscard]] QString offTheLine(const SymmetryResult& result, int against,
                                     int dimension) const;

    /// "employees worse off by 9.1 points", "symmetric within ±5"
    [[nodiscard]] QString verdict(const MirrorPair& pair, double margin) const;
    /// "Listening, customers: expected 74.1, delivered 58.0 (57.1 … 58.9), n 1,788"
    [[nodiscard]] QString side(const SymmetryDimension& dimension, int side) const;
    /// side() and, of another mirror, its difference and verdict.
    [[nodiscard]] QString mark(const SymmetryResult& result, int dimension, int side) const;
    [[nodiscard]] QString cell(const SymmetryResult& result, int against, int unit,
                               int dimension) const;
    /// What stands in a cell of the matrix: "+12.9", "n = 3", "hidden", "·".
    [[nodiscard]] QString cellText(const SymmetryCell& cell) const;
    /// "delivered", "expected", "gap": the side of the answers that is compared.
    [[nodiscard]] static QString aspect(Aspect aspect);
    /// "±5", "±7.5"
    [[nodiscard]] QString margin(double margin) const;

private:
    struct Found;
    [[nodiscard]] QString headline(const SymmetryResult& result) const;
    [[nodiscard]] QString worst(const SymmetryResult& result, const Found& found) const;
    [[nodiscard]] QString counts(const SymmetryResult& result, int against) const;
    [[nodiscard]] QString whole(double value) const;
    [[nodiscard]] QString names(const SymmetryResult& result, int against,
                                SymmetryVerdict verdict) const;

    Format m_format;
    Words m_words;
    FigureSentences m_figures;
};

} // namespace symmetry
