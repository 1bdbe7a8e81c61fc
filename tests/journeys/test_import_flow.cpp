#include "app/session/mapping_file.h"
#include "app/shell/import_flow_columns.h"
#include "models/storage/database_thread.h"
#include "resources/resources.h"
#include "tests/journeys/import_company.h"
#include "tests/support/english.h"

#include <QDir>
#include <QLabel>

using namespace symmetry;
using namespace symmetry::test;
using import_draft::Choice;

namespace {

bool adds(const ImportCounts& counts) {
    return counts.read == counts.imported + counts.duplicates + counts.rejected;
}

/// 430 answers whose dates read both ways; behind the rows that are looked at first stand an
/// answer beyond the scale, two in words, a row without a date and one that was there before.
QByteArray survey() {
    QByteArray text = "id,date,region,wait_expected,wait_delivered\n";
    for (int i = 0; i < 430; ++i)
        text += QByteArrayLiteral("r%1,%2/%3/2026,North,%4,%5\n")
                    .replace("%1", QByteArray::number(i))
                    .replace("%2", QByteArray::number(1 + i % 12).rightJustified(2, '0'))
                    .replace("%3", QByteArray::number(1 + i % 9).rightJustified(2, '0'))
                    .replace("%4", QByteArray::number(1 + i % 7))
                    .replace("%5", QByteArray::number(1 + i % 6));
    return text + "s1,01/02/2026,South,6,12\ns2,01/02/2026,South,often,5\n"
                  "s3,02/02/2026,South,often,4\ns4,,South,6,6\nr7,08/08/2026,North,1,2\n";
}

} // namespace

class TestImportFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qRegisterMetaType<Source>();
        loadResources();
    }
    void mappingsSurviveTheWizard_data();
    void mappingsSurviveTheWizard();
    void questionsProblemsAndImportByKeys();
    void aKeptMappingIsChosenByItself();
    void mappingsAndRejectedRowsAreSaved();
    void whatCannotBeReadIsSaid();
    void aCancelledImportLeavesTheFileAsItWas();
    void theKioskStudyArrivesWhole();

private:
    /// As far as the problems, with the dates read day first.
    static bool toProblems(ImportCompany& company);
    English m_english;
};

