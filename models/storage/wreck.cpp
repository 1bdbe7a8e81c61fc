#include "models/storage/wreck.h"

#include "models/storage/file_header.h"
#include "models/storage/placing.h"
#include "models/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>
#include <algorithm>
#include <limits>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// Every file of ours has pages of this size. https://www.sqlite.org/fileformat2.html
constexpr qint64 pageSize = 8192;
constexpr qsizetype headerSize = 100;
constexpr int probes = 4096;            ///< tries to get past a stretch that cannot be read
constexpr qint64 highestId = 1LL << 32; ///< where neither end of a table can be read
constexpr const char* tablesOfSchema =
    "SELECT name, coalesce(sql, ''), rootpage FROM sqlite_schema "
    "WHERE type = 'table' AND rootpage > 0";

struct Close {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
struct Finish {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Rows = std::unique_ptr<sqlite3_stmt, Finish>;

Rows prepared(sqlite3* connection, const QByteArray& sql) {
    sqlite3_stmt* made = nullptr;
    sqlite3_prepare_v2(connection, sql.constData(), static_cast<int>(sql.size()), &made, nullptr);
    return Rows(made);
}

QByteArray textOf(sqlite3_stmt* row, int column) {
    const void* bytes = sqlite3_column_blob(row, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(row, column)};
}

std::unique_ptr<sqlite3, Close> opened(const QString& path) {
    sqlite3* connection = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &connection, SQLITE_OPEN_READWRITE,
                    nullptr);
    const auto run = [connection](const char* sql) {
        sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    };
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    run("PRAGMA writable_schema = ON; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0");
    return std::unique_ptr<sqlite3, Close>(connection);
}

/// Name, text and root of the tables in a schema, as far as it can be read from either end.
QHash<QString, WreckTable> tablesIn(sqlite3* connection) {
    QHash<QString, WreckTable> found;
    for (const char* order : {" ORDER BY rowid", " ORDER BY rowid DESC"}) {
        const Rows rows = prepared(connection, QByteArray(tablesOfSchema) + order);
        while (rows && sqlite3_step(rows.get()) == SQLITE_ROW) {
            const QString name = QString::fromUtf8(textOf(rows.get(), 0));
            found.insert(name, {name, textOf(rows.get(), 1), sqlite3_column_int64(rows.get(), 2)});
        }
    }
    return found;
}

/// Our tables in that version, in the order in which they were made, with the roots that they have
/// in a file that was made new. What full-text search keeps for itself is left out.
QList<WreckTable> ourTables(const Migrations& migrations, int version) {
    sqlite3* made = nullptr;
    sqlite3_open(":memory:", &made);
    const std::unique_ptr<sqlite3, Close> memory(made);
    sqlite3_exec(made, "PRAGMA page_size = 8192", nullptr, nullptr, nullptr);
    for (int number = 1; number <= version; ++number)
        sqlite3_exec(made, migrations.script(number).constData(), nullptr, nullptr, nullptr);
    QList<WreckTable> tables = tablesIn(made).values();
    tables.removeIf([](const WreckTable& table) {
        return table.name.startsWith("comment_search"_L1) ||
               table.name.startsWith("voice_search"_L1) || table.name.startsWith("sqlite_"_L1);
    });
    std::ranges::sort(tables, {}, &WreckTable::root);
    return tables;
}

/// Block by block, so that a sector that cannot be read costs one page and not the file.
Result<void> copyBytes(const QString& from, const QString& to) {
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::FileUnreadable, {from}, source.errorString());
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(systemError(to));
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const qint64 pages = (source.size() + pageSize - 1) / pageSize;
    for (qint64 page = 0; page < pages; ++page) {
        QByteArray bytes;
        if (source.seek(page * pageSize))
            bytes = source.read(pageSize);
        bytes.append(pageSize - bytes.size(), '\0');
        if (target.write(bytes) != pageSize)
            return tl::unexpected(systemError(to));
    }
    return target.flush() ? Result<void>() : tl::unexpected(systemError(to));
}

template <class Number>
void put(QByteArray& bytes, qsizetype at, Number number) {
    qToBigEndian(number, bytes.data() + at);
}

