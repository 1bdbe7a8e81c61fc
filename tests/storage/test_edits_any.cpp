#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

namespace {

/// One edit that the file allows now, drawn from numbers.
ChangeSet someEdit(const Catalogue& all, int what, int which, int salt) {
    const QString word = u"Name "_s + QString::number(salt);
    const auto added = [](auto thing) { return Edit{{}, Thing(thing)}; };
    const auto changed = [](auto before, auto after) { return Edit{Thing(before), Thing(after)}; };
    // From an empty list comes something that is not there: an edit that is refused.
    const auto pick = [which]<class T>(const QList<T>& list) {
        return list.isEmpty() ? T() : list.at(which % list.size());
    };
    switch (what) {
    case 0: {
        Journey journey{.id = {}, .uuid = {}, .mirror = Mirror::Managers, .name = word};
        Stage stage{.id = {}, .uuid = {}, .journey = all.journeys.first().id, .name = word};
        return {added(journey), added(stage)};
    }
    case 1: {
        Touchpoint touchpoint;
        touchpoint.name = word;
        touchpoint.stage = pick(all.stages).id;
        touchpoint.channels = QStringList(salt % 4, u"desk"_s);
        touchpoint.promise = salt / 7.0;
        return {added(touchpoint)};
    }
    case 2: {
        Touchpoint after = pick(all.touchpoints);
        const Touchpoint before = after;
        after.name = word;
        after.stage = pick(all.stages).id;
        after.momentOfTruth = !after.momentOfTruth;
        after.channels.append(word);
        return {changed(before, after)};
    }
    case 3: {
        Dimension dimension{.id = {}, .uuid = {}, .name = word + u" d"_s, .weight = salt / 3.0};
        Measure measure;
        measure.name = word + u" m"_s;
        measure.questions = {all.questions.first().id};
        return {added(dimension), added(measure)};
    }
    case 4: {
        Measure after = pick(all.measures);
        const Measure before = after;
        after.questions.append(pick(all.questions).id);
        after.target = salt % 2 ? std::optional(1.5 * salt) : std::nullopt;
        return {changed(before, after)};
    }
    case 5:
        return {Edit{Thing(pick(all.measures)), {}}};
    case 6: {
        FileFacts after = all.facts;
        after.title = word;
        after.anonymity = 1 + salt % 50;
        return {changed(all.facts, after)};
    }
    case 7:
        return {Edit{Thing(pick(all.touchpoints)), {}}};
    default: {
        Person person;
        person.key = person.name = word;
        person.tier = Tier::Family;
        Annotation annotation;
        annotation.day = salt;
        annotation.text = word;
        return {added(person), added(annotation)};
    }
    }
}

} // namespace

/// Whatever is edited: taking it back restores the file's content exactly, and doing it again
/// brings the very same rows.
class TestEditsAny : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takingBackRestoresTheFileExactly();
};

void TestEditsAny::takingBackRestoresTheFileExactly() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store && test::addSome(*store));
    const auto takesBack = [&store] {
        const int count = *rc::gen::inRange(1, 7);
        QStringList states{test::dump(*store)};
        QList<ChangeSet> done;
        for (int i = 0; i < count; ++i) {
            const auto all = store->catalogue().value();
            const ChangeSet edit =
                someEdit(*all, *rc::gen::inRange(0, 9), *rc::gen::inRange(0, 1'000),
                         *rc::gen::inRange(0, 1'000'000));
            const auto made = store->apply(edit, test::stamp(u"Edit"_s));
            if (!made) { // refused (in use, taken): then nothing may have changed
                RC_ASSERT(test::dump(*store) == states.last());
                continue;
            }
            done.append(*made);
            states.append(test::dump(*store));
        }
        for (qsizetype i = done.size() - 1; i >= 0; --i) {
            RC_ASSERT(store->apply(inverse(done.at(i)), test::stamp(u"Undo"_s)).has_value());
            RC_ASSERT(test::dump(*store) == states.at(i));
        }
        for (qsizetype i = 0; i < done.size(); ++i) {
            RC_ASSERT(store->apply(done.at(i), test::stamp(u"Redo"_s)).has_value());
            RC_ASSERT(test::dump(*store) == states.at(i + 1));
        }
        for (qsizetype i = done.size() - 1; i >= 0; --i)
            RC_ASSERT(store->apply(inverse(done.at(i)), test::stamp(u"Undo"_s)).has_value());
    };
    QVERIFY(rc::check("undo restores the file", takesBack));
    QVERIFY(store->check().value().isGood());
}

QTEST_GUILESS_MAIN(TestEditsAny)
#include "test_edits_any.moc"
