#include "models/storage/database.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QtTest>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

namespace {

/// Runs statements on a file as some other program would.
void meddle(const QString& path, const QByteArray& script) {
    sqlite3* connection = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &connection), SQLITE_OK);
    char* problem = nullptr;
    sqlite3_exec(connection, script.constData(), nullptr, nullptr, &problem);
    QVERIFY2(!problem, problem);
    sqlite3_close(connection);
}

QByteArray patched(QByteArray bytes, qsizetype offset, const QByteArray& with) {
    return bytes.replace(offset, with.size(), with);
}

/// For the length of a scope an ordinary user's rights, where the test runs with all.
class OrdinaryUser {
public:
    OrdinaryUser() : m_changed(geteuid() == 0 && seteuid(65'534) == 0) {}
    ~OrdinaryUser() {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot return");
    }

private:
    bool m_changed;
};

} // namespace

/// Every reason not to open a file has its own kind, comes at once, and changes no byte.
class TestOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFaultHasItsOwnRefusal_data();
    void eachFaultHasItsOwnRefusal();
    void hostileSchemaIsRefused_data();
    void hostileSchemaIsRefused();
    void missingAndFolderAndDevice();
    void unreadableFileSaysSo();
    void readOnlyFileAndFolderOpenForLooking();
    void lockedFileIsWaitedForThenRefused();
    void waitCanBeGivenUp();
    void nothingIsOverwritten();
    void linksAreFollowedOnce();
    void emptyJournalIsTidiedAway();

private:
    test::Temporary m_folder;
    QByteArray m_good;
};

void TestOpening::eachFaultHasItsOwnRefusal_data() {
    const QString path = m_folder.path(u"good.symmetry"_s);
    {
        const auto store = test::fresh(path);
        QVERIFY(store);
        QVERIFY(test::import(*store, test::somePlan(), test::someResponses(300)));
    }
    m_good = test::bytesOf(path);
    QVERIFY(m_good.size() > 100'000);
    const QString other = m_folder.path(u"other.db"_s);
    meddle(other, "CREATE TABLE mail (text); PRAGMA user_version = 1");
    const QString zero = m_folder.path(u"zero.symmetry"_s);
    test::writeBytes(zero, m_good);
    meddle(zero, "PRAGMA user_version = 0");
    const QString facts = m_folder.path(u"facts.symmetry"_s);
    test::writeBytes(facts, m_good);
    meddle(facts, "UPDATE fact SET value = 'Other' WHERE key = 'title'");

    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    using Kind = ErrorKind;
    QTest::newRow("empty") << QByteArray() << Kind::FileEmpty;
    QTest::newRow("text") << QByteArray("Dear Sir or Madam") << Kind::FileNotADatabase;
    QTest::newRow("rubbish") << QByteArray(8192, 'x') << Kind::FileNotADatabase;
    QTest::newRow("header alone") << m_good.first(100) << Kind::FileDamaged;
    QTest::newRow("cut in half") << m_good.first(m_good.size() / 2) << Kind::FileDamaged;
    QTest::newRow("cut by a byte") << m_good.chopped(1) << Kind::FileDamaged;
    QTest::newRow("another program's") << test::bytesOf(other) << Kind::FileOfAnotherProgram;
    QTest::newRow("newer version")
        << patched(m_good, 60, QByteArray("\0\0\0\x63", 4)) << Kind::FileTooNew;
    QTest::newRow("version none") << test::bytesOf(zero) << Kind::FileDamaged;
    QTest::newRow("page of zeros")
        << patched(m_good, 8192, QByteArray(8192, '\0')) << Kind::FileDamaged;
    QTest::newRow("schema overwritten")
        << patched(m_good, 4096, QByteArray(4096, 'z')) << Kind::FileDamaged;
    QTest::newRow("written behind our back") << test::bytesOf(facts) << Kind::ChecksumWrong;
}

void TestOpening::eachFaultHasItsOwnRefusal() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    const QString path = m_folder.path(u"bad.symmetry"_s);
    test::writeBytes(path, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto store = Store::open(path);
    QVERIFY(!store);
    QVERIFY2(store.error().kind == kind,
             qPrintable(QString::number(int(store.error().kind)) + store.error().detail));
    QCOMPARE(store.error().facts.value(0), path);
    QVERIFY(timer.elapsed() < 5'000);
    QCOMPARE(test::bytesOf(path), bytes);
    QVERIFY(!QFile::exists(path + u"-journal"_s));
}

void TestOpening::hostileSchemaIsRefused_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("one table more") << QByteArray("CREATE TABLE more (a)");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON audit BEGIN "
                                           "DELETE FROM answer; END");
    QTest::newRow("endless view") << QByteArray(
        "DROP TABLE draft; CREATE VIEW draft AS WITH RECURSIVE n(i) AS (SELECT 1 "
        "UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n");
    QTest::newRow("table missing") << QByteArray("DROP TABLE draft");
    QTest::newRow("index missing") << QByteArray("DROP INDEX response_identity");
    QTest::newRow("column more") << QByteArray("ALTER TABLE draft ADD COLUMN more TEXT");
    QTest::newRow("great blob") << QByteArray("CREATE TABLE blob (b); INSERT INTO blob VALUES "
                                              "(zeroblob(100000000))");
}

