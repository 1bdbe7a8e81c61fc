#pragma once

#include "models/domain/catalogue.h"

#include <QList>
#include <QPair>

namespace symmetry::test {

struct Hostile {
    const char* name; ///< of the row of test data
    QString words;
};

/// What strangers' files and spiteful people write where a name is asked for.
[[nodiscard]] QList<Hostile> hostileWords();

/// At least 500 different texts: each of those alone and in company, such as inside a sentence,
/// twice, in capitals, behind letters that run the other way.
[[nodiscard]] QStringList manyHostileWords();

/// The same file with everything that a person can name or write named so.
[[nodiscard]] CataloguePtr renamed(const Catalogue& catalogue, const QString& words);

} // namespace symmetry::test
