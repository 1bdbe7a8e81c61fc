#include "app/cli/subject_option.h"
#include "resources/resources.h"
#include "tests/app/said.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"

#include <QJsonArray>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two years of shops, moving up and down, and its mapping.
QByteArray revenue() {
    QByteArray rows = "Month,Revenue\n";
    for (int i = 0; i < 24; ++i)
        rows += QDate(2024, 10, 1).addMonths(i).toString(u"yyyy-MM,"_s).toUtf8() +
                QByteArray::number(100 + i * i % 7 * 10) + '\n';
    return rows;
}

const char revenueMapping[] = R"({"format": "symmetry-mapping", "version": 1, "name": "Revenue",
    "rows": "periods", "columns": [
    {"column": "Month", "as": "period", "formats": ["month"]},
    {"column": "Revenue", "as": "value", "series": "Revenue: shops"}],
    "series": [{"name": "Revenue: shops", "unit": "k", "kind": "count"}]})";

template <class Thing, class Id>
Thing named(Id id, const QString& name) {
    Thing thing;
    thing.id = id;
    thing.name = name;
    return thing;
}

/// One of each, and two touchpoints: of customers and of employees.
Catalogue namedCatalogue() {
    Catalogue catalogue;
    catalogue.measures = {named<Measure>(MeasureId{1}, u"Promoters"_s)};
    catalogue.dimensions = {named<Dimension>(DimensionId{2}, u"Listening"_s)};
    catalogue.series = {named<Series>(SeriesId{4}, u"Revenue: shops"_s)};
    catalogue.facets = {named<Facet>(FacetId{1}, u"Region"_s)};
    FacetValue north;
    north.id = FacetValueId{1};
    north.facet = FacetId{1};
    north.label = u"North"_s;
    catalogue.facetValues = {north};
    for (const Mirror mirror : {Mirror::Customers, Mirror::Employees}) {
        const qint64 id = mirror == Mirror::Customers ? 2 : 4;
        Journey journey = named<Journey>(JourneyId{id}, u"Journey"_s);
        journey.mirror = mirror;
        Stage stage = named<Stage>(StageId{id}, u"Stage"_s);
        stage.journey = journey.id;
        Touchpoint touchpoint =
            named<Touchpoint>(TouchpointId{id}, id == 2 ? u"Visit"_s : u"Planning"_s);
        touchpoint.stage = stage.id;
        catalogue.journeys.append(journey);
        catalogue.stages.append(stage);
        catalogue.touchpoints.append(touchpoint);
    }
    return catalogue;
}

} // namespace

class TestLagCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void subjectsAreReadFromWords_data();
    void subjectsAreReadFromWords();
    void wordsThatNameNothingAreRefused_data();
    void wordsThatNameNothingAreRefused();
    void everyLagHasItsFigures();
    void anImportedSeriesIsComparedLikeAnyLine();
    void wrongQuestionsAreToldInOneLine_data();
    void wrongQuestionsAreToldInOneLine();
    void pairsAreProposedWithoutSubjects();
};

void TestLagCli::subjectsAreReadFromWords_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString& text, const Subject& subject, const QString& words) {
        QTest::newRow(qPrintable(text)) << text << subject << words;
    };
    const FacetValueId all;
    row(u"measure:promoters"_s,
        {Subject::Kind::Measure, 1, Mirror::Customers, Aspect::Delivered, all},
        u"measure:Promoters"_s);
    row(u"touchpoint:Planning:gap"_s,
        {Subject::Kind::Touchpoint, 4, Mirror::Employees, Aspect::Gap, all},
        u"touchpoint:Planning:gap"_s);
    row(u"dimension:Listening@employees:expected"_s,
        {Subject::Kind::Dimension, 2, Mirror::Employees, Aspect::Expected, all},
        u"dimension:Listening@employees:expected"_s);
    row(u"dimension:Listening"_s,
        {Subject::Kind::Dimension, 2, Mirror::Customers, Aspect::Delivered, all},
        u"dimension:Listening@customers:delivered"_s);
    row(u"series:Revenue: shops"_s,
        {Subject::Kind::Series, 4, Mirror::Customers, Aspect::Delivered, all},
        u"series:Revenue: shops"_s);
    row(u"voices@employees"_s,
        {Subject::Kind::Voices, 0, Mirror::Employees, Aspect::Delivered, all},
        u"voices@employees"_s);
    row(u"touchpoint:Visit/region=north"_s,
        {Subject::Kind::Touchpoint, 2, Mirror::Customers, Aspect::Delivered, FacetValueId{1}},
        u"touchpoint:Visit:delivered/Region=North"_s);
}

void TestLagCli::subjectsAreReadFromWords() {
    QFETCH(QString, text);
    QFETCH(Subject, subject);
    QFETCH(QString, words);
    const Catalogue catalogue = namedCatalogue();
    const auto read = cli::subjectFrom(catalogue, text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, subject);
    QCOMPARE(cli::subjectWords(catalogue, *read), words);
    QCOMPARE(*cli::subjectFrom(catalogue, words), subject);
}

void TestLagCli::wordsThatNameNothingAreRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "planning", "measure:", "measure:Moon", "dimension:Moon@employees",
                             "dimension:Listening@martians", "series:Moon", "cube:Planning",
                             "touchpoint:Visit/Moon=1", "touchpoint:Visit/Region=Moon"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestLagCli::wordsThatNameNothingAreRefused() {
    QFETCH(QString, text);
    const auto read = cli::subjectFrom(namedCatalogue(), text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::UsageWrong);
}

void TestLagCli::everyLagHasItsFigures() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    const QStringList ask{u"lag"_s,     path,
                          u"--a"_s,     u"touchpoint:Repair visit"_s,
                          u"--b"_s,     u"touchpoint:Phone call"_s,
                          u"--lags=2"_s};
    const Said json = say(ask + QStringList{u"--format=json"_s});
    QVERIFY2(json.status == 0, json.err.constData());
    const QJsonArray lags = json.json()[u"lags"_s].toArray();
    QCOMPARE(lags.size(), 5);
    for (const char* key : {"lag", "value", "n", "low", "high", "low_all", "high_all", "too_few"})
        QVERIFY2(lags.at(0).toObject().contains(QLatin1StringView(key)), key);
    QCOMPARE(lags.at(2)[u"n"_s].toInt(), json.json()[u"n"_s].toInt());
    QCOMPARE(lags.at(0)[u"n"_s].toInt(), json.json()[u"n"_s].toInt() - 2);
    QCOMPARE(lags.at(0)[u"low"_s].toDouble(), -json.json()[u"band"_s].toDouble());
    QCOMPARE(json.json()[u"a"_s].toString(), u"touchpoint:Repair visit:delivered"_s);
    QVERIFY(!json.json()[u"verdict"_s].toString().isEmpty());
    const Said csv = say(ask + QStringList{u"--format=csv"_s});
    QCOMPARE(csv.out.count('\n'), 6);
    const Said text = say(ask);
    QVERIFY(text.status == 0 && !text.out.contains("nan") && !text.out.contains("cause."));
    const Said quarters = say(ask + QStringList{u"--step=quarter"_s, u"--format=json"_s});
    QCOMPARE(quarters.json()[u"step"_s].toString(), u"quarter"_s);
    QCOMPARE(quarters.json()[u"verdict"_s].toString(), u"too-few"_s);
}

void TestLagCli::anImportedSeriesIsComparedLikeAnyLine() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    const QString source = temporary.path(u"revenue.csv"_s);
    const QString map = temporary.path(u"map.json"_s);
    QVERIFY(put(source, revenue()) && put(map, revenueMapping) && test::smallFile(path));
    const Said done = say({u"import"_s, path, source, u"--mapping"_s, map, u"--format=json"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    const QString a = u"--a=series:Revenue: shops"_s;
    const Said itself =
        say({u"lag"_s, path, a, u"--b=series:revenue: shops"_s, u"--format=json"_s});
    QVERIFY2(itself.status == 0, itself.err.constData());
    QCOMPARE(itself.json()[u"b"_s].toString(), u"series:Revenue: shops"_s);
    QCOMPARE(itself.json()[u"n"_s].toInt(), 23);
    QCOMPARE(itself.json()[u"lags"_s][6][u"value"_s].toDouble(), 1.0);
    const QStringList other{u"lag"_s, path, a, u"--b=touchpoint:Repair visit"_s};
    QCOMPARE(say(other + QStringList{u"--format=json"_s}).json()[u"n"_s].toInt(), 23);
    const Said text = say(other);
    QVERIFY(text.status == 0);
    QVERIFY2(text.out.contains("Revenue: shops"), text.out.constData());
}

void TestLagCli::wrongQuestionsAreToldInOneLine_data() {
    QTest::addColumn<QStringList>("more");
    QTest::newRow("one side") << QStringList{u"--a=voices"_s};
    QTest::newRow("step") << QStringList{u"--step=year"_s};
    QTest::newRow("treatment") << QStringList{u"--treatment=none"_s};
    QTest::newRow("lags") << QStringList{u"--lags=many"_s};
    QTest::newRow("too far") << QStringList{u"--lags=25"_s};
    QTest::newRow("nothing") << QStringList{u"--a=voices"_s, u"--b=measure:Moon"_s};
}

void TestLagCli::wrongQuestionsAreToldInOneLine() {
    QFETCH(QStringList, more);
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path, 48));
    const Said said = say(QStringList{u"lag"_s, path} + more);
    QCOMPARE(said.status, 2);
    QCOMPARE(said.err.count('\n'), 1);
    QVERIFY(said.out.isEmpty());
}

void TestLagCli::pairsAreProposedWithoutSubjects() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path, 48));
    const Said none = say({u"lag"_s, path, u"--format=json"_s});
    QVERIFY(none.status == 0 && none.json()[u"pairs"_s].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestLagCli)
#include "test_lag_cli.moc"
