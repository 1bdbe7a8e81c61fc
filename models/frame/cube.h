#pragma once

#include "models/frame/counts.h"
#include "models/frame/cut.h"
#include "models/frame/plan.h"
#include "models/frame/sums.h"

#include <array>
#include <stop_token>

namespace symmetry {

/// The responses of one month and profile; cells of row i end where those of row i + 1 begin.
struct CubeRow {
    quint32 profile = 0;
    quint32 small = 0;
    quint32 cells = 0;
    quint32 wide = 0;
    quint32 sides = 0;
    quint32 wideSides = 0;
};

/// The rows of a cube by month. A month is whole for a question when all its days fall into one
/// bucket or all into none; only then can the cube answer.
struct CubeMonths {
    std::vector<qint32> firstDay; ///< of each month that has responses, and one past the last
    std::vector<size_t> firstRow; ///< of each month, and the number of rows
    std::vector<CubeRow> rows;    ///< by month, then profile; one more at the end

    /// Which months are answered from where.
    struct Split {
        struct Ragged {
            size_t first = 0; ///< bucket that `buckets` calls 0
            Buckets buckets;  ///< over days that are not part of a whole month
        };
        std::vector<std::vector<size_t>> whole; ///< months by bucket
        std::vector<Ragged> ragged;
        [[nodiscard]] size_t rowsIn(const CubeMonths& months) const;
    };
    [[nodiscard]] Split split(const Buckets& buckets) const;
    [[nodiscard]] size_t bytes() const;
};

/// Exact sums for one grouping per month and profile: a change of scope costs one pass over some
/// cells, whatever the facets filter; days of months that a scope cuts come from the columns.
/// Cells are small because there are many: sums of 8 bits where they fit, else of 16 or 64 bits.
class PairCube {
public:
    /// nullptr where the grouping has no exact plan or too many slots, where the cube would take
    /// more than `limit` bytes (then it is hardly smaller than the columns), or on `stop`.
    [[nodiscard]] static PairCubePtr build(const Frame& frame, const Grouping& grouping,
                                           size_t limit, const std::stop_token& stop = {});

    [[nodiscard]] const Grouping& grouping() const { return m_grouping; }
    /// Memory in use; more address space may be set aside.
    [[nodiscard]] size_t bytes() const;
    /// What tallyPairs gives; `frame` is the one that the cube was built of.
    [[nodiscard]] Tally<PairMoments> tally(const Frame& frame, const Cells& cells,
                                           const Buckets& buckets,
                                           const std::stop_token& stop) const;

private:
    friend class PairCubeBuilder;

    static constexpr size_t lanes = 8;
    /// The members of Both in their order.
    template <class Number>
    struct Cell {
        quint16 slot = 0;
        std::array<Number, lanes> sums{};
    };
    using Small = Cell<quint8>;
    using Narrow = Cell<qint16>;
    struct Wide {
        quint32 slot = 0;
        Both<qint64> sums;
    };
    struct NarrowSide {
        quint16 at = 0; ///< slot * sidesPerSlot + SideOf
        qint16 n = 0;
        qint16 sum = 0;
        qint16 squares = 0;
    };
    struct WideSide {
        quint32 at = 0;
        Side<qint64> sums;
    };
    class Adder;

    Grouping m_grouping;
    Plan<qint64> m_plan;
    CubeMonths m_months;
    std::vector<Small> m_small;
    std::vector<Narrow> m_cells;
    std::vector<Wide> m_wide;
    std::vector<NarrowSide> m_sides;
    std::vector<WideSide> m_wideSides;
};

/// Counts of delivered codes for one grouping per month and profile.
class CodeCube {
public:
    /// nullptr as for PairCube.
    [[nodiscard]] static CodeCubePtr build(const Frame& frame, const Grouping& grouping,
                                           size_t limit, const std::stop_token& stop = {});

    [[nodiscard]] const Grouping& grouping() const { return m_grouping; }
    /// Memory in use; more address space may be set aside.
    [[nodiscard]] size_t bytes() const;
    /// What tallyCodes gives; `frame` is the one that the cube was built of.
    [[nodiscard]] Tally<CodeCounts> tally(const Frame& frame, const Cells& cells,
                                          const Buckets& buckets,
                                          const std::stop_token& stop) const;

private:
    friend class CodeCubeBuilder;

    /// So many answers of one code; more than 255 stand in several cells.
    struct Cell {
        quint16 group = 0;
        quint8 code = 0;
        quint8 count = 0;
    };

    void addMonth(size_t month, const Cells& cells, std::vector<qint64>& values) const;

    Grouping m_grouping;
    CubeMonths m_months;
    std::vector<Cell> m_cells;
};

/// The frame with cubes for these groupings, as far as they pay: all cubes together take at most
/// `limit` bytes. Without cubes on `stop`. Takes some tenths of a second for ten million answers.
[[nodiscard]] FramePtr withCubes(const Frame& frame, const std::vector<Grouping>& pairs,
                                 const std::vector<Grouping>& codes, size_t limit,
                                 const std::stop_token& stop = {});

} // namespace symmetry
