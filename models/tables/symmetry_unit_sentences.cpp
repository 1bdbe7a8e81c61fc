#include "models/tables/shown_text.h"
#include "models/tables/symmetry_sentences.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// The dimension with the most units in which the other side is worse off; -1: none.
int worstColumn(const SymmetryMatrix& matrix, int dimensions, SymmetryVerdict verdict,
                qsizetype& count) {
    int worst = -1;
    count = 0;
    for (int dimension = 0; dimension < dimensions; ++dimension) {
        const auto here = std::ranges::count_if(matrix.units, [&](const SymmetryUnit& unit) {
            return unit.cells.at(dimension).pair.verdict == verdict;
        });
        if (here > count) {
            count = here;
            worst = dimension;
        }
    }
    return worst;
}

} // namespace

ChartWords SymmetrySentences::matrix(const SymmetryResult& result, int against,
                                     const QString& facet) const {
    ChartWords words;
    if (against >= result.matrices.size())
        return words;
    const SymmetryMatrix& matrix = result.matrices.at(against);
    const auto dimensions = static_cast<int>(result.dimensions.size());
    const QString other = m_words.mirror(matrix.other);
    qsizetype others = 0;
    qsizetype customers = 0;
    const int worstOthers =
        worstColumn(matrix, dimensions, SymmetryVerdict::OthersWorseOff, others);
    const int worstCustomers =
        worstColumn(matrix, dimensions, SymmetryVerdict::CustomersWorseOff, customers);
    const bool theirs = others >= customers;
    const int column = theirs ? worstOthers : worstCustomers;
    if (column >= 0)
        //: "By Department: Reliability is worse for employees in 4 of 6"
        words.finding = tr("By %1: %2 is worse for %3 in %4 of %5")
                            .arg(shownName(facet), shownName(result.dimensions.at(column).name),
                                 theirs ? other : m_words.mirror(Mirror::Customers),
                                 m_format.count(theirs ? others : customers),
                                 m_format.count(matrix.units.size()));
    else
        words.finding = tr("By %1: nobody is shown to be worse off").arg(shownName(facet));
    words.subtitle =
        tr("Difference in points, %1 minus %2 (%3) · n %2 · hidden below %n answer(s)", nullptr,
           result.threshold)
            .arg(m_words.mirror(Mirror::Customers), other, aspect(result.question.aspect));
    words.spoken = words.finding + u". "_s + words.subtitle;
    return words;
}

QString SymmetrySentences::cellText(const SymmetryCell& cell) const {
    if (cell.complementary)
        //: a cell that is hidden to protect the small group beside it
        return tr("hidden");
    if (cell.suppressed)
        //: too few answers in a cell of the matrix
        return tr("n = %1").arg(m_format.count(cell.pair.difference.n));
    if (cell.pair.verdict == SymmetryVerdict::NotEnough)
        return u"·"_s;
    return m_format.difference(cell.pair.difference.value, Unit::Score);
}

QString SymmetrySentences::cell(const SymmetryResult& result, int against, int unit,
                                int dimension) const {
    const SymmetryUnit& found = result.matrices.at(against).units.at(unit);
    const SymmetryCell& cell = found.cells.at(dimension);
    const QString where =
        tr("%1 × %2").arg(shownName(found.name), shownName(result.dimensions.at(dimension).name));
    if (cell.complementary)
        return tr("%1: hidden, because the small group beside it could be worked out from it")
            .arg(where);
    if (cell.suppressed && cell.pair.difference.n == 0)
        return tr("%1: one side has no answers").arg(where);
    if (cell.suppressed)
        return tr("%1: %2").arg(where, m_format.tooFew(cell.pair.difference.n));
    return tr("%1: %2 %3, %4 %5; difference %6; %7")
        .arg(where, m_words.mirror(Mirror::Customers),
             m_figures.estimate(cell.customers, Unit::Score), m_words.mirror(cell.pair.other),
             m_figures.estimate(cell.others, Unit::Score),
             m_figures.interval(cell.pair.difference, Unit::Score),
             verdict(cell.pair, result.margin));
}

ChartWords SymmetrySentences::units(const SymmetryResult& result, int against, int dimension,
                                    const QString& facet) const {
    ChartWords words;
    if (against >= result.matrices.size() || dimension < 0 || dimension >= result.dimensions.size())
        return words;
    const SymmetryMatrix& matrix = result.matrices.at(against);
    const SymmetryUnits& units = matrix.byDimension.at(dimension);
    const QString name = shownName(result.dimensions.at(dimension).name);
    const QString other = m_words.mirror(matrix.other);
    const QString customers = m_words.mirror(Mirror::Customers);
    const Estimate& r = units.pearson.r;
    if (units.points.size() < 3 || !std::isfinite(r.value))
        words.finding =
            tr("%1 by %2: too few groups to set side by side").arg(name, shownName(facet));
    else if (std::isfinite(r.low) && r.low > 0)
        words.finding = tr("%1: where %2 fare better, %3 do too").arg(name, other, customers);
    else if (std::isfinite(r.high) && r.high < 0)
        words.finding = tr("%1: where %2 fare better, %3 fare worse").arg(name, other, customers);
    else
        words.finding =
            tr("%1: no connection between %2 and %3 is shown").arg(name, other, customers);
    QStringList parts;
    if (std::isfinite(r.value))
        parts.append(std::isfinite(r.low)
                         ? tr("Pearson r %1 (%2 … %3)")
                               .arg(m_format.number(r.value, 2), m_format.number(r.low, 2),
                                    m_format.number(r.high, 2))
                         : tr("Pearson r %1").arg(m_format.number(r.value, 2)));
    if (std::isfinite(units.spearman.r.value))
        parts.append(tr("Spearman %1").arg(m_format.number(units.spearman.r.value, 2)));
    parts.append(m_format.n(units.points.size()));
    if (units.points.size() < fewestPairs)
        parts.append(
            tr("fewer than %1 pairs: take it as a hint only").arg(m_format.count(fewestPairs)));
    words.subtitle = tr("One mark per group of %1 · %2 · not a cause")
                         .arg(shownName(facet), parts.join(u", "_s));
    words.spoken =
        words.finding + u". "_s + words.subtitle + u". "_s + offTheLine(result, against, dimension);
    return words;
}

QString SymmetrySentences::offTheLine(const SymmetryResult& result, int against,
                                      int dimension) const {
    constexpr qsizetype shown = 3;
    const SymmetryMatrix& matrix = result.matrices.at(against);
    const SymmetryUnits& units = matrix.byDimension.at(dimension);
    QStringList parts;
    for (const int point : units.offTheLine.first(std::min(shown, units.offTheLine.size()))) {
        const SymmetryUnit& unit = matrix.units.at(units.points.at(point).unit);
        parts.append(tr("%1 %2").arg(
            shownName(unit.name),
            m_figures.interval(unit.cells.at(dimension).pair.difference, Unit::Score)));
    }
    return parts.isEmpty() ? QString()
                           : tr("Farthest from the line of equality: %1").arg(parts.join(u", "_s));
}

} // namespace symmetry
