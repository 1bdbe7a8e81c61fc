#include "models/tables/overview_tables.h"

#include "models/tables/cell_values.h"
#include "models/tables/gap_table.h"
#include "models/tables/overview_sentences.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class OverviewHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::OverviewHeaders)
public:
    static QString measure() { return tr("Measure"); }
    static QString value() { return tr("Value"); }
    static QString interval() { return tr("95 % interval"); }
    static QString interval90() { return tr("90 % interval"); }
    static QString n() { return tr("n"); }
    static QString before() { return tr("Before"); }
    static QString change() { return tr("Change"); }
    static QString p() { return tr("p"); }
    static QString verdict() { return tr("Verdict"); }
    //: what the process chart says about the newest point
    static QString signal() { return tr("Newest month"); }
    static QString target() { return tr("Target"); }
    //: whether the target is met reliably
    static QString assurance() { return tr("Assurance"); }
    static QString finding() { return tr("What changed"); }
    static QString strongest() { return tr("Strongest in"); }
    static QString why() { return tr("Why"); }
    static QString since() { return tr("Since"); }
    //: what a finding asks for
    static QString action() { return tr("Next"); }
    static QString dimension() { return tr("Dimension"); }
    static QString difference() { return tr("Difference"); }
    static QString count(const QString& mirror) { return tr("n %1").arg(mirror); }
};

using Headers = OverviewHeaders;
constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;

using CardColumn = Column<MeasureCard>;

QList<CardColumn> cardValues(const Format& format) {
    const OverviewSentences sentences(format);
    return {{u"name"_s,
             Headers::measure(),
             leading,
             [](const MeasureCard& card) { return shownName(card.name); },
             {},
             {},
             [sentences](const MeasureCard& card) { return sentences.spoken(card); }},
            {u"value"_s, Headers::value(), alignFigures,
             [format](const MeasureCard& card) {
                 return card.now.isKnown() ? format.full(card.now.value, card.unit) : u"–"_s;
             },
             [](const MeasureCard& card) { return known(card.now); },
             [](const MeasureCard&) { return Meaning::Strong; }},
            {u"interval"_s, Headers::interval(), alignFigures,
             [format](const MeasureCard& card) {
                 return card.now.isKnown() ? format.interval(card.now, card.unit) : u"–"_s;
             },
             [](const MeasureCard& card) {
                 return card.now.isKnown() ? finite(card.now.low) : QVariant();
             },
             quiet<MeasureCard>},
            {u"n"_s, Headers::n(), alignFigures,
             [format](const MeasureCard& card) { return format.count(card.now.n); },
             [](const MeasureCard& card) { return QVariant(qlonglong(card.now.n)); }}};
}

QList<CardColumn> cardChanges(const Format& format) {
    const FigureSentences figures(format);
    return {
        {u"before"_s, Headers::before(), alignFigures,
         [format](const MeasureCard& card) {
             return card.before.isKnown() ? format.full(card.before.value, card.unit) : u"–"_s;
         },
         [](const MeasureCard& card) { return known(card.before); }},
        {u"change"_s, Headers::change(), alignFigures,
         [figures](const MeasureCard& card) { return figures.change(card.change, card.unit); },
         [](const MeasureCard& card) { return known(card.change.difference); },
         [](const MeasureCard& card) { return meaningOf(card.change.verdict); }},
        {u"p"_s, Headers::p(), alignFigures,
         [format](const MeasureCard& card) { return format.probability(card.change.p); },
         [](const MeasureCard& card) { return finite(card.change.p); }, quiet<MeasureCard>},
        {u"verdict"_s, Headers::verdict(), leading,
         [](const MeasureCard& card) { return Words::verdict(OverviewSentences::verdict(card)); },
         [](const MeasureCard& card) {
             return QVariant(static_cast<int>(OverviewSentences::verdict(card)));
         },
         [](const MeasureCard& card) { return meaningOf(OverviewSentences::verdict(card)); }}};
}

