#include "models/storage/import_removal.h"

#include "models/storage/database.h"
#include "models/storage/transaction.h"

#include <QFile>
#include <cerrno>
#include <csignal>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qint64 responsesPerStep = 5'000;

QString bootName() {
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed()
                                          : QString();
}

/// When a process began, in clock ticks since the boot; 0 where it cannot be told. See proc(5).
qint64 beginOf(qint64 process) {
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 1).simplified().split(' ');
    return fields.value(19).toLongLong(); // field 22, counted behind the name
}

/// Whether another program still runs an import. One of this program is never asked about while
/// its writer works; found later, it was given up and could not be taken back then.
bool lives(const QString& boot, qint64 process, qint64 begin) {
    if (boot != bootName() || process <= 0 || process == getpid())
        return false;
    const bool there = kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
    return there && beginOf(process) == begin;
}

/// Runs named statements with the source as their parameter in one transaction; the number of rows
/// that the last of them changed.
Result<int> step(Database& database, qint64 source, const QStringList& names) {
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    int changed = 0;
    for (const QString& name : names) {
        Statement statement = database.query(name);
        statement.bind(1, source);
        if (name.endsWith(u"_some"_s))
            statement.bind(2, responsesPerStep);
        if (const Result<void> done = statement.run(); !done)
            return tl::unexpected(done.error());
        changed = sqlite3_changes(database.handle());
        if (name == u"source_points_remove_some"_s && changed > 0)
            (*transaction)->touch(u"series_point"_s);
    }
    if (const Result<void> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return changed;
}

Result<void> repeat(Database& database, qint64 source, const QStringList& names) {
    Result<int> changed = 1;
    while (changed && *changed > 0)
        changed = step(database, source, names);
    return changed.map([](int) {});
}

struct Added {
    QString kind;
    qint64 id = 0;
};

/// What the import added and nobody else refers to goes; the rest stays, and is seen from now on.
Result<void> removeAdded(Database& database, Transaction& transaction) {
    QList<Added> all;
    {
        Statement rows = database.query(u"import_added"_s);
        while (rows.step())
            all.append(Added{rows.text(1), rows.integer(2)});
        if (rows.failed())
            return rows.failure();
    }
    for (const Added& added : std::as_const(all)) {
        if (added.kind == u"profile"_s) {
            Statement values = database.query(u"profile_values_remove"_s);
            if (const Result<void> done = values.bind(1, added.id).run(); !done)
                return done;
            transaction.touch(u"profile_value"_s);
        }
        Statement row = database.prepare(u"DELETE FROM "_s + added.kind + u" WHERE id = ?1"_s);
        const Result<void> done = row.bind(1, added.id).run();
        if (!done && (row.code() & 0xff) != SQLITE_CONSTRAINT)
            return done;
        transaction.touch(added.kind);
    }
    return {};
}

/// The last transaction: definitions, source, and the note that an import was under way.
Result<void> removeRest(Database& database, qint64 source) {
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString& name :
         {u"source_questions_remove"_s, u"importing_remove"_s, u"source_remove"_s}) {
        Statement statement = database.query(name);
        if (const Result<void> done = statement.bind(1, source).run(); !done)
            return done;
    }
    (*transaction)->touch(u"source"_s);
    if (const Result<void> done = removeAdded(database, **transaction); !done)
        return done;
    Statement forget = database.query(u"import_added_remove"_s);
    return forget.run().and_then([&] { return (*transaction)->commit(); });
}

} // namespace

Result<void> removeUnfinished(Database& database, qint64 source) {
    const std::stop_token asked = database.stop();
    database.setStop({}); // cleaning up goes on when the work that it cleans up after was stopped
    const Result<void> done =
        step(database, source, {u"import_search_remove"_s, u"import_search_reset"_s})
            .map([](int) {})
            .and_then([&] {
                return repeat(database, source,
                              {u"source_comments_remove_some"_s, u"source_answers_remove_some"_s,
                               u"source_responses_remove_some"_s});
            })
            .and_then([&] { return repeat(database, source, {u"source_chunks_remove_some"_s}); })
            .and_then([&] { return repeat(database, source, {u"source_points_remove_some"_s}); })
            .and_then([&] { return removeRest(database, source); });
    database.setStop(asked);
    return done;
}

Result<void> removeAbandoned(Database& database, bool alone) {
    QList<qint64> gone;
    {
        Statement rows = database.query(u"importing"_s);
        while (rows.step()) {
            if (alone || !lives(rows.text(1), rows.integer(2), rows.integer(3)))
                gone.append(rows.integer(0));
        }
        if (rows.failed())
            return rows.failure();
    }
    for (const qint64 source : std::as_const(gone)) {
        if (const Result<void> done = removeUnfinished(database, source); !done)
            return done;
    }
    return {};
}

Result<void> noteImporting(Database& database, qint64 source) {
    Statement note = database.query(u"importing_insert"_s);
    note.bind(1, source).bind(2, bootName()).bind(3, static_cast<qint64>(getpid()));
    return note.bind(4, beginOf(getpid())).run();
}

Result<bool> importIsAlive(Database& database) {
    Statement rows = database.query(u"importing"_s);
    bool alive = false;
    while (rows.step())
        alive = alive || lives(rows.text(1), rows.integer(2), rows.integer(3));
    if (rows.failed())
        return rows.failure();
    return alive;
}

} // namespace symmetry
