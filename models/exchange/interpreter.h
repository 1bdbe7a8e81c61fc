#pragma once

#include "models/domain/imported.h"
#include "models/domain/result.h"
#include "models/exchange/mapping.h"
#include "models/exchange/problem.h"
#include "models/exchange/row.h"

#include <memory>

namespace symmetry {

/// What the mapping brings to an import besides the rows.
[[nodiscard]] PlannedImport planImport(const Mapping& mapping, const QString& sourceName);

/// What became of one row. Duplicate: a row before it had the same identifier (wide files).
enum class RowOutcome : quint8 { Accepted, Duplicate, Rejected };

/// Turns rows into responses, strictly as the mapping says. A row with any problem is rejected
/// whole; all its problems are told.
///
/// Identity (16 bytes, BLAKE2s): of the mirror and the identifier cells; where the mapping has no
/// identifier, or the cells are blank, of everything the row says that is imported and of how
/// many equal rows stood before it in the file. So two equal anonymous rows of one file are two
/// responses, and the same file read again gives the same identities. Rows of a long file with one
/// identifier are one response; the store joins them.
class Interpreter {
public:
    /// Error: ImportMappingBad where the mapping names a column that the header lacks, or is not
    /// sound in itself.
    [[nodiscard]] static Result<Interpreter> create(const Mapping& mapping,
                                                    const QStringList& header);
    Interpreter(Interpreter&&) noexcept;
    Interpreter& operator=(Interpreter&&) noexcept;
    ~Interpreter();

    /// `response` is replaced; its content is whole only when Accepted. Problems are appended.
    [[nodiscard]] RowOutcome interpret(const Row& row, PlannedResponse& response,
                                       QList<Problem>& problems);

private:
    struct Private;
    explicit Interpreter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace symmetry
