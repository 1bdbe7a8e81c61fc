#include "models/analyses/answers.h"
#include "tests/support/small_company.h"

#include <QTest>

using namespace symmetry;
using test::SmallCompany;

namespace {

const QDate march{2026, 3, 10};

AnswersBehind behind(const SmallCompany& company, const Drill& drill,
                     const Scope& scope = SmallCompany::march(), int limit = 1000) {
    return answersBehind(company.snapshot(), scope, drill, limit);
}

Drill ofRow(const RowKey& key, std::optional<Mirror> mirror = Mirror::Customers) {
    Drill drill;
    drill.row = key;
    drill.mirror = mirror;
    return drill;
}

/// Six about the quote in the north, seven about the bill in the south, five employees.
SmallCompany answered() {
    SmallCompany company;
    company.add({march, Mirror::Customers, {SmallCompany::north}},
                {{SmallCompany::ofQuote, 5, 4}, {SmallCompany::recommend, {}, 9}}, 6);
    company.add({march.addDays(1), Mirror::Customers, {SmallCompany::south}},
                {{SmallCompany::ofBill, 5, 4}}, 7);
    company.add({march, Mirror::Employees}, {{SmallCompany::ofPlanning, 6, 4}}, 5);
    company.add({march.addMonths(-1)}, {{SmallCompany::ofQuote, 5, 4}}, 12);
    return company;
}

} // namespace

