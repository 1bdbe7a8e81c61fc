#pragma once

#include "widgets/pages/planned_edit.h"

#include <QCoreApplication>

namespace symmetry {

/// A journey to be made: from its stages' names, or as a copy of another one.
struct NewJourney {
    QString name;
    Mirror mirror = Mirror::Customers;
    JourneyVariant variant = JourneyVariant::AsIs;
    QStringList stages;
    JourneyId copyOf; ///< where valid: stages and touchpoints are taken over, answers are not
};

/// What would become of things that hang on a touchpoint that is removed.
struct TouchpointUses {
    QList<QuestionId> questions;
    QList<LinkId> links;
};

/// Turns what a person does on the journey map into change sets on one state of the catalogue.
/// Every function keeps positions dense (0, 1, 2 ...) among the things that it touches. Things that
/// others in the same change set refer to get an id above all that exist.
class JourneyEdits {
    Q_DECLARE_TR_FUNCTIONS(symmetry::JourneyEdits)
public:
    explicit JourneyEdits(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    [[nodiscard]] PlannedEdit addJourney(const NewJourney& wanted) const;
    [[nodiscard]] PlannedEdit renameJourney(JourneyId id, const QString& name) const;

    /// After `after`, or last where it is none.
    [[nodiscard]] PlannedEdit addStage(JourneyId journey, const QString& name,
                                       StageId after = {}) const;
    [[nodiscard]] PlannedEdit renameStage(StageId id, const QString& name) const;
    [[nodiscard]] PlannedEdit moveStage(StageId id, int steps) const;
    /// Its touchpoints go to `heir`; without an heir only an empty stage is removed.
    [[nodiscard]] PlannedEdit removeStage(StageId id, StageId heir = {}) const;

    /// After `after`, or last in the stage where it is none.
    [[nodiscard]] PlannedEdit addTouchpoint(StageId stage, const QString& name,
                                            TouchpointId after = {}) const;
    /// Replaces everything of the touchpoint but its place.
    [[nodiscard]] PlannedEdit changeTouchpoint(const Touchpoint& after) const;
    /// One step left (-1) or right (+1) along the journey, over stage borders too.
    [[nodiscard]] PlannedEdit moveTouchpoint(TouchpointId id, int step) const;
    /// Its links go with it. Its questions are asked of `heir` from now on, or of no touchpoint.
    [[nodiscard]] PlannedEdit removeTouchpoint(TouchpointId id, TouchpointId heir = {}) const;
    [[nodiscard]] TouchpointUses usesOf(TouchpointId id) const;

    /// Empty where they are linked already.
    [[nodiscard]] PlannedEdit link(TouchpointId employee, TouchpointId customer) const;
    [[nodiscard]] PlannedEdit unlink(LinkId id) const;

    [[nodiscard]] QList<Stage> stagesOf(JourneyId id) const;
    [[nodiscard]] QList<Touchpoint> touchpointsOf(StageId id) const;

private:
    void copyStages(JourneyId from, JourneyId to, ChangeSet& changes) const;
    void moveToNeighbour(const Touchpoint& touchpoint, const Stage& stage, int step,
                         ChangeSet& changes) const;
    const Catalogue& m_catalogue;
};

} // namespace symmetry
