#include "models/storage/careful_writer.h"
#include "models/storage/database.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

namespace {

/// No file may grow beyond so many bytes, as on a full disk, for the length of a scope.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// Backups and other files: whole and verified under their name, or not there at all.
class TestCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupIsTheSameFile();
    void backupRefusesToOverwrite();
    void backupReplacesLinksInsteadOfFollowing();
    void backupOfADamagedFileFails();
    void backupOnAFullDiskLeavesNothing();
    void backupCanBeCancelled();
    void saveOnAFullDiskLeavesEverything();
    void carefulWriterIsAllOrNothing();
    void carefulWriterTakesFilesOfLibraries();
    void olderFileIsBackedUpThenMigrated();
    void brokenMigrationLeavesTheOldVersion();

private:
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path(u"."_s))
            .entryList(QDir::Files | QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot);
    }
    /// Private folders that somebody forgot.
    [[nodiscard]] QStringList leftovers() const {
        return files().filter(QRegularExpression(u"^\\.symmetry-"_s));
    }
    [[nodiscard]] OpenOptions withNewVersion(const QByteArray& script);
    std::unique_ptr<test::Temporary> m_folder;
    QString m_path;
    QString m_copy;
    int m_newVersion = 0;
    std::unique_ptr<Store> m_store;
};

void TestCopies::init() {
    m_store.reset();
    m_folder = std::make_unique<test::Temporary>();
    m_path = m_folder->path(u"a.symmetry"_s);
    m_copy = m_folder->path(u"copy.symmetry"_s);
    m_store = test::fresh(m_path);
    QVERIFY(m_store);
    QVERIFY(test::import(*m_store, test::somePlan(), test::someResponses(200)));
}

void TestCopies::backupIsTheSameFile() {
    int last = -1;
    QVERIFY(m_store->backup(m_copy, Overwrite::Refuse, [&last](int done) { last = done; }));
    QCOMPARE(last, 100);
    QCOMPARE(QFile::permissions(m_copy) & QFile::Permissions(0x77), QFile::Permissions{});
    const auto copy = test::reopened(m_copy);
    QVERIFY(copy);
    QCOMPARE(test::dump(*copy, {}), test::dump(*m_store, {}));
    QVERIFY(copy->check().value().isGood());
    QVERIFY(leftovers().isEmpty());
}

void TestCopies::backupRefusesToOverwrite() {
    test::writeBytes(m_copy, "precious");
    QCOMPARE(m_store->backup(m_copy).error().kind, ErrorKind::FileExists);
    QCOMPARE(test::bytesOf(m_copy), QByteArray("precious"));
    QCOMPARE(m_store->backup(m_path, Overwrite::Replace).error().kind, ErrorKind::FileExists);
    QCOMPARE(m_store->backup(m_folder->path(u"no/x"_s)).error().kind, ErrorKind::FolderMissing);
    QVERIFY(m_store->backup(m_copy, Overwrite::Replace));
    QVERIFY(test::reopened(m_copy));
}

void TestCopies::backupReplacesLinksInsteadOfFollowing() {
    const QString victim = m_folder->path(u"victim"_s);
    test::writeBytes(victim, "precious");
    QVERIFY(QFile::link(victim, m_copy));
    QCOMPARE(m_store->backup(m_copy).error().kind, ErrorKind::FileExists);
    QVERIFY(m_store->backup(m_copy, Overwrite::Replace));
    QCOMPARE(test::bytesOf(victim), QByteArray("precious"));
    QVERIFY(!QFileInfo(m_copy).isSymLink());
}

void TestCopies::backupOfADamagedFileFails() {
    QVERIFY(m_store->database().execute("UPDATE chunk SET data = zeroblob(9)"));
    m_store->database().see();
    const auto done = m_store->backup(m_copy);
    QCOMPARE(done.error().kind, ErrorKind::BackupFailed);
    QVERIFY(!QFile::exists(m_copy));
    QVERIFY(leftovers().isEmpty());
}

void TestCopies::backupOnAFullDiskLeavesNothing() {
    const QStringList before = files();
    for (const rlim_t room : {0U, 4'096U, 65'536U, 150'000U}) {
        const SmallFiles small(room);
        const auto done = m_store->backup(m_copy);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::DiskFull);
        QCOMPARE(files(), before);
    }
    QVERIFY(m_store->backup(m_copy));
}

void TestCopies::backupCanBeCancelled() {
    std::stop_source stop;
    stop.request_stop();
    m_store->setStop(stop.get_token());
    QCOMPARE(m_store->backup(m_copy).error().kind, ErrorKind::Cancelled);
    m_store->setStop({});
    QVERIFY(!QFile::exists(m_copy));
}

