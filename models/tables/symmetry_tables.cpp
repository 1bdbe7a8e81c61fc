#include "models/tables/symmetry_tables.h"

#include "models/tables/cell_values.h"
#include "models/tables/overview_tables.h"
#include "models/tables/shown_text.h"
#include "models/tables/symmetry_sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class SymmetryHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::SymmetryHeaders)
public:
    static QString dimension() { return tr("Dimension"); }
    static QString expected(const QString& mirror) { return tr("%1 expected").arg(mirror); }
    static QString delivered(const QString& mirror) { return tr("%1 delivered").arg(mirror); }
    static QString gap(const QString& mirror) { return tr("%1 gap").arg(mirror); }
    static QString count(const QString& mirror) { return tr("n %1").arg(mirror); }
    static QString difference() { return tr("Difference"); }
    static QString difference(const QString& mirror) { return tr("Minus %1").arg(mirror); }
    static QString interval() { return tr("95 % interval"); }
    static QString interval90() { return tr("90 % interval"); }
    static QString p() { return tr("p"); }
    static QString verdict() { return tr("Verdict"); }
};

using Headers = SymmetryHeaders;
constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;

QString interval90(const Format& format, const MirrorPair& pair) {
    Estimate narrow = pair.difference;
    narrow.low = pair.low90;
    narrow.high = pair.high90;
    return pair.difference.isKnown() ? format.differenceInterval(narrow, Unit::Score) : u"–"_s;
}

// ---- by dimension --------------------------------------------------------------------------

using DimensionColumn = Column<SymmetryDimension>;

DimensionColumn figure(const Format& format, const QString& id, const QString& header, int side,
                       Estimate MirrorScores::*field, bool isSigned) {
    return {
        id, header, alignFigures,
        [format, side, field, isSigned](const SymmetryDimension& row) {
            const Estimate& estimate = row.sides.at(side).*field;
            if (!estimate.isKnown())
                return estimate.n > 0 ? format.tooFew(estimate.n) : u"–"_s;
            return isSigned ? format.difference(estimate.value, Unit::Score)
                            : format.value(estimate.value, Unit::Score);
        },
        [side, field](const SymmetryDimension& row) { return known(row.sides.at(side).*field); }};
}

QList<DimensionColumn> sideColumns(const Format& format, Mirror mirror, int side) {
    const QString label = Words(format).mirrorLabel(mirror);
    const QString id = key(mirror).toString();
    return {figure(format, id + u"-expected"_s, Headers::expected(label), side,
                   &MirrorScores::expected, false),
            figure(format, id + u"-delivered"_s, Headers::delivered(label), side,
                   &MirrorScores::delivered, false),
            figure(format, id + u"-gap"_s, Headers::gap(label), side, &MirrorScores::gap, true),
            {id + u"-n"_s, Headers::count(Words(format).mirror(mirror)), alignFigures,
             [format, side](const SymmetryDimension& row) {
                 return format.count(row.sides.at(side).delivered.n);
             },
             [side](const SymmetryDimension& row) {
                 return QVariant(qlonglong(row.sides.at(side).delivered.n));
             },
             quiet<SymmetryDimension>}};
}

QList<DimensionColumn> testColumns(const Format& format, const QString& id, int pair,
                                   double margin) {
    const SymmetrySentences sentences(format);
    return {
        {id + u"-interval90"_s, Headers::interval90(), alignFigures,
         [format, pair](const SymmetryDimension& row) {
             return interval90(format, row.pairs.at(pair));
         },
         [pair](const SymmetryDimension& row) { return finite(row.pairs.at(pair).low90); },
         quiet<SymmetryDimension>},
        {id + u"-p"_s, Headers::p(), alignFigures,
         [format, pair](const SymmetryDimension& row) {
             return format.probability(row.pairs.at(pair).p);
         },
         [pair](const SymmetryDimension& row) { return finite(row.pairs.at(pair).p); },
         quiet<SymmetryDimension>},
        {id + u"-verdict"_s, Headers::verdict(), leading,
         [sentences, pair, margin](const SymmetryDimension& row) {
             return sentences.verdict(row.pairs.at(pair), margin);
         },
         [pair](const SymmetryDimension& row) {
             return QVariant(static_cast<int>(row.pairs.at(pair).verdict));
         },
         [pair](const SymmetryDimension& row) { return meaningOf(row.pairs.at(pair).verdict); }}};
}

