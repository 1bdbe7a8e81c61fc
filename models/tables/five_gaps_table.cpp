#include "models/tables/five_gaps_table.h"

#include "models/tables/cell_values.h"
#include "models/tables/gap_table.h"
#include "models/tables/shown_text.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

using Kind = ServiceGap::Kind;
using State = ServiceGap::State;
constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;

class FiveGapsHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::FiveGapsHeaders)
public:
    static QString number() { return tr("#"); }
    static QString name() { return tr("Gap between"); }
    static QString sides() { return tr("Set against each other"); }
    static QString gap() { return tr("Gap"); }
    static QString interval() { return tr("95 % interval"); }
    static QString n() { return tr("n"); }
    static QString p() { return tr("p"); }
    static QString verdict() { return tr("Verdict"); }
};

using Headers = FiveGapsHeaders;

Meaning gapMeaning(const ServiceGap& gap) {
    return gap.state == State::Known ? meaningOf(gap.verdict) : Meaning::Quiet;
}

} // namespace

QString FiveGapsSentences::name(Kind kind) {
    switch (kind) {
    case Kind::Belief:
        return tr("Belief vs expectation");
    case Kind::Standard:
        return tr("Standard vs belief");
    case Kind::Delivery:
        return tr("Delivered vs standard");
    case Kind::Promise:
        return tr("Delivered vs promise");
    case Kind::Perception:
        break;
    }
    return tr("Delivered vs expected");
}

QString FiveGapsSentences::sideName(const FiveGapsResult& result, const ServiceGap& gap,
                                    bool first) const {
    const bool belief =
        (gap.kind == Kind::Belief && first) || (gap.kind == Kind::Standard && !first);
    if (belief)
        return tr("managers and leaders");
    return gap.kind == Kind::Belief ? m_words.mirror(result.mirror) : briefName(gap, first);
}

QString FiveGapsSentences::briefName(const ServiceGap& gap, bool first) {
    switch (gap.kind) {
    case Kind::Belief:
        return first ? tr("believed") : tr("expected");
    case Kind::Standard:
        return first ? tr("standard") : tr("believed");
    case Kind::Delivery:
        return first ? tr("delivered") : tr("standard");
    case Kind::Promise:
        return first ? tr("delivered") : tr("promised");
    case Kind::Perception:
        break;
    }
    return first ? tr("delivered") : tr("expected");
}

QString FiveGapsSentences::side(const FiveGapsResult& result, const ServiceGap& gap,
                                bool first) const {
    const GapSide& side = first ? gap.first : gap.second;
    const QString name = sideName(result, gap, first);
    const QString value = m_format.full(side.estimate.value, result.unit);
    if (!side.estimate.isKnown())
        return side.estimate.n > 0 ? tr("%1 %2").arg(name, m_format.tooFew(side.estimate.n))
                                   : tr("%1 –").arg(name);
    if (side.several)
        return tr("%1 %2 on average", "promised 6.10 on average").arg(name, value);
    if (side.stated)
        return tr("%1 %2 (stated)").arg(name, value);
    return tr("%1 %2 (%3)", "delivered 5.10 (n 1,204)")
        .arg(name, value, m_format.n(side.estimate.n));
}

QString FiveGapsSentences::missing(const FiveGapsResult& result, const ServiceGap& gap) const {
    switch (gap.state) {
    case State::Known:
        return {};
    case State::NotAsked:
        return tr("Not asked of managers and leaders");
    case State::NotAnswered:
        return tr("Nobody in scope answered");
    case State::NotStated:
        if (!std::holds_alternative<TouchpointId>(result.key))
            return tr("Stated for touchpoints only");
        return gap.kind == Kind::Promise ? tr("No promise is stated for this period")
                                         : tr("No standard is stated");
    case State::NotComparable:
        return tr("Stated on a scale that its questions do not share");
    case State::TooFew:
        break;
    }
    return gap.gap.n > 0 ? m_format.tooFew(gap.gap.n) : tr("too few answers");
}

QString FiveGapsSentences::sides(const FiveGapsResult& result, const ServiceGap& gap) const {
    return gap.state == State::Known || gap.state == State::TooFew
               ? tr("%1, %2", "two sides of a gap")
                     .arg(side(result, gap, true), side(result, gap, false))
               : missing(result, gap);
}

QString FiveGapsSentences::brief(const FiveGapsResult& result, const ServiceGap& gap) const {
    if (gap.state != State::Known)
        return missing(result, gap);
    //: name and value of both sides of a gap: "delivered 5.10, promised 6.60"
    return tr("%1 %2, %3 %4")
        .arg(briefName(gap, true), m_format.full(gap.first.estimate.value, result.unit),
             briefName(gap, false), m_format.full(gap.second.estimate.value, result.unit));
}

