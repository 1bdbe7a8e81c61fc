#include "models/tables/lag_tables.h"

#include "models/tables/cell_values.h"
#include "models/tables/lag_sentences.h"
#include "models/tables/shown_text.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class LagHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::LagHeaders)
public:
    //: so many steps earlier or later
    static QString lag(Step step) { return tr("Lag, %1").arg(LagSentences::stepWord(step)); }
    static QString who() { return tr("Moves first"); }
    //: correlation coefficient
    static QString r() { return tr("r"); }
    static QString n() { return tr("n"); }
    static QString n(const QString& name) { return tr("n, %1").arg(name); }
    static QString band() { return tr("Band for one lag"); }
    static QString wideBand() { return tr("Band for all lags"); }
    static QString shows() { return tr("Shows"); }
    //: a month, a quarter ...
    static QString step() { return tr("Step"); }
    static QString compared() { return tr("Compared"); }
    static QString yes() { return tr("yes"); }
    static QString no() { return tr("no"); }
    static QString pair() { return tr("Pair"); }
    static QString steps() { return tr("Lag"); }
    static QString p() { return tr("p"); }
    static QString q() { return tr("q"); }
    static QString employee() { return tr("Employee touchpoint"); }
    static QString customer() { return tr("Feeds"); }
    static QString gap() { return tr("Gap"); }
    static QString feeds(const QString& from, const QString& to) {
        //: an employee touchpoint and the customer touchpoint that it feeds
        return tr("%1 feeds %2").arg(from, to);
    }
};

using Headers = LagHeaders;
constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;

QString signedLag(const Format& format, int lag) {
    return lag == 0 ? format.count(0) : format.signedNumber(lag, 0);
}

QString shown(const Format& format, const Estimate& figure, Unit unit, bool difference) {
    if (!figure.isKnown())
        return figure.n > 0 ? format.tooFew(figure.n) : u"–"_s;
    return difference ? format.difference(figure.value, unit) : format.value(figure.value, unit);
}

Column<LagStep> lineColumn(const Format& format, const Timeline& line, const QString& id,
                           Estimate LagStep::*side) {
    const bool gap = line.subject.aspect == Aspect::Gap;
    return {id, LagSentences(format).name(line), alignFigures,
            [format, side, unit = line.unit, gap](const LagStep& step) {
                return shown(format, step.*side, unit, gap);
            },
            [side](const LagStep& step) { return finite((step.*side).value); }};
}

Column<LagStep> countColumn(const Format& format, const Timeline& line, const QString& id,
                            Estimate LagStep::*side) {
    return {id,
            Headers::n(LagSentences(format).name(line)),
            alignFigures,
            [format, side](const LagStep& step) { return format.count((step.*side).n); },
            [side](const LagStep& step) { return QVariant(qint64((step.*side).n)); },
            [](const LagStep&) { return Meaning::Quiet; }};
}

QString gapText(const Format& format, const GapRow& row) {
    return shown(format, row.gap, row.unit, true);
}

QVariant gapSort(const GapRow& row) {
    return row.gap.isKnown() ? finite(row.gap.value) : QVariant();
}

} // namespace

QList<Column<LagBar>> lagColumns(const Format& format, const LagResult& result) {
    const LagSentences say(format);
    const auto band = [format](double half) {
        return [format, half](const LagBar&) {
            return std::isfinite(half) ? u"±"_s + format.number(half, 2) : u"–"_s;
        };
    };
    return {{u"lag"_s, Headers::lag(result.question.step), alignFigures,
             [format](const LagBar& bar) { return signedLag(format, bar.lag); },
             [](const LagBar& bar) { return QVariant(bar.lag); },
             [](const LagBar&) { return Meaning::Strong; },
             [say, result](const LagBar& bar) { return say.bar(result, bar); }},
            {u"who"_s, Headers::who(), leading,
             [say, result](const LagBar& bar) { return say.who(result, bar); }},
            {u"r"_s, Headers::r(), alignFigures,
             [format](const LagBar& bar) { return format.number(bar.value, 2); },
             [](const LagBar& bar) { return finite(bar.value); }},
            {u"n"_s, Headers::n(), alignFigures,
             [format](const LagBar& bar) { return format.count(bar.pairs); },
             [](const LagBar& bar) { return QVariant(bar.pairs); },
             [](const LagBar& bar) { return bar.carries ? Meaning::Quiet : Meaning::TooFew; }},
            {u"band"_s, Headers::band(), alignFigures, band(result.band)},
            {u"wideBand"_s, Headers::wideBand(), alignFigures, band(result.wideBand)}};
}

