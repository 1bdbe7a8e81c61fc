#include "resources/resources.h"
#include "tests/fixtures/sample_file.h"
#include "tests/support/english.h"
#include "tests/support/temporary.h"
#include "tests/walks/findings.h"
#include "tests/walks/places.h"
#include "translations/translations.h"
#include "widgets/charts/chart_accessible.h"
#include "widgets/charts/gap_bars.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

/// Whoever sees nothing, or has no mouse, gets everything.
class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void plantedFaultsAreFound();
    void theWindowAndItsDialogsSpeakAndAreReachedByKeys(); // before others announce charts
    void everyPageSpeaksAndIsReachedByKeys();
    void everyStepOfTheImportSpeaksAndIsReachedByKeys();

private:
    /// Collects the faults of a place.
    void check(const QString& place, QWidget& root);
    English m_english;
    Temporary m_temporary;
    QStringList m_faults;
    int m_places = 0;
};

void TestAccessibility::initTestCase() {
    loadResources();
    loadTranslations();
    applyTheme(*qApp, Theme());
}

void TestAccessibility::check(const QString& place, QWidget& root) {
    ++m_places;
    for (const QString& fault : unnamed(root) + notReachedByTab(root) + unreachableActions(root))
        m_faults.append(place + u": "_s + fault);
}

void TestAccessibility::plantedFaultsAreFound() {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* good = new QPushButton(u"Save"_s);
    auto* mute = new QPushButton;
    auto* twin = new QPushButton(u"Save"_s);
    auto* table = new QTableView;
    auto* chart = new GapBars;
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({u""_s});
    table->setModel(&model);
    table->setAccessibleName(u"Table"_s);
    for (QWidget* widget : QList<QWidget*>{good, mute, twin, table, chart})
        column->addWidget(widget);
    page.addAction(new QAction(&page));
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QStringList faults = unnamed(page);
    QCOMPARE(faults.filter(u"has no name: QPushButton"_s).size(), 1);
    QCOMPARE(faults.filter(u"sounds like another"_s).size(), 1);
    QCOMPARE(faults.filter(u"column 0 has no name"_s).size(), 1);
    QCOMPARE(faults.filter(u"has no spoken sentence"_s).size(), 1);
    QCOMPARE(unreachableActions(page).size(), 2);
    table->setTabKeyNavigation(false);
    QVERIFY(none(notReachedByTab(page)));
    table->setTabKeyNavigation(true);
    model.setColumnCount(2);
    model.setRowCount(2);
    QVERIFY(!notReachedByTab(page).isEmpty());
}

void TestAccessibility::everyPageSpeaksAndIsReachedByKeys() {
    announceCharts();
    const Snapshot data = sampleSnapshot(m_temporary.path(u"a.symmetry"_s));
    QVERIFY(data.catalogue && data.frame);
    m_faults.clear();
    m_places = 0;
    visitPages(data, u"All went well"_s, pageRoom({1280, 720}),
               [this](const QString& place, QWidget& root) { check(place, root); });
    QVERIFY(m_places >= 12);
    QVERIFY(none(m_faults));
}

void TestAccessibility::everyStepOfTheImportSpeaksAndIsReachedByKeys() {
    m_faults.clear();
    m_places = 0;
    visitWizard({}, pageRoom({1280, 720}),
                [this](const QString& place, QWidget& root) { check(place, root); });
    QCOMPARE(m_places, 6);
    QVERIFY(none(m_faults));
}

void TestAccessibility::theWindowAndItsDialogsSpeakAndAreReachedByKeys() {
    m_faults.clear();
    m_places = 0;
    QVERIFY(visitWindow(*qApp, m_temporary.path(u"window"_s), {1280, 720}, 100, true,
                        [this](const QString& place, QWidget& root) { check(place, root); }));
    QVERIFY(m_places >= 9);
    QVERIFY(none(m_faults));
}

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