void TestOpening::hostileSchemaIsRefused() {
    QFETCH(const QByteArray, script);
    const QString path = m_folder.path(u"hostile.symmetry"_s);
    QFile::remove(path);
    QVERIFY(test::fresh(path));
    meddle(path, script);
    const QByteArray before = test::bytesOf(path);
    QElapsedTimer timer;
    timer.start();
    const auto store = Store::open(path);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::FileSchemaHostile);
    QVERIFY(!store.error().facts.value(1).isEmpty());
    QVERIFY(timer.elapsed() < 2'000);
    QVERIFY(test::bytesOf(path) == before);
}

void TestOpening::missingAndFolderAndDevice() {
    const QString missing = m_folder.path(u"missing.symmetry"_s);
    QCOMPARE(Store::open(missing).error().kind, ErrorKind::FileMissing);
    QVERIFY(!QFile::exists(missing));
    QCOMPARE(Store::open(m_folder.path(u"no/where"_s)).error().kind, ErrorKind::FileMissing);
    QVERIFY(QDir(m_folder.path(u"."_s)).mkdir(u"folder"_s));
    QCOMPARE(Store::open(m_folder.path(u"folder"_s)).error().kind, ErrorKind::FileIsFolder);
    QCOMPARE(Store::open(u"/dev/zero"_s).error().kind, ErrorKind::FileNotADatabase);
    const auto nowhere = Store::create(m_folder.path(u"no/where"_s), test::someFacts());
    QCOMPARE(nowhere.error().kind, ErrorKind::FolderMissing);
}

void TestOpening::unreadableFileSaysSo() {
    const QString path = m_folder.path(u"secret.symmetry"_s);
    QVERIFY(test::fresh(path));
    QVERIFY(QFile::setPermissions(m_folder.path(u"."_s), QFile::Permissions(0x7755)));
    const OrdinaryUser user;
    if (access(QFile::encodeName(path).constData(), R_OK) == 0 && geteuid() != 65'534)
        QVERIFY(QFile::setPermissions(path, {}));
    QCOMPARE(Store::open(path).error().kind, ErrorKind::FileUnreadable);
}

void TestOpening::readOnlyFileAndFolderOpenForLooking() {
    const test::Temporary folder;
    const QString path = folder.path(u"a.symmetry"_s);
    {
        const auto store = test::fresh(path);
        QVERIFY(test::import(*store, test::somePlan(), test::someResponses(20)));
    }
    const QByteArray before = test::bytesOf(path);
    const QString place = folder.path(u"."_s);
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(place, QFile::Permissions(0x7777)));
    {
        const OrdinaryUser user;
        const auto store = test::reopened(path);
        QVERIFY(store);
        QCOMPARE(store->readOnlyReason(), ReadOnlyReason::File);
        QCOMPARE(store->frame().value()->responses(), 20);
        QCOMPARE(store->apply({}, {}).error().kind, ErrorKind::FileReadOnly);
        QCOMPARE(store->beginImport({}, 0).error().kind, ErrorKind::FileReadOnly);
        QVERIFY(store->check().value().isGood());
    }
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6666)));
    QVERIFY(QFile::setPermissions(place, QFile::Permissions(0x7555)));
    {
        const OrdinaryUser user;
        const auto store = test::reopened(path);
        QVERIFY(store);
        QCOMPARE(store->readOnlyReason(), ReadOnlyReason::Folder);
        QCOMPARE(store->catalogue().value()->facts.title, u"Northwind Repairs"_s);
    }
    QVERIFY(QFile::setPermissions(place, QFile::Permissions(0x7700)));
    QCOMPARE(test::bytesOf(path), before);
    OpenOptions looking;
    looking.readOnly = true;
    QCOMPARE(test::reopened(path, looking)->readOnlyReason(), ReadOnlyReason::Asked);
}

