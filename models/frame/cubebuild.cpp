#include "models/frame/cube.h"
#include "models/frame/respondents.h"

#include <algorithm>

namespace symmetry {

namespace {

/// One response, by where it stands.
struct Place {
    quint32 profile = 0;
    quint32 segment = 0;
    size_t response = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

/// Stop requests are looked at after so many responses.
constexpr size_t responsesAtOnce = 65'536;

/// First days of the months that the frame touches, clipped to it, and the day after its last.
std::vector<qint32> monthsOf(const Frame& frame) {
    std::vector<qint32> firstDays;
    if (frame.firstDay() > frame.lastDay())
        return firstDays;
    firstDays.push_back(frame.firstDay());
    const QDate first = dateOfDay(frame.firstDay());
    for (QDate month = QDate(first.year(), first.month(), 1).addMonths(1);
         dayNumber(month) <= frame.lastDay(); month = month.addMonths(1))
        firstDays.push_back(dayNumber(month));
    firstDays.push_back(frame.lastDay() + 1);
    return firstDays;
}

/// The responses of the days from `first` to before `end`, by profile.
void collect(const Frame& frame, qint32 first, qint32 end, std::vector<Place>& places) {
    places.clear();
    for (size_t i = 0; i < frame.segments().size(); ++i) {
        const Segment& s = *frame.segments()[i];
        const auto from = std::lower_bound(s.day.begin(), s.day.end(), first);
        const auto to = std::lower_bound(from, s.day.end(), end);
        for (auto r = static_cast<size_t>(from - s.day.begin());
             r < static_cast<size_t>(to - s.day.begin()); ++r)
            places.push_back({s.profile[r], static_cast<quint32>(i), r});
    }
    std::sort(places.begin(), places.end());
}

/// Calls add(segment, r) for each response and close() after the last of each month and profile;
/// `end()` says where the cells stand. False where `stop` was requested or `end` gives nothing.
template <class Add, class Close, class End>
bool walk(const Frame& frame, CubeMonths& months, const std::stop_token& stop, Add add, Close close,
          End end) {
    months.firstDay = monthsOf(frame);
    std::vector<Place> places;
    for (size_t month = 0; month + 1 < months.firstDay.size(); ++month) {
        if (stop.stop_requested())
            return false;
        months.firstRow.push_back(months.rows.size());
        collect(frame, months.firstDay[month], months.firstDay[month + 1], places);
        for (size_t i = 0; i < places.size(); ++i) {
            if (i % responsesAtOnce == 0 && stop.stop_requested())
                return false;
            if (i == 0 || places[i].profile != places[i - 1].profile) {
                const std::optional<CubeRow> row = end();
                if (!row)
                    return false;
                months.rows.push_back(*row);
                months.rows.back().profile = places[i].profile;
            }
            add(*frame.segments()[places[i].segment], places[i].response);
            if (i + 1 == places.size() || places[i].profile != places[i + 1].profile)
                close();
        }
    }
    months.firstRow.push_back(months.rows.size());
    const std::optional<CubeRow> last = end();
    months.rows.push_back(last.value_or(CubeRow{}));
    months.rows.shrink_to_fit();
    return last.has_value();
}

template <class Number>
bool holds(qint64 value) {
    return value >= std::numeric_limits<Number>::min() &&
           value <= std::numeric_limits<Number>::max();
}

bool isNarrow(qint64 value) {
    return holds<qint16>(value);
}

qint16 narrow(qint64 value) {
    return static_cast<qint16>(value);
}

} // namespace

class PairCubeBuilder {
public:
    PairCubeBuilder(const Grouping& grouping, const Plan<qint64>& plan, size_t limit)
        : m_limit(limit) {
        m_cube->m_grouping = grouping;
        m_cube->m_plan = plan;
    }

