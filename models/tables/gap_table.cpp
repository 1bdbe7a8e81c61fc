#include "models/tables/gap_table.h"

#include "models/tables/cell_values.h"
#include "models/tables/figure_sentences.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Words of the column headers.
class GapHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::GapHeaders)
public:
    static QString owner() { return tr("Owner"); }
    static QString n() { return tr("n"); }
    static QString expected() { return tr("Expected"); }
    static QString delivered() { return tr("Delivered"); }
    static QString importance() { return tr("Importance"); }
    static QString gap() { return tr("Gap"); }
    static QString interval() { return tr("95 % interval"); }
    //: effect size d of a paired comparison
    static QString effect() { return tr("d"); }
    static QString p() { return tr("p"); }
    //: p corrected for the number of comparisons
    static QString q() { return tr("q"); }
    static QString below() { return tr("Below"); }
    static QString met() { return tr("Met"); }
    static QString exceeded() { return tr("Exceeded"); }
    static QString change() { return tr("Change"); }
    static QString verdict() { return tr("Verdict"); }
    static QString rank() { return tr("#"); }
    static QString forest() { return tr("Gap with interval"); }
    static QString share(const Format& format, double share) {
        return QString(format.number(100.0 * share, 0) + QChar::Nbsp + u'%');
    }
};

using GapColumn = Column<GapRow>;
using Headers = GapHeaders;

Meaning quietWhereNotShown(const GapRow& row) {
    return row.verdict == GapVerdict::NotShown ? Meaning::Quiet : meaningOf(row.verdict);
}

GapColumn estimateColumn(const Format& format, const QString& id, const QString& header,
                         Estimate GapRow::*field) {
    return {id,
            header,
            alignFigures,
            [format, field](const GapRow& row) {
                const Estimate& estimate = row.*field;
                return estimate.isKnown() ? format.value(estimate.value, row.unit) : u"–"_s;
            },
            [field](const GapRow& row) { return known(row.*field); },
            {},
            [format, field, header](const GapRow& row) {
                return FigureSentences(format).spokenEstimate(header, row.*field, row.unit);
            }};
}

GapColumn shareColumn(const Format& format, const QString& id, const QString& header,
                      qint64 GapRow::*field) {
    const auto share = [field](const GapRow& row) {
        const auto all = static_cast<double>(row.below + row.met + row.exceeded);
        const bool shown = row.verdict != GapVerdict::TooFew && all > 0;
        return shown ? static_cast<double>(row.*field) / all : Estimate::unknown;
    };
    return {id,
            header,
            alignFigures,
            [format, share](const GapRow& row) {
                return std::isfinite(share(row)) ? Headers::share(format, share(row)) : u"–"_s;
            },
            [share](const GapRow& row) { return finite(share(row)); },
            {},
            {},
            [share](const GapRow& row) { return finite(share(row)); }};
}

GapColumn testColumn(const Format& format, const QString& id, const QString& header,
                     double GapRow::*field) {
    return {id,
            header,
            alignFigures,
            [format, field](const GapRow& row) {
                const bool hidden = row.verdict == GapVerdict::TooFew;
                return format.probability(hidden ? Estimate::unknown : row.*field);
            },
            [field](const GapRow& row) {
                return finite(row.verdict == GapVerdict::TooFew ? Estimate::unknown : row.*field);
            },
            [](const GapRow&) { return Meaning::Quiet; }};
}

QList<GapColumn> namedColumns(const Format& format, RowsBy rows) {
    QList<GapColumn> columns;
    columns.append({u"name"_s, Words::oneOf(rows), Qt::AlignLeading | Qt::AlignVCenter,
                    [](const GapRow& row) {
                        return row.momentOfTruth ? shownName(row.name) + u" ★"_s
                                                 : shownName(row.name);
                    },
                    [](const GapRow& row) { return QVariant(row.name); },
                    [](const GapRow& row) {
                        return row.verdict == GapVerdict::Below ? Meaning::Strong : Meaning::Plain;
                    },
                    [format](const GapRow& row) { return FigureSentences(format).gap(row); }});
    if (rows == RowsBy::Touchpoint) {
        columns.append({u"owner"_s,
                        Headers::owner(),
                        Qt::AlignLeading | Qt::AlignVCenter,
                        [](const GapRow& row) { return shownName(row.department); },
                        {},
                        [](const GapRow&) { return Meaning::Quiet; }});
    }
    columns.append({u"n"_s, Headers::n(), alignFigures,
                    [format](const GapRow& row) { return format.count(row.gap.n); },
                    [](const GapRow& row) { return QVariant(qlonglong(row.gap.n)); }});
    return columns;
}

