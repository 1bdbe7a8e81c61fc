#include "models/analyses/spread.h"

#include "models/analyses/figures.h"
#include "models/analyses/protection.h"
#include "models/analyses/spread_sums.h"
#include "models/statistics/process_chart.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr int trendYears = 3;
constexpr int curvePoints = 80;

Interval scaledBy(const Interval& interval, double factor) {
    return {interval.low * factor, interval.high * factor};
}

FunnelLimits scaledBy(const FunnelLimits& limits, double factor) {
    return {scaledBy(limits.usual, factor), scaledBy(limits.wide, factor)};
}

Signal signalOf(FunnelPosition position, std::optional<Direction> direction) {
    const bool above = position == FunnelPosition::Above || position == FunnelPosition::FarAbove;
    const bool below = position == FunnelPosition::Below || position == FunnelPosition::FarBelow;
    if (!above && !below)
        return Signal::Common;
    if (!direction)
        return Signal::Special;
    return above == (*direction == Direction::HigherIsBetter) ? Signal::Improvement
                                                              : Signal::Concern;
}

/// The months or quarters that end with the scope, and begin with the data.
Period trendSpan(const Frame& frame, const Scope& scope, Step step) {
    if (frame.firstDay() > frame.lastDay())
        return {};
    const QDate last = scope.period.last.isValid() ? scope.period.last : dateOfDay(frame.lastDay());
    const int length = step == Step::Quarter ? 3 : 1;
    const QDate earliest = stepStart(last, step).addMonths(length - 12 * trendYears);
    const QDate first = std::max(earliest, stepStart(dateOfDay(frame.firstDay()), step));
    return first > last ? Period{} : Period{first, last};
}

class Spread {
public:
    Spread(const View& view, const SpreadSubject& subject, std::stop_token stop,
           SpreadResult& result)
        : m_view(view), m_subject(subject), m_stop(std::move(stop)), m_result(result) {
        QList<FacetValueId> ids;
        m_values = view.catalogue.valuesOf(result.question.facet);
        for (const FacetValue& value : std::as_const(m_values))
            ids.append(value.id);
        m_cells = partCells(view.frame, result.scope, subject.mirror, ids);
    }

    void find() {
        if (m_values.isEmpty())
            return;
        const auto tally = m_subject.count(
            m_view.frame, m_cells, periodBuckets(m_view.frame, m_result.scope.period), m_stop);
        if (m_stop.stop_requested())
            return;
        findUnits(tally);
        findFunnel(tally);
        sort();
        findTrend();
    }

private:
    /// Indices of the units that may be seen in that bucket.
    std::vector<int> visible(const Tally<MeasureSums>& tally, int bucket) const {
        std::vector<qint64> n;
        for (int cell = 0; cell < tally.cells; ++cell)
            n.push_back(tally.at(bucket, cell, 0).n);
        const auto parts = visibleParts(n, m_view.threshold());
        std::vector<int> found;
        for (int unit = 0; unit < m_values.size(); ++unit) {
            const auto place = static_cast<size_t>(unit);
            if (parts[place] == CellVisibility::Shown && n[place] >= m_view.threshold())
                found.push_back(unit);
        }
        return found;
    }

    Funnel funnelAmong(const Tally<MeasureSums>& tally, int bucket,
                       const std::vector<int>& units) const {
        std::vector<Moments> samples;
        for (const int unit : units)
            samples.push_back(m_subject.moments(tally.at(bucket, unit, 0)));
        return funnelOf(samples, m_subject.kind());
    }

    void findUnits(const Tally<MeasureSums>& tally) {
        m_shown = visible(tally, 0);
        for (int i = 0; i < m_values.size(); ++i) {
            const Estimate figure = m_subject.figure(tally.at(0, i, 0), m_view.threshold());
            const bool shown = std::ranges::find(m_shown, i) != m_shown.end();
            SpreadUnit unit;
            unit.value = m_values.at(i).id;
            unit.name = m_values.at(i).label;
            unit.estimate = shown ? figure : hidden(figure);
            unit.complementary = !shown && !figure.tooFew;
            m_result.units.append(unit);
            m_result.n += shown ? figure.n : 0;
        }
        m_result.shown = static_cast<int>(m_shown.size());
    }

    void findFunnel(const Tally<MeasureSums>& tally) {
        const Funnel funnel = funnelAmong(tally, 0, m_shown);
        const double factor = m_subject.factor();
        qint64 least = 0;
        qint64 most = 0;
        for (const int i : m_shown) {
            SpreadUnit& unit = m_result.units[i];
            const FunnelLimits limits = funnelLimits(funnel, unit.estimate.n);
            unit.position = funnelPosition(limits, unit.estimate.value / factor);
            unit.signal = signalOf(unit.position, m_result.direction);
            unit.limits = scaledBy(limits, factor);
            least = least == 0 ? unit.estimate.n : std::min<qint64>(least, unit.estimate.n);
            most = std::max<qint64>(most, unit.estimate.n);
        }
        if (std::isfinite(funnel.centre))
            findCurve(funnel, least, most);
        m_result.funnel = funnel;
        for (double* value :
             {&m_result.funnel.centre, &m_result.funnel.sd, &m_result.funnel.between})
            *value *= factor;
        compareBest(tally);
    }