    [[nodiscard]] PairCubePtr build(const Frame& frame, const std::stop_token& stop) {
        PairCube& c = *m_cube;
        reserve(static_cast<size_t>(frame.answers()));
        Respondents<qint64> respondents(c.m_plan, 1);
        const bool built = walk(
            frame, c.m_months, stop, [&](const Segment& s, size_t r) { respondents.add(s, r, 0); },
            [&] { take(respondents.sums()); }, [this] { return end(); });
        if (!built)
            return nullptr;
        return c.bytes() <= m_limit ? std::move(m_cube) : nullptr;
    }

private:
    /// No more cells than answers can come. Memory that is not written is not taken, and growing
    /// in steps would take twice as much for a while.
    void reserve(size_t answers) {
        m_cube->m_small.reserve(std::min(answers, m_limit / sizeof(PairCube::Small)));
        m_cube->m_cells.reserve(std::min(answers, m_limit / sizeof(PairCube::Narrow)));
        m_cube->m_sides.reserve(std::min(3 * answers, m_limit / sizeof(PairCube::NarrowSide)));
    }

    /// Moves the sums of one month and profile into cells.
    void take(Sums<qint64>& sums) {
        for (size_t slot = 0; slot < sums.both.size(); ++slot) {
            if (auto& both = sums.both[slot]; both.n + both.below + both.exceeded > 0)
                keep(static_cast<quint16>(slot), std::exchange(both, {}));
        }
        for (size_t at = 0; at < sums.sides.size(); ++at) {
            if (auto& side = sums.sides[at]; side.n > 0)
                keep(static_cast<quint16>(at), std::exchange(side, {}));
        }
    }

    void keep(quint16 slot, const Both<qint64>& b) {
        PairCube& c = *m_cube;
        const std::array<qint64, PairCube::lanes> all{b.n,  b.e,  b.d,     b.ee,
                                                      b.dd, b.gg, b.below, b.exceeded};
        if (std::all_of(all.begin(), all.end(), holds<quint8>))
            c.m_small.push_back(cellOf<quint8>(slot, all));
        else if (std::all_of(all.begin(), all.end(), holds<qint16>))
            c.m_cells.push_back(cellOf<qint16>(slot, all));
        else
            c.m_wide.push_back({slot, b});
    }

    template <class Number>
    static PairCube::Cell<Number> cellOf(quint16 slot,
                                         const std::array<qint64, PairCube::lanes>& all) {
        PairCube::Cell<Number> cell{slot, {}};
        std::transform(all.begin(), all.end(), cell.sums.begin(),
                       [](qint64 value) { return static_cast<Number>(value); });
        return cell;
    }

    void keep(quint16 at, const Side<qint64>& s) {
        if (isNarrow(s.n) && isNarrow(s.sum) && isNarrow(s.squares))
            m_cube->m_sides.push_back({at, narrow(s.n), narrow(s.sum), narrow(s.squares)});
        else
            m_cube->m_wideSides.push_back({at, s});
    }

    [[nodiscard]] std::optional<CubeRow> end() const {
        const PairCube& c = *m_cube;
        const size_t bytes = c.m_small.size() * sizeof(PairCube::Small) +
                             c.m_cells.size() * sizeof(PairCube::Narrow) +
                             c.m_wide.size() * sizeof(PairCube::Wide) +
                             c.m_sides.size() * sizeof(PairCube::NarrowSide) +
                             c.m_wideSides.size() * sizeof(PairCube::WideSide);
        if (bytes > m_limit)
            return std::nullopt;
        return CubeRow{0,
                       static_cast<quint32>(c.m_small.size()),
                       static_cast<quint32>(c.m_cells.size()),
                       static_cast<quint32>(c.m_wide.size()),
                       static_cast<quint32>(c.m_sides.size()),
                       static_cast<quint32>(c.m_wideSides.size())};
    }

    std::shared_ptr<PairCube> m_cube = std::make_shared<PairCube>();
    size_t m_limit;
};

class CodeCubeBuilder {
public:
    CodeCubeBuilder(const Grouping& grouping, size_t limit)
        : m_counts(static_cast<size_t>(grouping.groups) * codesPerGroup), m_limit(limit) {
        m_cube->m_grouping = grouping;
    }

