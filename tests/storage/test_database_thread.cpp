#include "models/storage/database.h"
#include "models/storage/database_thread.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// The thread that owns the connection: answers in order, never blocks the asker, ends cleanly.
class TestDatabaseThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void questionsAreAnsweredInOrder();
    void nothingOpenIsAnError();
    void failedOpeningKeepsTheFile();
    void changesAreTold();
    void waitIsToldAndDoesNotBlockTheAsker();
    void questionsCanBeCancelled();
    void exceptionsBecomeErrors();
    void endingCancelsWhatIsAsked();

private:
    template <class T>
    static Result<T> answerOf(QFuture<Result<T>> future) {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return fail(ErrorKind::Cancelled);
        return future.result();
    }
    std::unique_ptr<test::Temporary> m_folder;
    QString m_path;
};

void TestDatabaseThread::init() {
    m_folder = std::make_unique<test::Temporary>();
    m_path = m_folder->path(u"a.symmetry"_s);
}

void TestDatabaseThread::questionsAreAnsweredInOrder() {
    DatabaseThread thread;
    const auto created = answerOf(thread.create(m_path, test::someFacts()));
    QVERIFY(created);
    QCOMPARE(created->path, m_path);
    QList<QFuture<Result<int>>> answers;
    for (int i = 0; i < 50; ++i)
        answers.append(thread.ask<int>([i](Store& store) -> Result<int> {
            Draft draft{{}, u"n"_s, i, QString::number(i)};
            return store.saveDraft(draft).map([](DraftId id) { return int(id.value); });
        }));
    QVERIFY(thread.isBusy());
    for (int i = 0; i < 50; ++i)
        QCOMPARE(answerOf(answers.at(i)).value_or(-1), i + 1);
    QVERIFY(answerOf(thread.close()));
    QTRY_VERIFY(!thread.isBusy());
}

void TestDatabaseThread::nothingOpenIsAnError() {
    DatabaseThread thread;
    const auto asked = answerOf(thread.ask<int>([](Store&) -> Result<int> { return 1; }));
    QCOMPARE(asked.error().kind, ErrorKind::FileMissing);
}

void TestDatabaseThread::failedOpeningKeepsTheFile() {
    DatabaseThread thread;
    QVERIFY(answerOf(thread.create(m_path, test::someFacts())));
    const auto other = answerOf(thread.open(m_folder->path(u"missing"_s)));
    QCOMPARE(other.error().kind, ErrorKind::FileMissing);
    const auto path =
        answerOf(thread.ask<QString>([](Store& store) -> Result<QString> { return store.path(); }));
    QCOMPARE(path.value(), m_path);
}

void TestDatabaseThread::changesAreTold() {
    qRegisterMetaType<ChangeNotice>();
    DatabaseThread thread;
    QSignalSpy told(&thread, &DatabaseThread::changed);
    QVERIFY(answerOf(thread.create(m_path, test::someFacts())));
    QVERIFY(answerOf(thread.ask<ChangeSet>([](Store& store) { return test::addSome(store); })));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<ChangeNotice>().things.size(), 6);
}

void TestDatabaseThread::waitIsToldAndDoesNotBlockTheAsker() {
    DatabaseThread thread;
    QSignalSpy waits(&thread, &DatabaseThread::waiting);
    QVERIFY(answerOf(thread.create(m_path, test::someFacts())));
    sqlite3* other = nullptr;
    sqlite3_open(QFile::encodeName(m_path).constData(), &other);
    sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    QElapsedTimer timer;
    timer.start();
    auto asked = thread.ask<ChangeSet>([](Store& store) { return test::addSome(store); });
    QVERIFY(timer.elapsed() < 1'000);
    QTRY_VERIFY(waits.size() >= 2);
    QVERIFY(!asked.isFinished());
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    QVERIFY(answerOf(asked));
}

void TestDatabaseThread::questionsCanBeCancelled() {
    DatabaseThread thread;
    QVERIFY(answerOf(thread.create(m_path, test::someFacts())));
    std::stop_source stop;
    std::atomic<bool> running = false;
    auto asked = thread.ask<qint64>(
        [&running](Store& store) {
            running = true;
            return store.database().number(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                u"SELECT max(i) FROM n"_s);
        },
        stop.get_token());
    QTRY_VERIFY(running);
    stop.request_stop();
    QCOMPARE(answerOf(asked).error().kind, ErrorKind::Cancelled);
    QVERIFY(answerOf(thread.ask<CataloguePtr>([](Store& store) { return store.catalogue(); })));
}

void TestDatabaseThread::exceptionsBecomeErrors() {
    DatabaseThread thread;
    QVERIFY(answerOf(thread.create(m_path, test::someFacts())));
    const auto asked =
        answerOf(thread.ask<int>([](Store&) -> Result<int> { throw std::runtime_error("no"); }));
    QCOMPARE(asked.error().kind, ErrorKind::QueryFailed);
    QCOMPARE(asked.error().detail, u"no"_s);
}

void TestDatabaseThread::endingCancelsWhatIsAsked() {
    QFuture<Result<qint64>> endless;
    QFuture<Result<int>> behind;
    {
        DatabaseThread thread;
        QVERIFY(answerOf(thread.create(m_path, test::someFacts())));
        endless = thread.ask<qint64>([](Store& store) {
            return store.database().number(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                u"SELECT max(i) FROM n"_s);
        });
        behind = thread.ask<int>([](Store&) -> Result<int> { return 1; });
    }
    QVERIFY(endless.isFinished() && behind.isFinished());
    QCOMPARE(endless.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(behind.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(test::reopened(m_path));
}

QTEST_GUILESS_MAIN(TestDatabaseThread)
#include "test_database_thread.moc"
