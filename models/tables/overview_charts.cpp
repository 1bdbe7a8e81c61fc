#include "models/tables/overview_sentences.h"
#include "models/tables/shown_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

template <class Range, class Field, class Value>
int countIf(const Range& range, Field field, Value value) {
    return static_cast<int>(std::ranges::count(range, value, field));
}

/// "n 121 – 418" of several counts.
QString span(const Format& format, QList<qint64> counts) {
    counts.removeIf([](qint64 n) { return n <= 0; });
    if (counts.isEmpty())
        return format.n(0);
    const auto [low, high] = std::ranges::minmax(counts);
    if (low == high)
        return format.n(low);
    return u"%1 – %2"_s.arg(format.n(low), format.count(high));
}

QStringList namesOf(const QList<SymmetryRow>& rows, SymmetryVerdict verdict) {
    QStringList names;
    for (const SymmetryRow& row : rows) {
        if (row.verdict == verdict)
            names.append(shownName(row.name));
    }
    return names;
}

} // namespace

ChartWords OverviewSentences::findings(const OverviewResult& result) const {
    const auto asks = [](const Finding& finding) { return !action(finding).isEmpty(); };
    const int signals_ = static_cast<int>(std::ranges::count_if(result.findings, asks));
    const int concerns = countIf(result.findings, &Finding::verdict, Verdict::Concern);
    ChartWords words;
    if (signals_ == 0)
        words.finding = FigureSentences::hasComparison(result.scope) || !result.findings.isEmpty()
                            ? tr("Nothing changed beyond chance")
                            : tr("Nothing to compare with");
    else if (concerns == 0)
        words.finding = tr("%n signal(s), all for the better", nullptr, signals_);
    else
        words.finding = tr("%n signal(s)", nullptr, signals_) + u"; " +
                        tr("%n need(s) a decision", nullptr, concerns);
    words.subtitle = tr("Ranked by size and by how many people they touch · %1 · %2")
                         .arg(m_figures.period(result.scope), m_format.n(result.responses));
    QStringList spoken{words.finding};
    for (const Finding& finding : result.findings)
        spoken.append(tr("%1: %2").arg(name(finding), reason(finding, result)));
    words.spoken = spoken.join(u". "_s) + u'.';
    return words;
}

ChartWords OverviewSentences::gaps(const OverviewResult& result) const {
    QStringList below;
    QList<qint64> counts;
    for (const GapRow& row : result.gaps.first(std::min<qsizetype>(5, result.gaps.size()))) {
        counts.append(row.gap.n);
        if (row.verdict == GapVerdict::Below)
            below.append(shownName(row.name));
    }
    const QString customers = m_words.mirror(Mirror::Customers);
    ChartWords words;
    if (result.gaps.isEmpty())
        words.finding = tr("No touchpoint has been asked about yet");
    else if (below.isEmpty())
        words.finding = tr("No touchpoint is shown to fall short of what %1 expect").arg(customers);
    else if (below.size() == 1)
        words.finding = tr("%1 is the only touchpoint shown to fall short").arg(below.constFirst());
    else
        words.finding =
            tr("%1 is the largest gap, and %2 comes next").arg(below.at(0), below.at(1));
    if (result.gaps.isEmpty())
        return words;
    const GapRow& worst = result.gaps.constFirst();
    words.subtitle = tr("%1, expected and delivered, %2 · gap with 95 % interval · %3 · %4")
                         .arg(m_words.mirrorLabel(Mirror::Customers),
                              m_format.unitWords(worst.unit, worst.range),
                              m_format.period(result.scope.period), span(m_format, counts));
    QStringList spoken{words.finding};
    for (const GapRow& row : result.gaps.first(std::min<qsizetype>(5, result.gaps.size())))
        spoken.append(m_figures.gap(row));
    words.spoken = spoken.join(u". "_s) + u'.';
    return words;
}

