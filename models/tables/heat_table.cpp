#include "models/tables/figure_sentences.h"
#include "models/tables/gap_table.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class HeatHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::HeatHeaders)
public:
    static QString gap() { return tr("Gap"); }
    static QString interval() { return tr("95 % interval"); }
    static QString n() { return tr("n"); }
};

bool shows(const HeatCell& cell) {
    return !cell.suppressed && cell.gap.isKnown();
}

QVariant heatSort(const HeatCell& cell) {
    return shows(cell) ? QVariant(cell.gap.value) : QVariant();
}

Meaning heatMeaning(const HeatCell& cell) {
    if (!shows(cell))
        return Meaning::TooFew;
    if (cell.gap.high < 0)
        return Meaning::Concern;
    return cell.gap.low > 0 ? Meaning::Improvement : Meaning::Common;
}

const HeatCell& heatCell(const DiscrepancyRow& row, int column) {
    static const HeatCell none;
    return column < row.heat.size() ? row.heat.at(column) : none;
}

} // namespace

QString HeatWords::cell(const Format& format, const HeatCell& cell, Unit unit) {
    if (cell.complementary)
        //: a figure that is hidden to protect the small group beside it
        return tr("hidden");
    if (!shows(cell))
        //: too few answers in a cell of the heat map
        return cell.gap.n > 0 ? tr("n = %1").arg(format.count(cell.gap.n)) : u"–"_s;
    return format.difference(cell.gap.value, unit);
}

QString HeatWords::status(const Format& format, const HeatTwinRow& row) {
    const QString where = tr("%1 × %2").arg(shownName(row.row), shownName(row.column));
    if (row.cell.complementary)
        return tr("%1: hidden, because the small group beside it could be worked out from it")
            .arg(where);
    if (shows(row.cell))
        return tr("%1: %2").arg(where, FigureSentences(format).difference(row.cell.gap, row.unit));
    if (row.cell.gap.n == 0)
        return tr("%1: no answers").arg(where);
    return tr("%1: %2").arg(where, format.tooFew(row.cell.gap.n));
}

QList<DiscrepancyRow> discrepancyRows(const DiscrepanciesResult& result) {
    QList<DiscrepancyRow> rows;
    rows.reserve(result.rows.size());
    int rank = 0;
    for (int i = 0; i < result.rows.size(); ++i) {
        const GapRow& gap = result.rows.at(i);
        const bool ranked = gap.verdict != GapVerdict::TooFew;
        rows.append({ranked ? ++rank : 0, gap, result.heat.value(i)});
    }
    return rows;
}

Column<DiscrepancyRow> heatColumn(const Format& format, const FacetValue& value, int column) {
    return {
        u"heat:%1"_s.arg(value.id.value),
        shownName(value.label),
        Qt::AlignCenter,
        [format, column](const DiscrepancyRow& row) {
            return HeatWords::cell(format, heatCell(row, column), row.gap.unit);
        },
        [column](const DiscrepancyRow& row) { return heatSort(heatCell(row, column)); },
        [column](const DiscrepancyRow& row) { return heatMeaning(heatCell(row, column)); },
        [format, column, value](const DiscrepancyRow& row) {
            return HeatWords::status(
                format, {row.gap.name, value.label, heatCell(row, column), row.gap.unit});
        },
        [column](const DiscrepancyRow& row) { return QVariant::fromValue(heatCell(row, column)); }};
}

QList<HeatTwinRow> heatTwinRows(const DiscrepanciesResult& result) {
    QList<HeatTwinRow> rows;
    for (int i = 0; i < result.rows.size(); ++i) {
        const QList<HeatCell> cells = result.heat.value(i);
        for (int j = 0; j < cells.size() && j < result.heatColumns.size(); ++j) {
            rows.append({result.rows.at(i).name, result.heatColumns.at(j).label, cells.at(j),
                         result.rows.at(i).unit});
        }
    }
    return rows;
}

QList<Column<HeatTwinRow>> heatTwinColumns(const Format& format, RowsBy rows,
                                           const QString& facet) {
    constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;
    return {
        {u"row"_s, Words::oneOf(rows), leading,
         [](const HeatTwinRow& row) { return shownName(row.row); }},
        {u"column"_s, shownName(facet), leading,
         [](const HeatTwinRow& row) { return shownName(row.column); }},
        {u"gap"_s, HeatHeaders::gap(), alignFigures,
         [format](const HeatTwinRow& row) { return HeatWords::cell(format, row.cell, row.unit); },
         [](const HeatTwinRow& row) { return heatSort(row.cell); },
         [](const HeatTwinRow& row) { return heatMeaning(row.cell); },
         [format](const HeatTwinRow& row) { return HeatWords::status(format, row); },
         [](const HeatTwinRow& row) { return heatSort(row.cell); }},
        {u"interval"_s, HeatHeaders::interval(), alignFigures,
         [format](const HeatTwinRow& row) {
             return shows(row.cell) ? format.differenceInterval(row.cell.gap, row.unit) : u"–"_s;
         },
         [](const HeatTwinRow& row) {
             return shows(row.cell) ? QVariant(row.cell.gap.low) : QVariant();
         },
         [](const HeatTwinRow&) { return Meaning::Quiet; }},
        {u"n"_s, HeatHeaders::n(), alignFigures,
         [format](const HeatTwinRow& row) {
             return row.cell.complementary ? u"–"_s : format.count(row.cell.gap.n);
         },
         [](const HeatTwinRow& row) {
             return row.cell.complementary ? QVariant() : QVariant(qlonglong(row.cell.gap.n));
         }}};
}

} // namespace symmetry
