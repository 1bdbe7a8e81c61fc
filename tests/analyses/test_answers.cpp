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
        QTest::addRow("touchpoint") << ofRow(SmallCompany::quote) << 6;
        QTest::addRow("dimension") << ofRow(SmallCompany::reliability) << 7;
        QTest::addRow("dimension, employees")
            << ofRow(SmallCompany::reliability, Mirror::Employees) << 5;
        QTest::addRow("dimension, everybody") << ofRow(SmallCompany::reliability, {}) << 12;
        QTest::addRow("question") << ofRow(QuestionId{SmallCompany::ofBill}) << 7;
        QTest::addRow("facet value") << ofRow(FacetValueId{SmallCompany::south}) << 7;
        Drill measure;
        measure.measure = SmallCompany::promoters;
        QTest::addRow("measure") << measure << 6;
        QTest::addRow("everything") << Drill{} << 18;
        Drill earlier = ofRow(SmallCompany::quote);
        earlier.period = {QDate(2026, 2, 1), QDate(2026, 2, 28)};
        QTest::addRow("another period") << earlier << 12;
    }
    void figuresLeadToTheirResponses() {
        QFETCH(Drill, drill);
        QFETCH(int, n);
        const AnswersBehind found = behind(answered(), drill);
        QCOMPARE(found.n, n);
        QVERIFY(!found.tooFew);
        QCOMPARE(found.responses.size(), n);
        QCOMPARE(found.commentsShown, n >= 10);
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

    void anEmptyFileHasNoAnswers() {
        QVERIFY(answersBehind({}, {}, {}).tooFew);
        QVERIFY(behind(SmallCompany(), ofRow(SmallCompany::quote)).tooFew);
    }
};

QTEST_APPLESS_MAIN(TestAnswers)
#include "test_answers.moc"
