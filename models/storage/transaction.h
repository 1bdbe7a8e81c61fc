#pragma once

#include "models/domain/result.h"

#include <QSet>
#include <QString>
#include <memory>

namespace symmetry {

class Database;

/// The only way to write: BEGIN IMMEDIATE, after the file was found to be the one that this
/// connection left; COMMIT is checked; whatever is not committed is rolled back.
class Transaction {
public:
    /// FileReadOnly, FileReplaced, FileLocked, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Says that rows of a table with a digest were written.
    void touch(const QString& table) { m_touched.insert(table); }
    /// Renews the digests of touched tables and commits. After a failure nothing was written.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(database) {}
    Database& m_database;
    QSet<QString> m_touched;
    bool m_running = true;
};

/// Several reads that see one state of the file. Never becomes a writing transaction; does nothing
/// where one is running already.
class Reading {
public:
    explicit Reading(Database& database);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

private:
    Database& m_database;
    bool m_begun = false;
};

} // namespace symmetry
