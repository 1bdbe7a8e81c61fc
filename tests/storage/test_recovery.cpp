#include "models/storage/database.h"
#include "models/storage/recovery.h"
#include "models/storage/schema.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtTest>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// What can still be read of a damaged file comes into a new one that passes every check; the
/// damaged one keeps every byte; what is refused is refused with one of our errors.
class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSoundFileComesOverWhole();
    void flippedBitsLoseNothingOrSaySo();
    void lostPagesLoseWhatStoodOnThem();
    void answersWhoseRowsAreLostComeFromChunks();
    void answersWhoseChunksAreLostComeFromRows();
    void questionsThatAreLostGetStandIns();
    void aCutFileKeepsItsBeginning();
    void withoutHeaderAndSchemaRootsAreThoseOfANewFile();
    void anUnfinishedSaveIsTakenBackFirst();
    void anOlderFileIsBroughtToThisVersion();
    void whatIsNoFileOfOursIsRefused_data();
    void whatIsNoFileOfOursIsRefused();

private:
    /// Writes `bytes` as the damaged file and recovers it; checks what must hold whatever happened.
    [[nodiscard]] Result<RecoveryReport> recovered(const QByteArray& bytes);
    [[nodiscard]] std::unique_ptr<Store> reopened() { return test::reopened(m_target); }
    /// Runs SQL on a copy of the sound file, past every check of ours.
    [[nodiscard]] QByteArray after(const char* sql);

    test::Temporary m_folder;
    QString m_path;
    QString m_target;
    QByteArray m_good;
    QString m_figures;
    QString m_dump;
    CataloguePtr m_all;
};

namespace {

constexpr qsizetype page = 8192;
const QStringList madeAnew{u"chunk"_s, u"table_digest"_s, u"source_question"_s};

} // namespace

void TestRecovery::initTestCase() {
    m_path = m_folder.path(u"damaged.symmetry"_s);
    m_target = m_folder.path(u"new.symmetry"_s);
    const QString path = m_folder.path(u"a.symmetry"_s);
    {
        const auto store = test::fresh(path);
        QVERIFY(store && test::addSome(*store));
        QVERIFY(test::import(*store, test::somePlan(), test::someResponses(800)));
        m_figures = test::figures(*store->frame().value());
        m_dump = test::dump(*store, madeAnew);
        m_all = store->catalogue().value();
    }
    m_good = test::bytesOf(path);
}

QByteArray TestRecovery::after(const char* sql) {
    const QString path = m_folder.path(u"work.symmetry"_s);
    test::writeBytes(path, m_good);
    sqlite3* connection = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &connection);
    const int code = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    sqlite3_close(connection);
    return code == SQLITE_OK ? test::bytesOf(path) : QByteArray();
}

Result<RecoveryReport> TestRecovery::recovered(const QByteArray& bytes) {
    QFile::remove(m_target);
    test::writeBytes(m_path, bytes);
    auto report = recoverFile(m_path, m_target);
    [&] { QCOMPARE(test::bytesOf(m_path), bytes); }();
    [&] { QCOMPARE(QFile::exists(m_target), report.has_value()); }();
    if (report) {
        const auto store = reopened();
        [&] { QVERIFY(store && store->check().value().isGood()); }();
    }
    return report;
}

void TestRecovery::aSoundFileComesOverWhole() {
    const auto report = recovered(m_good);
    QVERIFY(report && report->isWhole());
    QCOMPARE(report->responses, 800);
    const auto store = reopened();
    QCOMPARE(**store->catalogue(), *m_all);
    QCOMPARE(test::figures(*store->frame().value()), m_figures);
    QCOMPARE(test::dump(*store, madeAnew), m_dump);
}

void TestRecovery::flippedBitsLoseNothingOrSaySo() {
    const bool every = qEnvironmentVariableIsSet("SYMMETRY_ALL_POINTS");
    const qsizetype stride = m_good.size() / (every ? 5'000 : 60);
    int whole = 0;
    for (qsizetype at = 3; at < m_good.size(); at += stride) {
        QByteArray bytes = m_good;
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (at % 8)));
        const auto report = recovered(bytes);
        QVERIFY2(report, qPrintable(QString::number(at)));
        const auto store = reopened();
        if (!report->isWhole())
            continue;
        ++whole;
        QVERIFY2(**store->catalogue() == *m_all, qPrintable(QString::number(at)));
        QVERIFY2(test::figures(*store->frame().value()) == m_figures,
                 qPrintable(QString::number(at)));
    }
    QVERIFY(whole > 0);
}

void TestRecovery::lostPagesLoseWhatStoodOnThem() {
    const qsizetype pages = m_good.size() / page;
    int refused = 0;
    qint64 responses = 0;
    for (qsizetype at = 0; at < pages; ++at) {
        QByteArray bytes = m_good;
        bytes.replace(at * page, page, QByteArray(page, '\0'));
        const auto report = recovered(bytes);
        refused += report ? 0 : 1;
        responses += report ? report->responses : 0;
    }
    QCOMPARE(refused, 0);
    // Rows and chunks stand in for each other.
    QCOMPARE(responses, 800 * pages);
}

