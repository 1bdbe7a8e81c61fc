#include "models/tables/gap_table.h"
#include "models/tables/sorted_table.h"
#include "tests/support/english.h"
#include "tests/support/sample_results.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestGapTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowShowsItsGapWithIntervalAndNumberOfAnswers();
    void aRowOfTooFewAnswersHidesEveryFigure();
    void notSignificantRowsAreQuiet();
    void columnIdsAreStableAndDistinct();
    void ranksLeaveOutRowsOfTooFewAnswers();
    void heatCellsHideSmallGroupsAndTheirNeighbours();
    void theHeatTwinHasOneRowPerCell();
    void theModelHoldsWhileRowsChange();
    void sortingKeepsUnknownGapsLast();

private:
    [[nodiscard]] static QString text(const ColumnTable<GapRow>& table, int row,
                                      const QString& id) {
        for (int i = 0; i < table.columnCount(); ++i) {
            if (table.headerData(i, Qt::Horizontal, ColumnIdRole) == id)
                return table.index(row, i).data().toString();
        }
        return u"no such column"_s;
    }
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestGapTables::aRowShowsItsGapWithIntervalAndNumberOfAnswers() {
    ColumnTable<GapRow> table(gapColumns(m_format));
    table.setRows(gapRows());
    QCOMPARE(text(table, 0, u"name"_s), u"Installation date ★"_s);
    QCOMPARE(text(table, 0, u"owner"_s), u"Planning"_s);
    QCOMPARE(text(table, 0, u"n"_s), u"1,204"_s);
    QCOMPARE(text(table, 0, u"expected"_s), u"6.48"_s);
    QCOMPARE(text(table, 0, u"gap"_s), u"−1.41"_s);
    QCOMPARE(text(table, 0, u"interval"_s), u"−1.50 … −1.32"_s);
    QCOMPARE(text(table, 0, u"effect"_s), u"−0.85"_s);
    QCOMPARE(text(table, 0, u"q"_s), u"< 0.001"_s);
    QCOMPARE(text(table, 0, u"below"_s), u"58\u00a0%"_s);
    QCOMPARE(text(table, 0, u"verdict"_s), u"below"_s);
    QCOMPARE(table.index(0, 0).data(SpokenRole).toString(),
             u"Installation date: expected 6.48, delivered 5.07, gap −1.41, 95 % interval −1.50 to "
             u"−1.32, 1,204 answers; delivered less than expected"_s);
}

void TestGapTables::aRowOfTooFewAnswersHidesEveryFigure() {
    GapRow row = gapRows().constLast();
    row.effect = -0.4; // what an analysis might leave in must not show either
    row.p = 0.01;
    ColumnTable<GapRow> table(gapColumns(m_format));
    table.setRows({row});
    for (const char* id : {"expected", "delivered", "importance", "gap", "interval", "effect", "p",
                           "q", "below", "met", "exceeded"})
        QCOMPARE(text(table, 0, QString::fromLatin1(id)), u"–"_s);
    QCOMPARE(text(table, 0, u"verdict"_s), u"n = 3, too few"_s);
    QCOMPARE(table.index(0, 0).data(SpokenRole).toString(),
             u"Yearly check: too few answers for a figure"_s);
}

void TestGapTables::notSignificantRowsAreQuiet() {
    ColumnTable<GapRow> table(gapColumns(m_format));
    table.setRows(gapRows());
    for (int i = 0; i < table.columnCount(); ++i) {
        if (table.headerData(i, Qt::Horizontal, ColumnIdRole) != u"gap"_s)
            continue;
        const auto meaning = [&table, i](int row) {
            return static_cast<Meaning>(table.index(row, i).data(MeaningRole).toInt());
        };
        QCOMPARE(meaning(0), Meaning::Concern);
        QCOMPARE(meaning(7), Meaning::Quiet);
        QCOMPARE(meaning(11), Meaning::Improvement);
    }
}

void TestGapTables::columnIdsAreStableAndDistinct() {
    for (const RowsBy rows :
         {RowsBy::Touchpoint, RowsBy::Dimension, RowsBy::Question, RowsBy::Facet}) {
        QSet<QString> ids;
        const auto columns = gapColumns(m_format, rows);
        for (const Column<GapRow>& column : columns)
            ids.insert(column.id);
        QCOMPARE(ids.size(), columns.size());
        QCOMPARE(ids.contains(u"owner"_s), rows == RowsBy::Touchpoint);
        QVERIFY(ids.contains(u"n"_s) && ids.contains(u"interval"_s));
    }
}

