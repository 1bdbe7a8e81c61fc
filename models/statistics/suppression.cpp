#include "models/statistics/suppression.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace symmetry {

namespace {

using Visibility = CellVisibility;

/// A cell or a total, as an edge between two equations. The equation of a row says that its cells
/// less its total are 0; that of a column that its total less its cells are 0; and so on. A sum of
/// equations over a set S of nodes holds each edge that leaves S once, and each that enters S once
/// with a minus. Nodes whose equation nobody can see are merged into one.
struct Edge {
    std::size_t from = 0;
    std::size_t to = 0;
    std::int64_t n = 0;
    bool total = false;
    Visibility* visibility = nullptr;
    std::int64_t rest = 0; ///< capacity left in the search for the largest flow

    bool hidden() const { return n > 0 && *visibility != Visibility::Shown; }
};

class Network {
public:
    Network(const CellCounts& counts, std::int64_t threshold, const ShownTotals& totals,
            Suppression& result)
        : m_counts(counts), m_totals(totals), m_threshold(threshold), m_result(result) {
        addCells();
        addTotals();
        m_edgesOf.resize(counts.rows + counts.columns + 2);
        for (std::size_t i = 0; i < m_edges.size(); ++i) {
            m_edgesOf[m_edges[i].from].push_back(i);
            m_edgesOf[m_edges[i].to].push_back(i);
        }
    }

    void protect() {
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 0; i < m_edges.size(); ++i) {
                if (*m_edges[i].visibility != Visibility::TooFew)
                    continue;
                while (const auto cut = smallCut(m_edges[i].from, m_edges[i].to)) {
                    if (!hideAcross(*cut))
                        break;
                    changed = true;
                }
            }
        }
    }

