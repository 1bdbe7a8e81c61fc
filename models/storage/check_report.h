#pragma once

#include <QList>
#include <QString>

namespace symmetry {

/// What a check found to differ. Facts stand beside each kind.
enum class CheckFault {
    Integrity,   ///< SQLite's own check: what it says
    ForeignKey,  ///< a row refers to one that is not there: table
    Digest,      ///< rows of a table do not match its digest: table
    ChunkHash,   ///< bytes of a chunk do not match their hash: chunk id
    ChunkRows,   ///< a chunk differs from the rows: source name, chunk id
    SourceCount, ///< a source's counts differ from its rows: source name
    Search,      ///< the search index differs from the comments
};

struct CheckFinding {
    CheckFault fault = CheckFault::Integrity;
    QString what;
    friend bool operator==(const CheckFinding&, const CheckFinding&) = default;
};

/// Rows, chunks, search index and digests compared. Good when there is no finding.
struct CheckReport {
    qint64 sources = 0;
    qint64 responses = 0;
    qint64 answers = 0;
    qint64 comments = 0;
    qint64 chunks = 0;
    QList<CheckFinding> findings;
    [[nodiscard]] bool isGood() const { return findings.isEmpty(); }
    friend bool operator==(const CheckReport&, const CheckReport&) = default;
};

} // namespace symmetry
