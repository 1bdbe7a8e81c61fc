#include "models/exchange/mapping.h"
#include "resources/resources.h"
#include "tests/exchange/loaded.h"
#include "tests/exchange/made_mapping.h"

#include <QDir>
#include <QObject>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestMapping : public QObject {
    Q_OBJECT

private:
    static QByteArray example(int which = 0) {
        QFile help(u":/symmetry/help/mapping.md"_s);
        if (!help.open(QIODevice::ReadOnly))
            qFatal("the help about mappings is missing");
        const QByteArray text = help.readAll();
        qsizetype start = text.indexOf("```json") + 7;
        for (; which > 0; --which)
            start = text.indexOf("```json", start) + 7;
        return text.mid(start, text.indexOf("```", start) - start);
    }
    static QString complaint(const QByteArray& json) {
        const auto mapping = mappingFromJson(json, u"test"_s);
        return mapping ? QString() : mapping.error().facts.value(1);
    }

private Q_SLOTS:
    void initTestCase() { loadResources(); }

    void theExampleOfSeriesIsRead() {
        const auto mapping = mappingFromJson(example(1), u"help"_s);
        if (!mapping)
            QFAIL(qPrintable(mapping.error().facts.join(u": "_s)));
        QVERIFY(mapping->isSeries());
        QCOMPARE(mapping->series.size(), 2);
        QVERIFY(mapping->series.last().kind == SeriesKind::Share);
        QCOMPARE(mapping->columns[3].series, u"Turnover"_s);
        const auto again = mappingFromJson(mappingToJson(*mapping), u"again"_s);
        QCOMPARE(again.value(), *mapping);
    }

    void theExampleOfTheHelpIsRead() {
        const auto mapping = mappingFromJson(example(), u"help"_s);
        if (!mapping)
            QFAIL(qPrintable(mapping.error().facts.join(u": "_s)));
        QCOMPARE(mapping->columns.size(), 15);
        QCOMPARE(mapping->decimal, DecimalSign::Comma);
        QCOMPARE(mapping->format->delimiter, ';');
        QCOMPARE(mapping->columns[11].values.value(u"certainly"_s), u"10"_s);
        QCOMPARE(mapping->questions[0].kind, MeasureKind::Gap);
        QCOMPARE(mapping->questions[0].touchpoint, u"Counter"_s);
    }

    void whatIsWrittenIsReadAgain_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("help") << example();
        QDir folder(QStringLiteral(SYMMETRY_SOURCE_DIR "/tests/data/mappings"));
        for (const QString& name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll();
        }
        QTest::newRow("small") << mappingToJson(smallMapping());
    }
    void whatIsWrittenIsReadAgain() {
        QFETCH(QByteArray, json);
        const auto first = mappingFromJson(json, u"first"_s);
        QVERIFY(first);
        const QByteArray written = mappingToJson(*first);
        const auto second = mappingFromJson(written, u"second"_s);
        QVERIFY(second);
        QCOMPARE(*second, *first);
        QCOMPARE(mappingToJson(*second), written);
    }

    void mistakesAreToldWithTheirPlace_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        const auto add = [](const char* from, const char* to, const QString& place) {
            QTest::newRow(to) << QByteArray(from) << QByteArray(to) << place;
        };
        add("\"rows\"", "\"row\"", u"row: is not known here"_s);
        add("\"version\": 1", "\"version\": 2", u"version: must be 1"_s);
        add("\"symmetry-mapping\"", "\"other\"", u"format: must be"_s);
        add("\"part\": \"expected\"", "\"part\": \"middle\"", u"columns[8].part: \"middle\""_s);
        add("\"part\": \"expected\"", "\"part\": 3", u"columns[8].part: must be a text"_s);
        add("\"as\": \"tier\"", "\"as\": \"teir\"", u"columns[3].as: \"teir\" is not known"_s);
        add("\"Gold\": \"vip\"", "\"Gold\": \"best\"", u"columns[3] \"Status\": values"_s);
        add("\"certainly\": 10", "\"certainly\": \"ten\"", u"columns[11] \"Recommend\""_s);
        add("\"dd.MM.yyyy HH:mm\"", "\"dd.MM\"", u"columns[1] \"Filled in\": format \"dd.MM\""_s);
        add("\"dd.MM.yyyy HH:mm\"", "\"dd.MM.yy\"", u"needs yearFrom"_s);
        add("\"formats\": [\"dd.MM.yyyy HH:mm\"]", "\"formats\": \"iso\"",
            u"columns[1].formats: must be a list"_s);
        add("\"timeZone\": \"Europe/Berlin\"}", "\"timeZone\": \"Berlin\"}", u"time zone"_s);
        add("\"column\": \"Who\"", "\"column\": \"Status\"", u"the column is there twice"_s);
        add("\"question\": \"wait\", \"part\": \"expected\"",
            "\"question\": \"weight\", \"part\": \"expected\"", u"\"weight\" is not defined"_s);
        add("\"maximum\": 7", "\"maximum\": 1", u"questions[0]: scale"_s);
        add("\"code\": \"recommend\"", "\"code\": \"wait\"", u"questions[1]: code \"wait\""_s);
        add("\"stage\": \"Buy\"", "\"stage\": \"\"", u"questions[0]: a touchpoint needs"_s);
        add("\"delimiter\": \";\"", "\"delimiter\": \"x\"", u"file.delimiter"_s);
        add("\"headerRow\": 1", "\"headerRow\": 1.5", u"file.headerRow: must be a whole number"_s);
        add("\"encoding\": \"UTF-8\"", "\"encoding\": \"UTF-9\"", u"file.encoding"_s);
        add("\"as\": \"comment\"}", "\"as\": \"value\", \"part\": \"expected\"}",
            u"\"value\" needs a question column"_s);
        add("\"rows\": \"responses\"", "\"rows\": \"parts\", \"nested\": {}", u"nested"_s);
        add("{\"column\": \"Response\", \"as\": \"identifier\"},", "", QString());
        add("\"as\": \"moment\"", "\"as\": \"ignore\"", u"defaults.day: needed"_s);
        add("\"version\": 1,", "\"version\": 1", u"line 5"_s);
    }
    void mistakesAreToldWithTheirPlace() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QByteArray json = example();
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const QString said = complaint(json);
        QVERIFY2(place.isEmpty() ? said.isEmpty() : said.contains(place), qPrintable(said));
    }

    void rubbishIsRefused() {
        for (const QByteArray& json :
             {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("null"),
              QByteArray(5 * 1024 * 1024, ' '), QByteArray(100'000, '['),
              QByteArray("{\"format\":\"symmetry-mapping\",\"version\":1,\"columns\":[7]}")})
            QVERIFY(!complaint(json).isEmpty());
    }

    void filesOfOneShapeAreRecognised() {
        QCOMPARE(shapeOf({u"a"_s, u"b"_s}), shapeOf({u"a"_s, u"b"_s}));
        QVERIFY(shapeOf({u"a"_s, u"b"_s}) != shapeOf({u"b"_s, u"a"_s}));
        QVERIFY(shapeOf({u"ab"_s}) != shapeOf({u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "test_mapping.moc"
