#include "models/storage/database.h"
#include "tests/storage/memory_vfs.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QScopeGuard>
#include <QtTest>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using test::DiskImage;
using test::MemoryDisk;

/// A power cut at every write: what was confirmed is there, and nothing half.
/// SYMMETRY_ALL_POINTS=1 tries every point with 24 outcomes; otherwise a sample with three.
class TestPowerCut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void confirmedWorkOutlivesAPowerCut_data();
    void confirmedWorkOutlivesAPowerCut();
    void weakerSettingsLoseSavesInThisVeryTest_data();
    void weakerSettingsLoseSavesInThisVeryTest();
    void fullDiskLosesNothing();
    void fileSystemWithoutLocksIsForLooking();

private:
    using Work = std::function<void(Store&, MemoryDisk&)>;
    [[nodiscard]] OpenOptions through(const MemoryDisk& disk) const;
    /// Runs `work` once, then looks at the file after power cuts. Number of points at which the
    /// last confirmed state, or the next one, was not found.
    [[nodiscard]] int losses(const Work& work, const OpenOptions& how, int* points = nullptr);
    [[nodiscard]] QString stateOf(MemoryDisk& disk, const OpenOptions& how);

    test::Temporary m_folder;
    DiskImage m_start;
};

static QString name() {
    return u"/disk/a.symmetry"_s;
}

void TestPowerCut::initTestCase() {
    const QString path = m_folder.path(u"a.symmetry"_s);
    {
        const auto store = test::fresh(path);
        QVERIFY(store && test::addSome(*store));
        QVERIFY(test::import(*store, test::somePlan(u"first.csv"_s), test::someResponses(40)));
    }
    m_start.insert(name(), test::bytesOf(path));
}

OpenOptions TestPowerCut::through(const MemoryDisk& disk) const {
    OpenOptions options;
    options.fileSystem = disk.name();
    options.alone = true;
    return options;
}

/// Everything that people and figures see, but for the trail.
QString TestPowerCut::stateOf(MemoryDisk& disk, const OpenOptions& how) {
    OpenOptions options = how;
    options.fileSystem = disk.name();
    auto store = Store::open(name(), options);
    if (!store)
        return u"not opened: "_s + QString::number(int(store.error().kind)) + store.error().detail;
    const auto frame = (*store)->frame();
    const qint64 sound =
        (*store)
            ->database()
            .number(u"SELECT count(*) FROM pragma_quick_check WHERE quick_check <> 'ok'"_s)
            .value_or(-1);
    return frame ? test::dump(**store) + test::figures(**frame) + QString::number(sound)
                 : u"no figures"_s;
}

int TestPowerCut::losses(const Work& work, const OpenOptions& how, int* points) {
    MemoryDisk disk(u"symmetry-disk"_s);
    disk.reset(m_start);
    QList<QString> states; // after each acknowledgement
    {
        OpenOptions options = how;
        options.fileSystem = disk.name();
        const auto store = Store::open(name(), options);
        if (!store)
            return -1;
        work(**store, disk);
    }
    const QList<test::DiskEvent> events = disk.events();
    MemoryDisk after(u"symmetry-after"_s);
    // The state at each acknowledgement, taken from the disk as it was told.
    const auto stateAt = [&](qsizetype count) {
        QList<test::DiskEvent> all = events.first(count);
        const QStringList files{name(), name() + u"-journal"_s};
        for (const QString& file : files)
            all.append({test::DiskEvent::Kind::Sync, file, 0, {}, true});
        after.reset(test::afterPowerCut(m_start, all, all.size(), 1));
        return stateOf(after, how);
    };
    states.append(stateAt(0));
    const bool every = qEnvironmentVariableIsSet("SYMMETRY_ALL_POINTS");
    const qsizetype stride = every ? 1 : std::max<qsizetype>(1, events.size() / 220);
    QList<qsizetype> acknowledged{0};
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events.at(i).kind == test::DiskEvent::Kind::Note) {
            states.append(stateAt(i));
            acknowledged.append(i);
        }
    }
    states.append(stateAt(events.size()));
    int lost = 0;
    qsizetype confirmed = 0;
    for (qsizetype count = 0; count <= events.size(); ++count) {
        while (confirmed + 1 < acknowledged.size() && acknowledged.at(confirmed + 1) < count)
            ++confirmed;
        // All points around an acknowledgement, a sample of the others.
        const bool near = count - acknowledged.at(confirmed) < 6;
        if (!near && count % stride != 0)
            continue;
        for (quint32 seed = 0; seed < (every ? 24U : 3U); ++seed) {
            after.reset(test::afterPowerCut(m_start, events, count,
                                            seed + 32U * static_cast<quint32>(count)));
            const QString state = stateOf(after, how);
            const bool kept = state == states.at(confirmed) || state == states.at(confirmed + 1);
            lost += kept ? 0 : 1;
            if (points)
                ++*points;
        }
    }
    return lost;
}

