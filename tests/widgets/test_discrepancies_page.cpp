#include "resources/resources.h"
#include "tests/support/english.h"
#include "tests/support/grab.h"
#include "tests/support/sample_results.h"
#include "widgets/pages/discrepancies_page.h"

#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CataloguePtr catalogue() {
    auto catalogue = std::make_shared<Catalogue>();
    int id = 0;
    for (const auto& name : {u"segment"_s, u"channel"_s, u"region"_s, u"shop"_s})
        catalogue->facets.append({FacetId{++id}, {}, name, id});
    Question customers;
    Question employees;
    employees.mirror = Mirror::Employees;
    catalogue->questions = {customers, employees};
    return catalogue;
}

} // namespace

class TestDiscrepanciesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void pictures();

private:
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
};

void TestDiscrepanciesPage::pictures() {
    DiscrepanciesPage page;
    page.setFormat(m_format);
    page.setCatalogue(catalogue());
    grab(page, u"discrepancies-empty"_s, {1248, 828});
    page.showDiscrepancies(discrepanciesResult());
    grab(page, u"discrepancies"_s, {1248, 828});
    grab(page, u"discrepancies-dark"_s, {1248, 828}, Theme(Look::Dark));
    grab(page, u"discrepancies-narrow"_s, {968, 568});
    grab(page, u"discrepancies-rtl"_s, {1248, 828}, Theme(), Qt::RightToLeft);
    grab(page, u"discrepancies-200"_s, {1728, 1000}, Theme(Look::Light, 200));
    grab(page, u"discrepancies-1920"_s, {1728, 1000});
}

QTEST_MAIN(TestDiscrepanciesPage)
#include "test_discrepancies_page.moc"
