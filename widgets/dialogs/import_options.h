#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

namespace symmetry {

/// One thing that a column may mean: its words, and the column as it would then be.
struct MeansOption {
    QString text;
    import_draft::Column column;
    std::optional<PlannedQuestion> question; ///< to be known by the mapping from then on
};

/// Everything that a column may mean, the common ones first. The one that equals what it means now
/// is always among them; `current` gets its index.
[[nodiscard]] QList<MeansOption> meansOptions(const ImportState& state, int column,
                                              const ImportWords& words, int& current);

/// A question made from what stands in a column: code and text are its header, the scale is the
/// smallest common one (0-1, 1-5, 1-7, 0-10, 1-10, 0-100) that holds its values.
[[nodiscard]] PlannedQuestion questionFrom(const ImportState& state, int column);

/// The cells of one column among the first rows of the file, without blanks, different ones only.
[[nodiscard]] QStringList samplesOf(const ImportState& state, int column);

} // namespace symmetry
