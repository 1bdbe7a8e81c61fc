#pragma once

#include "models/storage/store.h"

#include <QList>
#include <variant>

namespace symmetry {

/// What can be undone and redone next, in words.
struct UndoState {
    QString undo; ///< phrase of the step, empty: nothing
    QString redo;
    friend bool operator==(const UndoState&, const UndoState&) = default;
};

/// The one door through which edits reach a file, and the way back. Synchronous; lives where the
/// store lives. Each step is one transaction; a step that fails leaves file and stack as they were;
/// an edit that changes nothing leaves no trace in either.
class UndoStack {
public:
    static constexpr int longest = 200;

    /// Applies `changes`; the stamp's phrase is the undo text ("Rename touchpoint").
    [[nodiscard]] Result<ChangeSet> edit(Store& store, const ChangeSet& changes,
                                         const Stamp& stamp);
    /// An import that was just made visible becomes a step; `phrase` is its undo text.
    void imported(SourceId source, const QString& phrase);
    /// Takes an import back, or brings it back, as a step of its own: also after a restart.
    [[nodiscard]] Result<Source> undoImport(Store& store, SourceId source, const Stamp& stamp);
    [[nodiscard]] Result<Source> redoImport(Store& store, SourceId source, const Stamp& stamp);

    /// Takes the last step back. The phrase in `who` is the wording for the audit trail, such as
    /// "Undo: %1", where %1 is the phrase of the step; that phrase is returned.
    /// NothingToUndo, UndoOutdated and what the store refuses.
    [[nodiscard]] Result<QString> undo(Store& store, const Stamp& who);
    [[nodiscard]] Result<QString> redo(Store& store, const Stamp& who);
    [[nodiscard]] UndoState state() const;
    void clear();

private:
    struct ImportShown {
        SourceId source;
        bool shown = true; ///< what the step did: showed it, or took it back
    };
    struct Step {
        std::variant<ChangeSet, ImportShown> what;
        QString phrase;
    };
    enum class Way { Forth, Back };

    [[nodiscard]] static Result<void> run(Store& store, Step& step, Way way, const Stamp& stamp);
    void push(Step step);

    QList<Step> m_steps;
    qsizetype m_done = 0; ///< steps before it can be undone, the others redone
};

} // namespace symmetry
