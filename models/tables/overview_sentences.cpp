#include "models/tables/overview_sentences.h"

#include "models/tables/shown_text.h"
#include "models/tables/signal_sentences.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

const MeasureCard* cardOf(const Finding& finding, const OverviewResult& result) {
    const auto found = std::ranges::find_if(result.cards, [&finding](const MeasureCard& card) {
        return card.measure == finding.measure;
    });
    return finding.measure.isValid() && found != result.cards.cend() ? &*found : nullptr;
}

const Finding* first(const OverviewResult& result, Verdict verdict) {
    const auto found = std::ranges::find_if(
        result.findings, [verdict](const Finding& f) { return f.verdict == verdict; });
    return found != result.findings.cend() ? &*found : nullptr;
}

int countOf(const OverviewResult& result, SymmetryVerdict verdict) {
    return static_cast<int>(std::ranges::count(result.symmetry, verdict, &SymmetryRow::verdict));
}

int countOf(const OverviewResult& result, GapVerdict verdict) {
    return static_cast<int>(std::ranges::count(result.gaps, verdict, &GapRow::verdict));
}

bool anyKnown(const OverviewResult& result) {
    return std::ranges::any_of(result.cards, [](const auto& card) { return card.now.isKnown(); }) ||
           std::ranges::any_of(result.gaps, [](const auto& row) { return row.gap.isKnown(); });
}

