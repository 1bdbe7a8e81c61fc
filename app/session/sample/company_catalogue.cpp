#include "app/session/sample/company_catalogue.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::sample {

namespace {

const Scale sevenSteps{1.0, 7.0, 1.0};

/// Collects additions; ids are counted per kind, uuids are made from kind and name.
class Adder {
public:
    template <class T>
    auto add(T value, const QString& name) {
        static const QUuid company(u"5d1f6a62-6a3e-4c55-9a0e-2f5f1f0f7a11"_s);
        value.id.value = ++m_last[typeid(T).hash_code()];
        value.uuid = QUuid::createUuidV5(company, QString::fromLatin1(typeid(T).name()) + name);
        changes.append(Edit{std::nullopt, Thing(value)});
        return value.id;
    }

    ChangeSet changes;

private:
    QHash<size_t, qint64> m_last;
};

PlannedQuestion planned(const PairPlan& plan) {
    PlannedQuestion question;
    question.code = plan.code;
    question.text = plan.text;
    question.mirror = plan.mirror;
    question.dimension = plan.dimension;
    question.scale = sevenSteps;
    question.kind = MeasureKind::Gap;
    return question;
}

PlannedQuestion planned(const ScorePlan& plan) {
    PlannedQuestion question;
    question.code = plan.code;
    question.text = plan.text;
    question.mirror = plan.survey == Survey::Employee ? Mirror::Employees : Mirror::Customers;
    question.scale = plan.scale;
    question.kind = plan.kind;
    return question;
}

PlannedQuestion planned(const BeliefPlan& plan, Mirror mirror, const Definition& definition) {
    PlannedQuestion question;
    question.code = beliefCode(plan, mirror);
    question.text = plan.text;
    question.mirror = mirror;
    question.dimension = plan.dimension;
    question.scale = sevenSteps;
    question.kind = MeasureKind::Mean;
    question.belief = true;
    question.touchpoint = plan.touchpoint;
    for (const JourneyPlan& journey : definition.journeys) {
        for (const TouchpointPlan& touchpoint : journey.touchpoints) {
            if (touchpoint.touchpoint.name == plan.touchpoint) {
                question.journey = journey.name;
                question.stage = touchpoint.stage;
            }
        }
    }
    return question;
}

struct Names {
    QHash<QString, TouchpointId> touchpoints;
    QHash<QString, DimensionId> dimensions;
    QHash<QString, QuestionId> questions;
};

void addJourneys(const Definition& definition, Adder& adder, Names& names) {
    for (qsizetype j = 0; j < definition.journeys.size(); ++j) {
        const JourneyPlan& plan = definition.journeys.at(j);
        const JourneyId journey = adder.add(
            Journey{{}, {}, plan.mirror, plan.name, JourneyVariant::AsIs, static_cast<int>(j)},
            plan.name);
        QHash<QString, StageId> stages;
        for (qsizetype s = 0; s < plan.stages.size(); ++s)
            stages.insert(plan.stages.at(s),
                          adder.add(Stage{{}, {}, journey, plan.stages.at(s), static_cast<int>(s)},
                                    plan.name + u'/' + plan.stages.at(s)));
        int position = 0;
        for (const TouchpointPlan& entry : plan.touchpoints) {
            Touchpoint touchpoint = entry.touchpoint;
            touchpoint.stage = stages.value(entry.stage);
            touchpoint.position = position++;
            names.touchpoints.insert(touchpoint.name, adder.add(touchpoint, touchpoint.name));
        }
    }
    for (const PromisePlan& plan : definition.promises) {
        Promise promise = plan.promise;
        promise.touchpoint = names.touchpoints.value(plan.touchpoint);
        adder.add(promise, plan.touchpoint + u'/' + promise.claim);
    }
    for (const auto& [employee, customer] : definition.links)
        adder.add(
            TouchpointLink{
                {}, {}, names.touchpoints.value(employee), names.touchpoints.value(customer)},
            employee + u'/' + customer);
}

void addQuestions(const Definition& definition, Adder& adder, Names& names) {
    for (const Mirror mirror : allMirrors) {
        const QList<PlannedQuestion> questions = companyQuestions(definition, mirror);
        for (const PlannedQuestion& plan : questions) {
            const Question question{{},
                                    {},
                                    plan.code,
                                    plan.text,
                                    plan.mirror,
                                    names.touchpoints.value(plan.touchpoint),
                                    names.dimensions.value(plan.dimension),
                                    plan.scale,
                                    plan.direction,
                                    plan.kind,
                                    plan.belief};
            names.questions.insert(plan.code, adder.add(question, plan.code));
        }
    }
}

} // namespace

QString beliefCode(const BeliefPlan& plan, Mirror mirror) {
    return (mirror == Mirror::Managers ? u"MB-"_s : u"LB-"_s) + plan.code;
}

QList<PlannedQuestion> companyQuestions(const Definition& definition, Mirror mirror) {
    QList<PlannedQuestion> questions;
    for (const DimensionPlan& plan : definition.dimensions)
        questions.append(planned(plan.of(mirror)));
    for (const JourneyPlan& journey : definition.journeys) {
        if (journey.mirror != mirror)
            continue;
        for (const TouchpointPlan& plan : journey.touchpoints) {
            PlannedQuestion question = planned(plan.question);
            // Dimensions are asked by questions of their own, which both sides answer alike.
            question.dimension.clear();
            question.journey = journey.name;
            question.stage = plan.stage;
            question.touchpoint = plan.touchpoint.name;
            questions.append(question);
        }
    }
    if (mirror == Mirror::Managers || mirror == Mirror::Leaders) {
        for (const BeliefPlan& plan : definition.beliefs)
            questions.append(planned(plan, mirror, definition));
    }
    for (const ScorePlan& plan : definition.scores) {
        const PlannedQuestion question = planned(plan);
        if (question.mirror == mirror)
            questions.append(question);
    }
    return questions;
}

ChangeSet companyCatalogue(const Definition& definition) {
    Adder adder;
    Names names;
    for (qsizetype i = 0; i < definition.dimensions.size(); ++i) {
        const DimensionPlan& plan = definition.dimensions.at(i);
        names.dimensions.insert(
            plan.name,
            adder.add(Dimension{{}, {}, plan.name, plan.weight, static_cast<int>(i)}, plan.name));
    }
    addJourneys(definition, adder, names);
    addQuestions(definition, adder, names);
    for (qsizetype i = 0; i < definition.facets.size(); ++i) {
        const FacetPlan& plan = definition.facets.at(i);
        const FacetId facet = adder.add(Facet{{}, {}, plan.name, static_cast<int>(i)}, plan.name);
        for (const Weighted& value : plan.values)
            adder.add(FacetValue{{}, {}, facet, value.label}, plan.name + u'/' + value.label);
    }
    for (qsizetype i = 0; i < definition.measures.size(); ++i) {
        Measure measure = definition.measures.at(i).measure;
        measure.questions = {names.questions.value(definition.measures.at(i).question)};
        measure.position = static_cast<int>(i);
        adder.add(measure, measure.name);
    }
    for (qsizetype i = 0; i < definition.series.size(); ++i) {
        Series series = definition.series.at(i).series;
        series.position = static_cast<int>(i);
        adder.add(series, series.name);
    }
    return adder.changes;
}

} // namespace symmetry::sample
