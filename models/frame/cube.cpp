#include "models/frame/cube.h"

#include "models/frame/columns.h"
#include "models/frame/scan.h"

#include <QtEndian>

namespace symmetry {

namespace {

template <class Value>
size_t bytesOf(const std::vector<Value>& values) {
    return values.size() * sizeof(Value);
}

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

/// The buckets of the days from `first` to before `end` alone, numbered anew.
CubeMonths::Split::Ragged clipped(const Buckets& buckets, qint64 first, qint64 end) {
    const qint64 firstDay = buckets.firstDay;
    const qint64 days = static_cast<qint64>(buckets.ofDay.size());
    const qint64 from = std::clamp<qint64>(first - firstDay, 0, days);
    const qint64 to = std::clamp<qint64>(end - firstDay, from, days);
    Buckets part{static_cast<qint32>(firstDay + from),
                 {buckets.ofDay.begin() + from, buckets.ofDay.begin() + to},
                 0};
    int lowest = buckets.count;
    int highest = -1;
    for (const qint16 bucket : part.ofDay) {
        lowest = bucket < 0 ? lowest : std::min<int>(lowest, bucket);
        highest = std::max<int>(highest, bucket);
    }
    for (qint16& bucket : part.ofDay)
        bucket = bucket < 0 ? qint16{-1} : static_cast<qint16>(bucket - lowest);
    part.count = std::max(highest - lowest + 1, 0);
    return {static_cast<size_t>(lowest), std::move(part)};
}

/// Columns of the ragged days, by where their buckets begin.
template <class Found>
struct Edge {
    size_t first = 0;
    size_t buckets = 0;
    Found found;
    [[nodiscard]] bool has(size_t bucket) const {
        return bucket >= first && bucket < first + buckets;
    }
};

void prefetch(const void* from, const void* end) {
    constexpr qsizetype line = 64;
    for (const char* at = static_cast<const char*>(from); at < end; at += line)
        __builtin_prefetch(at);
}

/// Calls visit(i, end, cell) for each run of the month's rows i .. end - 1 that count in one cell;
/// ahead(i, end) comes one run before, so that memory is on its way.
template <class Ahead, class Visit>
void visitRows(const CubeMonths& months, size_t month, const Cells& cells, Ahead ahead,
               Visit visit) {
    const size_t last = months.firstRow[month + 1];
    const auto cellOf = [&](size_t row) {
        const quint32 profile = months.rows[row].profile;
        return profile < cells.ofProfile.size() ? cells.ofProfile[profile] : -1;
    };
    size_t i = 0;
    size_t end = 0;
    int cell = -1;
    for (size_t next = months.firstRow[month]; next < last;) {
        const int found = cellOf(next);
        const size_t first = next++;
        if (found < 0)
            continue;
        while (next < last && cellOf(next) == found)
            ++next;
        ahead(first, next);
        if (cell >= 0)
            visit(i, end, cell);
        i = first;
        end = next;
        cell = found;
    }
    if (cell >= 0)
        visit(i, end, cell);
}

} // namespace

CubeMonths::Split CubeMonths::split(const Buckets& buckets) const {
    Split split;
    split.whole.resize(static_cast<size_t>(std::max(buckets.count, 0)));
    std::optional<size_t> firstRagged;
    for (size_t month = 0; month + 1 < firstRow.size(); ++month) {
        const auto bucket = commonBucket(buckets, firstDay[month], firstDay[month + 1]);
        if (bucket && *bucket >= 0)
            split.whole[static_cast<size_t>(*bucket)].push_back(month);
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

size_t CubeMonths::Split::rowsIn(const CubeMonths& months) const {
    size_t sum = 0;
    for (const auto& ofBucket : whole) {
        for (const size_t month : ofBucket)
            sum += months.firstRow[month + 1] - months.firstRow[month];
    }
    return sum;
}

size_t CubeMonths::bytes() const {
    return bytesOf(firstDay) + bytesOf(firstRow) + bytesOf(rows);
}

/// Adds up the cells of one bucket. Those of 8 bits are added four at a time in words of 16-bit
/// lanes, which hold 256 rows for sure; those of 16 bits in 32 bits, which hold 65 536.
class PairCube::Adder {
public:
    Adder(const PairCube& cube, const Cells& cells)
        : m_cube(&cube),
          m_cells(&cells),
          m_slots(static_cast<size_t>(cube.m_plan.slots)),
          m_sums(static_cast<size_t>(cells.count) * m_slots),
          m_small(static_cast<size_t>(cells.count) * m_slots),
          m_narrow(static_cast<size_t>(cells.count) * m_slots) {}

    void addMonth(size_t month) {
        const auto ahead = [this](size_t i, size_t end) { fetch(i, end); };
        visitRows(m_cube->m_months, month, *m_cells, ahead, [this](size_t i, size_t end, int cell) {
            addRows(i, end, static_cast<size_t>(cell) * m_slots);
        });
    }
    /// Adds rows of the same form that begin at `first`.
    void addEdge(const Sums<qint64>& sums, size_t first) {
        for (size_t i = 0; i < m_sums.both.size(); ++i)
            m_sums.both[i] += sums.both[first + i];
        for (size_t i = 0; i < m_sums.sides.size(); ++i)
            m_sums.sides[i] += sums.sides[first * sidesPerSlot + i];
    }
    /// Writes the figures of all cells and groups, and begins anew.
    void write(PairMoments* to) {
        widen();
        addFigures(m_sums, m_cube->m_plan, static_cast<size_t>(m_cells->count), to);
        std::fill(m_sums.both.begin(), m_sums.both.end(), Both<qint64>{});
        std::fill(m_sums.sides.begin(), m_sums.sides.end(), Side<qint64>{});
    }

private:
    void fetch(size_t i, size_t end) const {
        const CubeRow& from = m_cube->m_months.rows[i];
        const CubeRow& to = m_cube->m_months.rows[end];
        constexpr quint32 enough = 128; // the rest comes by itself
        prefetch(m_cube->m_small.data() + from.small,
                 m_cube->m_small.data() + std::min(to.small, from.small + enough));
        prefetch(m_cube->m_cells.data() + from.cells,
                 m_cube->m_cells.data() + std::min(to.cells, from.cells + enough));
        prefetch(m_cube->m_sides.data() + from.sides,
                 m_cube->m_sides.data() + std::min(to.sides, from.sides + enough));
    }

    /// A row has at most one small or narrow cell for a slot.
    void addRows(size_t i, size_t end, size_t offset) {
        for (constexpr size_t most = 256; i < end; i += most) {
            const size_t part = std::min(end, i + most);
            if (m_smallRows + (part - i) > most)
                spread();
            if (m_rows + (part - i) > most * most)
                widen();
            m_smallRows += part - i;
            m_rows += part - i;
            addCells(m_cube->m_months.rows[i], m_cube->m_months.rows[part], offset);
        }
    }

    void addCells(const CubeRow& row, const CubeRow& next, size_t offset) {
        for (size_t c = row.small; c < next.small; ++c) {
            const Small& from = m_cube->m_small[c];
            const auto all = qFromLittleEndian<quint64>(from.sums.data());
            m_small[offset + from.slot][0] += all & everySecond;
            m_small[offset + from.slot][1] += all >> 8 & everySecond;
        }
        for (size_t c = row.cells; c < next.cells; ++c) {
            auto& to = m_narrow[offset + m_cube->m_cells[c].slot];
            for (size_t lane = 0; lane < lanes; ++lane)
                to[lane] += m_cube->m_cells[c].sums[lane];
        }
        for (size_t c = row.wide; c < next.wide; ++c) {
            const Wide& from = m_cube->m_wide[c];
            m_sums.both[offset + from.slot] += from.sums;
        }
        const size_t sides = offset * sidesPerSlot;
        for (size_t c = row.sides; c < next.sides; ++c) {
            const NarrowSide& from = m_cube->m_sides[c];
            m_sums.sides[sides + from.at] += Side<qint64>{from.n, from.sum, from.squares};
        }
        for (size_t c = row.wideSides; c < next.wideSides; ++c) {
            const WideSide& from = m_cube->m_wideSides[c];
            m_sums.sides[sides + from.at] += from.sums;
        }
    }

    void spread() {
        m_smallRows = 0;
        for (size_t i = 0; i < m_small.size(); ++i) {
            for (size_t odd = 0; odd < 2; ++odd) {
                quint64 all = std::exchange(m_small[i][odd], 0);
                for (size_t lane = odd; all != 0; lane += 2, all >>= 16)
                    m_narrow[i][lane] += static_cast<qint32>(all & 0xffff);
            }
        }
    }

    void widen() {
        spread();
        for (size_t i = 0; i < m_narrow.size(); ++i) {
            const auto& from = m_narrow[i];
            m_sums.both[i] += Both<qint64>{from[0], from[1], from[2], from[3],
                                           from[4], from[5], from[6], from[7]};
        }
        std::fill(m_narrow.begin(), m_narrow.end(), std::array<qint32, lanes>{});
        m_rows = 0;
    }

    const PairCube* m_cube;
    const Cells* m_cells;
    size_t m_slots;
    static constexpr quint64 everySecond = 0x00ff'00ff'00ff'00ff;
    size_t m_smallRows = 0; ///< that m_small holds
    size_t m_rows = 0;      ///< that m_small and m_narrow hold
    Sums<qint64> m_sums;
    std::vector<std::array<quint64, 2>> m_small;     ///< [cell][slot]: even and odd members of Both
    std::vector<std::array<qint32, lanes>> m_narrow; ///< [cell][slot]
};

Tally<PairMoments> PairCube::tally(const Frame& frame, const Cells& cells, const Buckets& buckets,
                                   const std::stop_token& stop) const {
    const CubeMonths::Split split = m_months.split(buckets);
    std::vector<Edge<Sums<qint64>>> edges;
    for (const auto& [first, days] : split.ragged)
        edges.push_back({first, static_cast<size_t>(days.count),
                         sumsFromColumns(frame, cells, days, m_plan, stop)});
    const size_t groups = m_plan.groups.size();
    const size_t slots = static_cast<size_t>(cells.count) * static_cast<size_t>(m_plan.slots);
    Tally<PairMoments> tally{buckets.count, cells.count, static_cast<int>(groups), {}};
    tally.values.resize(rowsOf(buckets, cells) * groups);
    std::vector<Adder> adders(threadsFor(split.rowsIn(m_months)), Adder(*this, cells));
    shared(adders.size(), split.whole.size(), stop, [&](size_t part, size_t bucket) {
        Adder& adder = adders[part];
        for (const size_t month : split.whole[bucket])
            adder.addMonth(month);
        for (const auto& edge : edges) {
            if (edge.has(bucket))
                adder.addEdge(edge.found, (bucket - edge.first) * slots);
        }
        adder.write(tally.values.data() + bucket * static_cast<size_t>(cells.count) * groups);
    });
    return tally;
}

size_t PairCube::bytes() const {
    return m_months.bytes() + bytesOf(m_small) + bytesOf(m_cells) + bytesOf(m_wide) +
           bytesOf(m_sides) + bytesOf(m_wideSides);
}

Tally<CodeCounts> CodeCube::tally(const Frame& frame, const Cells& cells, const Buckets& buckets,
                                  const std::stop_token& stop) const {
    const CubeMonths::Split split = m_months.split(buckets);
    std::vector<Edge<Counts>> edges;
    for (const auto& [first, days] : split.ragged)
        edges.push_back({first, static_cast<size_t>(days.count),
                         codesFromColumns(frame, cells, days, m_grouping, stop)});
    const auto groups = static_cast<size_t>(m_grouping.groups);
    const size_t ofBucket = static_cast<size_t>(cells.count) * groups;
    Tally<CodeCounts> tally{buckets.count, cells.count, m_grouping.groups, {}};
    tally.values.resize(rowsOf(buckets, cells) * groups);
    std::vector<Counts> counts(threadsFor(split.rowsIn(m_months)),
                               Counts(ofBucket * codesPerGroup));
    shared(counts.size(), split.whole.size(), stop, [&](size_t part, size_t bucket) {
        std::vector<qint64>& values = counts[part].values;
        for (const size_t month : split.whole[bucket])
            addMonth(month, cells, values);
        for (const auto& edge : edges) {
            for (size_t i = 0; edge.has(bucket) && i < values.size(); ++i)
                values[i] += edge.found.values[(bucket - edge.first) * values.size() + i];
        }
        writeFigures(counts[part], tally.values.data() + bucket * ofBucket);
        std::fill(values.begin(), values.end(), 0);
    });
    return tally;
}

void CodeCube::addMonth(size_t month, const Cells& cells, std::vector<qint64>& values) const {
    const auto groups = static_cast<size_t>(m_grouping.groups);
    const auto ahead = [this](size_t i, size_t end) {
        prefetch(m_cells.data() + m_months.rows[i].cells,
                 m_cells.data() + m_months.rows[end].cells);
    };
    visitRows(m_months, month, cells, ahead, [&](size_t i, size_t end, int cell) {
        qint64* to = values.data() + static_cast<size_t>(cell) * groups * codesPerGroup;
        for (size_t c = m_months.rows[i].cells; c < m_months.rows[end].cells; ++c)
            to[m_cells[c].group * codesPerGroup + m_cells[c].code] += m_cells[c].count;
    });
}

size_t CodeCube::bytes() const {
    return m_months.bytes() + bytesOf(m_cells);
}

} // namespace symmetry
