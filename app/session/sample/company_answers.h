#pragma once

#include "app/session/sample/dice.h"
#include "app/session/sample/truths.h"
#include "models/domain/imported.h"

#include <QHash>

namespace symmetry::sample {

/// Invents the responses of one mirror, month by month. The same definition gives the same
/// responses on every machine.
class CompanyAnswers {
public:
    CompanyAnswers(const Definition& definition, Mirror mirror);

    /// All responses of that month (0 ... months - 1), in order of days. Call with rising months.
    [[nodiscard]] QList<PlannedResponse> month(int month);

private:
    [[nodiscard]] int responsesIn(int month) const;
    [[nodiscard]] PlannedResponse response(int month);
    void drawPerson(PlannedResponse& response, Respondent& who);
    void drawFacets(PlannedResponse& response, Respondent& who, const TouchpointPlan* touchpoint);
    void answerRelationship(PlannedResponse& response, const Respondent& who);
    void answerTouch(PlannedResponse& response, const Respondent& who,
                     const TouchpointPlan& touchpoint);
    void answerEmployee(PlannedResponse& response, const Respondent& who);
    /// Of a manager or leader.
    void answerUpper(PlannedResponse& response, const Respondent& who);
    void answerScores(PlannedResponse& response, const Respondent& who, Survey survey,
                      const QString& touchpoint);
    void comment(PlannedResponse& response, const TouchpointPlan& touchpoint, double gap);
    /// Adds the answer and returns its gap.
    double answerPair(PlannedResponse& response, const Respondent& who, const PairPlan& plan,
                      double deliveredMean);
    [[nodiscard]] double step(double value, const Scale& scale) const;

    const Definition& m_definition;
    Mirror m_mirror;
    Truths m_truths;
    Dice m_dice;
    QList<TouchpointPlan> m_touchpoints; ///< of the mirror's journeys
    QHash<QString, int> m_questions;     ///< code to index
    int m_serial = 0;
    int m_rareLeft = 0;
    double m_mood = 0.0; ///< of the respondent at hand: shifts all delivered answers
    double m_hope = 0.0; ///< shifts all expected answers
};

} // namespace symmetry::sample
