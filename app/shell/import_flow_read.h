#pragma once

#include "app/session/session.h"
#include "models/exchange/preview.h"
#include "widgets/dialogs/import_draft.h"

#include <QSet>
#include <array>
#include <stop_token>
#include <vector>

/// Reading a whole file without writing, for the wizard. Runs on a worker, then where the store
/// lives.
namespace symmetry::import_flow {

struct Reading {
    QString path;
    SourceFormat format;
    Mapping mapping;
    CataloguePtr catalogue; ///< what the file knows already
};

/// What a file says in itself; which of it the store knows, compare() adds. Memory: 16 bytes for
/// each response, 8 for each person.
struct ReadThrough {
    import_draft::Check check;
    std::vector<std::array<char, 16>> identities; ///< those that did not stand in the file before
    QList<QByteArray> shown;                      ///< identities of check.preview; empty: none
    QSet<size_t> persons;                         ///< hashes of their keys
};

/// Errors: as TableReader, Interpreter; Cancelled; ImportNoRows.
[[nodiscard]] Result<ReadThrough> readThrough(const Reading& reading, std::stop_token stop);

/// Completes the counts: read == imported + duplicates + rejected.
[[nodiscard]] Result<import_draft::Check> compare(Store& store, const ReadThrough& read,
                                                  std::stop_token stop);

/// Writes the rows that cannot be imported, with line and reason before their cells, as CSV; what
/// stood at `target` is replaced. `words` names each reason, by its number. Returns how many.
[[nodiscard]] Result<qint64> writeRejected(const Reading& reading, const QString& target,
                                           const QStringList& words, std::stop_token stop);

} // namespace symmetry::import_flow
