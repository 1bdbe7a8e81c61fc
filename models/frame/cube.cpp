#include "models/frame/cube.h"

#include "models/frame/columns.h"
#include "models/frame/scan.h"

namespace symmetry {

namespace {

template <class Value>
size_t bytesOf(const std::vector<Value>& values) {
    return values.size() * sizeof(Value);
}

/// Reading a cell is that much quicker than reading a response.
constexpr size_t cellsPerResponse = 8;

/// The bucket that all days from `first` to before `end` fall into (-1: none), or nothing.
std::optional<int> commonBucket(const Buckets& buckets, qint64 first, qint64 end) {
    const auto bucketOf = [&buckets](qint64 day) {
        const qint64 i = day - buckets.firstDay;
        const bool known = i >= 0 && i < static_cast<qint64>(buckets.ofDay.size());
        return known ? int{buckets.ofDay[static_cast<size_t>(i)]} : -1;
    };
    const int bucket = bucketOf(first);
    for (qint64 day = first + 1; day < end; ++day) {
        if (bucketOf(day) != bucket)
            return std::nullopt;
    }
    return bucket;
}

/// The same buckets for the days from `first` to before `end` alone.
Buckets clipped(const Buckets& buckets, qint64 first, qint64 end) {
    const qint64 firstDay = buckets.firstDay;
    const qint64 days = static_cast<qint64>(buckets.ofDay.size());
    const qint64 from = std::clamp<qint64>(first - firstDay, 0, days);
    const qint64 to = std::clamp<qint64>(end - firstDay, from, days);
    return {static_cast<qint32>(firstDay + from),
            {buckets.ofDay.begin() + from, buckets.ofDay.begin() + to},
            buckets.count};
}

} // namespace

CubeMonths::Split CubeMonths::split(const Buckets& buckets) const {
    Split split;
    std::optional<size_t> firstRagged;
    for (size_t month = 0; month + 1 < firstRow.size(); ++month) {
        const auto bucket = commonBucket(buckets, firstDay[month], firstDay[month + 1]);
        if (bucket && *bucket >= 0)
            split.whole.emplace_back(month, *bucket);
        if (!bucket && !firstRagged)
            firstRagged = month;
        const bool ends = bucket.has_value() || month + 2 == firstRow.size();
        if (ends && firstRagged) {
            const size_t end = bucket ? month : month + 1;
            split.ragged.push_back(clipped(buckets, firstDay[*firstRagged], firstDay[end]));
            firstRagged.reset();
        }
    }
    return split;
}

size_t CubeMonths::bytes() const {
    return bytesOf(firstDay) + bytesOf(firstRow) + bytesOf(rows);
}

/// Adds up cells. Narrow ones go into 32 bits first, which hold 65 536 of them for sure.
class PairCube::Adder {
public:
    Adder(const PairCube& cube, const Cells& cells, size_t rows)
        : m_cube(&cube),
          m_cells(&cells),
          m_slots(static_cast<size_t>(cube.m_plan.slots)),
          m_sums(rows * m_slots),
          m_narrow(static_cast<size_t>(cells.count) * m_slots) {}

    void addMonth(size_t month, int bucket) {
        const auto cells = static_cast<size_t>(m_cells->count);
        m_base = static_cast<size_t>(bucket) * cells * m_slots;
        const CubeMonths& months = m_cube->m_months;
        for (size_t i = months.firstRow[month]; i < months.firstRow[month + 1]; ++i) {
            const CubeRow& row = months.rows[i];
            if (row.profile >= m_cells->ofProfile.size())
                continue;
            if (const int cell = m_cells->ofProfile[row.profile]; cell >= 0)
                addRow(row, months.rows[i + 1], static_cast<size_t>(cell) * m_slots);
        }
        widen();
    }

