#include "resources/resources.h"
#include "tests/support/english.h"
#include "tests/support/grab.h"
#include "tests/support/sample_results.h"
#include "widgets/pages/overview_page.h"

#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestOverviewPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void pictures();

private:
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestOverviewPage::pictures() {
    OverviewPage page;
    page.setFormat(m_format);
    grab(page, u"overview-empty"_s, {1248, 828});
    page.showOverview(overviewResult());
    grab(page, u"overview"_s, {1248, 828});
    grab(page, u"overview-dark"_s, {1248, 828}, Theme(Look::Dark));
    grab(page, u"overview-narrow"_s, {968, 568});
    grab(page, u"overview-rtl"_s, {1248, 828}, Theme(), Qt::RightToLeft);
    grab(page, u"overview-200"_s, {1728, 1000}, Theme(Look::Light, 200));
    grab(page, u"overview-1920"_s, {1728, 1000});
}

QTEST_MAIN(TestOverviewPage)
#include "test_overview_page.moc"
