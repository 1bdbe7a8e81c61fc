#include "app/commands/commands.h"
#include "models/analyses/prepared.h"
#include "models/frame/cube.h"
#include "resources/resources.h"
#include "tests/app/small_file.h"
#include "tests/support/near.h"
#include "tests/support/temporary.h"

#include <QSignalSpy>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

namespace {

Session::Clock stillClock() {
    return [] { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); };
}

template <class T>
T awaited(QFuture<T> future) {
    [[maybe_unused]] const bool done =
        QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    if (!future.isFinished() || future.resultCount() == 0)
        return fail(ErrorKind::QueryFailed, {}, u"no answer"_s);
    return future.result();
}

void compare(const OverviewResult& one, const OverviewResult& other) {
    QCOMPARE(one.responses, other.responses);
    QCOMPARE(one.gaps.size(), other.gaps.size());
    QVERIFY(!one.gaps.isEmpty());
    for (qsizetype i = 0; i < one.gaps.size(); ++i) {
        QCOMPARE(one.gaps.at(i).gap.n, other.gaps.at(i).gap.n);
        QVERIFY(test::isNear(one.gaps.at(i).gap.value, other.gaps.at(i).gap.value, 0));
        QVERIFY(test::isNear(one.gaps.at(i).gap.low, other.gaps.at(i).gap.low, 0));
    }
}

bool hasCubes(const Session& session) {
    return session.snapshot().frame->cubeBytes() > 0;
}

} // namespace

/// How the session gets its cubes (see models/analyses/prepared.h) while it is used.
class TestPrepared : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void init();
    void cubesComeSoonAfterTheFirstFiguresAndChangeNone();
    void anotherFileNeverGetsTheCubesOfTheFormer();
    void anImportWhileCubesAreBuiltDiscardsThem();
    void anEditKeepsTheCubesThatAreStillOfUse();
    void theSessionMayEndWhileCubesAreBuilt();
    void theBudgetIsSixteenBytesAnAnswer();

private:
    std::unique_ptr<test::Temporary> m_folder;
    QString m_path;
};

void TestPrepared::init() {
    m_folder = std::make_unique<test::Temporary>();
    m_path = m_folder->path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(m_path));
}

void TestPrepared::cubesComeSoonAfterTheFirstFiguresAndChangeNone() {
    Session session(stillClock());
    QVERIFY(awaited(session.open(m_path)).has_value());
    QSignalSpy changed(&session, &Session::snapshotChanged);
    const quint64 revision = session.snapshot().revision;
    const auto before = awaited(session.overview());
    QVERIFY(before.has_value());
    QVERIFY(!hasCubes(session)); // the first figures did not wait for them
    QTRY_VERIFY(hasCubes(session));
    const auto after = awaited(session.overview());
    QVERIFY(after.has_value());
    compare(*before, *after);
    QCOMPARE(changed.size(), 0); // nothing has to be asked again
    QCOMPARE(session.snapshot().revision, revision);
}

void TestPrepared::anotherFileNeverGetsTheCubesOfTheFormer() {
    const QString other = m_folder->path(u"b.symmetry"_s);
    QVERIFY(test::smallFile(other, 48));
    Session session(stillClock());
    QVERIFY(awaited(session.open(m_path)).has_value());
    session.prepare();
    QVERIFY(awaited(session.open(other)).has_value());
    QTest::qWait(50); // the answer about the former file has arrived by now
    QCOMPARE(session.snapshot().frame->responses(), 48);
    QVERIFY(!hasCubes(session));
    session.prepare();
    QTRY_VERIFY(hasCubes(session));
    QCOMPARE(session.snapshot().frame->responses(), 48);
    session.prepare();
    QVERIFY(awaited(session.close()).has_value());
    QTest::qWait(50);
    QCOMPARE(session.snapshot().frame->responses(), 0);
}

void TestPrepared::anImportWhileCubesAreBuiltDiscardsThem() {
    Session session(stillClock());
    QVERIFY(awaited(session.open(m_path)).has_value());
    session.prepare();
    const auto imported = awaited(session.database().ask<bool>([](Store& store) -> Result<bool> {
        return test::importSmall(store, 96, u"more.csv"_s).has_value();
    }));
    QVERIFY(imported && *imported);
    QTRY_COMPARE(session.snapshot().frame->responses(), 576);
    const auto before = awaited(session.overview());
    QTRY_VERIFY(hasCubes(session));
    QCOMPARE(session.snapshot().frame->responses(), 576);
    const auto after = awaited(session.overview());
    QVERIFY(before && after);
    compare(*before, *after);
}

void TestPrepared::anEditKeepsTheCubesThatAreStillOfUse() {
    Session session(stillClock());
    Commands commands(session);
    QVERIFY(awaited(session.open(m_path)).has_value());
    session.prepare();
    QTRY_VERIFY(hasCubes(session));
    const size_t bytes = session.snapshot().frame->cubeBytes();
    const Touchpoint before = session.snapshot().catalogue->touchpoints.constFirst();
    Touchpoint after = before;
    after.name = u"Service visit"_s;
    QSignalSpy changed(&session, &Session::snapshotChanged);
    QVERIFY(awaited(commands.edit({Edit{Thing(before), Thing(after)}}, u"Rename"_s)).has_value());
    QTRY_COMPARE(changed.size(), 1);
    const FramePtr kept = session.snapshot().frame;
    QCOMPARE(kept->cubeBytes(), bytes);
    const FramePtr again = preparedFrame(session.snapshot(), cubeBudget(*kept));
    QCOMPARE(again->cubeBytes(), bytes);
    QVERIFY(std::ranges::equal(again->pairCubes(), kept->pairCubes())); // the very same
}

void TestPrepared::theSessionMayEndWhileCubesAreBuilt() {
    for (int round = 0; round < 20; ++round) {
        auto session = std::make_unique<Session>(stillClock());
        QVERIFY(awaited(session->open(m_path)).has_value());
        session->prepare();
        if (round % 2 == 0)
            QCoreApplication::processEvents();
        session.reset();
    }
}

void TestPrepared::theBudgetIsSixteenBytesAnAnswer() {
    const auto segment = [](size_t answers) {
        auto s = std::make_shared<Segment>();
        s->response = {1};
        s->day = {1};
        s->profile = {0};
        s->firstAnswer = {0, static_cast<quint32>(answers)};
        s->question.resize(answers);
        s->expected.resize(answers);
        s->delivered.resize(answers);
        s->importance.resize(answers);
        return s;
    };
    const Frame little({Profile{}}, {segment(10)});
    QCOMPARE(cubeBudget(little), size_t{1} << 20);
    const Frame some({Profile{}}, {segment(1'000'000)});
    QCOMPARE(cubeBudget(some), 16'000'000 - some.bytes());
    const Frame many({Profile{}}, std::vector<SegmentPtr>(20, segment(1'000'000)));
    QCOMPARE(cubeBudget(many), size_t{96} << 20);
}

QTEST_GUILESS_MAIN(TestPrepared)
#include "test_prepared.moc"
