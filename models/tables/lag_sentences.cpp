#include "models/tables/lag_sentences.h"

#include "models/statistics/correlation.h"
#include "models/tables/figure_sentences.h"
#include "models/tables/shown_text.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qsizetype longestName = 60;

const LagBar* barAt(const LagResult& result, int index) {
    return index >= 0 ? &result.bars.at(index) : nullptr;
}

} // namespace

// ---- names ---------------------------------------------------------------------------------

QString LagSentences::described(const QString& name, const Subject& subject,
                                const QString& unit) const {
    QStringList details;
    const bool sided =
        subject.kind == Subject::Kind::Dimension || subject.kind == Subject::Kind::Touchpoint;
    if (subject.kind == Subject::Kind::Dimension || subject.kind == Subject::Kind::Voices)
        details.append(m_words.mirror(subject.mirror));
    if (sided && subject.aspect == Aspect::Expected)
        details.append(tr("expected"));
    if (sided && subject.aspect == Aspect::Gap)
        details.append(tr("gap"));
    if (!unit.isEmpty())
        details.append(shownName(unit, 20));
    const QString thing =
        subject.kind == Subject::Kind::Voices ? tr("Comments") : shownName(name, longestName);
    if (details.isEmpty())
        return thing;
    //: the name of a thing and, in brackets, whose view and which side of it: "Trust (customers)"
    return tr("%1 (%2)").arg(thing, details.join(u", "_s));
}

QString LagSentences::name(const Timeline& line) const {
    return described(line.name, line.subject, line.unitWord);
}

QString LagSentences::name(const Catalogue& catalogue, const Subject& subject) const {
    QString thing;
    if (const Measure* measure = catalogue.find(MeasureId{subject.id});
        measure && subject.kind == Subject::Kind::Measure)
        thing = measure->name;
    if (const Dimension* dimension = catalogue.find(DimensionId{subject.id});
        dimension && subject.kind == Subject::Kind::Dimension)
        thing = dimension->name;
    if (const Touchpoint* touchpoint = catalogue.find(TouchpointId{subject.id});
        touchpoint && subject.kind == Subject::Kind::Touchpoint)
        thing = touchpoint->name;
    QString unit;
    if (const Series* series = catalogue.find(SeriesId{subject.id});
        series && subject.kind == Subject::Kind::Series) {
        thing = series->name;
        unit = series->unit;
    }
    const QString whole = described(thing, subject, unit);
    const FacetValue* where = catalogue.find(subject.where);
    //: a thing, in one group: "Trust (customers), North"
    return where ? tr("%1, %2").arg(whole, shownName(where->label, longestName)) : whole;
}

// ---- steps ---------------------------------------------------------------------------------

QString LagSentences::stepWord(Step step) {
    switch (step) {
    case Step::Day:
        return tr("days");
    case Step::Week:
        return tr("weeks");
    case Step::Month:
        return tr("months");
    case Step::Quarter:
        return tr("quarters");
    }
    return {};
}

QString LagSentences::steps(Step step, int count) {
    switch (step) {
    case Step::Day:
        return tr("%n day(s)", nullptr, count);
    case Step::Week:
        return tr("%n week(s)", nullptr, count);
    case Step::Month:
        return tr("%n month(s)", nullptr, count);
    case Step::Quarter:
        return tr("%n quarter(s)", nullptr, count);
    }
    return {};
}

QString LagSentences::treatment(LagTreatment treatment) {
    return treatment == LagTreatment::Differenced ? tr("changes") : tr("trend removed");
}

QString LagSentences::step(QDate first, Step step) const {
    switch (step) {
    case Step::Month:
        return m_format.month(first);
    case Step::Quarter:
        //: quarter and year: Q1 2026
        return tr("Q%1 %2").arg(QString::number((first.month() + 2) / 3),
                                QString::number(first.year()));
    case Step::Day:
    case Step::Week:
        break;
    }
    return m_format.date(first);
}

// ---- findings ------------------------------------------------------------------------------

QString LagSentences::moves(const LagResult& result) const {
    const LagBar& bar = result.bars.at(result.winner());
    const bool together = bar.value > 0;
    const QString a = name(result.a);
    const QString b = name(result.b);
    if (bar.lag == 0)
        return together ? tr("%1 and %2 move together, at the same time").arg(a, b)
                        : tr("%1 and %2 move in opposite ways, at the same time").arg(a, b);
    const QString later = steps(result.question.step, std::abs(bar.lag));
    const QString& leader = bar.lag < 0 ? a : b;
    const QString& follower = bar.lag < 0 ? b : a;
    //: the second moves the same way as the first, "2 months" later; never say that it causes it
    return together ? tr("%1 goes with %2 %3 later").arg(leader, follower, later)
                    //: the second falls where the first rises, "2 months" later
                    : tr("%1 goes against %2 %3 later").arg(leader, follower, later);
}

QString LagSentences::finding(const LagResult& result) const {
    const QString a = name(result.a);
    const QString b = name(result.b);
    if (result.steps == 0)
        return tr("%1 and %2 have no figures at the same time").arg(a, b);
    switch (result.verdict) {
    case LagVerdict::FirstLeads:
    case LagVerdict::SecondLeads:
    case LagVerdict::SameTime:
        return moves(result);
    case LagVerdict::NothingShown:
        return tr("Neither %1 nor %2 is shown to move first").arg(a, b);
    case LagVerdict::Unchanging:
        if (result.constantA && result.constantB)
            return tr("%1 and %2 do not change: there is nothing to compare").arg(a, b);
        //: of two lines over time, this one stays the same, or changes by the same every time
        return tr("%1 does not change by itself: there is nothing to compare")
            .arg(result.constantA ? a : b);
    case LagVerdict::TooFew:
        break;
    }
    return tr("Too few figures to say which moves first, %1 or %2").arg(a, b);
}

