#include "models/tables/figure_sentences.h"

#include "models/tables/shown_text.h"
#include "models/tables/words.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

QString FigureSentences::estimate(const Estimate& estimate, Unit unit) const {
    if (!estimate.isKnown())
        return estimate.n > 0 ? m_format.tooFew(estimate.n) : tr("no answers");
    //: a figure with its interval and its number of answers: 80.6 % (79.1 … 82.0, n 2,743)
    return tr("%1 (%2, %3)")
        .arg(m_format.full(estimate.value, unit), m_format.interval(estimate, unit),
             m_format.n(estimate.n));
}

QString FigureSentences::difference(const Estimate& difference, Unit unit) const {
    if (!difference.isKnown())
        return interval(difference, unit);
    //: a difference, its interval, its number of answers: −1.41 (−1.50 … −1.32), n 1,204
    return tr("%1, %2").arg(interval(difference, unit), m_format.n(difference.n));
}

QString FigureSentences::interval(const Estimate& difference, Unit unit) const {
    if (!difference.isKnown())
        return difference.n > 0 ? m_format.tooFew(difference.n) : tr("no answers");
    const QString value = m_format.difference(difference.value, unit);
    if (!std::isfinite(difference.low))
        return value;
    return tr("%1 (%2)").arg(value, m_format.differenceInterval(difference, unit));
}

QString FigureSentences::change(const Change& change, Unit unit) const {
    if (!std::isfinite(change.difference.value))
        return change.difference.n > 0 ? tr("too few to compare") : tr("nothing to compare with");
    if (change.difference.tooFew)
        return tr("too few to compare");
    return interval(change.difference, unit);
}

QString FigureSentences::spokenEstimate(const QString& name, const Estimate& estimate,
                                        Unit unit) const {
    if (estimate.n == 0)
        return tr("%1: no answers").arg(name);
    const QString answers = tr("%Ln answer(s)", nullptr, static_cast<int>(estimate.n));
    if (!estimate.isKnown())
        return tr("%1: too few answers for a figure").arg(name);
    const QString value = m_format.full(estimate.value, unit);
    if (!std::isfinite(estimate.low) || !std::isfinite(estimate.high))
        return tr("%1: %2, %3").arg(name, value, answers);
    return tr("%1: %2, 95 % interval %3 to %4, %5")
        .arg(name, value, m_format.value(estimate.low, unit), m_format.value(estimate.high, unit),
             answers);
}

QString FigureSentences::pair(const GapRow& row) const {
    return tr("expected %1, delivered %2")
        .arg(m_format.full(row.expected.value, row.unit),
             m_format.full(row.delivered.value, row.unit));
}

QString FigureSentences::gap(const GapRow& row) const {
    const QString name = shownName(row.name);
    if (row.gap.n == 0)
        return tr("%1: no answers that have both an expectation and a delivery").arg(name);
    if (!row.gap.isKnown())
        return tr("%1: too few answers for a figure").arg(name);
    const QString answers = tr("%Ln answer(s)", nullptr, static_cast<int>(row.gap.n));
    QString verdict;
    switch (row.verdict) {
    case GapVerdict::Below:
        verdict = tr("delivered less than expected");
        break;
    case GapVerdict::Above:
        verdict = tr("delivered more than expected");
        break;
    case GapVerdict::NotShown:
        verdict = tr("these answers do not show a difference");
        break;
    case GapVerdict::TooFew:
        verdict = tr("too few answers to say");
        break;
    }
    return tr("%1: %2, gap %3, 95 % interval %4 to %5, %6; %7")
        .arg(name, pair(row), m_format.difference(row.gap.value, row.unit),
             m_format.difference(row.gap.low, row.unit),
             m_format.difference(row.gap.high, row.unit), answers, verdict);
}

QString FigureSentences::shares(const GapRow& row) const {
    const auto all = static_cast<double>(row.below + row.met + row.exceeded);
    if (row.verdict == GapVerdict::TooFew || all <= 0)
        return m_format.tooFew(row.gap.n);
    const auto share = [this, all](qint64 part) {
        return m_format.number(100.0 * static_cast<double>(part) / all, 0);
    };
    return tr("%1 % got less than they expected, %2 % the same, %3 % more")
        .arg(share(row.below), share(row.met), share(row.exceeded));
}

QString FigureSentences::joined(const QStringList& names) {
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return names.constFirst();
    //: joins the last two of several names
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.constLast());
}

bool FigureSentences::hasComparison(const Scope& scope) {
    return scope.comparison.first.isValid() || scope.comparison.last.isValid();
}

QString FigureSentences::period(const Scope& scope) const {
    const QString now = m_format.period(scope.period);
    if (!hasComparison(scope))
        return now;
    return tr("%1 compared with %2").arg(now, m_format.period(scope.comparison));
}

} // namespace symmetry
