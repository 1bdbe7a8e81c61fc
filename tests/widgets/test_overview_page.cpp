#include "resources/resources.h"
#include "tests/support/english.h"
#include "tests/support/grab.h"
#include "tests/support/sample_results.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/page_header.h"
#include "widgets/pages/figure_block.h"
#include "widgets/pages/overview_cards.h"
#include "widgets/pages/overview_findings.h"
#include "widgets/pages/overview_page.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestOverviewPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutDataItTeachesAndAsksForAnImport();
    void outsideTheDataItOffersThePeriodThatHasSome();
    void theSentenceStandsAboveTheFigures();
    void cardsWrapIntoRowsOfEqualLength_data();
    void cardsWrapIntoRowsOfEqualLength();
    void aCardDrillsToItsAnswers();
    void theTableKeySwapsABlockAndItsTwin();
    void findingsEndInTheVerbTheyAskFor();
    void copyTakesTheTableThatIsShown();
    void everyBlockExplainsHowItIsComputed();
    void stateComesBack();
    void pictures();

private:
    [[nodiscard]] std::unique_ptr<OverviewPage> shown() const;
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestOverviewPage::initTestCase() {
    loadResources();
    applyTheme(*qApp, Theme());
    qRegisterMetaType<Drill>();
    qRegisterMetaType<Scope>();
}

std::unique_ptr<OverviewPage> TestOverviewPage::shown() const {
    auto page = std::make_unique<OverviewPage>();
    page->setFormat(m_format);
    page->showOverview(overviewResult());
    page->resize(1248, 1100);
    page->show();
    page->activateWindow();
    return page;
}

void TestOverviewPage::withoutDataItTeachesAndAsksForAnImport() {
    OverviewPage page;
    page.showOverview({});
    page.resize(1000, 700);
    page.show();
    auto* empty = page.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"Nobody has answered yet"_s);
    QSignalSpy wanted(&page, &OverviewPage::importRequested);
    page.findChild<QPushButton*>(u"emptyAction"_s)->click();
    QCOMPARE(wanted.count(), 1);
}

void TestOverviewPage::outsideTheDataItOffersThePeriodThatHasSome() {
    OverviewPage page;
    OverviewResult result;
    result.asOf = QDate(2026, 9, 30);
    page.showOverview(result);
    QSignalSpy asked(&page, &Page::scopeRequested);
    QSignalSpy import(&page, &OverviewPage::importRequested);
    page.findChild<QPushButton*>(u"emptyAction"_s)->click();
    QCOMPARE(import.count(), 0);
    QCOMPARE(asked.count(), 1);
    const auto scope = asked.at(0).at(0).value<Scope>();
    QCOMPARE(scope.period, (Period{QDate(2025, 10, 1), QDate(2026, 9, 30)}));
    QCOMPARE(scope.comparison, (Period{QDate(2024, 10, 1), QDate(2025, 9, 30)}));
}

void TestOverviewPage::theSentenceStandsAboveTheFigures() {
    const auto page = shown();
    QVERIFY(!page->findChild<EmptyState*>()->isVisible());
    QVERIFY(page->findChild<PageHeader*>()->sentence().startsWith(
        u"Installation date kept needs a decision"_s));
    QCOMPARE(page->findChild<FigureBlock*>(u"findings"_s)->title(),
             u"4 signals; 3 need a decision"_s);
    QCOMPARE(page->findChild<OverviewFindings*>()->lineCount(), 5);
}

void TestOverviewPage::cardsWrapIntoRowsOfEqualLength_data() {
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("six fit") << 6 << 1200 << 6;
    QTest::newRow("six at 1024") << 6 << 920 << 3;
    QTest::newRow("seven are never six and one") << 7 << 1200 << 4;
    QTest::newRow("seven at 1920") << 7 << 1680 << 7;
    QTest::newRow("one") << 1 << 920 << 1;
    QTest::newRow("very narrow") << 6 << 100 << 1;
}

void TestOverviewPage::cardsWrapIntoRowsOfEqualLength() {
    QFETCH(int, cards);
    QFETCH(int, width);
    OverviewCards widget;
    QList<MeasureCard> list = test::cards();
    list.append(list.constFirst());
    widget.setCards(list.first(cards));
    QTEST(widget.columnsAt(width), "columns");
}

void TestOverviewPage::aCardDrillsToItsAnswers() {
    const auto page = shown();
    QSignalSpy drilled(page.get(), &Page::drillRequested);
    auto* card = page->findChild<QWidget*>(u"card_3"_s);
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(drilled.count(), 1);
    QCOMPARE(drilled.at(0).at(0).value<Drill>().measure, MeasureId{4});
}

