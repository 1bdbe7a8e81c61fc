#include "models/storage/recovery_completion.h"

#include "models/storage/database.h"
#include "models/storage/digest.h"
#include "models/storage/store.h"
#include "models/storage/transaction.h"
#include "models/storage/wreck.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

Result<void> inOneTransaction(Database& database, const QStringList& queries,
                              const QStringList& tables) {
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString& query : queries) {
        Statement statement = database.query(query);
        if (const Result<void> done = statement.run(); !done)
            return done;
    }
    for (const QString& table : tables)
        (*transaction)->touch(table);
    return (*transaction)->commit();
}

Result<void> saveDigests(Database& database) {
    QList<qint64> sources;
    Statement rows = database.prepare(u"SELECT id FROM source"_s);
    while (rows.step())
        sources.append(rows.integer(0));
    if (rows.failed())
        return rows.failure();
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const qint64 source : std::as_const(sources)) {
        if (const Result<void> saved = saveSourceDigest(database, source); !saved)
            return saved;
    }
    return (*transaction)->commit();
}

/// What the sources of the wreck say that they brought.
struct Stated {
    qint64 responses = 0;
    qint64 answers = 0;
};

Stated statedIn(const Wreck& wreck) {
    QStringList columns{u"id"_s, u"state"_s, u"imported"_s, u"answers"_s};
    const bool kinds = wreck.columns(u"source"_s).contains(u"kind"_s);
    if (kinds)
        columns.append(u"kind"_s);
    Stated stated;
    (void)wreck.read(u"source"_s, columns, [&](sqlite3_stmt* row) {
        const bool series = kinds && sqlite3_column_int64(row, 5) != 0;
        if (sqlite3_column_int64(row, 2) == 0 || series)
            return true;
        stated.responses += sqlite3_column_int64(row, 3);
        stated.answers += sqlite3_column_int64(row, 4);
        return true;
    });
    return stated;
}

Result<void> count(Database& database, const Wreck& wreck, RecoveryReport& report) {
    const auto responses = database.number(u"SELECT count(*) FROM response"_s);
    const auto answers = database.number(u"SELECT count(*) FROM answer"_s);
    if (!responses || !answers)
        return tl::unexpected(responses ? answers.error() : responses.error());
    report.responses = *responses;
    report.answers = *answers;
    const Stated stated = statedIn(wreck);
    const auto lost = [](qint64 said, qint64 kept) { return std::max(said - kept, qint64(0)); };
    report.tables.append({u"response"_s, *responses, lost(stated.responses, *responses), false});
    report.tables.append({u"answer"_s, *answers, lost(stated.answers, *answers), false});
    report.tables.removeIf([](const RecoveredTable& table) {
        return table.kept == 0 && table.lost == 0 && !table.doubtful;
    });
    return {};
}

} // namespace

Result<void> completeRecovery(Store& store, const Wreck& wreck, RecoveryReport& report) {
    Database& database = store.database();
    return inOneTransaction(database, {u"recover_remarks"_s, u"recover_series_counts"_s},
                            {u"annotation"_s, u"source"_s})
        .and_then([&] { return store.rebuildChunks(); })
        .and_then([&] { return saveDigests(database); })
        .and_then([&] { return count(database, wreck, report); });
}

} // namespace symmetry
