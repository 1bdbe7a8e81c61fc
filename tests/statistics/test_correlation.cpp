#include "models/statistics/correlation.h"
#include "models/statistics/distributions.h"
#include "tests/support/near.h"

#include <QTest>
#include <array>
#include <vector>

using namespace symmetry;

namespace {

constexpr double none = Estimate::unknown;

PairSums sumsOf(const std::vector<double>& x, const std::vector<double>& y) {
    PairSums sums;
    for (std::size_t i = 0; i < x.size(); ++i)
        sums.add(x[i], y[i]);
    return sums;
}

/// Anscombe's first set (The American Statistician 27, 1973, 17-21): r 0.81642.
const std::vector<double> anscombeX{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
const std::vector<double> anscombeY{8.04, 6.95, 7.58,  8.81, 8.33, 9.96,
                                    7.24, 4.26, 10.84, 4.82, 5.68};

} // namespace

class TestCorrelation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pearsonAgreesOnAnscombesData() {
        const Correlation found = pearson(sumsOf(anscombeX, anscombeY));
        VERIFY_NEAR(found.r.value, 0.8164205163, 5e-10);
        VERIFY_NEAR(found.p, 0.00217, 5e-6);
        VERIFY_NEAR(found.r.low, 0.4243912, 5e-8);
        VERIFY_NEAR(found.r.high, 0.9506933, 5e-8);
        QVERIFY(found.r.tooFew);
        QCOMPARE(found.r.n, 11);
    }

    void spearmanRanksTies() {
        const Correlation found = spearman(anscombeX, anscombeY);
        VERIFY_NEAR(found.r.value, 0.8181818181818, 1e-12);
        // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 / √(4.5 · 5)
        const Correlation tied = spearman(std::array{1., 2., 2., 9.}, std::array{1., 7., 6., 8.});
        VERIFY_NEAR(tied.r.value, 4.5 / std::sqrt(4.5 * 5.0));
        const Correlation gappy =
            spearman(std::array{1., none, 2., 2., 9.}, std::array{1., 5., 7., 6., 8.});
        VERIFY_NEAR(gappy.r.value, tied.r.value);
        QCOMPARE(gappy.r.n, 4);
    }

    void degeneratePairsHaveNoCorrelation() {
        QVERIFY(std::isnan(pearson({}).r.value));
        QVERIFY(std::isnan(pearson(sumsOf({1}, {2})).r.value));
        QVERIFY(std::isnan(pearson(sumsOf({1, 2, 3}, {0.1, 0.1, 0.1})).r.value));
        QVERIFY(std::isnan(pearson(sumsOf({1, 2}, {1, 2})).p));
        QVERIFY(std::isnan(pearson(sumsOf({1, 2, 3}, {1, 2, 4})).r.low));
        QVERIFY(std::isnan(spearman({}, {}).r.value));
        const Correlation perfect = pearson(sumsOf({1, 2, 3, 4}, {2, 4, 6, 8}));
        QCOMPARE(perfect.r.value, 1.0);
        QCOMPARE(perfect.p, 0.0);
        QCOMPARE(perfect.r.high, 1.0);
    }

    void crossCorrelationFindsWhoLeads() {
        // y is x, two steps earlier.
        const std::vector<double> x{0, 0, 1, -1, 2, 0, -2, 1, 0, 1, -1, 0, 0, -1};
        std::vector<double> y(x.begin() + 2, x.end());
        y.insert(y.end(), {0, 0});
        const CrossCorrelation found = crossCorrelation(x, y, 3);
        QCOMPARE(found.lags.size(), 7U);
        const auto peak = std::ranges::max_element(found.lags, {}, &LaggedCorrelation::value);
        QCOMPARE(peak->lag, 2);
        QVERIFY(peak->value > found.band);
        VERIFY_NEAR(found.band, 1.959963984540054 / std::sqrt(14.0));
        QVERIFY(!found.tooFew);
    }

    void crossCorrelationFollowsItsDefinition() {
        const std::array x{1., 2., 4.};
        const std::array y{3., 1., 2.};
        // Means 7/3 and 2; population variances 14/9 and 2/3.
        const double scale = 3 * std::sqrt(14.0 / 9.0 * 2.0 / 3.0);
        const CrossCorrelation found = crossCorrelation(x, y, 9);
        QCOMPARE(found.lags.size(), 5U);
        VERIFY_NEAR(found.lags[0].value, (1 - 7. / 3) * (2 - 2.) / scale);
        VERIFY_NEAR(found.lags[1].value,
                    ((1 - 7. / 3) * (1 - 2.) + (2 - 7. / 3) * (2 - 2.)) / scale);
        VERIFY_NEAR(found.lags[2].value, ((1 - 7. / 3) * 1 + (2 - 7. / 3) * -1.) / scale);
        VERIFY_NEAR(found.lags[4].value, (4 - 7. / 3) * (3 - 2.) / scale);
        QVERIFY(found.tooFew);
    }

    void crossCorrelationOfNothingIsUnknown() {
        QVERIFY(crossCorrelation({}, {}, 3).lags.empty());
        QVERIFY(crossCorrelation({}, {}, 3).tooFew);
        const std::array flat{2., 2., 2.};
        QVERIFY(std::isnan(crossCorrelation(flat, flat, 0).lags[0].value));
        QCOMPARE(crossCorrelation(flat, flat, 1).lags[0].pairs, 2);
        const std::array missing{none, none, none};
        QVERIFY(crossCorrelation(missing, flat, 1).lags.empty());
        QCOMPARE(crossCorrelation(missing, flat, 1).n, 0);
        const std::array single{none, 3., none};
        QVERIFY(crossCorrelation(single, single, 1).lags.empty());
    }

