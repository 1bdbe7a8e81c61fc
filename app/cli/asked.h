#pragma once

#include "app/cli/verb.h"

namespace symmetry::cli {

/// A file that is open for a question, with the scope of the question.
struct Asked {
    std::unique_ptr<Store> store;
    Snapshot snapshot;
    Scope scope;

    [[nodiscard]] const Catalogue& catalogue() const { return *snapshot.catalogue; }
    /// Members that lead every answer: title, sample, as_of, scope.
    [[nodiscard]] Node::Members head() const;
};

/// Opens the file of the first argument for reading and reads the scope from the options. Looks at
/// --format first, so that a wrong word is told before anything is read.
[[nodiscard]] Result<Asked> ask(const Call& call);

} // namespace symmetry::cli
