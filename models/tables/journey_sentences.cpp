#include "models/tables/journey_sentences.h"

#include "models/tables/shown_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

QString sentences(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u' ');
}

const Seam* steepest(const JourneyResult& result) {
    const Seam* found = nullptr;
    for (const Seam& seam : result.seams) {
        if (std::isfinite(seam.drop) && seam.drop < 0 && (!found || seam.drop < found->drop))
            found = &seam;
    }
    return found;
}

int countOf(const JourneyResult& result, GapVerdict verdict) {
    return static_cast<int>(
        std::ranges::count(result.touchpoints, verdict,
                           [](const JourneyTouchpoint& each) { return each.row.verdict; }));
}

} // namespace

QString JourneySentences::employeeBranch() const {
    return tr("What %1 get along this journey").arg(m_words.mirror(Mirror::Employees));
}

const GapRow* JourneySentences::widest(const JourneyResult& result) const {
    const GapRow* found = nullptr;
    for (const JourneyTouchpoint& touchpoint : result.touchpoints) {
        const GapRow& row = touchpoint.row;
        const bool below = row.verdict == GapVerdict::Below && row.gap.isKnown();
        if (below && (!found || row.gap.value < found->gap.value))
            found = &row;
    }
    return found;
}

PageWords JourneySentences::page(const JourneyResult& result) const {
    if (result.touchpoints.isEmpty())
        return {tr("No journey has been drawn yet"),
                tr("Add a stage and its touchpoints, or import a survey that names them.")};
    const QString mirror = m_words.mirror(result.mirror);
    const int all = static_cast<int>(result.touchpoints.size());
    const int below = countOf(result, GapVerdict::Below);
    const int few = countOf(result, GapVerdict::TooFew);
    if (few == all)
        return {tr("Too few answers along “%1” to compare").arg(shownName(result.name)),
                tr("Choose a longer period or fewer filters than in %1.")
                    .arg(m_format.period(result.scope.period))};
    QString fewWords;
    if (few > 0)
        fewWords = tr("%n touchpoint(s) with too few answers to say.", nullptr, few);
    const GapRow* worst = widest(result);
    if (!worst)
        return {tr("Along “%1” no touchpoint is shown to deliver less than %2 expect")
                    .arg(shownName(result.name), mirror),
                fewWords};
    const QString count = tr("%n of %1 touchpoint(s) deliver less than %2 expect.", nullptr, below)
                              .arg(m_format.count(all), mirror);
    QString seamWords;
    if (const Seam* seam = steepest(result))
        seamWords = this->seam(*seam, result) + u'.';
    return {
        tr("Along “%1”, %2 is where %3 lose most: %4")
            .arg(shownName(result.name), shownName(worst->name), mirror, m_figures.pair(*worst)),
        sentences({count, seamWords, linkSentence(result, *worst), fewWords})};
}

QString JourneySentences::linkSentence(const JourneyResult& result, const GapRow& worst) const {
    for (const JourneyLink& link : result.links) {
        const bool valid =
            link.customer < result.touchpoints.size() && link.employee < result.employees.size();
        if (!valid || result.touchpoints.at(link.customer).row.key != worst.key)
            continue;
        const GapRow& employee = result.employees.at(link.employee).row;
        if (employee.verdict != GapVerdict::Below)
            continue;
        return tr("%1 miss something there too, at “%2”: %3 (%4).")
            .arg(m_words.mirrorLabel(Mirror::Employees), shownName(employee.name),
                 m_figures.pair(employee), m_format.n(employee.gap.n));
    }
    return {};
}

QString JourneySentences::seam(const Seam& seam, const JourneyResult& result) const {
    const QString from = shownName(seam.from, 40);
    const QString to = shownName(seam.to, 40);
    if (!std::isfinite(seam.drop))
        return tr("%1 hands over to %2").arg(from, to);
    const Unit unit = seam.before < result.touchpoints.size()
                          ? result.touchpoints.at(seam.before).row.unit
                          : Unit::Scale;
    const QString size = m_format.number(std::abs(seam.drop), unit == Unit::Scale ? 2 : 1);
    return seam.drop < 0 ? tr("Where %1 hands over to %2, the gap falls by %3").arg(from, to, size)
                         : tr("Where %1 hands over to %2, the gap rises by %3").arg(from, to, size);
}

