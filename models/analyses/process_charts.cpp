#include "models/analyses/figures.h"
#include "models/analyses/signal_chart.h"
#include "models/analyses/strong_in.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

class Chart {
public:
    Chart(const Snapshot& snapshot, const Scope& scope, const SignalQuestion& question,
          std::stop_token stop)
        : m_snapshot(snapshot), m_view(snapshot), m_scope(scope), m_stop(std::move(stop)) {
        m_result.scope = scope;
        m_result.revision = snapshot.revision;
        m_result.question = question;
        m_result.timeline =
            timelineOf(snapshot, scope, question.subject, question.step, {}, m_stop);
        cutToNewest();
    }

    ProcessChartResult take() {
        if (m_result.timeline.isEmpty()) {
            m_result.odd = {Oddity::NothingMeasured};
            return std::move(m_result);
        }
        m_result.notes = notesOn(m_result.timeline, m_view.catalogue.annotations);
        m_starts = stretchesOf(m_result.notes);
        chooseMethod();
        draw();
        findOdd();
        findStrongest();
        return std::move(m_result);
    }

private:
    /// A chart has at most 2000 points: the newest ones.
    void cutToNewest() {
        constexpr size_t most = 2000;
        Timeline& line = m_result.timeline;
        if (line.figures.size() <= most)
            return;
        const size_t extra = line.figures.size() - most;
        line.first.remove(0, static_cast<qsizetype>(extra));
        line.figures.erase(line.figures.begin(),
                           line.figures.begin() + static_cast<std::ptrdiff_t>(extra));
        if (!line.counts.empty())
            line.counts.erase(line.counts.begin(),
                              line.counts.begin() + static_cast<std::ptrdiff_t>(extra));
        line.beginsLate = false;
    }

    void chooseMethod() {
        const Timeline& line = m_result.timeline;
        m_result.methods = methodsFor(line.family);
        const ChartMethod plain = m_result.methods.first();
        if (m_result.methods.size() > 1 && flagsMost(chartBy(line, plain, m_starts)))
            m_result.offered = m_result.methods.at(1);
        const ChartMethod asked = m_result.question.method.value_or(plain);
        m_result.method = m_result.methods.contains(asked) ? asked : plain;
    }

    void draw() {
        const Timeline& line = m_result.timeline;
        const ProcessChart chart = chartBy(line, m_result.method, m_starts);
        const double factor = chartFactor(line, m_result.method);
        m_result.points = shownPoints(chart, factor);
        m_result.runs = chart.signals;
        for (const RunSignal& signal : chart.signals)
            m_result.signals.push_back(signalOf(signal, line.direction));
        m_result.centre = chart.centre * factor;
        m_result.spread = chart.spread;
        m_result.trialLimits = chart.trialLimits;
        m_result.outside =
            static_cast<int>(std::ranges::count(chart.signals, RunRule::Outside, &RunSignal::rule));
        m_result.measured = static_cast<int>(std::ranges::count_if(
            chart.points, [](const ChartPoint& p) { return !std::isnan(p.value); }));
        m_result.run = newestRun(line, chart, factor);
        const qsizetype from = m_starts.empty() ? 0 : static_cast<qsizetype>(m_starts.back());
        m_result.limitsFrom = {line.first.at(from),
                               nextStep(line.first.last(), line.step).addDays(-1)};
        assure(chart);
    }

    void assure(const ProcessChart& chart) {
        const Timeline& line = m_result.timeline;
        if (!line.target || !line.direction)
            return;
        m_result.assurance = Assurance::NotEnough;
        for (const ChartPoint& point : m_result.points) {
            if (!std::isnan(point.value) && !chart.trialLimits)
                m_result.assurance = assuranceOf(point, line.target, *line.direction);
        }
    }

    void findOdd() {
        const Timeline& line = m_result.timeline;
        const auto add = [this](bool is, Oddity oddity) {
            if (is)
                m_result.odd.append(oddity);
        };
        add(m_result.measured == 0, Oddity::NothingMeasured);
        add(m_result.measured == 1, Oddity::OnePoint);
        add(m_result.measured > 1 && isConstant(), Oddity::Constant);
        add(hasGaps(), Oddity::Gaps);
        add(lacksOpportunity(), Oddity::NoOpportunity);
        add(std::ranges::any_of(line.figures,
                                [](const Estimate& f) { return f.tooFew && f.n > 0; }),
            Oddity::Hidden);
        const bool counted = line.family == ChartFamily::Counts || line.unit == Unit::Amount;
        add(counted && (line.beginsLate || line.endsEarly), Oddity::CutShort);
        add(2 * m_result.outside > m_result.measured, Oddity::MostOutside);
    }

    bool isConstant() const {
        double first = Estimate::unknown;
        for (const ChartPoint& point : m_result.points) {
            if (std::isnan(point.value))
                continue;
            if (std::isnan(first))
                first = point.value;
            if (point.value != first)
                return false;
        }
        return true;
    }

    bool hasGaps() const {
        const auto& points = m_result.points;
        const auto measured = [](const ChartPoint& p) { return !std::isnan(p.value); };
        const auto first = std::ranges::find_if(points, measured);
        const auto last = std::find_if(points.rbegin(), points.rend(), measured).base();
        return first < last && !std::all_of(first, last, measured);
    }

    /// Only a series tells a denominator of 0 from steps that are hidden or have no answers.
    bool lacksOpportunity() const {
        const Timeline& line = m_result.timeline;
        if (line.subject.kind != Subject::Kind::Series)
            return false;
        return std::ranges::any_of(line.figures, [](const Estimate& figure) {
            return !figure.tooFew && std::isnan(figure.value);
        });
    }

    QDate lastDay() const {
        const Timeline& line = m_result.timeline;
        return nextStep(line.first.last(), line.step).addDays(-1);
    }

    void findStrongest() {
        if (!m_result.run || m_result.question.subject.where.isValid())
            return;
        const Timeline& line = m_result.timeline;
        const SignalLines lines(
            m_snapshot, m_scope,
            stepsOf(answeredPeriod(m_view.frame), m_scope, line.step, line.first.first()), m_stop);
        for (size_t pass = 0; pass < lines.passes(); ++pass) {
            const std::vector<Subject> subjects = lines.subjectsOf(pass);
            const auto found = std::ranges::find(subjects, line.subject);
            if (found == subjects.end())
                continue;
            const auto at = static_cast<size_t>(found - subjects.begin());
            m_result.strongest = strongestIn(lines, {{pass, at, *m_result.run}}).front();
            return;
        }
    }

    const Snapshot& m_snapshot;
    View m_view;
    const Scope& m_scope;
    std::stop_token m_stop;
    ProcessChartResult m_result;
    std::vector<std::size_t> m_starts;
};

} // namespace

ProcessChartResult processChart(const Snapshot& snapshot, const Scope& scope,
                                const SignalQuestion& question, std::stop_token stop) {
    return Chart(snapshot, scope, question, std::move(stop)).take();
}

} // namespace symmetry
