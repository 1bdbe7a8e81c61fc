#include "models/storage/schema.h"

#include "models/storage/database.h"
#include "models/storage/digest.h"
#include "models/storage/transaction.h"

#include <QFile>
#include <QMap>
#include <memory>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
struct Finish {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// Type and name of each object, and its text.
using Objects = QMap<QString, QString>;

constexpr const char* objectsOfSchema = "SELECT type || ' ' || name, coalesce(sql, '') || ' ' || "
                                        "tbl_name FROM sqlite_schema";

Result<Objects> objectsIn(sqlite3* connection, const Database& database) {
    Objects objects;
    sqlite3_stmt* made = nullptr;
    int code = sqlite3_prepare_v2(connection, objectsOfSchema, -1, &made, nullptr);
    const std::unique_ptr<sqlite3_stmt, Finish> rows(made);
    if (code != SQLITE_OK)
        return tl::unexpected(database.errorOf(code));
    const auto text = [&rows](int column) {
        const void* bytes = sqlite3_column_text(rows.get(), column);
        return QString::fromUtf8(static_cast<const char*>(bytes),
                                 sqlite3_column_bytes(rows.get(), column));
    };
    while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
        if (objects.contains(text(0)))
            return fail(ErrorKind::FileSchemaHostile, {database.path(), text(0).left(200)});
        objects.insert(text(0), text(1));
    }
    if (code != SQLITE_DONE)
        return tl::unexpected(database.errorOf(code));
    return objects;
}

/// What the file's schema must be, made in memory.
Result<Objects> expectedObjects(const Database& database, const Migrations& migrations,
                                int version) {
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, Close> memory(opened);
    for (int number = 1; number <= version; ++number) {
        const QByteArray script = migrations.script(number);
        if (sqlite3_exec(memory.get(), script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return fail(ErrorKind::MigrationFailed,
                        {database.path(), QString::number(number),
                         QString::fromUtf8(sqlite3_errmsg(memory.get()))});
    }
    return objectsIn(memory.get(), database);
}

Result<void> runOne(Database& database, const Migrations& migrations, int number) {
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(number);
    const QByteArray owner =
        "PRAGMA application_id = " + QByteArray::number(FileHeader::ourApplication);
    const Result<QList<qint64>> sound = sourcesWithRightDigests(database);
    if (!sound)
        return tl::unexpected(sound.error());
    Result<void> done = database.execute(migrations.script(number))
                            .and_then([&] { return database.execute(version); })
                            .and_then([&] { return database.execute(owner); });
    if (!done)
        return done;
    const Result<QStringList> tables = digestedTablesIn(database);
    if (!tables)
        return tl::unexpected(tables.error());
    for (const QString& table : *tables)
        (*transaction)->touch(table);
    for (const qint64 source : *sound) {
        if (done = saveSourceDigest(database, source); !done)
            return done;
    }
    return (*transaction)->commit();
}

} // namespace

Migrations::Migrations(const QString& folder) {
    for (int number = 1;; ++number) {
        QFile file(folder + u'/' + u"%1.sql"_s.arg(number, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_scripts.append(file.readAll());
    }
}

Result<void> compareSchema(Database& database, const Migrations& migrations, int version) {
    const Result<Objects> expected = expectedObjects(database, migrations, version);
    if (!expected)
        return tl::unexpected(expected.error());
    const Result<Objects> found = objectsIn(database.handle(), database);
    if (!found)
        return tl::unexpected(found.error());
    for (const auto& [name, text] : found->asKeyValueRange()) {
        if (expected->value(name) != text || !expected->contains(name))
            return fail(ErrorKind::FileSchemaHostile, {database.path(), name.left(200)});
    }
    for (const auto& [name, text] : expected->asKeyValueRange()) {
        if (!found->contains(name))
            return fail(ErrorKind::FileSchemaHostile, {database.path(), name});
    }
    return {};
}

Result<void> migrate(Database& database, const Migrations& migrations, int version) {
    for (int number = version + 1; number <= migrations.latest(); ++number) {
        const Result<void> done = runOne(database, migrations, number);
        if (done)
            continue;
        if (done.error().kind != ErrorKind::QueryFailed)
            return done;
        return fail(ErrorKind::MigrationFailed,
                    {database.path(), QString::number(number), done.error().detail});
    }
    return {};
}

Result<void> makeSchema(Database& database, const Migrations& migrations) {
    if (migrations.latest() < 1)
        return fail(ErrorKind::MigrationFailed, {database.path(), u"1"_s, u"no script"_s});
    return migrate(database, migrations, 0);
}

} // namespace symmetry
