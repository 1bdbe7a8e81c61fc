#include "models/storage/statement.h"

#include "models/storage/database.h"

#include <sqlite3.h>
#include <utility>

namespace symmetry {

Statement::Statement(Database& database, sqlite3_stmt* statement, bool cached)
    : m_database(database), m_statement(statement), m_cached(cached) {
    if (!statement) {
        m_code = SQLITE_ERROR;
        m_error = database.lastError();
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_cached(other.m_cached),
      m_code(other.m_code),
      m_error(std::move(other.m_error)) {}

Statement::~Statement() {
    if (!m_statement)
        return;
    if (m_cached) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    } else {
        sqlite3_finalize(m_statement);
    }
}

Statement& Statement::checked(int code) {
    if (code != SQLITE_OK && !m_error) {
        m_code = code;
        m_error = m_database.errorOf(code);
    }
    return *this;
}

Statement& Statement::bind(int parameter, qint64 value) {
    return checked(sqlite3_bind_int64(m_statement, parameter, value));
}

Statement& Statement::bind(int parameter, double value) {
    return checked(sqlite3_bind_double(m_statement, parameter, value));
}

Statement& Statement::bind(int parameter, const std::optional<double>& value) {
    return value ? bind(parameter, *value) : bindNull(parameter);
}

Statement& Statement::bind(int parameter, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return checked(sqlite3_bind_text64(m_statement, parameter, bytes.constData(),
                                       static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT,
                                       SQLITE_UTF8));
}

Statement& Statement::bind(int parameter, const QUuid& uuid) {
    const QByteArray bytes = uuid.toRfc4122();
    return checked(sqlite3_bind_blob64(m_statement, parameter, bytes.constData(),
                                       static_cast<sqlite3_uint64>(bytes.size()),
                                       SQLITE_TRANSIENT));
}

Statement& Statement::bindBlob(int parameter, QByteArrayView bytes) {
    const char* data = bytes.isEmpty() ? "" : bytes.data();
    return checked(sqlite3_bind_blob64(m_statement, parameter, data,
                                       static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

Statement& Statement::bindNull(int parameter) {
    return checked(sqlite3_bind_null(m_statement, parameter));
}

bool Statement::step() {
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        checked(code);
    return false;
}

Result<void> Statement::run() {
    while (step()) {
    }
    if (m_error)
        return failure();
    reset();
    return {};
}

void Statement::reset() {
    if (m_statement)
        sqlite3_reset(m_statement);
}

tl::unexpected<Error> Statement::failure() const {
    return tl::unexpected<Error>(m_error.value_or(Error{}));
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::optional<double> Statement::optionalReal(int column) const {
    if (isNull(column))
        return std::nullopt;
    return real(column);
}

QString Statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(
        static_cast<const void*>(sqlite3_column_text(m_statement, column)));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::blobView(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0);
}

QByteArray Statement::blob(int column) const {
    return blobView(column).toByteArray();
}

QUuid Statement::uuid(int column) const {
    return QUuid::fromRfc4122(blobView(column));
}

bool Statement::isNull(int column) const {
    return type(column) == SQLITE_NULL;
}

int Statement::type(int column) const {
    return sqlite3_column_type(m_statement, column);
}

int Statement::columns() const {
    return sqlite3_column_count(m_statement);
}

} // namespace symmetry
