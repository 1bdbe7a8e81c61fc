#include "models/tables/signal_sentences.h"

#include "models/tables/shown_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

QString SignalSentences::name(const Timeline& line) const {
    const QString name = shownName(line.name);
    const QString mirror = m_words.mirror(line.subject.mirror);
    const Aspect aspect = line.subject.aspect;
    switch (line.subject.kind) {
    case Subject::Kind::Touchpoint:
        if (aspect == Aspect::Gap)
            return tr("%1 (gap)").arg(name);
        return aspect == Aspect::Expected ? tr("%1 (expected)").arg(name)
                                          : tr("%1 (delivered)").arg(name);
    case Subject::Kind::Dimension:
        if (aspect == Aspect::Gap)
            return tr("%1 (%2, gap)", "dimension, mirror").arg(name, mirror);
        return aspect == Aspect::Expected
                   ? tr("%1 (%2, expected)", "dimension, mirror").arg(name, mirror)
                   : tr("%1 (%2, delivered)", "dimension, mirror").arg(name, mirror);
    case Subject::Kind::Voices:
        return tr("Comments by %1").arg(mirror);
    case Subject::Kind::Measure:
    case Subject::Kind::Series:
    case Subject::Kind::None:
        break;
    }
    return name;
}

QString SignalSentences::value(const Timeline& line, double value) const {
    const QString figure = m_format.full(value, line.unit);
    return line.unitWord.isEmpty() ? figure
                                   : figure + QChar(QChar::Nbsp) + shownName(line.unitWord);
}

QString SignalSentences::unit(const Timeline& line) const {
    if (!line.unitWord.isEmpty())
        return shownName(line.unitWord);
    return m_format.unitWords(line.unit, line.range);
}

QString SignalSentences::inARow(int steps, Step step) {
    switch (step) {
    case Step::Day:
        return tr("%n day(s) in a row", nullptr, steps);
    case Step::Week:
        return tr("%n week(s) in a row", nullptr, steps);
    case Step::Month:
        return tr("%n month(s) in a row", nullptr, steps);
    case Step::Quarter:
        return tr("%n quarter(s) in a row", nullptr, steps);
    }
    return {};
}

QString SignalSentences::step(QDate first, Step step) const {
    switch (step) {
    case Step::Day:
        return m_format.date(first);
    case Step::Week: {
        int year = 0;
        const int week = first.weekNumber(&year);
        //: %1 is the number of the week, %2 the year it belongs to
        return tr("week %1 of %2").arg(QString::number(week), QString::number(year));
    }
    case Step::Month:
        return m_format.month(first);
    case Step::Quarter:
        //: %1 is 1 to 4, %2 the year
        return tr("Q%1 %2").arg(QString::number((first.month() + 2) / 3),
                                QString::number(first.year()));
    }
    return {};
}

QString SignalSentences::word(Step step) {
    switch (step) {
    case Step::Day:
        return tr("by day");
    case Step::Week:
        return tr("by week");
    case Step::Month:
        return tr("by month");
    case Step::Quarter:
        return tr("by quarter");
    }
    return {};
}

QString SignalSentences::rule(RunRule rule) {
    switch (rule) {
    case RunRule::None:
        return tr("none");
    case RunRule::Outside:
        return tr("outside the limits");
    case RunRule::Shift:
        return tr("seven or more on one side");
    case RunRule::Trend:
        return tr("seven or more rising or falling");
    case RunRule::TwoOfThree:
        return tr("two of three close to a limit");
    }
    return {};
}

QString SignalSentences::reason(const Timeline& line, const SignalRun& run) const {
    const QString row = inARow(run.steps, line.step);
    const QString centre = value(line, run.centre);
    const QString now = value(line, run.value);
    const QString when = step(line.first.at(run.last), line.step);
    switch (run.rule) {
    case RunRule::Outside:
        return run.side > 0 ? tr("rose above its limits in %1: %2, usual up to %3")
                                  .arg(when, now, value(line, run.upper))
                            : tr("fell below its limits in %1: %2, usual from %3")
                                  .arg(when, now, value(line, run.lower));
    case RunRule::Shift:
        return run.side > 0 ? tr("rose above the average of %1 for %2").arg(centre, row)
                            : tr("fell below the average of %1 for %2").arg(centre, row);
    case RunRule::Trend:
        return run.side > 0 ? tr("rose for %1").arg(row) : tr("fell for %1").arg(row);
    case RunRule::TwoOfThree:
        return run.side > 0 ? tr("came close to its upper limit twice, up to %1").arg(when)
                            : tr("came close to its lower limit twice, up to %1").arg(when);
    case RunRule::None:
        break;
    }
    return tr("stays inside its limits");
}

QString SignalSentences::sentence(const Timeline& line, const SignalRun& run) const {
    //: %1 is the name of a measure, %2 what it did: "fell below the average of 79.1 % for ..."
    return tr("%1 %2", "name, what it did").arg(name(line), reason(line, run));
}

