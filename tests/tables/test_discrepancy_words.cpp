#include "models/tables/discrepancy_sentences.h"
#include "tests/support/english.h"
#include "tests/support/sample_results.h"

#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestDiscrepancyWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSentenceCountsAndNamesTheLeader();
    void aLeaderByFarNeedsIntervalsThatDoNotTouch();
    void oneAllAndNoneAreSaidInWords();
    void theWorstCellIsNamedAndHiddenOnesNever();
    void withoutAnswersItSaysWhatIsMissing();
    void importanceNamesWhatComesFirst();
    void theTotalSaysHowItIsWeighted();
    void theDetailSaysWhoGotLess();

private:
    [[nodiscard]] DiscrepancySentences say() const { return DiscrepancySentences(m_format); }
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestDiscrepancyWords::theSentenceCountsAndNamesTheLeader() {
    const PageWords words = say().page(discrepanciesResult());
    QCOMPARE(words.sentence,
             u"7 of 14 touchpoints deliver less than customers expect; Installation "
             u"date leads by far"_s);
    QVERIFY(words.sub.startsWith(
        u"4 deliver more, 2 show no difference, 1 with too few answers to say."_s));
    QVERIFY(words.sub.endsWith(u"Corrected for 13 comparisons."_s));
}

void TestDiscrepancyWords::aLeaderByFarNeedsIntervalsThatDoNotTouch() {
    DiscrepanciesResult result = discrepanciesResult();
    result.rows[1].gap = estimate(-1.40, 0.12, 742);
    QVERIFY(say().page(result).sentence.endsWith(u"; Installation date leads"_s));
}

void TestDiscrepancyWords::oneAllAndNoneAreSaidInWords() {
    DiscrepanciesResult result = discrepanciesResult();
    result.rows = result.rows.first(2);
    QVERIFY(say().page(result).sentence.startsWith(u"All of 2 touchpoints deliver less"_s));
    result.rows[1].verdict = GapVerdict::NotShown;
    QCOMPARE(say().page(result).sentence,
             u"One of 2 touchpoints delivers less than customers expect: Installation date"_s);
    result.rows[0].verdict = GapVerdict::NotShown;
    QCOMPARE(say().page(result).sentence,
             u"None of 2 touchpoints is shown to differ from what customers expect"_s);
    result.rows[0].verdict = GapVerdict::Above;
    QCOMPARE(say().page(result).sentence,
             u"None of 2 touchpoints is shown to deliver less than customers expect"_s);
}

void TestDiscrepancyWords::theWorstCellIsNamedAndHiddenOnesNever() {
    DiscrepanciesResult result = discrepanciesResult();
    result.heat[2][1].gap = estimate(-3.0, 0.2, 60);
    QVERIFY(say().page(result).sub.contains(
        u"“New homes” is hit hardest, by “Handover and app”: −3.00 (−3.20 … −2.80), n 60."_s));
    result.heat[2][1].suppressed = true;
    QVERIFY(!say().page(result).sub.contains(u"−3.00"_s));
}

void TestDiscrepancyWords::withoutAnswersItSaysWhatIsMissing() {
    DiscrepanciesResult result;
    result.question.mirror = Mirror::Managers;
    QCOMPARE(say().page(result).sentence,
             u"No managers have been asked what they expected and what they got"_s);
    result.scope = yearScope();
    result.rows = {gapRows().constLast()};
    QCOMPARE(say().page(result).sentence,
             u"Too few answers by managers to compare expectation and delivery"_s);
    QVERIFY(say().page(result).sub.startsWith(u"1 touchpoint would be compared"_s));
}

void TestDiscrepancyWords::importanceNamesWhatComesFirst() {
    DiscrepanciesResult result = discrepanciesResult();
    for (ImportancePoint& point : result.importance)
        point.quadrant = Quadrant::KeepUp;
    QCOMPARE(say().importance(result).finding,
             u"Nothing that matters more than average is delivered below average"_s);
    for (int i = 0; i < 2; ++i)
        result.importance[i].quadrant = Quadrant::ConcentrateHere;
    QCOMPARE(say().importance(result).finding,
             u"Installation date and Subsidy papers come first"_s);
    result.importance[2].quadrant = result.importance[3].quadrant = Quadrant::ConcentrateHere;
    QCOMPARE(say().importance(result).finding,
             u"Installation date, Subsidy papers and 2 more come first"_s);
    result.importance.clear();
    QCOMPARE(say().importance(result).finding, u"How much it matters was not asked"_s);
}

void TestDiscrepancyWords::theTotalSaysHowItIsWeighted() {
    DiscrepanciesResult result = discrepanciesResult();
    QCOMPARE(say().total(result).finding, u"Mean gap −0.30 over 13 touchpoints"_s);
    result.question.rows = RowsBy::Dimension;
    result.total = {-0.9007, -0.858, 5};
    QCOMPARE(say().total(result).finding,
             u"Weighted gap −0.90 over 5 dimensions (unweighted −0.86)"_s);
    QVERIFY(say().total(result).subtitle.contains(u"Σ weight × gap"_s));
    result.total = {};
    QVERIFY(say().total(result).finding.isEmpty());
}

void TestDiscrepancyWords::theDetailSaysWhoGotLess() {
    const DiscrepanciesResult result = discrepanciesResult();
    const ChartWords words = say().detail(result, result.rows.at(0));
    QCOMPARE(words.finding, u"Installation date: 58 % got less than they expected"_s);
    QCOMPARE(words.subtitle, u"Customers, scale 1 – 7 · Oct 2025 – Sep 2026 · n 1,204"_s);
    const ChartWords few = say().detail(result, result.rows.constLast());
    QCOMPARE(few.finding, u"Yearly check: too few answers to say"_s);
    QVERIFY(!few.spoken.contains(u"%"_s));
}

QTEST_GUILESS_MAIN(TestDiscrepancyWords)
#include "test_discrepancy_words.moc"
