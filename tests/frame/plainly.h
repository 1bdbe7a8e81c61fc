#pragma once

#include "models/frame/tally.h"

#include <cmath>
#include <map>

namespace symmetry::test {

/// One response as a person would read it out of the columns.
struct PlainResponse {
    qint64 id = 0;
    QDate date;
    Profile profile;
    struct Answer {
        int question = 0;
        quint8 expected = Scale::noCode;
        quint8 delivered = Scale::noCode;
        quint8 importance = Scale::noCode;
    };
    std::vector<Answer> answers;
};

[[nodiscard]] inline std::vector<PlainResponse> plainResponses(const Frame& frame) {
    std::vector<PlainResponse> responses;
    for (const SegmentPtr& s : frame.segments()) {
        for (size_t r = 0; r < s->responses(); ++r) {
            PlainResponse response{
                s->response[r], dateOfDay(s->day[r]), frame.profiles()[s->profile[r]], {}};
            for (size_t a = s->firstAnswer[r]; a < s->firstAnswer[r + 1]; ++a)
                response.answers.push_back(
                    {s->question[a], s->expected[a], s->delivered[a], s->importance[a]});
            responses.push_back(std::move(response));
        }
    }
    return responses;
}

/// Whether the scope's filters and tier rule let the profile through, facet by facet.
[[nodiscard]] inline bool plainlyPasses(const Profile& profile, const Scope& scope) {
    const std::map<TierRule, std::vector<Tier>> counted{
        {TierRule::Apart, {Tier::Standard}},
        {TierRule::Together, {Tier::Standard, Tier::Vip, Tier::Friend, Tier::Family}},
        {TierRule::OnlyVip, {Tier::Vip}},
        {TierRule::OnlyFriends, {Tier::Friend}},
        {TierRule::OnlyFamily, {Tier::Family}}};
    const auto& tiers = counted.at(scope.tiers);
    if (std::find(tiers.begin(), tiers.end(), profile.tier) == tiers.end())
        return false;
    for (auto facet = scope.facets.begin(); facet != scope.facets.end(); ++facet) {
        bool any = facet.value().isEmpty();
        for (const qint64 value : profile.facetValues)
            any = any || facet.value().contains(FacetValueId{value});
        if (!any)
            return false;
    }
    return true;
}

/// The bucket of periodBuckets, by comparing dates.
[[nodiscard]] inline int plainBucket(QDate date, const Scope& scope) {
    if (scope.period.contains(date))
        return 0;
    const bool compares = scope.comparison.first.isValid() || scope.comparison.last.isValid();
    return compares && scope.comparison.contains(date) ? 1 : -1;
}

struct PlainMeans {
    std::vector<double> expected;
    std::vector<double> delivered;
    std::vector<double> importance;
    std::vector<double> gap;
};

inline void addMean(Moments& to, const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values)
        sum += value;
    if (!values.empty())
        to.add(sum / static_cast<double>(values.size()));
}

inline void addMeans(PairMoments& to, const PlainMeans& means) {
    addMean(to.expected, means.expected);
    addMean(to.delivered, means.delivered);
    addMean(to.importance, means.importance);
    const double sum = to.gap.sum;
    addMean(to.gap, means.gap);
    if (means.gap.empty())
        return;
    const double gap = to.gap.sum - sum;
    to.below += gap < -1e-9;
    to.exceeded += gap > 1e-9;
    to.met += std::abs(gap) <= 1e-9;
}

/// The means of one respondent in each group, as measures.md words it.
[[nodiscard]] inline std::map<int, PlainMeans> plainMeans(const PlainResponse& response,
                                                          const Grouping& grouping) {
    std::map<int, PlainMeans> means;
    for (const PlainResponse::Answer& answer : response.answers) {
        const Grouping::Place& place = grouping.ofQuestion[static_cast<size_t>(answer.question)];
        if (place.group < 0)
            continue;
        PlainMeans& of = means[place.group];
        const double e = place.offset + place.factor * answer.expected;
        const double d = place.offset + place.factor * answer.delivered;
        if (answer.expected != Scale::noCode)
            of.expected.push_back(e);
        if (answer.delivered != Scale::noCode)
            of.delivered.push_back(d);
        if (answer.expected != Scale::noCode && answer.delivered != Scale::noCode)
            of.gap.push_back(d - e);
        if (answer.importance != Scale::noCode)
            of.importance.push_back(place.importanceOffset +
                                    place.importanceFactor * answer.importance);
    }
    return means;
}

/// Responses that the scope lets through, each with its bucket of periodBuckets.
[[nodiscard]] inline std::vector<std::pair<int, PlainResponse>> plainlyIn(const Frame& frame,
                                                                          const Scope& scope) {
    std::vector<std::pair<int, PlainResponse>> found;
    for (PlainResponse& response : plainResponses(frame)) {
        const int bucket = plainBucket(response.date, scope);
        if (bucket >= 0 && plainlyPasses(response.profile, scope))
            found.emplace_back(bucket, std::move(response));
    }
    return found;
}

