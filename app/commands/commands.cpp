#include "app/commands/commands.h"

#include "app/session/sentences.h"

#include <QPointer>
#include <algorithm>
#include <climits>

namespace symmetry {

QString importPhrase(const Source& source) {
    //: undo text: name of a file, and how many responses it brought
    return Commands::tr("Import of %1, %Ln response(s)", nullptr,
                        static_cast<int>(std::min<qint64>(source.imported, INT_MAX)))
        .arg(oneLine(source.name));
}

Commands::Commands(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_stack(std::make_shared<UndoStack>()) {
    connect(&session, &Session::fileChanged, this, &Commands::startAnew);
}

template <class T>
QFuture<Result<T>> Commands::run(Step<T> step) {
    using Ran = std::pair<Result<T>, UndoState>;
    began();
    return m_session.database()
        .ask<Ran>([stack = m_stack, step = std::move(step)](Store& store) -> Result<Ran> {
            Result<T> result = step(*stack, store);
            return Ran{std::move(result), stack->state()};
        })
        .then(&m_session,
              [self = QPointer<Commands>(this),
               stack = m_stack](const Result<Ran>& answer) -> Result<T> {
                  if (self)
                      self->ended(stack, answer ? answer->second : self->m_state);
                  return answer ? answer->first : Result<T>(tl::unexpected(answer.error()));
              });
}

QFuture<Result<ChangeSet>> Commands::edit(const ChangeSet& changes, const QString& phrase) {
    return run<ChangeSet>([changes, by = stamp(phrase)](UndoStack& stack, Store& store) {
        return stack.edit(store, changes, by);
    });
}

QFuture<Result<QString>> Commands::undo() {
    //: in the audit trail; %1 is what was undone
    return run<QString>([by = stamp(tr("Undo: %1"))](UndoStack& stack, Store& store) {
        return stack.undo(store, by);
    });
}

QFuture<Result<QString>> Commands::redo() {
    //: in the audit trail; %1 is what was done again
    return run<QString>([by = stamp(tr("Redo: %1"))](UndoStack& stack, Store& store) {
        return stack.redo(store, by);
    });
}

void Commands::imported(const Source& source) {
    run<bool>([id = source.id, phrase = importPhrase(source)](UndoStack& stack, Store&) {
        stack.imported(id, phrase);
        return Result<bool>(true);
    });
}

QFuture<Result<Source>> Commands::undoImport(const Source& source) {
    const QString phrase = tr("Undo: %1").arg(importPhrase(source));
    return run<Source>([id = source.id, by = stamp(phrase)](UndoStack& stack, Store& store) {
        return stack.undoImport(store, id, by);
    });
}

QFuture<Result<Source>> Commands::redoImport(const Source& source) {
    const QString phrase = tr("Redo: %1").arg(importPhrase(source));
    return run<Source>([id = source.id, by = stamp(phrase)](UndoStack& stack, Store& store) {
        return stack.redoImport(store, id, by);
    });
}

Stamp Commands::stamp(const QString& phrase) const {
    return {m_who, m_session.now().toSecsSinceEpoch(), phrase};
}

void Commands::began() {
    if (m_open++ == 0)
        Q_EMIT savingChanged(true);
}

void Commands::ended(const std::shared_ptr<UndoStack>& stack, const UndoState& state) {
    if (--m_open == 0)
        Q_EMIT savingChanged(false);
    if (stack != m_stack || state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

void Commands::startAnew() {
    m_stack = std::make_shared<UndoStack>();
    m_state = {};
    Q_EMIT stateChanged(m_state);
}

} // namespace symmetry
