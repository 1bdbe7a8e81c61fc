#include "models/analyses/findings.h"

#include "models/statistics/multiple.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace symmetry {

namespace {

constexpr double significant = 0.05;

bool isSignal(Verdict verdict) {
    return verdict == Verdict::Improvement || verdict == Verdict::Concern ||
           verdict == Verdict::Special;
}

Verdict verdictOf(Signal signal) {
    switch (signal) {
    case Signal::Improvement:
        return Verdict::Improvement;
    case Signal::Concern:
        return Verdict::Concern;
    case Signal::Special:
        return Verdict::Special;
    case Signal::Common:
        break;
    }
    return Verdict::NoSignal;
}

/// What a line is about, whatever side of it.
auto thingOf(const Subject& subject) {
    return std::tuple(subject.kind, subject.id, subject.mirror);
}

Finding changeFinding(const MeasureCard& card, double weight) {
    Finding finding;
    finding.subject = {Subject::Kind::Measure, card.measure.value};
    finding.measure = card.measure;
    finding.name = card.name;
    finding.unit = card.unit;
    finding.change = card.change;
    finding.verdict = card.change.verdict;
    finding.n = card.now.n;
    finding.rank = signalRank(weight, card.change.difference.value,
                              card.range.maximum - card.range.minimum, finding.n);
    return finding;
}

Finding signalFinding(const FoundSignal& found) {
    const Timeline& line = found.timeline;
    Finding finding;
    finding.kind = Finding::Kind::LineSignal;
    finding.subject = line.subject;
    finding.verdict = verdictOf(found.run.signal);
    finding.name = line.name;
    finding.unit = line.unit;
    finding.since = found.since();
    finding.steps = found.run.steps;
    finding.n = found.run.n;
    finding.rank = found.rank;
    finding.signal = std::make_shared<FoundSignal>(found);
    if (line.subject.kind == Subject::Kind::Touchpoint)
        finding.row = TouchpointId{line.subject.id};
    if (line.subject.kind == Subject::Kind::Dimension)
        finding.row = DimensionId{line.subject.id};
    return finding;
}

/// A measure's signal, unless it is over and the periods differ anyway.
Finding measureFinding(const MeasureCard& card, const FoundSignal* found, double weight) {
    Finding change = changeFinding(card, weight);
    if (!found || (!found->run.isCurrent && isSignal(change.verdict)))
        return change;
    Finding finding = signalFinding(*found);
    finding.kind = Finding::Kind::MeasureSignal;
    finding.measure = card.measure;
    finding.change = card.change;
    if (isSignal(change.verdict))
        finding.rank = std::max(finding.rank, change.rank);
    return finding;
}

Finding gapFinding(const GapRow& row) {
    Finding finding;
    finding.kind = Finding::Kind::GapChanged;
    if (const auto* id = std::get_if<TouchpointId>(&row.key))
        finding.subject = {Subject::Kind::Touchpoint, id->value, row.mirror, Aspect::Gap};
    finding.verdict = row.change.verdict;
    finding.row = row.key;
    finding.name = row.name;
    finding.unit = row.unit;
    finding.change = row.change;
    finding.n = row.gap.n;
    finding.rank = signalRank(1.0, row.change.difference.value,
                              row.range.maximum - row.range.minimum, row.gap.n);
    return finding;
}

const FoundSignal* signalOf(const SignalsResult& signals, MeasureId id) {
    const auto found = std::ranges::find_if(signals.signals, [id](const FoundSignal& signal) {
        const Subject& subject = signal.timeline.subject;
        return subject.kind == Subject::Kind::Measure && subject.id == id.value;
    });
    return found == signals.signals.cend() ? nullptr : &*found;
}

/// One finding for each thing but measures: the side that ranks first.
void addLines(QList<Finding>& findings, const SignalsResult& signals) {
    for (const FoundSignal& found : signals.signals) {
        const Subject& subject = found.timeline.subject;
        const bool known = std::ranges::any_of(findings, [&](const Finding& other) {
            return thingOf(other.subject) == thingOf(subject);
        });
        if (subject.kind != Subject::Kind::Measure && !known)
            findings.append(signalFinding(found));
    }
}

void addGaps(QList<Finding>& findings, const QList<GapRow>& rows) {
    std::vector<double> p;
    for (const GapRow& row : rows)
        p.push_back(row.change.p);
    const std::vector<double> q = benjaminiHochberg(p);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!isSignal(rows.at(i).change.verdict) || !(q[static_cast<size_t>(i)] < significant))
            continue;
        const Finding finding = gapFinding(rows.at(i));
        const bool known = std::ranges::any_of(findings, [&finding](const Finding& other) {
            return thingOf(other.subject) == thingOf(finding.subject);
        });
        if (!known)
            findings.append(finding);
    }
}

} // namespace

QList<Finding> findingsOf(const Catalogue& catalogue, const QList<MeasureCard>& cards,
                          const QList<GapRow>& rows, const SignalsResult& signals) {
    QList<Finding> findings;
    for (const MeasureCard& card : cards) {
        const Measure* measure = catalogue.find(card.measure);
        const Finding finding =
            measureFinding(card, signalOf(signals, card.measure), measure ? measure->weight : 1.0);
        if (finding.verdict != Verdict::NotEnough)
            findings.append(finding);
    }
    addLines(findings, signals);
    addGaps(findings, rows);
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        if (isSignal(a.verdict) != isSignal(b.verdict))
            return isSignal(a.verdict);
        return a.rank != b.rank ? a.rank > b.rank : QString::compare(a.name, b.name) < 0;
    });
    return findings;
}

} // namespace symmetry
