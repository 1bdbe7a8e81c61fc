#include "widgets/style/icons.h"
#include "widgets/style/meaning.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <cmath>

using namespace symmetry;

namespace {

constexpr double textMinimum = 4.5;
constexpr double markMinimum = 3.0;

/// Contrast as the design notes print it: one decimal.
double rounded(double value) {
    return std::floor(value * 10.0 + 0.5) / 10.0;
}

double contrastOf(Look look, Token a, Token b) {
    return contrast(tokenColor(look, a), tokenColor(look, b));
}

} // namespace

class TestStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        applyTheme(*qApp, Theme());
        const QList<Token> texts{
            Token::TextPrimary,         Token::TextSecondary,       Token::TextQuiet,
            Token::MirrorCustomersText, Token::MirrorEmployeesText, Token::MirrorManagersText,
            Token::MirrorLeadersText,   Token::SignalImprovement,   Token::SignalConcernText,
            Token::SignalSpecial,       Token::SignalCommon};
        m_texts = texts;
    }

    void contrastOfBlackOnWhiteIsTwentyOne() {
        QCOMPARE(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0);
        QCOMPARE(rounded(contrastOf(Look::Light, Token::TextQuiet, Token::SurfacePage)), 5.4);
        QCOMPARE(rounded(contrastOf(Look::Dark, Token::TextQuiet, Token::SurfacePage)), 6.8);
    }

    void everyTextIsReadableOnEverySurface_data() {
        QTest::addColumn<Look>("look");
        QTest::addColumn<Token>("text");
        QTest::addColumn<Token>("surface");
        const QList<Token> surfaces{Token::SurfacePage, Token::SurfaceRail, Token::SurfacePanel,
                                    Token::SurfaceSelected, Token::SurfaceField};
        for (const Look look : {Look::Light, Look::Dark, Look::Print}) {
            for (const Token text : std::as_const(m_texts)) {
                for (const Token surface : surfaces)
                    addPair(look, text, surface);
            }
            for (const Token text : {Token::TextPrimary, Token::TextSecondary, Token::TextQuiet}) {
                addPair(look, text, Token::SurfaceHatch);
                addPair(look, text, Token::LimitsBand);
            }
            for (int step = -3; step <= 3; ++step)
                addPair(look, Token::TextPrimary, heatToken(step));
            for (const Token text :
                 {Token::TextPrimary, Token::TextSecondary, Token::SignalConcernText})
                addPair(look, text, Token::WarnSurface);
            addPair(look, Token::TextOnInk, Token::Ink);
        }
    }

    void everyTextIsReadableOnEverySurface() {
        QFETCH(Look, look);
        QFETCH(Token, text);
        QFETCH(Token, surface);
        QVERIFY2(rounded(contrastOf(look, text, surface)) >= textMinimum,
                 qPrintable(QString::number(contrastOf(look, text, surface))));
    }

    void everyMarkStandsOut_data() {
        QTest::addColumn<Look>("look");
        QTest::addColumn<Token>("text");
        QTest::addColumn<Token>("surface");
        const QList<Token> marks{Token::MirrorCustomers,
                                 Token::MirrorEmployeesLine,
                                 Token::MirrorManagers,
                                 Token::MirrorLeadersLine,
                                 Token::SignalImprovement,
                                 Token::SignalConcern,
                                 Token::SignalSpecial,
                                 Token::SignalCommon,
                                 Token::LineField,
                                 Token::InkHatch,
                                 Token::Focus,
                                 Token::Target,
                                 Token::WarnLine};
        for (const Look look : {Look::Light, Look::Dark, Look::Print}) {
            for (const Token mark : marks) {
                addPair(look, mark, Token::SurfacePage);
                addPair(look, mark, Token::SurfacePanel);
            }
        }
    }

    void everyMarkStandsOut() {
        QFETCH(Look, look);
        QFETCH(Token, text);
        QFETCH(Token, surface);
        QVERIFY2(contrastOf(look, text, surface) >= markMinimum,
                 qPrintable(QString::number(contrastOf(look, text, surface))));
    }

    void everyIconPaintsInk_data() {
        QTest::addColumn<int>("which");
        for (int i = 0; i < iconCount; ++i)
            QTest::newRow(qPrintable(QString::number(i))) << i;
    }

    void everyIconPaintsInk() {
        QFETCH(int, which);
        QImage picture(32, 32, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const QColor ink = tokenColor(Look::Light, Token::TextSecondary);
        drawIcon(painter, picture.rect(), static_cast<Icon>(which), ink);
        painter.end();
        int inked = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                inked += picture.pixelColor(x, y) == ink ? 1 : 0;
        }
        QVERIFY(inked > 20);
    }

    void meaningIsNeverColourAlone() {
        for (const Signal signal :
             {Signal::Common, Signal::Improvement, Signal::Concern, Signal::Special}) {
            QVERIFY(signOf(signal).shape != Shape::None);
            QVERIFY(!signOf(signal).word.isEmpty());
        }
        for (const Mirror mirror : allMirrors) {
            for (const Mirror other : allMirrors)
                QCOMPARE(signOf(mirror).shape == signOf(other).shape, mirror == other);
        }
        QVERIFY(signOf(SymmetryVerdict::OthersWorseOff).word !=
                signOf(SymmetryVerdict::CustomersWorseOff).word);
        QVERIFY(signOf(GapVerdict::Below).shape != signOf(GapVerdict::Above).shape);
    }

    void typeAndMeasuresGrowWithTheTextScale() {
        const Theme big(Look::Light, 200);
        QCOMPARE(Theme().font(Type::Body).pixelSize(), 13);
        QCOMPARE(big.font(Type::Body).pixelSize(), 26);
        QCOMPARE(big.font(Type::Figure).pixelSize(), 64);
        QCOMPARE(big.px(metric::tableRow), 48);
        QCOMPARE(Theme(Look::Light, 900).textPercent(), 200);
    }

    void aPartOfAWindowMayLookOtherwise() {
        QWidget slide;
        auto* inside = new QLabel(&slide);
        QCOMPARE(themeOf(inside).look(), Look::Light);
        setTheme(slide, Theme(Look::Dark));
        QCOMPARE(themeOf(inside).look(), Look::Dark);
        QCOMPARE(inside->palette().color(QPalette::WindowText),
                 tokenColor(Look::Dark, Token::TextPrimary));
    }

    void theRingFollowsTheKeyboard() {
        QWidget window;
        auto* button = new QPushButton(QStringLiteral("Decide"), &window);
        button->move(40, 40);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        button->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(button->hasFocus());
        const auto rings = window.findChildren<QWidget*>();
        const auto visible = std::count_if(rings.begin(), rings.end(), [button](QWidget* widget) {
            return widget != button && widget->isVisible() &&
                   widget->geometry().contains(button->geometry());
        });
        QCOMPARE(visible, 1);
    }

private:
    static void addPair(Look look, Token text, Token surface) {
        const QString name = QString::number(static_cast<int>(look)) + QLatin1Char(' ') +
                             tokenName(text) + QStringLiteral(" on ") + tokenName(surface);
        QTest::newRow(qPrintable(name)) << look << text << surface;
    }

    QList<Token> m_texts;
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
