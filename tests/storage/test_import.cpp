#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using test::someResponses;

/// Imports: what counts, what is doubled, what is taken back.
class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsImportedIsSeen();
    void nothingIsSeenBeforeTheEnd();
    void theSameAgainIsDuplicate();
    void overlappingFilesAddWhatIsNew();
    void rowsOfOneResponseFarApartJoin();
    void undoAndRedoLastOverRestart();
    void redoIsRefusedWhereResponsesCameInAgain();
    void givenUpImportLeavesNothing();
    void definitionsAreFoundAgain();
};

void TestImport::whatIsImportedIsSeen() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    const auto source = test::import(*store, test::somePlan(), someResponses(500));
    QVERIFY(source);
    QCOMPARE(source->imported, 500);
    QCOMPARE(source->read, 500);
    QCOMPARE(source->answers, 3 * 428);
    QCOMPARE(source->firstDay, 19'000);
    QCOMPARE(source->lastDay, 19'364);
    const auto frame = store->frame();
    QVERIFY(frame);
    QCOMPARE((*frame)->responses(), 500);
    QCOMPARE((*frame)->answers(), 3 * 428);
    const auto all = store->catalogue();
    QVERIFY(all);
    QCOMPARE((*all)->questions.size(), 3);
    QCOMPARE((*all)->touchpoints.size(), 2);
    QCOMPARE((*all)->stages.size(), 1);
    QCOMPARE((*all)->dimensions.size(), 3);
    QCOMPARE((*all)->facetValues.size(), 5);
    QCOMPARE((*all)->sources.size(), 1);
    QCOMPARE(store->personCount().value_or(-1), 8);
    const auto report = store->check();
    QVERIFY(report);
    QVERIFY(report->isGood());
    QCOMPARE(report->answers, 3 * 428);
    QCOMPARE(report->comments, 167);
}

void TestImport::nothingIsSeenBeforeTheEnd() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    const QList<PlannedResponse> rows = someResponses(100);
    QVERIFY(store->beginImport(test::somePlan(), 5));
    QVERIFY(store->appendImport({rows.constData(), 100}));
    const auto all = store->catalogue();
    QVERIFY(all);
    QVERIFY((*all)->questions.isEmpty());
    QVERIFY((*all)->facets.isEmpty());
    QVERIFY((*all)->journeys.isEmpty());
    QVERIFY((*all)->sources.isEmpty());
    QCOMPARE(store->frame().value()->responses(), 0);
    QVERIFY(store->comments({}).value().isEmpty());
    QVERIFY(store->responses({ResponseId{1}}).value().isEmpty());
    QVERIFY(store->isImporting());
    QVERIFY(store->finishImport(test::stamp(u"Import"_s), 3));
    QCOMPARE(store->catalogue().value()->sources.first().rejected, 3);
    QCOMPARE(store->catalogue().value()->sources.first().read, 103);
    QVERIFY(!store->isImporting());
}

void TestImport::theSameAgainIsDuplicate() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    QVERIFY(test::import(*store, test::somePlan(), someResponses(200)));
    const QString before = test::dump(*store);
    const auto again = test::import(*store, test::somePlan(), someResponses(200));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::ImportNothingNew);
    QCOMPARE(again.error().facts, (QStringList{u"survey.csv"_s, u"200"_s}));
    QCOMPARE(test::dump(*store), before);
}

void TestImport::overlappingFilesAddWhatIsNew() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    QVERIFY(test::import(*store, test::somePlan(), someResponses(200)));
    QList<PlannedResponse> rows = someResponses(200, 150);
    rows.append(rows.first()); // a duplicate that comes twice is one response
    const auto second = test::import(*store, test::somePlan(u"more.csv"_s), rows);
    QVERIFY(second);
    QCOMPARE(second->imported, 150);
    QCOMPARE(second->duplicates, 50);
    QCOMPARE(second->read, 200);
    QCOMPARE(store->frame().value()->responses(), 350);
}