private:
    using Side = std::vector<bool>; ///< by node: in the set S

    std::size_t unseen() const { return m_counts.rows + m_counts.columns; }
    std::size_t rowNode(std::size_t row) const { return m_totals.ofRows ? row : unseen(); }
    std::size_t columnNode(std::size_t column) const {
        return m_totals.ofColumns ? m_counts.rows + column : unseen();
    }
    bool hasGrandTotal() const { return m_totals.ofRows && m_totals.ofColumns; }
    /// With both kinds of totals: the equation of all row totals, and that of all column totals.
    std::size_t rowTotalsNode() const { return unseen(); }
    std::size_t columnTotalsNode() const { return hasGrandTotal() ? unseen() + 1 : unseen(); }

    void add(std::size_t from, std::size_t to, std::int64_t n, bool total, Visibility& visibility) {
        visibility = n > 0 && n < m_threshold ? Visibility::TooFew : Visibility::Shown;
        if (from != to && n > 0)
            m_edges.push_back({from, to, n, total, &visibility, 0});
    }

    std::int64_t at(std::size_t row, std::size_t column) const {
        return m_counts.n[row * m_counts.columns + column];
    }

    void addCells() {
        m_result.cells.resize(m_counts.n.size());
        for (std::size_t row = 0; row < m_counts.rows; ++row) {
            for (std::size_t column = 0; column < m_counts.columns; ++column) {
                const std::size_t i = row * m_counts.columns + column;
                add(rowNode(row), columnNode(column), m_counts.n[i], false, m_result.cells[i]);
                const bool withheld = !m_counts.withheld.empty() && m_counts.withheld[i];
                if (withheld && m_result.cells[i] == Visibility::Shown)
                    m_result.cells[i] = Visibility::Complementary;
            }
        }
    }

    void addTotals() {
        std::vector<std::int64_t> ofRows(m_counts.rows);
        std::vector<std::int64_t> ofColumns(m_counts.columns);
        std::int64_t all = 0;
        for (std::size_t row = 0; row < m_counts.rows; ++row) {
            for (std::size_t column = 0; column < m_counts.columns; ++column) {
                ofRows[row] += at(row, column);
                ofColumns[column] += at(row, column);
                all += at(row, column);
            }
        }
        m_result.rowTotals.resize(m_counts.rows);
        m_result.columnTotals.resize(m_counts.columns);
        for (std::size_t row = 0; row < m_counts.rows; ++row)
            add(rowTotalsNode(), rowNode(row), ofRows[row], true, m_result.rowTotals[row]);
        for (std::size_t column = 0; column < m_counts.columns; ++column)
            add(columnNode(column), columnTotalsNode(), ofColumns[column], true,
                m_result.columnTotals[column]);
        add(columnTotalsNode(), rowTotalsNode(), all, true, m_result.grandTotal);
    }

    /// The nodes that can be reached from `start`, or with `against` from which it can be reached,
    /// and the edge taken to each of them, breadth first.
    Side search(std::size_t start, bool against, std::vector<std::size_t>& came) const {
        std::vector<std::size_t> queue{start};
        Side reached(m_edgesOf.size(), false);
        reached[start] = true;
        for (std::size_t next = 0; next < queue.size(); ++next) {
            for (const std::size_t i : m_edgesOf[queue[next]]) {
                const Edge& edge = m_edges[i];
                if (!edge.hidden())
                    continue;
                const bool leaves = edge.from == queue[next];
                const std::size_t other = leaves ? edge.to : edge.from;
                // Against its direction an edge carries any flow: it must not enter S.
                if (reached[other] || (leaves != against && edge.rest <= 0))
                    continue;
                reached[other] = true;
                came[other] = i;
                queue.push_back(other);
            }
        }
        return reached;
    }

    /// Sends what one path to `target` carries; 0 where none is left.
    std::int64_t augment(std::size_t source, std::size_t target) {
        std::vector<std::size_t> came(m_edgesOf.size(), m_edges.size());
        if (!search(source, false, came)[target])
            return 0;
        std::int64_t carried = m_threshold;
        for (std::size_t node = target; node != source;) {
            const Edge& edge = m_edges[came[node]];
            const bool forward = edge.to == node;
            if (forward)
                carried = std::min(carried, edge.rest);
            node = forward ? edge.from : edge.to;
        }
        for (std::size_t node = target; node != source;) {
            Edge& edge = m_edges[came[node]];
            const bool forward = edge.to == node;
            edge.rest += forward ? -carried : carried;
            node = forward ? edge.from : edge.to;
        }
        return carried;
    }

    /// A group that can be computed: a set S that holds the source but not the target, that no
    /// hidden edge enters, and that hidden edges with fewer people than the threshold leave.
    struct Cut {
        Side near; ///< the smallest such set
        Side far;  ///< what is outside the largest
    };

    std::optional<Cut> smallCut(std::size_t source, std::size_t target) {
        for (Edge& edge : m_edges)
            edge.rest = edge.n;
        std::int64_t flow = 0;
        while (flow < m_threshold) {
            const std::int64_t more = augment(source, target);
            if (more == 0) {
                std::vector<std::size_t> came(m_edgesOf.size());
                return Cut{search(source, false, came), search(target, true, came)};
            }
            flow += more;
        }
        return std::nullopt;
    }

    /// 0: of no use against the cut; more is better: cells before totals, and then an edge between
    /// the near and the far side, which every such set cuts.
    static int use(const Edge& edge, const Cut& cut) {
        if (edge.hidden() || cut.near[edge.from] == cut.near[edge.to])
            return 0;
        const bool across = cut.far[edge.from] || cut.far[edge.to];
        return 1 + (edge.total ? 0 : 2) + (across ? 1 : 0);
    }

    /// Hides the best and smallest shown edge; false where there is none.
    bool hideAcross(const Cut& cut) {
        Edge* best = nullptr;
        int bestUse = 0;
        for (Edge& edge : m_edges) {
            const int found = use(edge, cut);
            if (found > bestUse || (best && found == bestUse && edge.n < best->n)) {
                best = &edge;
                bestUse = found;
            }
        }
        if (best)
            *best->visibility = Visibility::Complementary;
        return best != nullptr;
    }

    const CellCounts& m_counts;
    ShownTotals m_totals;
    std::int64_t m_threshold;
    Suppression& m_result;
    std::vector<Edge> m_edges;
    std::vector<std::vector<std::size_t>> m_edgesOf; ///< by node
};

} // namespace

Suppression suppress(const CellCounts& counts, std::int64_t threshold, const ShownTotals& totals) {
    Suppression result;
    Network network(counts, threshold, totals, result);
    network.protect();
    return result;
}

} // namespace symmetry
