#include "tests/support/applied.h"
#include "widgets/pages/data_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

#include "tests/widgets/grab.h"

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using namespace symmetry::test;

class TestDataPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void withoutSourcesThePageTeaches();
    void anImportCanBeUndoneAndBroughtBack();
    void aTargetIsSetInPlace();
    void aNewMeasureIsChosen();
    void weightsAreEditedInPlace();
    void thresholdsStayInOrder();
    void buttonsAskTheShell_data();
    void buttonsAskTheShell();
    void readOnlyFilesCannotBeEdited();
    void itLooksRight_data();
    void itLooksRight();

private:
    template <class Kind>
    [[nodiscard]] Kind* find(const QString& name) const {
        return m_page->findChild<Kind*>(name);
    }
    void apply(QSignalSpy& edits);
    std::unique_ptr<DataPage> m_page;
    CataloguePtr m_catalogue;
};

namespace {

Catalogue withSources() {
    Catalogue c = smallHouse();
    Source source;
    source.id = {1};
    source.uuid = QUuid::createUuid();
    source.name = u"survey-2026.csv"_s;
    source.state = SourceState::Visible;
    source.importedAt = 1790000000;
    source.read = 12499;
    source.imported = 12345;
    source.duplicates = 100;
    source.rejected = 54;
    source.answers = 98760;
    source.firstDay = 20600;
    source.lastDay = 20700;
    Source undone = source;
    undone.id = {2};
    undone.name = u"pulse-employees.xlsx"_s;
    undone.state = SourceState::Undone;
    c.sources = {source, undone};
    for (int i = 2; i < 8; ++i) {
        Measure measure = c.measures[0];
        measure.id = {i};
        measure.uuid = QUuid::createUuid();
        measure.name = u"Measure number %1"_s.arg(i);
        measure.position = i - 1;
        measure.kind = static_cast<MeasureKind>(i % 7);
        if (i % 2)
            measure.target = 42;
        c.measures.append(measure);
    }
    return c;
}

FileState fileState() {
    FileState state;
    state.path = u"/home/anna/Nordlicht.symmetry"_s;
    state.bytes = 48'300'000;
    state.schemaVersion = 1;
    state.responses = 12345;
    state.answers = 98760;
    state.comments = 3210;
    state.persons = 4100;
    state.integrity = FileState::Integrity::Sound;
    state.checkedAt = QDateTime(QDate(2026, 9, 30), QTime(8, 0));
    state.backedUpAt = QDateTime(QDate(2026, 9, 30), QTime(13, 0));
    return state;
}

} // namespace

void TestDataPage::init() {
    applyTheme(*qApp, Theme());
    m_page = std::make_unique<DataPage>();
    m_page->setFormat(Format(QLocale(QLocale::English)));
    m_catalogue = std::make_shared<Catalogue>(withSources());
    m_page->resize(1256, 852);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setCatalogue(m_catalogue);
    m_page->showFile(fileState());
}

void TestDataPage::apply(QSignalSpy& edits) {
    QVERIFY(!edits.isEmpty());
    m_catalogue = std::make_shared<Catalogue>(
        applied(*m_catalogue, edits.takeFirst().at(0).value<ChangeSet>()));
    m_page->setCatalogue(m_catalogue);
}