QList<LagStep> lagSteps(const LagResult& result) {
    QList<LagStep> steps;
    for (qsizetype i = 0; i < result.a.first.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        LagStep step{result.a.first.at(i), result.a.figures[at], result.b.figures[at], false};
        step.used = step.a.isKnown() && step.b.isKnown();
        steps.append(step);
    }
    return steps;
}

QList<Column<LagStep>> lagStepColumns(const Format& format, const LagResult& result) {
    const LagSentences say(format);
    return {
        {u"step"_s, Headers::step(), leading,
         [say, step = result.question.step](const LagStep& at) { return say.step(at.first, step); },
         [](const LagStep& at) { return QVariant(at.first); }},
        lineColumn(format, result.a, u"a"_s, &LagStep::a),
        countColumn(format, result.a, u"aN"_s, &LagStep::a),
        lineColumn(format, result.b, u"b"_s, &LagStep::b),
        countColumn(format, result.b, u"bN"_s, &LagStep::b),
        {u"used"_s, Headers::compared(), leading,
         [](const LagStep& at) { return at.used ? Headers::yes() : Headers::no(); },
         [](const LagStep& at) { return QVariant(at.used); },
         [](const LagStep&) { return Meaning::Quiet; }}};
}

QList<Column<LagProposal>> lagProposalColumns(const Format& format) {
    const LagSentences say(format);
    const auto strongest = [](const LagProposal& one) -> const LagBar* {
        const int best = one.result.strongest();
        return best < 0 ? nullptr : &one.result.bars.at(best);
    };
    const auto probability = [format](double p) {
        return std::isfinite(p) ? format.probability(p) : u"–"_s;
    };
    return {{u"pair"_s, Headers::pair(), leading,
             [say](const LagProposal& one) { return say.sentence(one.result); }},
            {u"lag"_s, Headers::steps(), alignFigures,
             [format, strongest](const LagProposal& one) {
                 const LagBar* bar = strongest(one);
                 return bar ? signedLag(format, bar->lag) : u"–"_s;
             }},
            {u"r"_s, Headers::r(), alignFigures,
             [format, strongest](const LagProposal& one) {
                 const LagBar* bar = strongest(one);
                 return format.number(bar ? bar->value : Estimate::unknown, 2);
             }},
            {u"n"_s, Headers::n(), alignFigures,
             [format](const LagProposal& one) { return format.count(one.result.n); },
             [](const LagProposal& one) { return QVariant(one.result.n); }},
            {u"p"_s, Headers::p(), alignFigures,
             [probability](const LagProposal& one) { return probability(one.result.p); },
             [](const LagProposal& one) { return finite(one.result.p); }},
            {u"q"_s, Headers::q(), alignFigures,
             [probability](const LagProposal& one) { return probability(one.q); },
             [](const LagProposal& one) { return finite(one.q); }},
            {u"shows"_s, Headers::shows(), leading,
             [say](const LagProposal& one) { return say.verdict(one.result); }}};
}

QList<LinkRow> linkRows(const LinkedResult& result) {
    QList<LinkRow> rows;
    for (const ShownLink& link : result.links)
        rows.append({link, result.employees.touchpoints.at(link.employee).row,
                     result.customers.touchpoints.at(link.customer).row});
    return rows;
}

QList<Column<LinkRow>> linkColumns(const Format& format) {
    const auto count = [format](GapRow LinkRow::*side, const QString& id) {
        return Column<LinkRow>{
            id,
            Headers::n(),
            alignFigures,
            [format, side](const LinkRow& row) { return format.count((row.*side).gap.n); },
            [side](const LinkRow& row) { return QVariant(qint64((row.*side).gap.n)); },
            [](const LinkRow&) { return Meaning::Quiet; }};
    };
    const auto gap = [format](GapRow LinkRow::*side, const QString& id) {
        return Column<LinkRow>{
            id, Headers::gap(), alignFigures,
            [format, side](const LinkRow& row) { return gapText(format, row.*side); },
            [side](const LinkRow& row) { return gapSort(row.*side); }};
    };
    const auto name = [](GapRow LinkRow::*side, const QString& id, const QString& header) {
        return Column<LinkRow>{id, header, leading,
                               [side](const LinkRow& row) { return shownName((row.*side).name); }};
    };
    auto first = name(&LinkRow::employee, u"employee"_s, Headers::employee());
    first.spoken = [](const LinkRow& row) {
        return Headers::feeds(shownName(row.employee.name), shownName(row.customer.name));
    };
    return {first,
            gap(&LinkRow::employee, u"employeeGap"_s),
            count(&LinkRow::employee, u"employeeN"_s),
            name(&LinkRow::customer, u"customer"_s, Headers::customer()),
            gap(&LinkRow::customer, u"customerGap"_s),
            count(&LinkRow::customer, u"customerN"_s)};
}

} // namespace symmetry
