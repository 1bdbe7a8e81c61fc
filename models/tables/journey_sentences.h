#pragma once

#include "models/analyses/journey.h"
#include "models/tables/figure_sentences.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace symmetry {

/// Everything the Journeys page says in sentences.
class JourneySentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::JourneySentences)
public:
    explicit JourneySentences(const Format& format)
        : m_format(format), m_words(format), m_figures(format) {}

    [[nodiscard]] PageWords page(const JourneyResult& result) const;
    [[nodiscard]] ChartWords map(const JourneyResult& result) const;
    /// The panel beside the map: its finding, measure with n, and all of it read out.
    [[nodiscard]] ChartWords touchpoint(const TouchpointResult& result) const;
    [[nodiscard]] ChartWords trend(const TouchpointResult& result) const;
    [[nodiscard]] ChartWords facets(const TouchpointResult& result) const;
    /// "Sales hands over to Planning: the gap widens by 0.90"
    [[nodiscard]] QString seam(const Seam& seam, const JourneyResult& result) const;
    /// Name of the tree's branch with the employee touchpoints that feed the journey.
    [[nodiscard]] QString employeeBranch() const;

private:
    [[nodiscard]] const GapRow* widest(const JourneyResult& result) const;
    [[nodiscard]] QString linkSentence(const JourneyResult& result, const GapRow& worst) const;

    Format m_format;
    Words m_words;
    FigureSentences m_figures;
};

} // namespace symmetry
