#pragma once

#include "models/analyses/five_gaps.h"
#include "models/tables/chart_words.h"
#include "models/tables/column_table.h"
#include "models/tables/figure_sentences.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace symmetry {

/// What is said about the five gaps of one row.
class FiveGapsSentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::FiveGapsSentences)
public:
    explicit FiveGapsSentences(const Format& format)
        : m_format(format), m_words(format), m_figures(format) {}

    [[nodiscard]] ChartWords block(const FiveGapsResult& result) const;
    /// "Belief vs expectation"
    [[nodiscard]] static QString name(ServiceGap::Kind kind);
    /// "managers and leaders 5.4 (n 224), customers 6.3 (n 1,204)", or what is missing
    [[nodiscard]] QString sides(const FiveGapsResult& result, const ServiceGap& gap) const;
    /// "believed 5.42, expected 6.28", for where room is scarce, or what is missing
    [[nodiscard]] QString brief(const FiveGapsResult& result, const ServiceGap& gap) const;
    /// Why there is no gap: "no standard is stated"; empty where there is one.
    [[nodiscard]] QString missing(const FiveGapsResult& result, const ServiceGap& gap) const;
    /// The whole gap, read out.
    [[nodiscard]] QString spoken(const FiveGapsResult& result, const ServiceGap& gap) const;

private:
    [[nodiscard]] QString sideName(const FiveGapsResult& result, const ServiceGap& gap,
                                   bool first) const;
    [[nodiscard]] static QString briefName(const ServiceGap& gap, bool first);
    [[nodiscard]] QString side(const FiveGapsResult& result, const ServiceGap& gap,
                               bool first) const;

    Format m_format;
    Words m_words;
    FigureSentences m_figures;
};

/// Ids: number name sides gap interval n p verdict.
[[nodiscard]] QList<Column<ServiceGap>> fiveGapsColumns(const Format& format,
                                                        const FiveGapsResult& result);

} // namespace symmetry
