#include "models/storage/database.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// Undoing an import takes back what it brought to the definitions, too, as far as nothing else
/// refers to it; redoing brings the very same rows back. Over restarts as well.
class TestImportUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoRestoresWhatWasThere();
    void whatAnotherImportUsesStays();
    void whatAPersonMadeOnItStays();
    void whatWasUndoneIsFoundAgainByTheNextImport();
    void namesOfWhatNobodySeesAreFree_data();
    void namesOfWhatNobodySeesAreFree();
    void namesThatAreSeenStayTaken();
    void checkFindsChangedCommentsPersonsAndMappings_data();
    void checkFindsChangedCommentsPersonsAndMappings();
};

namespace {

/// The catalogue but for the sources, of which an undone one is still told.
Catalogue definitions(Store& store) {
    Catalogue all = **store.catalogue();
    all.sources.clear();
    return all;
}

} // namespace

void TestImportUndo::undoRestoresWhatWasThere() {
    const test::Temporary folder;
    const QString path = folder.path(u"a.symmetry"_s);
    auto store = test::fresh(path);
    QVERIFY(store && test::addSome(*store));
    const Catalogue before = definitions(*store);
    const auto source = test::import(*store, test::somePlan(), test::someResponses(60));
    QVERIFY(source);
    const Catalogue after = definitions(*store);
    const QString rows = test::dump(*store);
    QVERIFY(after.questions.size() > before.questions.size());
    QVERIFY(after.facetValues.size() > before.facetValues.size());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(store->undoImport(source->id, test::stamp(u"Undo"_s)));
        store.reset();
        store = test::reopened(path);
        QVERIFY(definitions(*store) == before);
        QVERIFY(store->check().value().isGood());
        QVERIFY(store->redoImport(source->id, test::stamp(u"Redo"_s)));
        store.reset();
        store = test::reopened(path);
        QVERIFY(definitions(*store) == after);
        QCOMPARE(test::dump(*store), rows);
    }
}

void TestImportUndo::whatAnotherImportUsesStays() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    const auto first = test::import(*store, test::somePlan(), test::someResponses(60));
    QVERIFY(first);
    const Catalogue both = definitions(*store);
    const auto second =
        test::import(*store, test::somePlan(u"more.csv"_s), test::someResponses(60, 60));
    QVERIFY(second);
    QVERIFY(store->undoImport(first->id, {}));
    QVERIFY(definitions(*store) == both);
    QVERIFY(store->undoImport(second->id, {}));
    QVERIFY(definitions(*store).questions.isEmpty() && definitions(*store).journeys.isEmpty());
    QVERIFY(definitions(*store).facets.isEmpty() && definitions(*store).dimensions.isEmpty());
    QVERIFY(store->redoImport(second->id, {}));
    QVERIFY(definitions(*store) == both);
}

void TestImportUndo::whatAPersonMadeOnItStays() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    const auto source = test::import(*store, test::somePlan(), test::someResponses(60));
    QVERIFY(source);
    const Catalogue all = definitions(*store);
    const Question& asked = all.questions.constFirst();
    Measure measure;
    measure.name = u"Own"_s;
    measure.questions = {asked.id};
    QVERIFY(store->apply({Edit{{}, Thing(measure)}}, test::stamp(u"Add"_s)));
    QVERIFY(store->undoImport(source->id, {}));
    const Catalogue left = definitions(*store);
    QCOMPARE(left.questions.size(), 1);
    QCOMPARE(left.questions.constFirst(), asked);
    QVERIFY(left.find(asked.touchpoint) && left.journeyOf(asked.touchpoint));
    QVERIFY(left.find(asked.dimension));
    QVERIFY(left.facets.isEmpty() && left.facetValues.isEmpty());
}

void TestImportUndo::whatWasUndoneIsFoundAgainByTheNextImport() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    const auto first = test::import(*store, test::somePlan(), test::someResponses(60));
    const Catalogue once = definitions(*store);
    QVERIFY(first && store->undoImport(first->id, {}));
    QVERIFY(test::import(*store, test::somePlan(u"again.csv"_s), test::someResponses(60)));
    QVERIFY(definitions(*store) == once);
}

