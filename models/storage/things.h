#pragma once

#include "models/storage/columns.h"
#include "models/storage/database.h"

#include <QStringList>
#include <optional>
#include <type_traits>

namespace symmetry {

/// Names of the columns of T.
template <class T>
[[nodiscard]] QStringList columnNames() {
    QStringList names;
    const T any{};
    Columns<T>::describe(
        any, [&names](const char* name, const auto&) { names.append(QString::fromLatin1(name)); });
    return names;
}

/// The statements for T, made from its columns; they are tried on a fresh schema by a test.
template <class T>
struct ThingSql {
    [[nodiscard]] static QString all() {
        return QStringLiteral("SELECT %1 FROM %2 ORDER BY id")
            .arg(columnNames<T>().join(u", "), kindKey(Columns<T>::kind));
    }
    [[nodiscard]] static QString one() {
        return QStringLiteral("SELECT %1 FROM %2 WHERE id = ?1")
            .arg(columnNames<T>().join(u", "), kindKey(Columns<T>::kind));
    }
    [[nodiscard]] static QString insert() {
        const QStringList names = columnNames<T>();
        QStringList marks;
        for (qsizetype i = 1; i <= names.size(); ++i)
            marks.append(u'?' + QString::number(i));
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(kindKey(Columns<T>::kind), names.join(u", "), marks.join(u", "));
    }
    [[nodiscard]] static QString update() {
        const QStringList names = columnNames<T>();
        QStringList sets;
        for (qsizetype i = 1; i < names.size(); ++i)
            sets.append(names.at(i) + QStringLiteral(" = ?") + QString::number(i + 1));
        return QStringLiteral("UPDATE %1 SET %2 WHERE id = ?1")
            .arg(kindKey(Columns<T>::kind), sets.join(u", "));
    }
    [[nodiscard]] static QString remove() {
        return QStringLiteral("DELETE FROM %1 WHERE id = ?1").arg(kindKey(Columns<T>::kind));
    }
};

/// Binds a thing's columns in order.
class ColumnBinder {
public:
    explicit ColumnBinder(Statement& statement) : m_statement(statement) {}
    template <class Value>
    void operator()(const char*, const Value& value) {
        ++m_parameter;
        if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
            m_statement.bind(m_parameter, static_cast<qint64>(value));
        else if constexpr (std::is_same_v<Value, QByteArray>)
            m_statement.bindBlob(m_parameter, value); // lives in the thing, which outlives the call
        else
            m_statement.bind(m_parameter, value);
    }

private:
    Statement& m_statement;
    int m_parameter = 0;
};

/// Reads a row into a thing.
class ColumnReader {
public:
    explicit ColumnReader(const Statement& row) : m_row(row) {}
    template <class Value>
    void operator()(const char*, Value& value) {
        const int column = m_column++;
        if constexpr (std::is_same_v<Value, QString>)
            value = m_row.text(column);
        else if constexpr (std::is_same_v<Value, QUuid>)
            value = m_row.uuid(column);
        else if constexpr (std::is_same_v<Value, QByteArray>)
            value = m_row.blob(column);
        else if constexpr (std::is_same_v<Value, double>)
            value = m_row.real(column);
        else if constexpr (std::is_same_v<Value, std::optional<double>>)
            value = m_row.optionalReal(column);
        else if constexpr (std::is_same_v<Value, std::optional<qint32>>)
            value = m_row.isNull(column)
                        ? std::nullopt
                        : std::optional(static_cast<qint32>(m_row.integer(column)));
        else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
            value = static_cast<Value>(m_row.integer(column));
        else
            value.value = m_row.integer(column); // an id; null reads as none
    }

private:
    const Statement& m_row;
    int m_column = 0;
};

// Lists that stand in tables of their own; nothing for most things.
template <class T>
[[nodiscard]] Result<void> readLists(Database&, T&) {
    return {};
}
template <class T>
[[nodiscard]] Result<void> writeLists(Database&, const T&) {
    return {};
}
template <>
Result<void> readLists(Database& database, Touchpoint& touchpoint);
template <>
Result<void> writeLists(Database& database, const Touchpoint& touchpoint);
template <>
Result<void> readLists(Database& database, Measure& measure);
template <>
Result<void> writeLists(Database& database, const Measure& measure);

template <>
Result<void> readLists(Database& database, Voice& voice);
template <>
Result<void> writeLists(Database& database, const Voice& voice);
template <>
Result<void> readLists(Database& database, Decision& decision);
template <>
Result<void> writeLists(Database& database, const Decision& decision);

/// The tables whose digest changes with a T.
template <class T>
[[nodiscard]] QStringList tablesOf() {
    const QString own = kindKey(Columns<T>::kind);
    if constexpr (std::is_same_v<T, Touchpoint>)
        return {own, QStringLiteral("touchpoint_channel")};
    else if constexpr (std::is_same_v<T, Measure>)
        return {own, QStringLiteral("measure_question")};
    else if constexpr (std::is_same_v<T, Decision>)
        return {own, QStringLiteral("decision_voice")};
    else
        return {own};
}

template <class T>
[[nodiscard]] T thingIn(const Statement& row) {
    T thing;
    Columns<T>::describe(thing, ColumnReader(row));
    return thing;
}

/// All things of one kind, by id.
template <class T>
[[nodiscard]] Result<QList<T>> readAll(Database& database) {
    QList<T> things;
    Statement rows = database.prepare(ThingSql<T>::all());
    while (rows.step())
        things.append(thingIn<T>(rows));
    if (rows.failed())
        return rows.failure();
    for (T& thing : things) {
        if (const Result<void> read = readLists(database, thing); !read)
            return tl::unexpected(read.error());
    }
    return things;
}

template <class T>
[[nodiscard]] Result<std::optional<T>> readOne(Database& database, qint64 id) {
    Statement row = database.prepare(ThingSql<T>::one());
    row.bind(1, id);
    if (!row.step())
        return row.failed() ? Result<std::optional<T>>(row.failure())
                            : Result<std::optional<T>>(std::nullopt);
    T thing = thingIn<T>(row);
    if (const Result<void> read = readLists(database, thing); !read)
        return tl::unexpected(read.error());
    return std::optional<T>(std::move(thing));
}

/// The rows of a thing and of its lists. The caller holds the transaction and touches tablesOf().
template <class T>
[[nodiscard]] Result<void> writeNew(Database& database, const T& thing) {
    Statement insert = database.prepare(ThingSql<T>::insert());
    Columns<T>::describe(thing, ColumnBinder(insert));
    return insert.run().and_then([&] { return writeLists(database, thing); });
}

template <class T>
[[nodiscard]] Result<void> writeOver(Database& database, const T& thing) {
    Statement update = database.prepare(ThingSql<T>::update());
    Columns<T>::describe(thing, ColumnBinder(update));
    return update.run().and_then([&] { return writeLists(database, thing); });
}

/// The next free row id of T's table.
template <class T>
[[nodiscard]] Result<qint64> nextId(Database& database) {
    return database.number(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM ") +
                           kindKey(Columns<T>::kind));
}

/// The file's facts, kept as text by key.
[[nodiscard]] Result<FileFacts> readFacts(Database& database);
[[nodiscard]] Result<void> writeFacts(Database& database, const FileFacts& facts);

} // namespace symmetry