ChartWords JourneySentences::map(const JourneyResult& result) const {
    ChartWords words;
    words.finding = page(result).sentence;
    if (result.touchpoints.isEmpty())
        return words;
    const GapRow& row = result.touchpoints.constFirst().row;
    qint64 low = -1;
    qint64 high = 0;
    for (const JourneyTouchpoint& touchpoint : result.touchpoints) {
        const qint64 n = touchpoint.row.gap.n;
        low = low < 0 ? n : std::min(low, n);
        high = std::max(high, n);
    }
    words.subtitle =
        tr("%1, expected and delivered, %2 · band = 95 % interval · %3 · %4 – %5")
            .arg(m_words.mirrorLabel(result.mirror), m_format.unitWords(row.unit, row.range),
                 m_format.period(result.scope.period), m_format.n(low), m_format.count(high));
    QStringList spoken{words.finding};
    for (const JourneyTouchpoint& touchpoint : result.touchpoints)
        spoken.append(m_figures.gap(touchpoint.row));
    words.spoken = spoken.join(u". "_s) + u'.';
    return words;
}

ChartWords JourneySentences::touchpoint(const TouchpointResult& result) const {
    const GapRow& row = result.row;
    const QString name = shownName(row.name);
    ChartWords words;
    switch (row.verdict) {
    case GapVerdict::Below:
        words.finding = tr("%1 delivers less than %2 expect").arg(name, m_words.mirror(row.mirror));
        break;
    case GapVerdict::Above:
        words.finding = tr("%1 delivers more than %2 expect").arg(name, m_words.mirror(row.mirror));
        break;
    case GapVerdict::NotShown:
        words.finding = tr("%1: no difference from what %2 expect is shown")
                            .arg(name, m_words.mirror(row.mirror));
        break;
    case GapVerdict::TooFew:
        words.finding = tr("%1: too few answers to say").arg(name);
        break;
    }
    words.subtitle = tr("%1 · %2 · %3")
                         .arg(m_format.unitWords(row.unit, row.range),
                              m_format.period(result.scope.period), m_format.n(row.gap.n));
    words.spoken = row.verdict == GapVerdict::TooFew
                       ? words.finding + u'.'
                       : tr("%1; %2. %3.")
                             .arg(m_figures.gap(row), m_figures.shares(row),
                                  tr("Change: %1").arg(m_figures.change(row.change, row.unit)));
    return words;
}

ChartWords JourneySentences::trend(const TouchpointResult& result) const {
    ChartWords words;
    const Trend& gap = result.gap;
    const auto known = std::ranges::count_if(
        gap.points, [](const TrendPoint& point) { return point.estimate.isKnown(); });
    if (known == 0)
        words.finding = tr("No month has enough answers for a trend");
    else if (gap.last == Signal::Concern)
        words.finding = tr("The gap is worse than its usual range");
    else if (gap.last == Signal::Improvement)
        words.finding = tr("The gap is better than its usual range");
    else if (gap.last == Signal::Special)
        words.finding = tr("The newest month is out of the ordinary");
    else
        words.finding = tr("The gap stays within its usual range");
    const QString limits =
        gap.trialLimits ? tr("trial limits of %n point(s)", nullptr, static_cast<int>(known))
                        : tr("process limits of %n months", nullptr, static_cast<int>(known));
    words.subtitle = tr("Expected and delivered by month, %1 · %2 · %3")
                         .arg(m_format.unitWords(result.row.unit, result.row.range), limits,
                              m_format.n(result.row.gap.n));
    words.spoken = tr("%1. %2.").arg(words.finding, words.subtitle);
    return words;
}

ChartWords JourneySentences::facets(const TouchpointResult& result) const {
    ChartWords words;
    const auto shown = std::ranges::find_if(result.facets, [](const FacetGap& facet) {
        return facet.row.verdict == GapVerdict::Below;
    });
    if (shown == result.facets.cend())
        words.finding = tr("No group is shown to get less than it expects");
    else
        words.finding = tr("%1 “%2” gets least against what it expects: %3")
                            .arg(shownName(shown->facetName, 40), shownName(shown->row.name, 40),
                                 m_figures.interval(shown->row.gap, shown->row.unit));
    words.subtitle = tr("Gap with 95 % interval, %1 · %2")
                         .arg(m_format.unitWords(result.row.unit, result.row.range),
                              m_format.period(result.scope.period));
    words.spoken = words.finding + u'.';
    return words;
}

} // namespace symmetry
