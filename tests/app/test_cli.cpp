#include "app/cli/cli.h"
#include "app/cli/verb.h"
#include "resources/resources.h"
#include "tests/app/said.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray survey = "who,day,region,e,d,said\r\n"
                          "1,2026-09-01,North,6,3,\"Late, again\"\r\n"
                          "2,2026-09-02,South,6,6,\r\n"
                          "3,2026-09-03,North,5,9,\r\n";
const QByteArray mapping =
    R"({"format": "symmetry-mapping", "version": 1, "name": "survey", "columns": [
  {"column": "who", "as": "identifier"},
  {"column": "day", "as": "moment", "formats": ["iso"]},
  {"column": "region", "as": "facet", "facet": "Region"},
  {"column": "e", "as": "answer", "question": "visit", "part": "expected"},
  {"column": "d", "as": "answer", "question": "visit", "part": "delivered"},
  {"column": "said", "as": "comment"}],
 "questions": [{"code": "visit", "text": "The visit", "journey": "Customer", "stage": "Use",
   "touchpoint": "Repair visit", "dimension": "Reliability",
   "scale": {"minimum": 1, "maximum": 7, "step": 1}}]})";

} // namespace

class TestCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void wrongUsageIsOneLineAndStatusTwo_data();
    void wrongUsageIsOneLineAndStatusTwo();
    void refusalsAreOneLineAndStatusOne_data();
    void refusalsAreOneLineAndStatusOne();
    void figuresHaveFullPrecisionAndTheirKeys();
    void tooFewAnswersGiveNoFigure();
    void csvHasOneRowPerRecordAndTheFiguresOfJson();
    void filtersAndPeriodsNarrowTheAnswers();
    void anImportWithARejectedRowIsAllOrNothingUnlessOnlyValid();
    void anImportIsUndoneAndRedoneByName();
    void everyExampleOfTheHelpRuns();
    void helpNamesEveryVerbAndOption();
    void theProgramNeedsNoWindowLibraries();
};

void TestCli::wrongUsageIsOneLineAndStatusTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such verb") << QStringList{u"fly"_s};
    QTest::newRow("no file") << QStringList{u"overview"_s};
    QTest::newRow("two files") << QStringList{u"overview"_s, u"a"_s, u"b"_s};
    QTest::newRow("no such option") << QStringList{u"overview"_s, u"a"_s, u"--fast"_s};
    QTest::newRow("value missing") << QStringList{u"overview"_s, u"a"_s, u"--from"_s};
    QTest::newRow("given twice") << QStringList{u"overview"_s, u"a"_s, u"--from=2026-01-01"_s,
                                                u"--from=2026-01-02"_s};
    QTest::newRow("switch with value") << QStringList{u"new"_s, u"a"_s, u"--sample=yes"_s};
    QTest::newRow("format") << QStringList{u"overview"_s, u"a"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("no mapping") << QStringList{u"import"_s, u"a"_s, u"b"_s};
    QTest::newRow("limit") << QStringList{u"answers"_s, u"a"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("customer word") << QStringList{u"new"_s, u"a"_s, u"--customer-word"_s, u"pal"_s};
}

void TestCli::wrongUsageIsOneLineAndStatusTwo() {
    QFETCH(QStringList, arguments);
    const Said said = say(arguments);
    QCOMPARE(said.status, 2);
    QVERIFY(said.out.isEmpty());
    QCOMPARE(said.err.count('\n'), 1);
    QVERIFY2(said.err.startsWith("symmetry-cli: ") && said.err.endsWith("see --help.\n"),
             said.err.constData());
}

void TestCli::refusalsAreOneLineAndStatusOne_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString file = u"%1/a.symmetry"_s;
    QTest::newRow("missing") << QStringList{u"overview"_s, u"%1/none.symmetry"_s} << 1;
    QTest::newRow("folder") << QStringList{u"check"_s, u"%1"_s} << 1;
    QTest::newRow("exists") << QStringList{u"new"_s, file} << 1;
    QTest::newRow("no such day") << QStringList{u"overview"_s, file, u"--from"_s, u"2026-02-30"_s}
                                 << 2;
    QTest::newRow("backwards") << QStringList{u"overview"_s,   file,      u"--from"_s,
                                              u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s}
                               << 2;
    QTest::newRow("no such facet")
        << QStringList{u"overview"_s, file, u"--where"_s, u"Shop=1"_s} << 2;
    QTest::newRow("no such value")
        << QStringList{u"overview"_s, file, u"--where"_s, u"Region=Moon"_s} << 2;
    QTest::newRow("no such touchpoint")
        << QStringList{u"answers"_s, file, u"--touchpoint"_s, u"Moon"_s} << 2;
    QTest::newRow("no such source") << QStringList{u"undo-import"_s, file, u"moon.csv"_s} << 1;
    QTest::newRow("backup onto itself") << QStringList{u"backup"_s, file, file} << 1;
    QTest::newRow("export exists") << QStringList{u"export"_s, file, u"%1"_s} << 1;
}

