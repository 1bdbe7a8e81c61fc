#include "models/analyses/strong_in.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr double shown = 2.0; ///< standard errors
constexpr qsizetype most = 3;
constexpr double tenth = 0.1;

/// Figures of several steps as one: weighted by their answers, or for counts as a mean.
struct Together {
    double weights = 0.0;
    double sum = 0.0;
    double variance = 0.0; ///< of the sum
    qint64 n = 0;

    void add(const Estimate& figure, bool counted) {
        if (!figure.isKnown() || std::isnan(figure.value))
            return;
        const double weight = counted ? 1.0 : static_cast<double>(figure.n);
        weights += weight;
        sum += weight * figure.value;
        n += figure.n;
        // A single answer has no standard error of its own; its spread shows in the others.
        if (std::isfinite(figure.se))
            variance += weight * weight * figure.se * figure.se;
    }
    [[nodiscard]] double mean() const { return sum / weights; }
    [[nodiscard]] double se() const { return std::sqrt(variance) / weights; }
};

struct Split {
    Together run;
    Together rest;
};

Split splitOf(const Timeline& line, const SignalRun& run) {
    Split split;
    const bool counted = line.unit == Unit::Count;
    for (size_t i = 0; i < line.figures.size(); ++i) {
        const auto step = static_cast<qsizetype>(i);
        if (counted && !(line.counts[i].of > 0.0))
            continue; // cut short
        const bool inside = step >= run.first && step <= run.last;
        (inside ? split.run : split.rest).add(line.figures[i], counted);
    }
    return split;
}

/// What one facet says about one run.
void addStrong(QList<StrongIn>& found, const View& view, const Facet& facet,
               const SignalLines::Pass& pass, const RunAsked& asked) {
    const QList<FacetValue> values = view.catalogue.valuesOf(facet.id);
    const auto cells = static_cast<int>(values.size());
    std::vector<Split> splits;
    qint64 all = 0;
    for (int cell = 0; cell <= cells; ++cell) {
        splits.push_back(splitOf(pass.lineOf(asked.line, cell, 1), asked.run));
        all += splits.back().run.n;
    }
    for (int cell = 0; cell < cells; ++cell) {
        const Split& split = splits[static_cast<size_t>(cell)];
        const qint64 others = all - split.run.n;
        // Where nearly everybody is, the value says nothing; where a few are not, it would tell.
        const bool nearlyAll =
            others < view.threshold() || static_cast<double>(others) < tenth * double(all);
        if (split.run.n < view.threshold() || split.rest.n < view.threshold() || nearlyAll)
            continue;
        const double shift = split.run.mean() - split.rest.mean();
        const double z = shift / std::hypot(split.run.se(), split.rest.se());
        if (std::isfinite(z) && z * asked.run.side >= shown)
            found.append({facet.id, values.at(cell).id, facet.name, values.at(cell).label,
                          split.run.n, shift, z});
    }
}

} // namespace

std::vector<QList<StrongIn>> strongestIn(const SignalLines& lines,
                                         const std::vector<RunAsked>& runs) {
    std::vector<QList<StrongIn>> found(runs.size());
    for (size_t pass = 0; pass < lines.passes(); ++pass) {
        const bool any =
            std::ranges::any_of(runs, [pass](const RunAsked& asked) { return asked.pass == pass; });
        for (const Facet& facet : lines.view().catalogue.facets) {
            if (!any || lines.isStopped())
                break;
            const SignalLines::Pass counted = lines.count(pass, &facet);
            for (size_t i = 0; i < runs.size(); ++i) {
                if (runs[i].pass == pass)
                    addStrong(found[i], lines.view(), facet, counted, runs[i]);
            }
        }
    }
    for (QList<StrongIn>& list : found) {
        std::ranges::stable_sort(list, [](const StrongIn& a, const StrongIn& b) {
            return std::abs(a.z) > std::abs(b.z);
        });
        list = list.first(std::min(list.size(), most));
    }
    return found;
}

} // namespace symmetry
