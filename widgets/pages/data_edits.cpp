#include "widgets/pages/data_edits.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

using namespace planned;

PlannedEdit DataEdits::addMeasure(const Measure& wanted) const {
    PlannedEdit edit{{}, tr("Add measure %1").arg(named(wanted.name))};
    if (wanted.name.trimmed().isEmpty())
        return edit;
    Measure measure = wanted;
    measure.id = {};
    measure.uuid = QUuid::createUuid();
    measure.name = wanted.name.trimmed();
    measure.position = static_cast<int>(m_catalogue.measures.size());
    edit.changes.append(added(measure));
    return edit;
}

PlannedEdit DataEdits::changeMeasure(const Measure& wanted) const {
    const Measure* before = m_catalogue.find(wanted.id);
    PlannedEdit edit{{}, tr("Change measure %1").arg(named(wanted.name))};
    if (!before || wanted.name.trimmed().isEmpty())
        return edit;
    Measure after = wanted;
    after.name = wanted.name.trimmed();
    after.uuid = before->uuid;
    after.position = before->position;
    change(edit.changes, *before, after);
    Measure aimed = *before;
    aimed.target = after.target;
    if (aimed == after)
        edit.phrase = tr("Set target of %1").arg(named(after.name));
    return edit;
}

PlannedEdit DataEdits::removeMeasure(MeasureId id) const {
    const Measure* measure = m_catalogue.find(id);
    PlannedEdit edit{{}, measure ? tr("Remove measure %1").arg(named(measure->name)) : QString()};
    if (!measure)
        return edit;
    for (const Annotation& annotation : m_catalogue.annotations) {
        if (annotation.subject.kind == Subject::Kind::Measure && annotation.subject.id == id.value)
            edit.changes.append(removed(annotation));
    }
    edit.changes.append(removed(*measure));
    QList<Measure> rest = m_catalogue.measures;
    rest.removeAt(placeOf(rest, id));
    renumber(edit.changes, rest);
    return edit;
}

PlannedEdit DataEdits::moveMeasure(MeasureId id, int steps) const {
    const Measure* measure = m_catalogue.find(id);
    PlannedEdit edit{{}, measure ? tr("Move measure %1").arg(named(measure->name)) : QString()};
    if (!measure)
        return edit;
    QList<Measure> measures = m_catalogue.measures;
    const qsizetype from = placeOf(measures, id);
    measures.move(from, std::clamp<qsizetype>(from + steps, 0, measures.size() - 1));
    renumber(edit.changes, measures);
    return edit;
}

PlannedEdit DataEdits::addDimension(const QString& name) const {
    PlannedEdit edit{{}, tr("Add dimension %1").arg(named(name))};
    if (name.trimmed().isEmpty())
        return edit;
    Dimension dimension;
    dimension.uuid = QUuid::createUuid();
    dimension.name = name.trimmed();
    dimension.position = static_cast<int>(m_catalogue.dimensions.size());
    edit.changes.append(added(dimension));
    return edit;
}

PlannedEdit DataEdits::addPreset(const DimensionPreset& preset) const {
    PlannedEdit edit{{}, tr("Add %1").arg(preset.title)};
    int position = static_cast<int>(m_catalogue.dimensions.size());
    for (const PresetDimension& wanted : preset.dimensions) {
        if (std::ranges::any_of(m_catalogue.dimensions, [&wanted](const Dimension& known) {
                return known.name.trimmed().compare(wanted.name, Qt::CaseInsensitive) == 0;
            }))
            continue;
        Dimension dimension;
        dimension.uuid = QUuid::createUuid();
        dimension.name = wanted.name;
        dimension.weight = wanted.weight;
        dimension.position = position++;
        edit.changes.append(added(dimension));
    }
    return edit;
}

PlannedEdit DataEdits::renameDimension(DimensionId id, const QString& name) const {
    const Dimension* before = m_catalogue.find(id);
    PlannedEdit edit{{}, tr("Rename dimension")};
    if (!before || name.trimmed().isEmpty())
        return edit;
    Dimension after = *before;
    after.name = name.trimmed();
    change(edit.changes, *before, after);
    return edit;
}

PlannedEdit DataEdits::weighDimension(DimensionId id, double weight) const {
    const Dimension* before = m_catalogue.find(id);
    PlannedEdit edit{{}, before ? tr("Set weight of %1").arg(named(before->name)) : QString()};
    if (!before || !std::isfinite(weight) || weight < 0)
        return edit;
    Dimension after = *before;
    after.weight = weight;
    change(edit.changes, *before, after);
    return edit;
}

PlannedEdit DataEdits::removeDimension(DimensionId id) const {
    const Dimension* dimension = m_catalogue.find(id);
    PlannedEdit edit{{},
                     dimension ? tr("Remove dimension %1").arg(named(dimension->name)) : QString()};
    if (!dimension)
        return edit;
    for (const Question& before : m_catalogue.questions) {
        Question after = before;
        after.dimension = {};
        if (before.dimension == id)
            change(edit.changes, before, after);
    }
    edit.changes.append(removed(*dimension));
    QList<Dimension> rest = m_catalogue.dimensions;
    rest.removeAt(placeOf(rest, id));
    renumber(edit.changes, rest);
    return edit;
}

int DataEdits::questionsOf(DimensionId id) const {
    return static_cast<int>(std::ranges::count(m_catalogue.questions, id, &Question::dimension));
}

PlannedEdit DataEdits::renameFacet(FacetId id, const QString& name) const {
    const Facet* before = m_catalogue.find(id);
    PlannedEdit edit{{}, tr("Rename facet")};
    if (!before || name.trimmed().isEmpty())
        return edit;
    Facet after = *before;
    after.name = name.trimmed();
    change(edit.changes, *before, after);
    return edit;
}

PlannedEdit DataEdits::renameFacetValue(FacetValueId id, const QString& label) const {
    const FacetValue* before = m_catalogue.find(id);
    PlannedEdit edit{{}, tr("Rename facet value")};
    if (!before || label.trimmed().isEmpty())
        return edit;
    FacetValue after = *before;
    after.label = label.trimmed();
    change(edit.changes, *before, after);
    return edit;
}

PlannedEdit DataEdits::moveFacet(FacetId id, int steps) const {
    const Facet* facet = m_catalogue.find(id);
    PlannedEdit edit{{}, facet ? tr("Move facet %1").arg(named(facet->name)) : QString()};
    if (!facet)
        return edit;
    QList<Facet> facets = m_catalogue.facets;
    const qsizetype from = placeOf(facets, id);
    facets.move(from, std::clamp<qsizetype>(from + steps, 0, facets.size() - 1));
    renumber(edit.changes, facets);
    return edit;
}

PlannedEdit DataEdits::changeFacts(const FileFacts& wanted) const {
    PlannedEdit edit{{}, tr("Change the file's settings")};
    FileFacts after = wanted;
    after.uuid = m_catalogue.facts.uuid;
    after.sample = m_catalogue.facts.sample;
    after.createdAt = m_catalogue.facts.createdAt;
    if (after.anonymity < 1 || after.commentAnonymity < after.anonymity)
        return edit;
    change(edit.changes, m_catalogue.facts, after);
    return edit;
}

} // namespace symmetry