QString SignalSentences::strongest(const Timeline& line, const QList<StrongIn>& values) const {
    QStringList parts;
    for (const StrongIn& strong : values)
        parts.append(tr("%1: %2 (%3, %4)", "facet, value, shift, n")
                         .arg(shownName(strong.facetName), shownName(strong.label),
                              m_format.difference(strong.shift, line.unit), m_format.n(strong.n)));
    return parts.isEmpty() ? QString() : tr("Strongest in %1").arg(parts.join(u", "_s));
}

QString SignalSentences::action(const FoundSignal& found) {
    if (found.run.signal == Signal::Improvement)
        return tr("Thank");
    const bool measure = found.timeline.subject.kind == Subject::Kind::Measure;
    return found.run.signal == Signal::Concern && measure ? tr("Decide") : tr("Look");
}

QString SignalSentences::method(ChartMethod method) {
    switch (method) {
    case ChartMethod::Xmr:
        return tr("XmR chart");
    case ChartMethod::P:
        return tr("p chart");
    case ChartMethod::C:
        return tr("c chart");
    case ChartMethod::U:
        return tr("u chart");
    case ChartMethod::PPrime:
        return tr("p′ chart");
    case ChartMethod::UPrime:
        return tr("u′ chart");
    }
    return {};
}

QString SignalSentences::method(const ProcessChartResult& chart) const {
    const Step by = chart.timeline.step;
    const QString from = step(chart.limitsFrom.first, by);
    const QString to = step(stepStart(chart.limitsFrom.last, by), by);
    return chart.trialLimits
               ? tr("%1, limits from %2 – %3 (trial)").arg(method(chart.method), from, to)
               : tr("%1, limits from %2 – %3").arg(method(chart.method), from, to);
}

QString SignalSentences::offer(const ProcessChartResult& chart) const {
    if (!chart.offered || *chart.offered == chart.method)
        return {};
    return tr("Plain limits leave more than half of the points outside, because the numbers are "
              "large: a %1 allows for how much they vary anyway.")
        .arg(method(*chart.offered));
}

QString SignalSentences::odd(Oddity oddity) {
    switch (oddity) {
    case Oddity::NothingMeasured:
        return tr("Nothing was measured in these steps.");
    case Oddity::OnePoint:
        return tr("One point has no limits.");
    case Oddity::Constant:
        return tr("All points are equal: the limits lie on the line.");
    case Oddity::Gaps:
        return tr("Steps without a figure are passed over: the points beside them count as "
                  "neighbours.");
    case Oddity::NoOpportunity:
        return tr("A denominator of 0 has no rate: such steps are no points.");
    case Oddity::Hidden:
        return tr("Steps with too few answers are not shown and are no points.");
    case Oddity::CutShort:
        return tr("A step that is not whole yet is no point.");
    case Oddity::MostOutside:
        return tr("More than half of the points are outside the limits: they say little.");
    }
    return {};
}

QString SignalSentences::note(const ChartNote& note) {
    const QString text = shownName(note.text);
    //: %1 is the reason that a person gave
    return note.rebase ? tr("Limits begin anew: %1").arg(text) : text;
}

QString SignalSentences::calm(const ProcessChartResult& chart) const {
    const QString name_ = name(chart.timeline);
    if (chart.measured == 0)
        return tr("%1: nothing was measured").arg(name_);
    if (chart.measured == 1)
        return tr("%1: one point is no line yet").arg(name_);
    return tr("%1 stays inside its limits around %2")
        .arg(name_, value(chart.timeline, chart.centre));
}

ChartWords SignalSentences::chart(const ProcessChartResult& chart) const {
    ChartWords words;
    const Timeline& line = chart.timeline;
    if (line.isEmpty()) {
        words.finding = tr("Nothing was measured");
        words.spoken = words.finding;
        return words;
    }
    words.finding = chart.run ? sentence(line, *chart.run) : calm(chart);
    qint64 n = 0;
    for (const Estimate& figure : line.figures)
        n += figure.n;
    const QString period =
        tr("%1 – %2").arg(step(line.first.first(), line.step), step(line.first.last(), line.step));
    words.subtitle =
        QStringList{unit(line), word(line.step), period, method(chart), m_format.n(n)}.join(
            u" · "_s);
    QStringList spoken{words.finding + u'.', words.subtitle + u'.'};
    if (const QString where = strongest(line, chart.strongest); !where.isEmpty())
        spoken.append(where + u'.');
    for (const Oddity oddity : chart.odd)
        spoken.append(odd(oddity));
    for (const ChartNote& remark : chart.notes)
        spoken.append(tr("%1: %2.", "step, remark")
                          .arg(step(line.first.at(remark.at), line.step), note(remark)));
    words.spoken = spoken.join(u' ');
    return words;
}

ChartWords SignalSentences::list(const SignalsResult& result) const {
    ChartWords words;
    const auto count = static_cast<int>(result.signals.size());
    words.finding = count == 0 ? tr("No line over time shows a signal")
                               : tr("%n signal(s) over time", nullptr, count);
    words.subtitle = tr("%1, %n line(s) looked at", nullptr, result.lines).arg(word(result.step));
    QStringList spoken{words.finding};
    for (const FoundSignal& found : result.signals)
        spoken.append(sentence(found.timeline, found.run));
    words.spoken = spoken.join(u". "_s);
    return words;
}

} // namespace symmetry
