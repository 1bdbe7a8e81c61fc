#include "models/storage/database.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// Files that older releases left are opened with all that is in them.
class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstVersionOpensWithAllThatIsInIt();
    void aRemarkOfTheFirstVersionStaysOnItsMeasure();
    void whatIsNewBeginsWithItsDefaults();
    void theOldFileStandsBesideAsItWas();
    void migratedFileCanBeWorkedOn();

private:
    std::unique_ptr<test::Temporary> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestMigration::init() {
    m_store.reset();
    m_folder = std::make_unique<test::Temporary>();
    m_path = m_folder->path(u"old.symmetry"_s);
    test::writeBytes(m_path, test::frozenFile(1));
    m_store = test::reopened(m_path);
    QVERIFY(m_store);
}

void TestMigration::firstVersionOpensWithAllThatIsInIt() {
    QCOMPARE(m_store->schemaVersion().value_or(0), 4);
    const CataloguePtr all = m_store->catalogue().value();
    QCOMPARE(all->facts.title, u"Northwind Repairs"_s);
    QCOMPARE(all->facts.anonymity, 5);
    QCOMPARE(all->journeys.size(), 1);
    QCOMPARE(all->touchpoints.first().name, u"Counter"_s);
    QCOMPARE(all->dimensions.first().name, u"Responsiveness"_s);
    QCOMPARE(all->questions.first().code, u"wait"_s);
    QCOMPARE(all->facetValues.size(), 2);
    QCOMPARE(all->measures.first().owner, u"Ada"_s);
    QCOMPARE(all->sources.first().imported, 5);
    QCOMPARE(m_store->frame().value()->responses(), 5);
    QCOMPARE(m_store->commentCount().value_or(0), 3);
    QCOMPARE(m_store->personCount().value_or(0), 3);
    QCOMPARE(m_store->comments({u"nobody"_s, {}, 10}).value().size(), 1);
    QVERIFY(m_store->check().value().isGood());
}

void TestMigration::aRemarkOfTheFirstVersionStaysOnItsMeasure() {
    const CataloguePtr all = m_store->catalogue().value();
    QCOMPARE(all->annotations.size(), 2);
    const Annotation& tills = all->annotations.first();
    QCOMPARE(tills.text, u"New tills"_s);
    QCOMPARE(tills.day, 20200);
    QVERIFY(tills.subject.kind == Subject::Kind::Measure);
    QCOMPARE(tills.subject.id, all->measures.first().id.value);
    QVERIFY(!tills.rebase);
    QVERIFY(all->annotations.last().subject == Subject{});
}

void TestMigration::whatIsNewBeginsWithItsDefaults() {
    const CataloguePtr all = m_store->catalogue().value();
    QCOMPARE(all->facts.margin, 5.0);
    QVERIFY(!all->questions.first().belief);
    QVERIFY(all->sources.first().kind == SourceKind::Responses);
    QVERIFY(all->series.isEmpty() && all->promises.isEmpty());
    QVERIFY(m_store->seriesPoints().value()->isEmpty());
}

void TestMigration::theOldFileStandsBesideAsItWas() {
    const QString kept = m_folder->path(u"old.version-1.symmetry"_s);
    QVERIFY(QFile::exists(kept));
    OpenOptions looking;
    looking.readOnly = true;
    QCOMPARE(Store::open(kept, looking).error().kind, ErrorKind::FileReadOnly);
    const auto again = test::reopened(kept); // and can be migrated itself
    QVERIFY(again);
    QCOMPARE(test::dump(*again), test::dump(*m_store));
}

void TestMigration::migratedFileCanBeWorkedOn() {
    const CataloguePtr all = m_store->catalogue().value();
    FileFacts facts = all->facts;
    facts.margin = 7.5;
    const Promise promise{{}, {}, all->touchpoints.first().id, u"Two minutes"_s, 6.0, 20'000, {}};
    const ChangeSet edits{Edit{Thing(all->facts), Thing(facts)}, Edit{{}, Thing(promise)}};
    QVERIFY(m_store->apply(edits, test::stamp(u"Work"_s)));
    m_store = test::reopened(m_path);
    QVERIFY(m_store);
    QCOMPARE(m_store->catalogue().value()->facts.margin, 7.5);
    QCOMPARE(m_store->catalogue().value()->promises.first().claim, u"Two minutes"_s);
    QVERIFY(test::import(*m_store, test::somePlan(), test::someResponses(30)));
    QVERIFY(m_store->check().value().isGood());
}

QTEST_GUILESS_MAIN(TestMigration)
#include "test_migration.moc"
