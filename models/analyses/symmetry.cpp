#include "models/analyses/symmetry.h"

#include "models/analyses/figures.h"
#include "models/frame/blocks.h"
#include "models/statistics/equivalence.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

/// Customers first, then the others that were asked for, each once; employees where none was.
QList<Mirror> mended(const QList<Mirror>& mirrors) {
    QList<Mirror> all;
    for (const Mirror mirror : allMirrors) {
        if (mirror == Mirror::Customers || mirrors.contains(mirror))
            all.append(mirror);
    }
    if (all.size() == 1)
        all.append(Mirror::Employees);
    return all;
}

SharedDimensions dimensionsFor(const Catalogue& catalogue) {
    SharedDimensions shared = sharedDimensions(catalogue);
    return shared.dimensions.isEmpty() ? customerDimensions(catalogue) : shared;
}

double indexOf(std::span<const double> customers, std::span<const double> others,
               const std::vector<bool>& counts) {
    std::vector<double> differences;
    for (size_t theme = 0; theme < counts.size(); ++theme)
        differences.push_back(counts[theme] ? (customers[theme] - others[theme]) / 100.0
                                            : Estimate::unknown);
    return symmetryIndex(differences);
}

class Symmetry {
public:
    Symmetry(const View& view, const std::stop_token& stop, SymmetryResult& result)
        : m_view(view), m_stop(stop), m_result(result), m_shared(dimensionsFor(view.catalogue)) {
        chooseGroups();
    }

    void find() {
        if (m_shared.dimensions.isEmpty())
            return;
        const Cells cells = cellsByMirror(m_view.frame, m_result.scope);
        const Buckets buckets = periodBuckets(m_view.frame, m_result.scope.period);
        const auto tally = tallyPairs(m_view.frame, cells, buckets, m_shared.grouping, m_stop);
        if (m_stop.stop_requested())
            return;
        for (const int group : m_groups)
            addDimension(group, tally);
        addIndices(cells, buckets);
        if (m_result.question.facet.isValid() && !m_stop.stop_requested())
            m_result.matrices =
                symmetryMatrices(m_view, m_result.scope, m_shared,
                                 {m_result.question.facet, m_result.question.mirrors.mid(1),
                                  m_groups, m_result.question.aspect, m_result.margin},
                                 m_stop);
    }

private:
    /// Dimensions that one of the chosen others was asked about; all where there are none.
    void chooseGroups() {
        const QList<Mirror> others = m_result.question.mirrors.mid(1);
        std::vector<int> all;
        for (int group = 0; group < m_shared.grouping.groups; ++group) {
            all.push_back(group);
            if (std::ranges::any_of(others, [&](Mirror other) {
                    return isAskedOf(m_view.catalogue, m_shared.dimensions.at(group)->id, other);
                }))
                m_groups.push_back(group);
        }
        if (m_groups.empty())
            m_groups = all;
    }

    void addDimension(int group, const Tally<PairMoments>& tally) {
        const Aspect aspect = m_result.question.aspect;
        const auto sums = [&](Mirror mirror) -> const PairMoments& {
            return tally.at(0, static_cast<int>(mirror), group);
        };
        SymmetryDimension found;
        found.dimension = m_shared.dimensions.at(group)->id;
        found.name = m_shared.dimensions.at(group)->name;
        qint64 others = 0;
        for (const Mirror mirror : std::as_const(m_result.question.mirrors)) {
            found.sides.append(mirrorScores(mirror, sums(mirror), m_view.threshold()));
            if (mirror == Mirror::Customers)
                continue;
            found.pairs.append(mirrorPair(mirror, momentsOf(sums(Mirror::Customers), aspect),
                                          momentsOf(sums(mirror), aspect), m_result.margin,
                                          m_view.threshold()));
            others += sums(mirror).delivered.n;
        }
        m_result.customers =
            std::max<qint64>(m_result.customers, sums(Mirror::Customers).delivered.n);
        m_result.others = std::max(m_result.others, others);
        m_result.dimensions.append(found);
    }

    void addIndices(const Cells& cells, const Buckets& buckets) {
        QList<std::vector<bool>> counts;
        bool any = false;
        for (qsizetype pair = 0; pair + 1 < m_result.question.mirrors.size(); ++pair) {
            std::vector<bool> known(static_cast<size_t>(m_shared.grouping.groups), false);
            for (size_t i = 0; i < m_groups.size(); ++i)
                known[static_cast<size_t>(m_groups[i])] =
                    m_result.dimensions.at(static_cast<qsizetype>(i))
                        .pairs.at(pair)
                        .difference.isKnown();
            any = any || std::ranges::find(known, true) != known.end();
            counts.append(known);
        }
        if (!any)
            return;
        const SymmetryQuestion& question = m_result.question;
        const auto blocks = blockSums(m_view.frame, cells, buckets, m_shared.grouping,
                                      question.aspect, question.seed, m_stop);
        std::vector<std::vector<double>> means(blocks.size());
        for (const Mirror mirror : question.mirrors) {
            const auto cell = static_cast<size_t>(mirror);
            means[cell] =
                resampledMeans(blocks[cell], symmetryResamples, question.seed + cell, m_stop);
        }
        if (m_stop.stop_requested())
            return;
        for (qsizetype pair = 0; pair < counts.size(); ++pair)
            addIndex(pair, counts.at(pair), means);
    }

    void addIndex(qsizetype pair, const std::vector<bool>& counts,
                  const std::vector<std::vector<double>>& means) {
        std::vector<double> differences;
        for (const SymmetryDimension& dimension : std::as_const(m_result.dimensions)) {
            const Estimate& difference = dimension.pairs.at(pair).difference;
            if (difference.isKnown())
                differences.push_back(difference.value / 100.0);
        }
        if (differences.empty())
            return;
        const Mirror other = m_result.question.mirrors.at(pair + 1);
        const std::vector<double>& first = means[static_cast<size_t>(Mirror::Customers)];
        const std::vector<double>& second = means[static_cast<size_t>(other)];
        std::vector<double> resampled;
        const size_t themes = counts.size();
        for (size_t at = 0; at + themes <= std::min(first.size(), second.size()); at += themes)
            resampled.push_back(indexOf(std::span(first).subspan(at, themes),
                                        std::span(second).subspan(at, themes), counts));
        SymmetryIndex found;
        found.other = other;
        found.index.n = static_cast<qint64>(differences.size());
        found.index.value = symmetryIndex(differences);
        found.index.tooFew = false;
        found.meanDifference = 100.0 - found.index.value;
        const Interval interval =
            basicBootstrapInterval(found.index.value, resampled, -100.0, 100.0);
        found.index.low = interval.low;
        found.index.high = interval.high;
        m_result.indices.append(found);
    }

    const View& m_view;
    const std::stop_token& m_stop;
    SymmetryResult& m_result;
    SharedDimensions m_shared;
    std::vector<int> m_groups; ///< of m_shared, of each dimension of the result
};

} // namespace

SymmetryResult symmetryOf(const Snapshot& snapshot, const Scope& scope,
                          const SymmetryQuestion& question, std::stop_token stop) {
    const View view(snapshot);
    SymmetryResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    result.question = question;
    result.question.mirrors = mended(question.mirrors);
    result.margin = question.margin.value_or(marginOf(view.catalogue.facts));
    if (!(result.margin > 0.0))
        result.margin = defaultMargin;
    result.question.margin = result.margin;
    result.threshold = view.threshold();
    Symmetry(view, stop, result).find();
    return result;
}

} // namespace symmetry
