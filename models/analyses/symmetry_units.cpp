#include "models/analyses/symmetry_units.h"

#include "models/analyses/protection.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

constexpr std::array allAspects{Aspect::Delivered, Aspect::Expected, Aspect::Gap};

/// How much of one unit's people of one mirror may be seen on one dimension.
enum class Seen { Shown, TooFew, Complementary };

class Matrices {
public:
    Matrices(const View& view, const UnitsQuestion& question, const QList<FacetValue>& values,
             Tally<PairMoments> tally)
        : m_view(view), m_question(question), m_values(values), m_tally(std::move(tally)) {}

    SymmetryMatrix against(Mirror other) const {
        SymmetryMatrix matrix;
        matrix.other = other;
        for (const FacetValue& value : m_values) {
            SymmetryUnit unit;
            unit.value = value.id;
            unit.name = value.label;
            matrix.units.append(unit);
        }
        for (const int group : m_question.groups) {
            addDimension(matrix, group);
            matrix.byDimension.append(unitsOf(matrix));
        }
        return matrix;
    }

private:
    const PairMoments& sums(Mirror mirror, qsizetype value, int group) const {
        const auto parts = static_cast<int>(m_values.size()) + 1;
        return m_tally.at(0, static_cast<int>(mirror) * parts + static_cast<int>(value), group);
    }

    /// What may be seen of each unit: everything that is shown of its people may be, whichever side
    /// of the answers is looked at.
    QList<Seen> seen(Mirror mirror, int group) const {
        QList<Seen> seen(m_values.size(), Seen::Shown);
        for (const Aspect aspect : allAspects) {
            std::vector<qint64> n;
            for (qsizetype value = 0; value <= m_values.size(); ++value)
                n.push_back(momentsOf(sums(mirror, value, group), aspect).n);
            const auto visible = visibleParts(n, m_view.threshold());
            for (qsizetype value = 0; value < m_values.size(); ++value) {
                const CellVisibility one = visible[static_cast<size_t>(value)];
                if (one == CellVisibility::Complementary && seen.at(value) == Seen::Shown)
                    seen[value] = Seen::Complementary;
                if (one == CellVisibility::TooFew)
                    seen[value] = Seen::TooFew;
            }
        }
        return seen;
    }

    static Estimate side(const Moments& moments, Seen seen, int threshold) {
        const Estimate estimate = protectedFigure(meanScore(moments, threshold));
        if (seen == Seen::Complementary)
            return {};
        return seen == Seen::TooFew ? hidden(estimate) : estimate;
    }

    SymmetryCell cell(const Moments& customers, Seen first, const Moments& others, Seen second,
                      Mirror other) const {
        const int threshold = m_view.threshold();
        SymmetryCell cell;
        cell.customers = side(customers, first, threshold);
        cell.others = side(others, second, threshold);
        cell.pair = mirrorPair(other, customers, others, m_question.margin, threshold);
        const bool guarded = first == Seen::Complementary || second == Seen::Complementary;
        const bool few =
            cell.pair.difference.tooFew || first == Seen::TooFew || second == Seen::TooFew;
        cell.suppressed = guarded || few;
        cell.complementary = guarded && !few;
        if (!cell.suppressed)
            return cell;
        MirrorPair bare;
        bare.other = other;
        if (!guarded)
            bare.difference.n = std::min(customers.n, others.n);
        else if (first == Seen::TooFew || second == Seen::TooFew)
            bare.difference.n = first == Seen::TooFew ? customers.n : others.n;
        cell.pair = bare;
        return cell;
    }

    void addDimension(SymmetryMatrix& matrix, int group) const {
        const QList<Seen> first = seen(Mirror::Customers, group);
        const QList<Seen> second = seen(matrix.other, group);
        for (qsizetype i = 0; i < m_values.size(); ++i) {
            const Moments& ofCustomers =
                momentsOf(sums(Mirror::Customers, i, group), m_question.aspect);
            const Moments& ofOthers = momentsOf(sums(matrix.other, i, group), m_question.aspect);
            SymmetryUnit& unit = matrix.units[i];
            unit.cells.append(cell(ofCustomers, first.at(i), ofOthers, second.at(i), matrix.other));
            unit.customers = std::max<qint64>(unit.customers, unit.cells.constLast().customers.n);
            unit.others = std::max<qint64>(unit.others, unit.cells.constLast().others.n);
        }
    }

    /// Of the dimension that was added last.
    static SymmetryUnits unitsOf(const SymmetryMatrix& matrix) {
        SymmetryUnits units;
        PairSums pairs;
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < matrix.units.size(); ++i) {
            const SymmetryCell& cell = matrix.units.at(i).cells.constLast();
            if (cell.suppressed || !cell.customers.isKnown() || !cell.others.isKnown())
                continue;
            units.points.append({i, cell.customers.value, cell.others.value});
            units.offTheLine.append(static_cast<int>(units.offTheLine.size()));
            pairs.add(cell.others.value, cell.customers.value);
            x.push_back(cell.others.value);
            y.push_back(cell.customers.value);
        }
        units.pearson = pearson(pairs);
        units.spearman = spearman(x, y);
        const auto distance = [&units](int point) {
            return -std::abs(units.points.at(point).customers - units.points.at(point).others);
        };
        std::ranges::stable_sort(units.offTheLine, {}, distance);
        return units;
    }

    const View& m_view;
    const UnitsQuestion& m_question;
    const QList<FacetValue>& m_values;
    Tally<PairMoments> m_tally;
};

} // namespace

QList<SymmetryMatrix> symmetryMatrices(const View& view, const Scope& scope,
                                       const SharedDimensions& shared,
                                       const UnitsQuestion& question, std::stop_token stop) {
    const QList<FacetValue> values = view.catalogue.valuesOf(question.facet);
    QList<FacetValueId> ids;
    for (const FacetValue& value : values)
        ids.append(value.id);
    if (ids.isEmpty())
        return {};
    const Cells cells = crossCells(cellsByMirror(view.frame, scope),
                                   partCells(view.frame, scope, std::nullopt, ids));
    auto tally = tallyPairs(view.frame, cells, periodBuckets(view.frame, scope.period),
                            shared.grouping, stop);
    if (stop.stop_requested())
        return {};
    const Matrices matrices(view, question, values, std::move(tally));
    QList<SymmetryMatrix> found;
    for (const Mirror other : question.others)
        found.append(matrices.against(other));
    return found;
}

} // namespace symmetry