void TestRecovery::answersWhoseRowsAreLostComeFromChunks() {
    const auto report = recovered(after("DELETE FROM answer; DELETE FROM comment; "
                                        "DELETE FROM response; DELETE FROM person"));
    QVERIFY(report && !report->isWhole());
    QCOMPARE(report->responses, 800);
    QCOMPARE(report->fromChunks, 800);
    QCOMPARE(test::figures(*reopened()->frame().value()), m_figures);
}

void TestRecovery::answersWhoseChunksAreLostComeFromRows() {
    const auto report = recovered(after("UPDATE chunk SET data = zeroblob(length(data))"));
    QVERIFY(report);
    QCOMPARE(report->responses, 800);
    QCOMPARE(report->fromChunks, 0);
    QCOMPARE(test::figures(*reopened()->frame().value()), m_figures);
}

void TestRecovery::questionsThatAreLostGetStandIns() {
    const auto report = recovered(after("DELETE FROM question; DELETE FROM stage; "
                                        "DELETE FROM facet; DELETE FROM source"));
    QVERIFY(report && !report->standIns.isEmpty());
    QCOMPARE(report->responses, 800);
    const auto all = reopened()->catalogue().value();
    QVERIFY(all->questions.size() >= 3);
    QVERIFY(!all->stages.isEmpty() && !all->facets.isEmpty() && all->sources.size() == 1);
}

void TestRecovery::aCutFileKeepsItsBeginning() {
    qint64 before = -1;
    for (const double part : {0.3, 0.6, 0.95}) {
        const auto length = static_cast<qsizetype>(static_cast<double>(m_good.size()) * part);
        const auto report = recovered(m_good.first(length));
        QVERIFY(report);
        QVERIFY(report->responses >= before);
        before = report->responses;
    }
    QVERIFY(before > 0);
}

void TestRecovery::withoutHeaderAndSchemaRootsAreThoseOfANewFile() {
    QByteArray bytes = m_good;
    bytes.replace(0, 3 * page, QByteArray(3 * page, '\xA5'));
    const auto report = recovered(bytes);
    QVERIFY(report);
    QCOMPARE(report->responses, 800);
    QCOMPARE(test::figures(*reopened()->frame().value()), m_figures);
}

void TestRecovery::anUnfinishedSaveIsTakenBackFirst() {
    // The file in the middle of a save, with its journal, as a power cut leaves it.
    const QString path = m_folder.path(u"work.symmetry"_s);
    test::writeBytes(path, m_good);
    sqlite3* connection = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &connection);
    sqlite3_exec(connection,
                 "PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;"
                 "UPDATE answer SET delivered = 1; UPDATE response SET day = day + 1",
                 nullptr, nullptr, nullptr);
    test::writeBytes(m_path + u"-journal"_s, test::bytesOf(path + u"-journal"_s));
    const QByteArray half = test::bytesOf(path);
    sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(connection);
    QVERIFY(half != m_good);
    const auto report = recovered(half);
    QVERIFY(report && report->isWhole());
    QCOMPARE(test::figures(*reopened()->frame().value()), m_figures);
    QFile::remove(m_path + u"-journal"_s);
}

void TestRecovery::anOlderFileIsBroughtToThisVersion() {
    const auto report = recovered(test::frozenFile(1));
    QVERIFY(report);
    QCOMPARE(report->responses, 5);
    const auto all = reopened()->catalogue().value();
    QCOMPARE(all->annotations.size(), 2);
    QCOMPARE(all->annotations.first().subject.id, all->measures.first().id.value);
    QCOMPARE(reopened()->personCount().value_or(0), 3);
}

void TestRecovery::whatIsNoFileOfOursIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::FileEmpty;
    QTest::newRow("text") << QByteArray("code,text\n").repeated(4'000)
                          << ErrorKind::FileNotADatabase;
    QByteArray noise(20 * page, '\0');
    QRandomGenerator dice(7);
    for (char& byte : noise)
        byte = static_cast<char>(dice.generate());
    QTest::newRow("noise") << noise << ErrorKind::FileNotADatabase;
    QByteArray header = noise;
    header.replace(0, 100, m_good.first(100));
    QTest::newRow("nothing but our header") << header << ErrorKind::FileDamaged;
    QByteArray other = header;
    other.replace(68, 4, "ABCD");
    QTest::newRow("another program's") << other << ErrorKind::FileOfAnotherProgram;
}

void TestRecovery::whatIsNoFileOfOursIsRefused() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    const auto report = recovered(bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    const QStringList left = QDir(m_folder.path({})).entryList({u".symmetry-*"_s}, QDir::Hidden);
    QVERIFY(left.isEmpty());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
