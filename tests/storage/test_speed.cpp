#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// How long a million rows take, against SQLite's own importer. Runs with SYMMETRY_BENCH=1 only,
/// in an optimised build.
class TestSpeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void millionRowsAgainstImport_data();
    void millionRowsAgainstImport();

private:
    [[nodiscard]] static QList<PlannedResponse> rowsFrom(int first, int count, bool comments);
    [[nodiscard]] static QByteArray linesOf(const QList<PlannedResponse>& part);
    [[nodiscard]] static PlannedImport plan();
};

constexpr int rows = 1'000'000;
constexpr int perResponse = 10;

void TestSpeed::initTestCase() {
    if (!qEnvironmentVariableIsSet("SYMMETRY_BENCH"))
        QSKIP("SYMMETRY_BENCH is not set");
    if (QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        QSKIP("sqlite3 is not installed");
}

PlannedImport TestSpeed::plan() {
    PlannedImport plan = test::somePlan();
    const PlannedQuestion first = plan.questions.first();
    plan.questions.clear();
    for (int i = 0; i < perResponse; ++i) {
        plan.questions.append(first);
        plan.questions.last().code = u"Q"_s + QString::number(i);
    }
    return plan;
}

QList<PlannedResponse> TestSpeed::rowsFrom(int first, int count, bool comments) {
    static const QStringList regions{u"North"_s, u"South"_s, u"East"_s, u"West"_s};
    QList<PlannedResponse> made;
    made.reserve(count);
    for (int i = first; i < first + count; ++i) {
        const int number = i / perResponse;
        PlannedResponse row;
        row.line = i + 2;
        row.identity =
            QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Md5);
        row.day = 19'000 + number / 100;
        row.moment = row.day * qint64(86'400);
        row.facets = {{0, regions.at(number % 4)}, {1, number % 2 == 0 ? u"a"_s : u"b"_s}};
        row.answers = {{i % perResponse, 1.0 + i % 5, 1.0 + i % 3, std::nullopt}};
        if (comments && i % perResponse == 0)
            row.comments = {{-1, test::commentOf(number)}};
        made.append(row);
    }
    return made;
}

QByteArray TestSpeed::linesOf(const QList<PlannedResponse>& part) {
    QByteArray lines;
    for (const PlannedResponse& row : part) {
        const PlannedAnswer& answer = row.answers.first();
        lines += row.identity.toHex() + ',' + QByteArray::number(row.moment) + ',' +
                 QByteArray::number(row.day) + ',' + row.facets.at(0).label.toUtf8() + ',' +
                 row.facets.at(1).label.toUtf8() + ',' + QByteArray::number(answer.question) + ',' +
                 QByteArray::number(*answer.expected) + ',' +
                 QByteArray::number(*answer.delivered) + ',' +
                 (row.comments.isEmpty() ? QByteArray() : row.comments.first().text.toUtf8()) +
                 '\n';
    }
    return lines;
}

void TestSpeed::millionRowsAgainstImport_data() {
    QTest::addColumn<bool>("comments");
    QTest::addColumn<double>("bound");
    QTest::newRow("rows") << false << 0.6;
    QTest::newRow("rows and search index") << true << 0.8;
}

void TestSpeed::millionRowsAgainstImport() {
    QFETCH(const bool, comments);
    QFETCH(const double, bound);
    const test::Temporary folder;
    const QString csv = folder.path(u"rows.csv"_s);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < rows; i += 20'000)
        file.write(linesOf(rowsFrom(i, 20'000, comments)));
    file.close();

    QElapsedTimer timer;
    timer.start();
    QProcess::execute(
        u"sqlite3"_s,
        {folder.path(u"plain.db"_s),
         u"CREATE TABLE row (identity TEXT, moment INTEGER, day INTEGER, region TEXT, channel TEXT,"
         u" question INTEGER, expected REAL, delivered REAL, comment TEXT);"
         u"CREATE INDEX row_identity ON row (identity); CREATE INDEX row_day ON row (day);"
         u"CREATE UNIQUE INDEX row_key ON row (identity, question);"_s,
         u".mode csv"_s, u".import \"%1\" row"_s.arg(csv)});
    const qint64 plain = timer.elapsed();

    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store->beginImport(plan(), 1));
    qint64 spent = 0;
    for (int i = 0; i < rows; i += 20'000) {
        const QList<PlannedResponse> part = rowsFrom(i, 20'000, comments);
        timer.restart();
        QVERIFY(store->appendImport({part.constData(), 20'000}));
        spent += timer.elapsed();
    }
    timer.restart();
    const auto source = store->finishImport(test::stamp(u"Import"_s), 0);
    spent += timer.elapsed();
    QVERIFY(source);
    QCOMPARE(source->answers, rows);
    timer.restart();
    const auto frame = store->frame();
    const qint64 read = timer.elapsed();
    QVERIFY(frame);
    qInfo("sqlite3 .import %lld ms, import %lld ms, ratio %.2f; frame of %lld answers %lld ms",
          plain, spent, double(spent) / double(plain), (*frame)->answers(), read);
    QVERIFY(double(spent) <= bound * double(plain));
}

QTEST_GUILESS_MAIN(TestSpeed)
#include "test_speed.moc"
