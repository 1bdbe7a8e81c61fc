#include "resources/resources.h"
#include "tests/support/english.h"
#include "tests/support/symmetry_results.h"
#include "widgets/charts/butterfly_view.h"
#include "widgets/charts/unit_scatter.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/pages/figure_block.h"
#include "widgets/pages/preset_menu.h"
#include "widgets/pages/symmetry_page.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestSymmetryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theSentenceStandsOnTop();
    void arrowsWalkMirrorsAndDimensions();
    void enterShowsTheAnswersOfThatSide();
    void theMatrixDrillsIntoItsCell();
    void theUnitsFollowTheDimension();
    void theKeyboardChoosesTheDimensionOfTheUnits();
    void hiddenCellsStayHidden();
    void choicesAskAnew();
    void theMarginIsAnEdit();
    void severalMirrorsStandBelowEachOther();
    void withoutTheOtherSideItTeaches();
    void withoutDimensionsItOffersPresets();
    void everyBlockHasItsTwin();
    void furtherViewsAndBlocksFindTheirPlace();
    void stateComesBack();

private:
    [[nodiscard]] std::unique_ptr<SymmetryPage> shown(int others = 1) const;
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestSymmetryPage::initTestCase() {
    loadResources();
    applyTheme(*qApp, Theme());
    qRegisterMetaType<Drill>();
    qRegisterMetaType<SymmetryQuestion>();
}

std::unique_ptr<SymmetryPage> TestSymmetryPage::shown(int others) const {
    auto page = std::make_unique<SymmetryPage>();
    page->setFormat(m_format);
    page->setCatalogue(symmetryCatalogue({allMirrors.begin(), allMirrors.begin() + 1 + others}));
    page->showSymmetry(SymmetryFigures(others).result());
    page->resize(1248, 1200);
    page->show();
    return page;
}

void TestSymmetryPage::theSentenceStandsOnTop() {
    const auto page = shown();
    auto* header = page->findChild<PageHeader*>();
    QVERIFY(header->sentence().startsWith(u"Listening falls short for both sides"_s));
    QVERIFY(page->findChild<QLabel*>(u"symmetryIndex"_s)->text().contains(u"95 (94 … 96"_s));
    QCOMPARE(page->findChild<FigureBlock*>(u"dimensions"_s)->title(),
             u"Employees are worse off in Listening, Reliability and Competence"_s);
}

void TestSymmetryPage::arrowsWalkMirrorsAndDimensions() {
    const auto page = shown();
    auto* chart = page->findChild<ButterflyView*>(u"butterfly"_s);
    QCOMPARE(chart->markCount(), 16);
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->currentMark(), 1);
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(chart->currentDimension(), 1);
    QVERIFY(chart->markText(3).startsWith(u"Reliability, employees"_s));
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->currentMark(), 2);
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Up);
    QCOMPARE(chart->currentMark(), 0);
    for (int mark = 0; mark < chart->markCount(); ++mark)
        QVERIFY(QRectF(chart->rect()).contains(chart->markBox(mark)));
}

void TestSymmetryPage::enterShowsTheAnswersOfThatSide() {
    const auto page = shown();
    QSignalSpy drilled(page.get(), &Page::drillRequested);
    auto* chart = page->findChild<ButterflyView*>(u"butterfly"_s);
    chart->setCurrentMark(3);
    QTest::keyClick(chart, Qt::Key_Return);
    const auto drill = drilled.at(0).at(0).value<Drill>();
    QCOMPARE(drill.row, std::optional<RowKey>(DimensionId{2}));
    QCOMPARE(drill.mirror, std::optional(Mirror::Employees));
}

