#pragma once

#include "models/analyses/symmetry.h"
#include "models/statistics/correlation.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace symmetry::test {

/// Figures made up for the looks of the Symmetry page; no test takes them for truths.
class SymmetryFigures {
public:
    /// Eight dimensions, six departments, as many other mirrors as wanted (1 to 3).
    explicit SymmetryFigures(int others = 1) : m_others(others) {
        m_result.scope.period = {QDate(2025, 10, 1), QDate(2026, 9, 30)};
        m_result.question.mirrors = {Mirror::Customers, Mirror::Employees};
        if (others > 1)
            m_result.question.mirrors.append(Mirror::Managers);
        if (others > 2)
            m_result.question.mirrors.append(Mirror::Leaders);
        m_result.question.facet = {1};
        m_result.threshold = 5;
        m_result.customers = 1846;
        m_result.others = 418;
        addDimensions();
        for (int i = 0; i < others; ++i) {
            const Mirror other = m_result.question.mirrors.at(i + 1);
            Estimate index{8, 95.4 - i, Estimate::unknown, 94.1 - i, 96.2 - i, false};
            m_result.indices.append({other, index, 4.6 + i});
            addMatrix(other);
        }
    }

    [[nodiscard]] const SymmetryResult& result() const { return m_result; }

private:
    static Estimate estimate(qint64 n, double value, double half) {
        return {n, value, half / 2, value - half, value + half, false};
    }

    static SymmetryVerdict verdictOf(double difference, double half) {
        const double narrow = half * 0.84;
        if (std::abs(difference) + narrow < 5)
            return std::abs(difference) > half ? SymmetryVerdict::SymmetricWithNote
                                               : SymmetryVerdict::Symmetric;
        if (std::abs(difference) <= half)
            return SymmetryVerdict::NotEnough;
        return difference > 0 ? SymmetryVerdict::OthersWorseOff
                              : SymmetryVerdict::CustomersWorseOff;
    }

    static MirrorPair pair(Mirror other, qint64 n, double difference, double half) {
        MirrorPair pair;
        pair.other = other;
        pair.difference = estimate(n, difference, half);
        pair.low90 = difference - half * 0.84;
        pair.high90 = difference + half * 0.84;
        pair.p = 0.2;
        pair.verdict = verdictOf(difference, half);
        return pair;
    }

    void addDimensions() {
        struct Line {
            const char* name;
            double customers, employees, expected;
            qint64 n;
            double half;
        };
        static constexpr Line lines[] = {
            {"Listening", 58, 49, 75, 418, 2.4},  {"Reliability", 61, 52, 86, 418, 2.3},
            {"Competence", 75, 67, 81, 412, 2.4}, {"Care", 69, 73, 73, 415, 2.5},
            {"Autonomy", 63, 60, 70, 121, 4.6},   {"Responsiveness", 65, 63.6, 80, 417, 2.2},
            {"Clarity", 55, 53.7, 77, 411, 2.2},  {"Trust", 71, 69.9, 82, 418, 2.2}};
        qint64 id = 0;
        for (const Line& line : lines) {
            SymmetryDimension dimension;
            dimension.dimension = {++id};
            dimension.name = QString::fromLatin1(line.name);
            dimension.sides.append({Mirror::Customers, estimate(1800, line.expected, 0.8),
                                    estimate(1788 + id, line.customers, 0.9),
                                    estimate(1780, line.customers - line.expected, 1.1)});
            for (int i = 0; i < m_others; ++i) {
                const Mirror other = m_result.question.mirrors.at(i + 1);
                const double score = line.employees + 5 * i;
                dimension.sides.append({other, estimate(line.n, line.expected + 4 - i, 1.8),
                                        estimate(line.n / (1 + i * 4), score, 2.1 + i),
                                        estimate(line.n, score - line.expected - 4 + i, 2.3)});
                dimension.pairs.append(pair(other, line.n / (1 + i * 4), line.customers - score,
                                            line.half * (1 + i * 0.7)));
            }
            m_result.dimensions.append(dimension);
        }
    }