QList<CardColumn> cardTargets(const Format& format) {
    return {
        {u"signal"_s, Headers::signal(), leading,
         [](const MeasureCard& card) { return Words::signal(card.trend.last); },
         [](const MeasureCard& card) { return QVariant(static_cast<int>(card.trend.last)); },
         [](const MeasureCard& card) { return meaningOf(card.trend.last); }},
        {u"target"_s, Headers::target(), alignFigures,
         [format](const MeasureCard& card) {
             return card.target ? format.goal(*card.target, card.unit) : u"–"_s;
         },
         [](const MeasureCard& card) { return card.target ? QVariant(*card.target) : QVariant(); }},
        {u"assurance"_s, Headers::assurance(), leading,
         [](const MeasureCard& card) { return Words::assurance(card.trend.assurance); },
         [](const MeasureCard& card) { return QVariant(static_cast<int>(card.trend.assurance)); }}};
}

Column<SymmetryRow> side(const Format& format, const QString& id, const QString& header,
                         Estimate SymmetryRow::*field) {
    return {id,
            header,
            alignFigures,
            [format, field](const SymmetryRow& row) {
                const Estimate& estimate = row.*field;
                return estimate.isKnown() ? format.value(estimate.value, Unit::Score) : u"–"_s;
            },
            [field](const SymmetryRow& row) { return known(row.*field); },
            {},
            [format, field, header](const SymmetryRow& row) {
                return FigureSentences(format).spokenEstimate(header, row.*field, Unit::Score);
            }};
}

Column<SymmetryRow> sideCount(const Format& format, const QString& id, const QString& mirror,
                              Estimate SymmetryRow::*field) {
    return {id,
            Headers::count(mirror),
            alignFigures,
            [format, field](const SymmetryRow& row) { return format.count((row.*field).n); },
            [field](const SymmetryRow& row) { return QVariant(qlonglong((row.*field).n)); },
            quiet<SymmetryRow>};
}

QString interval90(const Format& format, const SymmetryRow& row) {
    Estimate narrow = row.difference;
    narrow.low = row.low90;
    narrow.high = row.high90;
    return row.difference.isKnown() ? format.differenceInterval(narrow, Unit::Score) : u"–"_s;
}

QList<Column<SymmetryRow>> differenceColumns(const Format& format) {
    const Words words(format);
    return {{u"difference"_s, Headers::difference(), alignFigures,
             [format](const SymmetryRow& row) {
                 return row.difference.isKnown()
                            ? format.difference(row.difference.value, Unit::Score)
                            : u"–"_s;
             },
             [](const SymmetryRow& row) { return known(row.difference); },
             [](const SymmetryRow& row) { return meaningOf(row.verdict); }},
            {u"interval"_s, Headers::interval(), alignFigures,
             [format](const SymmetryRow& row) {
                 return row.difference.isKnown()
                            ? format.differenceInterval(row.difference, Unit::Score)
                            : u"–"_s;
             },
             [](const SymmetryRow& row) { return finite(row.difference.low); }, quiet<SymmetryRow>},
            {u"interval90"_s, Headers::interval90(), alignFigures,
             [format](const SymmetryRow& row) { return interval90(format, row); },
             [](const SymmetryRow& row) { return finite(row.low90); }, quiet<SymmetryRow>},
            {u"p"_s, Headers::p(), alignFigures,
             [format](const SymmetryRow& row) { return format.probability(row.p); },
             [](const SymmetryRow& row) { return finite(row.p); }, quiet<SymmetryRow>},
            {u"verdict"_s, Headers::verdict(), leading,
             [words](const SymmetryRow& row) { return words.verdict(row.verdict); },
             [](const SymmetryRow& row) { return QVariant(static_cast<int>(row.verdict)); },
             [](const SymmetryRow& row) { return meaningOf(row.verdict); }}};
}

} // namespace

