#include "models/statistics/importance.h"
#include "models/statistics/kano.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>

using namespace symmetry;

Q_DECLARE_METATYPE(symmetry::KanoCounts)

class TestKano : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableOfPairsIsKanos_data() {
        QTest::addColumn<int>("functional");
        QTest::addColumn<QByteArray>("row");
        QTest::addRow("like") << 0 << QByteArray("QAAAO");
        QTest::addRow("must be") << 1 << QByteArray("RIIIM");
        QTest::addRow("neutral") << 2 << QByteArray("RIIIM");
        QTest::addRow("live with") << 3 << QByteArray("RIIIM");
        QTest::addRow("dislike") << 4 << QByteArray("RRRRQ");
    }
    void theTableOfPairsIsKanos() {
        QFETCH(int, functional);
        QFETCH(QByteArray, row);
        QByteArray found;
        for (int dysfunctional = 0; dysfunctional < 5; ++dysfunctional)
            found += "MOAIRQ"[static_cast<int>(kanoCategory(
                static_cast<KanoAnswer>(functional), static_cast<KanoAnswer>(dysfunctional)))];
        QCOMPARE(found, row);
    }

    void tiesGoToTheStrongerNeed_data() {
        QTest::addColumn<KanoCounts>("counts"); // M O A I R Q
        QTest::addColumn<char>("category");
        QTest::addRow("plain") << KanoCounts{1, 2, 9, 3, 0, 0} << 'A';
        QTest::addRow("M before O") << KanoCounts{4, 4, 4, 4, 0, 0} << 'M';
        QTest::addRow("O before A") << KanoCounts{0, 4, 4, 4, 0, 0} << 'O';
        QTest::addRow("A before I") << KanoCounts{0, 0, 4, 4, 1, 0} << 'A';
        QTest::addRow("nobody") << KanoCounts{} << 'Q';
    }
    void tiesGoToTheStrongerNeed() {
        QFETCH(KanoCounts, counts);
        QFETCH(char, category);
        QCOMPARE("MOAIRQ"[static_cast<int>(kano(counts, 5).category)], category);
    }

    void betterAndWorseAreShares() {
        const KanoResult result = kano({10, 20, 30, 40, 5, 5}, 5);
        VERIFY_NEAR(result.better, 0.5);
        VERIFY_NEAR(result.worse, -0.3);
        QCOMPARE(result.n, 110);
        QVERIFY(!result.tooFew);
        QVERIFY(std::isnan(kano({0, 0, 0, 0, 7, 7}, 5).better));
        QVERIFY(kano({1, 1, 1, 1, 0, 0}, 5).tooFew);
    }

    void quadrantsAreNamedByImportanceAndPerformance() {
        const CrossHair cross{5, 4};
        QCOMPARE(quadrant(6, 3, cross), Quadrant::ConcentrateHere);
        QCOMPARE(quadrant(6, 5, cross), Quadrant::KeepUp);
        QCOMPARE(quadrant(4, 3, cross), Quadrant::LowPriority);
        QCOMPARE(quadrant(4, 5, cross), Quadrant::PossibleOverkill);
        QCOMPARE(quadrant(5, 4, cross), Quadrant::KeepUp);
        QCOMPARE(quadrant(Estimate::unknown, 4, cross), Quadrant::Unknown);
        QCOMPARE(quadrant(1, 1, {}), Quadrant::Unknown);
    }

    void theCrossHairStandsAtTheMeansOfWholePoints() {
        const double none = Estimate::unknown;
        const CrossHair cross =
            crossHairAtMeans(std::array{1., 3., none, 9.}, std::array{2., 6., 7., none});
        VERIFY_NEAR(cross.importance, 2);
        VERIFY_NEAR(cross.performance, 4);
        QVERIFY(std::isnan(crossHairAtMeans({}, {}).importance));
    }
};

QTEST_APPLESS_MAIN(TestKano)
#include "test_kano.moc"