void TestCopies::saveOnAFullDiskLeavesEverything() {
    const QString before = test::dump(*m_store, {});
    Annotation annotation;
    annotation.text = QString(60'000, u'x');
    ChangeSet edits;
    for (int i = 0; i < 20; ++i)
        edits.append(Edit{{}, Thing(annotation)});
    {
        const SmallFiles small(static_cast<rlim_t>(QFileInfo(m_path).size()) + 100'000);
        const auto done = m_store->apply(edits, test::stamp(u"x"_s));
        QVERIFY(!done);
        // A limit on files is no full disk to SQLite, unlike ENOSPC (see the power cut test).
        QVERIFY(done.error().kind == ErrorKind::DiskFull ||
                done.error().kind == ErrorKind::WriteFailed);
    }
    QCOMPARE(test::dump(*m_store, {}), before);
    QVERIFY(m_store->apply(edits, test::stamp(u"x"_s)));
    QVERIFY(m_store->check().value().isGood());
}

void TestCopies::carefulWriterIsAllOrNothing() {
    const QString target = m_folder->path(u"export.csv"_s);
    QVERIFY(writeCarefully(target, "a,b\n"));
    QCOMPARE(test::bytesOf(target), QByteArray("a,b\n"));
    QCOMPARE(writeCarefully(target, "c").error().kind, ErrorKind::FileExists);
    {
        const SmallFiles small(50'000);
        const auto full = writeCarefully(target, QByteArray(200'000, 'x'), Overwrite::Replace);
        QCOMPARE(full.error().kind, ErrorKind::DiskFull);
    }
    QCOMPARE(test::bytesOf(target), QByteArray("a,b\n"));
    {
        const auto writer = CarefulWriter::begin(target, Overwrite::Replace);
        QVERIFY(writer && (*writer)->write("half"));
    }
    QCOMPARE(test::bytesOf(target), QByteArray("a,b\n"));
    QVERIFY(writeCarefully(target, QByteArray(200'000, 'y'), Overwrite::Replace));
    QCOMPARE(test::bytesOf(target), QByteArray(200'000, 'y'));
    QVERIFY(writeCarefully(m_folder->path(u"empty"_s), ""));
    QCOMPARE(writeCarefully(m_folder->path(u"."_s), "x", Overwrite::Replace).error().kind,
             ErrorKind::FileIsFolder);
    QCOMPARE(writeCarefully(m_folder->path(u"no/x"_s), "x").error().kind, ErrorKind::FolderMissing);
    QVERIFY(leftovers().isEmpty());
}

void TestCopies::carefulWriterTakesFilesOfLibraries() {
    const QString target = m_folder->path(u"book.xlsx"_s);
    const auto writer = CarefulWriter::begin(target);
    QVERIFY(writer);
    QVERIFY(!(*writer)->commit()); // nothing was written
    test::writeBytes((*writer)->workingPath(), "made elsewhere");
    QVERIFY((*writer)->commit());
    QCOMPARE(test::bytesOf(target), QByteArray("made elsewhere"));
}

OpenOptions TestCopies::withNewVersion(const QByteArray& script) {
    const QString folder = m_folder->path(u"migrations"_s);
    m_newVersion = test::migrationsAnd(folder, script);
    OpenOptions options;
    options.migrations = folder;
    return options;
}

void TestCopies::olderFileIsBackedUpThenMigrated() {
    const QString figures = test::figures(*m_store->frame().value());
    const QByteArray before = test::bytesOf(m_path);
    m_store.reset();
    const OpenOptions second = withNewVersion("CREATE TABLE later (id INTEGER PRIMARY KEY)");
    OpenOptions looking = second;
    looking.readOnly = true;
    QCOMPARE(Store::open(m_path, looking).error().kind, ErrorKind::FileReadOnly);
    QCOMPARE(test::bytesOf(m_path), before);
    m_store = test::reopened(m_path, second);
    QVERIFY(m_store);
    QCOMPARE(m_store->database().number(u"PRAGMA user_version"_s).value_or(0), m_newVersion);
    QCOMPARE(m_store->database().number(u"SELECT count(*) FROM later"_s).value_or(-1), 0);
    const auto kept =
        test::reopened(m_folder->path(u"a.version-%1.symmetry"_s.arg(m_newVersion - 1)));
    QVERIFY(kept);
    QCOMPARE(test::figures(*kept->frame().value()), figures);
    QCOMPARE(test::figures(*m_store->frame().value()), figures);
    m_store.reset();
    QCOMPARE(Store::open(m_path).error().kind, ErrorKind::FileTooNew);
    QCOMPARE(Store::open(m_path).error().facts, (QStringList{m_path, QString::number(m_newVersion),
                                                             QString::number(m_newVersion - 1)}));
}

void TestCopies::brokenMigrationLeavesTheOldVersion() {
    const QString before = test::dump(*m_store, {});
    m_store.reset();
    const OpenOptions second = withNewVersion("DELETE FROM comment; CREATE TABLE fact (a)");
    const auto failed = Store::open(m_path, second);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::MigrationFailed);
    m_store = test::reopened(m_path);
    QVERIFY(m_store);
    QCOMPARE(test::dump(*m_store, {}), before);
}

QTEST_GUILESS_MAIN(TestCopies)
#include "test_copies.moc"