Meaning meaningOf(SymmetryVerdict verdict) {
    switch (verdict) {
    case SymmetryVerdict::OthersWorseOff:
    case SymmetryVerdict::CustomersWorseOff:
        return Meaning::Strong;
    case SymmetryVerdict::NotEnough:
        return Meaning::TooFew;
    case SymmetryVerdict::Symmetric:
    case SymmetryVerdict::SymmetricWithNote:
        break;
    }
    return Meaning::Plain;
}

QList<Column<MeasureCard>> cardColumns(const Format& format) {
    return cardValues(format) + cardChanges(format) + cardTargets(format);
}

QList<FindingRow> findingRows(const Format& format, const OverviewResult& result) {
    const OverviewSentences sentences(format);
    QList<FindingRow> rows;
    rows.reserve(result.findings.size());
    for (const Finding& finding : result.findings) {
        FindingRow& row = rows.emplaceBack();
        row.finding = finding;
        row.reason = sentences.reason(finding, result);
        row.action = OverviewSentences::action(finding);
        row.name = sentences.name(finding);
        row.strongest = sentences.strongest(finding);
    }
    return rows;
}

QList<Column<FindingRow>> findingColumns(const Format& format) {
    return {{u"verdict"_s, Headers::verdict(), leading,
             [](const FindingRow& row) { return Words::verdict(row.finding.verdict); },
             [](const FindingRow& row) { return QVariant(static_cast<int>(row.finding.verdict)); },
             [](const FindingRow& row) { return meaningOf(row.finding.verdict); }},
            {u"name"_s,
             Headers::finding(),
             leading,
             [](const FindingRow& row) { return row.name; },
             {},
             [](const FindingRow&) { return Meaning::Strong; }},
            {u"reason"_s, Headers::why(), leading, [](const FindingRow& row) { return row.reason; },
             [](const FindingRow& row) { return QVariant(row.finding.rank); }},
            {u"change"_s, Headers::change(), alignFigures,
             [format](const FindingRow& row) {
                 return FigureSentences(format).change(row.finding.change, row.finding.unit);
             },
             [](const FindingRow& row) { return known(row.finding.change.difference); },
             quiet<FindingRow>},
            {u"since"_s, Headers::since(), alignFigures,
             [format](const FindingRow& row) { return format.month(row.finding.since); },
             [](const FindingRow& row) {
                 return row.finding.since.isValid() ? QVariant(row.finding.since) : QVariant();
             },
             quiet<FindingRow>},
            {u"n"_s, Headers::n(), alignFigures,
             [format](const FindingRow& row) { return format.count(row.finding.n); },
             [](const FindingRow& row) { return QVariant(row.finding.n); }, quiet<FindingRow>},
            {u"strongest"_s, Headers::strongest(), leading,
             [](const FindingRow& row) { return row.strongest; }},
            {u"action"_s, Headers::action(), leading,
             [](const FindingRow& row) { return row.action; }}};
}

QList<Column<SymmetryRow>> symmetryColumns(const Format& format) {
    const Words words(format);
    const OverviewSentences sentences(format);
    QList<Column<SymmetryRow>> columns;
    columns.append({u"name"_s,
                    Headers::dimension(),
                    leading,
                    [](const SymmetryRow& row) { return shownName(row.name); },
                    {},
                    {},
                    [sentences](const SymmetryRow& row) { return sentences.spoken(row); }});
    const QString customers = words.mirror(Mirror::Customers);
    const QString employees = words.mirror(Mirror::Employees);
    columns.append(side(format, u"customers"_s, words.mirrorLabel(Mirror::Customers),
                        &SymmetryRow::customers));
    columns.append(sideCount(format, u"customers-n"_s, customers, &SymmetryRow::customers));
    columns.append(side(format, u"employees"_s, words.mirrorLabel(Mirror::Employees),
                        &SymmetryRow::employees));
    columns.append(sideCount(format, u"employees-n"_s, employees, &SymmetryRow::employees));
    columns.append(differenceColumns(format));
    return columns;
}

} // namespace symmetry