QList<GapColumn> gapOnly(const Format& format) {
    return {
        {u"gap"_s, Headers::gap(), alignFigures,
         [format](const GapRow& row) {
             return row.gap.isKnown() ? format.difference(row.gap.value, row.unit) : u"–"_s;
         },
         [](const GapRow& row) { return known(row.gap); }, quietWhereNotShown,
         [format](const GapRow& row) { return FigureSentences(format).gap(row); }},
        {u"interval"_s, Headers::interval(), alignFigures,
         [format](const GapRow& row) {
             return row.gap.isKnown() ? format.differenceInterval(row.gap, row.unit) : u"–"_s;
         },
         [](const GapRow& row) { return row.gap.isKnown() ? finite(row.gap.low) : QVariant(); },
         [](const GapRow&) { return Meaning::Quiet; }},
        {u"effect"_s, Headers::effect(), alignFigures,
         [format](const GapRow& row) {
             return row.gap.isKnown() ? format.signedNumber(row.effect, 2) : u"–"_s;
         },
         [](const GapRow& row) { return row.gap.isKnown() ? finite(row.effect) : QVariant(); },
         [](const GapRow&) { return Meaning::Quiet; }},
    };
}

QList<GapColumn> closingColumns(const Format& format) {
    return {{u"change"_s, Headers::change(), alignFigures,
             [format](const GapRow& row) {
                 return FigureSentences(format).change(row.change, row.unit);
             },
             [](const GapRow& row) { return known(row.change.difference); },
             [](const GapRow& row) { return meaningOf(row.change.verdict); }},
            {u"verdict"_s, Headers::verdict(), Qt::AlignLeading | Qt::AlignVCenter,
             [format](const GapRow& row) {
                 return row.verdict == GapVerdict::TooFew ? format.tooFew(row.gap.n)
                                                          : Words::verdict(row.verdict);
             },
             [](const GapRow& row) { return QVariant(static_cast<int>(row.verdict)); },
             [](const GapRow& row) { return meaningOf(row.verdict); }}};
}

} // namespace

Meaning meaningOf(GapVerdict verdict) {
    switch (verdict) {
    case GapVerdict::Below:
        return Meaning::Concern;
    case GapVerdict::Above:
        return Meaning::Improvement;
    case GapVerdict::NotShown:
        return Meaning::Common;
    case GapVerdict::TooFew:
        return Meaning::TooFew;
    }
    return Meaning::Plain;
}

Meaning meaningOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Improvement:
        return Meaning::Improvement;
    case Verdict::Concern:
        return Meaning::Concern;
    case Verdict::NoSignal:
        return Meaning::Common;
    case Verdict::NotEnough:
        return Meaning::TooFew;
    case Verdict::Special:
        return Meaning::Special;
    }
    return Meaning::Plain;
}

Meaning meaningOf(Signal signal) {
    switch (signal) {
    case Signal::Improvement:
        return Meaning::Improvement;
    case Signal::Concern:
        return Meaning::Concern;
    case Signal::Special:
        return Meaning::Special;
    case Signal::Common:
        return Meaning::Common;
    }
    return Meaning::Plain;
}

QList<Column<GapRow>> gapColumns(const Format& format, RowsBy rows) {
    QList<GapColumn> columns = namedColumns(format, rows);
    columns.append(estimateColumn(format, u"expected"_s, Headers::expected(), &GapRow::expected));
    columns.append(
        estimateColumn(format, u"delivered"_s, Headers::delivered(), &GapRow::delivered));
    columns.append(
        estimateColumn(format, u"importance"_s, Headers::importance(), &GapRow::importance));
    columns.append(gapOnly(format));
    columns.append(testColumn(format, u"p"_s, Headers::p(), &GapRow::p));
    columns.append(testColumn(format, u"q"_s, Headers::q(), &GapRow::q));
    columns.append(shareColumn(format, u"below"_s, Headers::below(), &GapRow::below));
    columns.append(shareColumn(format, u"met"_s, Headers::met(), &GapRow::met));
    columns.append(shareColumn(format, u"exceeded"_s, Headers::exceeded(), &GapRow::exceeded));
    columns.append(closingColumns(format));
    return columns;
}

QList<Column<DiscrepancyRow>> discrepancyColumns(const Format& format,
                                                 const DiscrepanciesResult& result) {
    const auto gap = [](const DiscrepancyRow& row) -> const GapRow& { return row.gap; };
    QList<Column<DiscrepancyRow>> columns;
    columns.append(
        {u"rank"_s, Headers::rank(), alignFigures,
         [format](const DiscrepancyRow& row) {
             return row.rank > 0 ? format.count(row.rank) : QString();
         },
         [](const DiscrepancyRow& row) { return row.rank > 0 ? QVariant(row.rank) : QVariant(); },
         [](const DiscrepancyRow&) { return Meaning::Quiet; }});
    for (const GapColumn& column : gapColumns(format, result.question.rows)) {
        if (column.id == "expected"_L1) {
            Column<DiscrepancyRow> forest =
                lifted<DiscrepancyRow>(gapOnly(format).constFirst(), gap);
            forest.id = u"forest"_s;
            forest.header = Headers::forest();
            forest.text = [format](const DiscrepancyRow& row) {
                return FigureSentences(format).interval(row.gap.gap, row.gap.unit);
            };
            forest.bar = [](const DiscrepancyRow& row) { return QVariant::fromValue(row.gap.gap); };
            columns.append(forest);
        }
        columns.append(lifted<DiscrepancyRow>(column, gap));
    }
    for (int i = 0; i < result.heatColumns.size(); ++i)
        columns.append(heatColumn(format, result.heatColumns.at(i), i));
    return columns;
}

} // namespace symmetry
