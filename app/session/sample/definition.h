#pragma once

#include "models/domain/journey.h"
#include "models/domain/question.h"
#include "models/domain/result.h"
#include "models/domain/series.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace symmetry::sample {

/// A word and how often it is drawn, relative to the others.
struct Weighted {
    QString label;
    int weight = 0;
};

struct FacetPlan {
    QString name;
    QList<Weighted> values;
};

/// A question about expectation and delivery, on 1-7, with the means that people hold.
struct PairPlan {
    QString code;
    QString text;
    QString dimension;
    Mirror mirror = Mirror::Customers;
    double expected = 0.0;
    double delivered = 0.0;
    double importance = 0.0; ///< 0: not asked
};

struct TouchpointPlan {
    QString stage;
    Touchpoint touchpoint; ///< without ids
    PairPlan question;
    int share = 0; ///< how often it is asked about
    QStringList praise;
    QStringList complaint;
};

struct JourneyPlan {
    Mirror mirror = Mirror::Customers;
    QString name;
    QStringList stages;
    QList<TouchpointPlan> touchpoints;
};

struct DimensionPlan {
    QString name;
    double weight = 1.0;
    PairPlan customers;
    PairPlan employees;
    PairPlan managers;
    PairPlan leaders;

    [[nodiscard]] const PairPlan& of(Mirror mirror) const;
};

/// What managers and leaders believe that customers expect, of a touchpoint or in a dimension.
struct BeliefPlan {
    QString touchpoint; ///< one of both is empty
    QString dimension;
    QString code;
    QString text;
    double managers = 0.0; ///< means, on 1-7
    double leaders = 0.0;
};

struct PromisePlan {
    QString touchpoint;
    Promise promise; ///< without ids
};

/// Who is asked a single-value question.
enum class Survey { Relationship, Touch, Employee };

struct ScorePlan {
    QString code;
    QString text;
    Survey survey = Survey::Touch;
    MeasureKind kind = MeasureKind::Mean;
    Scale scale;
    double mean = 0.0;
    double spread = 0.0;
    double share = -1.0;     ///< of ones, for 0/1 questions; below 0: not such a question
    QStringList touchpoints; ///< asked only there; empty: everywhere in that survey
};

struct MeasurePlan {
    Measure measure; ///< without ids
    QString question;
};

/// A measure that comes from elsewhere, month by month.
struct SeriesPlan {
    Series series;      ///< without ids
    QString by;         ///< facet it is given by, as its values weigh; empty: for the whole house
    double level = 0.0; ///< a month's value or count; numerators for each of the denominator
    double of = 0.0;    ///< denominator of a month, for shares and rates
    double seasonal = 0.0; ///< how strongly values follow the seasons; 0: not
    double spread = 0.0;   ///< of values, as a share of the level
    int changeMonth = -1;  ///< index of the month from which on the level is another; -1: never
    double change = 0.0;   ///< as a share of the level
};

/// Something that is true of the data because it was built in; the analyses must find it again.
struct Truth {
    enum class Kind { Step, Slope, Month, Lead, Offset, Same, Few, Tier, None };
    QString id;
    QString says;
    Kind kind = Kind::None;
    QString question;
    QString part; ///< "expected" or "delivered"
    QString facet;
    QString value;
    QStringList dimensions;
    QString follows;
    int firstMonth = 0; ///< index of the month it begins with
    int months = 0;     ///< lead in months
    int perYear = 0;
    double change = 0.0;
};

/// The whole invented company: the file resources/sample/company.json as values.
struct Definition {
    QString title;
    QDate firstMonth;
    int months = 0;
    quint64 seed = 0;
    int customerResponses = 0;
    int employeeResponses = 0;
    int managerResponses = 0;
    int leaderResponses = 0;
    double relationshipShare = 0.0;
    double commentShare = 0.0;
    double vip = 0.0;
    double friends = 0.0;
    double family = 0.0;
    QString departmentFacet;
    QList<FacetPlan> facets;
    QList<Weighted> employeeDepartments;
    QList<DimensionPlan> dimensions;
    QList<JourneyPlan> journeys;
    QList<std::pair<QString, QString>> links; ///< employee touchpoint, customer touchpoint
    QList<BeliefPlan> beliefs;
    QList<PromisePlan> promises;
    QList<ScorePlan> scores;
    QList<MeasurePlan> measures;
    QList<SeriesPlan> series;
    QList<Truth> truths;
    QStringList firstNames;
    QStringList lastNames;
    QStringList neutral;
    QStringList praiseEndings;
    QStringList complaintEndings;

    [[nodiscard]] int responsesOf(Mirror mirror) const;
};

/// Reads the definition that travels inside the program.
[[nodiscard]] Result<Definition> loadDefinition();

} // namespace symmetry::sample
