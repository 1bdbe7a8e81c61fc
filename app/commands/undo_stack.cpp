#include "app/commands/undo_stack.h"

namespace symmetry {

namespace {

Result<void> without(const auto& result) {
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

} // namespace

Result<ChangeSet> UndoStack::edit(Store& store, const ChangeSet& changes, const Stamp& stamp) {
    Result<ChangeSet> applied = store.apply(changes, stamp);
    if (applied && !applied->isEmpty())
        push({*applied, stamp.phrase});
    return applied;
}

void UndoStack::imported(SourceId source, const QString& phrase) {
    push({ImportShown{source, true}, phrase});
}

Result<Source> UndoStack::undoImport(Store& store, SourceId source, const Stamp& stamp) {
    Result<Source> undone = store.undoImport(source, stamp);
    if (undone)
        push({ImportShown{source, false}, stamp.phrase});
    return undone;
}

Result<Source> UndoStack::redoImport(Store& store, SourceId source, const Stamp& stamp) {
    Result<Source> redone = store.redoImport(source, stamp);
    if (redone)
        push({ImportShown{source, true}, stamp.phrase});
    return redone;
}

Result<void> UndoStack::run(Store& store, Step& step, Way way, const Stamp& stamp) {
    if (const auto* import = std::get_if<ImportShown>(&step.what)) {
        const bool show = import->shown == (way == Way::Forth);
        return without(show ? store.redoImport(import->source, stamp)
                            : store.undoImport(import->source, stamp));
    }
    const ChangeSet& changes = std::get<ChangeSet>(step.what);
    return without(store.apply(way == Way::Forth ? changes : inverse(changes), stamp));
}

Result<QString> UndoStack::undo(Store& store, const Stamp& who) {
    if (m_done == 0)
        return fail(ErrorKind::NothingToUndo);
    Step& step = m_steps[m_done - 1];
    const QString phrase = step.phrase;
    if (const auto ran = run(store, step, Way::Back, {who.who, who.at, who.phrase.arg(phrase)});
        !ran)
        return tl::unexpected(ran.error());
    --m_done;
    return phrase;
}

Result<QString> UndoStack::redo(Store& store, const Stamp& who) {
    if (m_done == m_steps.size())
        return fail(ErrorKind::NothingToUndo);
    Step& step = m_steps[m_done];
    const QString phrase = step.phrase;
    if (const auto ran = run(store, step, Way::Forth, {who.who, who.at, who.phrase.arg(phrase)});
        !ran)
        return tl::unexpected(ran.error());
    ++m_done;
    return phrase;
}

UndoState UndoStack::state() const {
    return {m_done > 0 ? m_steps.at(m_done - 1).phrase : QString(),
            m_done < m_steps.size() ? m_steps.at(m_done).phrase : QString()};
}

void UndoStack::clear() {
    m_steps.clear();
    m_done = 0;
}

void UndoStack::push(Step step) {
    m_steps.resize(m_done);
    m_steps.append(std::move(step));
    if (m_steps.size() > longest)
        m_steps.removeFirst();
    m_done = m_steps.size();
}

} // namespace symmetry
