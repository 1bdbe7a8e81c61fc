#include "models/statistics/loyalty.h"
#include "models/statistics/moments.h"
#include "models/statistics/satisfaction_index.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>

using namespace symmetry;

class TestLoyalty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lifetimeValueAgreesWithTheReference() {
        VERIFY_NEAR(lifetimeValue(100, 0.8, 0.1), 266.667, 5e-6);
        QVERIFY(std::isnan(lifetimeValue(100, 1, 0)));
        QVERIFY(std::isnan(lifetimeValue(100, 1.1, 0.1)));
        QCOMPARE(lifetimeValue(100, 0, 0.1), 0.0);
    }

    void churnCompounds() {
        VERIFY_NEAR(remainingShare(0.03, 24) * 100, 48.1, 0.05 / 48.1);
        QCOMPARE(remainingShare(1, 0), 1.0);
        QVERIFY(std::isnan(remainingShare(1.5, 2)));
        QVERIFY(std::isnan(remainingShare(0.5, -2)));
    }

    void retentionAndChurnMirrorEachOther() {
        const Estimate kept = retention(18, 20, 5);
        const Estimate lost = churn(18, 20, 5);
        VERIFY_NEAR(kept.value, 0.9);
        VERIFY_NEAR(lost.value, 0.1);
        VERIFY_NEAR(kept.low, 1 - lost.high);
        QVERIFY(std::isnan(retention(0, 0, 5).value));
        QVERIFY(std::isnan(retention(3, 2, 5).value));
    }

    void indexOfThreeAgreesWithTheReference() {
        TripleSums sums;
        sums.add({8, 7, 7});
        const Estimate one = satisfactionIndex(sums, {0.3885, 0.3190, 0.2925}, 5);
        VERIFY_NEAR(one.value, 70.9833, 5e-7);
        QVERIFY(std::isnan(one.se) && one.tooFew);
        sums.add({8, 7, 7});
        QCOMPARE(satisfactionIndex(sums, {1, 1, 1}, 5).se, 0.0);
    }

    void indexOfThreeHasTheErrorOfItsWeightedSum() {
        // With weights 1, 1, 2 the index of a person is 100/36 · (S + E + 2I - 4).
        const std::array<std::array<double, 3>, 4> people{
            {{8, 7, 6}, {9, 9, 9}, {3, 5, 4}, {10, 6, 8}}};
        TripleSums sums;
        TripleSums rest;
        Moments direct;
        for (const auto& person : people) {
            (sums.n < 2 ? sums : rest).add(person);
            direct.add(100.0 / 36.0 * (person[0] + person[1] + 2 * person[2] - 4));
        }
        sums += rest;
        const Estimate index = satisfactionIndex(sums, {1, 1, 2}, 3);
        VERIFY_NEAR(index.value, direct.mean(), 1e-12);
        VERIFY_NEAR(index.se, direct.se(), 1e-12);
        QVERIFY(index.low >= 0 && index.high <= 100 && index.low < index.value);
        QVERIFY(std::isnan(satisfactionIndex(sums, {0, 0, 0}, 3).value));
        QVERIFY(std::isnan(satisfactionIndex({}, {1, 1, 1}, 3).value));
    }
};

QTEST_APPLESS_MAIN(TestLoyalty)
#include "test_loyalty.moc"