QString sentences(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

PageWords OverviewSentences::page(const OverviewResult& result) const {
    if (result.responses == 0 || !anyKnown(result))
        return nothing(result);
    QString comparison;
    if (!FigureSentences::hasComparison(result.scope))
        comparison = tr("Nothing is compared: choose a comparison period to see what changed.");
    const QString sub = sentences(
        {gapSentence(result), symmetrySentence(result), comparison, tierSentence(result)});
    return {headline(result), sub};
}

PageWords OverviewSentences::nothing(const OverviewResult& result) const {
    if (!result.asOf.isValid())
        return {tr("Nobody has answered yet"),
                tr("Import a survey that you already have: the first figures are here a minute "
                   "later.")};
    const QString period = m_format.period(result.scope.period);
    if (result.responses == 0)
        return {
            tr("No answers in this scope"),
            sentences(
                {tr("Nobody answered in %1 with these filters.").arg(period),
                 tr("The newest answers in this file are from %1.").arg(m_format.date(result.asOf)),
                 tierSentence(result)})};
    const int n = static_cast<int>(result.responses);
    return {tr("Too few answers to say anything: %Ln response(s)", nullptr, n),
            sentences({tr("Choose a longer period or fewer filters than in %1.").arg(period),
                       tierSentence(result)})};
}

QString OverviewSentences::headline(const OverviewResult& result) const {
    if (const Finding* finding = first(result, Verdict::Concern))
        return concern(*finding, result);
    if (countOf(result, GapVerdict::Below) > 0)
        return calm(result);
    if (const Finding* finding = first(result, Verdict::Improvement))
        return improvement(*finding, result);
    return calm(result);
}

QString OverviewSentences::concern(const Finding& finding, const OverviewResult& result) const {
    const QString name = shownName(finding.name);
    if (finding.kind == Finding::Kind::GapChanged)
        return tr("%1 needs a look: the distance to what %2 expect grew by %3")
            .arg(name, m_words.mirror(Mirror::Customers),
                 m_format.number(std::abs(finding.change.difference.value),
                                 finding.unit == Unit::Scale ? 2 : 1));
    if (finding.kind == Finding::Kind::LineSignal && finding.signal)
        return tr("%1 needs a look: it %2", "name, what it did")
            .arg(this->name(finding), signalReason(finding, nullptr));
    const MeasureCard* card = cardOf(finding, result);
    if (!card || !card->now.isKnown())
        return tr("%1 needs a decision").arg(name);
    const QString now = m_format.full(card->now.value, card->unit);
    if (card->target && card->trend.assurance == Assurance::ConsistentlyMissed)
        return tr("%1 needs a decision: %2 against a target of %3, and missed every month")
            .arg(name, now, m_format.goal(*card->target, card->unit));
    if (finding.kind == Finding::Kind::MeasureChanged && card->before.isKnown())
        return tr("%1 needs a decision: %2, after %3 in the comparison period")
            .arg(name, now, m_format.full(card->before.value, card->unit));
    return tr("%1 needs a decision: %2, %3").arg(name, now, signalReason(finding, card));
}

QString OverviewSentences::improvement(const Finding& finding, const OverviewResult& result) const {
    const QString name = shownName(finding.name);
    const MeasureCard* card = cardOf(finding, result);
    if (!card || !card->now.isKnown())
        return tr("%1 got better, and nothing got worse").arg(name);
    return tr("%1 got better and stands at %2; nothing got worse")
        .arg(name, m_format.full(card->now.value, card->unit));
}

QString OverviewSentences::calm(const OverviewResult& result) const {
    const int below = countOf(result, GapVerdict::Below);
    if (below == 0)
        return tr("Nothing changed beyond chance, and no touchpoint is shown to fall short");
    const GapRow& worst = result.gaps.constFirst();
    return tr("%1 is where %2 miss most: %3")
        .arg(shownName(worst.name), m_words.mirror(Mirror::Customers), m_figures.pair(worst));
}

QString OverviewSentences::gapSentence(const OverviewResult& result) const {
    const int below = countOf(result, GapVerdict::Below);
    if (result.gaps.isEmpty())
        return tr("No touchpoint has been asked about yet.");
    if (below == 0) {
        const bool above = countOf(result, GapVerdict::Above) > 0;
        return above ? tr("No touchpoint is shown to deliver less than expected.")
                     : tr("No touchpoint is shown to differ from what is expected.");
    }
    const GapRow& worst = result.gaps.constFirst();
    return tr("%1 expected %2 and got %3 at “%4” (%5, %6).")
        .arg(m_words.mirrorLabel(Mirror::Customers),
             m_format.full(worst.expected.value, worst.unit),
             m_format.full(worst.delivered.value, worst.unit), shownName(worst.name),
             m_format.unitWords(worst.unit, worst.range), m_format.n(worst.gap.n));
}

QString OverviewSentences::symmetrySentence(const OverviewResult& result) const {
    if (result.symmetry.isEmpty())
        return {};
    const int all = static_cast<int>(result.symmetry.size());
    const int employees = countOf(result, SymmetryVerdict::OthersWorseOff);
    const int customers = countOf(result, SymmetryVerdict::CustomersWorseOff);
    const bool moreEmployees = employees >= customers;
    const Mirror worse = moreEmployees ? Mirror::Employees : Mirror::Customers;
    const int n = moreEmployees ? employees : customers;
    if (n > 0)
        return tr("%1 are worse off in %n of %2 dimension(s).", nullptr, n)
            .arg(m_words.mirrorLabel(worse), m_format.count(all));
    const int unknown = countOf(result, SymmetryVerdict::NotEnough);
    if (unknown == all)
        return tr("Whether both sides get the same cannot be said yet.");
    return tr("No dimension shows one side worse off.");
}

QString OverviewSentences::tierSentence(const OverviewResult& result) const {
    if (result.scope.tiers != TierRule::Apart)
        return {};
    const qint64 apart = result.tiers.vip + result.tiers.friends + result.tiers.family;
    if (apart == 0)
        return {};
    return tr("%Ln response(s) by VIPs, friends and family stand apart.", nullptr,
              static_cast<int>(apart));
}

QString OverviewSentences::action(const Finding& finding) {
    switch (finding.verdict) {
    case Verdict::Concern:
        //: verb on a button, and the end of a finding: what it asks for
        return finding.measure.isValid() ? tr("Decide") : tr("Look");
    case Verdict::Improvement:
        //: verb on a button: thank those who did it
        return tr("Thank");
    case Verdict::Special:
        return tr("Look");
    case Verdict::NoSignal:
    case Verdict::NotEnough:
        break;
    }
    return {};
}

QString OverviewSentences::months(int steps) const {
    return tr("%n month(s) in a row", nullptr, steps);
}

QString OverviewSentences::reason(const Finding& finding, const OverviewResult& result) const {
    const MeasureCard* card = cardOf(finding, result);
    switch (finding.kind) {
    case Finding::Kind::MeasureSignal:
    case Finding::Kind::LineSignal:
        return signalReason(finding, card);
    case Finding::Kind::GapChanged:
        return tr("gap changed by %1").arg(m_figures.change(finding.change, finding.unit));
    case Finding::Kind::MeasureChanged:
        break;
    }
    const QString change = m_figures.change(finding.change, finding.unit);
    if (finding.verdict == Verdict::NoSignal)
        return tr("a change of %1 is not a signal").arg(change);
    if (finding.verdict == Verdict::NotEnough || !card || !card->before.isKnown())
        return change;
    return tr("from %1 to %2: %3")
        .arg(m_format.full(card->before.value, card->unit),
             m_format.full(card->now.value, card->unit), change);
}

QString OverviewSentences::name(const Finding& finding) const {
    return finding.signal ? SignalSentences(m_format).name(finding.signal->timeline)
                          : shownName(finding.name);
}

QString OverviewSentences::strongest(const Finding& finding) const {
    if (!finding.signal)
        return {};
    return SignalSentences(m_format).strongest(finding.signal->timeline, finding.signal->strongest);
}

QString OverviewSentences::signalReason(const Finding& finding, const MeasureCard* card) const {
    if (finding.signal)
        return SignalSentences(m_format).reason(finding.signal->timeline, finding.signal->run);
    if (finding.verdict == Verdict::NoSignal)
        return tr("inside its process limits");
    if (finding.steps < 2)
        return tr("outside its process limits in %1").arg(m_format.month(finding.since));
    if (!card || !std::isfinite(card->trend.centre))
        return tr("%1 beyond chance").arg(months(finding.steps));
    const QList<TrendPoint>& points = card->trend.points;
    const auto run = points.last(std::min<qsizetype>(finding.steps, points.size()));
    const double centre = card->trend.centre;
    const auto below = [centre](const TrendPoint& p) { return p.estimate.value < centre; };
    const auto above = [centre](const TrendPoint& p) { return p.estimate.value > centre; };
    const QString average = m_format.full(centre, card->unit);
    if (std::ranges::all_of(run, below))
        return tr("%1 below the average of %2").arg(months(finding.steps), average);
    if (std::ranges::all_of(run, above))
        return tr("%1 above the average of %2").arg(months(finding.steps), average);
    return tr("%1 moving the same way").arg(months(finding.steps));
}

} // namespace symmetry
