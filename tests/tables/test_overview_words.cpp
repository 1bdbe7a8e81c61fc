#include "models/tables/overview_sentences.h"
#include "models/tables/overview_tables.h"
#include "tests/support/english.h"
#include "tests/support/sample_results.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestOverviewWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSentenceNamesTheConcernThatMattersMost();
    void withoutAConcernTheWorstGapLeads();
    void whenNothingIsShownItSaysSo();
    void withoutAnswersItTeaches();
    void tooFewAnswersAreNotAVerdict();
    void withoutAComparisonItSaysThatNothingIsCompared();
    void answersOfCloseTiersAreSaidToStandApart();
    void aRunIsExplainedByTheAverageItLeft();
    void everySignalEndsInAVerb();
    void theCustomersOwnWordIsUsed();
    void namesCannotSmuggleInFigures();
    void cardsSayTargetAndTrialLimits();
    void tablesHoldWhileRowsChange();

private:
    [[nodiscard]] OverviewSentences say() const { return OverviewSentences(m_format); }
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestOverviewWords::theSentenceNamesTheConcernThatMattersMost() {
    const PageWords words = say().page(overviewResult());
    QCOMPARE(words.sentence,
             u"Installation date kept needs a decision: 71.6\u00a0% against a target of 90\u00a0%, "
             u"and missed every month"_s);
    QVERIFY(words.sub.startsWith(
        u"Customers expected 6.48 and got 5.07 at “Installation date” (scale 1 – 7, n 1,204)."_s));
    QVERIFY(words.sub.contains(u"Employees are worse off in 3 of 8 dimensions."_s));
    const ChartWords findings = say().findings(overviewResult());
    QCOMPARE(findings.finding, u"4 signals; 3 need a decision"_s);
    QVERIFY(findings.subtitle.contains(u"n 9,120"_s));
}

void TestOverviewWords::withoutAConcernTheWorstGapLeads() {
    OverviewResult result = overviewResult();
    result.findings.clear();
    QCOMPARE(say().page(result).sentence,
             u"Installation date is where customers miss most: expected 6.48, delivered 5.07"_s);
    QCOMPARE(say().findings(result).finding, u"Nothing changed beyond chance"_s);
    QCOMPARE(say().gaps(result).finding,
             u"Installation date is the largest gap, and Subsidy papers comes next"_s);
}

void TestOverviewWords::whenNothingIsShownItSaysSo() {
    OverviewResult result = overviewResult();
    result.findings.clear();
    for (GapRow& row : result.gaps)
        row.verdict = GapVerdict::NotShown;
    for (SymmetryRow& row : result.symmetry)
        row.verdict = SymmetryVerdict::Symmetric;
    const PageWords words = say().page(result);
    QCOMPARE(words.sentence,
             u"Nothing changed beyond chance, and no touchpoint is shown to fall short"_s);
    QVERIFY(words.sub.contains(u"No dimension shows one side worse off."_s));
    QCOMPARE(say().gaps(result).finding,
             u"No touchpoint is shown to fall short of what customers expect"_s);
    QCOMPARE(say().symmetry(result).finding, u"Both sides get the same in every dimension"_s);
}

void TestOverviewWords::withoutAnswersItTeaches() {
    OverviewResult nothing;
    QCOMPARE(say().page(nothing).sentence, u"Nobody has answered yet"_s);
    QVERIFY(say().page(nothing).sub.contains(u"Import a survey"_s));
    OverviewResult outside = overviewResult();
    outside.responses = 0;
    const PageWords words = say().page(outside);
    QCOMPARE(words.sentence, u"No answers in this scope"_s);
    QVERIFY(words.sub.contains(u"Oct 2025 – Sep 2026"_s));
    QVERIFY(words.sub.contains(u"The newest answers in this file are from 30 Sep 2026."_s));
}

void TestOverviewWords::tooFewAnswersAreNotAVerdict() {
    OverviewResult result = overviewResult();
    result.responses = 3;
    result.findings.clear();
    for (MeasureCard& card : result.cards) {
        card.now = card.before = tooFew(3);
        card.change = {};
    }
    for (GapRow& row : result.gaps) {
        row.gap = tooFew(3);
        row.verdict = GapVerdict::TooFew;
    }
    QCOMPARE(say().page(result).sentence, u"Too few answers to say anything: 3 responses"_s);
    QCOMPARE(OverviewSentences::verdict(result.cards.at(3)), Verdict::NotEnough);
    QCOMPARE(say().difference(result.cards.at(3)), u"n = 3, too few"_s);
    QCOMPARE(say().spoken(result.cards.at(3)),
             u"Installation date kept: too few answers for a figure."_s);
}

void TestOverviewWords::withoutAComparisonItSaysThatNothingIsCompared() {
    OverviewResult result = overviewResult();
    result.scope.comparison = {};
    result.findings.clear();
    for (MeasureCard& card : result.cards) {
        card.before = {};
        card.change = {};
    }
    QVERIFY(say().page(result).sub.contains(u"Nothing is compared"_s));
    QCOMPARE(say().findings(result).finding, u"Nothing to compare with"_s);
    QCOMPARE(say().difference(result.cards.at(0)), u"nothing to compare with"_s);
    QCOMPARE(OverviewSentences::verdict(result.cards.at(0)), Verdict::NoSignal);
    QCOMPARE(OverviewSentences::verdict(result.cards.at(3)), Verdict::Concern); // its process chart
}

