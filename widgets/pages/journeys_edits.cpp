#include "widgets/pages/journeys_edits.h"

#include <algorithm>

namespace symmetry {

using namespace planned;

QList<Stage> JourneyEdits::stagesOf(JourneyId id) const {
    QList<Stage> stages;
    std::ranges::copy_if(m_catalogue.stages, std::back_inserter(stages),
                         [id](const Stage& stage) { return stage.journey == id; });
    return stages;
}

QList<Touchpoint> JourneyEdits::touchpointsOf(StageId id) const {
    QList<Touchpoint> found;
    std::ranges::copy_if(m_catalogue.touchpoints, std::back_inserter(found),
                         [id](const Touchpoint& touchpoint) { return touchpoint.stage == id; });
    return found;
}

PlannedEdit JourneyEdits::addJourney(const NewJourney& wanted) const {
    const JourneyId id{freeId(m_catalogue.journeys)};
    const int position = static_cast<int>(m_catalogue.journeys.size());
    const bool variant = wanted.copyOf.isValid() && wanted.variant == JourneyVariant::ToBe;
    const QString phrase = variant ? tr("Copy journey %1 as to be") : tr("Add journey %1");
    PlannedEdit edit{{}, phrase.arg(named(wanted.name))};
    edit.changes.append(added(Journey{id, QUuid::createUuid(), wanted.mirror, wanted.name.trimmed(),
                                      wanted.variant, position}));
    if (wanted.copyOf.isValid()) {
        copyStages(wanted.copyOf, id, edit.changes);
        return edit;
    }
    qint64 stageId = freeId(m_catalogue.stages);
    int at = 0;
    for (const QString& name : wanted.stages) {
        if (!name.trimmed().isEmpty())
            edit.changes.append(
                added(Stage{{stageId++}, QUuid::createUuid(), id, name.trimmed(), at++}));
    }
    return edit;
}

void JourneyEdits::copyStages(JourneyId from, JourneyId to, ChangeSet& changes) const {
    qint64 stageId = freeId(m_catalogue.stages);
    qint64 touchpointId = freeId(m_catalogue.touchpoints);
    for (const Stage& original : stagesOf(from)) {
        Stage stage = original;
        stage.id = {stageId++};
        stage.uuid = QUuid::createUuid();
        stage.journey = to;
        changes.append(added(stage));
        for (Touchpoint touchpoint : touchpointsOf(original.id)) {
            touchpoint.id = {touchpointId++};
            touchpoint.uuid = QUuid::createUuid();
            touchpoint.stage = stage.id;
            changes.append(added(touchpoint));
        }
    }
}

PlannedEdit JourneyEdits::renameJourney(JourneyId id, const QString& name) const {
    const Journey* before = m_catalogue.find(id);
    PlannedEdit edit{{}, tr("Rename journey")};
    if (!before || name.trimmed().isEmpty())
        return edit;
    Journey after = *before;
    after.name = name.trimmed();
    change(edit.changes, *before, after);
    return edit;
}

PlannedEdit JourneyEdits::addStage(JourneyId journey, const QString& name, StageId after) const {
    PlannedEdit edit{{}, tr("Add stage %1").arg(named(name))};
    if (!m_catalogue.find(journey) || name.trimmed().isEmpty())
        return edit;
    QList<Stage> stages = stagesOf(journey);
    const qsizetype before = placeOf(stages, after);
    const qsizetype place = before < 0 ? stages.size() : before + 1;
    const Stage stage{{}, QUuid::createUuid(), journey, name.trimmed(), static_cast<int>(place)};
    stages.insert(place, stage);
    ChangeSet moved;
    renumber(moved, stages);
    edit.changes = moved;
    edit.changes.append(added(stage));
    return edit;
}

PlannedEdit JourneyEdits::renameStage(StageId id, const QString& name) const {
    const Stage* before = m_catalogue.find(id);
    PlannedEdit edit{{}, tr("Rename stage")};
    if (!before || name.trimmed().isEmpty())
        return edit;
    Stage after = *before;
    after.name = name.trimmed();
    change(edit.changes, *before, after);
    return edit;
}

PlannedEdit JourneyEdits::moveStage(StageId id, int steps) const {
    const Stage* stage = m_catalogue.find(id);
    PlannedEdit edit{{}, stage ? tr("Move stage %1").arg(named(stage->name)) : QString()};
    if (!stage)
        return edit;
    QList<Stage> stages = stagesOf(stage->journey);
    const qsizetype from = placeOf(stages, id);
    const qsizetype to = std::clamp<qsizetype>(from + steps, 0, stages.size() - 1);
    stages.move(from, to);
    renumber(edit.changes, stages);
    return edit;
}

PlannedEdit JourneyEdits::removeStage(StageId id, StageId heir) const {
    const Stage* stage = m_catalogue.find(id);
    PlannedEdit edit{{}, stage ? tr("Remove stage %1").arg(named(stage->name)) : QString()};
    const QList<Touchpoint> orphans = touchpointsOf(id);
    const bool hasHeir = m_catalogue.find(heir) && heir != id;
    if (!stage || (!orphans.isEmpty() && !hasHeir))
        return edit;
    int position = static_cast<int>(touchpointsOf(heir).size());
    for (const Touchpoint& before : orphans) {
        Touchpoint after = before;
        after.stage = heir;
        after.position = position++;
        change(edit.changes, before, after);
    }
    edit.changes.append(removed(*stage));
    QList<Stage> stages = stagesOf(stage->journey);
    stages.removeAt(placeOf(stages, id));
    renumber(edit.changes, stages);
    return edit;
}

PlannedEdit JourneyEdits::addTouchpoint(StageId stage, const QString& name,
                                        TouchpointId after) const {
    PlannedEdit edit{{}, tr("Add touchpoint %1").arg(named(name))};
    if (!m_catalogue.find(stage) || name.trimmed().isEmpty())
        return edit;
    QList<Touchpoint> touchpoints = touchpointsOf(stage);
    const qsizetype before = placeOf(touchpoints, after);
    const qsizetype place = before < 0 ? touchpoints.size() : before + 1;
    Touchpoint touchpoint;
    touchpoint.uuid = QUuid::createUuid();
    touchpoint.stage = stage;
    touchpoint.name = name.trimmed();
    touchpoint.position = static_cast<int>(place);
    if (before >= 0)
        touchpoint.department = touchpoints[before].department;
    touchpoints.insert(place, touchpoint);
    renumber(edit.changes, touchpoints);
    edit.changes.append(added(touchpoint));
    return edit;
}

PlannedEdit JourneyEdits::changeTouchpoint(const Touchpoint& wanted) const {
    const Touchpoint* before = m_catalogue.find(wanted.id);
    PlannedEdit edit{{}, tr("Change touchpoint %1").arg(named(wanted.name))};
    if (!before || wanted.name.trimmed().isEmpty())
        return edit;
    Touchpoint after = wanted;
    after.name = wanted.name.trimmed();
    after.stage = before->stage;
    after.position = before->position;
    after.uuid = before->uuid;
    change(edit.changes, *before, after);
    Touchpoint renamed = *before;
    renamed.name = after.name;
    if (renamed == after)
        edit.phrase = tr("Rename touchpoint");
    return edit;
}

PlannedEdit JourneyEdits::moveTouchpoint(TouchpointId id, int step) const {
    const Touchpoint* touchpoint = m_catalogue.find(id);
    const Stage* stage = touchpoint ? m_catalogue.find(touchpoint->stage) : nullptr;
    PlannedEdit edit{
        {}, touchpoint ? tr("Move touchpoint %1").arg(named(touchpoint->name)) : QString()};
    if (!stage || step == 0)
        return edit;
    QList<Touchpoint> here = touchpointsOf(stage->id);
    const qsizetype from = placeOf(here, id);
    const qsizetype to = from + (step > 0 ? 1 : -1);
    if (to >= 0 && to < here.size()) {
        here.move(from, to);
        renumber(edit.changes, here);
        return edit;
    }
    moveToNeighbour(*touchpoint, *stage, step, edit.changes);
    return edit;
}

void JourneyEdits::moveToNeighbour(const Touchpoint& touchpoint, const Stage& stage, int step,
                                   ChangeSet& changes) const {
    const QList<Stage> stages = stagesOf(stage.journey);
    const qsizetype next = placeOf(stages, stage.id) + (step > 0 ? 1 : -1);
    if (next < 0 || next >= stages.size())
        return;
    QList<Touchpoint> here = touchpointsOf(stage.id);
    QList<Touchpoint> there = touchpointsOf(stages[next].id);
    const qsizetype place = step > 0 ? 0 : there.size();
    here.removeAt(placeOf(here, touchpoint.id));
    renumber(changes, here);
    Touchpoint after = touchpoint;
    after.stage = stages[next].id;
    after.position = static_cast<int>(place);
    change(changes, touchpoint, after);
    there.insert(place, after);
    renumber(changes, there);
}

TouchpointUses JourneyEdits::usesOf(TouchpointId id) const {
    TouchpointUses uses;
    for (const Question& question : m_catalogue.questions) {
        if (question.touchpoint == id)
            uses.questions.append(question.id);
    }
    for (const TouchpointLink& known : m_catalogue.links) {
        if (known.employee == id || known.customer == id)
            uses.links.append(known.id);
    }
    return uses;
}

PlannedEdit JourneyEdits::removeTouchpoint(TouchpointId id, TouchpointId heir) const {
    const Touchpoint* touchpoint = m_catalogue.find(id);
    PlannedEdit edit{
        {}, touchpoint ? tr("Remove touchpoint %1").arg(named(touchpoint->name)) : QString()};
    if (!touchpoint)
        return edit;
    for (const Question& before : m_catalogue.questions) {
        Question after = before;
        after.touchpoint = heir;
        if (before.touchpoint == id)
            change(edit.changes, before, after);
    }
    for (const TouchpointLink& known : m_catalogue.links) {
        if (known.employee == id || known.customer == id)
            edit.changes.append(removed(known));
    }
    for (const Promise& promise : m_catalogue.promises) {
        if (promise.touchpoint == id)
            edit.changes.append(removed(promise));
    }
    for (const Annotation& remark : m_catalogue.annotations) {
        if (remark.subject.kind == Subject::Kind::Touchpoint && remark.subject.id == id.value)
            edit.changes.append(removed(remark));
    }
    edit.changes.append(removed(*touchpoint));
    QList<Touchpoint> rest = touchpointsOf(touchpoint->stage);
    rest.removeAt(placeOf(rest, id));
    renumber(edit.changes, rest);
    return edit;
}

PlannedEdit JourneyEdits::link(TouchpointId employee, TouchpointId customer) const {
    const Touchpoint* from = m_catalogue.find(employee);
    const Touchpoint* to = m_catalogue.find(customer);
    PlannedEdit edit;
    const bool linked = std::ranges::any_of(m_catalogue.links, [&](const TouchpointLink& known) {
        return known.employee == employee && known.customer == customer;
    });
    if (!from || !to || linked)
        return edit;
    edit.phrase = tr("Link %1 to %2").arg(named(from->name), named(to->name));
    edit.changes.append(added(TouchpointLink{{}, QUuid::createUuid(), employee, customer}));
    return edit;
}

PlannedEdit JourneyEdits::unlink(LinkId id) const {
    PlannedEdit edit{{}, tr("Remove link")};
    const auto found = std::ranges::find(m_catalogue.links, id, &TouchpointLink::id);
    if (found != m_catalogue.links.cend())
        edit.changes.append(removed(*found));
    return edit;
}

} // namespace symmetry
