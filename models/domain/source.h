#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace symmetry {

/// Importing: being written, nobody sees it. Visible: counts. Undone: kept, but counts nowhere.
enum class SourceState : quint8 { Importing = 0, Visible = 1, Undone = 2 };

/// What the rows of an import are. Codes are stored: never renumber.
enum class SourceKind : quint8 { Responses = 0, Series = 1 };

/// One import. read == imported + duplicates + rejected, always (in responses,
/// or in points of series).
struct Source {
    SourceId id;
    QUuid uuid;
    SourceKind kind = SourceKind::Responses;
    QString name; ///< file name without its folder
    SourceState state = SourceState::Importing;
    qint64 importedAt = 0; ///< seconds since 1970-01-01 UTC
    QString mapping;       ///< the mapping that was used, as JSON
    qint64 read = 0;
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    qint64 answers = 0;
    qint32 firstDay = 0;
    qint32 lastDay = 0;
    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace symmetry
