#include "models/statistics/correlation.h"
#include "models/statistics/intervals.h"
#include "models/statistics/multiple.h"
#include "models/statistics/scores.h"
#include "models/statistics/suppression.h"
#include "tests/support/near.h"
#include "tests/support/properties.h"

#include <QTest>
#include <numeric>

using namespace symmetry;

namespace {

/// Gaussian elimination over what an outsider sees: can the sum of `group` be computed?
class Outsider {
public:
    Outsider(const CellCounts& counts, const Suppression& result, const ShownTotals& totals)
        : m_counts(counts), m_result(result), m_totals(totals) {
        collect();
        if (totals.ofRows) {
            for (std::size_t row = 0; row < counts.rows; ++row)
                addLine(row, counts.columns, true);
        }
        if (totals.ofColumns) {
            for (std::size_t column = 0; column < counts.columns; ++column)
                addLine(column, counts.rows, false);
        }
        if (totals.ofRows && totals.ofColumns) {
            addTotalsLine(m_rowTotal);
            addTotalsLine(m_columnTotal);
        }
    }

    /// True where no sum of hidden figures with 1 ... threshold - 1 people can be computed.
    bool isSafe(std::int64_t threshold) {
        std::vector<double> group(m_n.size(), 0.0);
        return isSafe(group, 0, 0, threshold);
    }

private:
    int unknown(bool hidden, std::int64_t n) {
        if (!hidden || n == 0)
            return -1;
        m_n.push_back(n);
        return static_cast<int>(m_n.size()) - 1;
    }

    void collect() {
        std::vector<std::int64_t> rows(m_counts.rows);
        std::vector<std::int64_t> columns(m_counts.columns);
        const auto hidden = [](CellVisibility v) { return v != CellVisibility::Shown; };
        for (std::size_t i = 0; i < m_counts.n.size(); ++i) {
            m_cell.push_back(unknown(hidden(m_result.cells[i]), m_counts.n[i]));
            rows[i / m_counts.columns] += m_counts.n[i];
            columns[i % m_counts.columns] += m_counts.n[i];
        }
        const std::int64_t all = std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_rowTotal.push_back(m_totals.ofRows ? unknown(hidden(m_result.rowTotals[i]), rows[i])
                                                 : -1);
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_columnTotal.push_back(
                m_totals.ofColumns ? unknown(hidden(m_result.columnTotals[i]), columns[i]) : -1);
        const bool both = m_totals.ofRows && m_totals.ofColumns;
        m_all = both ? unknown(hidden(m_result.grandTotal), all) : -1;
    }

    void put(std::vector<double>& line, int at, double value) const {
        if (at >= 0)
            line[static_cast<std::size_t>(at)] += value;
    }

    void addLine(std::size_t fixed, std::size_t length, bool row) {
        std::vector<double> line(m_n.size(), 0.0);
        for (std::size_t i = 0; i < length; ++i)
            put(line, m_cell[row ? fixed * m_counts.columns + i : i * m_counts.columns + fixed], 1);
        put(line, row ? m_rowTotal[fixed] : m_columnTotal[fixed], -1);
        m_lines.push_back(line);
    }

    void addTotalsLine(const std::vector<int>& totals) {
        std::vector<double> line(m_n.size(), 0.0);
        for (const int total : totals)
            put(line, total, 1);
        put(line, m_all, -1);
        m_lines.push_back(line);
    }

    static int rank(std::vector<std::vector<double>> lines) {
        int found = 0;
        const std::size_t width = lines.empty() ? 0 : lines[0].size();
        for (std::size_t column = 0; column < width; ++column) {
            std::size_t pivot = static_cast<std::size_t>(found);
            while (pivot < lines.size() && std::abs(lines[pivot][column]) < 1e-9)
                ++pivot;
            if (pivot == lines.size())
                continue;
            std::swap(lines[pivot], lines[static_cast<std::size_t>(found)]);
            const std::vector<double>& head = lines[static_cast<std::size_t>(found)];
            for (std::size_t i = static_cast<std::size_t>(found) + 1; i < lines.size(); ++i) {
                const double factor = lines[i][column] / head[column];
                for (std::size_t j = column; j < width; ++j)
                    lines[i][j] -= factor * head[j];
            }
            ++found;
        }
        return found;
    }

    bool isComputable(const std::vector<double>& group) const {
        std::vector<std::vector<double>> more = m_lines;
        more.push_back(group);
        return rank(more) == rank(m_lines);
    }

    bool isSafe(std::vector<double>& group, std::size_t next, std::int64_t people,
                std::int64_t threshold) {
        if (people >= threshold)
            return true;
        if (people > 0 && isComputable(group))
            return false;
        for (std::size_t i = next; i < m_n.size(); ++i) {
            group[i] = 1;
            const bool safe = isSafe(group, i + 1, people + m_n[i], threshold);
            group[i] = 0;
            if (!safe)
                return false;
        }
        return true;
    }