void TestImportUndo::namesOfWhatNobodySeesAreFree_data() {
    QTest::addColumn<QString>("how");
    for (const char* how : {"add", "rename", "add again after undo"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestImportUndo::namesOfWhatNobodySeesAreFree() {
    QFETCH(const QString, how);
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    const auto source = test::import(*store, test::somePlan(), test::someResponses(60));
    const Catalogue brought = definitions(*store);
    QVERIFY(source && store->undoImport(source->id, {}));
    Dimension dimension = {};
    dimension.name = how == u"rename"_s ? u"Other"_s : brought.dimensions.constFirst().name;
    Facet facet = {};
    facet.name = brought.facets.constFirst().name;
    Question question = brought.questions.constFirst();
    question.id = {};
    question.uuid = {};
    question.touchpoint = {};
    question.dimension = {};
    const auto added = store->apply(
        {Edit{{}, Thing(dimension)}, Edit{{}, Thing(facet)}, Edit{{}, Thing(question)}},
        test::stamp(u"Add"_s));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
    if (how == u"rename"_s) {
        const Dimension before = std::get<Dimension>(*added->constFirst().after);
        Dimension after = before;
        after.name = brought.dimensions.constFirst().name;
        QVERIFY(store->apply({Edit{Thing(before), Thing(after)}}, test::stamp(u"Rename"_s)));
    } else if (how != u"add"_s) {
        QVERIFY(store->apply(inverse(*added), test::stamp(u"Undo"_s)));
        QVERIFY(definitions(*store).dimensions.isEmpty());
        QVERIFY(store->apply(*added, test::stamp(u"Redo"_s)));
    }
    QCOMPARE(definitions(*store).dimensions.constFirst().name,
             brought.dimensions.constFirst().name);
    QCOMPARE(definitions(*store).facets.size(), 1);
    QVERIFY(store->check().value().isGood());
    // What the import brought comes back whole, beside what bears its name now.
    QVERIFY(store->redoImport(source->id, {}));
    const Catalogue both = definitions(*store);
    QCOMPARE(both.questions.size(), brought.questions.size() + 1);
    QCOMPARE(both.find(brought.dimensions.constFirst().id)->name,
             brought.dimensions.constFirst().name + u" (2)"_s);
    QVERIFY(store->check().value().isGood());
}

void TestImportUndo::namesThatAreSeenStayTaken() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    const auto source = test::import(*store, test::somePlan(), test::someResponses(60));
    const Catalogue brought = definitions(*store);
    const Question& asked = brought.questions.constFirst();
    Measure measure;
    measure.name = u"Own"_s;
    measure.questions = {asked.id};
    QVERIFY(store->apply({Edit{{}, Thing(measure)}}, test::stamp(u"Add"_s)));
    QVERIFY(source && store->undoImport(source->id, {}));
    Question same = asked; // the measure keeps it in sight
    same.id = {};
    same.uuid = {};
    const auto refused = store->apply({Edit{{}, Thing(same)}}, test::stamp(u"Add"_s));
    QCOMPARE(refused.error().kind, ErrorKind::NameTaken);
    QCOMPARE(definitions(*store).questions, QList<Question>{asked});
}

void TestImportUndo::checkFindsChangedCommentsPersonsAndMappings_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("comment") << QByteArray("UPDATE comment SET text = upper(text) WHERE id = 3");
    QTest::newRow("comment moved")
        << QByteArray("UPDATE comment SET response_id = response_id + 1 WHERE id = 3");
    QTest::newRow("identity") << QByteArray(
        "UPDATE response SET identity = zeroblob(16) WHERE id = 5");
    QTest::newRow("moment") << QByteArray("UPDATE response SET moment = moment + 1 WHERE id = 5");
    QTest::newRow("person") << QByteArray("UPDATE person SET name = name || 'x' WHERE id = 2");
    QTest::newRow("mapping") << QByteArray("UPDATE mapping SET body = '{ }'");
}

void TestImportUndo::checkFindsChangedCommentsPersonsAndMappings() {
    QFETCH(const QByteArray, script);
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(test::import(*store, test::somePlan(), test::someResponses(60)));
    QVERIFY(store->saveMapping({{}, {}, u"Mine"_s, u"shape"_s, u"{}"_s}));
    QVERIFY(store->check().value().isGood());
    QVERIFY(store->database().execute(script));
    store->database().see();
    const auto report = store->check();
    QVERIFY(report);
    QVERIFY(std::ranges::any_of(report->findings, [](const CheckFinding& finding) {
        return finding.fault == CheckFault::Digest;
    }));
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "test_import_undo.moc"