void TestImportFlow::mappingsSurviveTheWizard_data() {
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(SYMMETRY_SOURCE_DIR "/tests/data/mappings"));
    for (const QString& name : folder.entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestImportFlow::mappingsSurviveTheWizard() {
    QFETCH(QString, file);
    auto mapping = readMappingFile(file);
    QVERIFY(mapping);
    QStringList header{u"before"_s};
    mapping->columns.removeIf([](const auto& each) { return each.role == ColumnRole::Ignore; });
    for (const ColumnMapping& column : std::as_const(mapping->columns))
        header.append(column.column);
    mapping->shape = shapeOf(header);
    const auto draft = import_flow::draftFrom(*mapping, header);
    QCOMPARE(draft.columns.size(), header.size());
    const SourceFormat format = mapping->format.value();
    QCOMPARE(
        import_flow::formatFrom(import_flow::choicesFrom(format), format.kind == FileKind::Xlsx),
        format);
    QCOMPARE(mappingToJson(import_flow::mappingFrom(draft, header, format)),
             mappingToJson(*mapping));
}

bool TestImportFlow::toProblems(ImportCompany& company) {
    return company.name(company.write(u"survey.csv"_s, survey())) &&
           company.next(ImportWizard::Columns) && company.press(u"openAnswer"_s) &&
           company.next(ImportWizard::Problems);
}

void TestImportFlow::questionsProblemsAndImportByKeys() {
    ImportCompany company;
    QVERIFY(toProblems(company));
    QVERIFY(company.says(u"Text instead of a number"_s));
    auto* choice = company.shown<QComboBox>(u"problemChoice"_s); // the most frequent: "often"
    QTest::keyClick(choice, Qt::Key_Down);
    QVERIFY(company.wait([&] { return !company.wizard().draft().decisions.isEmpty(); }));
    QCOMPARE(company.wizard().draft().decisions[0].choice, Choice::AsMissing);
    QCOMPARE(company.wizard().draft().decisions[0].values, QStringList{u"often"_s});
    QVERIFY(company.wait([&] { return company.says(u"all understood now"_s); }));
    QVERIFY(company.next(ImportWizard::Check));
    const auto source = company.import();
    QVERIFY(source);
    const ImportCounts counts{source->read, source->imported, source->duplicates, source->rejected,
                              source->answers};
    QVERIFY(adds(counts));
    QCOMPARE(counts.read, 435);
    QCOMPARE(counts.imported, 432);
    QCOMPARE(counts.duplicates, 1);
    QCOMPARE(counts.rejected, 2);
    QCOMPARE(source->firstDay, qint32(QDate(1970, 1, 1).daysTo(QDate(2026, 1, 1))));
    QCOMPARE(QDir(company.path({})).entryList({u"company.before-import-*.symmetry"_s}).size(), 1);
    QVERIFY(company.commands().state().undo.contains(u"survey.csv"_s));
    QVERIFY(company.press(u"undoImport"_s));
    QVERIFY(company.wait([&] {
        const auto& sources = company.session().snapshot().catalogue->sources;
        return sources.size() == 1 && sources[0].state == SourceState::Undone;
    }));
    QVERIFY(company.wait([&] { return company.session().snapshot().frame->responses() == 0; }));
}

void TestImportFlow::aKeptMappingIsChosenByItself() {
    ImportCompany company;
    QVERIFY(toProblems(company));
    Q_EMIT company.wizard().saveMappingRequested(u"Monthly"_s, company.wizard().draft().mapping);
    QVERIFY(company.wait([&] { return company.says(u"“Monthly” is saved"_s); }));
    company.wizard().start();
    QVERIFY(company.name(company.write(
        u"next.csv"_s, "id,date,region,wait_expected,wait_delivered\nz,02/03/2026,East,3,4\n")));
    QCOMPARE(company.wizard().draft().mapping.name, u"Monthly"_s);
    QCOMPARE(company.wizard().draft().mapping.columns[1].dateFormats.size(), 1);
    QVERIFY(company.next(ImportWizard::Columns));
    QVERIFY(company.next(ImportWizard::Check));
    const auto source = company.import();
    QVERIFY(source);
    QCOMPARE(source->imported, 1);
}

void TestImportFlow::mappingsAndRejectedRowsAreSaved() {
    ImportCompany company;
    QVERIFY(toProblems(company));
    Q_EMIT company.wizard().exportMappingRequested(company.wizard().draft().mapping);
    QVERIFY(company.choose(company.path(u"survey.json"_s)));
    QVERIFY(company.wait([&] { return company.says(u"survey.json"_s); }));
    const auto mapping = readMappingFile(company.path(u"survey.json"_s));
    QVERIFY(mapping);
    QCOMPARE(mapping->columns.size(), 5);
    QVERIFY(company.press(u"saveRejected"_s));
    QVERIFY(company.choose(company.path(u"left-out.csv"_s)));
    QVERIFY(company.wait([&] { return QFile::exists(company.path(u"left-out.csv"_s)); }));
    QFile file(company.path(u"left-out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 6); // header, four rows, nothing behind the last line
    QVERIFY(lines[0].contains("line,problem,id,date"));
    QCOMPARE(lines[1].trimmed(), QByteArrayLiteral("432,Outside the scale (wait_delivered),s1,"
                                                   "01/02/2026,South,6,12"));
}

void TestImportFlow::whatCannotBeReadIsSaid() {
    ImportCompany company;
    company.flow().begin(company.path(u"nowhere.csv"_s));
    QVERIFY(company.wait([&] { return company.says(u"nowhere.csv"_s); }));
    QCOMPARE(company.wizard().step(), ImportWizard::File);
    QVERIFY(toProblems(company));
    Q_EMIT company.wizard().mappingFileRequested();
    QSignalSpy failed(&company.flow(), &ImportFlow::failed);
    QVERIFY(company.choose(company.write(u"bad.json"_s, "{\"format\": 7}")));
    QVERIFY(company.wait([&] { return !failed.isEmpty(); }));
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::ImportMappingBad);
    QCOMPARE(company.wizard().step(), ImportWizard::Problems);
}

void TestImportFlow::aCancelledImportLeavesTheFileAsItWas() {
    ImportCompany company;
    QVERIFY(toProblems(company));
    QVERIFY(company.next(ImportWizard::Check));
    QVERIFY(company.next(ImportWizard::Run));
    QTest::keyClick(&company.wizard(), Qt::Key_Escape);
    QVERIFY(company.wait([&] { return !company.wizard().isRunning(); }));
    QVERIFY(company.says(u"Nothing was imported"_s));
    QVERIFY(company.commands().state().undo.isEmpty());
    QVERIFY(company.session().snapshot().catalogue->sources.isEmpty());
}

void TestImportFlow::theKioskStudyArrivesWhole() {
    const QString folder = realDataFolder();
    if (folder.isEmpty())
        QSKIP("skipped: the real data sets are not here");
    ImportCompany company;
    QVERIFY(company.name(folder + u"/servqual_kiosk/kiosk_raw_cp949.csv"_s));
    QVERIFY(company.next(ImportWizard::Columns));
    Q_EMIT company.wizard().mappingFileRequested();
    QVERIFY(
        company.choose(QStringLiteral(SYMMETRY_SOURCE_DIR "/tests/data/mappings/kiosk_raw.json")));
    QVERIFY(company.wait(
        [&] { return company.wizard().draft().mapping.name == u"Kiosk study, raw answers"_s; }));
    QVERIFY(company.next(ImportWizard::Check));
    const auto source = company.import();
    QVERIFY(source);
    QCOMPARE(source->imported, 211);
    QCOMPARE(source->rejected + source->duplicates, 0);
    QVERIFY(company.wait([&] { return company.session().snapshot().frame->responses() == 211; }));
    DiscrepancyQuestion question;
    question.rows = RowsBy::Dimension;
    auto asked = company.session().discrepancies(question);
    QVERIFY(company.wait([&asked] { return asked.isFinished(); }));
    QVERIFY(asked.result());
    QCOMPARE(asked.result()->rows.size(), 6);
    for (const GapRow& row : asked.result()->rows) {
        QVERIFY2(row.gap.n > 0, qPrintable(row.name));
        QVERIFY2(row.gap.value > -6 && row.gap.value < 6, qPrintable(row.name));
    }
}

QTEST_MAIN(TestImportFlow)
#include "test_import_flow.moc"
