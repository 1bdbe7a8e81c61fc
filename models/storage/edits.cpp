#include "models/storage/edits.h"

#include "models/storage/audit.h"
#include "models/storage/hidden_names.h"
#include "models/storage/things.h"
#include "models/storage/transaction.h"
#include "models/storage/validation.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

QString nameOf(const auto& thing) {
    if constexpr (requires { thing.name; })
        return thing.name;
    else if constexpr (requires { thing.label; })
        return thing.label;
    else if constexpr (requires { thing.code; })
        return thing.code;
    else if constexpr (requires { thing.claim; })
        return thing.claim;
    else
        return QString::number(thing.id.value);
}

/// Makes the edits of one change set, one after the other.
class Editor {
public:
    Editor(Database& database, Transaction& transaction, const QString& phrase)
        : m_database(database), m_transaction(transaction), m_phrase(phrase) {}

    /// What was done, with id and uuid; nothing where the edit has no effect.
    Result<std::optional<Edit>> make(const Edit& edit) {
        if (edit.before == edit.after)
            return std::optional<Edit>();
        if (edit.before && edit.after && edit.before->index() != edit.after->index())
            return fail(ErrorKind::ValueNotValid, {u"kind"_s, QString()});
        const Thing& thing = edit.after ? *edit.after : *edit.before;
        return std::visit(
            [&]<class T>(const T&) -> Result<std::optional<Edit>> {
                if (edit.before && edit.after)
                    return change(std::get<T>(*edit.before), std::get<T>(*edit.after));
                return edit.after ? add(std::get<T>(*edit.after))
                                  : remove(std::get<T>(*edit.before));
            },
            thing);
    }

private:
    template <class T>
    Result<std::optional<Edit>> add(T thing) {
        const QString kind = kindKey(Columns<T>::kind);
        if (thing.uuid.isNull())
            thing.uuid = QUuid::createUuid();
        if (const Result<void> valid = validThing(m_database, thing); !valid)
            return tl::unexpected(valid.error());
        if (!thing.id.isValid()) {
            const Result<qint64> id = nextId<T>(m_database);
            if (!id)
                return tl::unexpected(id.error());
            thing.id.value = *id;
        } else {
            const Result<std::optional<T>> there = readOne<T>(m_database, thing.id.value);
            if (!there)
                return tl::unexpected(there.error());
            if (*there)
                return fail(ErrorKind::UndoOutdated, {m_phrase});
        }
        if (const Result<void> done = write(thing, [&] { return writeNew(m_database, thing); });
            !done)
            return tl::unexpected(done.error());
        return std::optional<Edit>(Edit{{}, Thing(thing)});
    }
    Result<std::optional<Edit>> add(const FileFacts&) { return factsStay(); }

    template <class T>
    Result<std::optional<Edit>> change(const T& before, const T& after) {
        const bool same = before.id == after.id && before.uuid == after.uuid;
        if (!same)
            return fail(ErrorKind::ValueNotValid, {u"id"_s, QString::number(after.id.value)});
        const Result<void> ready = isAsBefore(before)
                                       .and_then([&] { return validThing(m_database, after); })
                                       .and_then([&] { return mayChange(before, after); });
        if (!ready)
            return tl::unexpected(ready.error());
        if (const Result<void> done = write(after, [&] { return writeOver(m_database, after); });
            !done)
            return tl::unexpected(done.error());
        return std::optional<Edit>(Edit{Thing(before), Thing(after)});
    }
    Result<std::optional<Edit>> change(const FileFacts& before, const FileFacts& after) {
        const Result<FileFacts> present = readFacts(m_database);
        if (!present)
            return tl::unexpected(present.error());
        if (*present != before)
            return fail(ErrorKind::UndoOutdated, {m_phrase});
        if (before.uuid != after.uuid || before.createdAt != after.createdAt ||
            before.sample != after.sample)
            return factsStay();
        const Result<void> done =
            validThing(m_database, after).and_then([&] { return writeFacts(m_database, after); });
        if (!done)
            return tl::unexpected(done.error());
        m_transaction.touch(u"fact"_s);
        return std::optional<Edit>(Edit{Thing(before), Thing(after)});
    }

    template <class T>
    Result<std::optional<Edit>> remove(const T& before) {
        const Result<void> ready =
            isAsBefore(before).and_then([&] { return hasNoRemarks(before); });
        if (!ready)
            return tl::unexpected(ready.error());
        Statement statement = m_database.prepare(ThingSql<T>::remove());
        const Result<void> done = statement.bind(1, before.id).run();
        if (!done && (statement.code() & 0xff) == SQLITE_CONSTRAINT)
            return fail(ErrorKind::ThingInUse, {kindKey(Columns<T>::kind), nameOf(before)},
                        done.error().detail);
        if (!done)
            return tl::unexpected(done.error());
        touch<T>();
        return std::optional<Edit>(Edit{Thing(before), {}});
    }
    Result<std::optional<Edit>> remove(const FileFacts&) { return factsStay(); }

    static Result<std::optional<Edit>> factsStay() {
        return fail(ErrorKind::ValueNotValid, {u"fact"_s, QString()});
    }

