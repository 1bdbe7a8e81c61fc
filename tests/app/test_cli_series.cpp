#include "resources/resources.h"
#include "tests/app/said.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"

#include <QJsonArray>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestCliSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void seriesAreImportedListedAndPrinted();
    void aFileWithoutSeriesSaysSo();
};

void TestCliSeries::seriesAreImportedListedAndPrinted() {
    const test::Temporary temporary;
    const QString file = temporary.path(u"a.symmetry"_s);
    const QString source = temporary.path(u"calls.csv"_s);
    const QString map = temporary.path(u"map.json"_s);
    QVERIFY(put(source, calls) && put(map, callsMapping) && test::smallFile(file, 48));
    const Said done = say({u"import"_s, file, source, u"--mapping"_s, map, u"--format=json"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.json()[u"imported"_s].toInt(), 3);
    const Said list = say({u"series"_s, file, u"--format=json"_s});
    QVERIFY2(list.status == 0, list.err.constData());
    QCOMPARE(list.json()[u"series"_s][0][u"points"_s].toInt(), 3);
    QCOMPARE(list.json()[u"series"_s][0][u"kind"_s].toString(), u"count"_s);
    const auto points = [&](const QStringList& more) {
        const Said said = say(QStringList{u"series"_s, file, u"CALLS RECEIVED"_s} + more);
        return said.status == 0 ? said.json()[u"points"_s].toArray() : QJsonArray();
    };
    QCOMPARE(points({u"--format=json"_s}).size(), 3);
    const QJsonArray north =
        points({u"--where=Region=North"_s, u"--from=2026-02-01"_s, u"--format=json"_s});
    QCOMPARE(north.size(), 1);
    QCOMPARE(north[0][u"numerator"_s].toDouble(), 130.0);
    QCOMPARE(say({u"series"_s, file, u"Moon"_s}).status, 2);
    QCOMPARE(say({u"series"_s, file, u"Calls received"_s, u"--step=hour"_s}).status, 2);
    QVERIFY(put(source, QByteArray(calls).replace("120", "121")));
    const QStringList again{u"import"_s, file, source, u"--mapping"_s, map, u"--format=json"_s};
    QCOMPARE(say(again).json()[u"problems"_s][0][u"reason"_s].toString(), u"point-differs"_s);
    QCOMPARE(say(again + QStringList{u"--replace"_s}).json()[u"imported"_s].toInt(), 1);
}

void TestCliSeries::aFileWithoutSeriesSaysSo() {
    const test::Temporary temporary;
    const QString file = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(file, 12));
    const Said said = say({u"series"_s, file});
    QCOMPARE(said.status, 0);
    QVERIFY2(said.out.startsWith("No series."), said.out.constData());
    QCOMPARE(say({u"series"_s, file, u"--format=csv"_s}).status, 0);
}

QTEST_GUILESS_MAIN(TestCliSeries)
#include "test_cli_series.moc"
