#pragma once

#include "app/commands/undo_stack.h"
#include "app/session/session.h"

#include <QCoreApplication>

namespace symmetry {

/// Undo text of an import: "Import of survey-2026.csv, 12,345 responses", digits as in
/// the default locale.
[[nodiscard]] QString importPhrase(const Source& source);

/// Every edit of the window goes through here: it is written on the database thread in the order in
/// which it was asked for, and remembered there for undo. Words are made here.
class Commands : public QObject {
    Q_OBJECT
public:
    /// `session` outlives the commands. Another file starts an empty stack.
    explicit Commands(Session& session, QObject* parent = nullptr);

    /// Who stands in the audit trail.
    void setWho(const QString& name) { m_who = name; }
    /// Who, now, and these words.
    [[nodiscard]] Stamp stamp(const QString& phrase) const;

    [[nodiscard]] QFuture<Result<ChangeSet>> edit(const ChangeSet& changes, const QString& phrase);
    [[nodiscard]] QFuture<Result<QString>> undo();
    [[nodiscard]] QFuture<Result<QString>> redo();
    /// Tells of an import that was made visible elsewhere.
    void imported(const Source& source);
    [[nodiscard]] QFuture<Result<Source>> undoImport(const Source& source);
    [[nodiscard]] QFuture<Result<Source>> redoImport(const Source& source);

    [[nodiscard]] const UndoState& state() const { return m_state; }
    [[nodiscard]] bool isSaving() const { return m_open > 0; }

Q_SIGNALS:
    void stateChanged(const symmetry::UndoState& state);
    /// True from the first edit that is being written to the last.
    void savingChanged(bool saving);

private:
    template <class T>
    using Step = std::function<Result<T>(UndoStack&, Store&)>;

    /// Runs `step` on the database thread and takes the new state of the stack over.
    template <class T>
    QFuture<Result<T>> run(Step<T> step);
    void began();
    void ended(const std::shared_ptr<UndoStack>& stack, const UndoState& state);
    void startAnew();

    Session& m_session;
    QString m_who;
    UndoState m_state;
    std::shared_ptr<UndoStack> m_stack; ///< its content is touched on the database thread only
    int m_open = 0;
};

} // namespace symmetry
