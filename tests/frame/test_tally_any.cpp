#include "models/frame/plan.h"
#include "tests/frame/plainly.h"
#include "tests/frame/random_frame.h"

#include <QTest>
#include <rapidcheck.h>

using namespace symmetry;

namespace {

/// A random survey and question about it.
struct Case {
    explicit Case(quint32 seed, bool odd = false)
        : shape{.seed = seed,
                .responses = *rc::gen::inRange(0, 120),
                .questions = *rc::gen::inRange(1, 12),
                .segments = *rc::gen::inRange(0, 4),
                .codes = *rc::gen::inRange(2, 11)},
          dice(seed),
          frame(test::randomFrame(shape)),
          scope(test::randomScope(shape, dice)),
          grouping(test::randomGrouping(shape, dice, odd)),
          cells(cellsByMirror(frame, scope)),
          buckets(periodBuckets(frame, scope.period, scope.comparison)) {}
    test::Shape shape;
    test::Dice dice;
    Frame frame;
    Scope scope;
    Grouping grouping;
    Cells cells;
    Buckets buckets;
};

bool pairsAgree(const Case& c) {
    return test::agrees(tallyPairs(c.frame, c.cells, c.buckets, c.grouping),
                        test::plainPairs(c.frame, c.scope, c.grouping, c.buckets.count));
}

} // namespace

class TestTallyAny : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreAsPlainlyComputed();
    void valuesWithoutACommonUnitAreAsPlainlyComputed();
    void codesAreAsPlainlyCounted();
    void responsesAreAsPlainlyCounted();
    void drillDownIsAsPlainlySorted();
    void moreThreadsGiveTheSameFigures();
};

void TestTallyAny::figuresAreAsPlainlyComputed() {
    QVERIFY(rc::check("pairs = straightforward recomputation", [](quint32 seed) {
        const Case c(seed);
        RC_TAG(exactPlan(c.grouping) ? "whole numbers" : "floating point");
        RC_ASSERT(pairsAgree(c));
    }));
}

void TestTallyAny::valuesWithoutACommonUnitAreAsPlainlyComputed() {
    QVERIFY(rc::check("pairs = recomputation, in floating point", [](quint32 seed) {
        const Case c(seed, true);
        RC_TAG(exactPlan(c.grouping) ? "whole numbers" : "floating point");
        RC_ASSERT(pairsAgree(c));
    }));
}

void TestTallyAny::codesAreAsPlainlyCounted() {
    QVERIFY(rc::check("codes = counting one by one", [](quint32 seed) {
        const Case c(seed);
        RC_ASSERT(test::agrees(tallyCodes(c.frame, c.cells, c.buckets, c.grouping),
                               test::plainCodes(c.frame, c.scope, c.grouping, c.buckets.count)));
    }));
}

void TestTallyAny::responsesAreAsPlainlyCounted() {
    QVERIFY(rc::check("responses = counting one by one", [](quint32 seed) {
        const Case c(seed);
        std::vector<qint64> plain(static_cast<size_t>(c.buckets.count * c.cells.count));
        for (const auto& [bucket, response] : test::plainlyIn(c.frame, c.scope))
            ++plain[static_cast<size_t>(bucket * c.cells.count +
                                        static_cast<int>(response.profile.mirror))];
        RC_ASSERT(tallyResponses(c.frame, c.cells, c.buckets).values == plain);
    }));
}

void TestTallyAny::drillDownIsAsPlainlySorted() {
    QVERIFY(rc::check("drill-down = sorting all of them", [](quint32 seed) {
        Case c(seed);
        const int group = c.dice.between(-1, c.grouping.groups - 1);
        const auto limit = static_cast<size_t>(c.dice.between(0, 40));
        RC_ASSERT(responsesBehind(c.frame, c.cells, c.buckets, c.grouping, group, limit) ==
                  test::plainlyBehind(c.frame, c.scope, c.grouping, group, limit));
    }));
}

void TestTallyAny::moreThreadsGiveTheSameFigures() {
    const test::Shape shape{.seed = 5, .responses = 30'000, .questions = 6, .segments = 4};
    test::Dice dice(7);
    const Frame frame = test::randomFrame(shape);
    Scope scope;
    scope.tiers = TierRule::Together;
    const Grouping grouping = test::randomGrouping(shape, dice);
    QVERIFY(test::agrees(
        tallyPairs(frame, cellsByMirror(frame, scope), periodBuckets(frame, {}), grouping),
        test::plainPairs(frame, scope, grouping, 1)));
}

QTEST_APPLESS_MAIN(TestTallyAny)
#include "test_tally_any.moc"