void TestDataPage::withoutSourcesThePageTeaches() {
    m_page->setCatalogue(std::make_shared<Catalogue>(smallHouse()));
    QVERIFY(find<QWidget>(u"dataEmpty"_s)->isVisible());
    QSignalSpy asked(m_page.get(), &DataPage::importRequested);
    QTest::mouseClick(find<QPushButton>(u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    m_page->showSection(u"measures"_s);
    QVERIFY(find<QWidget>(u"measuresTable"_s)->isVisible());
}

void TestDataPage::anImportCanBeUndoneAndBroughtBack() {
    QSignalSpy undone(m_page.get(), &DataPage::undoImportRequested);
    QSignalSpy redone(m_page.get(), &DataPage::redoImportRequested);
    auto* button = find<QPushButton>(u"undoSource"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone.size(), 1);
    QTest::keyClick(find<QTableView>(u"sourcesTable"_s), Qt::Key_Down);
    QVERIFY2(button->text().startsWith(u"Bring back"_s), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(redone.size(), 1);
    QCOMPARE(redone.at(0).at(0).value<SourceId>(), SourceId{2});
}

void TestDataPage::aTargetIsSetInPlace() {
    m_page->showMeasure({1});
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    auto* target = find<QLineEdit>(u"measureTarget"_s);
    target->setFocus();
    target->setText(u"5.5"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(edits.at(0).at(1).toString(), u"Set target of Delivery at the till"_s);
    apply(edits);
    QCOMPARE(m_catalogue->measures[0].target, std::optional<double>(5.5));
}

void TestDataPage::aNewMeasureIsChosen() {
    m_page->showMeasure({1});
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    QTest::mouseClick(find<QPushButton>(u"addMeasure"_s), Qt::LeftButton);
    apply(edits);
    QCOMPARE(find<QLineEdit>(u"measureName"_s)->text(), u"New measure"_s);
    QTest::mouseClick(find<QPushButton>(u"removeMeasure"_s), Qt::LeftButton);
    QCOMPARE(edits.at(0).at(1).toString(), u"Remove measure New measure"_s);
}

void TestDataPage::weightsAreEditedInPlace() {
    m_page->showSection(u"dimensions"_s);
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    find<QDoubleSpinBox>(u"dimensionWeight"_s)->setValue(3);
    QCOMPARE(edits.at(0).at(1).toString(), u"Set weight of Reliability"_s);
    apply(edits);
    QCOMPARE(m_catalogue->dimensions[0].weight, 3.0);
    QTest::keyClicks(find<QLineEdit>(u"newDimension"_s), u"Listening"_s);
    QTest::keyClick(find<QLineEdit>(u"newDimension"_s), Qt::Key_Return);
    QCOMPARE(edits.at(0).at(1).toString(), u"Add dimension Listening"_s);
}

void TestDataPage::thresholdsStayInOrder() {
    m_page->showSection(u"file"_s);
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    find<QSpinBox>(u"anonymity"_s)->setValue(20);
    apply(edits);
    QCOMPARE(m_catalogue->facts.anonymity, 20);
    QCOMPARE(m_catalogue->facts.commentAnonymity, 20);
}

void TestDataPage::buttonsAskTheShell_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("import") << u"import"_s << QByteArray(SIGNAL(importRequested()));
    QTest::newRow("check") << u"checkFile"_s << QByteArray(SIGNAL(checkRequested()));
    QTest::newRow("backup") << u"backupFile"_s << QByteArray(SIGNAL(backupRequested()));
    QTest::newRow("save as") << u"saveFileAs"_s << QByteArray(SIGNAL(saveAsRequested()));
    QTest::newRow("export") << u"exportFile"_s << QByteArray(SIGNAL(exportRequested()));
}

void TestDataPage::buttonsAskTheShell() {
    QFETCH(QString, button);
    QFETCH(QByteArray, signal);
    m_page->showSection(u"file"_s);
    QSignalSpy asked(m_page.get(), signal.constData());
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestDataPage::readOnlyFilesCannotBeEdited() {
    m_page->setReadOnly(true);
    QVERIFY(!find<QPushButton>(u"import"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"undoSource"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"addMeasure"_s)->isEnabled());
    QVERIFY(!find<QLineEdit>(u"measureTarget"_s)->isEnabled());
    QVERIFY(!find<QSpinBox>(u"anonymity"_s)->isEnabled());
    QVERIFY(find<QPushButton>(u"backupFile"_s)->isEnabled());
}

void TestDataPage::itLooksRight_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << QSize(1256, 852) << 100 << false;
    QTest::newRow("dark") << QSize(1256, 852) << 100 << true;
    QTest::newRow("narrow") << QSize(968, 568) << 100 << false;
    QTest::newRow("large") << QSize(1728, 1008) << 150 << false;
}

void TestDataPage::itLooksRight() {
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(bool, dark);
    applyTheme(*qApp, Theme(dark ? Look::Dark : Look::Light, percent));
    m_page = std::make_unique<DataPage>();
    m_page->setFormat(Format(QLocale(QLocale::English)));
    m_page->resize(size);
    m_page->show();
    m_page->setCatalogue(m_catalogue);
    m_page->showFile(fileState());
    m_page->showAudit(
        {{2, QDateTime(QDate(2026, 9, 30), QTime(9, 12)), u"anna"_s, u"Rename touchpoint"_s},
         {1, QDateTime(QDate(2026, 9, 29), QTime(17, 40)), u"anna"_s,
          u"Set target of Delivery at the till"_s}});
    const QString name = u"data-"_s + QString::fromUtf8(QTest::currentDataTag());
    for (const QString& section :
         {u"sources"_s, u"measures"_s, u"dimensions"_s, u"facets"_s, u"file"_s, u"audit"_s}) {
        m_page->showSection(section);
        grab(*m_page, name + u'-' + section);
        QVERIFY2(m_page->minimumSizeHint().width() <= size.width(), qPrintable(section));
    }
}

QTEST_MAIN(TestDataPage)
#include "test_data_page.moc"