    /// Even steps in 1/√n, in which limits of means are straight.
    void findCurve(const Funnel& funnel, qint64 least, qint64 most) {
        const double from = 1.0 / std::sqrt(static_cast<double>(least));
        const double to = 1.0 / std::sqrt(static_cast<double>(most));
        for (int i = 0; i < curvePoints; ++i) {
            const double root = from + (to - from) * i / (curvePoints - 1);
            const qint64 n = std::llround(1.0 / (root * root));
            if (m_result.curve.isEmpty() || m_result.curve.constLast().n != n)
                m_result.curve.append({n, scaledBy(funnelLimits(funnel, n), m_subject.factor())});
        }
    }

    void compareBest(const Tally<MeasureSums>& tally) {
        if (m_result.shown < 2)
            return;
        const int best = *std::ranges::max_element(
            m_shown, {}, [this](int unit) { return merit(m_result.units.at(unit)); });
        MeasureSums rest;
        for (const int unit : m_shown) {
            if (unit != best)
                rest += tally.at(0, unit, 0);
        }
        m_result.bestMinusRest =
            changeOf(m_subject.compare(tally.at(0, best, 0), rest, m_view.threshold()),
                     m_result.direction.value_or(Direction::HigherIsBetter), m_subject.factor());
    }

    /// The larger the better; of an expectation, the higher.
    double merit(const SpreadUnit& unit) const {
        const bool lower = m_result.direction == Direction::LowerIsBetter;
        return lower ? -unit.estimate.value : unit.estimate.value;
    }

    void sort() {
        std::ranges::stable_sort(m_result.units, [this](const SpreadUnit& a, const SpreadUnit& b) {
            if (a.estimate.isKnown() != b.estimate.isKnown())
                return a.estimate.isKnown();
            if (a.estimate.isKnown() && a.estimate.value != b.estimate.value)
                return merit(a) > merit(b);
            return QString::compare(a.name, b.name) < 0;
        });
    }

    void findTrend() {
        const Step step = m_result.question.step;
        const Period span = trendSpan(m_view.frame, m_result.scope, step);
        if (!span.first.isValid() || m_stop.stop_requested())
            return;
        const Buckets buckets = stepBuckets(span, step);
        const auto tally = m_subject.count(m_view.frame, m_cells, buckets, m_stop);
        if (m_stop.stop_requested())
            return;
        std::vector<double> values;
        QDate first = span.first;
        for (int bucket = 0; bucket < buckets.count && !m_stop.stop_requested(); ++bucket) {
            const std::vector<int> units = visible(tally, bucket);
            TrendPoint point;
            point.first = first;
            first = nextStep(first, step);
            for (const int unit : units)
                point.estimate.n += tally.at(bucket, unit, 0).n;
            point.estimate.value = funnelAmong(tally, bucket, units).between * m_subject.factor();
            point.estimate.tooFew = !std::isfinite(point.estimate.value);
            values.push_back(point.estimate.value);
            m_result.trend.points.append(point);
        }
        chart(values);
    }

    void chart(const std::vector<double>& values) {
        const ProcessChart chart = xmrChart(values);
        Trend& trend = m_result.trend;
        trend.centre = chart.centre;
        trend.trialLimits = chart.trialLimits;
        for (size_t i = 0; i < chart.points.size(); ++i) {
            TrendPoint& point = trend.points[static_cast<qsizetype>(i)];
            point.signal = symmetry::signalOf(chart.signals[i], Direction::LowerIsBetter);
            point.lowerLimit = std::max(0.0, chart.points[i].lower); // no spread is below 0
            point.upperLimit = chart.points[i].upper;
            if (point.estimate.isKnown())
                trend.last = point.signal;
        }
    }

    const View& m_view;
    const SpreadSubject& m_subject;
    std::stop_token m_stop;
    SpreadResult& m_result;
    QList<FacetValue> m_values;
    Cells m_cells;
    std::vector<int> m_shown;
};

} // namespace

SpreadResult spread(const Snapshot& snapshot, const Scope& scope, const SpreadQuestion& question,
                    std::stop_token stop) {
    SpreadResult result;
    result.scope = scope;
    result.revision = snapshot.revision;
    result.question = question;
    result.mirror = question.subject.mirror;
    const View view(snapshot);
    const Facet* facet = view.catalogue.find(question.facet);
    const auto subject = SpreadSubject::of(view.catalogue, question.subject);
    if (!facet || !subject)
        return result;
    result.facet = facet->name;
    result.subject = subject->name;
    result.mirror = subject->mirror.value_or(question.subject.mirror);
    result.unit = subject->unit;
    result.range = subject->range;
    result.direction = subject->direction;
    Spread(view, *subject, std::move(stop), result).find();
    return result;
}

Drill drillOf(const SpreadResult& result, const SpreadUnit& unit) {
    const Subject& subject = result.question.subject;
    Drill drill;
    drill.facetValues = {unit.value};
    switch (subject.kind) {
    case Subject::Kind::Measure:
        drill.measure = MeasureId{subject.id};
        return drill;
    case Subject::Kind::Touchpoint:
        drill.row = TouchpointId{subject.id};
        break;
    case Subject::Kind::Dimension:
        drill.row = DimensionId{subject.id};
        break;
    default:
        drill.row = unit.value;
        drill.facetValues.clear();
        break;
    }
    drill.mirror = result.mirror;
    return drill;
}

} // namespace symmetry
