#include "models/tables/shown_text.h"
#include "models/tables/spread_table.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int longestName = 40;

bool isFar(FunnelPosition position) {
    return position == FunnelPosition::FarAbove || position == FunnelPosition::FarBelow;
}

/// Units beyond the 99.8 % limits, the worst first.
QList<const SpreadUnit*> farUnits(const SpreadResult& result) {
    QList<const SpreadUnit*> far;
    for (const SpreadUnit& unit : result.units) {
        if (isFar(unit.position))
            far.prepend(&unit);
    }
    return far;
}

} // namespace

QString SpreadSentences::aspect(Aspect aspect) {
    switch (aspect) {
    case Aspect::Delivered:
        return tr("Delivered");
    case Aspect::Expected:
        return tr("Expected");
    case Aspect::Gap:
        break;
    }
    return tr("Gap");
}

QString SpreadSentences::subject(const SpreadResult& result) const {
    const Subject& subject = result.question.subject;
    if (subject.kind == Subject::Kind::Measure)
        return shownName(result.subject);
    //: %1 is "Gap", "Delivered" or "Expected", %2 who was asked
    if (result.subject.isEmpty())
        return tr("%1 over all questions to %2")
            .arg(aspect(subject.aspect), m_words.mirror(result.mirror));
    //: %1 is "Gap", "Delivered" or "Expected", %2 a touchpoint or dimension
    return tr("%1, “%2”").arg(aspect(subject.aspect), shownName(result.subject, longestName));
}

QString SpreadSentences::value(const SpreadResult& result, double value) const {
    const Subject& subject = result.question.subject;
    const bool gap = subject.kind != Subject::Kind::Measure && subject.aspect == Aspect::Gap;
    return gap ? m_format.difference(value, result.unit) : m_format.full(value, result.unit);
}

QString SpreadSentences::interval(const SpreadResult& result, const Interval& interval) const {
    if (!std::isfinite(interval.low) || !std::isfinite(interval.high))
        return u"–"_s;
    return u"%1 … %2"_s.arg(value(result, interval.low), value(result, interval.high));
}

QString SpreadSentences::position(const SpreadUnit& unit) {
    switch (unit.position) {
    case FunnelPosition::Inside:
        return tr("inside the limits");
    case FunnelPosition::Above:
        return tr("above the 95 % limit");
    case FunnelPosition::FarAbove:
        return tr("above the 99.8 % limit");
    case FunnelPosition::Below:
        return tr("below the 95 % limit");
    case FunnelPosition::FarBelow:
        return tr("below the 99.8 % limit");
    case FunnelPosition::Unknown:
        break;
    }
    if (unit.complementary)
        return tr("hidden to protect a smaller group");
    return unit.estimate.tooFew ? tr("too few answers") : tr("no limits");
}

QString SpreadSentences::unit(const SpreadResult& result, const SpreadUnit& unit) const {
    const QString name = shownName(unit.name, longestName);
    if (!unit.estimate.isKnown())
        return tr("%1: %2, %3").arg(name, m_format.n(unit.estimate.n), position(unit));
    return tr("%1: %2 (%3), %4; %5", "value, interval, n; position")
        .arg(name, value(result, unit.estimate.value),
             interval(result, {unit.estimate.low, unit.estimate.high}), m_format.n(unit.estimate.n),
             position(unit));
}

QString SpreadSentences::finding(const SpreadResult& result) const {
    if (result.units.isEmpty())
        return result.facet.isEmpty() ? tr("There are no groups to set side by side")
                                      : tr("Nobody in scope was asked about this");
    if (!std::isfinite(result.funnel.centre))
        return tr("Too few groups have enough answers to set them side by side");
    const QList<const SpreadUnit*> far = farUnits(result);
    if (far.isEmpty())
        return tr("No value of “%1” stands out from the others")
            .arg(shownName(result.facet, longestName));
    if (far.size() > 1)
        return tr("%n of %1 lie further apart than chance explains, first of all %2", nullptr,
                  static_cast<int>(far.size()))
            .arg(m_format.count(result.shown), shownName(far.constFirst()->name, longestName));
    const QString name = shownName(far.constFirst()->name, longestName);
    return far.constFirst()->position == FunnelPosition::FarBelow
               ? tr("%1 lies further below the others than chance explains").arg(name)
               : tr("%1 lies further above the others than chance explains").arg(name);
}

ChartWords SpreadSentences::funnel(const SpreadResult& result) const {
    ChartWords words;
    words.finding = finding(result);
    if (result.units.isEmpty())
        words.subtitle = tr("Groups are the values of a facet, such as a region or a department");
    else
        words.subtitle = tr("%1, %2 · limits 95 % and 99.8 % around the common mean · %3 · %4")
                             .arg(subject(result), m_format.unitWords(result.unit, result.range),
                                  m_format.period(result.scope.period), m_format.n(result.n));
    QStringList spoken{words.finding, words.subtitle};
    for (const SpreadUnit* unit : farUnits(result))
        spoken.append(this->unit(result, *unit));
    spoken.append(summary(result));
    spoken.removeAll(QString());
    words.spoken = spoken.join(u". "_s);
    return words;
}

QString SpreadSentences::dispersion(const SpreadResult& result) const {
    const Funnel& funnel = result.funnel;
    if (!std::isfinite(funnel.dispersion))
        return {};
    const QString figure = m_format.number(funnel.dispersion, 1);
    return funnel.overdispersed
               ? tr("Overdispersed (%1, about 1 is chance): the groups differ throughout, so look "
                    "for what they do not share before blaming single ones.")
                     .arg(figure)
               : tr("Dispersion %1 (about 1 is chance): the limits fit.").arg(figure);
}

QString SpreadSentences::summary(const SpreadResult& result) const {
    if (!std::isfinite(result.funnel.between))
        return {};
    QStringList parts;
    if (result.bestMinusRest.difference.isKnown())
        parts.append(tr("Best minus the rest: %1.")
                         .arg(m_figures.difference(result.bestMinusRest.difference, result.unit)));
    const QString spread = m_format.value(std::abs(result.funnel.between), Unit::Scale);
    parts.append(result.funnel.between > 0
                     ? tr("Spread between groups beyond chance (SD): %1.").arg(spread)
                     : tr("Beyond chance there is no spread between the groups."));
    parts.append(dispersion(result));
    parts.removeAll(QString());
    return parts.join(u' ');
}

ChartWords SpreadSentences::trend(const SpreadResult& result) const {
    const auto known = static_cast<int>(std::ranges::count_if(
        result.trend.points, [](const TrendPoint& point) { return point.estimate.isKnown(); }));
    const bool quarters = result.question.step == Step::Quarter;
    ChartWords words;
    if (known == 0)
        words.finding = quarters ? tr("No quarter has enough answers to tell the spread")
                                 : tr("No month has enough answers to tell the spread");
    else if (result.trend.last == Signal::Concern)
        words.finding = tr("The spread between groups is widening");
    else if (result.trend.last == Signal::Improvement)
        words.finding = tr("The spread between groups is narrowing");
    else
        words.finding = tr("The spread between groups stays within its usual range");
    const QString by = quarters ? tr("by quarter") : tr("by month");
    const QString limits = result.trend.trialLimits
                               ? tr("XmR chart, trial limits of %n point(s)", nullptr, known)
                               : tr("XmR chart, limits of %n points", nullptr, known);
    words.subtitle =
        tr("SD between groups beyond chance, %1 · %2 · %3").arg(subject(result), by, limits);
    words.spoken = tr("%1. %2.").arg(words.finding, words.subtitle);
    return words;
}

} // namespace symmetry
