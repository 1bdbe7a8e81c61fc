#include "models/storage/database.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QtTest>
#include <functional>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// Flipped bits and planted differences: either refused, or the figures are the same.
class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noFlippedBitChangesAFigure();
    void flippedBitsInRowsAreFoundByTheCheck();
    void checkFindsWhatWasPlanted_data();
    void checkFindsWhatWasPlanted();
    void chunksAreMadeAnew();

private:
    /// Flips one bit at about `count` places, at every place where all are asked for, and shows
    /// each file to `judge` by its place; those that cannot be opened come as null.
    void flip(int count, const std::function<void(qsizetype, Store*)>& judge) const;
    test::Temporary m_folder;
    QString m_path;
    QByteArray m_good;
    QString m_figures;
    CataloguePtr m_all;
};

void TestDamage::initTestCase() {
    m_path = m_folder.path(u"a.symmetry"_s);
    const auto store = test::fresh(m_path);
    QVERIFY(store && test::addSome(*store));
    QVERIFY(test::import(*store, test::somePlan(), test::someResponses(400)));
    m_figures = test::figures(*store->frame().value());
    m_all = store->catalogue().value();
    m_good = test::bytesOf(m_path);
}

void TestDamage::flip(int count, const std::function<void(qsizetype, Store*)>& judge) const {
    const bool every = qEnvironmentVariableIsSet("SYMMETRY_ALL_POINTS");
    const qsizetype stride = every ? 1 : m_good.size() / count + 1;
    const QString path = m_folder.path(u"flipped.symmetry"_s);
    for (qsizetype at = 0; at < m_good.size(); at += stride + (every ? 0 : at % 7)) {
        QByteArray bytes = m_good;
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (at % 8)));
        test::writeBytes(path, bytes);
        OpenOptions looking;
        looking.readOnly = true;
        const auto store = Store::open(path, looking);
        judge(at, store ? store->get() : nullptr);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestDamage::noFlippedBitChangesAFigure() {
    int refused = 0;
    int tried = 0;
    flip(250, [&](qsizetype at, Store* store) {
        ++tried;
        const auto frame = store ? store->frame() : fail(ErrorKind::FileDamaged);
        const auto all = store ? store->catalogue() : fail(ErrorKind::FileDamaged);
        if (!frame || !all) {
            ++refused;
            return;
        }
        QVERIFY2(test::figures(**frame) == m_figures, qPrintable(QString::number(at)));
        QVERIFY2(**all == *m_all, qPrintable(QString::number(at)));
    });
    qInfo("%d bits flipped, %d refused", tried, refused);
    QVERIFY(refused > 0 && refused < tried);
}

void TestDamage::flippedBitsInRowsAreFoundByTheCheck() {
    const QStringList untold{u"audit"_s}; // what was done, beside what is
    const QString rows = test::dump(*test::reopened(m_path), untold);
    int changed = 0;
    flip(120, [&](qsizetype at, Store* store) {
        if (!store || !store->frame() || !store->catalogue())
            return;
        if (test::dump(*store, untold) == rows)
            return;
        ++changed;
        const auto report = store->check();
        QVERIFY2(!report || !report->isGood(), qPrintable(QString::number(at)));
    });
    qInfo("%d rows differed", changed);
    QVERIFY(changed > 0);
}

void TestDamage::checkFindsWhatWasPlanted_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const char* script, CheckFault fault) {
        QTest::newRow(name) << QByteArray(script) << int(fault);
    };
    row("answer changed",
        "UPDATE answer SET delivered = delivered % 5 + 1 WHERE response_id = 9 AND question_id = "
        "(SELECT min(question_id) FROM answer WHERE response_id = 9)",
        CheckFault::ChunkRows);
    row("answer lost", "DELETE FROM answer WHERE response_id = 9", CheckFault::SourceCount);
    row("day moved", "UPDATE response SET day = day + 1 WHERE id = 9", CheckFault::ChunkRows);
    row("chunk's bytes", "UPDATE chunk SET data = zeroblob(length(data))", CheckFault::ChunkHash);
    row("chunk lost", "DELETE FROM chunk", CheckFault::ChunkRows);
    row("comment not indexed", "INSERT INTO comment (response_id, text) VALUES (1, 'unheard')",
        CheckFault::Search);
    row("comment changed", "UPDATE comment SET text = 'quite another' WHERE id = 3",
        CheckFault::Search);
    row("reference to nothing",
        "PRAGMA foreign_keys = OFF; UPDATE response SET profile_id = 999 "
        "WHERE id = 3",
        CheckFault::ForeignKey);
    row("answer to no question",
        "UPDATE answer SET question_id = 999 WHERE response_id = 9 AND "
        "question_id = 106",
        CheckFault::ForeignKey);
    row("name changed", "UPDATE stage SET name = 'Other'", CheckFault::Digest);
}

void TestDamage::checkFindsWhatWasPlanted() {
    QFETCH(const QByteArray, script);
    QFETCH(const int, fault);
    const QString path = m_folder.path(u"planted.symmetry"_s);
    test::writeBytes(path, m_good);
    const auto store = test::reopened(path);
    QVERIFY(store && store->check().value().isGood());
    QVERIFY(store->database().execute(script));
    store->database().see();
    const auto report = store->check();
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    const bool found = std::ranges::any_of(
        report->findings, [fault](const CheckFinding& it) { return int(it.fault) == fault; });
    QVERIFY2(found, qPrintable(QString::number(report->findings.size())));
}

void TestDamage::chunksAreMadeAnew() {
    const QString path = m_folder.path(u"anew.symmetry"_s);
    test::writeBytes(path, m_good);
    const auto store = test::reopened(path);
    QVERIFY(store->database().execute("UPDATE chunk SET data = zeroblob(length(data))"));
    store->database().see();
    QCOMPARE(store->frame().error().kind, ErrorKind::ChecksumWrong);
    QVERIFY(store->rebuildChunks());
    QCOMPARE(test::figures(*store->frame().value()), m_figures);
    QVERIFY(store->check().value().isGood());
}

QTEST_GUILESS_MAIN(TestDamage)
#include "test_damage.moc"