    /// Remarks name what they are about by kind and number, which no foreign key covers.
    template <class T>
    Result<void> hasNoRemarks(const T& thing) {
        for (const Subject::Kind kind : {Subject::Kind::Measure, Subject::Kind::Touchpoint,
                                         Subject::Kind::Dimension, Subject::Kind::Series}) {
            if (kindOfSubject(kind) != Columns<T>::kind)
                continue;
            Statement remark = m_database.query(u"annotation_of_subject"_s);
            remark.bind(1, static_cast<qint64>(kind)).bind(2, thing.id.value);
            if (remark.step())
                return fail(ErrorKind::ThingInUse, {kindKey(Columns<T>::kind), nameOf(thing)});
            if (remark.failed())
                return remark.failure();
        }
        return {};
    }

    /// A question whose answers are kept as codes of its scale keeps that scale, and one that a
    /// measure is built on asks for no belief.
    static Result<void> mayChange(const auto&, const auto&) { return {}; }
    Result<void> mayChange(const Question& before, const Question& after) {
        const auto unused = [&](bool changes, const QString& query) {
            return changes ? isUnused(query, before) : Result<void>();
        };
        return unused(before.scale != after.scale, u"question_in_use"_s).and_then([&] {
            return unused(!before.belief && after.belief, u"measure_of_question"_s);
        });
    }
    /// The points of a series mean what its kind says.
    Result<void> mayChange(const Series& before, const Series& after) {
        return before.kind == after.kind ? Result<void>() : isUnused(u"points_of_series"_s, before);
    }
    /// ThingInUse where the query finds something for that thing.
    template <class T>
    Result<void> isUnused(const QString& query, const T& thing) {
        Statement used = m_database.query(query);
        if (used.bind(1, thing.id).step())
            return fail(ErrorKind::ThingInUse, {kindKey(Columns<T>::kind), nameOf(thing)});
        return used.failed() ? Result<void>(used.failure()) : Result<void>();
    }

    template <class T>
    Result<void> isAsBefore(const T& before) {
        const Result<std::optional<T>> present = readOne<T>(m_database, before.id.value);
        if (!present)
            return tl::unexpected(present.error());
        if (!*present)
            return fail(ErrorKind::ThingMissing,
                        {kindKey(Columns<T>::kind), QString::number(before.id.value)});
        if (**present != before)
            return fail(ErrorKind::UndoOutdated, {m_phrase});
        return {};
    }

    /// Writes a row; a name that only something unseen has is taken from that.
    template <class T, class Write>
    Result<void> write(const T& thing, Write row) {
        Result<void> outcome = written(thing, row());
        if (outcome || outcome.error().kind != ErrorKind::NameTaken)
            return outcome;
        const Result<bool> freed = freeHiddenName(m_database, Thing(thing));
        if (!freed)
            return tl::unexpected(freed.error());
        return *freed ? written(thing, row()) : outcome;
    }

    /// Says what a constraint means that a row did not meet, and touches the tables otherwise.
    template <class T>
    Result<void> written(const T& thing, Result<void> outcome) {
        if (outcome) {
            touch<T>();
            return outcome;
        }
        const QString kind = kindKey(Columns<T>::kind);
        const QString& detail = outcome.error().detail;
        if (detail.startsWith(u"UNIQUE constraint failed"_s) && !detail.contains(u".uuid"_s))
            return fail(ErrorKind::NameTaken, {kind, nameOf(thing)}, detail);
        if (detail.contains(u"constraint failed"_s))
            return fail(ErrorKind::ValueNotValid, {kind, nameOf(thing)}, detail);
        return outcome;
    }
    template <class T>
    void touch() {
        const QStringList tables = tablesOf<T>();
        for (const QString& table : tables)
            m_transaction.touch(table);
    }

    Database& m_database;
    Transaction& m_transaction;
    QString m_phrase;
};

} // namespace

Result<ChangeSet> applyChanges(Database& database, const ChangeSet& changes, const Stamp& stamp) {
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Editor editor(database, **transaction, stamp.phrase);
    ChangeSet done;
    for (const Edit& edit : changes) {
        Result<std::optional<Edit>> made = editor.make(edit);
        if (!made)
            return tl::unexpected(made.error());
        if (*made)
            done.append(std::move(**made));
    }
    if (done.isEmpty())
        return done;
    const Result<void> kept = writeAudit(database, stamp, changesAsJson(done)).and_then([&] {
        return (*transaction)->commit();
    });
    if (!kept)
        return tl::unexpected(kept.error());
    return done;
}

QList<ChangedThing> thingsIn(const ChangeSet& changes) {
    QList<ChangedThing> things;
    for (const Edit& edit : changes) {
        const Thing& thing = edit.after ? *edit.after : *edit.before;
        const qint64 id = std::visit(
            []<class T>(const T& it) {
                if constexpr (std::is_same_v<T, FileFacts>)
                    return qint64(0);
                else
                    return it.id.value;
            },
            thing);
        things.append(ChangedThing{static_cast<ThingKind>(thing.index()), id});
    }
    return things;
}

} // namespace symmetry
