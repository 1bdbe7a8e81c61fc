#pragma once

#include "models/analyses/linked.h"
#include "models/tables/chart_words.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace symmetry {

/// Everything that is said about which of two lines moves first. "Goes with", never "causes".
class LagSentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::LagSentences)
public:
    explicit LagSentences(const Format& format) : m_format(format), m_words(format) {}

    /// "Listening (employees)", "First appointment (gap)", "Net promoter score", "Revenue (EUR)".
    [[nodiscard]] QString name(const Timeline& line) const;
    /// The same of a thing of the catalogue; "in North" follows where it is of one facet value.
    [[nodiscard]] QString name(const Catalogue& catalogue, const Subject& subject) const;

    /// Around the bars: the finding, "Correlation of monthly changes, 23 months · dotted ±1.96/√n
    /// · not a cause", and all of it read out.
    [[nodiscard]] ChartWords bars(const LagResult& result) const;
    /// Around the two lines.
    [[nodiscard]] ChartWords lines(const LagResult& result) const;
    /// "Listening (employees) goes with Trust (customers) 2 months later (r 0.61, n 34); the other
    /// direction shows nothing."
    [[nodiscard]] QString sentence(const LagResult& result) const;
    /// What must be said beside: few pairs, steps left out, how many lags were looked at.
    [[nodiscard]] QStringList cautions(const LagResult& result) const;
    /// "+2 months: r 0.72 from 21 pairs, outside the band"
    [[nodiscard]] QString bar(const LagResult& result, const LagBar& bar) const;
    /// "r 0.72 (n 21)"
    [[nodiscard]] QString label(const LagBar& bar) const;
    /// "Listening (employees), 2 months earlier", "in the same month"
    [[nodiscard]] QString who(const LagResult& result, const LagBar& bar) const;
    /// "b moves first" in the names of the two, for tables.
    [[nodiscard]] QString verdict(const LagResult& result) const;

    /// "months", "quarters": the word below an axis of lags.
    [[nodiscard]] static QString stepWord(Step step);
    /// "2 months"
    [[nodiscard]] static QString steps(Step step, int count);
    [[nodiscard]] static QString treatment(LagTreatment treatment);
    /// "Mar 2026", "Q1 2026", "9 Mar 2026": one step.
    [[nodiscard]] QString step(QDate first, Step step) const;

private:
    [[nodiscard]] QString finding(const LagResult& result) const;
    [[nodiscard]] QString moves(const LagResult& result) const;
    [[nodiscard]] QString otherDirection(const LagResult& result) const;
    [[nodiscard]] QString measure(const LagResult& result) const;
    [[nodiscard]] QString described(const QString& name, const Subject& subject,
                                    const QString& unit) const;

    Format m_format;
    Words m_words;
};

} // namespace symmetry
