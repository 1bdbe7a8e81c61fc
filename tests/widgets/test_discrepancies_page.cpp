#include "resources/resources.h"
#include "tests/support/english.h"
#include "tests/support/grab.h"
#include "tests/support/sample_results.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/pages/discrepancies_page.h"
#include "widgets/pages/discrepancies_table.h"
#include "widgets/pages/figure_block.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CataloguePtr catalogue() {
    auto catalogue = std::make_shared<Catalogue>();
    int id = 0;
    for (const auto& name : {u"segment"_s, u"channel"_s, u"region"_s, u"shop"_s})
        catalogue->facets.append({FacetId{++id}, {}, name, id});
    Question customers;
    Question employees;
    employees.mirror = Mirror::Employees;
    catalogue->questions = {customers, employees};
    return catalogue;
}

} // namespace

class TestDiscrepanciesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutRowsItTeaches();
    void forestAndHeatMapAreOneTable();
    void choosingRowsFacetAndMirrorAsksAnew();
    void groupsAsRowsUseTheChosenFacet();
    void theStatusLineSaysTheSelectedCell();
    void hiddenCellsAreNeverShown();
    void openingACellDrillsIntoItsGroup();
    void theSelectedRowIsShownInFull();
    void theTwinHoldsEveryFigure();
    void stateComesBack();
    void pictures();

private:
    [[nodiscard]] std::unique_ptr<DiscrepanciesPage> shown() const;
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestDiscrepanciesPage::initTestCase() {
    loadResources();
    applyTheme(*qApp, Theme());
    qRegisterMetaType<Drill>();
    qRegisterMetaType<DiscrepancyQuestion>();
}

std::unique_ptr<DiscrepanciesPage> TestDiscrepanciesPage::shown() const {
    auto page = std::make_unique<DiscrepanciesPage>();
    page->setFormat(m_format);
    page->setCatalogue(catalogue());
    page->showDiscrepancies(discrepanciesResult());
    page->resize(1248, 1100);
    page->show();
    return page;
}

void TestDiscrepanciesPage::withoutRowsItTeaches() {
    DiscrepanciesPage page;
    page.resize(1000, 700);
    page.show();
    QVERIFY(page.findChild<EmptyState*>()->isVisible());
    QVERIFY(page.findChild<PageHeader*>()->sentence().startsWith(u"No customers have been"_s));
    QSignalSpy wanted(&page, &DiscrepanciesPage::importRequested);
    page.findChild<QPushButton*>(u"emptyAction"_s)->click();
    QCOMPARE(wanted.count(), 1);
}

void TestDiscrepanciesPage::forestAndHeatMapAreOneTable() {
    const auto page = shown();
    auto* table = page->findChild<DataTable*>(u"discrepanciesTable"_s);
    QCOMPARE(table->model()->rowCount(), 14);
    for (const auto& id :
         {u"forest"_s, u"gap"_s, u"interval"_s, u"n"_s, u"q"_s, u"heat:1"_s, u"heat:4"_s})
        QVERIFY2(!table->isColumnHidden(table->columnOf(id)), qPrintable(id));
    QVERIFY(table->isColumnHidden(table->columnOf(u"expected"_s)));
    table->sortByColumn(table->columnOf(u"heat:2"_s), Qt::AscendingOrder);
    QVERIFY(table->model()->index(0, table->columnOf(u"name"_s)).data().toString() != QString());
    int width = 0;
    for (int i = 0; i < table->model()->columnCount(); ++i)
        width += table->isColumnHidden(i) ? 0 : table->columnWidth(i);
    QVERIFY2(std::abs(width - table->width()) < 24, qPrintable(QString::number(width)));
}

void TestDiscrepanciesPage::choosingRowsFacetAndMirrorAsksAnew() {
    const auto page = shown();
    QSignalSpy asked(page.get(), &DiscrepanciesPage::questionChanged);
    QCOMPARE(page->question().heatFacet, FacetId{1});
    Q_EMIT page->findChild<SegmentedControl*>(u"facetChoice"_s)->chosen(u"3"_s);
    QCOMPARE(page->question().heatFacet, FacetId{3});
    Q_EMIT page->findChild<SegmentedControl*>(u"mirrorChoice"_s)->chosen(u"employees"_s);
    QCOMPARE(page->question().mirror, Mirror::Employees);
    Q_EMIT page->findChild<SegmentedControl*>(u"rowsChoice"_s)->chosen(u"1"_s);
    QCOMPARE(page->question().rows, RowsBy::Dimension);
    QCOMPARE(asked.count(), 3);
}

void TestDiscrepanciesPage::groupsAsRowsUseTheChosenFacet() {
    const auto page = shown();
    Q_EMIT page->findChild<SegmentedControl*>(u"facetChoice"_s)->chosen(u"2"_s);
    Q_EMIT page->findChild<SegmentedControl*>(u"rowsChoice"_s)->chosen(u"3"_s);
    QCOMPARE(page->question().facet, FacetId{2});
    QVERIFY(!page->question().heatFacet.isValid());
    Q_EMIT page->findChild<SegmentedControl*>(u"rowsChoice"_s)->chosen(u"0"_s);
    QCOMPARE(page->question().heatFacet, FacetId{2});
}