void TestCli::refusalsAreOneLineAndStatusOne() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const test::Temporary temporary;
    const QString folder = QFileInfo(temporary.path(u"x"_s)).path();
    QVERIFY(test::smallFile(folder + u"/a.symmetry"_s, 48));
    arguments.replaceInStrings(u"%1"_s, folder);
    const Said said = say(arguments);
    QVERIFY2(said.err.startsWith("symmetry-cli: ") && said.err.count('\n') == 1,
             said.err.constData());
    QCOMPARE(said.status, status);
    QVERIFY(said.out.isEmpty());
}

void TestCli::figuresHaveFullPrecisionAndTheirKeys() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    const Said said = say({u"discrepancies"_s, path, u"--format"_s, u"json"_s});
    QVERIFY2(said.status == 0, said.err.constData());
    const QJsonObject row = said.json()[u"rows"_s][0].toObject();
    QCOMPARE(row[u"name"_s].toString(), u"Repair visit"_s);
    for (const char* key : {"n", "value", "se", "low", "high", "p", "q", "verdict", "too_few"})
        QVERIFY2(row.contains(QLatin1StringView(key)), key);
    QCOMPARE(row[u"n"_s].toInt(), 240);
    QCOMPARE(row[u"verdict"_s].toString(), u"below"_s);
    // 120 answers of the south have gap 0, of the north two thirds -3 and one third -2
    const double gap = row[u"value"_s].toDouble();
    const double difference =
        row[u"delivered"_s][u"value"_s].toDouble() - row[u"expected"_s][u"value"_s].toDouble();
    QVERIFY(std::abs(gap - difference) < 1e-12);
    const QByteArray digits = said.out.mid(said.out.indexOf("\"se\": ") + 6, 17);
    QVERIFY2(digits.size() == 17 && !digits.contains(','), digits.constData());
}

void TestCli::tooFewAnswersGiveNoFigure() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path, 4));
    const Said said = say({u"discrepancies"_s, path, u"--from=ever"_s, u"--format=json"_s});
    QVERIFY2(said.status == 0, said.err.constData());
    const QJsonObject row = said.json()[u"rows"_s][0].toObject();
    QVERIFY(row[u"too_few"_s].toBool());
    QVERIFY(row[u"value"_s].isNull() && row[u"p"_s].isNull() && row[u"below"_s].isNull());
    const Said answers = say({u"answers"_s, path, u"--from=ever"_s, u"--format=json"_s});
    QVERIFY(answers.json()[u"too_few"_s].toBool());
    QVERIFY(answers.json()[u"responses"_s].toArray().isEmpty());
}

void TestCli::csvHasOneRowPerRecordAndTheFiguresOfJson() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    const Said csv = say({u"discrepancies"_s, path, u"--format=csv"_s});
    const Said json = say({u"discrepancies"_s, path, u"--format=json"_s});
    QStringList lines = QString::fromUtf8(csv.out).remove(QChar(0xfeff)).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4); // header, two rows, the end
    const qsizetype column = lines[0].split(u',').indexOf(u"se"_s);
    QVERIFY(column > 0);
    const double se = lines[1].split(u',').at(column).toDouble();
    QCOMPARE(se, json.json()[u"rows"_s][0][u"se"_s].toDouble());
}

void TestCli::filtersAndPeriodsNarrowTheAnswers() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    const QStringList ask{u"answers"_s, path, u"--format=json"_s, u"--limit=1000"_s};
    const auto count = [&](const QStringList& more) {
        const Said said = say(ask + more);
        return said.status == 0 ? said.json()[u"n"_s].toInt() : -1;
    };
    QCOMPARE(count({u"--from=ever"_s}), 480);
    QCOMPARE(count({}), 240);
    QCOMPARE(count({u"--from=ever"_s, u"--where=region=NORTH"_s}), 240);
    QCOMPARE(count({u"--from=2025-01-01"_s, u"--to=2025-01-31"_s}), 20);
    QCOMPARE(count({u"--where=Region=North"_s, u"--where=Region=South"_s}), 240);
}

