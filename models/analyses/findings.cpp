#include "models/analyses/findings.h"

#include "models/statistics/multiple.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr double significant = 0.05;

bool isSignal(Verdict verdict) {
    return verdict == Verdict::Improvement || verdict == Verdict::Concern;
}

double rankOf(double weight, double move, const ScaleRange& range, qint64 n) {
    const double length = range.maximum - range.minimum;
    const double rank = weight * std::abs(move) / length * std::sqrt(static_cast<double>(n));
    return std::isfinite(rank) ? rank : 0.0;
}

double weightOf(const Catalogue& catalogue, MeasureId id) {
    const Measure* measure = catalogue.find(id);
    return measure ? measure->weight : 1.0;
}

Finding beginning(const MeasureCard& card) {
    Finding finding;
    finding.measure = card.measure;
    finding.name = card.name;
    finding.unit = card.unit;
    finding.change = card.change;
    return finding;
}

Finding changeFinding(const CardFound& found, double weight) {
    Finding finding = beginning(found.card);
    finding.verdict = found.card.change.verdict;
    finding.n = found.card.now.n;
    finding.rank = rankOf(weight, found.card.change.difference.value, found.card.range, finding.n);
    return finding;
}

/// How far the months of the run lie from the centre, by their answers, and since when.
Finding signalFinding(const CardFound& found, double weight) {
    const Trend& trend = found.card.trend;
    Finding finding = beginning(found.card);
    finding.kind = Finding::Kind::MeasureSignal;
    finding.verdict = trend.last == Signal::Improvement ? Verdict::Improvement : Verdict::Concern;
    finding.steps = found.signal.length;
    const auto first = static_cast<qsizetype>(found.signal.from);
    finding.since = trend.points.at(first).first;
    double sum = 0.0;
    for (qsizetype i = first; i < trend.points.size(); ++i) {
        const Estimate& month = trend.points.at(i).estimate;
        if (!month.isKnown())
            continue;
        sum += static_cast<double>(month.n) * month.value;
        finding.n += month.n;
    }
    const double move = sum / static_cast<double>(finding.n) - trend.centre;
    finding.rank = rankOf(weight, move, found.card.range, finding.n);
    if (isSignal(found.card.change.verdict))
        finding.rank = std::max(finding.rank, changeFinding(found, weight).rank);
    return finding;
}

Finding gapFinding(const GapRow& row) {
    Finding finding;
    finding.kind = Finding::Kind::GapChanged;
    finding.verdict = row.change.verdict;
    finding.row = row.key;
    finding.name = row.name;
    finding.unit = row.unit;
    finding.change = row.change;
    finding.n = row.gap.n;
    finding.rank = rankOf(1.0, row.change.difference.value, row.range, row.gap.n);
    return finding;
}

} // namespace

QList<Finding> findingsOf(const Catalogue& catalogue, const std::vector<CardFound>& cards,
                          const QList<GapRow>& rows) {
    QList<Finding> findings;
    for (const CardFound& found : cards) {
        const double weight = weightOf(catalogue, found.card.measure);
        const Signal last = found.card.trend.last;
        if (last == Signal::Improvement || last == Signal::Concern)
            findings.append(signalFinding(found, weight));
        else if (found.card.change.verdict != Verdict::NotEnough)
            findings.append(changeFinding(found, weight));
    }
    std::vector<double> p;
    for (const GapRow& row : rows)
        p.push_back(row.change.p);
    const std::vector<double> q = benjaminiHochberg(p);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isSignal(rows.at(i).change.verdict) && q[static_cast<size_t>(i)] < significant)
            findings.append(gapFinding(rows.at(i)));
    }
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        if (isSignal(a.verdict) != isSignal(b.verdict))
            return isSignal(a.verdict);
        return a.rank != b.rank ? a.rank > b.rank : QString::compare(a.name, b.name) < 0;
    });
    return findings;
}

} // namespace symmetry
