#include "models/storage/keepsakes.h"

#include "models/storage/things.h"
#include "models/storage/transaction.h"
#include "models/storage/validation.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Characters; the mapping of a wide survey has many more than a text may have.
constexpr qsizetype longestDraft = 4 << 20;

SavedMapping mappingIn(const Statement& row) {
    return SavedMapping{MappingId{row.integer(0)}, row.uuid(1), row.text(2), row.text(3),
                        row.text(4)};
}

} // namespace

Result<SavedMapping> writeMapping(Database& database, const SavedMapping& mapping) {
    const Result<void> valid = validName(u"mapping"_s, u"name"_s, mapping.name).and_then([&] {
        return validText(u"shape"_s, mapping.shape);
    });
    if (!valid)
        return tl::unexpected(valid.error());
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SavedMapping saved = mapping;
    {
        // A new row id each time: the mapping saved last is the one with the highest.
        Statement save = database.query(u"mapping_save"_s);
        save.bind(1, mapping.uuid.isNull() ? QUuid::createUuid() : mapping.uuid);
        save.bind(2, mapping.name).bind(3, mapping.shape).bind(4, mapping.body);
        (*transaction)->touch(kindKey(ThingKind::Mapping));
        if (save.step()) {
            saved.id = MappingId{save.integer(0)};
            saved.uuid = save.uuid(1);
        }
        if (save.failed())
            return save.failure();
    }
    if (const Result<void> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return saved;
}

Result<QList<SavedMapping>> readMappings(Database& database) {
    QList<SavedMapping> mappings;
    Statement rows = database.query(u"mappings"_s);
    while (rows.step())
        mappings.append(mappingIn(rows));
    if (rows.failed())
        return rows.failure();
    return mappings;
}

Result<std::optional<SavedMapping>> findMapping(Database& database, const QString& shape) {
    Statement row = database.query(u"mapping_by_shape"_s);
    if (row.bind(1, shape).step())
        return std::optional<SavedMapping>(mappingIn(row));
    if (row.failed())
        return row.failure();
    return std::optional<SavedMapping>();
}

Result<DraftId> writeDraft(Database& database, const Draft& draft) {
    if (draft.body.size() > longestDraft)
        return fail(ErrorKind::TextTooLong, {u"draft"_s, QString::number(draft.body.size()),
                                             QString::number(longestDraft)});
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    DraftId id = draft.id;
    {
        Statement save = database.query(u"draft_save"_s);
        save.bind(1, draft.id).bind(2, draft.kind).bind(3, draft.savedAt).bind(4, draft.body);
        if (save.step())
            id = DraftId{save.integer(0)};
        if (save.failed())
            return save.failure();
    }
    if (const Result<void> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

Result<QList<Draft>> readDrafts(Database& database) {
    QList<Draft> drafts;
    Statement rows = database.query(u"drafts"_s);
    while (rows.step())
        drafts.append(Draft{DraftId{rows.integer(0)}, rows.text(1), rows.integer(2), rows.text(3)});
    if (rows.failed())
        return rows.failure();
    return drafts;
}

Result<void> removeKeepsake(Database& database, ThingKind kind, qint64 id) {
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement row = database.prepare(u"DELETE FROM "_s + kindKey(kind) + u" WHERE id = ?1"_s);
    if (const Result<void> done = row.bind(1, id).run(); !done)
        return done;
    if (sqlite3_changes(database.handle()) == 0)
        return fail(ErrorKind::ThingMissing, {kindKey(kind), QString::number(id)});
    if (kind == ThingKind::Mapping)
        (*transaction)->touch(kindKey(kind));
    return (*transaction)->commit();
}

Result<QList<Person>> readPersons(Database& database, PersonId after, int limit) {
    QList<Person> persons;
    Statement rows =
        database.prepare(u"SELECT %1 FROM person WHERE id > ?1 ORDER BY id LIMIT ?2"_s.arg(
            columnNames<Person>().join(u", ")));
    rows.bind(1, after.value).bind(2, static_cast<qint64>(limit));
    while (rows.step())
        persons.append(thingIn<Person>(rows));
    if (rows.failed())
        return rows.failure();
    return persons;
}

Result<std::optional<Person>> findPerson(Database& database, const QString& key) {
    Statement row = database.query(u"person_by_key"_s);
    if (!row.bind(1, key).step())
        return row.failed() ? Result<std::optional<Person>>(row.failure())
                            : Result<std::optional<Person>>(std::nullopt);
    return readOne<Person>(database, row.integer(0));
}

} // namespace symmetry