namespace {

void edits(Store& store, MemoryDisk& disk) {
    for (int i = 0; i < 6; ++i) {
        const Stage before = store.catalogue().value()->stages.first();
        Stage after = before;
        after.name = u"Stage "_s + QString::number(i);
        QVERIFY(store.apply({Edit{Thing(before), Thing(after)}}, test::stamp(u"Rename"_s)));
        disk.note(i);
    }
}

void drafts(Store& store, MemoryDisk& disk) {
    Draft draft{{}, u"note"_s, 0, {}};
    for (int i = 0; i < 6; ++i) {
        draft.body += QString::number(i).repeated(1'000);
        const auto id = store.saveDraft(draft);
        QVERIFY(id);
        draft.id = *id;
        disk.note(i);
    }
}

void imports(Store& store, MemoryDisk& disk) {
    const QList<PlannedResponse> rows = test::someResponses(150, 30);
    QVERIFY(store.beginImport(test::somePlan(u"second.csv"_s), 7));
    for (int i = 0; i < 3; ++i)
        QVERIFY(store.appendImport({rows.constData() + 50 * i, 50}));
    QVERIFY(store.finishImport(test::stamp(u"Import"_s), 0));
    disk.note(0);
    const SourceId id = store.catalogue().value()->sources.first().id;
    QVERIFY(store.undoImport(id, test::stamp(u"Undo"_s)));
    disk.note(1);
}

void nothing(Store&, MemoryDisk& disk) {
    disk.note(0);
}

} // namespace

void TestPowerCut::confirmedWorkOutlivesAPowerCut_data() {
    QTest::addColumn<int>("work");
    QTest::newRow("edit") << 0;
    QTest::newRow("save while typing") << 1;
    QTest::newRow("import") << 2;
    QTest::newRow("migrate") << 3;
}

void TestPowerCut::confirmedWorkOutlivesAPowerCut() {
    QFETCH(const int, work);
    const Work works[]{edits, drafts, imports, nothing};
    OpenOptions how;
    how.alone = true;
    const DiskImage present = m_start;
    if (work == 3) {
        m_start.insert(name(), test::frozenFile(1));
        QVERIFY(!m_start.value(name()).isEmpty());
    }
    const auto restore = qScopeGuard([&] { m_start = present; });
    int points = 0;
    QCOMPARE(losses(works[work], how, &points), 0);
    QVERIFY(points > 100);
    qInfo("%d points", points);
}

void TestPowerCut::weakerSettingsLoseSavesInThisVeryTest_data() {
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("DELETE and FULL")
        << QByteArray("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
    QTest::newRow("synchronous OFF") << QByteArray("PRAGMA synchronous = OFF");
}

void TestPowerCut::weakerSettingsLoseSavesInThisVeryTest() {
    QFETCH(const QByteArray, settings);
    OpenOptions how;
    how.alone = true;
    const int lost = losses(
        [&settings](Store& store, MemoryDisk& disk) {
            QVERIFY(store.database().execute(settings));
            edits(store, disk);
        },
        how);
    QVERIFY2(lost > 0, "the control must fail");
}

void TestPowerCut::fullDiskLosesNothing() {
    MemoryDisk disk(u"symmetry-full"_s);
    const qint64 size = m_start.value(name()).size();
    for (qint64 room = 0; room < 400'000; room += 4'096) {
        disk.setCapacity(0);
        disk.reset(m_start);
        const OpenOptions options = through(disk);
        const QString before = stateOf(disk, options);
        disk.reset(m_start);
        auto store = Store::open(name(), options);
        QVERIFY(store);
        disk.setCapacity(size + room + 1);
        const auto done = test::import(**store, test::somePlan(), test::someResponses(100, 500));
        store->reset();
        disk.setCapacity(0);
        const QString after = stateOf(disk, options);
        if (done) {
            QVERIFY(after != before);
            return; // from here on there is room enough
        }
        QCOMPARE(done.error().kind, ErrorKind::DiskFull);
        QVERIFY2(after == before, qPrintable(QString::number(room)));
    }
    QFAIL("the import never had room enough");
}

void TestPowerCut::fileSystemWithoutLocksIsForLooking() {
    MemoryDisk disk(u"symmetry-unlocked"_s);
    disk.reset(m_start);
    disk.setLocksMissing(true);
    const auto store = Store::open(name(), through(disk));
    QVERIFY(store);
    QCOMPARE((*store)->readOnlyReason(), ReadOnlyReason::Locks);
    QCOMPARE((*store)->frame().value()->responses(), 40);
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "test_power_cut.moc"