    /// Reckoned apart, as numpy.correlate(x - mean, y - mean, "full") / (n sd sd), from the deaths
    /// from lung diseases of men and women in the United Kingdom, 1974 by month (Diggle 1990).
    void crossCorrelationAgreesWithASeparateReckoning() {
        const std::array men{2134., 1863., 1877., 1877., 1492., 1249.,
                             1280., 1131., 1209., 1492., 1621., 1846.};
        const std::array women{901., 689., 827., 677., 522., 406.,
                               441., 393., 387., 582., 578., 666.};
        const std::array expected{0.000138764566, 0.366965253222, 0.575340322184, 0.965015827030,
                                  0.671924939649, 0.386448354834, 0.046500586358};
        const CrossCorrelation found = crossCorrelation(men, women, 3);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(found.lags[i].value - expected[i]) < 1e-12);
        const std::array changes{0.069491325246, 0.056414322788, 0.811556451706, 0.360559816449,
                                 0.087451474152};
        const CrossCorrelation of = crossCorrelation(differenced(men), differenced(women), 2);
        for (std::size_t i = 0; i < changes.size(); ++i)
            QVERIFY(std::abs(of.lags[i].value - changes[i]) < 1e-12);
        QCOMPARE(of.n, 11);
        QCOMPARE(of.lags.front().pairs, 9);
        QVERIFY(of.tooFew);
    }

    void gapsLeaveOutTheirPairsOnly() {
        // Known values 1, 3 and 2, 4: means 2 and 3, standard deviations 1. At lag 0 both pairs
        // are left, products 1 and 1; at lag 2 one is: (3 - 2)(2 - 3) over 1 + 2.
        const std::array x{1., none, 3., none};
        const std::array y{2., none, 4., none};
        const CrossCorrelation found = crossCorrelation(x, y, 2);
        QCOMPARE(found.n, 2);
        VERIFY_NEAR(found.lags[2].value, 1.0);
        VERIFY_NEAR(found.lags[4].value, -1.0 / 3.0);
        QCOMPARE(found.lags[4].pairs, 1);
        QCOMPARE(found.lags[3].pairs, 0);
        QVERIFY(std::isnan(found.lags[3].value));
    }

    void trendsAreTakenAway() {
        const std::vector<double> line = detrended(std::array{0.1, 0.4, none, 1.0, 1.3});
        for (const std::size_t i : {0U, 1U, 3U, 4U})
            QCOMPARE(line[i], 0.0);
        QVERIFY(std::isnan(line[2]));
        const std::array men{2134., 1863., 1877., 1877., 1492., 1249.,
                             1280., 1131., 1209., 1492., 1621., 1846.};
        const std::vector<double> rest = detrended(men);
        QVERIFY(std::abs(rest[0] - 305.653846154) < 1e-9);
        QVERIFY(std::abs(rest[3] - 179.069930070) < 1e-9);
        QVERIFY(detrended({}).empty());
        QCOMPARE(detrended(std::array{5.})[0], 0.0);
    }

    void manyLagsNeedAWiderBand() {
        QVERIFY(std::abs(manyLagsBand(36, 13, 1.0) - 0.4817519267819565) < 1e-12);
        QVERIFY(std::abs(manyLagsBand(36, 13, 1.5) - 0.5900232016092175) < 1e-12);
        VERIFY_NEAR(manyLagsBand(36, 1, 1.0), 1.959963984540054 / 6.0);
        QVERIFY(std::isnan(manyLagsBand(0, 13, 1.0)));
        QVERIFY(std::isnan(manyLagsBand(36, 0, 1.0)));
        QVERIFY(std::abs(manyLagsChance(0.5, 36, 13, 1.0) - 0.03509734882238269) < 1e-12);
        QVERIFY(std::abs(manyLagsChance(-0.5, 36, 13, 1.0) - 0.03509734882238269) < 1e-12);
        QCOMPARE(manyLagsChance(0.1, 36, 13, 1.0), 1.0);
    }

    void linesThatGoOnSpreadWider() {
        // 1, -1, 1, -1 ...: as unlike as can be from step to step; ρ(±1) is -(n - 1)/n.
        std::vector<double> zigzag;
        for (int i = 0; i < 40; ++i)
            zigzag.push_back(i % 2 == 0 ? 1.0 : -1.0);
        QVERIFY(std::abs(serialSpread(zigzag, zigzag, 1) - (1.0 + 2.0 * 39.0 * 39.0 / 1600.0)) <
                1e-9);
        QCOMPARE(serialSpread(zigzag, zigzag, 0), 1.0);
        const std::array flat{2., 2., 2.};
        QCOMPARE(serialSpread(flat, flat, 1), 1.0);
    }

    void differencesAreOneFewer() {
        QCOMPARE(differenced(std::array{1., 4., 2.}), (std::vector<double>{3, -2}));
        QVERIFY(differenced(std::array{1.}).empty());
        QVERIFY(differenced({}).empty());
    }
};

QTEST_APPLESS_MAIN(TestCorrelation)
#include "test_correlation.moc"