void TestOverviewWords::answersOfCloseTiersAreSaidToStandApart() {
    OverviewResult result = overviewResult();
    const QString apart = u"44 responses by VIPs, friends and family stand apart."_s;
    QVERIFY(say().page(result).sub.endsWith(apart));
    result.scope.tiers = TierRule::Together;
    QVERIFY(!say().page(result).sub.contains(apart));
}

void TestOverviewWords::aRunIsExplainedByTheAverageItLeft() {
    const OverviewResult result = overviewResult();
    QCOMPARE(say().reason(result.findings.at(0), result),
             u"11 months in a row below the average of 79.0\u00a0%"_s);
    QCOMPARE(say().reason(result.findings.at(2), result),
             u"10 months in a row above the average of 73.0\u00a0%"_s);
    QCOMPARE(say().reason(result.findings.at(1), result), u"from +16 to +3: −13 (−24 … −2)"_s);
    QCOMPARE(say().reason(result.findings.at(3), result),
             u"gap changed by −0.24 (−0.37 … −0.11)"_s);
    QCOMPARE(say().reason(result.findings.at(4), result),
             u"a change of −3 (−8 … +2) is not a signal"_s);
}

void TestOverviewWords::everySignalEndsInAVerb() {
    const QList<FindingRow> rows = findingRows(m_format, overviewResult());
    QStringList verbs;
    for (const FindingRow& row : rows)
        verbs.append(row.action);
    QCOMPARE(verbs, (QStringList{u"Decide"_s, u"Decide"_s, u"Thank"_s, u"Look"_s, QString()}));
}

void TestOverviewWords::theCustomersOwnWordIsUsed() {
    const OverviewSentences hospital(Format(QLocale::c(), u"patient"_s));
    OverviewResult result = overviewResult();
    result.findings.clear();
    QVERIFY(hospital.page(result).sentence.contains(u"where patients miss most"_s));
    QVERIFY(hospital.page(result).sub.startsWith(u"Patients expected"_s));
    QCOMPARE(Words(Format(QLocale::c(), u"guest"_s)).verdict(SymmetryVerdict::CustomersWorseOff),
             u"guests worse off"_s);
}

void TestOverviewWords::namesCannotSmuggleInFigures() {
    OverviewResult result = overviewResult();
    result.findings.clear();
    result.gaps[0].name = u"%2 <b>%1</b>\n%n"_s;
    const PageWords words = say().page(result);
    QVERIFY(words.sentence.startsWith(u"%2 <b>%1</b> %n is where customers miss most"_s));
    QVERIFY(words.sub.contains(u"at “%2 <b>%1</b> %n” (scale 1 – 7, n 1,204)"_s));
    result.gaps[0].name = QString(100'000, u'x');
    QVERIFY(say().page(result).sentence.size() < 300);
}

void TestOverviewWords::cardsSayTargetAndTrialLimits() {
    const QList<MeasureCard> list = cards();
    QCOMPARE(say().target(list.at(0)), u"Target +35: hit and miss"_s);
    QCOMPARE(say().target(list.at(2)), u"No target set"_s);
    QCOMPARE(say().target(list.at(5)), u"Trial limits: 8 of 12 points"_s);
    QCOMPARE(say().spoken(list.at(3)),
             u"Installation date kept: 71.6\u00a0%, 95 % interval 69.4 to 73.8, 1,668 answers. "
             u"Concern: −7.5 (−10.4 … −4.6). Target 90\u00a0%: consistently missed."_s);
}

void TestOverviewWords::tablesHoldWhileRowsChange() {
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    ColumnTable<MeasureCard> cardTable(cardColumns(m_format));
    ColumnTable<FindingRow> findingTable(findingColumns(m_format));
    ColumnTable<SymmetryRow> symmetryTable(symmetryColumns(m_format));
    QAbstractItemModelTester a(&cardTable, Mode::QtTest);
    QAbstractItemModelTester b(&findingTable, Mode::QtTest);
    QAbstractItemModelTester c(&symmetryTable, Mode::QtTest);
    const OverviewResult result = overviewResult();
    for (int round = 0; round < 2; ++round) {
        cardTable.setRows(result.cards);
        findingTable.setRows(findingRows(m_format, result));
        symmetryTable.setRows(result.symmetry);
        for (const QAbstractItemModel* model : std::initializer_list<const QAbstractItemModel*>{
                 &cardTable, &findingTable, &symmetryTable}) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    QVERIFY(!model->index(row, column).data(SpokenRole).toString().isEmpty());
            }
        }
    }
    cardTable.setRows(result.cards.first(2));
    symmetryTable.setRows({});
    QCOMPARE(cardTable.index(0, 1).data(), u"+29"_s);
}

QTEST_GUILESS_MAIN(TestOverviewWords)
#include "test_overview_words.moc"
