#include "app/commands/commands.h"
#include "resources/resources.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"

#include <QSignalSpy>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

namespace {

Session::Clock stillClock() {
    return [] { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); };
}

/// The answer of a future, while the event loop runs.
template <class T>
T awaited(QFuture<T> future) {
    [[maybe_unused]] const bool done =
        QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    if (!future.isFinished() || future.resultCount() == 0)
        return fail(ErrorKind::QueryFailed, {}, u"no answer"_s);
    return future.result();
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void theScopeStartsWithTheYearOfTheLastAnswer();
    void backAndForwardGoThroughTheScopes();
    void historyForgetsWhatLayAheadAndWhatNoLongerExists();
    void anOlderQuestionOfTheSameKindIsDropped();
    void figuresFollowTheScope();
    void drillingListsAnswersAndTheirComments();
    void anEditArrivesInTheSnapshotAndIsUndone();
    void aMissingFileLeavesThePresentOneOpen();
    void savingAsGoesOnInTheCopyAndNeverOverwrites();
    void anImportElsewhereMovesTheDefaultScope();
    void anExceptionBecomesAnError();
};

void TestSession::theScopeStartsWithTheYearOfTheLastAnswer() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Session session(stillClock());
    QSignalSpy changed(&session, &Session::fileChanged);
    QVERIFY(awaited(session.open(path)).has_value());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.asOf(), QDate(2026, 9, 15));
    QCOMPARE(session.scope().period.first, QDate(2025, 10, 1));
    QCOMPARE(session.scope().period.last, QDate(2026, 9, 30));
    QCOMPARE(session.scope().comparison.first, QDate(2024, 10, 1));
    QVERIFY(session.scope().facets.isEmpty());
    QVERIFY(awaited(session.close()).has_value());
    QVERIFY(!session.isOpen());
    QCOMPARE(session.snapshot().frame->answers(), 0);
}

void TestSession::backAndForwardGoThroughTheScopes() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path, 48));
    Session session(stillClock());
    QVERIFY(awaited(session.open(path)).has_value());
    QSignalSpy changed(&session, &Session::scopeChanged);
    const Scope first = session.scope();
    Scope second = first;
    second.tiers = TierRule::Together;
    session.setScope(second);
    session.setScope(second);
    QCOMPARE(changed.size(), 1);
    session.goBack();
    QCOMPARE(session.scope(), first);
    QVERIFY(session.canGoForward() && !session.canGoBack());
    session.goForward();
    QCOMPARE(session.scope(), second);
    session.goForward();
    QCOMPARE(changed.size(), 3);
}

void TestSession::historyForgetsWhatLayAheadAndWhatNoLongerExists() {
    ScopeHistory history;
    Scope scope;
    for (int i = 0; i < ScopeHistory::longest + 20; ++i) {
        scope.period.first = QDate(2026, 1, 1).addDays(i);
        QVERIFY(history.go(scope));
    }
    int steps = 0;
    while (history.back())
        ++steps;
    QCOMPARE(steps, ScopeHistory::longest - 1);
    scope.tiers = TierRule::OnlyVip;
    QVERIFY(history.go(scope));
    QVERIFY(!history.canGoForward());
    scope.facets = {{FacetId{1}, {FacetValueId{1}, FacetValueId{2}}}, {FacetId{2}, {}}};
    Catalogue catalogue;
    catalogue.facetValues.append({FacetValueId{1}, {}, FacetId{1}, u"North"_s});
    QCOMPARE(withoutUnknown(scope, catalogue).facets,
             (QMap<FacetId, QList<FacetValueId>>{{FacetId{1}, {FacetValueId{1}}}}));
}

void TestSession::anOlderQuestionOfTheSameKindIsDropped() {
    Analyst analyst;
    std::atomic<bool> started = false;
    std::atomic<bool> stopped = false;
    const auto slow = analyst.ask<int>(u"figures"_s, [&started, &stopped](std::stop_token stop) {
        started = true;
        while (!stop.stop_requested())
            std::this_thread::yield();
        stopped = true;
        return 1;
    });
    QTRY_VERIFY(started);
    const auto other = analyst.ask<int>(u"others"_s, [](std::stop_token) { return 2; });
    const auto quick = analyst.ask<int>(u"figures"_s, [](std::stop_token) { return 3; });
    QCOMPARE(awaited(quick).value_or(0), 3);
    QCOMPARE(awaited(other).value_or(0), 2);
    const Result<int> old = awaited(slow);
    QVERIFY(!old && old.error().kind == ErrorKind::Cancelled);
    QVERIFY(stopped);
}

