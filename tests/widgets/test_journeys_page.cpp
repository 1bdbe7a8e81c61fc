#include "tests/widgets/journey_fixture.h"

#include "widgets/charts/journey_map.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

#include "tests/widgets/grab.h"

using namespace symmetry;
using namespace symmetry::test;

class TestJourneysPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theWorstTouchpointIsShownFirst();
    void theTableIsAKeyAway();
    void aTouchpointIsRenamedByKeyboard();
    void altArrowsMoveAndInsertAdds();
    void removingAskedTouchpointsIsExplained();
    void stagesAreEditedWithShift();
    void theFormSendsWhatWasTyped();
    void onlyVariantsThatExistAreOffered();
    void readOnlyFilesCannotBeEdited();
    void withoutAJourneyThePageTeaches();
    void hiddenCommentsSayWhy();
    void commentsAreShownLetterForLetter();
    void everythingHasAName();
    void itLooksRight_data();
    void itLooksRight();

private:
    void show(QSize size = {1256, 852});
    [[nodiscard]] QString phrase(QSignalSpy& spy) const;
    std::unique_ptr<JourneysPage> m_page;
    JourneyResult m_result = heatPump();
    CataloguePtr m_catalogue = catalogueOf(m_result);
};

void TestJourneysPage::init() {
    applyTheme(*qApp, Theme());
    m_page = std::make_unique<JourneysPage>();
    m_page->setFormat(Format(QLocale(QLocale::English)));
}

void TestJourneysPage::cleanup() {
    m_page.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestJourneysPage::show(QSize size) {
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setCatalogue(m_catalogue);
    m_page->showJourney(m_result);
    m_page->showTouchpoint(detailOf(m_result.touchpoints[6]));
    m_page->findChild<JourneyMap*>()->setFocus();
}

QString TestJourneysPage::phrase(QSignalSpy& spy) const {
    return spy.isEmpty() ? QString() : spy.takeFirst().at(1).toString();
}

void TestJourneysPage::theWorstTouchpointIsShownFirst() {
    QSignalSpy asked(m_page.get(), &JourneysPage::touchpointRequested);
    show();
    QCOMPARE(m_page->selected(), TouchpointId{7});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_page->findChild<QLabel*>(u"touchpointGap"_s)->text(), u"−1.41"_s);
}

void TestJourneysPage::theTableIsAKeyAway() {
    show();
    QTest::keyClick(m_page->findChild<JourneyMap*>(), Qt::Key_T);
    QVERIFY(m_page->showsTable());
    auto* table = m_page->findChild<QWidget*>(u"journeyTable"_s);
    QVERIFY(table->isVisible());
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(!m_page->showsTable());
}

void TestJourneysPage::aTouchpointIsRenamedByKeyboard() {
    show();
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    auto* map = m_page->findChild<JourneyMap*>();
    QTest::keyClick(map, Qt::Key_F2);
    QVERIFY(!m_page->findChild<QLineEdit*>(u"stripName"_s)->isVisible());
    QTest::keyClick(map, Qt::Key_E);
    QVERIFY(m_page->isEditing());
    QTest::keyClick(map, Qt::Key_F2);
    auto* name = m_page->findChild<QLineEdit*>(u"stripName"_s);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"Installation date"_s);
    QTest::keyClicks(name, u"Appointment"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(phrase(edits), u"Rename touchpoint"_s);
    QVERIFY(!name->isVisible());
}

void TestJourneysPage::altArrowsMoveAndInsertAdds() {
    show();
    m_page->setEditing(true);
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    auto* map = m_page->findChild<JourneyMap*>();
    QTest::keyClick(map, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(phrase(edits), u"Move touchpoint Installation date"_s);
    QTest::keyClick(map, Qt::Key_Insert);
    auto* name = m_page->findChild<QLineEdit*>(u"stripName"_s);
    QTest::keyClicks(name, u"Waiting list"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(edits.size(), 1);
    const auto changes = edits.at(0).at(0).value<ChangeSet>();
    const auto after = applied(*m_catalogue, changes);
    m_page->setCatalogue(std::make_shared<Catalogue>(after));
    QCOMPARE(after.find(m_page->selected())->name, u"Waiting list"_s);
}

void TestJourneysPage::removingAskedTouchpointsIsExplained() {
    show();
    m_page->setEditing(true);
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    QTest::keyClick(m_page->findChild<JourneyMap*>(), Qt::Key_Delete);
    QVERIFY(edits.isEmpty());
    const QString words = m_page->findChild<QLabel*>(u"stripWords"_s)->text();
    QVERIFY2(words.contains(u"2 question"_s) && words.contains(u"1 link"_s), qPrintable(words));
    auto* heirs = m_page->findChild<QComboBox*>(u"stripChoices"_s);
    QVERIFY(heirs->isVisible());
    QCOMPARE(heirs->count(), 14);
    heirs->setCurrentIndex(heirs->findText(u"to Installation day"_s));
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"stripAgree"_s), Qt::LeftButton);
    QCOMPARE(edits.size(), 1);
    const auto after = applied(*m_catalogue, edits.at(0).at(0).value<ChangeSet>());
    QCOMPARE(after.questions[0].touchpoint, TouchpointId{8});
}

