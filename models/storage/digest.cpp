#include "models/storage/digest.h"

#include "models/storage/database.h"

#include <memory>
#include <sqlite3.h>
#include <xxhash.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

struct Release {
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};
using State = std::unique_ptr<XXH3_state_t, Release>;

template <class Value>
void add(XXH3_state_t* state, const Value& value) {
    XXH3_64bits_update(state, &value, sizeof value);
}

void addCell(XXH3_state_t* state, const Statement& row, int column) {
    const int type = row.type(column);
    add(state, type);
    switch (type) {
    case SQLITE_INTEGER:
        add(state, row.integer(column));
        break;
    case SQLITE_FLOAT:
        add(state, row.real(column));
        break;
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
        const QByteArrayView bytes = row.blobView(column);
        add(state, static_cast<qint64>(bytes.size()));
        XXH3_64bits_update(state, bytes.data(), static_cast<size_t>(bytes.size()));
        break;
    }
    default:
        break;
    }
}

} // namespace

QStringList digestedTables() {
    return {u"fact"_s,
            u"mirror"_s,
            u"journey"_s,
            u"stage"_s,
            u"dimension"_s,
            u"touchpoint"_s,
            u"touchpoint_channel"_s,
            u"question"_s,
            u"touchpoint_link"_s,
            u"facet"_s,
            u"facet_value"_s,
            u"measure"_s,
            u"measure_question"_s,
            u"annotation"_s,
            u"source"_s,
            u"profile"_s,
            u"profile_value"_s,
            u"series"_s,
            u"series_point"_s,
            u"promise"_s,
            u"cause"_s,
            u"response_template"_s,
            u"theme"_s,
            u"decision"_s,
            u"decision_voice"_s,
            u"deck"_s,
            u"slide"_s,
            u"source_thing"_s,
            u"mapping"_s,
            u"person"_s};
}

Result<QStringList> digestedTablesIn(Database& database) {
    QStringList present;
    Statement rows = database.query(u"tables"_s);
    while (rows.step())
        present.append(rows.text(0));
    if (rows.failed())
        return rows.failure();
    QStringList tables = digestedTables();
    tables.removeIf([&present](const QString& table) { return !present.contains(table); });
    return tables;
}

namespace {

Result<qint64> digestOfRows(Statement& rows) {
    const State state(XXH3_createState());
    XXH3_64bits_reset(state.get());
    while (rows.step()) {
        for (int column = 0; column < rows.columns(); ++column)
            addCell(state.get(), rows, column);
    }
    if (rows.failed())
        return rows.failure();
    return static_cast<qint64>(XXH3_64bits_digest(state.get()));
}

/// Tables that older versions have without a digest.
bool isDigestedSince3(const QString& table) {
    return table == u"mapping"_s || table == u"person"_s;
}

Result<std::pair<qint64, qint64>> digestsOfSource(Database& database, qint64 source) {
    Statement responses = database.query(u"source_responses_in_order"_s);
    Statement comments = database.query(u"source_comments_in_order"_s);
    const Result<qint64> first = digestOfRows(responses.bind(1, source));
    const Result<qint64> second = first ? digestOfRows(comments.bind(1, source)) : first;
    if (!second)
        return tl::unexpected(second.error());
    return std::pair(*first, *second);
}

} // namespace

Result<qint64> digestOf(Database& database, const QString& table) {
    // The first two columns hold the key of every such table, or begin it in its own order.
    Statement rows = database.prepare(u"SELECT * FROM "_s + table + u" ORDER BY 1, 2"_s);
    return digestOfRows(rows);
}

Result<void> saveSourceDigest(Database& database, qint64 source) {
    const auto digests = digestsOfSource(database, source);
    if (!digests)
        return tl::unexpected(digests.error());
    Statement save = database.query(u"source_digest_save"_s);
    return save.bind(1, source).bind(2, digests->first).bind(3, digests->second).run();
}

Result<QStringList> wrongSourceDigests(Database& database, qint64 source) {
    Statement stored = database.query(u"source_digest_of"_s);
    if (!stored.bind(1, source).step())
        return stored.failed() ? Result<QStringList>(stored.failure()) : QStringList();
    const auto found = digestsOfSource(database, source);
    if (!found)
        return tl::unexpected(found.error());
    QStringList wrong;
    if (stored.integer(0) != found->first)
        wrong.append(u"response"_s);
    if (stored.integer(1) != found->second)
        wrong.append(u"comment"_s);
    return wrong;
}

Result<void> renewDigest(Database& database, const QString& table) {
    const Result<qint64> hash = digestOf(database, table);
    if (!hash)
        return tl::unexpected(hash.error());
    Statement save = database.query(u"digest_save"_s);
    return save.bind(1, table).bind(2, *hash).run();
}

Result<QStringList> wrongDigests(Database& database, Thoroughness thoroughness) {
    QStringList wrong;
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const Result<QStringList> tables = digestedTablesIn(database);
    if (!tables)
        return tables;
    for (const QString& table : *tables) {
        const bool slow = table == u"person"_s && thoroughness == Thoroughness::Opening;
        if (slow || (*version < 3 && isDigestedSince3(table)))
            continue;
        const Result<qint64> hash = digestOf(database, table);
        if (!hash)
            return tl::unexpected(hash.error());
        Statement stored = database.query(u"digest_of"_s);
        stored.bind(1, table);
        const bool found = stored.step();
        if (stored.failed())
            return stored.failure();
        if (!found || stored.integer(0) != *hash)
            wrong.append(table);
    }
    return wrong;
}

qint64 hashOf(QByteArrayView bytes) {
    return static_cast<qint64>(XXH3_64bits(bytes.data(), static_cast<size_t>(bytes.size())));
}

Result<QList<qint64>> sourcesWithRightDigests(Database& database) {
    QList<qint64> sources;
    bool present = false;
    for (Statement tables = database.query(u"tables"_s); tables.step();)
        present = present || tables.text(0) == u"source_digest"_s;
    if (!present)
        return sources;
    Statement rows = database.query(u"source_digests"_s);
    while (rows.step())
        sources.append(rows.integer(0));
    if (rows.failed())
        return rows.failure();
    QList<qint64> right;
    for (const qint64 source : sources) {
        const Result<QStringList> wrong = wrongSourceDigests(database, source);
        if (!wrong)
            return tl::unexpected(wrong.error());
        if (wrong->isEmpty())
            right.append(source);
    }
    return right;
}

} // namespace symmetry
