#include "models/storage/transaction.h"

#include "models/storage/database.h"
#include "models/storage/digest.h"

#include <sqlite3.h>

namespace symmetry {

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database) {
    if (database.readOnly() != ReadOnlyReason::None)
        return fail(ErrorKind::FileReadOnly, {database.path()});
    const Result<void> begun = database.execute("BEGIN IMMEDIATE");
    if (!begun) {
        // A file that was cut short or overwritten may look damaged first.
        const Result<void> same = database.compareWithSeen();
        const bool others = begun.error().kind == ErrorKind::FileDamaged && !same;
        return tl::unexpected(others ? same.error() : begun.error());
    }
    std::unique_ptr<Transaction> transaction(new Transaction(database));
    if (const Result<void> same = database.compareWithSeen(); !same)
        return tl::unexpected(same.error());
    return transaction;
}

Transaction::~Transaction() {
    if (m_running && !sqlite3_get_autocommit(m_database.handle()))
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit() {
    for (const QString& table : std::as_const(m_touched)) {
        if (const Result<void> renewed = renewDigest(m_database, table); !renewed)
            return renewed;
    }
    if (const Result<void> committed = m_database.execute("COMMIT"); !committed)
        return committed;
    m_running = false;
    m_database.seeAfterCommit();
    return {};
}

Reading::Reading(Database& database) : m_database(database) {
    if (sqlite3_get_autocommit(database.handle()))
        m_begun = database.execute("BEGIN").has_value();
}

Reading::~Reading() {
    if (m_begun)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace symmetry
