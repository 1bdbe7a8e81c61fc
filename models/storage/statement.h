#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <optional>

struct sqlite3_stmt;

namespace symmetry {

class Database;

/// One prepared statement in use. Parameters count from 1, columns from 0. The first failure, be it
/// of preparing, binding or stepping, is kept; step() is false from then on.
/// Text is bound without a copy where noted: it must live until the next step.
class Statement {
public:
    Statement(Database& database, sqlite3_stmt* statement, bool cached);
    /// Resets the statement, so that it never stands in the way of a commit.
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;

    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, double value);
    Statement& bind(int parameter, const std::optional<double>& value);
    Statement& bind(int parameter, const QString& text);
    Statement& bind(int parameter, const QUuid& uuid);
    Statement& bindBlob(int parameter, QByteArrayView bytes); ///< not copied
    Statement& bindNull(int parameter);
    template <class Tag>
    Statement& bind(int parameter, Id<Tag> id) ///< no id: null
    {
        return id.isValid() ? bind(parameter, id.value) : bindNull(parameter);
    }

    /// True while there is a row.
    bool step();
    /// Steps to the end and resets.
    [[nodiscard]] Result<void> run();
    void reset();
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] tl::unexpected<Error> failure() const;
    /// SQLite's extended result code of the failure.
    [[nodiscard]] int code() const { return m_code; }

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::optional<double> optionalReal(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QByteArrayView blobView(int column) const; ///< until the next step
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int type(int column) const; ///< SQLite's type code
    [[nodiscard]] int columns() const;

private:
    Statement& checked(int code);

    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
    bool m_cached = false;
    int m_code = 0;
    std::optional<Error> m_error;
};

} // namespace symmetry
