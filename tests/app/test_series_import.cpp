#include "app/session/export_file.h"
#include "app/session/import_job.h"
#include "app/session/session.h"
#include "resources/resources.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QtTest>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray header = "Month,Region,Revenue,Left,Staff\n";
const QByteArray figures = header + "2026-01,North,10.5,1,100\n"
                                    "2026-01,South,20,0,0\n" // nothing to count
                                    "2026-02,North,,2,90\n"  // a gap in revenue
                                    "2026-03,,7,,\n";

Mapping mapping() {
    const auto column = [](const QString& name, ColumnRole role, const QString& series = {}) {
        ColumnMapping made;
        made.column = name;
        made.role = role;
        made.series = series;
        if (role == ColumnRole::Period)
            made.dateFormats = QStringList{u"month"_s};
        made.facet = role == ColumnRole::Facet ? name : QString();
        return made;
    };
    Mapping made;
    made.name = u"Figures"_s;
    made.rows = RowMeaning::Period;
    made.columns = {column(u"Month"_s, ColumnRole::Period), column(u"Region"_s, ColumnRole::Facet),
                    column(u"Revenue"_s, ColumnRole::Value, u"Revenue"_s),
                    column(u"Left"_s, ColumnRole::Numerator, u"Turnover"_s),
                    column(u"Staff"_s, ColumnRole::Denominator, u"Turnover"_s)};
    PlannedSeries revenue;
    revenue.name = u"Revenue"_s;
    revenue.unit = u"EUR"_s;
    PlannedSeries turnover;
    turnover.name = u"Turnover"_s;
    turnover.kind = SeriesKind::Share;
    made.series = {revenue, turnover};
    return made;
}

/// "day/facets:numerator/denominator" of every point, with names instead of ids.
QStringList pointsOf(Store& store) {
    const auto snapshot = readSnapshot(store);
    QStringList lines;
    for (const SeriesPoint& point : *snapshot.value().series) {
        QStringList places;
        for (const FacetValueId id : point.facets)
            places.append(snapshot->catalogue->find(id)->label);
        lines.append(u"%1 %2 %3 %4/%5"_s.arg(snapshot->catalogue->find(point.series)->name,
                                             dateOfDay(point.day).toString(Qt::ISODate),
                                             places.join(u'+'), QString::number(point.numerator),
                                             QString::number(point.denominator)));
    }
    lines.sort();
    return lines;
}

} // namespace

/// Series come in through the same door as answers: counted, undone, kept or replaced, exported.
class TestSeriesImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void init();
    void everyPointIsAccountedFor();
    void theSameFileAgainBringsNothingNew();
    void aKnownPeriodIsKeptUnlessItIsToBeReplaced();
    void aDryRunSaysTheSameAndWritesNothing();
    void oneBadRowKeepsTheWholeFileOut();
    void whatIsExportedAndImportedAgainIsTheSame();
    void surveysBesideStayAsTheyAre();

private:
    [[nodiscard]] Result<ImportReport> import(const QByteArray& text, bool replace = false,
                                              bool dryRun = false,
                                              OnProblems onProblems = OnProblems::ImportValid);

    std::unique_ptr<test::Temporary> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestSeriesImport::init() {
    m_store.reset();
    m_folder = std::make_unique<test::Temporary>();
    m_path = m_folder->path(u"a.symmetry"_s);
    m_store = test::smallFile(m_path, 24);
    QVERIFY(m_store);
}