    void addMatrix(Mirror other) {
        SymmetryMatrix matrix;
        matrix.other = other;
        const QStringList names{QStringLiteral("Shops"),         QStringLiteral("Planning"),
                                QStringLiteral("Field service"), QStringLiteral("Phone centre"),
                                QStringLiteral("Billing"),       QStringLiteral("Marketing")};
        const qint64 counts[] = {96, 41, 148, 88, 27, 18};
        for (int i = 0; i < names.size(); ++i) {
            SymmetryUnit unit{{i + 1}, names.at(i), 300, counts[i], {}};
            for (int d = 0; d < m_result.dimensions.size(); ++d)
                unit.cells.append(cell(other, i, d, counts[i]));
            matrix.units.append(unit);
        }
        for (int d = 0; d < m_result.dimensions.size(); ++d)
            matrix.byDimension.append(unitsOf(matrix, d));
        m_result.matrices.append(matrix);
    }

    [[nodiscard]] SymmetryCell cell(Mirror other, int unit, int dimension, qint64 n) const {
        static constexpr double shift[] = {2, 9, 8, -12, -6, 0};
        const SymmetryDimension& whole = m_result.dimensions.at(dimension);
        const double wave = 4.0 * std::sin(unit * 2.1 + dimension * 1.3);
        const double mean = whole.pairs.at(0).difference.value + shift[unit] * 0.8 + wave;
        const double customers = whole.customers().delivered.value + wave;
        SymmetryCell cell;
        cell.customers = estimate(300, customers, 2);
        cell.others = estimate(n, customers - mean, 5);
        cell.pair = pair(other, n, mean, 40.0 / std::sqrt(static_cast<double>(n)));
        if (dimension == 4 && unit >= 4) {
            cell = {};
            cell.suppressed = true;
            cell.complementary = unit == 4;
            cell.pair.other = other;
            cell.pair.difference.n = unit == 4 ? 0 : 3;
        }
        return cell;
    }

    static SymmetryUnits unitsOf(const SymmetryMatrix& matrix, int dimension) {
        SymmetryUnits units;
        PairSums sums;
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < matrix.units.size(); ++i) {
            const SymmetryCell& cell = matrix.units.at(i).cells.at(dimension);
            if (cell.suppressed)
                continue;
            units.offTheLine.append(static_cast<int>(units.points.size()));
            units.points.append({i, cell.customers.value, cell.others.value});
            sums.add(cell.others.value, cell.customers.value);
            x.push_back(cell.others.value);
            y.push_back(cell.customers.value);
        }
        units.pearson = pearson(sums);
        units.spearman = spearman(x, y);
        std::ranges::sort(units.offTheLine, {}, [&units](int i) {
            return -std::abs(units.points.at(i).customers - units.points.at(i).others);
        });
        return units;
    }

    int m_others;
    SymmetryResult m_result;
};

/// The same with nobody but customers.
[[nodiscard]] inline SymmetryResult halfOfSymmetry() {
    SymmetryResult result = SymmetryFigures().result();
    result.others = 0;
    result.indices.clear();
    result.matrices.clear();
    for (SymmetryDimension& dimension : result.dimensions) {
        dimension.sides[1] = {};
        dimension.sides[1].mirror = Mirror::Employees;
        dimension.pairs[0] = {};
    }
    return result;
}

/// Two facets and one dimension, asked of those mirrors.
inline CataloguePtr symmetryCatalogue(const QList<Mirror>& mirrors = {Mirror::Customers,
                                                                      Mirror::Employees}) {
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->facets = {{{1}, {}, QStringLiteral("Department"), 0},
                         {{2}, {}, QStringLiteral("Region"), 1}};
    catalogue->dimensions = {{{1}, {}, QStringLiteral("Listening"), 1.0, 0}};
    for (const Mirror mirror : mirrors) {
        Question question;
        question.id = {catalogue->questions.size() + 1};
        question.mirror = mirror;
        question.dimension = {1};
        catalogue->questions.append(question);
    }
    return catalogue;
}

} // namespace symmetry::test
