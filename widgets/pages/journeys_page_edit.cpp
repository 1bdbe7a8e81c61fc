#include "models/tables/shown_text.h"
#include "widgets/charts/journey_map.h"
#include "widgets/controls/detail_panel.h"
#include "widgets/pages/journeys_new.h"
#include "widgets/pages/journeys_page.h"
#include "widgets/pages/journeys_strip.h"
#include "widgets/pages/touchpoint_editor.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

/// What the keys and buttons of the edit mode do.
namespace symmetry {

void JourneysPage::send(const PlannedEdit& edit) {
    if (!edit.isEmpty())
        Q_EMIT editRequested(edit.changes, edit.phrase);
}

StageId JourneysPage::selectedStage() const {
    const Touchpoint* touchpoint = m_catalogue->find(m_selected);
    if (touchpoint)
        return touchpoint->stage;
    const QList<Stage> stages = edits().stagesOf(m_result.journey);
    return stages.isEmpty() ? StageId{} : stages.constLast().id;
}

/// Where both variants are shown, the one that the chosen touchpoint is in.
JourneyId JourneysPage::editedJourney() const {
    const Journey* journey = m_catalogue->journeyOf(m_selected);
    return m_isBeside && journey ? journey->id : m_result.journey;
}

void JourneysPage::act(const QString& id) {
    if (id == u"addTouchpoint"_s)
        addTouchpoint();
    else if (id == u"addStage"_s)
        addStage();
    else if (id == u"rename"_s)
        renameTouchpoint();
    else if (id == u"renameStage"_s)
        renameStage();
    else if (id == u"moveBack"_s || id == u"moveOn"_s)
        move(false, id == u"moveOn"_s ? 1 : -1);
    else if (id == u"link"_s && m_selected.isValid())
        linkTouchpoint();
    else if (id == u"remove"_s)
        removeTouchpoint();
    else if (id == u"removeStage"_s)
        removeStage();
    else if (id == u"copyToBe"_s)
        copyToBe();
    else if (id == u"new"_s)
        newJourney();
}

bool JourneysPage::handleKey(int key, Qt::KeyboardModifiers modifiers, bool acts) {
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    QString id;
    if (key == Qt::Key_Insert)
        id = shift ? u"addStage"_s : u"addTouchpoint"_s;
    else if (key == Qt::Key_F2)
        id = shift ? u"renameStage"_s : u"rename"_s;
    else if (key == Qt::Key_Delete)
        id = shift ? u"removeStage"_s : u"remove"_s;
    else if (key == Qt::Key_L && !alt)
        id = u"link"_s;
    if (!id.isEmpty()) {
        if (acts)
            act(id);
        return true;
    }
    if (!alt || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const bool forward = (key == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    if (acts)
        move(shift, forward ? 1 : -1);
    return true;
}

bool JourneysPage::eventFilter(QObject* watched, QEvent* event) {
    const bool press = event->type() == QEvent::KeyPress;
    if (m_editing && (press || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(key->key(), key->modifiers(), press)) {
            event->accept();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void JourneysPage::linkTouchpoint() {
    m_split->openPanel();
    m_editor->focusLinks();
}

void JourneysPage::addTouchpoint() {
    const StageId stage = selectedStage();
    if (!stage.isValid()) {
        m_strip->tell(tr("A touchpoint stands in a stage: add a stage first (Shift+Insert)."));
        return;
    }
    const QString where = shownName(m_catalogue->find(stage)->name, 40);
    m_strip->askName(tr("Name of the new touchpoint in %1").arg(where), {},
                     [this, stage, after = m_selected](const QString& name) {
                         const PlannedEdit edit = edits().addTouchpoint(stage, name, after);
                         if (edit.isEmpty())
                             return;
                         m_awaited = std::get<Touchpoint>(*edit.changes.constLast().after).uuid;
                         send(edit);
                     });
}

void JourneysPage::addStage() {
    m_strip->askName(tr("Name of the new stage"), {},
                     [this, after = selectedStage()](const QString& name) {
                         send(edits().addStage(editedJourney(), name, after));
                     });
}

void JourneysPage::renameTouchpoint() {
    const Touchpoint* touchpoint = m_catalogue->find(m_selected);
    if (!touchpoint)
        return;
    m_strip->askName(tr("New name of the touchpoint"), touchpoint->name,
                     [this, id = m_selected](const QString& name) {
                         const Touchpoint* now = m_catalogue->find(id);
                         if (!now)
                             return;
                         Touchpoint after = *now;
                         after.name = name;
                         send(edits().changeTouchpoint(after));
                     });
}

void JourneysPage::renameStage() {
    const StageId stage = selectedStage();
    if (!m_catalogue->find(stage))
        return;
    m_strip->askName(
        tr("New name of the stage"), m_catalogue->find(stage)->name,
        [this, stage](const QString& name) { send(edits().renameStage(stage, name)); });
}

void JourneysPage::move(bool stage, int step) {
    if (stage)
        send(edits().moveStage(selectedStage(), step));
    else
        send(edits().moveTouchpoint(m_selected, step));
}

void JourneysPage::removeTouchpoint() {
    const Touchpoint* touchpoint = m_catalogue->find(m_selected);
    if (!touchpoint)
        return;
    const TouchpointUses uses = edits().usesOf(m_selected);
    const QString name = shownName(touchpoint->name, 40);
    QString words = tr("Remove %1?").arg(name);
    if (!uses.links.isEmpty())
        words += u' ' + tr("%n link(s) go with it.", nullptr, static_cast<int>(uses.links.size()));
    QList<JourneysStrip::Choice> heirs;
    if (!uses.questions.isEmpty()) {
        words += u' ' + tr("%n question(s) are asked about it; their answers are kept. Where do "
                           "they belong from now on?",
                           nullptr, static_cast<int>(uses.questions.size()));
        heirs.append({tr("to no touchpoint"), 0});
        for (const Touchpoint& other : m_catalogue->touchpoints) {
            const Journey* journey = m_catalogue->journeyOf(other.id);
            if (other.id != m_selected && journey && journey->id == editedJourney())
                heirs.append({tr("to %1").arg(shownName(other.name, 40)), other.id.value});
        }
    }
    m_strip->askRemoval(words, tr("Remove touchpoint"), heirs,
                        [this, id = m_selected](qint64 heir) {
                            send(edits().removeTouchpoint(id, TouchpointId{heir}));
                        });
}

void JourneysPage::removeStage() {
    const StageId stage = selectedStage();
    const Stage* found = m_catalogue->find(stage);
    if (!found)
        return;
    const auto touchpoints = edits().touchpointsOf(stage).size();
    QList<JourneysStrip::Choice> heirs;
    for (const Stage& other : edits().stagesOf(found->journey)) {
        if (touchpoints > 0 && other.id != stage)
            heirs.append({tr("to %1").arg(shownName(other.name, 40)), other.id.value});
    }
    if (touchpoints > 0 && heirs.isEmpty()) {
        m_strip->tell(tr("%1 is the only stage and holds touchpoints: add another stage first.")
                          .arg(shownName(found->name, 40)));
        return;
    }
    QString words = tr("Remove stage %1?").arg(shownName(found->name, 40));
    if (touchpoints > 0)
        words += u' ' + tr("Its %n touchpoint(s) are kept. Where do they go?", nullptr,
                           static_cast<int>(touchpoints));
    m_strip->askRemoval(words, tr("Remove stage"), heirs, [this, stage](qint64 heir) {
        send(edits().removeStage(stage, StageId{heir}));
    });
}

void JourneysPage::newJourney() {
    if (!m_catalogue || isReadOnly())
        return;
    m_whole->setCurrentWidget(m_new);
    m_new->start(*m_catalogue);
}

} // namespace symmetry