/// The header of a file of ours with that many pages, with what tells nothing left at 0.
QByteArray soundHeader(qint64 pages, int version) {
    QByteArray header(headerSize, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3", 16));
    put<quint16>(header, 16, pageSize);
    header[18] = header[19] = 1;
    header[21] = 64;
    header[22] = header[23] = 32;
    put<quint32>(header, 24, 1);
    put<quint32>(header, 28, static_cast<quint32>(pages));
    put<quint32>(header, 40, 1);
    put<quint32>(header, 44, 4);
    put<quint32>(header, 56, 1);
    put<quint32>(header, 60, static_cast<quint32>(version));
    put<quint32>(header, 68, FileHeader::ourApplication);
    put<quint32>(header, 92, 1);
    put<quint32>(header, 96, 3040001);
    return header;
}

void writeAt(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.write(bytes);
}

Result<QByteArray> lookAt(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::FileMissing, {path});
    if (info.isDir())
        return fail(ErrorKind::FileIsFolder, {path});
    if (info.size() == 0)
        return fail(ErrorKind::FileEmpty, {path});
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, {path}, file.errorString());
    return file.read(headerSize).leftJustified(headerSize, '\0');
}

/// A save that was cut off is taken back as SQLite does it, in the copy.
void takeBackUnfinished(const QString& damaged, const QString& working) {
    const QString journal = damaged + u"-journal"_s;
    if (QFileInfo(journal).size() <= 0 || !copyBytes(journal, working + u"-journal"_s))
        return;
    sqlite3* connection = nullptr;
    sqlite3_open_v2(QFile::encodeName(working).constData(), &connection, SQLITE_OPEN_READWRITE,
                    nullptr);
    const std::unique_ptr<sqlite3, Close> closing(connection);
    sqlite3_exec(connection, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
}

} // namespace

Result<std::unique_ptr<Wreck>> Wreck::of(const QString& damaged, const QString& working,
                                         const QString& folder) {
    const Result<QByteArray> header = lookAt(damaged);
    if (!header)
        return tl::unexpected(header.error());
    if (const Result<void> copied = copyBytes(damaged, working); !copied)
        return tl::unexpected(copied.error());
    takeBackUnfinished(damaged, working);
    QFile::remove(working + u"-journal"_s);
    std::unique_ptr<Wreck> wreck(new Wreck);
    wreck->m_path = damaged;
    wreck->m_header = *header;
    const Migrations migrations(folder);
    const auto stated = static_cast<int>(qFromBigEndian<quint32>(header->constData() + 60));
    const int version = stated >= 1 && stated <= migrations.latest() ? stated : migrations.latest();
    wreck->m_version = version;
    const qint64 pages = QFileInfo(working).size() / pageSize;
    writeAt(working, soundHeader(pages, version));
    wreck->m_tables = ourTables(migrations, version);
    const QHash<QString, WreckTable> own = tablesIn(opened(working).get());
    for (WreckTable& table : wreck->m_tables) {
        const qint64 root = own.value(table.name, table).root;
        table.root = root > 1 && root <= pages ? root : 0;
    }
    // A leaf without cells in place of the schema; its rows are written by SQLite behind the end.
    QByteArray first = soundHeader(pages, version).leftJustified(pageSize, '\0');
    first[headerSize] = 0x0D;
    put<quint16>(first, headerSize + 5, pageSize);
    writeAt(working, first);
    wreck->makeSchema(working);
    return wreck;
}

void Wreck::makeSchema(const QString& working) {
    {
        const auto writing = opened(working);
        const Rows insert = prepared(
            writing.get(), "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) "
                           "VALUES ('table', ?1, ?1, ?2, ?3)");
        for (const WreckTable& table : std::as_const(m_tables)) {
            if (!insert || table.root == 0)
                continue;
            const QByteArray name = table.name.toUtf8();
            sqlite3_bind_text(insert.get(), 1, name.constData(), -1, SQLITE_TRANSIENT);
            sqlite3_bind_int64(insert.get(), 2, table.root);
            sqlite3_bind_text(insert.get(), 3, table.sql.constData(), -1, SQLITE_TRANSIENT);
            sqlite3_step(insert.get());
            sqlite3_reset(insert.get());
        }
    }
    m_handle = opened(working).release();
}

Wreck::~Wreck() {
    sqlite3_close(m_handle);
}

const WreckTable* Wreck::find(const QString& name) const {
    const auto found = std::ranges::find(m_tables, name, &WreckTable::name);
    return found == m_tables.cend() ? nullptr : &*found;
}

