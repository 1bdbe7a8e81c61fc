#include "app/commands/undo_stack.h"
#include "resources/resources.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"

#include <rapidcheck.h>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

namespace QTest {
template <>
char* toString(const UndoState& state) {
    return qstrdup(qPrintable(u"undo '%1', redo '%2'"_s.arg(state.undo, state.redo)));
}
} // namespace QTest

namespace {

Stamp by(const QString& phrase) {
    return {u"Ada"_s, test::importedAt, phrase};
}

/// Everything that undo must bring back.
struct Content {
    Catalogue catalogue;
    qint64 answers = 0;
    friend bool operator==(const Content&, const Content&) = default;
};

Content contentOf(Store& store) {
    const auto catalogue = store.catalogue();
    const auto frame = store.frame();
    if (!catalogue || !frame)
        return {};
    return {**catalogue, (*frame)->answers()};
}

Result<ChangeSet> rename(UndoStack& stack, Store& store, const QString& name) {
    const auto catalogue = store.catalogue();
    const Touchpoint before = (*catalogue)->touchpoints.constFirst();
    Touchpoint after = before;
    after.name = name;
    return stack.edit(store, {Edit{Thing(before), Thing(after)}}, by(u"Rename touchpoint"_s));
}

template <class Thing>
Thing anyOf(const QList<Thing>& things) {
    return things.at(*rc::gen::inRange(0, static_cast<int>(things.size())));
}

/// One random edit of something that is there, or a new dimension.
ChangeSet randomEdit(const Catalogue& catalogue) {
    const QString name = u"name %1"_s.arg(*rc::gen::inRange(0, 1'000'000));
    switch (*rc::gen::inRange(0, 4)) {
    case 0: {
        Touchpoint after = anyOf(catalogue.touchpoints);
        const Touchpoint before = after;
        after.name = name;
        after.momentOfTruth = !after.momentOfTruth;
        after.promise = *rc::gen::inRange(1, 7);
        return {Edit{Thing(before), Thing(after)}};
    }
    case 1: {
        Dimension after = anyOf(catalogue.dimensions);
        const Dimension before = after;
        after.weight = *rc::gen::inRange(0, 100);
        return {Edit{Thing(before), Thing(after)}};
    }
    case 2: {
        Dimension added;
        added.uuid = QUuid::createUuidV5(QUuid(), name);
        added.name = name;
        added.position = static_cast<int>(catalogue.dimensions.size());
        return {Edit{std::nullopt, Thing(added)}};
    }
    default: {
        FileFacts after = catalogue.facts;
        after.title = name;
        return {Edit{Thing(catalogue.facts), Thing(after)}};
    }
    }
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        loadResources();
        qputenv("RC_PARAMS", "max_success=12"); // every save waits for the disk
    }
    void undoBringsBackWhatWasAndRedoWhatCame();
    void anEditThatChangesNothingLeavesNoTrace();
    void aRefusedEditLeavesFileAndStackAsTheyWere();
    void aNewEditForgetsWhatCouldBeRedone();
    void withoutStepsThereIsNothingToUndo();
    void anImportIsOneStepEvenAfterARestart();
    void whatOthersChangedSinceIsNotUndone();
    void undoingEverythingRestoresTheFileExactly();
};

void TestUndo::undoBringsBackWhatWasAndRedoWhatCame() {
    const test::Temporary temporary;
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store);
    UndoStack stack;
    const Content before = contentOf(*store);
    QVERIFY(rename(stack, *store, u"Service visit"_s).has_value());
    const Content after = contentOf(*store);
    QCOMPARE(after.catalogue.touchpoints.constFirst().name, u"Service visit"_s);
    QCOMPARE(stack.state(), (UndoState{u"Rename touchpoint"_s, {}}));
    QCOMPARE(stack.undo(*store, by(u"Undo: %1"_s)).value(), u"Rename touchpoint"_s);
    QVERIFY(contentOf(*store) == before);
    QCOMPARE(stack.state(), (UndoState{{}, u"Rename touchpoint"_s}));
    QVERIFY(stack.redo(*store, by(u"Redo: %1"_s)).has_value());
    QVERIFY(contentOf(*store) == after);
    const auto audit = store->audit(0, 10);
    QVERIFY(audit.has_value());
    QCOMPARE(audit->at(0).phrase, u"Redo: Rename touchpoint"_s);
    QCOMPARE(audit->at(1).phrase, u"Undo: Rename touchpoint"_s);
    QCOMPARE(audit->at(1).who, u"Ada"_s);
}