    [[nodiscard]] CodeCubePtr build(const Frame& frame, const std::stop_token& stop) {
        m_cube->m_cells.reserve(
            std::min(static_cast<size_t>(frame.answers()), m_limit / sizeof(CodeCube::Cell)));
        const bool built = walk(
            frame, m_cube->m_months, stop, [this](const Segment& s, size_t r) { count(s, r); },
            [this] { take(); }, [this] { return end(); });
        if (!built)
            return nullptr;
        return m_cube->bytes() <= m_limit ? std::move(m_cube) : nullptr;
    }

private:
    void count(const Segment& s, size_t r) {
        const auto& places = m_cube->m_grouping.ofQuestion;
        for (size_t a = s.firstAnswer[r]; a < s.firstAnswer[r + 1]; ++a) {
            const int group = s.question[a] < places.size() ? places[s.question[a]].group : -1;
            if (group < 0 || group >= m_cube->m_grouping.groups || s.delivered[a] == Scale::noCode)
                continue;
            const size_t at = static_cast<size_t>(group) * codesPerGroup + s.delivered[a];
            if (m_counts[at]++ == 0)
                m_touched.push_back(at);
        }
    }

    void take() {
        for (const size_t at : m_touched) {
            for (quint32 left = std::exchange(m_counts[at], 0); left > 0;) {
                const auto part = static_cast<quint8>(std::min<quint32>(left, 255));
                m_cube->m_cells.push_back({static_cast<quint16>(at / codesPerGroup),
                                           static_cast<quint8>(at % codesPerGroup), part});
                left -= part;
            }
        }
        m_touched.clear();
    }

    [[nodiscard]] std::optional<CubeRow> end() const {
        if (m_cube->m_cells.size() * sizeof(CodeCube::Cell) > m_limit)
            return std::nullopt;
        return CubeRow{0, 0, static_cast<quint32>(m_cube->m_cells.size()), 0, 0, 0};
    }

    std::shared_ptr<CodeCube> m_cube = std::make_shared<CodeCube>();
    std::vector<quint32> m_counts; ///< of the present month and profile, [group][code]
    std::vector<size_t> m_touched; ///< where m_counts is not 0
    size_t m_limit;
};

PairCubePtr PairCube::build(const Frame& frame, const Grouping& grouping, size_t limit,
                            const std::stop_token& stop) {
    const auto plan = exactPlan(grouping);
    constexpr size_t mostSlots = (size_t{1} << 16) / sidesPerSlot;
    if (!plan || static_cast<size_t>(plan->slots) > mostSlots)
        return nullptr;
    return PairCubeBuilder(grouping, *plan, limit).build(frame, stop);
}

CodeCubePtr CodeCube::build(const Frame& frame, const Grouping& grouping, size_t limit,
                            const std::stop_token& stop) {
    if (grouping.groups < 0)
        return nullptr;
    return CodeCubeBuilder(grouping, limit).build(frame, stop);
}

FramePtr withCubes(const Frame& frame, const std::vector<Grouping>& pairs,
                   const std::vector<Grouping>& codes, size_t limit, const std::stop_token& stop) {
    std::vector<PairCubePtr> pairCubes;
    std::vector<CodeCubePtr> codeCubes;
    const auto keep = [&limit](auto cube, auto& cubes) {
        if (!cube || cube->bytes() > limit)
            return;
        limit -= cube->bytes();
        cubes.push_back(std::move(cube));
    };
    for (const Grouping& grouping : codes) {
        const CodeCubePtr known = frame.codeCube(grouping);
        keep(known ? known : CodeCube::build(frame, grouping, limit, stop), codeCubes);
    }
    for (const Grouping& grouping : pairs) {
        const PairCubePtr known = frame.pairCube(grouping);
        keep(known ? known : PairCube::build(frame, grouping, limit, stop), pairCubes);
    }
    if (stop.stop_requested())
        return std::make_shared<Frame>(frame.with({}, {}));
    return std::make_shared<Frame>(frame.with(std::move(pairCubes), std::move(codeCubes)));
}

} // namespace symmetry
