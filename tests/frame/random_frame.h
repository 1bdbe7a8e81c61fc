#pragma once

#include "models/domain/scope.h"
#include "models/frame/frame.h"
#include "models/frame/grouping.h"

#include <algorithm>
#include <random>

namespace symmetry::test {

/// Draws from one seed, so that a failing case can be run again.
class Dice {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    /// A whole number from `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(m_engine);
    }
    [[nodiscard]] bool once(int in) { return between(1, in) == 1; }

private:
    std::mt19937 m_engine;
};

/// What a random survey looks like. Facet f (1, 2, 3) has the values 10 f + 1 ... 10 f + 4;
/// questions have the row ids 1 ... questions.
struct Shape {
    quint32 seed = 1;
    int responses = 100;
    int questions = 8;
    int segments = 2;
    int codes = 11; ///< codes run from 0 to codes - 1
    int profiles = 40;
    qint32 firstDay = 19'700;
    int days = 150;
};

inline constexpr int shapeFacets = 3;
inline constexpr int shapeValues = 4;

[[nodiscard]] inline Profile randomProfile(Dice& dice) {
    Profile profile;
    profile.mirror = static_cast<Mirror>(dice.between(0, 3));
    profile.tier = dice.once(3) ? static_cast<Tier>(dice.between(0, 3)) : Tier::Standard;
    for (int facet = 1; facet <= shapeFacets; ++facet) {
        if (!dice.once(5))
            profile.facetValues.push_back(facet * 10 + dice.between(1, shapeValues));
    }
    return profile;
}

/// The code of an answer; every seventh is missing.
[[nodiscard]] inline quint8 randomCode(const Shape& shape, Dice& dice) {
    return dice.once(7) ? Scale::noCode : static_cast<quint8>(dice.between(0, shape.codes - 1));
}

[[nodiscard]] inline SegmentPtr randomSegment(const Shape& shape, Dice& dice, qint64 firstId) {
    auto segment = std::make_shared<Segment>();
    for (int r = 0; r < shape.responses; ++r) {
        segment->day.push_back(shape.firstDay + dice.between(0, shape.days - 1));
        segment->response.push_back(firstId + r);
        segment->profile.push_back(static_cast<quint32>(dice.between(0, shape.profiles - 1)));
    }
    std::sort(segment->day.begin(), segment->day.end());
    segment->firstAnswer.push_back(0);
    for (int r = 0; r < shape.responses; ++r) {
        for (int q = 1; q <= shape.questions; ++q) {
            if (dice.once(3))
                continue;
            segment->question.push_back(static_cast<quint16>(q));
            segment->expected.push_back(randomCode(shape, dice));
            segment->delivered.push_back(randomCode(shape, dice));
            segment->importance.push_back(randomCode(shape, dice));
        }
        segment->firstAnswer.push_back(static_cast<quint32>(segment->question.size()));
    }
    return segment;
}

[[nodiscard]] inline Frame randomFrame(const Shape& shape) {
    Dice dice(shape.seed);
    std::vector<Profile> profiles;
    for (int i = 0; i < shape.profiles; ++i)
        profiles.push_back(randomProfile(dice));
    std::vector<SegmentPtr> segments;
    for (int i = 0; i < shape.segments; ++i)
        segments.push_back(randomSegment(shape, dice, 1 + qint64{i} * shape.responses));
    return Frame(std::move(profiles), std::move(segments));
}

/// A period that may be open, begin before the frame or end after it.
[[nodiscard]] inline Period randomPeriod(const Shape& shape, Dice& dice) {
    const int first = dice.between(-20, shape.days);
    Period period;
    if (!dice.once(6))
        period.first = dateOfDay(shape.firstDay + first);
    if (!dice.once(6))
        period.last = dateOfDay(shape.firstDay + dice.between(first, shape.days + 20));
    return period;
}

[[nodiscard]] inline Scope randomScope(const Shape& shape, Dice& dice) {
    Scope scope;
    scope.period = randomPeriod(shape, dice);
    if (dice.once(2))
        scope.comparison = randomPeriod(shape, dice);
    scope.tiers = static_cast<TierRule>(dice.between(0, 4));
    for (int facet = 1; facet <= shapeFacets; ++facet) {
        if (dice.once(2))
            continue;
        QList<FacetValueId> values;
        for (int v = 1; v <= shapeValues; ++v) {
            if (!dice.once(3))
                values.append(FacetValueId{facet * 10 + v});
        }
        scope.facets.insert(FacetId{facet}, values);
    }
    return scope;
}

/// Single questions, several on one scale and several on unlike ones; some are left out.
/// `odd` adds a group whose values have no common unit.
[[nodiscard]] inline Grouping randomGrouping(const Shape& shape, Dice& dice, bool odd = false) {
    static constexpr double offsets[]{0.0, 1.0, 100.0, -3.0, 0.5};
    static constexpr double factors[]{1.0, 0.5, -10.0, 100.0 / 6.0, 25.0};
    Grouping grouping;
    grouping.groups = dice.between(1, 5);
    const bool alike = dice.once(2);
    for (int q = 1; q <= shape.questions; ++q) {
        Grouping::Place place;
        place.group = static_cast<qint16>(dice.between(-1, grouping.groups - 1));
        const int line = alike ? place.group + 1 : dice.between(0, 4);
        place.offset = offsets[line % 5];
        place.factor = odd && q == 1 ? 0.7182818284590452 : factors[line % 5];
        place.importanceOffset = offsets[(line + 1) % 5];
        place.importanceFactor = std::abs(factors[(line + 2) % 5]);
        place.codes = static_cast<quint8>(dice.once(2) ? dice.between(0, shape.codes) : 0);
        grouping.put(QuestionId{q}, place);
    }
    return grouping;
}

} // namespace symmetry::test