void TestSymmetryPage::theMatrixDrillsIntoItsCell() {
    const auto page = shown();
    QSignalSpy drilled(page.get(), &Page::drillRequested);
    auto* table = page->findChild<DataTable*>(u"symmetryMatrix"_s);
    QCOMPARE(table->model()->rowCount(), 6);
    table->setCurrentIndex(table->model()->index(2, table->columnOf(u"cell:0"_s)));
    QVERIFY(page->findChild<QLabel*>(u"matrixStatus"_s)
                ->text()
                .startsWith(u"Field service × Listening: customers"_s));
    QTest::keyClick(table, Qt::Key_Return);
    const auto drill = drilled.at(0).at(0).value<Drill>();
    QCOMPARE(drill.row, std::optional<RowKey>(DimensionId{1}));
    QCOMPARE(drill.facetValues, QList<FacetValueId>{FacetValueId{3}});
    QVERIFY(drill.mirror.has_value()); // never both sides at once: one of them may be small
}

void TestSymmetryPage::theUnitsFollowTheDimension() {
    const auto page = shown();
    auto* block = page->findChild<FigureBlock*>(u"units"_s);
    QVERIFY(block->title().startsWith(u"Listening"_s));
    page->findChild<ButterflyView*>(u"butterfly"_s)->setCurrentMark(6);
    QVERIFY2(block->title().startsWith(u"Care"_s), qPrintable(block->title()));
    auto* table = page->findChild<DataTable*>(u"symmetryMatrix"_s);
    table->setCurrentIndex(table->model()->index(0, table->columnOf(u"cell:2"_s)));
    QVERIFY(block->title().startsWith(u"Competence"_s));
    QCOMPARE(block->table()->model()->rowCount(), 6);
    auto* scatter = page->findChild<UnitScatter*>();
    QSignalSpy drilled(page.get(), &Page::drillRequested);
    QTest::keyClick(scatter, Qt::Key_Return);
    QCOMPARE(drilled.at(0).at(0).value<Drill>().facetValues.size(), 1);
    page->select(DimensionId{4});
    QVERIFY(block->title().startsWith(u"Care"_s));
}

