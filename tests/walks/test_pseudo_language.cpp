#include "resources/resources.h"
#include "tests/fixtures/sample_file.h"
#include "tests/support/temporary.h"
#include "tests/walks/findings.h"
#include "tests/walks/places.h"
#include "widgets/controls/plain_label.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A language that needs 40 % more room for everything, in brackets so that a cut end is seen.
class PseudoLanguage : public QTranslator {
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "QApplication") == 0)
            return {}; // "LTR" names the direction there
        const auto longer = (text.size() * 2 + 4) / 5;
        return u"[!! "_s + text + u" eiuoa"_s.repeated(longer / 6 + 1).left(longer) + u" !!]"_s;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

/// Every text in a language that is 40 % longer, and in one that runs from right to left: nothing
/// is cut, nothing lies over anything else.
class TestPseudoLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void plantedFaultsAreFound();
    void everyTextIsLonger();
    void nothingIsCut_data();
    void nothingIsCut();
    void nothingIsCutInTheWindow_data();
    void nothingIsCutInTheWindow();

private:
    void check(const QString& place, const QWidget& root);
    Temporary m_temporary;
    Snapshot m_data;
    QStringList m_faults;
};

void TestPseudoLanguage::initTestCase() {
    loadResources();
    m_data = sampleSnapshot(m_temporary.path(u"a.symmetry"_s));
    QVERIFY(m_data.catalogue && m_data.frame);
}

void TestPseudoLanguage::cleanup() {
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, Theme());
    m_faults.clear();
}

void TestPseudoLanguage::check(const QString& place, const QWidget& root) {
    for (const QString& fault : cut(root) + overlapping(root))
        m_faults.append(place + u": "_s + fault);
}

void TestPseudoLanguage::plantedFaultsAreFound() {
    QWidget page;
    auto* narrow = new QPushButton(u"A text that needs more room than there is"_s, &page);
    narrow->setGeometry(0, 0, 60, 30);
    auto* over = new PlainLabel(u"Over"_s, Type::Body, Weight::Regular, Token::TextPrimary, &page);
    over->setGeometry(50, 10, 200, 30);
    auto* out = new PlainLabel(u"Out"_s, Type::Body, Weight::Regular, Token::TextPrimary, &page);
    out->setGeometry(380, 100, 200, 30);
    auto* elided = new PlainLabel(u"A text that may be cut, since it says so"_s, Type::Body,
                                  Weight::Regular, Token::TextPrimary, &page);
    elided->setElided(true);
    elided->setGeometry(0, 150, 60, 30);
    page.resize(400, 200);
    page.show();
    QCOMPARE(cut(page).filter(u"cut: "_s).size(), 1);
    QCOMPARE(cut(page).filter(u"reaches out"_s).size(), 1);
    QCOMPARE(overlapping(page).size(), 2); // seen from both
}

void TestPseudoLanguage::everyTextIsLonger() {
    const PseudoLanguage pseudo;
    const QString text = QCoreApplication::translate("Any", "Import");
    QVERIFY(text.startsWith(u"[!! Import"_s) && text.endsWith(u"!!]"_s));
    QVERIFY(text.size() >= 6 * 14 / 10);
}

void TestPseudoLanguage::nothingIsCut_data() {
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("1280x720") << QSize(1280, 720) << 100 << false;
    QTest::newRow("1280x720 right to left") << QSize(1280, 720) << 100 << true;
    QTest::newRow("1024x640") << QSize(1024, 640) << 100 << false;
    QTest::newRow("1920x1080") << QSize(1920, 1080) << 100 << false;
    QTest::newRow("1920x1080 at 200 %") << QSize(1920, 1080) << 200 << false;
}

void TestPseudoLanguage::nothingIsCut() {
    QFETCH(QSize, window);
    QFETCH(int, percent);
    QFETCH(bool, mirrored);
    const PseudoLanguage pseudo;
    applyTheme(*qApp, Theme(Look::Light, percent));
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const Visit visit = [&](const QString& place, QWidget& root) { check(place, root); };
    visitPages(m_data, u"All went well"_s, pageRoom(window, percent), visit);
    if (percent == 100) // the steps of an import are as high as the window at most
        visitWizard({}, pageRoom(window, percent), visit);
    QVERIFY(none(m_faults));
}

void TestPseudoLanguage::nothingIsCutInTheWindow_data() {
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("percent");
    QTest::newRow("1280x720") << QSize(1280, 720) << 100;
    QTest::newRow("1024x640") << QSize(1024, 640) << 100;
    QTest::newRow("1920x1080 at 200 %") << QSize(1920, 1080) << 200;
}

void TestPseudoLanguage::nothingIsCutInTheWindow() {
    QFETCH(QSize, window);
    QFETCH(int, percent);
    const PseudoLanguage pseudo;
    QVERIFY(visitWindow(*qApp, m_temporary.path(u"window"_s), window, percent, true,
                        [this](const QString& place, QWidget& root) { check(place, root); }));
    QVERIFY(none(m_faults));
}

QTEST_MAIN(TestPseudoLanguage)
#include "test_pseudo_language.moc"
