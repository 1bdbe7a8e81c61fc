#include "models/analyses/protection.h"

#include "models/analyses/gap_rows.h"

namespace symmetry {

namespace {

using Side = Moments PairMoments::*;
constexpr Side sides[] = {&PairMoments::expected, &PairMoments::delivered, &PairMoments::importance,
                          &PairMoments::gap};

std::vector<CellVisibility> visibility(const Tally<PairMoments>& tally, int bucket, int group,
                                       Side side, int threshold) {
    std::vector<qint64> n;
    for (int cell = 0; cell < tally.cells; ++cell)
        n.push_back((tally.at(bucket, cell, group).*side).n);
    return visibleParts(n, threshold);
}

} // namespace

Cells partCells(const Frame& frame, const Scope& scope, std::optional<Mirror> mirror,
                const QList<FacetValueId>& values) {
    Cells all = cellsFor(frame, scope, mirror);
    const auto rest = static_cast<qint32>(values.size());
    if (values.isEmpty())
        return all;
    const Cells parts = cellsFor(frame, scope, mirror, values);
    for (size_t i = 0; i < all.ofProfile.size(); ++i) {
        if (all.ofProfile[i] >= 0)
            all.ofProfile[i] = parts.ofProfile[i] >= 0 ? parts.ofProfile[i] : rest;
    }
    all.count = rest + 1;
    return all;
}

Cells crossCells(const Cells& first, const Cells& second) {
    Cells cells;
    cells.count = first.count * second.count;
    for (size_t i = 0; i < first.ofProfile.size(); ++i) {
        const bool counts = first.ofProfile[i] >= 0 && second.ofProfile[i] >= 0;
        cells.ofProfile.push_back(counts ? first.ofProfile[i] * second.count + second.ofProfile[i]
                                         : -1);
    }
    return cells;
}

std::vector<CellVisibility> visibleParts(const std::vector<qint64>& n, int threshold) {
    CellCounts counts{1, n.size(), {n.begin(), n.end()}, std::vector<bool>(n.size(), false)};
    if (!n.empty())
        counts.withheld.back() = true;
    return suppress(counts, threshold, {true, false}).cells;
}

void protectParts(QList<GapRow>& rows, const Tally<PairMoments>& tally, int group, int threshold) {
    for (const Side side : sides) {
        const auto now = visibility(tally, 0, group, side, threshold);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (now[static_cast<size_t>(i)] == CellVisibility::Complementary)
                hideRow(rows[i]);
        }
    }
    if (tally.buckets < 2)
        return;
    const auto before = visibility(tally, 1, group, &PairMoments::gap, threshold);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (before[static_cast<size_t>(i)] == CellVisibility::Complementary)
            rows[i].change = {};
    }
}

} // namespace symmetry