    const CellCounts& m_counts;
    const Suppression& m_result;
    ShownTotals m_totals;
    std::vector<std::int64_t> m_n;
    std::vector<int> m_cell;
    std::vector<int> m_rowTotal;
    std::vector<int> m_columnTotal;
    int m_all = -1;
    std::vector<std::vector<double>> m_lines;
};

std::vector<std::int64_t> randomCounts(std::size_t size, int most) {
    return *rc::gen::container<std::vector<std::int64_t>>(
        size, rc::gen::cast<std::int64_t>(rc::gen::inRange(0, most)));
}

} // namespace

class TestProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useFixedSeed(); }

    void noSmallGroupCanBeFoundBySubtraction() {
        QVERIFY(rc::check([] {
            CellCounts counts;
            counts.rows = *rc::gen::inRange<std::size_t>(1, 5);
            counts.columns = *rc::gen::inRange<std::size_t>(1, 5);
            counts.n = randomCounts(counts.rows * counts.columns, *rc::gen::element(6, 12, 40));
            const ShownTotals totals{*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
            const std::int64_t threshold = *rc::gen::inRange(2, 7);
            const Suppression result = suppress(counts, threshold, totals);
            for (std::size_t i = 0; i < counts.n.size(); ++i) {
                const bool few = counts.n[i] > 0 && counts.n[i] < threshold;
                RC_ASSERT(few == (result.cells[i] == CellVisibility::TooFew));
            }
            RC_ASSERT(Outsider(counts, result, totals).isSafe(threshold));
        }));
    }

    void theOutsiderFindsWhatIsNotProtected() {
        const CellCounts counts{1, 3, {3, 9, 20}};
        Suppression naive = suppress(counts, 5, {true, false});
        QVERIFY(Outsider(counts, naive, {true, false}).isSafe(5));
        naive.cells[1] = CellVisibility::Shown;
        QVERIFY(!Outsider(counts, naive, {true, false}).isSafe(5));
    }

    void aggregatedEqualsRaw() {
        QVERIFY(rc::check([] {
            const Scale scale{1, 7, 0.5};
            const auto counts = randomCounts(static_cast<std::size_t>(scale.codes()), 50);
            Moments raw;
            for (std::size_t code = 0; code < counts.size(); ++code) {
                for (std::int64_t i = 0; i < counts[code]; ++i)
                    raw.add(scale.value(static_cast<quint8>(code)));
            }
            const Estimate one = meanScore(raw, 5);
            const Estimate other = meanScore(momentsOf(counts, scale), 5);
            RC_ASSERT(one.n == other.n);
            RC_ASSERT(test::isNear(one.value, other.value, 1e-12));
            RC_ASSERT(test::isNear(one.se, other.se, 1e-12));
            RC_ASSERT(test::isNear(one.low, other.low, 1e-12));
        }));
    }

    void scoresArePooledFromCounts() {
        QVERIFY(rc::check([] {
            const Scale scale{0, 10, 1};
            const auto first = randomCounts(11, 30);
            const auto second = randomCounts(11, 30);
            auto whole = first;
            for (std::size_t i = 0; i < whole.size(); ++i)
                whole[i] += second[i];
            PromoterCounts pooled = promoterCounts(first, scale);
            pooled += promoterCounts(second, scale);
            RC_ASSERT(pooled == promoterCounts(whole, scale));
            const auto top = [&scale](const std::vector<std::int64_t>& counts) {
                return topBoxCount(counts, scale, 2, Direction::HigherIsBetter);
            };
            RC_ASSERT(top(first) + top(second) == top(whole));
        }));
    }

    void intervalsHoldTheirValue() {
        QVERIFY(rc::check([] {
            const std::int64_t n = *rc::gen::inRange(1, 5000);
            const std::int64_t k = *rc::gen::inRange<std::int64_t>(0, n + 1);
            const Estimate share = shareScore(k, n, 5);
            RC_ASSERT(0 <= share.low && share.low <= share.value);
            RC_ASSERT(share.value <= share.high && share.high <= 1);
            RC_ASSERT(share.high > share.low);
            const Interval wider = wilson(k, n, 0.99);
            RC_ASSERT(wider.low <= share.low && wider.high >= share.high);
        }));
    }

    void correctedTestsKeepTheirOrder() {
        QVERIFY(rc::check([] {
            const auto thousandths =
                *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1001));
            std::vector<double> p;
            for (const int value : thousandths)
                p.push_back(value / 1000.0);
            const std::vector<double> q = benjaminiHochberg(p);
            for (std::size_t i = 0; i < p.size(); ++i) {
                RC_ASSERT(q[i] >= p[i] && q[i] <= 1);
                for (std::size_t j = 0; j < p.size(); ++j)
                    RC_ASSERT(p[i] > p[j] || q[i] <= q[j]);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestProperties)
#include "test_properties.moc"