void TestGapTables::ranksLeaveOutRowsOfTooFewAnswers() {
    const QList<DiscrepancyRow> rows = discrepancyRows(discrepanciesResult());
    QCOMPARE(rows.size(), 14);
    QCOMPARE(rows.at(0).rank, 1);
    QCOMPARE(rows.at(12).rank, 13);
    QCOMPARE(rows.at(13).rank, 0);
    QCOMPARE(rows.at(13).heat.size(), 4);
}

void TestGapTables::heatCellsHideSmallGroupsAndTheirNeighbours() {
    const DiscrepanciesResult result = discrepanciesResult();
    const Unit unit = Unit::Scale;
    QCOMPARE(HeatWords::cell(m_format, result.heat.at(3).at(3), unit), u"n = 3"_s);
    QCOMPARE(HeatWords::cell(m_format, result.heat.at(3).at(2), unit), u"hidden"_s);
    ColumnTable<DiscrepancyRow> table(discrepancyColumns(m_format, result));
    table.setRows(discrepancyRows(result));
    const int last = table.columnCount() - 1;
    QCOMPARE(table.headerData(last, Qt::Horizontal, ColumnIdRole), u"heat:4"_s);
    const QModelIndex hidden = table.index(3, last - 1);
    QVERIFY(!hidden.data(SortRole).isValid());
    QCOMPARE(hidden.data(SpokenRole).toString(),
             u"Repair visit × Landlords: hidden, because the small group beside it could be worked "
             u"out from it"_s);
    QVERIFY(!hidden.data(SpokenRole).toString().contains(u"0.9"_s));
}

void TestGapTables::theHeatTwinHasOneRowPerCell() {
    const DiscrepanciesResult result = discrepanciesResult();
    ColumnTable<HeatTwinRow> table(heatTwinColumns(m_format, RowsBy::Touchpoint, u"Segment"_s));
    table.setRows(heatTwinRows(result));
    QCOMPARE(table.rowCount(), 14 * 4);
    QCOMPARE(table.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"Segment"_s);
    const int complementary = 3 * 4 + 2;
    QCOMPARE(table.index(complementary, 2).data(), u"hidden"_s);
    QCOMPARE(table.index(complementary, 3).data(), u"–"_s);
    QCOMPARE(table.index(complementary, 4).data(), u"–"_s);
    QCOMPARE(table.index(1, 4).data(), u"97"_s);
}

void TestGapTables::theModelHoldsWhileRowsChange() {
    ColumnTable<DiscrepancyRow> table(discrepancyColumns(m_format, discrepanciesResult()));
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SortedTable sorted;
    QAbstractItemModelTester sortedTester(&sorted,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    sorted.setSourceModel(&table);
    QList<DiscrepancyRow> rows = discrepancyRows(discrepanciesResult());
    table.setRows(rows);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    rows[0].gap.name = u"Renamed"_s;
    table.setRows(rows);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    sorted.sort(1, Qt::DescendingOrder);
    sorted.setWords(u"field service"_s);
    QCOMPARE(sorted.rowCount(), 4);
    rows.removeLast();
    table.setRows(rows);
    QCOMPARE(sorted.rowCount(), 3);
    table.setRows({});
    QCOMPARE(sorted.rowCount(), 0);
}

void TestGapTables::sortingKeepsUnknownGapsLast() {
    ColumnTable<GapRow> table(gapColumns(m_format));
    table.setRows(gapRows());
    SortedTable sorted;
    sorted.setSourceModel(&table);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < table.columnCount(); ++column) {
            if (table.headerData(column, Qt::Horizontal, ColumnIdRole) != u"gap"_s)
                continue;
            sorted.sort(column, order);
            QCOMPARE(sorted.index(13, 0).data().toString(), u"Yearly check"_s);
            const bool ascending = order == Qt::AscendingOrder;
            QCOMPARE(sorted.index(0, 0).data().toString(),
                     ascending ? u"Installation date ★"_s : u"Shop advice"_s);
        }
    }
}

QTEST_GUILESS_MAIN(TestGapTables)
#include "test_gap_tables.moc"
