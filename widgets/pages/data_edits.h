#pragma once

#include "models/tables/dimension_presets.h"
#include "widgets/pages/planned_edit.h"

#include <QCoreApplication>

namespace symmetry {

/// Turns what a person does on the Data page into change sets on one state of the catalogue: the
/// measures, dimensions, facets and the file's own facts.
class DataEdits {
    Q_DECLARE_TR_FUNCTIONS(symmetry::DataEdits)
public:
    explicit DataEdits(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    /// Last in the catalogue; id and uuid of `wanted` are not looked at.
    [[nodiscard]] PlannedEdit addMeasure(const Measure& wanted) const;
    [[nodiscard]] PlannedEdit changeMeasure(const Measure& after) const;
    /// Its annotations go with it.
    [[nodiscard]] PlannedEdit removeMeasure(MeasureId id) const;
    [[nodiscard]] PlannedEdit moveMeasure(MeasureId id, int steps) const;

    [[nodiscard]] PlannedEdit addDimension(const QString& name) const;
    /// All of a preset whose names are not there yet (case does not matter), last in the catalogue.
    [[nodiscard]] PlannedEdit addPreset(const DimensionPreset& preset) const;
    [[nodiscard]] PlannedEdit renameDimension(DimensionId id, const QString& name) const;
    /// Weights below 0 are refused: nothing changes.
    [[nodiscard]] PlannedEdit weighDimension(DimensionId id, double weight) const;
    /// Its questions stay and belong to no dimension.
    [[nodiscard]] PlannedEdit removeDimension(DimensionId id) const;
    /// How many questions belong to it.
    [[nodiscard]] int questionsOf(DimensionId id) const;

    [[nodiscard]] PlannedEdit renameFacet(FacetId id, const QString& name) const;
    [[nodiscard]] PlannedEdit renameFacetValue(FacetValueId id, const QString& label) const;
    [[nodiscard]] PlannedEdit moveFacet(FacetId id, int steps) const;

    [[nodiscard]] PlannedEdit changeFacts(const FileFacts& after) const;

private:
    const Catalogue& m_catalogue;
};

} // namespace symmetry
