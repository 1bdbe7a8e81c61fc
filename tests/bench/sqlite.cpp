#include "tests/bench/engines.h"

#include <QDir>
#include <memory>
#include <sqlite3.h>

namespace symmetry::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

Database opened(const QString& path) {
    sqlite3* database = nullptr;
    const int code = sqlite3_open(path.toUtf8().constData(), &database);
    Database owned(database);
    return code == SQLITE_OK ? std::move(owned) : nullptr;
}

Statement prepared(sqlite3* database, const QString& sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr);
    return Statement(statement);
}

bool executed(sqlite3* database, const char* sql) {
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool fill(sqlite3* database, const Survey& survey) {
    const QString names = QString::fromLatin1(columnNames);
    QString columns = names;
    columns.replace(u',', u" INTEGER, "_s).append(u" INTEGER"_s);
    if (!executed(database, "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;") ||
        !executed(database, (u"CREATE TABLE answer ("_s + columns + u")"_s).toUtf8().constData()) ||
        !executed(database, "BEGIN"))
        return false;
    const QString marks = QStringList(names.count(u',') + 1, u"?"_s).join(u',');
    const Statement insert = prepared(database, u"INSERT INTO answer VALUES ("_s + marks + u')');
    if (!insert)
        return false;
    bool fine = true;
    forEachRow(survey, [&](const std::vector<int>& values) {
        for (size_t i = 0; i < values.size(); ++i) {
            const int at = static_cast<int>(i) + 1;
            fine = (values[i] < 0 ? sqlite3_bind_null(insert.get(), at)
                                  : sqlite3_bind_int(insert.get(), at, values[i])) == SQLITE_OK &&
                   fine;
        }
        fine = sqlite3_step(insert.get()) == SQLITE_DONE && fine;
        sqlite3_reset(insert.get());
    });
    return fine && executed(database, "COMMIT");
}

Rows rowsOf(sqlite3_stmt* statement) {
    Rows rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::vector<double> row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            row.push_back(sqlite3_column_double(statement, i));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::optional<Engine> sqlite(const Options& options, Report& report, const Survey& survey,
                             const QStringList& statements) {
    const QString path = QDir(options.folder).filePath(u"overview.sqlite"_s);
    QFile::remove(path);
    const Database database = opened(path);
    if (!database || !fill(database.get(), survey)) {
        report.say(u"SQLite is skipped: its table could not be filled"_s);
        return std::nullopt;
    }
    Engine engine{u"SQLite "_s + QString::fromLatin1(sqlite3_libversion()), {}};
    for (const QString& sql : statements) {
        Answered answered;
        answered.took = fastest(1, [&] {
            if (const Statement statement = prepared(database.get(), sql))
                answered.rows = rowsOf(statement.get());
        });
        engine.answers.push_back(std::move(answered));
    }
    QFile::remove(path);
    return engine;
}

} // namespace symmetry::bench
