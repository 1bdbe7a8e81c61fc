#pragma once

#include "models/analyses/spread.h"
#include "models/tables/chart_words.h"
#include "models/tables/column_table.h"
#include "models/tables/figure_sentences.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace symmetry {

/// Everything that is said about units side by side.
class SpreadSentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::SpreadSentences)
public:
    explicit SpreadSentences(const Format& format)
        : m_format(format), m_words(format), m_figures(format) {}

    [[nodiscard]] ChartWords funnel(const SpreadResult& result) const;
    [[nodiscard]] ChartWords trend(const SpreadResult& result) const;
    /// Best against the rest, what chance does not explain, and whether the limits fit.
    [[nodiscard]] QString summary(const SpreadResult& result) const;
    /// "South: −1.50 (−2.10 … −0.90), n 8; below the 99.8 % limit"
    [[nodiscard]] QString unit(const SpreadResult& result, const SpreadUnit& unit) const;
    /// "Gap at “Quote”", "Net promoter score"
    [[nodiscard]] QString subject(const SpreadResult& result) const;
    /// "below the 99.8 % limit", "hidden"
    [[nodiscard]] static QString position(const SpreadUnit& unit);
    /// A value of the figure: signed where it is a gap.
    [[nodiscard]] QString value(const SpreadResult& result, double value) const;
    [[nodiscard]] QString interval(const SpreadResult& result, const Interval& interval) const;
    [[nodiscard]] static QString aspect(Aspect aspect);

private:
    [[nodiscard]] QString finding(const SpreadResult& result) const;
    [[nodiscard]] QString dispersion(const SpreadResult& result) const;

    Format m_format;
    Words m_words;
    FigureSentences m_figures;
};

/// Units as a table. Ids: name n value interval limits95 limits998 position.
[[nodiscard]] QList<Column<SpreadUnit>> spreadColumns(const Format& format,
                                                      const SpreadResult& result);
/// The spread over time as a table. Ids: step n spread limits signal.
[[nodiscard]] QList<Column<TrendPoint>> spreadTrendColumns(const Format& format,
                                                           const SpreadResult& result);

} // namespace symmetry