void TestJourneysPage::stagesAreEditedWithShift() {
    show();
    m_page->setEditing(true);
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    auto* map = m_page->findChild<JourneyMap*>();
    QTest::keyClick(map, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(phrase(edits), u"Move stage Install"_s);
    QTest::keyClick(map, Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(m_page->findChild<QLabel*>(u"stripWords"_s)->text().contains(u"3 touchpoint"_s));
    QTest::keyClick(m_page->findChild<QComboBox*>(u"stripChoices"_s), Qt::Key_Escape);
    QVERIFY(!m_page->findChild<QWidget*>(u"editStrip"_s)->isVisible());
    QVERIFY(edits.isEmpty());
}

void TestJourneysPage::theFormSendsWhatWasTyped() {
    show();
    m_page->setEditing(true);
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    auto* channels = m_page->findChild<QLineEdit*>(u"touchpointChannels"_s);
    channels->setFocus();
    channels->setText(u"web, , store "_s);
    QTest::keyClick(channels, Qt::Key_Return);
    auto* promise = m_page->findChild<QLineEdit*>(u"touchpointPromise"_s);
    promise->setFocus();
    promise->setText(u"6.5"_s);
    QTest::keyClick(promise, Qt::Key_Return);
    QVERIFY(edits.size() >= 2);
    const auto last = std::get<Touchpoint>(*edits.last().at(0).value<ChangeSet>()[0].after);
    QCOMPARE(last.channels, (QStringList{u"web"_s, u"store"_s}));
    QCOMPARE(last.promise, std::optional<double>(6.5));
}

void TestJourneysPage::onlyVariantsThatExistAreOffered() {
    show();
    auto* variant = m_page->findChild<QWidget*>(u"journeyVariant"_s);
    QVERIFY(variant->isVisible());
    auto one = std::make_shared<Catalogue>(*m_catalogue);
    one->journeys.removeLast();
    m_page->setCatalogue(one);
    QVERIFY(!variant->isVisible());
}

void TestJourneysPage::readOnlyFilesCannotBeEdited() {
    show();
    m_page->setEditing(true);
    m_page->setReadOnly(true);
    QVERIFY(!m_page->isEditing());
    QTest::keyClick(m_page->findChild<JourneyMap*>(), Qt::Key_E);
    QVERIFY(!m_page->isEditing());
}

void TestJourneysPage::withoutAJourneyThePageTeaches() {
    show();
    m_page->setCatalogue(std::make_shared<Catalogue>());
    QVERIFY(m_page->findChild<QWidget*>(u"journeysEmpty"_s)->isVisible());
    grab(*m_page, u"journeys-empty"_s);
    QSignalSpy edits(m_page.get(), &Page::editRequested);
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"emptyAction"_s), Qt::LeftButton);
    grab(*m_page, u"journeys-new"_s);
    QTest::keyClicks(m_page->findChild<QLineEdit*>(u"newJourneyName"_s), u"Subscription"_s);
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"makeJourney"_s), Qt::LeftButton);
    QCOMPARE(phrase(edits), u"Add journey Subscription"_s);
}

void TestJourneysPage::hiddenCommentsSayWhy() {
    show();
    m_page->showComments({7}, {false, 3, {}});
    bool told = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        told = told || label->text().contains(u"Too few people"_s);
    QVERIFY(told);
}

void TestJourneysPage::commentsAreShownLetterForLetter() {
    show();
    const QString hostile = u"<img src=\"/dev/zero\"><b>late</b>"_s;
    m_page->showComments({7}, {true, 1, {{hostile, QDate(2026, 9, 24), {u"Retrofit"_s}}}});
    bool shown = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        shown = shown || label->text().contains(hostile);
    }
    QVERIFY(shown);
}

void TestJourneysPage::everythingHasAName() {
    show();
    m_page->setEditing(true);
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollArea"))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() ||
                           !widget->accessibleDescription().isEmpty() ||
                           (button && !button->text().isEmpty()) || widget->focusProxy() ||
                           qobject_cast<QLineEdit*>(widget->parentWidget()) ||
                           qobject_cast<QComboBox*>(widget->parentWidget());
        QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                   widget->objectName()));
    }
}

void TestJourneysPage::itLooksRight_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << QSize(1256, 852) << 100 << false;
    QTest::newRow("dark") << QSize(1256, 852) << 100 << true;
    QTest::newRow("narrow") << QSize(968, 568) << 100 << false;
    QTest::newRow("large") << QSize(1728, 1008) << 200 << false;
}

void TestJourneysPage::itLooksRight() {
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(bool, dark);
    applyTheme(*qApp, Theme(dark ? Look::Dark : Look::Light, percent));
    m_page = std::make_unique<JourneysPage>();
    m_page->setFormat(Format(QLocale(QLocale::English)));
    show(size);
    m_page->showComments({7}, {true,
                               199,
                               {{u"The shop said week 23. Planning said week 31."_s,
                                 QDate(2026, 9, 24),
                                 {u"Retrofit"_s}}}});
    const QString name = u"journeys-"_s + QString::fromUtf8(QTest::currentDataTag());
    grab(*m_page, name);
    QVERIFY2(m_page->minimumSizeHint().width() <= size.width(),
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    m_page->showTable(true);
    grab(*m_page, name + u"-table"_s);
    m_page->setEditing(true);
    m_page->showTable(false);
    QTest::keyClick(m_page->findChild<JourneyMap*>(), Qt::Key_Delete);
    grab(*m_page, name + u"-edit"_s);
}

QTEST_MAIN(TestJourneysPage)
#include "test_journeys_page.moc"
