#include "models/storage/database.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// kill -9 at any moment: the file opens, everything acknowledged is there, nothing is half.
/// The program that is killed is this one, started again with the work's name; it writes one byte
/// to its standard output for each save that was confirmed to it.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasConfirmedIsThere_data();
    void whatWasConfirmedIsThere();

private:
    /// Starts the work, kills it after that many microseconds; the number of acknowledged saves.
    /// Below 0: kills it after the first one.
    [[nodiscard]] int killed(const QByteArray& work, const QString& path, int microseconds);
};

namespace {

void acknowledge() {
    if (write(STDOUT_FILENO, "x", 1) != 1)
        _exit(3);
}

int editAgainAndAgain(Store& store) {
    for (int i = 1;; ++i) {
        Dimension dimension;
        dimension.name = u"Dimension "_s + QString::number(i);
        if (!store.apply({Edit{{}, Thing(dimension)}}, test::stamp(u"Add"_s)))
            return 4;
        acknowledge();
    }
}

int importAgainAndAgain(Store& store) {
    for (int i = 0;; ++i) {
        const QList<PlannedResponse> rows = test::someResponses(400, i * 400);
        if (!store.beginImport(test::somePlan(), 1))
            return 4;
        for (int part = 0; part < 4; ++part) {
            if (!store.appendImport({rows.constData() + part * 100, 100}))
                return 5;
        }
        if (!store.finishImport(test::stamp(u"Import"_s), 0))
            return 6;
        acknowledge();
    }
}

/// The work of the child; returns only where something failed.
int child(const QByteArray& work, const QString& path) {
    OpenOptions options;
    if (work == "migrate")
        options.migrations = QFileInfo(path).path() + u"/migrations"_s;
    const auto store = Store::open(path, options);
    if (!store)
        return 2;
    acknowledge();
    if (work == "edit")
        return editAgainAndAgain(**store);
    if (work == "import")
        return importAgainAndAgain(**store);
    pause();
    return 0;
}

} // namespace

int TestKill::killed(const QByteArray& work, const QString& path, int microseconds) {
    int ends[2];
    if (pipe(ends) != 0)
        return -1;
    const QByteArray program = QFile::encodeName(QCoreApplication::applicationFilePath());
    const QByteArray file = QFile::encodeName(path);
    const pid_t process = fork();
    if (process == 0) {
        dup2(ends[1], STDOUT_FILENO);
        execl(program.constData(), program.constData(), "--child", work.constData(),
              file.constData(), nullptr);
        _exit(9);
    }
    close(ends[1]);
    char byte = 0;
    int acknowledged = 0;
    if (work != "migrate" && read(ends[0], &byte, 1) != 1)
        return -1; // open by now, and at work
    if (microseconds >= 0)
        usleep(static_cast<useconds_t>(microseconds));
    else if (read(ends[0], &byte, 1) == 1)
        ++acknowledged;
    kill(process, SIGKILL);
    while (read(ends[0], &byte, 1) == 1)
        ++acknowledged;
    close(ends[0]);
    waitpid(process, nullptr, 0);
    return acknowledged;
}

void TestKill::whatWasConfirmedIsThere_data() {
    QTest::addColumn<QByteArray>("work");
    QTest::newRow("edit") << QByteArray("edit");
    QTest::newRow("import") << QByteArray("import");
    QTest::newRow("migrate") << QByteArray("migrate");
}

void TestKill::whatWasConfirmedIsThere() {
    QFETCH(const QByteArray, work);
    const int rounds = qEnvironmentVariableIsSet("SYMMETRY_ALL_POINTS") ? 1'000 : 34;
    const test::Temporary folder;
    const QString path = folder.path(u"a.symmetry"_s);
    QByteArray start;
    {
        const auto store = test::fresh(path);
        QVERIFY(test::import(*store, test::somePlan(), test::someResponses(200, 1'000'000)));
    }
    start = test::bytesOf(path);
    const QString migrations = folder.path(u"migrations"_s);
    (void)test::migrationsAnd(
        migrations, "CREATE TABLE later (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                    "INSERT INTO later (id, text) SELECT id, text FROM comment;"
                    "UPDATE response SET moment = moment + 1;");
    // Kills fall between the start and a little behind the second save, however fast this machine.
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(killed(work, path, -1), 1);
    const int span = static_cast<int>(timer.nsecsElapsed() / 1'000 * 2);
    QRandomGenerator dice(20'260'101);
    int acknowledgedAtAll = 0;
    for (int round = 0; round < rounds; ++round) {
        QFile::remove(path + u"-journal"_s);
        test::writeBytes(path, start);
        const int acknowledged = killed(work, path, static_cast<int>(dice.bounded(span)));
        QVERIFY(acknowledged >= 0);
        acknowledgedAtAll += acknowledged;
        OpenOptions options;
        if (work == "migrate")
            options.migrations = migrations;
        const auto store = test::reopened(path, options);
        QVERIFY(store);
        const auto all = store->catalogue().value();
        const auto frame = store->frame().value();
        if (work == "edit") {
            const qsizetype kept = all->dimensions.size() - 3;
            QVERIFY2(kept == acknowledged || kept == acknowledged + 1,
                     qPrintable(QString::number(kept)));
        }
        const qint64 imports = (frame->responses() - 200) / 400;
        QCOMPARE(frame->responses(), 200 + imports * 400);
        if (work == "import")
            QVERIFY(imports == acknowledged || imports == acknowledged + 1);
        if (round % 8 == 0)
            QVERIFY(store->check().value().isGood());
    }
    qInfo("%d saves acknowledged in %d rounds", acknowledgedAtAll, rounds);
    QVERIFY(acknowledgedAtAll > 0);
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child"_s)
        return child(arguments.value(2).toUtf8(), arguments.value(3));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_kill.moc"