QString OverviewSentences::symmetryTitle(const QList<SymmetryRow>& rows) const {
    const int all = static_cast<int>(rows.size());
    const int employees = countIf(rows, &SymmetryRow::verdict, SymmetryVerdict::OthersWorseOff);
    const int customers = countIf(rows, &SymmetryRow::verdict, SymmetryVerdict::CustomersWorseOff);
    const int unknown = countIf(rows, &SymmetryRow::verdict, SymmetryVerdict::NotEnough);
    if (all == 0)
        return tr("No dimension has been asked of both sides yet");
    if (employees > 0 && employees >= customers)
        return tr("%1 are worse off in %n of %2 dimension(s)", nullptr, employees)
            .arg(m_words.mirrorLabel(Mirror::Employees), m_format.count(all));
    if (customers > 0)
        return tr("%1 are worse off in %n of %2 dimension(s)", nullptr, customers)
            .arg(m_words.mirrorLabel(Mirror::Customers), m_format.count(all));
    if (unknown == all)
        return tr("Not enough answers to compare both sides");
    if (unknown == 0)
        return tr("Both sides get the same in every dimension");
    return tr("Both sides get the same in %n of %1 dimension(s)", nullptr, all - unknown)
        .arg(m_format.count(all));
}

ChartWords OverviewSentences::symmetry(const OverviewResult& result) const {
    const QList<SymmetryRow>& rows = result.symmetry;
    ChartWords words;
    words.finding = symmetryTitle(rows);
    QList<qint64> customers;
    QList<qint64> employees;
    for (const SymmetryRow& row : rows) {
        customers.append(row.customers.n);
        employees.append(row.employees.n);
    }
    words.subtitle = tr("Delivered, score 0 – 100 · %1 %2, %3 %4")
                         .arg(m_words.mirror(Mirror::Customers), span(m_format, customers),
                              m_words.mirror(Mirror::Employees), span(m_format, employees));
    QStringList spoken{words.finding};
    for (const Mirror mirror : {Mirror::Employees, Mirror::Customers}) {
        const bool here = mirror == Mirror::Employees;
        const QStringList names = namesOf(rows, here ? SymmetryVerdict::OthersWorseOff
                                                     : SymmetryVerdict::CustomersWorseOff);
        if (!names.isEmpty())
            spoken.append(
                tr("Worse for %1: %2").arg(m_words.mirror(mirror), FigureSentences::joined(names)));
    }
    words.spoken = spoken.join(u". "_s) + u'.';
    return words;
}

QString OverviewSentences::target(const MeasureCard& card) const {
    if (card.target) {
        const QString target = m_format.goal(*card.target, card.unit);
        return tr("Target %1: %2").arg(target, Words::assurance(card.trend.assurance));
    }
    const auto known = static_cast<int>(std::ranges::count_if(
        card.trend.points, [](const TrendPoint& point) { return point.estimate.isKnown(); }));
    if (card.trend.trialLimits && known > 0)
        return tr("Trial limits: %n of 12 point(s)", nullptr, known);
    return tr("No target set");
}

Verdict OverviewSentences::verdict(const MeasureCard& card) {
    if (!card.now.isKnown())
        return Verdict::NotEnough;
    if (card.change.verdict == Verdict::Improvement || card.change.verdict == Verdict::Concern)
        return card.change.verdict;
    if (card.trend.last == Signal::Improvement)
        return Verdict::Improvement;
    if (card.trend.last == Signal::Concern)
        return Verdict::Concern;
    const bool compared = card.before.n > 0;
    return compared ? card.change.verdict : Verdict::NoSignal;
}

QString OverviewSentences::difference(const MeasureCard& card) const {
    if (!card.now.isKnown())
        return card.now.n > 0 ? m_format.tooFew(card.now.n) : tr("no answers");
    return m_figures.change(card.change, card.unit);
}

QString OverviewSentences::spoken(const MeasureCard& card) const {
    const QString value = m_figures.spokenEstimate(shownName(card.name), card.now, card.unit);
    if (!card.now.isKnown())
        return value + u'.';
    return tr("%1. %2: %3. %4.")
        .arg(value, Words::verdict(verdict(card)), difference(card), target(card));
}

QString OverviewSentences::spoken(const SymmetryRow& row) const {
    if (row.verdict == SymmetryVerdict::NotEnough && !row.difference.isKnown())
        return tr("%1: %2").arg(shownName(row.name), m_words.verdict(row.verdict));
    return tr("%1: %2 %3, %4 %5, difference %6; %7")
        .arg(shownName(row.name), m_words.mirror(Mirror::Customers),
             m_format.value(row.customers.value, Unit::Score), m_words.mirror(Mirror::Employees),
             m_format.value(row.employees.value, Unit::Score),
             m_figures.interval(row.difference, Unit::Score), m_words.verdict(row.verdict));
}

} // namespace symmetry