    Adder& operator+=(const Adder& other) {
        m_sums += other.m_sums;
        return *this;
    }
    [[nodiscard]] Sums<qint64>& sums() { return m_sums; }

private:
    void addRow(const CubeRow& row, const CubeRow& next, size_t offset) {
        for (size_t c = row.cells; c < next.cells; ++c) {
            auto& to = m_narrow[offset + m_cube->m_slots[c]];
            const Lanes& from = m_cube->m_cells[c];
            for (size_t lane = 0; lane < lanes; ++lane)
                to[lane] += from[lane];
        }
        for (size_t c = row.wide; c < next.wide; ++c) {
            const Wide& from = m_cube->m_wide[c];
            m_sums.both[m_base + offset + from.slot] += from.sums;
        }
        const size_t sides = (m_base + offset) * sidesPerSlot;
        for (size_t c = row.sides; c < next.sides; ++c) {
            const NarrowSide& from = m_cube->m_sides[c];
            m_sums.sides[sides + from.at] += Side<qint64>{from.n, from.sum, from.squares};
        }
        for (size_t c = row.wideSides; c < next.wideSides; ++c) {
            const WideSide& from = m_cube->m_wideSides[c];
            m_sums.sides[sides + from.at] += from.sums;
        }
        if (++m_rows == 65'536) // a row has at most one narrow cell for a slot
            widen();
    }

    void widen() {
        for (size_t i = 0; i < m_narrow.size(); ++i) {
            const auto& from = m_narrow[i];
            m_sums.both[m_base + i] += Both<qint64>{from[0], from[1], from[2], from[3],
                                                    from[4], from[5], from[6], from[7]};
        }
        std::fill(m_narrow.begin(), m_narrow.end(), std::array<qint32, lanes>{});
        m_rows = 0;
    }

    const PairCube* m_cube;
    const Cells* m_cells;
    size_t m_slots;
    size_t m_base = 0;
    size_t m_rows = 0;
    Sums<qint64> m_sums;
    std::vector<std::array<qint32, lanes>> m_narrow; ///< of the present month, [cell][slot]
};

Tally<PairMoments> PairCube::tally(const Frame& frame, const Cells& cells, const Buckets& buckets,
                                   const std::stop_token& stop) const {
    const CubeMonths::Split split = m_months.split(buckets);
    Adder found = gathered(
        split.whole.empty() ? 1 : threadsFor(m_cells.size() / cellsPerResponse), split.whole.size(),
        stop, [&] { return Adder(*this, cells, rowsOf(buckets, cells)); },
        [&](Adder& to, size_t i) { to.addMonth(split.whole[i].first, split.whole[i].second); });
    for (const Buckets& ragged : split.ragged)
        found.sums() += sumsFromColumns(frame, cells, ragged, m_plan, stop);
    return figuresOf(found.sums(), m_plan, buckets.count, cells.count);
}

size_t PairCube::bytes() const {
    return m_months.bytes() + bytesOf(m_slots) + bytesOf(m_cells) + bytesOf(m_wide) +
           bytesOf(m_sides) + bytesOf(m_wideSides);
}

Tally<CodeCounts> CodeCube::tally(const Frame& frame, const Cells& cells, const Buckets& buckets,
                                  const std::stop_token& stop) const {
    const CubeMonths::Split split = m_months.split(buckets);
    const auto groups = static_cast<size_t>(m_grouping.groups);
    const auto addMonth = [&](Counts& to, size_t i) {
        const auto [month, bucket] = split.whole[i];
        const size_t base = static_cast<size_t>(bucket) * static_cast<size_t>(cells.count);
        for (size_t r = m_months.firstRow[month]; r < m_months.firstRow[month + 1]; ++r) {
            const CubeRow& row = m_months.rows[r];
            if (row.profile >= cells.ofProfile.size() || cells.ofProfile[row.profile] < 0)
                continue;
            const size_t at = (base + static_cast<size_t>(cells.ofProfile[row.profile])) * groups;
            for (size_t c = row.cells; c < m_months.rows[r + 1].cells; ++c)
                to.values[(at + m_cells[c].group) * codesPerGroup + m_cells[c].code] +=
                    m_cells[c].count;
        }
    };
    const size_t size = rowsOf(buckets, cells) * groups * codesPerGroup;
    Counts counts = gathered(
        split.whole.empty() ? 1 : threadsFor(m_cells.size() / cellsPerResponse), split.whole.size(),
        stop, [size] { return Counts(size); }, addMonth);
    for (const Buckets& ragged : split.ragged)
        counts += codesFromColumns(frame, cells, ragged, m_grouping, stop);
    return figuresOf(counts, buckets.count, cells.count, m_grouping.groups);
}

size_t CodeCube::bytes() const {
    return m_months.bytes() + bytesOf(m_cells);
}

} // namespace symmetry
