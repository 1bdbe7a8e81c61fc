#include "app/session/import_job.h"
#include "resources/resources.h"
#include "tests/exchange/made_mapping.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestImportJob : public QObject {
    Q_OBJECT

private:
    Temporary m_folder;
    int m_files = 0;
    const Stamp m_stamp{u"tester"_s, 1'700'000'000, u"Import file.csv"_s};

    std::unique_ptr<Store> newStore() {
        const QString path = m_folder.path(u"store%1.symmetry"_s.arg(++m_files));
        auto store = Store::create(path, FileFacts());
        if (!store)
            qFatal("cannot create the test file");
        return std::move(*store);
    }

    static Mapping longMapping() {
        Mapping parts = smallMapping();
        parts.rows = RowMeaning::Part;
        parts.columns[2] = column(u"q"_s, ColumnRole::Question);
        for (ColumnMapping& each : parts.columns)
            if (each.role == ColumnRole::Answer)
                each.role = ColumnRole::Value;
        parts.questions.append(question(u"Q2"_s));
        return parts;
    }

    ImportJob job(const QByteArray& bytes, const Mapping& with = smallMapping()) {
        ImportJob job;
        job.path = m_folder.path(u"file%1.csv"_s.arg(++m_files));
        QFile file(job.path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        job.mapping = with;
        return job;
    }

    static bool adds(const ImportCounts& counts) {
        return counts.read == counts.imported + counts.duplicates + counts.rejected;
    }

    const QByteArray m_good = "id,day,shop,e,d\na,2024-01-01,North,7,5\nb,2024-01-02,South,6,\n"
                              "c,2024-01-03,North,5,5\n";

private Q_SLOTS:
    void initTestCase() { loadResources(); }

    void aFileIsImportedWhole() {
        auto store = newStore();
        const auto report = runImport(*store, job(m_good), m_stamp);
        QVERIFY(report);
        QCOMPARE(report->counts, (ImportCounts{3, 3, 0, 0, 3}));
        QCOMPARE(report->rows, 3);
        QVERIFY(report->source && !report->refusal);
        QCOMPARE((*store->catalogue())->sources.first().imported, 3);
        QVERIFY(!store->isImporting());
    }

    void aDryRunSaysTheSameAndWritesNothing() {
        auto store = newStore();
        ImportJob dry = job(m_good + "a,2024-01-01,North,7,5\nx,2024-02-30,North,7,5\n");
        dry.dryRun = true;
        dry.onProblems = OnProblems::ImportValid;
        const quint64 before = store->revision();
        const auto planned = runImport(*store, dry, m_stamp);
        QVERIFY(planned);
        QCOMPARE(planned->counts, (ImportCounts{5, 3, 1, 1, 3}));
        QVERIFY(!planned->source);
        QCOMPARE(store->revision(), before);
        dry.dryRun = false;
        const auto done = runImport(*store, dry, m_stamp);
        QVERIFY(done);
        QCOMPARE(done->counts, planned->counts);
        QCOMPARE(done->problems, planned->problems);
        dry.dryRun = true;
        QCOMPARE(runImport(*store, dry, m_stamp)->counts, (ImportCounts{5, 0, 4, 1, 3}));
    }

    void oneBadRowStopsAllWhereNothingWasChosen() {
        auto store = newStore();
        ImportJob bad = job(m_good + "d,2024-01-04,North,9,5\ne,2024-01-04,North,x,5\n");
        const auto report = runImport(*store, bad, m_stamp);
        QVERIFY(report);
        QVERIFY(!report->source);
        QCOMPARE(report->refusal->kind, ErrorKind::ImportRowsRejected);
        QCOMPARE(report->refusal->facts.mid(1), (QStringList{u"2"_s, u"5"_s}));
        QVERIFY(adds(report->counts));
        QCOMPARE(report->problemCount, 2);
        QCOMPARE(report->problems.size(), 2);
        QVERIFY((*store->catalogue())->sources.isEmpty());
        QCOMPARE((*store->frame())->responses(), 0);
        bad.onProblems = OnProblems::ImportValid;
        const auto valid = runImport(*store, bad, m_stamp);
        QVERIFY(valid);
        QCOMPARE(valid->counts, (ImportCounts{5, 3, 0, 2, 3}));
        QCOMPARE(valid->source->rejected, 2);
    }

    void theSameFileAgainAddsNothing() {
        auto store = newStore();
        QVERIFY(runImport(*store, job(m_good), m_stamp));
        const auto again = runImport(*store, job(m_good), m_stamp);
        QVERIFY(again);
        QCOMPARE(again->refusal->kind, ErrorKind::ImportNothingNew);
        QCOMPARE(again->counts, (ImportCounts{3, 0, 3, 0, 0}));
        QCOMPARE((*store->catalogue())->sources.size(), 1);
    }

    void anOverlappingFileAddsWhatIsNew() {
        auto store = newStore();
        QVERIFY(runImport(*store, job(m_good), m_stamp));
        const auto more = runImport(*store, job(m_good + "d,2024-01-04,East,1,2\n"), m_stamp);
        QVERIFY(more && more->source);
        QCOMPARE(more->counts, (ImportCounts{4, 1, 3, 0, 1}));
    }

    void equalRowsWithoutAnIdentifierAreKeptAndKnownAgain() {
        Mapping anonymous = smallMapping();
        anonymous.columns.removeFirst();
        const QByteArray bytes = "day,shop,e,d\n2024-01-01,North,7,5\n2024-01-01,North,7,5\n"
                                 "2024-01-01,North,7,5\n";
        auto store = newStore();
        QCOMPARE(runImport(*store, job(bytes, anonymous), m_stamp)->counts.imported, 3);
        QCOMPARE(runImport(*store, job(bytes, anonymous), m_stamp)->counts.duplicates, 3);
        const auto longer =
            runImport(*store, job(bytes + "2024-01-01,North,7,5\n", anonymous), m_stamp);
        QCOMPARE(longer->counts, (ImportCounts{4, 1, 3, 0, 1}));
    }

    void rowsOfALongFileJoinToResponses() {
        const QByteArray bytes = "id,day,q,e,d\na,2024-01-01,Q1,7,5\nb,2024-01-01,Q1,6,5\n"
                                 "a,2024-01-01,Q2,5,4\nb,2024-01-01,Q2,4,\nb,2024-01-01,Q9,4,\n";
        auto store = newStore();
        ImportJob parts = job(bytes, longMapping());
        parts.onProblems = OnProblems::ImportValid;
        parts.dryRun = true;
        const auto planned = runImport(*store, parts, m_stamp);
        QVERIFY(planned);
        parts.dryRun = false;
        const auto report = runImport(*store, parts, m_stamp);
        QVERIFY(report);
        QCOMPARE(report->rows, 5);
        QCOMPARE(report->counts, (ImportCounts{3, 2, 0, 1, 4}));
        QCOMPARE(planned->counts, report->counts);
    }

    void aStopLeavesNothingBehind() {
        QByteArray bytes("id,day,shop,e,d\n");
        for (int i = 0; i < 20'000; ++i)
            bytes += QByteArray::number(i) + ",2024-01-01,North,7,5\n";
        auto store = newStore();
        std::stop_source stop;
        int reports = 0;
        const auto report =
            runImport(*store, job(bytes), m_stamp, stop.get_token(), [&](qint64 done, qint64 all) {
                QVERIFY(done <= all);
                if (++reports == 8)
                    stop.request_stop();
            });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(!store->isImporting());
        QVERIFY((*store->catalogue())->sources.isEmpty());
        QVERIFY(runImport(*store, job(m_good), m_stamp)->source);
    }

    void aFileThatBreaksOffIsNotHalfImported() {
        auto store = newStore();
        const auto report = runImport(*store, job(m_good + "d,2024-01-04,\"North,7,5\n"), m_stamp);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::ImportQuoteOpen);
        QVERIFY((*store->catalogue())->sources.isEmpty());
        QVERIFY(!store->isImporting());
        QCOMPARE(runImport(*store, job("id,day,shop,e,d\n"), m_stamp).error().kind,
                 ErrorKind::ImportNoRows);
        QCOMPARE(runImport(*store, job("id,day,shop,e\n1,2,3,4\n"), m_stamp).error().kind,
                 ErrorKind::ImportMappingBad);
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "test_import_job.moc"
