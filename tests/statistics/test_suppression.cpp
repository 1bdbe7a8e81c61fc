#include "models/statistics/suppression.h"

#include <QTest>

using namespace symmetry;

namespace {

/// "." shown, "#" too few, "+" complementary; rows are parted by blanks.
QByteArray picture(const Suppression& result, std::size_t columns) {
    QByteArray text;
    for (std::size_t i = 0; i < result.cells.size(); ++i) {
        if (i > 0 && i % columns == 0)
            text += ' ';
        text += ".#+"[static_cast<int>(result.cells[i])];
    }
    return text;
}

QByteArray picture(const std::vector<CellVisibility>& totals) {
    QByteArray text;
    for (const CellVisibility total : totals)
        text += ".#+"[static_cast<int>(total)];
    return text;
}

CellCounts table(std::size_t columns, const QList<qint64>& n) {
    return {static_cast<std::size_t>(n.size()) / columns, columns, {n.begin(), n.end()}};
}

} // namespace

class TestSuppression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRowHidesTheNextSmallest_data() {
        QTest::addColumn<QList<qint64>>("n");
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QByteArray>("total");
        const auto row = [](const char* name, const QList<qint64>& n, const char* cells,
                            const char* total) {
            QTest::addRow("%s", name) << n << QByteArray(cells) << QByteArray(total);
        };
        row("enough everywhere", {5, 9, 7}, "...", ".");
        row("one small", {40, 3, 9, 12}, ".#+.", ".");
        row("the first of equals", {9, 3, 9}, "+#.", ".");
        row("two small that make a group", {40, 3, 4}, ".##", ".");
        row("two small that do not", {40, 1, 2}, "+##", ".");
        row("three small that do not", {40, 6, 1, 1, 1}, ".+###", ".");
        row("nobody is not small", {0, 3, 0, 8, 9}, ".#.+.", ".");
        row("only a small one", {0, 3, 0}, ".#.", "#");
        row("a row of small ones", {1, 1, 1}, "###", "#");
        row("a row of small ones that make a group", {2, 2, 2}, "###", ".");
        row("nothing", {0, 0}, "..", ".");
        row("no cells", {}, "", "");
    }
    void oneRowHidesTheNextSmallest() {
        QFETCH(QList<qint64>, n);
        QFETCH(QByteArray, cells);
        QFETCH(QByteArray, total);
        const std::size_t columns = std::max<std::size_t>(1, static_cast<std::size_t>(n.size()));
        const Suppression result = suppress(table(columns, n), 5, {true, false});
        QCOMPARE(picture(result, columns), cells);
        QCOMPARE(picture(result.rowTotals), total);
    }

    void withoutTotalsOnlySmallCellsAreHidden() {
        const Suppression result = suppress(table(2, {3, 9, 8, 0}), 5, {false, false});
        QCOMPARE(picture(result, 2), QByteArray("#. .."));
    }

    void columnsAreProtectedLikeRows() {
        const Suppression result = suppress(table(2, {3, 9, 8, 7, 30, 40}), 5, {false, true});
        QCOMPARE(picture(result, 2), QByteArray("#. +. .."));
    }

    void withheldCellsProtectTheirRow() {
        CellCounts counts = table(3, {3, 9, 30});
        counts.withheld = {false, false, true};
        QCOMPARE(picture(suppress(counts, 5, {true, false}), 3), QByteArray("#.+"));
        counts.n = {6, 9, 2}; // the two would be what is left of the total
        QCOMPARE(picture(suppress(counts, 5, {true, false}), 3), QByteArray("+.#"));
    }

    void bothTotalsNeedARing() {
        const Suppression result =
            suppress(table(3, {3, 9, 20, 8, 7, 30, 50, 40, 60}), 5, {true, true});
        QCOMPARE(picture(result, 3), QByteArray("#+. ++. ..."));
        QCOMPARE(picture(result.rowTotals), QByteArray("..."));
        QCOMPARE(picture(result.columnTotals), QByteArray("..."));
    }

    void aBridgeBetweenTwoRingsIsProtectedToo() {
        // Two rings of four would leave the 2 in the middle to be found by subtraction.
        const Suppression result = suppress(table(4, {3, 4, 2, 90,  //
                                                      4, 3, 80, 70, //
                                                      60, 85, 3, 4, //
                                                      75, 65, 4, 3}),
                                            5, {true, true});
        int hidden = 0;
        for (const CellVisibility cell : result.cells)
            hidden += cell == CellVisibility::Shown ? 0 : 1;
        QVERIFY(hidden > 9);
    }

    void aThresholdOfOneHidesNothing() {
        const Suppression result = suppress(table(2, {1, 9, 1, 1}), 1, {true, true});
        QCOMPARE(picture(result, 2), QByteArray(".. .."));
    }

    void aTableOfOneSmallGroupIsHiddenWhole() {
        const Suppression result = suppress(table(2, {1, 0, 0, 2}), 5, {true, true});
        QCOMPARE(picture(result, 2), QByteArray("#. .#"));
        QCOMPARE(picture(result.rowTotals), QByteArray("##"));
        QCOMPARE(result.grandTotal, CellVisibility::TooFew);
    }
};

QTEST_APPLESS_MAIN(TestSuppression)
#include "test_suppression.moc"