/// What tallyPairs must give with one cell for each mirror.
[[nodiscard]] inline Tally<PairMoments> plainPairs(const Frame& frame, const Scope& scope,
                                                   const Grouping& grouping, int buckets) {
    const int cells = static_cast<int>(allMirrors.size());
    Tally<PairMoments> tally{buckets, cells, grouping.groups, {}};
    tally.values.resize(static_cast<size_t>(buckets * cells * grouping.groups));
    for (const auto& [bucket, response] : plainlyIn(frame, scope)) {
        const int row = bucket * cells + static_cast<int>(response.profile.mirror);
        for (const auto& [group, means] : plainMeans(response, grouping))
            addMeans(tally.values[static_cast<size_t>(row * grouping.groups + group)], means);
    }
    return tally;
}

/// What tallyCodes must give with one cell for each mirror.
[[nodiscard]] inline Tally<CodeCounts> plainCodes(const Frame& frame, const Scope& scope,
                                                  const Grouping& grouping, int buckets) {
    const int cells = static_cast<int>(allMirrors.size());
    Tally<CodeCounts> tally{buckets, cells, grouping.groups, {}};
    tally.values.resize(static_cast<size_t>(buckets * cells * grouping.groups));
    for (const auto& [bucket, response] : plainlyIn(frame, scope)) {
        const int row = bucket * cells + static_cast<int>(response.profile.mirror);
        for (const PlainResponse::Answer& answer : response.answers) {
            const int group = grouping.ofQuestion[static_cast<size_t>(answer.question)].group;
            if (group < 0 || answer.delivered == Scale::noCode)
                continue;
            auto& counts = tally.values[static_cast<size_t>(row * grouping.groups + group)].counts;
            counts.resize(Scale::maximumCodes);
            ++counts[answer.delivered];
        }
    }
    return tally;
}

/// What responsesBehind must give.
[[nodiscard]] inline std::vector<qint64> plainlyBehind(const Frame& frame, const Scope& scope,
                                                       const Grouping& grouping, int group,
                                                       size_t limit) {
    std::vector<std::pair<qint64, qint64>> found; // days ago, minus the id
    for (const auto& [bucket, response] : plainlyIn(frame, scope)) {
        const auto inGroup = [&](const PlainResponse::Answer& answer) {
            return grouping.ofQuestion[static_cast<size_t>(answer.question)].group == group;
        };
        const auto& answers = response.answers;
        if (group < 0 || std::any_of(answers.begin(), answers.end(), inGroup))
            found.emplace_back(-response.date.toJulianDay(), -response.id);
    }
    std::sort(found.begin(), found.end());
    found.resize(std::min(limit, found.size()));
    std::vector<qint64> ids;
    for (const auto& [ago, id] : found)
        ids.push_back(-id);
    return ids;
}

/// Equal to 1e-12 of what was added up; `size` is the sum of the magnitudes.
[[nodiscard]] inline bool agrees(const Moments& a, const Moments& b) {
    const double count = static_cast<double>(std::max<qint64>(a.n, 1));
    const double size = std::sqrt(count * std::max(a.squares, b.squares)) + 1e-300;
    return a.n == b.n && std::abs(a.sum - b.sum) <= 1e-12 * size &&
           std::abs(a.squares - b.squares) <= 1e-12 * std::max(a.squares, b.squares) + 1e-300;
}

/// A gap is a difference: it is rounded to 1e-12 of what was subtracted, not of what remained.
[[nodiscard]] inline bool gapsAgree(const PairMoments& a, const PairMoments& b) {
    const double count = static_cast<double>(std::max<qint64>(a.gap.n, 1));
    const double squares = a.expected.squares + a.delivered.squares;
    return a.gap.n == b.gap.n &&
           std::abs(a.gap.sum - b.gap.sum) <= 1e-12 * std::sqrt(count * squares) + 1e-300 &&
           std::abs(a.gap.squares - b.gap.squares) <= 1e-12 * squares + 1e-300;
}

[[nodiscard]] inline bool agrees(const PairMoments& a, const PairMoments& b) {
    return agrees(a.expected, b.expected) && agrees(a.delivered, b.delivered) &&
           agrees(a.importance, b.importance) && gapsAgree(a, b) && a.below == b.below &&
           a.met == b.met && a.exceeded == b.exceeded;
}

template <class Value>
[[nodiscard]] bool agrees(const Tally<Value>& a, const Tally<Value>& b) {
    if (a.buckets != b.buckets || a.cells != b.cells || a.groups != b.groups ||
        a.values.size() != b.values.size())
        return false;
    return std::equal(a.values.begin(), a.values.end(), b.values.begin(),
                      [](const Value& x, const Value& y) {
                          if constexpr (std::is_same_v<Value, PairMoments>)
                              return agrees(x, y);
                          else
                              return x == y;
                      });
}

} // namespace symmetry::test