void TestSession::figuresFollowTheScope() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Session session(stillClock());
    QVERIFY(awaited(session.open(path)).has_value());
    const auto year = awaited(session.overview());
    QVERIFY(year.has_value());
    QCOMPARE(year->responses, 240);
    Scope scope = session.scope();
    scope.period = {QDate(2026, 1, 1), QDate(2026, 1, 31)};
    session.setScope(scope);
    const auto month = awaited(session.overview());
    QVERIFY(month.has_value());
    QCOMPARE(month->responses, 20);
    QCOMPARE(month->scope, scope);
    DiscrepancyQuestion question;
    question.rows = RowsBy::Dimension;
    const auto gaps = awaited(session.discrepancies(question));
    QVERIFY(gaps.has_value());
    QCOMPARE(gaps->rows.constFirst().name, u"Reliability"_s);
}

void TestSession::drillingListsAnswersAndTheirComments() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path));
    Session session(stillClock());
    QVERIFY(awaited(session.open(path)).has_value());
    Drill drill;
    drill.row = session.snapshot().catalogue->touchpoints.constFirst().id;
    const auto rows = awaited(session.drill(drill, 1000));
    QVERIFY(rows.has_value());
    QCOMPARE(rows->n, 240);
    QCOMPARE(rows->rows.size(), 240);
    QVERIFY(rows->commentsShown);
    QCOMPARE(rows->rows.constFirst().answers.size(), 1);
    QCOMPARE(rows->rows.constFirst().answers.constFirst().questionCode, u"visit"_s);
    qsizetype comments = 0;
    for (const DrillRow& row : rows->rows)
        comments += row.comments.size();
    QCOMPARE(comments, 24);
}

void TestSession::anEditArrivesInTheSnapshotAndIsUndone() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path, 48));
    Session session(stillClock());
    Commands commands(session);
    QVERIFY(awaited(session.open(path)).has_value());
    QSignalSpy changed(&session, &Session::snapshotChanged);
    const Touchpoint before = session.snapshot().catalogue->touchpoints.constFirst();
    Touchpoint after = before;
    after.name = u"Service visit"_s;
    QVERIFY(awaited(commands.edit({Edit{Thing(before), Thing(after)}}, u"Rename touchpoint"_s))
                .has_value());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(session.snapshot().catalogue->touchpoints.constFirst().name, u"Service visit"_s);
    QCOMPARE(commands.state().undo, u"Rename touchpoint"_s);
    QVERIFY(awaited(commands.undo()).has_value());
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(session.snapshot().catalogue->touchpoints.constFirst().name, u"Repair visit"_s);
    QCOMPARE(commands.state().redo, u"Rename touchpoint"_s);
    QVERIFY(!commands.isSaving());
}

void TestSession::aMissingFileLeavesThePresentOneOpen() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path, 48));
    Session session(stillClock());
    QVERIFY(awaited(session.open(path)).has_value());
    const auto missing = awaited(session.open(temporary.path(u"none.symmetry"_s)));
    QVERIFY(!missing && missing.error().kind == ErrorKind::FileMissing);
    QCOMPARE(session.path(), path);
    QVERIFY(awaited(session.overview()).has_value());
}

void TestSession::savingAsGoesOnInTheCopyAndNeverOverwrites() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    const QString copy = temporary.path(u"copy.symmetry"_s);
    QVERIFY(test::smallFile(path, 48));
    Session session(stillClock());
    QVERIFY(awaited(session.open(path)).has_value());
    QVERIFY(awaited(session.saveAs(copy)).has_value());
    QCOMPARE(session.path(), copy);
    const auto refused = awaited(session.saveAs(path));
    QVERIFY(!refused && refused.error().kind == ErrorKind::FileExists);
    QCOMPARE(session.path(), copy);
    const auto report = awaited(session.check());
    QVERIFY(report && report->isGood());
}

void TestSession::anImportElsewhereMovesTheDefaultScope() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    Session session(stillClock());
    QVERIFY(awaited(session.create(path, test::smallFacts())).has_value());
    QCOMPARE(session.scope().period.last, QDate(2026, 10, 31));
    QSignalSpy changed(&session, &Session::snapshotChanged);
    const auto imported = awaited(session.database().ask<bool>([](Store& store) -> Result<bool> {
        return test::importSmall(store, 48, u"late.csv"_s).has_value();
    }));
    QVERIFY(imported && *imported);
    QTRY_COMPARE(session.snapshot().frame->responses(), 48);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(session.scope().period.last, QDate(2026, 9, 30));
}

void TestSession::anExceptionBecomesAnError() {
    Analyst analyst;
    const auto broken = awaited(analyst.ask<int>(
        u"figures"_s, [](std::stop_token) -> int { throw std::runtime_error("no memory"); }));
    QVERIFY(!broken && broken.error().kind == ErrorKind::QueryFailed);
}

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