void TestOverviewPage::theTableKeySwapsABlockAndItsTwin() {
    const auto page = shown();
    for (const auto& name : {u"findings"_s, u"gaps"_s, u"symmetry"_s}) {
        auto* block = page->findChild<FigureBlock*>(name);
        QVERIFY(!block->showsTwin());
        block->showTwin(true);
        QVERIFY(block->table()->isVisible() && !block->content()->isVisible());
        block->showTwin(false);
        QVERIFY(!block->table()->isVisible() && block->content()->isVisible());
    }
    auto* block = page->findChild<FigureBlock*>(u"gaps"_s);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    block->content()->setFocus();
    QTest::keyClick(block->content(), Qt::Key_T);
    QTRY_VERIFY(block->showsTwin());
    QVERIFY(!page->findChild<FigureBlock*>(u"symmetry"_s)->showsTwin());
}

void TestOverviewPage::findingsEndInTheVerbTheyAskFor() {
    const auto page = shown();
    QSignalSpy drilled(page.get(), &Page::drillRequested);
    QSignalSpy paged(page.get(), &Page::pageRequested);
    auto* decide = page->findChild<FindingLine*>(u"finding_0"_s);
    QCOMPARE(decide->findChild<QPushButton*>(u"findingAction"_s)->text(), u"Decide"_s);
    decide->findChild<QPushButton*>(u"findingAction"_s)->click();
    QCOMPARE(drilled.at(0).at(0).value<Drill>().measure, MeasureId{4});
    auto* look = page->findChild<FindingLine*>(u"finding_3"_s);
    look->findChild<QPushButton*>(u"findingAction"_s)->click();
    QCOMPARE(paged.at(0).at(0).toString(), u"discrepancies"_s);
    QTest::keyClick(look, Qt::Key_Return);
    QCOMPARE(drilled.at(1).at(0).value<Drill>().row, std::optional<RowKey>(TouchpointId{2}));
    auto* calm = page->findChild<FindingLine*>(u"finding_4"_s);
    QVERIFY(!calm->findChild<QPushButton*>(u"findingAction"_s)->isVisible());
}

void TestOverviewPage::copyTakesTheTableThatIsShown() {
    const auto page = shown();
    QSignalSpy copied(page.get(), &Page::copied);
    auto* block = page->findChild<FigureBlock*>(u"symmetry"_s);
    block->copy();
    QCOMPARE(copied.takeFirst().at(0).toString(), u"picture"_s);
    block->showTwin(true);
    block->copy();
    QCOMPARE(copied.takeFirst().at(0).toString(), u"data"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 9);
    QVERIFY(lines.at(1).startsWith(u"Reliability\t61.0\t"_s));
}

void TestOverviewPage::everyBlockExplainsHowItIsComputed() {
    const auto page = shown();
    QSignalSpy asked(page.get(), &Page::helpRequested);
    QStringList topics;
    const auto buttons = page->findChildren<QPushButton*>(u"link_help"_s);
    for (QPushButton* button : buttons)
        button->click();
    for (const auto& call : asked)
        topics.append(call.at(0).toString());
    topics.sort();
    QCOMPARE(topics, (QStringList{u"gaps"_s, u"measures"_s, u"signals"_s, u"symmetry"_s}));
    QVERIFY(QFile::exists(u":/symmetry/help/figures.md"_s));
}

void TestOverviewPage::stateComesBack() {
    const auto page = shown();
    page->findChild<FigureBlock*>(u"gaps"_s)->showTwin(true);
    page->findChild<OverviewCards*>()->showTwin(true);
    const auto other = shown();
    other->restoreState(page->state());
    QVERIFY(other->findChild<FigureBlock*>(u"gaps"_s)->showsTwin());
    QVERIFY(other->findChild<OverviewCards*>()->showsTwin());
    QVERIFY(!other->findChild<FigureBlock*>(u"symmetry"_s)->showsTwin());
}

void TestOverviewPage::pictures() {
    OverviewPage page;
    page.setFormat(m_format);
    QVERIFY(!grab(page, u"overview-empty"_s, {1248, 828}).isNull());
    page.showOverview(overviewResult());
    grab(page, u"overview"_s, {1248, 828});
    const QImage dark = grab(page, u"overview-dark"_s, {1248, 828}, Theme(Look::Dark));
    QVERIFY(dark.pixelColor(2, 2).lightness() < 60);
    grab(page, u"overview-narrow"_s, {968, 568});
    QVERIFY(!page.isWide());
    grab(page, u"overview-rtl"_s, {1248, 828}, Theme(), Qt::RightToLeft);
    grab(page, u"overview-200"_s, {1728, 1000}, Theme(Look::Light, 200));
    grab(page, u"overview-1920"_s, {1728, 1000});
    QVERIFY(page.isWide());
}

QTEST_MAIN(TestOverviewPage)
#include "test_overview_page.moc"
