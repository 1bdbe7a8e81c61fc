#include "models/analyses/gap_rows.h"

#include "models/statistics/gaps.h"
#include "models/statistics/multiple.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace symmetry {

namespace {

constexpr double significant = 0.05;

GapVerdict verdictOf(const GapRow& row) {
    if (row.gap.tooFew)
        return GapVerdict::TooFew;
    if (!(row.q < significant))
        return GapVerdict::NotShown;
    return row.gap.value < 0 ? GapVerdict::Below : GapVerdict::Above;
}

bool comesFirst(const GapRow& a, const GapRow& b) {
    if (a.gap.isKnown() != b.gap.isKnown())
        return a.gap.isKnown();
    if (a.gap.isKnown() && a.gap.value != b.gap.value)
        return a.gap.value < b.gap.value;
    return QString::compare(a.name, b.name) < 0;
}

} // namespace

GapRow gapRow(const RowSet& set, const RowPlan& plan, const PairMoments& now,
              const PairMoments* before, int threshold) {
    GapRow row;
    row.key = plan.key;
    row.name = plan.name;
    row.department = plan.department;
    row.momentOfTruth = plan.momentOfTruth;
    row.mirror = set.mirror;
    row.unit = set.unit;
    row.range = set.range;
    row.expected = protectedFigure(meanScore(now.expected, threshold));
    row.delivered = protectedFigure(meanScore(now.delivered, threshold));
    row.importance = protectedFigure(meanScore(now.importance, threshold));
    const GapTest test = pairedGap(now.gap, threshold);
    row.gap = protectedFigure(test.gap);
    if (!row.gap.tooFew) {
        row.effect = test.effect;
        row.p = test.p;
        row.q = test.p;
        row.below = now.below;
        row.met = now.met;
        row.exceeded = now.exceeded;
    }
    row.verdict = verdictOf(row);
    if (before)
        row.change =
            changeOf(compareMeans(now.gap, before->gap, threshold), Direction::HigherIsBetter);
    return row;
}

void hideRow(GapRow& row) {
    row.complementary = row.complementary || !row.gap.tooFew;
    for (Estimate* figure : {&row.expected, &row.delivered, &row.importance, &row.gap})
        *figure = hidden(*figure);
    row.effect = row.p = row.q = Estimate::unknown;
    row.below = row.met = row.exceeded = 0;
    row.change = {};
    row.verdict = GapVerdict::TooFew;
}

int correctForRows(QList<GapRow>& rows) {
    std::vector<double> p;
    for (const GapRow& row : std::as_const(rows))
        p.push_back(row.p);
    const std::vector<double> q = benjaminiHochberg(p);
    int compared = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].q = q[static_cast<size_t>(i)];
        rows[i].verdict = verdictOf(rows.at(i));
        compared += std::isnan(rows.at(i).p) ? 0 : 1;
    }
    return compared;
}

QList<GapRow> gapRows(const RowSet& set, const Tally<PairMoments>& tally, int threshold, int cell) {
    std::vector<int> groups(set.rows.size());
    std::iota(groups.begin(), groups.end(), 0);
    return gapRowsOf(set, groups, tally, threshold, cell);
}

QList<GapRow> gapRowsOf(const RowSet& set, const std::vector<int>& groups,
                        const Tally<PairMoments>& tally, int threshold, int cell) {
    QList<GapRow> rows;
    for (const int group : groups) {
        const PairMoments* before = tally.buckets > 1 ? &tally.at(1, cell, group) : nullptr;
        rows.append(gapRow(set, set.rows[static_cast<size_t>(group)], tally.at(0, cell, group),
                           before, threshold));
    }
    correctForRows(rows);
    return rows;
}

std::vector<qsizetype> shortfallOrder(const QList<GapRow>& rows) {
    std::vector<qsizetype> order(static_cast<size_t>(rows.size()));
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(
        order, [&rows](qsizetype a, qsizetype b) { return comesFirst(rows.at(a), rows.at(b)); });
    return order;
}

void sortByShortfall(QList<GapRow>& rows) {
    std::ranges::stable_sort(rows, comesFirst);
}

} // namespace symmetry