void TestCli::anImportWithARejectedRowIsAllOrNothingUnlessOnlyValid() {
    const test::Temporary temporary;
    const QString file = temporary.path(u"a.symmetry"_s);
    const QString source = temporary.path(u"survey.csv"_s);
    const QString map = temporary.path(u"map.json"_s);
    QVERIFY(put(source, survey) && put(map, mapping));
    QCOMPARE(say({u"new"_s, file, u"--title"_s, u"A"_s}).status, 0);
    const QStringList import{u"import"_s, file, source, u"--mapping"_s, map, u"--format=json"_s};
    const Said dry = say(import + QStringList{u"--dry-run"_s, u"--only-valid"_s});
    QVERIFY2(dry.status == 0, dry.err.constData());
    QCOMPARE(dry.json()[u"imported"_s].toInt(), 2);
    const Said refused = say(import);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("nothing was imported"), refused.err.constData());
    QCOMPARE(refused.json()[u"problems"_s][0][u"line"_s].toInt(), 4);
    QCOMPARE(refused.json()[u"problems"_s][0][u"reason"_s].toString(), u"outside-scale"_s);
    const Said done = say(import + QStringList{u"--only-valid"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QVERIFY(done.json()[u"written"_s].toBool());
    const Said again = say(import + QStringList{u"--only-valid"_s});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.json()[u"duplicates"_s].toInt(), 2);
}

void TestCli::anImportIsUndoneAndRedoneByName() {
    const test::Temporary temporary;
    const QString file = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(file, 48));
    const auto state = [&] {
        const Said said = say({u"sources"_s, file, u"--format=json"_s});
        return said.json()[u"sources"_s][0][u"state"_s].toString();
    };
    QCOMPARE(state(), u"visible"_s);
    QCOMPARE(say({u"undo-import"_s, file, u"survey.csv"_s}).status, 0);
    QCOMPARE(state(), u"undone"_s);
    QCOMPARE(say({u"redo-import"_s, file, u"1"_s}).status, 0);
    QCOMPARE(state(), u"visible"_s);
}

void TestCli::everyExampleOfTheHelpRuns() {
    const test::Temporary temporary;
    const QString folder = QFileInfo(temporary.path(u"x"_s)).path();
    QVERIFY(put(folder + u"/survey.csv"_s, survey));
    QVERIFY(put(folder + u"/survey.mapping.json"_s, mapping));
    QVERIFY(put(folder + u"/calls.csv"_s, calls));
    QVERIFY(put(folder + u"/calls.mapping.json"_s, callsMapping));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder));
    QStringList order;
    for (const cli::Verb& verb : cli::allVerbs())
        if (verb.name == "new"_L1)
            order += verb.examples;
    for (const cli::Verb& verb : cli::importVerbs())
        order += verb.examples;
    for (const cli::Verb& verb : cli::allVerbs())
        for (const QString& example : verb.examples)
            if (!order.contains(example))
                order.append(example);
    for (const QString& example : std::as_const(order)) {
        const Said said = say(QProcess::splitCommand(example));
        QVERIFY2(said.status == 0, qPrintable(example + u": "_s + QString::fromUtf8(said.err)));
    }
    QVERIFY(QDir::setCurrent(before));
}

void TestCli::helpNamesEveryVerbAndOption() {
    const QByteArray help = say({u"--help"_s}).out;
    for (const cli::Verb& verb : cli::allVerbs()) {
        QVERIFY2(help.contains(QByteArray("symmetry-cli ").append(verb.name.toUtf8())),
                 qPrintable(verb.name));
        QVERIFY2(!verb.examples.isEmpty(), qPrintable(verb.name));
        const QByteArray own = say({verb.name, u"--help"_s}).out;
        for (const cli::Option& option : verb.options)
            QVERIFY2(own.contains(QByteArray("--").append(option.name)), option.name);
    }
    QCOMPARE(say({u"help"_s, u"import"_s}).status, 0);
    QVERIFY(say({u"--version"_s}).out.startsWith("symmetry-cli "));
}

void TestCli::theProgramNeedsNoWindowLibraries() {
    QFile maps(u"/proc/self/maps"_s);
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray loaded = maps.readAll();
    QVERIFY(loaded.contains("libQt6Core"));
    for (const char* library : {"libQt6Gui", "libQt6Widgets", "libQt6Charts"})
        QVERIFY2(!loaded.contains(library), library);
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