void TestImport::rowsOfOneResponseFarApartJoin() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    const QList<PlannedResponse> wide = someResponses(60);
    QList<PlannedResponse> rows;
    for (int question = 0; question < 3; ++question) {
        for (PlannedResponse row : wide) {
            row.answers.removeIf([question](const auto& a) { return a.question != question; });
            rows.append(row); // the comment stands in each of the three rows
        }
    }
    const auto source = test::import(*store, test::somePlan(), rows);
    QVERIFY(source);
    QCOMPARE(source->read, 60);
    QCOMPARE(source->imported, 60);

    const auto other = test::fresh(folder.path(u"b.symmetry"_s));
    QVERIFY(test::import(*other, test::somePlan(), wide));
    QCOMPARE(source->answers, other->catalogue().value()->sources.first().answers);
    QCOMPARE(test::figures(*store->frame().value()), test::figures(*other->frame().value()));
    QCOMPARE(store->comments({}).value().size(), other->comments({}).value().size());
    QVERIFY(store->check().value().isGood());
}

void TestImport::undoAndRedoLastOverRestart() {
    const test::Temporary folder;
    const QString path = folder.path(u"a.symmetry"_s);
    auto store = test::fresh(path);
    QVERIFY(store);
    const auto source = test::import(*store, test::somePlan(), someResponses(100));
    QVERIFY(source);
    const QString before = test::dump(*store);
    store.reset();
    store = test::reopened(path);
    QVERIFY(store->undoImport(source->id, test::stamp(u"Undo import"_s)));
    QCOMPARE(store->frame().value()->responses(), 0);
    QVERIFY(store->comments({}).value().isEmpty());
    QCOMPARE(store->undoImport(source->id, {}).error().kind, ErrorKind::UndoOutdated);
    store.reset();
    store = test::reopened(path);
    QVERIFY(store->redoImport(source->id, test::stamp(u"Redo import"_s)));
    QCOMPARE(store->frame().value()->responses(), 100);
    QCOMPARE(test::dump(*store), before);
    QCOMPARE(store->audit(0, 10).value().size(), 3);
    QCOMPARE(store->undoImport(SourceId{99}, {}).error().kind, ErrorKind::ThingMissing);
}

void TestImport::redoIsRefusedWhereResponsesCameInAgain() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    const auto first = test::import(*store, test::somePlan(), someResponses(100));
    QVERIFY(first && store->undoImport(first->id, {}));
    const auto second = test::import(*store, test::somePlan(), someResponses(30, 80));
    QVERIFY(second);
    QCOMPARE(second->imported, 30);
    const auto redone = store->redoImport(first->id, {});
    QVERIFY(!redone);
    QCOMPARE(redone.error().kind, ErrorKind::ImportRedoDoubled);
    QCOMPARE(redone.error().facts, (QStringList{u"survey.csv"_s, u"20"_s}));
    QVERIFY(store->undoImport(second->id, {}));
    QVERIFY(store->redoImport(first->id, {}));
}

void TestImport::givenUpImportLeavesNothing() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    QVERIFY(test::import(*store, test::somePlan(), someResponses(50)));
    const QString before = test::dump(*store);
    PlannedImport plan = test::somePlan(u"more.csv"_s);
    plan.questions.append(plan.questions.first());
    plan.questions.last().code = u"another"_s;
    plan.questions.last().touchpoint = u"Workshop"_s;
    QList<PlannedResponse> rows = someResponses(300, 50);
    rows[7].facets[0].label = u"West"_s;
    QVERIFY(store->beginImport(plan, 5));
    QVERIFY(store->appendImport({rows.constData(), 300}));
    QVERIFY(test::dump(*store) != before);
    QVERIFY(store->abandonImport());
    QCOMPARE(test::dump(*store), before);
    QVERIFY(store->check().value().isGood());
}

void TestImport::definitionsAreFoundAgain() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(test::import(*store, test::somePlan(), someResponses(10)));
    PlannedImport plan = test::somePlan();
    for (PlannedQuestion& question : plan.questions) {
        question.code += u"2"_s;
        question.dimension = u" "_s + question.dimension + u" "_s;
    }
    QVERIFY(test::import(*store, plan, someResponses(10, 20)));
    const auto all = store->catalogue().value();
    QCOMPARE(all->questions.size(), 6);
    QCOMPARE(all->touchpoints.size(), 2);
    QCOMPARE(all->dimensions.size(), 3);
    QCOMPARE(all->facets.size(), 2);
}

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