QList<DimensionColumn> pairColumns(const Format& format, Mirror other, int pair, double margin,
                                   bool several) {
    const QString id = key(other).toString();
    const auto meaning = [pair](const SymmetryDimension& row) {
        return meaningOf(row.pairs.at(pair).verdict);
    };
    return QList<DimensionColumn>{
               {id + u"-difference"_s,
                several ? Headers::difference(Words(format).mirror(other)) : Headers::difference(),
                alignFigures,
                [format, pair](const SymmetryDimension& row) {
                    const Estimate& d = row.pairs.at(pair).difference;
                    return d.isKnown() ? format.difference(d.value, Unit::Score) : u"–"_s;
                },
                [pair](const SymmetryDimension& row) {
                    return known(row.pairs.at(pair).difference);
                },
                meaning},
               {id + u"-interval"_s, Headers::interval(), alignFigures,
                [format, pair](const SymmetryDimension& row) {
                    const Estimate& d = row.pairs.at(pair).difference;
                    return d.isKnown() ? format.differenceInterval(d, Unit::Score) : u"–"_s;
                },
                [pair](const SymmetryDimension& row) {
                    return finite(row.pairs.at(pair).difference.low);
                },
                quiet<SymmetryDimension>}} +
           testColumns(format, id, pair, margin);
}

// ---- by unit -------------------------------------------------------------------------------

Meaning meaningOf(const SymmetryCell& cell) {
    return cell.suppressed ? Meaning::TooFew : symmetry::meaningOf(cell.pair.verdict);
}

using TwinColumn = Column<MatrixTwinRow>;

TwinColumn twinSide(const Format& format, const QString& id, const QString& header,
                    Estimate SymmetryCell::*field) {
    return {id, header, alignFigures,
            [format, field](const MatrixTwinRow& row) {
                const Estimate& estimate = row.cell.*field;
                return estimate.isKnown() ? format.value(estimate.value, Unit::Score) : u"–"_s;
            },
            [field](const MatrixTwinRow& row) { return known(row.cell.*field); }};
}

TwinColumn twinCount(const Format& format, const QString& id, const QString& header,
                     Estimate SymmetryCell::*field) {
    return {id,
            header,
            alignFigures,
            [format, field](const MatrixTwinRow& row) {
                return row.cell.complementary ? u"–"_s : format.count((row.cell.*field).n);
            },
            [field](const MatrixTwinRow& row) {
                return row.cell.complementary ? QVariant()
                                              : QVariant(qlonglong((row.cell.*field).n));
            },
            quiet<MatrixTwinRow>};
}

QList<TwinColumn> twinVerdict(const Format& format, double margin) {
    const SymmetrySentences sentences(format);
    return {
        {u"difference"_s, Headers::difference(), alignFigures,
         [format, sentences](const MatrixTwinRow& row) {
             return row.cell.suppressed
                        ? sentences.cellText(row.cell)
                        : format.difference(row.cell.pair.difference.value, Unit::Score);
         },
         [](const MatrixTwinRow& row) { return known(row.cell.pair.difference); },
         [](const MatrixTwinRow& row) { return meaningOf(row.cell); }},
        {u"interval"_s, Headers::interval(), alignFigures,
         [format](const MatrixTwinRow& row) {
             return row.cell.suppressed
                        ? u"–"_s
                        : format.differenceInterval(row.cell.pair.difference, Unit::Score);
         },
         [](const MatrixTwinRow& row) { return finite(row.cell.pair.difference.low); },
         quiet<MatrixTwinRow>},
        {u"verdict"_s, Headers::verdict(), leading,
         [sentences, margin](const MatrixTwinRow& row) {
             return sentences.verdict(row.cell.pair, margin);
         },
         [](const MatrixTwinRow& row) { return QVariant(static_cast<int>(row.cell.pair.verdict)); },
         [](const MatrixTwinRow& row) { return meaningOf(row.cell); }}};
}

} // namespace

QList<Column<SymmetryDimension>> symmetryDimensionColumns(const Format& format,
                                                          const SymmetryResult& result) {
    QList<DimensionColumn> columns{
        {u"name"_s, Headers::dimension(), leading,
         [](const SymmetryDimension& row) { return shownName(row.name); }}};
    const QList<Mirror>& mirrors = result.question.mirrors;
    for (int side = 0; side < mirrors.size(); ++side)
        columns.append(sideColumns(format, mirrors.at(side), side));
    for (int pair = 0; pair + 1 < mirrors.size(); ++pair)
        columns.append(
            pairColumns(format, mirrors.at(pair + 1), pair, result.margin, mirrors.size() > 2));
    return columns;
}

