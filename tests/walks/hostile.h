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

/// The same file with everything that a person can name or write named so.
[[nodiscard]] CataloguePtr renamed(const Catalogue& catalogue, const QString& words);

} // namespace symmetry::test
