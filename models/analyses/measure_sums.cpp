#include "models/analyses/measure_sums.h"

#include "models/frame/grouping.h"
#include "models/statistics/gaps.h"

#include <algorithm>

namespace symmetry {

namespace {

constexpr double inHundred = 100.0; ///< points of a score, percent of a share

/// Values of 0-100, best is 100, from counts of codes.
Moments hundredMoments(std::span<const std::int64_t> counts, const Question& question) {
    const Grouping::Place place = placeOnHundred(0, question);
    Moments sample;
    const auto codes = std::min(counts.size(), static_cast<size_t>(question.scale.codes()));
    for (size_t code = 0; code < codes; ++code)
        sample.add(place.offset + place.factor * static_cast<double>(code), counts[code]);
    return sample;
}

int boxesOf(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::Satisfaction:
        return satisfactionBoxes;
    case MeasureKind::Effort:
        return effortBoxes;
    case MeasureKind::FriendsAndFamily:
        return friendsAndFamilyBoxes;
    default:
        return 1;
    }
}

} // namespace

MeasureSums& MeasureSums::operator+=(const MeasureSums& other) {
    values += other.values;
    promoters += other.promoters;
    successes += other.successes;
    n += other.n;
    return *this;
}

MeasurePlan::MeasurePlan(const Catalogue& catalogue, const Measure& of) : measure(of) {
    for (const QuestionId id : of.questions) {
        const Question* question = catalogue.find(id);
        if (question && !questions.contains(question))
            questions.append(question);
    }
    oneScale = std::ranges::all_of(questions, [this](const Question* question) {
        return question->scale == questions.front()->scale &&
               question->direction == questions.front()->direction;
    });
}

bool MeasurePlan::isShare() const {
    return measure.kind == MeasureKind::Satisfaction ||
           measure.kind == MeasureKind::FriendsAndFamily ||
           measure.kind == MeasureKind::ProblemIncidence;
}

bool MeasurePlan::isScore() const {
    if (isGap())
        return !oneScale ||
               (!questions.isEmpty() && questions.front()->direction == Direction::LowerIsBetter);
    const bool isMean = measure.kind == MeasureKind::Mean || measure.kind == MeasureKind::Effort;
    return isMean && !oneScale;
}

Direction MeasurePlan::direction() const {
    const bool ownScale = measure.kind == MeasureKind::Mean || measure.kind == MeasureKind::Effort;
    if (measure.kind == MeasureKind::ProblemIncidence || (ownScale && !isScore()))
        return measure.direction;
    return Direction::HigherIsBetter; // promoters, best boxes, gaps and scores of 0-100
}

Unit MeasurePlan::unit() const {
    if (isShare())
        return Unit::Percent;
    if (measure.kind == MeasureKind::NetPromoter)
        return Unit::Points;
    return isScore() || questions.isEmpty() ? Unit::Score : Unit::Scale;
}

ScaleRange MeasurePlan::range() const {
    ScaleRange range;
    if (unit() == Unit::Scale)
        range = {questions.front()->scale.minimum, questions.front()->scale.maximum};
    const double length = range.maximum - range.minimum;
    if (unit() == Unit::Points || isGap())
        return {-length, length};
    return range;
}

double MeasurePlan::factor() const {
    return isShare() || measure.kind == MeasureKind::NetPromoter ? inHundred : 1.0;
}

void MeasurePlan::add(MeasureSums& sums, const Question& question,
                      std::span<const std::int64_t> counts) const {
    if (counts.empty())
        return;
    const Moments values =
        isScore() ? hundredMoments(counts, question) : momentsOf(counts, question.scale);
    sums.values += values;
    sums.n += values.n;
    sums.promoters += promoterCounts(counts, question.scale);
    const Direction towards = measure.kind == MeasureKind::ProblemIncidence
                                  ? Direction::HigherIsBetter
                                  : question.direction;
    sums.successes += topBoxCount(counts, question.scale, boxesOf(measure.kind), towards);
}

Estimate MeasurePlan::figure(const MeasureSums& sums, int threshold) const {
    if (isShare())
        return scaled(shareScore(sums.successes, sums.n, threshold), factor());
    if (measure.kind == MeasureKind::NetPromoter)
        return scaled(netPromoterScore(sums.promoters, threshold), factor());
    return meanScore(sums.values, threshold);
}

Comparison MeasurePlan::compare(const MeasureSums& now, const MeasureSums& before,
                                int threshold) const {
    if (isShare())
        return compareShares(now.successes, now.n, before.successes, before.n, threshold);
    if (measure.kind == MeasureKind::NetPromoter)
        return compareNetPromoter(now.promoters, before.promoters, threshold);
    return compareMeans(now.values, before.values, threshold);
}

} // namespace symmetry
