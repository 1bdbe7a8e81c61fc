#include "resources/resources.h"
#include "tests/support/english.h"
#include "tests/support/grab.h"
#include "tests/support/symmetry_results.h"
#include "widgets/charts/unit_scatter.h"
#include "widgets/controls/data_table.h"
#include "widgets/pages/symmetry_page.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

/// Pictures of the Symmetry page for people to look at, and what can be said of them by measure.
class TestSymmetryPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void choicesInsideThePage();
    void withoutAnswers();

private:
    [[nodiscard]] std::unique_ptr<SymmetryPage> page(int others) const;
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestSymmetryPictures::initTestCase() {
    loadResources();
    applyTheme(*qApp, Theme());
}

std::unique_ptr<SymmetryPage> TestSymmetryPictures::page(int others) const {
    auto page = std::make_unique<SymmetryPage>();
    page->setFormat(m_format);
    page->setCatalogue(symmetryCatalogue({allMirrors.begin(), allMirrors.begin() + 1 + others}));
    QStringList mirrors;
    for (const Mirror mirror : SymmetryFigures(others).result().question.mirrors)
        mirrors.append(key(mirror).toString());
    page->restoreState({{u"mirrors"_s, mirrors}});
    page->showSymmetry(SymmetryFigures(others).result());
    return page;
}

void TestSymmetryPictures::nothingIsCutOff_data() {
    QTest::addColumn<int>("others");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("mirrored");
    QTest::addRow("symmetry") << 1 << QSize(1248, 828) << false << 100 << false;
    QTest::addRow("symmetry-tall") << 1 << QSize(1248, 1400) << false << 100 << false;
    QTest::addRow("symmetry-dark") << 1 << QSize(1248, 1400) << true << 100 << false;
    QTest::addRow("symmetry-720") << 1 << QSize(1088, 648) << false << 100 << false;
    QTest::addRow("symmetry-narrow") << 1 << QSize(968, 568) << false << 100 << false;
    QTest::addRow("symmetry-rtl") << 1 << QSize(1248, 1400) << false << 100 << true;
    QTest::addRow("symmetry-200") << 1 << QSize(1728, 1400) << false << 200 << false;
    QTest::addRow("symmetry-three") << 2 << QSize(1248, 1500) << false << 100 << false;
    QTest::addRow("symmetry-four") << 3 << QSize(1248, 1700) << false << 100 << false;
}

void TestSymmetryPictures::nothingIsCutOff() {
    QFETCH(int, others);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(int, percent);
    QFETCH(bool, mirrored);
    const auto shown = page(others);
    grab(*shown, QString::fromLatin1(QTest::currentDataTag()), size,
         Theme(dark ? Look::Dark : Look::Light, percent),
         mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto* table = shown->findChild<DataTable*>(u"symmetryMatrix"_s);
    QVERIFY2(table->horizontalHeader()->length() > table->width() * 9 / 10, "columns leave room");
    const QWidget* body = shown->findChild<QScrollArea*>()->widget();
    QVERIFY2(body->width() <= size.width(), "the page is wider than the window");
    for (const ChartView* chart : shown->findChildren<ChartView*>()) {
        if (!chart->isVisible())
            continue;
        for (int mark = 0; mark < chart->markCount(); ++mark)
            QVERIFY(QRectF(chart->rect()).contains(chart->markBox(mark)));
    }
    applyTheme(*qApp, Theme());
}

void TestSymmetryPictures::choicesInsideThePage() {
    const auto shown = page(1);
    grab(*shown, u"symmetry-chosen"_s, {1248, 1400});
    auto* table = shown->findChild<DataTable*>(u"symmetryMatrix"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, table->columnOf(u"cell:3"_s)));
    grab(*shown, u"symmetry-chosen"_s, {1248, 1400});
    grab(*shown, u"symmetry-chosen-dark"_s, {1248, 1400}, Theme(Look::Dark));
    applyTheme(*qApp, Theme());
    auto* chart = shown->findChild<UnitScatter*>();
    chart->setFocus();
    chart->setCurrentMark(0);
    const QImage scatter = grab(*shown, u"symmetry-scatter"_s, {1248, 1400});
    QVERIFY(!scatter.isNull());
}

void TestSymmetryPictures::withoutAnswers() {
    const auto shown = page(1);
    shown->showSymmetry(halfOfSymmetry());
    grab(*shown, u"symmetry-half"_s, {1248, 828});
    grab(*shown, u"symmetry-half-dark"_s, {1248, 828}, Theme(Look::Dark));
    grab(*shown, u"symmetry-half-720"_s, {1088, 648});
    applyTheme(*qApp, Theme());
    shown->showSymmetry({});
    grab(*shown, u"symmetry-empty"_s, {1248, 828});
    QVERIFY(shown->findChild<QWidget*>(u"symmetryEmpty"_s)->isVisible());
}

QTEST_MAIN(TestSymmetryPictures)
#include "test_symmetry_pictures.moc"
