#pragma once

#include "models/analyses/discrepancies.h"
#include "models/tables/figure_sentences.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace symmetry {

/// Everything the Discrepancies page says in sentences.
class DiscrepancySentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::DiscrepancySentences)
public:
    explicit DiscrepancySentences(const Format& format)
        : m_format(format), m_words(format), m_figures(format) {}

    [[nodiscard]] PageWords page(const DiscrepanciesResult& result) const;
    /// The line above the table: what the gap is, on which scale, of which answers.
    [[nodiscard]] ChartWords forest(const DiscrepanciesResult& result) const;
    [[nodiscard]] ChartWords importance(const DiscrepanciesResult& result) const;
    [[nodiscard]] ChartWords detail(const DiscrepanciesResult& result, const GapRow& row) const;
    /// "Weighted gap −0.90 over 5 dimensions (unweighted −0.86)", with its definition in
    /// `subtitle`.
    [[nodiscard]] ChartWords total(const DiscrepanciesResult& result) const;
    /// "Gap by segment"
    [[nodiscard]] QString heat(const QString& facet) const;

    /// "%n touchpoint(s)", "%n dimension(s)" ... of what the rows are.
    [[nodiscard]] static QString countOfRows(RowsBy rows, int n);

private:
    [[nodiscard]] PageWords nothing(const DiscrepanciesResult& result) const;
    [[nodiscard]] QString headline(const DiscrepanciesResult& result, int below) const;
    [[nodiscard]] QString worstCell(const DiscrepanciesResult& result) const;
    [[nodiscard]] QString counts(const DiscrepanciesResult& result) const;

    Format m_format;
    Words m_words;
    FigureSentences m_figures;
};

} // namespace symmetry
