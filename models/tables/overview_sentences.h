#pragma once

#include "models/analyses/overview.h"
#include "models/tables/figure_sentences.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace symmetry {

/// Everything the Overview says in sentences. Where the data carry no verdict, it says that.
class OverviewSentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::OverviewSentences)
public:
    explicit OverviewSentences(const Format& format)
        : m_format(format), m_words(format), m_figures(format) {}

    [[nodiscard]] PageWords page(const OverviewResult& result) const;
    [[nodiscard]] ChartWords findings(const OverviewResult& result) const;
    [[nodiscard]] ChartWords gaps(const OverviewResult& result) const;
    [[nodiscard]] ChartWords symmetry(const OverviewResult& result) const;

    /// Why a finding is one: "11 months in a row below the average of 79.1 %".
    [[nodiscard]] QString reason(const Finding& finding, const OverviewResult& result) const;
    /// What changed: "Appointment kept", "First visit (gap)".
    [[nodiscard]] QString name(const Finding& finding) const;
    /// "Strongest in Region: South (−0.80, n 120)"; empty where none stands out.
    [[nodiscard]] QString strongest(const Finding& finding) const;
    /// "Decide", "Thank", "Look"; empty where nothing is asked.
    [[nodiscard]] static QString action(const Finding& finding);

    /// The line under a card's verdict: "Target 90 %: consistently missed", "No target set".
    [[nodiscard]] QString target(const MeasureCard& card) const;
    /// What stands behind the verdict word: "−7.5 (−10.4 … −4.6)", "nothing to compare with".
    [[nodiscard]] QString difference(const MeasureCard& card) const;
    /// The verdict of a card: what the process chart signals, else what the comparison says.
    [[nodiscard]] static Verdict verdict(const MeasureCard& card);
    [[nodiscard]] QString spoken(const MeasureCard& card) const;
    [[nodiscard]] QString spoken(const SymmetryRow& row) const;

private:
    [[nodiscard]] PageWords nothing(const OverviewResult& result) const;
    [[nodiscard]] QString headline(const OverviewResult& result) const;
    [[nodiscard]] QString concern(const Finding& finding, const OverviewResult& result) const;
    [[nodiscard]] QString improvement(const Finding& finding, const OverviewResult& result) const;
    [[nodiscard]] QString calm(const OverviewResult& result) const;
    [[nodiscard]] QString gapSentence(const OverviewResult& result) const;
    [[nodiscard]] QString symmetrySentence(const OverviewResult& result) const;
    [[nodiscard]] QString tierSentence(const OverviewResult& result) const;
    [[nodiscard]] QString signalReason(const Finding& finding, const MeasureCard* card) const;
    [[nodiscard]] QString symmetryTitle(const QList<SymmetryRow>& rows) const;
    [[nodiscard]] QString months(int steps) const;

    Format m_format;
    Words m_words;
    FigureSentences m_figures;
};

} // namespace symmetry