QString FiveGapsSentences::spoken(const FiveGapsResult& result, const ServiceGap& gap) const {
    if (gap.state != State::Known)
        return tr("%1: %2").arg(name(gap.kind), missing(result, gap));
    return tr("%1: %2; %3; %4", "name: gap; sides; verdict")
        .arg(name(gap.kind), m_figures.difference(gap.gap, result.unit), sides(result, gap),
             Words::verdict(gap.verdict));
}

ChartWords FiveGapsSentences::block(const FiveGapsResult& result) const {
    ChartWords words;
    if (result.name.isEmpty()) {
        words.finding = tr("Choose a touchpoint or dimension to see its five gaps");
        words.spoken = words.finding + u'.';
        return words;
    }
    const QString row = shownName(result.name, 40);
    const ServiceGap* widest = widestGap(result);
    if (!widest)
        words.finding = tr("%1: none of the five gaps is shown to fall short").arg(row);
    else if (widest->kind == Kind::Belief)
        words.finding = tr("%1: belief trails the expectation most").arg(row);
    else if (widest->kind == Kind::Standard)
        words.finding = tr("%1: the standard trails the belief most").arg(row);
    else if (widest->kind == Kind::Delivery)
        words.finding = tr("%1: delivery trails the standard most").arg(row);
    else if (widest->kind == Kind::Promise)
        words.finding = tr("%1: delivery trails the promise most").arg(row);
    else
        words.finding = tr("%1: delivery trails the expectation most").arg(row);
    words.subtitle = tr("Five gaps, %1 · 95 % interval · each tested alone · %2")
                         .arg(m_format.unitWords(result.unit, result.range),
                              m_format.period(result.scope.period));
    QStringList spoken{words.finding};
    for (const ServiceGap& gap : result.gaps)
        spoken.append(this->spoken(result, gap));
    words.spoken = spoken.join(u". "_s) + u'.';
    return words;
}

namespace {

QList<Column<ServiceGap>> figureColumns(const Format& format, Unit unit) {
    return {
        {u"gap"_s, Headers::gap(), alignFigures,
         [format, unit](const ServiceGap& gap) { return format.difference(gap.gap.value, unit); },
         [](const ServiceGap& gap) { return finite(gap.gap.value); }, gapMeaning},
        {u"interval"_s, Headers::interval(), alignFigures,
         [format, unit](const ServiceGap& gap) { return format.differenceInterval(gap.gap, unit); },
         [](const ServiceGap& gap) { return finite(gap.gap.low); },
         [](const ServiceGap&) { return Meaning::Quiet; }},
        {u"n"_s, Headers::n(), alignFigures,
         [format](const ServiceGap& gap) { return format.count(gap.gap.n); },
         [](const ServiceGap& gap) { return QVariant(qlonglong(gap.gap.n)); }},
        {u"p"_s, Headers::p(), alignFigures,
         [format](const ServiceGap& gap) { return format.probability(gap.p); },
         [](const ServiceGap& gap) { return finite(gap.p); },
         [](const ServiceGap&) { return Meaning::Quiet; }}};
}

} // namespace

QList<Column<ServiceGap>> fiveGapsColumns(const Format& format, const FiveGapsResult& result) {
    const FiveGapsSentences say(format);
    QList<Column<ServiceGap>> columns{
        {u"number"_s, Headers::number(), alignFigures,
         [format](const ServiceGap& gap) { return format.count(static_cast<int>(gap.kind) + 1); },
         [](const ServiceGap& gap) { return QVariant(static_cast<int>(gap.kind)); }},
        {u"name"_s,
         Headers::name(),
         leading,
         [](const ServiceGap& gap) { return FiveGapsSentences::name(gap.kind); },
         {},
         {},
         [say, result](const ServiceGap& gap) { return say.spoken(result, gap); }},
        {u"sides"_s,
         Headers::sides(),
         leading,
         [say, result](const ServiceGap& gap) { return say.sides(result, gap); },
         {},
         [](const ServiceGap&) { return Meaning::Quiet; }}};
    columns += figureColumns(format, result.unit);
    const auto verdict = [say, result](const ServiceGap& gap) {
        return gap.state == State::Known ? Words::verdict(gap.verdict) : say.missing(result, gap);
    };
    columns.append({u"verdict"_s, Headers::verdict(), leading, verdict, {}, gapMeaning});
    return columns;
}

} // namespace symmetry
