#include "models/frame/tally.h"

#include <QTest>

using namespace symmetry;

namespace {

constexpr quint8 none = Scale::noCode;

/// Two respondents about questions 1 and 2 (one touchpoint) and 3 (another one).
Frame twoRespondents() {
    auto s = std::make_shared<Segment>();
    s->response = {71, 72};
    s->day = {10, 11};
    s->profile = {0, 0};
    s->firstAnswer = {0, 3, 5};
    s->question = {1, 2, 3, 1, 2};
    s->expected = {4, 3, 2, 4, none};
    s->delivered = {2, 4, 2, 3, 1};
    s->importance = {none, 3, none, 4, 0};
    return Frame({Profile{}}, {s});
}

/// Questions 1 and 2 on 1-5 in group 0, question 3 on 0-100 in group 1.
Grouping twoTouchpoints() {
    Grouping grouping;
    grouping.groups = 2;
    grouping.put(QuestionId{1}, {0, 1.0, 1.0, 1.0, 1.0});
    grouping.put(QuestionId{2}, {0, 1.0, 1.0, 1.0, 1.0});
    grouping.put(QuestionId{3}, {1, 0.0, 25.0, 0.0, 25.0});
    return grouping;
}

Cells everybody() {
    return {{0}, 1};
}

Buckets everyDay(const Frame& frame) {
    return periodBuckets(frame, {});
}

} // namespace

class TestTally : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void respondentsMeansAreAddedUp();
    void onlyAnswersWithBothValuesMakeAGap();
    void reversedScalesTurnGapsButNotImportance();
    void codesAreCountedAsDelivered();
    void responsesAreCountedPerBucketAndCell();
    void unknownProfilesAndQuestionsAreLeftOut();
    void drillDownGivesTheNewestFirst();
    void aStopRequestEndsTheWork();
};

void TestTally::respondentsMeansAreAddedUp() {
    const Frame frame = twoRespondents();
    const auto tally = tallyPairs(frame, everybody(), everyDay(frame), twoTouchpoints());
    const PairMoments& first = tally.at(0, 0, 0);
    // expected: (5 + 4) / 2 = 4.5 and 5; delivered: (3 + 5) / 2 = 4 and (4 + 2) / 2 = 3
    QCOMPARE(first.expected, (Moments{2, 9.5, 4.5 * 4.5 + 25}));
    QCOMPARE(first.delivered, (Moments{2, 7.0, 25.0}));
    QCOMPARE(first.importance, (Moments{2, 4.0 + 3.0, 16.0 + 9.0}));
    const PairMoments& second = tally.at(0, 0, 1);
    QCOMPARE(second.expected, (Moments{1, 50.0, 2500.0}));
    QCOMPARE(second.delivered, (Moments{1, 50.0, 2500.0}));
    QCOMPARE(second.met, 1);
    QCOMPARE(second.importance.n, 0);
}

void TestTally::onlyAnswersWithBothValuesMakeAGap() {
    const Frame frame = twoRespondents();
    const auto tally = tallyPairs(frame, everybody(), everyDay(frame), twoTouchpoints());
    const PairMoments& first = tally.at(0, 0, 0);
    // (-2 + 1) / 2 and, of question 1 alone, -1
    QCOMPARE(first.gap, (Moments{2, -1.5, 1.25}));
    QCOMPARE(first.below, 2);
    QCOMPARE(first.met, 0);
    QCOMPARE(first.exceeded, 0);
}

void TestTally::reversedScalesTurnGapsButNotImportance() {
    const Frame frame = twoRespondents();
    Question question;
    question.direction = Direction::LowerIsBetter;
    Grouping grouping;
    grouping.groups = 1;
    grouping.put(QuestionId{1}, placeOnHundred(0, question));
    const auto tally = tallyPairs(frame, everybody(), everyDay(frame), grouping);
    const PairMoments& row = tally.at(0, 0, 0);
    QCOMPARE(row.expected, (Moments{2, 0.0, 0.0}));
    QCOMPARE(row.delivered, (Moments{2, 75.0, 2500.0 + 625.0}));
    QCOMPARE(row.exceeded, 2);
    QCOMPARE(row.importance, (Moments{1, 100.0, 10000.0}));
}

void TestTally::codesAreCountedAsDelivered() {
    const Frame frame = twoRespondents();
    const auto tally = tallyCodes(frame, everybody(), everyDay(frame), twoTouchpoints());
    std::vector<qint64> counts(Scale::maximumCodes);
    counts[1] = counts[2] = counts[3] = counts[4] = 1;
    QCOMPARE(tally.at(0, 0, 0).counts, counts);
    const Buckets second = periodBuckets(frame, {dateOfDay(11), {}});
    QVERIFY(tallyCodes(frame, everybody(), second, twoTouchpoints()).at(0, 0, 1).counts.empty());
}

void TestTally::responsesAreCountedPerBucketAndCell() {
    const Frame frame = twoRespondents();
    const Buckets days = stepBuckets({dateOfDay(9), dateOfDay(12)}, Step::Day);
    const auto tally = tallyResponses(frame, {{1}, 2}, days);
    QCOMPARE(tally.values, (std::vector<qint64>{0, 0, 0, 1, 0, 1, 0, 0}));
}

void TestTally::unknownProfilesAndQuestionsAreLeftOut() {
    const Frame frame = twoRespondents();
    QCOMPARE(tallyResponses(frame, {{}, 1}, everyDay(frame)).values, std::vector<qint64>{0});
    Grouping grouping;
    grouping.groups = 1;
    grouping.put(QuestionId{1}, {0, 0.0, 1.0});
    grouping.put(QuestionId{1LL << 40}, {0, 0.0, 1.0});
    QCOMPARE(tallyPairs(frame, everybody(), everyDay(frame), grouping).at(0, 0, 0).delivered,
             (Moments{2, 5.0, 13.0}));
    grouping.ofQuestion[1].group = 7;
    QCOMPARE(tallyPairs(frame, everybody(), everyDay(frame), grouping).at(0, 0, 0), PairMoments{});
}

void TestTally::drillDownGivesTheNewestFirst() {
    const Frame frame = twoRespondents();
    const auto behind = [&frame](int group, size_t limit) {
        return responsesBehind(frame, everybody(), everyDay(frame), twoTouchpoints(), group, limit);
    };
    QCOMPARE(behind(0, 10), (std::vector<qint64>{72, 71}));
    QCOMPARE(behind(0, 1), std::vector<qint64>{72});
    QCOMPARE(behind(1, 1), std::vector<qint64>{71});
    QVERIFY(behind(0, 0).empty());
}

void TestTally::aStopRequestEndsTheWork() {
    std::stop_source source;
    source.request_stop();
    const Frame frame = twoRespondents();
    const auto tally = tallyResponses(frame, everybody(), everyDay(frame), source.get_token());
    QCOMPARE(tally.values, std::vector<qint64>{0});
}

QTEST_APPLESS_MAIN(TestTally)
#include "test_tally.moc"
