#include "models/tables/cell_values.h"
#include "models/tables/gap_table.h"
#include "models/tables/shown_text.h"
#include "models/tables/signal_sentences.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;

struct Headers {
    Q_DECLARE_TR_FUNCTIONS(symmetry::SignalTables)
public:
    static QString step() { return tr("Step"); }
    static QString value() { return tr("Value"); }
    static QString interval() { return tr("95 % interval"); }
    //: column header: number of answers
    static QString n() { return tr("n"); }
    static QString lower() { return tr("Lower limit"); }
    static QString centre() { return tr("Average"); }
    static QString upper() { return tr("Upper limit"); }
    static QString verdict() { return tr("Verdict"); }
    static QString rule() { return tr("Rule"); }
    static QString note() { return tr("Remark"); }
    static QString name() { return tr("What changed"); }
    static QString why() { return tr("Why"); }
    static QString since() { return tr("Since"); }
    static QString steps() { return tr("Steps"); }
    static QString method() { return tr("Chart"); }
    static QString strongest() { return tr("Strongest in"); }
    static QString action() { return tr("Asks for"); }
};

Column<ChartRow> limitColumn(const Format& format, Unit unit, const QString& id,
                             const QString& header, double ChartPoint::*part) {
    return {
        id,
        header,
        alignFigures,
        [format, unit, part](const ChartRow& row) { return format.value(row.point.*part, unit); },
        [part](const ChartRow& row) { return finite(row.point.*part); },
        [](const ChartRow&) { return Meaning::Quiet; }};
}

QString figureText(const Format& format, const ChartRow& row, Unit unit) {
    if (row.estimate.tooFew)
        return row.estimate.n > 0 ? format.tooFew(row.estimate.n) : format.value(NAN, unit);
    return format.value(row.estimate.value, unit);
}

} // namespace

QList<ChartRow> chartRows(const ProcessChartResult& chart) {
    QList<ChartRow> rows;
    const Timeline& line = chart.timeline;
    for (qsizetype i = 0; i < line.first.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        ChartRow row{
            line.first.at(i),    line.step, line.figures[at], chart.points[at], chart.signals[at],
            chart.runs[at].rule, {}};
        for (const ChartNote& note : chart.notes) {
            if (note.at == i)
                row.note +=
                    (row.note.isEmpty() ? QString() : u"; "_s) + SignalSentences::note(note);
        }
        rows.append(row);
    }
    return rows;
}

QList<Column<ChartRow>> chartColumns(const Format& format, const ProcessChartResult& chart) {
    const Unit unit = chart.timeline.unit;
    const SignalSentences say(format);
    QList<Column<ChartRow>> columns{
        {u"step"_s, Headers::step(), leading,
         [say](const ChartRow& row) { return say.step(row.first, row.step); },
         [](const ChartRow& row) { return QVariant(row.first); }},
        {u"value"_s, Headers::value(), alignFigures,
         [format, unit](const ChartRow& row) { return figureText(format, row, unit); },
         [](const ChartRow& row) { return finite(row.estimate.value); },
         [](const ChartRow& row) {
             return row.estimate.tooFew ? Meaning::TooFew : Meaning::Strong;
         }},
        {u"interval"_s, Headers::interval(), alignFigures,
         [format, unit](const ChartRow& row) { return format.interval(row.estimate, unit); },
         [](const ChartRow& row) { return finite(row.estimate.low); },
         [](const ChartRow&) { return Meaning::Quiet; }},
        {u"n"_s, Headers::n(), alignFigures,
         [format](const ChartRow& row) { return format.count(row.estimate.n); },
         [](const ChartRow& row) { return QVariant(qint64(row.estimate.n)); }}};
    columns << limitColumn(format, unit, u"lower"_s, Headers::lower(), &ChartPoint::lower)
            << limitColumn(format, unit, u"centre"_s, Headers::centre(), &ChartPoint::centre)
            << limitColumn(format, unit, u"upper"_s, Headers::upper(), &ChartPoint::upper);
    columns << Column<ChartRow>{
                   u"verdict"_s,
                   Headers::verdict(),
                   leading,
                   [](const ChartRow& row) { return Words::signal(row.signal); },
                   [](const ChartRow& row) { return QVariant(static_cast<int>(row.signal)); },
                   [](const ChartRow& row) { return meaningOf(row.signal); }}
            << Column<ChartRow>{u"rule"_s, Headers::rule(), leading,
                                [](const ChartRow& row) {
                                    return row.rule == RunRule::None
                                               ? QString()
                                               : SignalSentences::rule(row.rule);
                                }}
            << Column<ChartRow>{u"note"_s, Headers::note(), leading,
                                [](const ChartRow& row) { return row.note; }};
    return columns;
}

QList<Column<FoundSignal>> signalColumns(const Format& format) {
    const SignalSentences say(format);
    return {{u"verdict"_s, Headers::verdict(), leading,
             [](const FoundSignal& f) { return Words::signal(f.run.signal); },
             [](const FoundSignal& f) { return QVariant(static_cast<int>(f.run.signal)); },
             [](const FoundSignal& f) { return meaningOf(f.run.signal); }},
            {u"name"_s, Headers::name(), leading,
             [say](const FoundSignal& f) { return say.name(f.timeline); }},
            {u"reason"_s,
             Headers::why(),
             leading,
             [say](const FoundSignal& f) { return say.reason(f.timeline, f.run); },
             [](const FoundSignal& f) { return QVariant(f.rank); },
             {},
             [say](const FoundSignal& f) { return say.sentence(f.timeline, f.run); }},
            {u"since"_s, Headers::since(), alignFigures,
             [say](const FoundSignal& f) { return say.step(f.since(), f.timeline.step); },
             [](const FoundSignal& f) { return QVariant(f.since()); }},
            {u"steps"_s, Headers::steps(), alignFigures,
             [format](const FoundSignal& f) { return format.count(f.run.steps); },
             [](const FoundSignal& f) { return QVariant(f.run.steps); }},
            {u"n"_s, Headers::n(), alignFigures,
             [format](const FoundSignal& f) { return format.count(f.run.n); },
             [](const FoundSignal& f) { return QVariant(f.run.n); }},
            {u"chart"_s, Headers::method(), leading,
             [](const FoundSignal& f) { return SignalSentences::method(f.method); }},
            {u"strongest"_s, Headers::strongest(), leading,
             [say](const FoundSignal& f) { return say.strongest(f.timeline, f.strongest); }},
            {u"action"_s, Headers::action(), leading,
             [](const FoundSignal& f) { return SignalSentences::action(f); }}};
}

} // namespace symmetry
