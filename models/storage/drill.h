#pragma once

#include "models/domain/response.h"
#include "models/domain/result.h"
#include "models/storage/records.h"

#include <QList>
#include <QString>

namespace symmetry {

class Database;

/// Those responses with answers and comments, in the order of the ids.
[[nodiscard]] Result<QList<Response>> readResponses(Database& database,
                                                    const QList<ResponseId>& ids);

/// Comments of visible sources, newest first.
[[nodiscard]] Result<QList<FoundComment>> findComments(Database& database,
                                                       const CommentSearch& search);

/// What a person typed as an expression of FTS5 that is never a wrong one: every word in quotes,
/// the last one as a beginning. Empty where there is no word.
[[nodiscard]] QString searchExpression(const QString& text);

} // namespace symmetry