Q_DECLARE_METATYPE(symmetry::Drill)

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresLeadToTheirResponses_data() {
        QTest::addColumn<Drill>("drill");
        QTest::addColumn<int>("n");
        QTest::addColumn<bool>("comments"); // at least ten of one mirror
        QTest::addRow("touchpoint") << ofRow(SmallCompany::quote) << 6 << false;
        QTest::addRow("dimension") << ofRow(SmallCompany::reliability) << 7 << false;
        QTest::addRow("dimension, employees")
            << ofRow(SmallCompany::reliability, Mirror::Employees) << 5 << false;
        QTest::addRow("dimension, everybody")
            << ofRow(SmallCompany::reliability, {}) << 12 << false;
        QTest::addRow("question") << ofRow(QuestionId{SmallCompany::ofBill}) << 7 << false;
        QTest::addRow("facet value") << ofRow(FacetValueId{SmallCompany::south}) << 7 << false;
        Drill measure;
        measure.measure = SmallCompany::promoters;
        QTest::addRow("measure") << measure << 6 << false;
        QTest::addRow("everything") << Drill{} << 18 << true;
        Drill earlier = ofRow(SmallCompany::quote);
        earlier.period = {QDate(2026, 2, 1), QDate(2026, 2, 28)};
        QTest::addRow("another period") << earlier << 12 << true;
    }
    void figuresLeadToTheirResponses() {
        QFETCH(Drill, drill);
        QFETCH(int, n);
        QFETCH(bool, comments);
        const AnswersBehind found = behind(answered(), drill);
        QCOMPARE(found.n, n);
        QVERIFY(!found.tooFew);
        QCOMPARE(found.responses.size(), n);
        QCOMPARE(found.commentsShown, comments);
    }

    void newestComeFirstUpToTheLimit() {
        const AnswersBehind found = behind(answered(), {}, SmallCompany::march(), 3);
        QCOMPARE(found.n, 18);
        QCOMPARE(found.responses, (QList<qint64>{13, 12, 11}));
    }

    void whatIsGoneHasNoAnswers_data() {
        QTest::addColumn<Drill>("drill");
        QTest::addRow("touchpoint") << ofRow(TouchpointId{99});
        QTest::addRow("question") << ofRow(QuestionId{99});
        Drill measure;
        measure.measure = MeasureId{99};
        QTest::addRow("measure") << measure;
        QTest::addRow("not asked") << ofRow(SmallCompany::visit);
    }
    void whatIsGoneHasNoAnswers() {
        QFETCH(Drill, drill);
        const AnswersBehind found = behind(answered(), drill);
        QCOMPARE(found.n, 0);
        QVERIFY(found.tooFew && found.responses.isEmpty());
    }

    void clickedValuesNarrowTheScope() {
        Scope scope = SmallCompany::march();
        scope.facets[SmallCompany::region] = {FacetValueId{SmallCompany::south}};
        Drill drill;
        drill.facetValues = {FacetValueId{SmallCompany::south}};
        QCOMPARE(behind(answered(), drill, scope).n, 7);
        drill.facetValues = {FacetValueId{SmallCompany::north}};
        QCOMPARE(behind(answered(), drill, scope).n, 0);
        QVERIFY(behind(answered(), drill, scope).tooFew);
    }

    void fourPeopleStayUnseen() {
        SmallCompany company;
        company.add({march}, {{SmallCompany::ofQuote, 5, 4}}, 4);
        const AnswersBehind found = behind(company, ofRow(SmallCompany::quote));
        QCOMPARE(found.n, 4);
        QVERIFY(found.tooFew && !found.commentsShown && found.responses.isEmpty());
        company.catalogue.facts.anonymity = 4;
        QCOMPARE(behind(company, ofRow(SmallCompany::quote)).responses.size(), 4);
    }

    /// A list of all mirrors names the mirror of each answer: three employees among a hundred
    /// customers would be as visible as three by themselves.
    void aSmallMirrorIsLeftOutOfAListOfAll() {
        SmallCompany company;
        company.add({march}, {{SmallCompany::ofBill, 5, 4}}, 12);
        company.add({march, Mirror::Employees}, {{SmallCompany::ofPlanning, 6, 4}}, 3);
        const auto small = behind(company, ofRow(SmallCompany::reliability, {}));
        QCOMPARE(small.n, 12);
        QCOMPARE(small.responses.size(), 12);
        QCOMPARE(small.responses.constFirst(), 12); // 13 to 15 are newer and not listed
        QCOMPARE(small.leftOut, QList<Mirror>{Mirror::Employees});
        QCOMPARE(small.commentsOf, QList<Mirror>{Mirror::Customers});
        QCOMPARE(behind(company, {}).n, 12); // nor among everything there is
        company.add({march, Mirror::Employees}, {{SmallCompany::ofPlanning, 6, 4}}, 2);
        const auto enough = behind(company, ofRow(SmallCompany::reliability, {}));
        QCOMPARE(enough.n, 17);
        QVERIFY(enough.leftOut.isEmpty());
        QCOMPARE(enough.commentsOf, QList<Mirror>{Mirror::Customers}); // five: no comments yet
    }

    void severalSmallMirrorsMakeNoLargeOne() {
        SmallCompany company;
        company.add({march}, {{SmallCompany::ofBill, 5, 4}}, 3);
        company.add({march, Mirror::Employees}, {{SmallCompany::ofPlanning, 6, 4}}, 4);
        const auto found = behind(company, ofRow(SmallCompany::reliability, {}));
        QVERIFY(found.tooFew && !found.isProtected && found.responses.isEmpty());
    }

    /// Three employees in the south: those in the north are all the others, so neither is listed.
    void whatWouldGiveAwayASmallPartIsLeftOutToo() {
        SmallCompany company;
        const QList<qint64> north{SmallCompany::north};
        const QList<qint64> south{SmallCompany::south};
        for (const auto& place : {north, south})
            company.add({march, Mirror::Customers, place}, {{SmallCompany::ofBill, 5, 4}}, 8);
        company.add({march, Mirror::Employees, north}, {{SmallCompany::ofPlanning, 6, 4}}, 9);
        company.add({march, Mirror::Employees, south}, {{SmallCompany::ofPlanning, 6, 4}}, 3);
        Drill drill = ofRow(SmallCompany::reliability, {});
        drill.facetValues = {FacetValueId{SmallCompany::north}};
        const auto both = behind(company, drill);
        QCOMPARE(both.n, 8);
        QCOMPARE(both.leftOut, QList<Mirror>{Mirror::Employees});
        drill.mirror = Mirror::Employees;
        const auto alone = behind(company, drill);
        QVERIFY(alone.tooFew && alone.isProtected);
        QCOMPARE(alone.n, 0); // its number would give away the three
    }

    void anEmptyFileHasNoAnswers() {
        QVERIFY(answersBehind({}, {}, {}).tooFew);
        QVERIFY(behind(SmallCompany(), ofRow(SmallCompany::quote)).tooFew);
    }
};

QTEST_APPLESS_MAIN(TestAnswers)
#include "test_answers.moc"
