#include "widgets/controls/facet_popup.h"
#include "widgets/controls/period_popup.h"
#include "widgets/controls/scope_bar.h"
#include "widgets/controls/scope_words.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDateEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace symmetry;

Q_DECLARE_METATYPE(symmetry::Scope)

namespace {

const QDate newest(2026, 9, 17);

FacetChoice channels() {
    FacetChoice choice;
    choice.facet.id = FacetId{4};
    choice.facet.name = QStringLiteral("channel");
    for (const QString& label :
         {QStringLiteral("web"), QStringLiteral("shop"), QStringLiteral("<b>phone</b>")})
        choice.values += {FacetValueId{choice.values.size() + 10}, {}, FacetId{4}, label};
    return choice;
}

Scope lastYear() {
    Scope scope;
    scope.period = lastMonths(newest, 12);
    scope.comparison = periodBefore(scope.period);
    return scope;
}

} // namespace

class TestControlsScope : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme());
    }

    void init() {
        m_bar = std::make_unique<ScopeBar>();
        m_bar->setFormat(Format(QLocale()));
        m_bar->setNewest(newest);
        m_bar->setFacets({channels()});
        m_bar->setScope(lastYear());
        m_bar->resize(1100, 48);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
        m_bar->activateWindow();
    }

    void wordsSayTheScope() {
        QVERIFY(spoken("scopePeriod").contains(QStringLiteral("12")));
        QVERIFY(spoken("scopeComparison").contains(QStringLiteral("12")));
        QCOMPARE(spoken("scopeFacet_4"), QStringLiteral("channel: any channel"));
        Scope scope = lastYear();
        scope.facets[FacetId{4}] = {FacetValueId{10}, FacetValueId{12}};
        scope.comparison = {};
        m_bar->setScope(scope);
        QCOMPARE(spoken("scopeFacet_4"), QStringLiteral("channel: web or <b>phone</b>"));
        QVERIFY(spoken("scopeComparison").endsWith(QStringLiteral("nothing")));
    }

    void aPeriodIsChosenFromTheMenu() {
        QSignalSpy requested(m_bar.get(), &ScopeBar::scopeRequested);
        QTest::keyClick(word("scopePeriod"), Qt::Key_Return);
        auto* menu = m_bar->findChild<QMenu*>(QStringLiteral("periodMenu"));
        QVERIFY(menu != nullptr && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        const auto scope = requested.first().first().value<Scope>();
        QCOMPARE(scope.period.first, QDate(2026, 9, 1));
        QCOMPARE(scope.period.last, QDate(2026, 9, 30));
        QCOMPARE(scope.comparison.first, QDate(2026, 8, 1));
        QCOMPARE(m_bar->scope(), lastYear());
    }

    void valuesOfAFacetAreTickedWithSpaceAndConfirmedWithEnter() {
        QSignalSpy requested(m_bar.get(), &ScopeBar::scopeRequested);
        QTest::keyClick(word("scopeFacet_4"), Qt::Key_Return);
        auto* list = m_bar->findChild<QListWidget*>(QStringLiteral("facetValues"));
        QVERIFY(list != nullptr);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        const auto scope = requested.first().first().value<Scope>();
        QCOMPARE(scope.facets.value(FacetId{4}), QList<FacetValueId>{FacetValueId{11}});
    }

    void escLeavesTheScopeAsItWas() {
        QSignalSpy requested(m_bar.get(), &ScopeBar::scopeRequested);
        QTest::keyClick(word("scopeFacet_4"), Qt::Key_Return);
        auto* list = m_bar->findChild<QListWidget*>(QStringLiteral("facetValues"));
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(requested.size(), 0);
    }

    void allValuesTickedMeanAny() {
        FacetPopup popup(QStringLiteral("channel"),
                         {{1, QStringLiteral("a"), true}, {2, QStringLiteral("b"), true}},
                         m_bar.get());
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy confirmed(&popup, &FacetPopup::confirmed);
        popup.findChild<QPushButton*>(QStringLiteral("scopeApply"))->click();
        QVERIFY(confirmed.first().first().value<QList<qint64>>().isEmpty());
    }

    void twoDatesInTheWrongOrderArePutRight() {
        PeriodPopup popup(QStringLiteral("Period"), lastYear().period, m_bar.get());
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy confirmed(&popup, &PeriodPopup::confirmed);
        popup.findChild<QDateEdit*>(QStringLiteral("periodFirst"))->setDate(QDate(2026, 5, 2));
        popup.findChild<QDateEdit*>(QStringLiteral("periodLast"))->setDate(QDate(2026, 3, 1));
        popup.findChild<QPushButton*>(QStringLiteral("scopeApply"))->click();
        const auto period = confirmed.first().first().value<Period>();
        QCOMPARE(period.first, QDate(2026, 3, 1));
        QCOMPARE(period.last, QDate(2026, 5, 2));
    }

    void backAndForwardFollowTheHistory() {
        QSignalSpy back(m_bar.get(), &ScopeBar::backRequested);
        auto* button = m_bar->findChild<QPushButton*>(QStringLiteral("scopeBack"));
        button->click();
        QCOMPARE(back.size(), 0);
        m_bar->setHistory(true, false);
        button->click();
        QCOMPARE(back.size(), 1);
        QVERIFY(!m_bar->findChild<QPushButton*>(QStringLiteral("scopeForward"))->isEnabled());
    }

    void aNarrowBarShortensItsWords() {
        QVERIFY(m_bar->minimumSizeHint().width() < 420);
        m_bar->resize(420, 48);
        QVERIFY(word("scopeTier")->geometry().right() < m_bar->width());
        QVERIFY(!word("scopeTier")->toolTip().isEmpty());
    }

    void aRunningBarChangesItsLanguage() {
        class Shouting : public QTranslator {
        public:
            [[nodiscard]] bool isEmpty() const override { return false; }
            [[nodiscard]] QString translate(const char*, const char* source, const char*,
                                            int) const override {
                return QString::fromLatin1(source).toUpper();
            }
        };
        Shouting translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QTRY_COMPARE(m_bar->findChild<QPushButton*>(QStringLiteral("scopeBack"))->accessibleName(),
                     QStringLiteral("BACK"));
        QVERIFY(spoken("scopePeriod").startsWith(QStringLiteral("PERIOD")));
        QVERIFY(QCoreApplication::removeTranslator(&translator));
    }

    void everyButtonHasAName() {
        const auto buttons = m_bar->findChildren<QPushButton*>();
        QVERIFY(buttons.size() >= 6);
        for (QPushButton* button : buttons)
            QVERIFY(
                !QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    }

private:
    QPushButton* word(const char* name) const {
        return m_bar->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString spoken(const char* name) const { return word(name)->accessibleName(); }

    std::unique_ptr<ScopeBar> m_bar;
};

QTEST_MAIN(TestControlsScope)
#include "test_controls_scope.moc"
