#include "models/tables/spread_table.h"

#include "models/tables/cell_values.h"
#include "models/tables/gap_table.h"
#include "models/tables/shown_text.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class SpreadHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::SpreadHeaders)
public:
    static QString group() { return tr("Group"); }
    static QString n() { return tr("n"); }
    static QString interval() { return tr("95 % interval"); }
    static QString usual() { return tr("95 % limits"); }
    static QString wide() { return tr("99.8 % limits"); }
    static QString position() { return tr("Position"); }
    static QString step(Step step) { return step == Step::Quarter ? tr("Quarter") : tr("Month"); }
    static QString spread() { return tr("Spread (SD)"); }
    static QString limits() { return tr("Process limits"); }
    static QString signal() { return tr("Signal"); }
};

using Headers = SpreadHeaders;
constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;

Column<SpreadUnit> limitsColumn(const SpreadSentences& say, const SpreadResult& result,
                                const QString& id, const QString& header,
                                Interval FunnelLimits::*which) {
    return {id,
            header,
            alignFigures,
            [say, result, which](const SpreadUnit& unit) {
                return say.interval(result, unit.limits.*which);
            },
            [which](const SpreadUnit& unit) { return finite((unit.limits.*which).low); },
            [](const SpreadUnit&) { return Meaning::Quiet; }};
}

Meaning unitMeaning(const SpreadUnit& unit) {
    if (!unit.estimate.isKnown())
        return Meaning::TooFew;
    return symmetry::meaningOf(unit.signal);
}

QList<Column<SpreadUnit>> figureColumns(const Format& format, const SpreadSentences& say,
                                        const SpreadResult& result) {
    return {{u"n"_s, Headers::n(), alignFigures,
             [format](const SpreadUnit& unit) { return format.count(unit.estimate.n); },
             [](const SpreadUnit& unit) { return QVariant(qlonglong(unit.estimate.n)); }},
            {u"value"_s, say.subject(result), alignFigures,
             [say, result](const SpreadUnit& unit) {
                 return unit.estimate.isKnown() ? say.value(result, unit.estimate.value) : u"–"_s;
             },
             [](const SpreadUnit& unit) { return finite(unit.estimate.value); }, unitMeaning},
            {u"interval"_s, Headers::interval(), alignFigures,
             [say, result](const SpreadUnit& unit) {
                 return say.interval(result, {unit.estimate.low, unit.estimate.high});
             },
             [](const SpreadUnit& unit) { return finite(unit.estimate.low); },
             [](const SpreadUnit&) { return Meaning::Quiet; }}};
}

} // namespace

QList<Column<SpreadUnit>> spreadColumns(const Format& format, const SpreadResult& whole) {
    SpreadResult result = whole; // what the words need of it; the lists would be copied per column
    result.units.clear();
    result.curve.clear();
    result.trend = {};
    const SpreadSentences say(format);
    QList<Column<SpreadUnit>> columns{
        {u"name"_s, Headers::group(), leading,
         [](const SpreadUnit& unit) { return shownName(unit.name); },
         [](const SpreadUnit& unit) { return QVariant(unit.name); },
         [](const SpreadUnit&) { return Meaning::Plain; },
         [say, result](const SpreadUnit& unit) { return say.unit(result, unit); }}};
    columns += figureColumns(format, say, result);
    columns.append(
        limitsColumn(say, result, u"limits95"_s, Headers::usual(), &FunnelLimits::usual));
    columns.append(limitsColumn(say, result, u"limits998"_s, Headers::wide(), &FunnelLimits::wide));
    columns.append(
        {u"position"_s, Headers::position(), leading,
         [](const SpreadUnit& unit) { return SpreadSentences::position(unit); },
         [](const SpreadUnit& unit) { return QVariant(static_cast<int>(unit.position)); },
         unitMeaning});
    return columns;
}

QList<Column<TrendPoint>> spreadTrendColumns(const Format& format, const SpreadResult& result) {
    const Step step = result.question.step;
    const auto number = [format](double value) { return format.value(value, Unit::Scale); };
    return {{u"step"_s, Headers::step(step), leading,
             [format](const TrendPoint& point) { return format.month(point.first); },
             [](const TrendPoint& point) { return QVariant(point.first); }},
            {u"n"_s, Headers::n(), alignFigures,
             [format](const TrendPoint& point) { return format.count(point.estimate.n); },
             [](const TrendPoint& point) { return QVariant(qlonglong(point.estimate.n)); }},
            {u"spread"_s, Headers::spread(), alignFigures,
             [format, number](const TrendPoint& point) {
                 return point.estimate.isKnown() ? number(point.estimate.value)
                                                 : format.tooFew(point.estimate.n);
             },
             [](const TrendPoint& point) { return finite(point.estimate.value); }},
            {u"limits"_s, Headers::limits(), alignFigures,
             [number](const TrendPoint& point) {
                 return u"%1 … %2"_s.arg(number(point.lowerLimit), number(point.upperLimit));
             },
             [](const TrendPoint& point) { return finite(point.upperLimit); },
             [](const TrendPoint&) { return Meaning::Quiet; }},
            {u"signal"_s, Headers::signal(), leading,
             [](const TrendPoint& point) {
                 return point.estimate.isKnown() ? Words::signal(point.signal) : u"–"_s;
             },
             [](const TrendPoint& point) { return QVariant(static_cast<int>(point.signal)); },
             [](const TrendPoint& point) { return symmetry::meaningOf(point.signal); }}};
}

} // namespace symmetry