QStringList Wreck::columns(const QString& table) const {
    QStringList names;
    const Rows rows =
        prepared(m_handle, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')");
    while (rows && sqlite3_step(rows.get()) == SQLITE_ROW)
        names.append(QString::fromUtf8(textOf(rows.get(), 0)));
    return names;
}

Error Wreck::refusal() const {
    const FileHeader header{m_header, m_header.size()};
    if (!header.isSqlite() && header.application() != FileHeader::ourApplication)
        return Error{ErrorKind::FileNotADatabase, {m_path}, {}};
    if (header.application() != FileHeader::ourApplication)
        return Error{ErrorKind::FileOfAnotherProgram, {m_path}, {}};
    return Error{ErrorKind::FileDamaged, {m_path, u"nothing readable"_s}, {}};
}

namespace {

/// Reads one table from any side, and around what cannot be read.
class Passage {
public:
    Passage(sqlite3* connection, const QByteArray& select, const QByteArray& key,
            const std::function<bool(sqlite3_stmt*)>& take)
        : m_up(prepared(connection,
                        select + " WHERE " + key + " > ?1 AND " + key + " < ?2 ORDER BY " + key)),
          m_down(prepared(connection, select + " WHERE " + key + " > ?1 AND " + key +
                                          " < ?2 ORDER BY " + key + " DESC")),
          m_take(take) {}

    Salvage go() {
        if (!m_up || !m_down)
            return {false, 0};
        constexpr qint64 lowest = std::numeric_limits<qint64>::min();
        constexpr qint64 highest = std::numeric_limits<qint64>::max();
        const Reach up = read(m_up.get(), lowest, highest);
        if (up.whole)
            return m_salvage;
        m_salvage.whole = false;
        const qint64 from = up.any ? up.last : 0;
        const Reach down = read(m_down.get(), from, highest);
        if (!down.whole)
            probe(from, down.any ? down.last : std::max(highestId, from));
        if (!down.any)
            m_salvage.missing = 0; // where it ended is not known
        return m_salvage;
    }

private:
    struct Reach {
        bool whole = false;
        bool any = false;
        qint64 last = 0; ///< key of the last row that was read
    };

    /// Rows with low < key < high, until the first that cannot be read.
    Reach read(sqlite3_stmt* rows, qint64 low, qint64 high) {
        Reach reach;
        sqlite3_bind_int64(rows, 1, low);
        sqlite3_bind_int64(rows, 2, high);
        int code = SQLITE_DONE;
        while (!m_ended && (code = sqlite3_step(rows)) == SQLITE_ROW) {
            reach.any = true;
            reach.last = sqlite3_column_int64(rows, 0);
            m_ended = !m_take(rows);
        }
        reach.whole = m_ended || code == SQLITE_DONE;
        sqlite3_reset(rows);
        return reach;
    }

    /// Between two keys, where reading stopped from below and from above.
    void probe(qint64 low, qint64 high) {
        if (high - low <= 1 || m_ended)
            return;
        if (--m_left < 0) {
            m_salvage.missing += std::min(high, highestId) - low - 1;
            return;
        }
        const qint64 middle = low + (high - low) / 2;
        if (high - low == 2) {
            m_salvage.missing += read(m_up.get(), low, high).any ? 0 : 1;
            return;
        }
        const Reach up = read(m_up.get(), middle, high);
        if (!up.whole)
            probe(up.any ? up.last : middle, high);
        const Reach down = read(m_down.get(), low, middle + 1);
        if (!down.whole)
            probe(low, down.any ? down.last : middle + 1);
    }

    Rows m_up;
    Rows m_down;
    const std::function<bool(sqlite3_stmt*)>& m_take;
    Salvage m_salvage;
    int m_left = probes;
    bool m_ended = false;
};

/// A small table whose key is no number: from both ends.
Salvage readByText(sqlite3* connection, const QByteArray& select,
                   const std::function<bool(sqlite3_stmt*)>& take) {
    for (const char* order : {"", " DESC"}) {
        const Rows rows = prepared(connection, select + order);
        int code = rows ? SQLITE_ROW : SQLITE_CORRUPT;
        while (rows && (code = sqlite3_step(rows.get())) == SQLITE_ROW) {
            if (!take(rows.get()))
                return {};
        }
        if (code == SQLITE_DONE)
            return {};
    }
    return {false, 0};
}

} // namespace

Salvage Wreck::read(const QString& name, const QStringList& columns,
                    const std::function<bool(sqlite3_stmt*)>& take) const {
    const WreckTable* table = find(name);
    if (!table || table->root == 0)
        return {false, 0};
    const QByteArray key = table->hasRowId() ? "rowid" : columns.value(0).toUtf8();
    const QByteArray select =
        "SELECT " + key + ", " + columns.join(u", ").toUtf8() + " FROM " + name.toUtf8();
    if (table->hasRowId() || key.endsWith("_id"))
        return Passage(m_handle, select, key, take).go();
    return readByText(m_handle, select + " ORDER BY " + key, take);
}

} // namespace symmetry