void TestDiscrepanciesPage::theStatusLineSaysTheSelectedCell() {
    const auto page = shown();
    auto* table = page->findChild<DataTable*>(u"discrepanciesTable"_s);
    auto* status = page->findChild<QLabel*>(u"heatStatus"_s);
    table->setCurrentIndex(table->model()->index(0, table->columnOf(u"heat:1"_s)));
    QVERIFY(status->text().startsWith(u"Installation date × Retrofit homes: −1.12"_s));
    QVERIFY(status->text().endsWith(u"n 60"_s));
    table->setCurrentIndex(table->model()->index(3, table->columnOf(u"heat:4"_s)));
    QCOMPARE(status->text(), u"Repair visit × Firms: n = 3, too few"_s);
}

void TestDiscrepanciesPage::hiddenCellsAreNeverShown() {
    const auto page = shown();
    auto* table = page->findChild<DataTable*>(u"discrepanciesTable"_s);
    const QModelIndex cell = table->model()->index(3, table->columnOf(u"heat:3"_s));
    QCOMPARE(cell.data().toString(), u"hidden"_s);
    table->setCurrentIndex(cell);
    QVERIFY(!page->findChild<QLabel*>(u"heatStatus"_s)->text().contains(u"0.9"_s));
    QVERIFY(!page->findChild<DataTable*>(u"heatTwin"_s)->asText().contains(u"−0.90\t"_s));
}

void TestDiscrepanciesPage::openingACellDrillsIntoItsGroup() {
    const auto page = shown();
    auto* table = page->findChild<DataTable*>(u"discrepanciesTable"_s);
    QSignalSpy drilled(page.get(), &Page::drillRequested);
    table->setCurrentIndex(table->model()->index(1, table->columnOf(u"heat:2"_s)));
    QTest::keyClick(table, Qt::Key_Return);
    const auto drill = drilled.at(0).at(0).value<Drill>();
    QCOMPARE(drill.row, std::optional<RowKey>(TouchpointId{2}));
    QCOMPARE(drill.facetValues, QList<FacetValueId>{FacetValueId{2}});
    table->setCurrentIndex(table->model()->index(0, table->columnOf(u"gap"_s)));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(drilled.at(1).at(0).value<Drill>().facetValues.isEmpty());
}

void TestDiscrepanciesPage::theSelectedRowIsShownInFull() {
    const auto page = shown();
    auto* block = page->findChild<FigureBlock*>(u"detail"_s);
    QCOMPARE(block->title(), u"Installation date: 58 % got less than they expected"_s);
    auto* table = page->findChild<DataTable*>(u"discrepanciesTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(block->title().startsWith(u"Subsidy papers:"_s));
    table->setCurrentRow(13);
    QCOMPARE(block->title(), u"Yearly check: too few answers to say"_s);
    QVERIFY(!page->findChild<QPushButton*>(u"detailAnswers"_s)->isEnabled());
}

void TestDiscrepanciesPage::theTwinHoldsEveryFigure() {
    const auto page = shown();
    auto* table = page->findChild<DiscrepanciesTable*>();
    table->showTwin(true);
    auto* twin = page->findChild<DataTable*>(u"discrepanciesTwin"_s);
    QVERIFY(twin->isVisible());
    QVERIFY(!table->table().isVisible());
    QVERIFY(twin->columnOf(u"p"_s) >= 0 && !twin->isColumnHidden(twin->columnOf(u"expected"_s)));
    QCOMPARE(page->findChild<DataTable*>(u"heatTwin"_s)->model()->rowCount(), 56);
}

void TestDiscrepanciesPage::stateComesBack() {
    const auto page = shown();
    Q_EMIT page->findChild<SegmentedControl*>(u"mirrorChoice"_s)->chosen(u"employees"_s);
    Q_EMIT page->findChild<SegmentedControl*>(u"facetChoice"_s)->chosen(u"4"_s);
    auto* table = page->findChild<DataTable*>(u"discrepanciesTable"_s);
    table->setColumnHidden(table->columnOf(u"q"_s), true);
    const auto other = shown();
    other->restoreState(page->state());
    QCOMPARE(other->question(), page->question());
    auto* restored = other->findChild<DataTable*>(u"discrepanciesTable"_s);
    QVERIFY(restored->isColumnHidden(restored->columnOf(u"q"_s)));
    other->restoreState({});
    QCOMPARE(other->question().mirror, Mirror::Customers);
}

void TestDiscrepanciesPage::pictures() {
    DiscrepanciesPage page;
    page.setFormat(m_format);
    page.setCatalogue(catalogue());
    grab(page, u"discrepancies-empty"_s, {1248, 828});
    page.showDiscrepancies(discrepanciesResult());
    grab(page, u"discrepancies"_s, {1248, 828});
    grab(page, u"discrepancies-dark"_s, {1248, 828}, Theme(Look::Dark));
    grab(page, u"discrepancies-narrow"_s, {968, 568});
    grab(page, u"discrepancies-rtl"_s, {1248, 828}, Theme(), Qt::RightToLeft);
    grab(page, u"discrepancies-200"_s, {1728, 1000}, Theme(Look::Light, 200));
    grab(page, u"discrepancies-1920"_s, {1728, 1000});
}

QTEST_MAIN(TestDiscrepanciesPage)
#include "test_discrepancies_page.moc"