void TestSymmetryPage::theKeyboardChoosesTheDimensionOfTheUnits() {
    const auto page = shown();
    auto* scatter = page->findChild<UnitScatter*>();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    scatter->setFocus();
    QTest::keyClick(scatter, Qt::Key_D);
    auto* menu = page->findChild<QMenu*>(u"dimensionMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction()->text(), u"Listening"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(page->findChild<FigureBlock*>(u"units"_s)->title().startsWith(u"Reliability"_s));
}

void TestSymmetryPage::hiddenCellsStayHidden() {
    const auto page = shown();
    auto* table = page->findChild<DataTable*>(u"symmetryMatrix"_s);
    const int column = table->columnOf(u"cell:4"_s);
    QCOMPARE(table->model()->index(4, column).data().toString(), u"hidden"_s);
    QCOMPARE(table->model()->index(5, column).data().toString(), u"n = 3"_s);
    page->select(DimensionId{5});
    QCOMPARE(page->findChild<UnitScatter*>()->markCount(), 4);
}

void TestSymmetryPage::choicesAskAnew() {
    const auto page = shown(3);
    QSignalSpy asked(page.get(), &SymmetryPage::questionChanged);
    QCOMPARE(page->question().facet, FacetId{1}); // the department, if there is one
    Q_EMIT page->findChild<SegmentedControl*>(u"facetChoice"_s)->chosen(u"2"_s);
    QCOMPARE(page->question().facet, FacetId{2});
    Q_EMIT page->findChild<SegmentedControl*>(u"aspectChoice"_s)->chosen(u"2"_s);
    QCOMPARE(page->question().aspect, Aspect::Gap);
    Q_EMIT page->findChild<SegmentedControl*>(u"mirrorsChoice"_s)
        ->chosen(u"customers+employees+managers+leaders"_s);
    QCOMPARE(page->question().mirrors.size(), 4);
    QCOMPARE(asked.count(), 3);
    QVERIFY(page->findChild<SegmentedControl*>(u"againstChoice"_s)->isVisible());
}

void TestSymmetryPage::severalMirrorsStandBelowEachOther() {
    const auto page = shown(3);
    auto* chart = page->findChild<ButterflyView*>(u"butterfly"_s);
    QCOMPARE(chart->markCount(), 32);
    QVERIFY(!chart->markBox(1).intersects(chart->markBox(3)));
    QVERIFY(chart->markText(3).startsWith(u"Listening, leaders"_s));
}

void TestSymmetryPage::withoutTheOtherSideItTeaches() {
    const auto page = shown();
    page->showSymmetry(halfOfSymmetry());
    QVERIFY(page->findChild<PageHeader*>()->sentence().startsWith(u"Customers have answered"_s));
    auto* empty = page->findChild<QWidget*>(u"symmetryEmpty"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->findChild<ButterflyView*>()->markCount(), 16);
    QSignalSpy wanted(page.get(), &SymmetryPage::importRequested);
    QTest::keyClick(empty->findChild<QPushButton*>(u"emptyAction"_s), Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
}

void TestSymmetryPage::withoutDimensionsItOffersPresets() {
    SymmetryPage page;
    page.setFormat(m_format);
    auto known = std::make_shared<Catalogue>();
    known->dimensions = {{{7}, {}, u" reliability"_s, 1.0, 0}};
    page.setCatalogue(known);
    page.show();
    QSignalSpy edited(&page, &Page::editRequested);
    page.findChild<PresetMenu*>()->findChild<QAction*>(u"service-quality"_s)->trigger();
    const auto changes = edited.at(0).at(0).value<ChangeSet>();
    QCOMPARE(changes.size(), 4); // one of the five is there
    QCOMPARE(std::get<Dimension>(*changes.constFirst().after).position, 1);
}

void TestSymmetryPage::everyBlockHasItsTwin() {
    const auto page = shown();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    for (const auto& name : {u"dimensions"_s, u"matrix"_s, u"units"_s}) {
        auto* block = page->findChild<FigureBlock*>(name);
        block->content()->setFocus();
        QTest::keyClick(block->content(), Qt::Key_T);
        QTRY_VERIFY2(block->showsTwin(), qPrintable(name));
        QVERIFY(block->table()->model()->rowCount() > 0);
    }
}

void TestSymmetryPage::furtherViewsAndBlocksFindTheirPlace() {
    const auto page = shown();
    auto* choice = page->findChild<SegmentedControl*>(u"viewChoice"_s);
    QVERIFY(!choice->isVisible()); // no dead button
    auto* view = new QWidget;
    page->addView(u"journeys"_s, u"linked journeys"_s, view);
    QVERIFY(choice->isVisible());
    QSignalSpy changed(page.get(), &SymmetryPage::viewChanged);
    page->showView(u"journeys"_s);
    QVERIFY(view->isVisible() && changed.count() == 1);
    auto* block = new FigureBlock(u"symmetry"_s);
    block->setObjectName(u"more"_s);
    block->setFigure(new QWidget, nullptr);
    page->addBlock(block);
    page->showView(u"dimension"_s);
    QVERIFY(block->isVisible());
}

void TestSymmetryPage::stateComesBack() {
    const auto page = shown(3);
    Q_EMIT page->findChild<SegmentedControl*>(u"aspectChoice"_s)->chosen(u"1"_s);
    Q_EMIT page->findChild<SegmentedControl*>(u"mirrorsChoice"_s)
        ->chosen(u"customers+employees+managers"_s);
    page->findChild<FigureBlock*>(u"units"_s)->showTwin(true);
    const auto other = shown(3);
    other->restoreState(page->state());
    QCOMPARE(other->question(), page->question());
    QVERIFY(other->findChild<FigureBlock*>(u"units"_s)->showsTwin());
    other->restoreState({});
    QCOMPARE(other->question().aspect, Aspect::Delivered);
}

void TestSymmetryPage::theMarginIsAnEdit() {
    const auto page = shown();
    QSignalSpy edited(page.get(), &Page::editRequested);
    auto* margin = page->findChild<QDoubleSpinBox*>(u"margin"_s);
    margin->setValue(3.0);
    QTest::keyClick(margin, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    const auto changes = edited.at(0).at(0).value<ChangeSet>();
    QCOMPARE(std::get<FileFacts>(*changes.constFirst().after).margin, 3.0);
    page->setReadOnly(true);
    QVERIFY(!margin->isEnabled());
}

QTEST_MAIN(TestSymmetryPage)
#include "test_symmetry_page.moc"