QList<MatrixRow> matrixRows(const SymmetryResult& result, int against) {
    QList<MatrixRow> rows;
    if (against >= result.matrices.size())
        return rows;
    for (const SymmetryUnit& unit : result.matrices.at(against).units)
        rows.append({unit, static_cast<int>(rows.size())});
    return rows;
}

QList<Column<MatrixRow>> matrixColumns(const Format& format, const SymmetryResult& result,
                                       int against, const QString& facet) {
    const SymmetrySentences sentences(format);
    const Mirror other = result.question.mirrors.value(against + 1);
    QList<Column<MatrixRow>> columns{
        {u"name"_s, shownName(facet), leading,
         [](const MatrixRow& row) { return shownName(row.unit.name); }},
        {u"n"_s, Headers::count(Words(format).mirror(other)), alignFigures,
         [format, sentences](const MatrixRow& row) {
             const auto guarded =
                 std::ranges::find_if(row.unit.cells, &SymmetryCell::complementary);
             return row.unit.others == 0 && guarded != row.unit.cells.cend()
                        ? sentences.cellText(*guarded) // not nobody: hidden
                        : format.count(row.unit.others);
         },
         [](const MatrixRow& row) { return QVariant(qlonglong(row.unit.others)); },
         quiet<MatrixRow>}};
    for (int i = 0; i < result.dimensions.size(); ++i) {
        columns.append(
            {u"cell:%1"_s.arg(i), shownName(result.dimensions.at(i).name), Qt::AlignCenter,
             [sentences, i](const MatrixRow& row) {
                 return sentences.cellText(row.unit.cells.at(i));
             },
             [i](const MatrixRow& row) { return known(row.unit.cells.at(i).pair.difference); },
             [i](const MatrixRow& row) { return meaningOf(row.unit.cells.at(i)); },
             [sentences, result, against, i](const MatrixRow& row) {
                 return sentences.cell(result, against, row.row, i);
             },
             [i](const MatrixRow& row) { return QVariant::fromValue(row.unit.cells.at(i)); }});
    }
    return columns;
}

QList<MatrixTwinRow> matrixTwinRows(const Format& format, const SymmetryResult& result,
                                    int against) {
    QList<MatrixTwinRow> rows;
    if (against >= result.matrices.size())
        return rows;
    const SymmetrySentences sentences(format);
    const QList<SymmetryUnit>& units = result.matrices.at(against).units;
    for (int unit = 0; unit < units.size(); ++unit) {
        for (int i = 0; i < result.dimensions.size(); ++i)
            rows.append({units.at(unit).name, result.dimensions.at(i).name,
                         units.at(unit).cells.at(i), sentences.cell(result, against, unit, i)});
    }
    return rows;
}

QList<Column<MatrixTwinRow>> matrixTwinColumns(const Format& format, const SymmetryResult& result,
                                               int against, const QString& facet) {
    const Words words(format);
    const Mirror other = result.question.mirrors.value(against + 1);
    return QList<TwinColumn>{
               {u"unit"_s,
                shownName(facet),
                leading,
                [](const MatrixTwinRow& row) { return shownName(row.unit); },
                {},
                {},
                [](const MatrixTwinRow& row) { return row.spoken; }},
               {u"dimension"_s, Headers::dimension(), leading,
                [](const MatrixTwinRow& row) { return shownName(row.dimension); }},
               twinSide(format, u"customers"_s, words.mirrorLabel(Mirror::Customers),
                        &SymmetryCell::customers),
               twinCount(format, u"customers-n"_s, Headers::count(words.mirror(Mirror::Customers)),
                         &SymmetryCell::customers),
               twinSide(format, u"others"_s, words.mirrorLabel(other), &SymmetryCell::others),
               twinCount(format, u"others-n"_s, Headers::count(words.mirror(other)),
                         &SymmetryCell::others)} +
           twinVerdict(format, result.margin);
}

QList<MatrixTwinRow> unitRows(const Format& format, const SymmetryResult& result, int against,
                              int dimension) {
    QList<MatrixTwinRow> rows;
    if (against >= result.matrices.size() || dimension < 0 || dimension >= result.dimensions.size())
        return rows;
    const SymmetrySentences sentences(format);
    const SymmetryMatrix& matrix = result.matrices.at(against);
    const SymmetryUnits& units = matrix.byDimension.at(dimension);
    for (const int point : units.offTheLine) {
        const int unit = units.points.at(point).unit;
        rows.append({matrix.units.at(unit).name, result.dimensions.at(dimension).name,
                     matrix.units.at(unit).cells.at(dimension),
                     sentences.cell(result, against, unit, dimension)});
    }
    return rows;
}

} // namespace symmetry