QString LagSentences::otherDirection(const LagResult& result) const {
    const LagBar& winner = result.bars.at(result.winner());
    if (winner.lag == 0) {
        const bool any = result.leavesWideBand(result.strongestOfA()) ||
                         result.leavesWideBand(result.strongestOfB());
        return any ? tr("other lags show something as well") : tr("no lag shows more");
    }
    const int other = winner.lag < 0 ? result.strongestOfB() : result.strongestOfA();
    if (!result.leavesWideBand(other))
        return tr("the other direction shows nothing");
    const LagBar& bar = result.bars.at(other);
    return tr("the other direction shows %1 after %2")
        .arg(label(bar), steps(result.question.step, std::abs(bar.lag)));
}

QString LagSentences::label(const LagBar& bar) const {
    //: correlation and number of pairs: r 0.72 (n 21)
    return tr("r %1 (%2)").arg(m_format.number(bar.value, 2), m_format.n(bar.pairs));
}

QString LagSentences::sentence(const LagResult& result) const {
    if (result.winner() >= 0) {
        const LagBar& bar = result.bars.at(result.winner());
        return tr("%1 (r %2, %3); %4.")
            .arg(finding(result), m_format.number(bar.value, 2), m_format.n(bar.pairs),
                 otherDirection(result));
    }
    if (const LagBar* best = barAt(result, result.strongest());
        best && result.verdict == LagVerdict::NothingShown)
        return tr("%1: the strongest correlation is %2, inside ±%3.")
            .arg(finding(result), label(*best), m_format.number(result.wideBand, 2));
    if (result.steps > 0 && result.verdict == LagVerdict::TooFew)
        return tr("%1: %2, at least %3 pairs are needed.")
            .arg(finding(result), m_format.n(result.n), m_format.count(fewestPairs));
    return finding(result) + u'.';
}

QStringList LagSentences::cautions(const LagResult& result) const {
    QStringList said;
    if (result.steps > 0 && result.n < fewestPairs)
        said.append(tr("Fewer than %1 pairs: read the bars with caution, they say little.")
                        .arg(m_format.count(fewestPairs)));
    if (result.leftOut > 0)
        said.append(
            tr("Left out, as one of the two has no figure there: %1 of %2.")
                .arg(m_format.count(result.leftOut), steps(result.question.step, result.steps)));
    if (result.looked > 1)
        said.append(tr("%1 lags were looked at: the verdict goes by ±%2, the band for all of them "
                       "together.")
                        .arg(m_format.count(result.looked), m_format.number(result.wideBand, 2)));
    return said;
}

QString LagSentences::measure(const LagResult& result) const {
    const QString counted = steps(result.question.step, static_cast<int>(result.n));
    if (result.question.treatment == LagTreatment::Detrended)
        return tr("Correlation of distances from the trend, %1").arg(counted);
    //: "23 months" follows: as many changes from one to the next were compared
    return tr("Correlation of changes, %1").arg(counted);
}

ChartWords LagSentences::bars(const LagResult& result) const {
    ChartWords words;
    words.finding = finding(result);
    const QStringList said = cautions(result);
    if (result.bars.isEmpty()) {
        words.subtitle = said.join(u' ');
        words.spoken = words.finding + u'.';
        return words;
    }
    words.subtitle = tr("%1 · dotted ±1.96/√n · not a cause").arg(measure(result));
    words.spoken = sentence(result) + u' ' + said.join(u' ');
    return words;
}

ChartWords LagSentences::lines(const LagResult& result) const {
    ChartWords words;
    words.finding = tr("%1 and %2 over time").arg(name(result.a), name(result.b));
    if (result.steps == 0) {
        words.subtitle = tr("No figures at the same time");
        words.spoken = words.finding + u'.';
        return words;
    }
    words.subtitle = tr("%1 · each on its own scale").arg(m_format.period(result.period));
    words.spoken = tr("%1, %2. Each line has its own scale.")
                       .arg(words.finding, steps(result.question.step, result.steps));
    return words;
}

QString LagSentences::who(const LagResult& result, const LagBar& bar) const {
    if (bar.lag == 0)
        return tr("at the same time");
    return tr("%1, %2 earlier")
        .arg(name(bar.lag < 0 ? result.a : result.b),
             steps(result.question.step, std::abs(bar.lag)));
}

QString LagSentences::bar(const LagResult& result, const LagBar& bar) const {
    if (std::isnan(bar.value))
        return tr("%1: no correlation, as nothing changes").arg(who(result, bar));
    const bool outside = std::abs(bar.value) > result.band;
    const bool wide = bar.carries && std::abs(bar.value) > result.wideBand;
    const QString place = !bar.carries ? tr("too few pairs to say")
                          : wide       ? tr("outside the band for all lags")
                          : outside    ? tr("outside the band for one lag only")
                                       : tr("inside the band");
    return tr("%1: r %2, %3, %4")
        .arg(who(result, bar), m_format.number(bar.value, 2), m_format.n(bar.pairs), place);
}

QString LagSentences::verdict(const LagResult& result) const {
    switch (result.verdict) {
    case LagVerdict::FirstLeads:
        return tr("%1 first").arg(name(result.a));
    case LagVerdict::SecondLeads:
        return tr("%1 first").arg(name(result.b));
    case LagVerdict::SameTime:
        return tr("at the same time");
    case LagVerdict::NothingShown:
        return tr("nothing shown");
    case LagVerdict::Unchanging:
        return tr("nothing changes");
    case LagVerdict::TooFew:
        break;
    }
    return tr("too few pairs");
}

} // namespace symmetry
