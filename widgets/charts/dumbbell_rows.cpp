#include "widgets/charts/dumbbell_view.h"

#include <QCoreApplication>

namespace symmetry {

class DumbbellWords {
    Q_DECLARE_TR_FUNCTIONS(symmetry::DumbbellWords)
};

namespace {

DumbbellRow gapRow(const GapRow& row, const Format& format) {
    DumbbellRow result;
    result.name = row.name;
    result.below = row.department;
    result.star = row.momentOfTruth;
    result.verdict = signOf(row.verdict);
    result.n = format.count(row.gap.n);
    result.drill.row = row.key;
    result.drill.mirror = row.mirror;
    if (!row.gap.isKnown()) {
        result.gap = format.tooFew(row.gap.n);
        result.spoken = row.name + QStringLiteral(": ") + result.gap;
        return result;
    }
    result.first = {row.delivered.value, row.mirror, Fill::Filled};
    result.second = {row.expected.value, row.mirror, Fill::Hollow};
    result.gap = format.difference(row.gap.value, row.unit);
    result.interval = format.differenceInterval(row.gap, row.unit);
    result.spoken =
        DumbbellWords::tr("%1: expected %2, delivered %3, gap %4 (%5), %6, %7", "last is a verdict")
            .arg(row.name, format.value(row.expected.value, row.unit),
                 format.value(row.delivered.value, row.unit), result.gap, result.interval,
                 format.n(row.gap.n), result.verdict.word);
    return result;
}

DumbbellRow symmetryRow(const SymmetryRow& row, const Format& format) {
    DumbbellRow result;
    result.name = row.name;
    result.verdict = signOf(row.verdict);
    result.drill.row = row.dimension;
    if (row.employees.isKnown())
        result.first = {row.employees.value, Mirror::Employees, Fill::Filled};
    if (row.customers.isKnown())
        result.second = {row.customers.value, Mirror::Customers, Fill::Filled};
    const auto said = [&](const Estimate& estimate) {
        return estimate.isKnown() ? format.value(estimate.value, Unit::Score) + u' ' + u'(' +
                                        format.n(estimate.n) + u')'
                                  : format.tooFew(estimate.n);
    };
    result.spoken =
        DumbbellWords::tr("%1: customers %2, employees %3, %4", "last is a verdict")
            .arg(row.name, said(row.customers), said(row.employees), result.verdict.word);
    return result;
}

} // namespace

DumbbellFigure gapDumbbells(const QList<GapRow>& rows, int limit, const Format& format) {
    DumbbellFigure figure;
    figure.firstWord = DumbbellWords::tr("delivered");
    figure.secondWord = DumbbellWords::tr("expected");
    for (qsizetype i = 0; i < std::min<qsizetype>(limit, rows.size()); ++i)
        figure.rows += gapRow(rows.at(i), format);
    return figure;
}

DumbbellFigure symmetryDumbbells(const QList<SymmetryRow>& rows, const Format& format) {
    DumbbellFigure figure;
    figure.firstWord = signOf(Mirror::Employees).word;
    figure.secondWord = signOf(Mirror::Customers).word;
    figure.showsVerdict = true;
    for (const SymmetryRow& row : rows)
        figure.rows += symmetryRow(row, format);
    return figure;
}

} // namespace symmetry
