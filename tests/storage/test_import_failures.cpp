#include "models/storage/database.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QtTest>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using test::someResponses;

/// Imports that are cut off or refused leave the file as it was.
class TestImportFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importOfAProgramThatIsGoneIsRemoved();
    void importOfALivingProgramIsLeftAlone();
    void importGoesOnAfterAnotherProgramWrote();
    void valuesOffTheScaleAreRefusedAndTakenBack();
    void textBeyondTheLimitIsRefused();
    void knownQuestionKeepsItsScale();
};

void TestImportFailures::importOfAProgramThatIsGoneIsRemoved() {
    const test::Temporary folder;
    const QString path = folder.path(u"a.symmetry"_s);
    auto store = test::fresh(path);
    QVERIFY(store && test::addSome(*store));
    const QString before = test::dump(*store);
    const QList<PlannedResponse> rows = someResponses(300);
    QVERIFY(store->beginImport(test::somePlan(), 5));
    QVERIFY(store->appendImport({rows.constData(), 300}));
    store.reset();
    store = test::reopened(path);
    QVERIFY(store);
    QCOMPARE(test::dump(*store), before);
}

void TestImportFailures::importOfALivingProgramIsLeftAlone() {
    const test::Temporary folder;
    const QString path = folder.path(u"a.symmetry"_s);
    const auto store = test::fresh(path);
    const QList<PlannedResponse> rows = someResponses(100);
    QVERIFY(store->beginImport(test::somePlan(), 5));
    QVERIFY(store->appendImport({rows.constData(), 100}));
    // As if the program that started this one had begun it.
    const QByteArray line = test::bytesOf(u"/proc/%1/stat"_s.arg(getppid()));
    const QByteArray begin = line.sliced(line.lastIndexOf(')') + 2).split(' ').at(19);
    QVERIFY(store->database().execute(
        "UPDATE importing SET process = " + QByteArray::number(getppid()) +
        ", process_start = " + begin));
    store->database().see();
    const auto other = test::reopened(path);
    QVERIFY(other);
    QCOMPARE(other->beginImport(test::somePlan(), 5).error().kind, ErrorKind::FileLocked);
    QVERIFY(store->finishImport({}, 0));
    QCOMPARE(store->frame().value()->responses(), 100);
    QVERIFY(store->check().value().isGood());
}

void TestImportFailures::importGoesOnAfterAnotherProgramWrote() {
    const test::Temporary folder;
    const QString path = folder.path(u"a.symmetry"_s);
    const auto store = test::fresh(path);
    const QList<PlannedResponse> rows = someResponses(100);
    QVERIFY(store->beginImport(test::somePlan(), 5));
    QVERIFY(store->appendImport({rows.constData(), 50}));
    sqlite3* other = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &other);
    sqlite3_exec(other, "INSERT INTO draft (kind, saved_at, body) VALUES ('note', 1, '')", nullptr,
                 nullptr, nullptr);
    sqlite3_close(other);
    QCOMPARE(store->appendImport({rows.constData(), 50}).error().kind, ErrorKind::FileReplaced);
    QVERIFY(!store->isImporting());
    QVERIFY(store->refresh());
    QCOMPARE(store->catalogue().value()->facets.size(), 0);
    QVERIFY(test::import(*store, test::somePlan(), rows));
    QCOMPARE(store->frame().value()->responses(), 100);
    QVERIFY(store->check().value().isGood());
}

void TestImportFailures::valuesOffTheScaleAreRefusedAndTakenBack() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    const QString before = test::dump(*store);
    QList<PlannedResponse> rows = someResponses(10);
    rows[4].answers[0].delivered = 5.5;
    const auto done = test::import(*store, test::somePlan(), rows);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::ValueNotValid);
    QCOMPARE(done.error().facts, (QStringList{u"speed"_s, u"5.5"_s}));
    QCOMPARE(test::dump(*store), before);
    QVERIFY(!store->isImporting());
}

void TestImportFailures::textBeyondTheLimitIsRefused() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QList<PlannedResponse> rows = someResponses(2);
    rows[0].comments = {{-1, QString(32 * 1024, QChar(0xE9))}}; // two bytes each: just fits
    QVERIFY(test::import(*store, test::somePlan(), rows));
    rows = someResponses(2, 10);
    rows[0].comments = {{-1, QString(32 * 1024 + 1, QChar(0xE9))}};
    const auto done = test::import(*store, test::somePlan(), rows);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::TextTooLong);
    QCOMPARE(done.error().facts, (QStringList{u"comment"_s, u"65538"_s, u"65536"_s}));
}

void TestImportFailures::knownQuestionKeepsItsScale() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(test::import(*store, test::somePlan(), someResponses(10)));
    PlannedImport plan = test::somePlan();
    plan.questions[1].scale = Scale{0, 10, 1};
    const auto done = test::import(*store, plan, someResponses(10, 20));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::ImportMappingBad);
    QCOMPARE(done.error().facts, (QStringList{u"survey.csv"_s, u"care"_s}));
    QVERIFY(!store->isImporting());
}

QTEST_GUILESS_MAIN(TestImportFailures)
#include "test_import_failures.moc"