void TestOpening::lockedFileIsWaitedForThenRefused() {
    const QString path = m_folder.path(u"locked.symmetry"_s);
    auto store = test::fresh(path);
    sqlite3* other = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &other);
    sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    OpenOptions options;
    options.lockWaitMilliseconds = 200;
    int told = -1;
    options.onWait = [&told](int milliseconds) {
        told = milliseconds;
        return true;
    };
    QCOMPARE(Store::open(path, options).error().kind, ErrorKind::FileLocked);
    QVERIFY(told >= 150);
    sqlite3_exec(other, "ROLLBACK; BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    store = test::reopened(path, options); // reading goes on beside one that writes
    QVERIFY(store);
    QCOMPARE(test::addSome(*store).error().kind, ErrorKind::FileLocked);
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    QVERIFY(test::addSome(*store));
    sqlite3_close(other);
}

void TestOpening::waitCanBeGivenUp() {
    const QString path = m_folder.path(u"waiting.symmetry"_s);
    QVERIFY(test::fresh(path));
    sqlite3* other = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &other);
    sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    OpenOptions options;
    options.lockWaitMilliseconds = 60'000;
    options.onWait = [](int milliseconds) { return milliseconds < 100; };
    QCOMPARE(Store::open(path, options).error().kind, ErrorKind::Cancelled);
    sqlite3_close(other);
}

void TestOpening::nothingIsOverwritten() {
    const QString path = m_folder.path(u"precious.txt"_s);
    test::writeBytes(path, "precious");
    QCOMPARE(Store::create(path, test::someFacts()).error().kind, ErrorKind::FileExists);
    QCOMPARE(test::bytesOf(path), QByteArray("precious"));
    const QString link = m_folder.path(u"link.symmetry"_s);
    QVERIFY(QFile::link(m_folder.path(u"nothing-there"_s), link));
    QCOMPARE(Store::create(link, test::someFacts()).error().kind, ErrorKind::FileExists);
    QVERIFY(!QFile::exists(m_folder.path(u"nothing-there"_s)));
}

void TestOpening::linksAreFollowedOnce() {
    const QString path = m_folder.path(u"real.symmetry"_s);
    QVERIFY(test::fresh(path));
    const QString link = m_folder.path(u"linked.symmetry"_s);
    QVERIFY(QFile::link(path, link));
    const auto store = test::reopened(link);
    QVERIFY(store);
    QCOMPARE(QFile(store->path()).fileName().section(u'/', -1), u"real.symmetry"_s);
}

void TestOpening::emptyJournalIsTidiedAway() {
    const QString path = m_folder.path(u"tidy ü #%3f?.symmetry"_s);
    auto store = test::fresh(path);
    QVERIFY(store && test::addSome(*store));
    QVERIFY(QFile::exists(path + u"-journal"_s));
    store.reset();
    QVERIFY(!QFile::exists(path + u"-journal"_s));
    QCOMPARE(QFile::permissions(path) & QFile::Permissions(0x77), QFile::Permissions{});
}

QTEST_GUILESS_MAIN(TestOpening)
#include "test_opening.moc"
