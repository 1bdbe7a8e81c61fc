#include "models/tables/lag_sentences.h"
#include "models/tables/lag_tables.h"
#include "tests/support/lag_results.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using namespace symmetry::test;

class TestLagWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFindingSaysWhoMovesFirst_data();
    void theFindingSaysWhoMovesFirst();
    void nothingIsEverSaidToCause();
    void cautionsNameWhatMustBeKnown();
    void namesSayWhoseAndWhichSide();
    void everyBarHasItsSentence();
    void theTwinsHoldEveryFigure();

private:
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
    LagSentences m_say{m_format};
};

void TestLagWords::theFindingSaysWhoMovesFirst_data() {
    QTest::addColumn<LagResult>("result");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("end");
    QTest::newRow("b leads") << leadResult(2) << u"Work planning goes with First appointment"_s
                             << u"the other direction shows nothing."_s;
    QTest::newRow("a leads") << leadResult(-2) << u"First appointment goes with Work planning"_s
                             << u"the other direction shows nothing."_s;
    QTest::newRow("the other way round")
        << leadResult(2, -1.0) << u"Work planning goes against First appointment"_s
        << u"the other direction shows nothing."_s;
    QTest::newRow("at once") << leadResult(0)
                             << u"First appointment and Work planning move together"_s
                             << u"no lag shows more."_s;
    QTest::newRow("nothing")
        << unrelatedResult()
        << u"Neither First appointment nor Work planning is shown to move first"_s << u"."_s;
    QTest::newRow("too few") << shortResult() << u"Too few figures to say which moves first"_s
                             << u"n 7, at least 12 pairs are needed."_s;
    QTest::newRow("constant") << constantResult() << u"Work planning does not change by itself"_s
                              << u"."_s;
    QTest::newRow("never at once")
        << lagOf({}, {}, {}) << u" and  have no figures at the same time"_s << u"."_s;
}

void TestLagWords::theFindingSaysWhoMovesFirst() {
    QFETCH(LagResult, result);
    QFETCH(QString, finding);
    QFETCH(QString, end);
    const ChartWords words = m_say.bars(result);
    QVERIFY2(words.finding.startsWith(finding), qPrintable(words.finding));
    const QString sentence = m_say.sentence(result);
    QVERIFY2(sentence.startsWith(finding) && sentence.endsWith(end), qPrintable(sentence));
    QVERIFY(!words.spoken.isEmpty() && !m_say.verdict(result).isEmpty());
    QVERIFY(!sentence.contains(u"nan"_s));
}

void TestLagWords::nothingIsEverSaidToCause() {
    for (const int lag : {-3, 0, 3}) {
        const LagResult result = leadResult(lag);
        QVERIFY(m_say.bars(result).subtitle.endsWith(u"not a cause"_s));
        QVERIFY(!m_say.sentence(result).contains(u"cause"_s));
    }
}

void TestLagWords::cautionsNameWhatMustBeKnown() {
    const QString few = m_say.cautions(shortResult()).join(u' ');
    QVERIFY2(few.contains(u"Fewer than 12 pairs"_s), qPrintable(few));
    const QString gappy = m_say.cautions(gappyResult()).join(u' ');
    QVERIFY2(gappy.contains(u"Left out"_s) && gappy.contains(u": 2 of "_s), qPrintable(gappy));
    const QString many = m_say.cautions(leadResult(2)).join(u' ');
    QVERIFY2(many.contains(u"13 lags were looked at"_s), qPrintable(many));
    QVERIFY(m_say.bars(leadResult(2)).spoken.contains(u"13 lags"_s));
}

void TestLagWords::namesSayWhoseAndWhichSide() {
    Timeline line;
    line.name = u"Trust"_s;
    line.subject = {Subject::Kind::Dimension, 1, Mirror::Employees, Aspect::Gap, FacetValueId{}};
    QCOMPARE(m_say.name(line), u"Trust (employees, gap)"_s);
    line.subject.kind = Subject::Kind::Measure;
    QCOMPARE(m_say.name(line), u"Trust"_s);
    line.subject.kind = Subject::Kind::Series;
    line.unitWord = u"EUR"_s;
    QCOMPARE(m_say.name(line), u"Trust (EUR)"_s);
    Catalogue catalogue;
    Touchpoint touchpoint;
    touchpoint.id = TouchpointId{3};
    touchpoint.name = u"Visit"_s;
    catalogue.touchpoints = {touchpoint};
    catalogue.facetValues = {{FacetValueId{5}, {}, {}, u"North"_s}};
    const Subject visit{Subject::Kind::Touchpoint, 3, Mirror::Customers, Aspect::Expected,
                        FacetValueId{5}};
    QCOMPARE(m_say.name(catalogue, visit), u"Visit (expected), North"_s);
    QCOMPARE(m_say.step(QDate(2026, 4, 1), Step::Quarter), u"Q2 2026"_s);
}

void TestLagWords::everyBarHasItsSentence() {
    const LagResult result = leadResult(2);
    for (const LagBar& bar : result.bars) {
        const QString said = m_say.bar(result, bar);
        QVERIFY2(said.contains(u"r "_s) && said.contains(m_format.n(bar.pairs)), qPrintable(said));
    }
    QVERIFY(m_say.bar(result, result.bars.at(result.winner())).endsWith(u"for all lags"_s));
    QVERIFY(m_say.bar(constantResult(), constantResult().bars.constFirst())
                .endsWith(u"as nothing changes"_s));
    QVERIFY(m_say.bar(shortResult(), shortResult().bars.constFirst())
                .endsWith(u"too few pairs to say"_s));
}

void TestLagWords::theTwinsHoldEveryFigure() {
    const LagResult result = gappyResult();
    ColumnTable<LagBar> bars(lagColumns(m_format, result));
    bars.setRows(result.bars);
    QCOMPARE(bars.rowCount(), result.bars.size());
    QCOMPARE(bars.index(0, 0).data().toString(), u"−6"_s);
    QCOMPARE(bars.index(6, 0).data().toString(), u"0"_s);
    ColumnTable<LagStep> steps(lagStepColumns(m_format, result));
    steps.setRows(lagSteps(result));
    QCOMPARE(steps.rowCount(), result.a.first.size());
    QCOMPARE(steps.index(0, 0).data().toString(), u"Jan 2024"_s);
    QVERIFY(steps.index(5, 1).data().toString().contains(u"too few"_s));
    ColumnTable<LagProposal> proposals(lagProposalColumns(m_format));
    const QAbstractItemModelTester tester(&proposals);
    proposals.setRows({{leadResult(2), {}, 0.04}, {shortResult(), {}, Estimate::unknown}});
    QCOMPARE(proposals.index(0, 1).data().toString(), u"+2"_s);
    QCOMPARE(proposals.index(1, 5).data().toString(), u"–"_s);
    for (QAbstractItemModel* model : QList<QAbstractItemModel*>{&bars, &steps, &proposals})
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(!model->index(row, column).data().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestLagWords)
#include "test_lag_words.moc"