Result<ImportReport> TestSeriesImport::import(const QByteArray& text, bool replace, bool dryRun,
                                              OnProblems onProblems) {
    const QString path = m_folder->path(u"figures.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return fail(ErrorKind::WriteFailed, {path});
    file.close();
    const ImportJob job{path, SourceFormat(), mapping(), onProblems, replace, dryRun};
    return runImport(*m_store, job, {u"test"_s, test::importedAt, u"Import"_s});
}

void TestSeriesImport::everyPointIsAccountedFor() {
    const auto report = import(figures + "2026-01,North,10.5,1,100\n" // twice, the same
                                         "2026-01,North,11,1,100\n"   // twice, another value
                                         "2026-04,North,many,,\n");
    QVERIFY(report && report->source);
    QCOMPARE(report->counts, (ImportCounts{11, 6, 3, 2, 0}));
    QVERIFY(report->source->kind == SourceKind::Series);
    QCOMPARE(
        pointsOf(*m_store),
        (QStringList{u"Revenue 2026-01-01 North 10.5/1"_s, u"Revenue 2026-01-01 South 20/1"_s,
                     u"Revenue 2026-03-01  7/1"_s, u"Turnover 2026-01-01 North 1/100"_s,
                     u"Turnover 2026-01-01 South 0/0"_s, u"Turnover 2026-02-01 North 2/90"_s}));
    QVERIFY(m_store->check().value().isGood());
}

void TestSeriesImport::theSameFileAgainBringsNothingNew() {
    QVERIFY(import(figures)->source);
    const auto again = import(figures);
    QVERIFY(again && again->refusal);
    QCOMPARE(again->refusal->kind, ErrorKind::ImportNothingNew);
    QCOMPARE(again->counts, (ImportCounts{6, 0, 6, 0, 0}));
    QCOMPARE(m_store->catalogue().value()->series.size(), 2);
}

void TestSeriesImport::aKnownPeriodIsKeptUnlessItIsToBeReplaced() {
    QVERIFY(import(figures)->source);
    const QStringList before = pointsOf(*m_store);
    const QByteArray later = header + "2026-03,,8,,\n2026-04,,9,,\n";
    const auto kept = import(later);
    QCOMPARE(kept->counts, (ImportCounts{2, 1, 0, 1, 0}));
    QCOMPARE(kept->problems.first().reason, ProblemReason::PointDiffers);
    QCOMPARE(kept->problems.first().column, 2);
    QCOMPARE(kept->problems.first().first.first().line, 2);
    const auto replaced = import(header + "2026-03,,8,,\n", true);
    QCOMPARE(replaced->counts, (ImportCounts{1, 1, 0, 0, 0}));
    QVERIFY(pointsOf(*m_store).contains(u"Revenue 2026-03-01  8/1"_s));
    m_store.reset(); // the program ends
    m_store = std::move(*Store::open(m_path));
    QVERIFY(m_store->undoImport(replaced->source->id, {u"test"_s, 1, u"Undo"_s}));
    QVERIFY(m_store->undoImport(kept->source->id, {u"test"_s, 1, u"Undo"_s}));
    QCOMPARE(pointsOf(*m_store), before);
    QVERIFY(m_store->redoImport(replaced->source->id, {u"test"_s, 1, u"Redo"_s}));
    QVERIFY(pointsOf(*m_store).contains(u"Revenue 2026-03-01  8/1"_s));
}

void TestSeriesImport::aDryRunSaysTheSameAndWritesNothing() {
    QVERIFY(import(figures)->source);
    const QByteArray later = header + "2026-03,,8,,\n2026-04,,9,,\n2026-05,N,nan,,\n";
    const quint64 revision = m_store->revision();
    for (const bool replace : {false, true}) {
        const auto dry = import(later, replace, true);
        QCOMPARE(m_store->revision(), revision);
        QCOMPARE(dry->counts,
                 replace ? (ImportCounts{3, 2, 0, 1, 0}) : (ImportCounts{3, 1, 0, 2, 0}));
    }
    const auto done = import(later);
    QCOMPARE(done->counts, (ImportCounts{3, 1, 0, 2, 0}));
}

void TestSeriesImport::oneBadRowKeepsTheWholeFileOut() {
    const auto refused =
        import(figures + "2026-13,North,1,,\n", false, false, OnProblems::ImportNothing);
    QVERIFY(refused && refused->refusal);
    QCOMPARE(refused->refusal->kind, ErrorKind::ImportRowsRejected);
    QVERIFY(pointsOf(*m_store).isEmpty());
    QVERIFY(m_store->catalogue().value()->series.isEmpty());
    QVERIFY(m_store->check().value().isGood());
}

void TestSeriesImport::whatIsExportedAndImportedAgainIsTheSame() {
    QVERIFY(import(figures)->source);
    QVERIFY(import(header + "2026-03,,0.1,,\n", true)->source);
    const CataloguePtr all = m_store->catalogue().value();
    Question belief = all->questions.first();
    belief.id = {};
    belief.uuid = {};
    belief.code = u"believed"_s;
    belief.mirror = Mirror::Leaders;
    belief.belief = true;
    const Subject subject{Subject::Kind::Series, all->series.first().id.value, {}, {}, {}};
    const Promise promise{{},     {},    all->touchpoints.first().id, u"Within the hour"_s, 6.5,
                          20'000, 20'100};
    const Annotation rebased{{}, {}, subject, 20'500, u"New tills"_s, true};
    QVERIFY(m_store->apply(
        {Edit{{}, Thing(belief)}, Edit{{}, Thing(promise)}, Edit{{}, Thing(rebased)}},
        {u"test"_s, 1, u"Edit"_s}));
    const QString folder = m_folder->path(u"export"_s);
    QVERIFY(exportFile(*m_store, folder));
    QVERIFY(QFile::exists(folder + u"/series-2.csv"_s));
    const QString copy = m_folder->path(u"copy.symmetry"_s);
    QVERIFY(createFromExport(copy, folder, 3));
    const auto again = Store::open(copy);
    QVERIFY(again);
    QCOMPARE(pointsOf(**again), pointsOf(*m_store));
    const CataloguePtr before = m_store->catalogue().value();
    const CataloguePtr after = (*again)->catalogue().value();
    QCOMPARE(after->series, before->series);
    QCOMPARE(after->promises, before->promises);
    QCOMPARE(after->questions, before->questions);
    QCOMPARE(after->annotations, before->annotations);
    QCOMPARE(after->facts.margin, before->facts.margin);
}

void TestSeriesImport::surveysBesideStayAsTheyAre() {
    const qint64 responses = m_store->frame().value()->responses();
    const auto source = import(figures)->source;
    QVERIFY(source);
    QCOMPARE(m_store->frame().value()->responses(), responses);
    QVERIFY(m_store->rebuildChunks());
    QVERIFY(m_store->undoImport(source->id, {u"test"_s, 1, u"Undo"_s}));
    QCOMPARE(m_store->frame().value()->responses(), responses);
    QVERIFY(m_store->check().value().isGood());
}

QTEST_GUILESS_MAIN(TestSeriesImport)
#include "test_series_import.moc"