void TestUndo::anEditThatChangesNothingLeavesNoTrace() {
    const test::Temporary temporary;
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store);
    UndoStack stack;
    const quint64 revision = store->revision();
    const auto same = rename(stack, *store, u"Repair visit"_s);
    QVERIFY(same.has_value() && same->isEmpty());
    QCOMPARE(store->revision(), revision);
    QCOMPARE(stack.state(), UndoState{});
}

void TestUndo::aRefusedEditLeavesFileAndStackAsTheyWere() {
    const test::Temporary temporary;
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store);
    UndoStack stack;
    const Content before = contentOf(*store);
    const auto refused = rename(stack, *store, QString());
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().kind == ErrorKind::NameEmpty);
    QVERIFY(contentOf(*store) == before);
    QCOMPARE(stack.state(), UndoState{});
}

void TestUndo::aNewEditForgetsWhatCouldBeRedone() {
    const test::Temporary temporary;
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store);
    UndoStack stack;
    QVERIFY(rename(stack, *store, u"One"_s).has_value());
    QVERIFY(stack.undo(*store, by(u"Undo: %1"_s)).has_value());
    QVERIFY(rename(stack, *store, u"Two"_s).has_value());
    QVERIFY(stack.state().redo.isEmpty());
    QVERIFY(!stack.redo(*store, by(u"Redo: %1"_s)).has_value());
}

void TestUndo::withoutStepsThereIsNothingToUndo() {
    const test::Temporary temporary;
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store);
    UndoStack stack;
    const auto undone = stack.undo(*store, by(u"Undo: %1"_s));
    QVERIFY(!undone && undone.error().kind == ErrorKind::NothingToUndo);
}

void TestUndo::anImportIsOneStepEvenAfterARestart() {
    const test::Temporary temporary;
    const QString path = temporary.path(u"a.symmetry"_s);
    QVERIFY(test::smallFile(path, 48));
    auto store = Store::open(path);
    QVERIFY(store.has_value());
    const SourceId source = contentOf(**store).catalogue.sources.constFirst().id;
    UndoStack stack;
    QVERIFY(stack.undoImport(**store, source, by(u"Undo import"_s)).has_value());
    QCOMPARE(contentOf(**store).answers, 0);
    QVERIFY(stack.undo(**store, by(u"Undo: %1"_s)).has_value());
    QCOMPARE(contentOf(**store).answers, 96);
    QVERIFY(stack.redo(**store, by(u"Redo: %1"_s)).has_value());
    QCOMPARE(contentOf(**store).answers, 0);
    QVERIFY(stack.redoImport(**store, source, by(u"Redo import"_s)).has_value());
    QCOMPARE(contentOf(**store).answers, 96);
}

void TestUndo::whatOthersChangedSinceIsNotUndone() {
    const test::Temporary temporary;
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store);
    UndoStack mine;
    UndoStack others;
    QVERIFY(rename(mine, *store, u"Mine"_s).has_value());
    QVERIFY(rename(others, *store, u"Theirs"_s).has_value());
    const auto undone = mine.undo(*store, by(u"Undo: %1"_s));
    QVERIFY(!undone && undone.error().kind == ErrorKind::UndoOutdated);
    QCOMPARE(contentOf(*store).catalogue.touchpoints.constFirst().name, u"Theirs"_s);
    QCOMPARE(mine.state().undo, u"Rename touchpoint"_s);
}

void TestUndo::undoingEverythingRestoresTheFileExactly() {
    const test::Temporary temporary;
    int number = 0;
    const bool holds = rc::check("undo after any edits restores the content", [&] {
        const auto store = test::smallFile(temporary.path(u"%1.symmetry"_s.arg(++number)), 24);
        RC_ASSERT(store != nullptr);
        UndoStack stack;
        QList<Content> states{contentOf(*store)};
        const int edits = *rc::gen::inRange(1, 8);
        for (int i = 0; i < edits; ++i) {
            const auto done =
                stack.edit(*store, randomEdit(states.constLast().catalogue), by(u"Edit"_s));
            if (done && !done->isEmpty())
                states.append(contentOf(*store));
        }
        for (qsizetype i = states.size() - 1; i > 0; --i) {
            RC_ASSERT(stack.undo(*store, by(u"Undo: %1"_s)).has_value());
            RC_ASSERT(contentOf(*store) == states.at(i - 1));
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            RC_ASSERT(stack.redo(*store, by(u"Redo: %1"_s)).has_value());
            RC_ASSERT(contentOf(*store) == states.at(i));
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
