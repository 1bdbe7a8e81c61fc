#include "models/tables/shown_text.h"
#include "resources/resources.h"
#include "tests/fixtures/sample_file.h"
#include "tests/support/english.h"
#include "tests/support/temporary.h"
#include "tests/walks/findings.h"
#include "tests/walks/hostile.h"
#include "tests/walks/places.h"
#include "widgets/pages/journeys_edits.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bound = 10'000; ///< ms for one place; a picture without end would take for ever

} // namespace

/// Whatever people and files call things, it is shown letter for letter and in good time.
class TestPlainText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void plantedFaultsAreFound();
    void noPageInterpretsWhatItIsGiven_data() { words(); }
    void noPageInterpretsWhatItIsGiven();
    void noStepOfTheImportInterpretsItsFile_data() { words(); }
    void noStepOfTheImportInterpretsItsFile();
    void undoPhrasesKeepEveryLetter_data() { words(); }
    void undoPhrasesKeepEveryLetter();

private:
    static void words();
    /// A visit that collects faults and asks for the time each place took.
    [[nodiscard]] Visit checked(const QString& words);
    English m_english;
    Temporary m_temporary;
    Snapshot m_data;
    QElapsedTimer m_timer;
    QStringList m_faults;
};

void TestPlainText::initTestCase() {
    loadResources();
    applyTheme(*qApp, Theme());
    m_data = sampleSnapshot(m_temporary.path(u"a.symmetry"_s));
    QVERIFY(m_data.catalogue && m_data.frame);
    QVERIFY(hostileWords().size() >= 30);
}

void TestPlainText::words() {
    QTest::addColumn<QString>("given");
    for (const Hostile& each : hostileWords())
        QTest::newRow(each.name) << each.words;
}

Visit TestPlainText::checked(const QString& words) {
    m_faults.clear();
    m_timer.start();
    return [this, words](const QString& place, QWidget& root) {
        const qint64 took = m_timer.elapsed();
        if (took > bound)
            m_faults.append(place + u": took %1 ms"_s.arg(took));
        for (const QString& fault : interpreted(root, words))
            m_faults.append(place + u": "_s + fault);
        m_timer.start();
    };
}

void TestPlainText::plantedFaultsAreFound() {
    const QString words = u"<b>x</b>"_s;
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* button = new QPushButton(words);
    button->setToolTip(words);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"<i>y</i>"_s, Qt::ToolTipRole);
    auto* table = new QTableView;
    table->setModel(&model);
    for (QWidget* widget : QList<QWidget*>{new QLabel(words), button, new QTextBrowser, table})
        column->addWidget(widget);
    page.show();
    const QStringList faults = interpreted(page, words);
    QCOMPARE(faults.filter(u"label that is not plain"_s).size(), 1);
    QCOMPARE(faults.filter(u"tool tip of HTML: QPushButton"_s).size(), 1);
    QCOMPARE(faults.filter(u"field for rich text"_s).size(), 1);
    QCOMPARE(faults.filter(u"cell 0/0"_s).size(), 1);
}

void TestPlainText::noPageInterpretsWhatItIsGiven() {
    QFETCH(QString, given);
    Snapshot data = m_data;
    data.catalogue = renamed(*m_data.catalogue, given);
    visitPages(data, given, pageRoom({1280, 720}), checked(given));
    QVERIFY(none(m_faults));
}

void TestPlainText::noStepOfTheImportInterpretsItsFile() {
    QFETCH(QString, given);
    visitWizard(given, pageRoom({1280, 720}), checked(given));
    QVERIFY(none(m_faults));
}

void TestPlainText::undoPhrasesKeepEveryLetter() {
    QFETCH(QString, given);
    const Catalogue named = *renamed(*m_data.catalogue, given);
    const JourneyEdits edits(named);
    Touchpoint after = named.touchpoints.constFirst();
    after.name = u"Another"_s;
    const PlannedEdit rename = edits.changeTouchpoint(after);
    QCOMPARE(rename.phrase, u"Rename touchpoint"_s);
    const PlannedEdit remove = edits.removeTouchpoint(after.id);
    QVERIFY(!rename.changes.isEmpty() && !remove.changes.isEmpty());
    const QString shown = shownName(given, 60);
    QVERIFY2(remove.phrase.contains(shown), qPrintable(remove.phrase));
    QVERIFY2(remove.phrase.size() <= u"Remove touchpoint "_s.size() + 60, "not shortened");
    Touchpoint other = named.touchpoints.constFirst();
    other.department = u"Another"_s;
    const QString change = edits.changeTouchpoint(other).phrase;
    QVERIFY2(given.trimmed().isEmpty() || change.contains(shown), qPrintable(change));
}

QTEST_MAIN(TestPlainText)
#include "test_plain_text.moc"
