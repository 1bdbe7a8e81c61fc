#include "app/session/sample/definition.h"

#include "models/domain/scope.h"
#include "models/domain/series_words.h"
#include "resources/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::sample {

namespace {

QStringList strings(const QJsonValue& value) {
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        list.append(entry.toString());
    return list;
}

QList<Weighted> weighted(const QJsonValue& value) {
    QList<Weighted> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        list.append({entry[0].toString(), entry[1].toInt()});
    return list;
}

PairPlan pairPlan(const QJsonObject& json, Mirror mirror) {
    return {json["code"_L1].toString(),         json["text"_L1].toString(),
            json["dimension"_L1].toString(),    mirror,
            json["expected"_L1].toDouble(),     json["delivered"_L1].toDouble(),
            json["importance"_L1].toDouble(0.0)};
}

std::optional<double> optionalNumber(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

int monthIndex(const QString& month, QDate first) {
    const QDate date = QDate::fromString(month, u"yyyy-MM"_s);
    return date.isValid() ? (date.year() - first.year()) * 12 + date.month() - first.month() : 0;
}

SeriesPlan seriesPlan(const QJsonObject& json, QDate first) {
    SeriesPlan plan;
    Series& series = plan.series;
    series.name = json["name"_L1].toString();
    series.definition = json["definition"_L1].toString();
    series.unit = json["unit"_L1].toString();
    series.kind = wordFromKey<SeriesKind>(json["kind"_L1].toString()).value_or(SeriesKind::Value);
    series.pooling =
        wordFromKey<SeriesPooling>(json["pooling"_L1].toString()).value_or(SeriesPooling::Sum);
    series.direction =
        wordFromKey<Direction>(json["direction"_L1].toString()).value_or(Direction::HigherIsBetter);
    series.target = optionalNumber(json["target"_L1]);
    series.per = json["per"_L1].toDouble(1.0);
    series.owner = json["owner"_L1].toString();
    plan.by = json["by"_L1].toString();
    plan.level = json["level"_L1].toDouble();
    plan.of = json["of"_L1].toDouble();
    plan.seasonal = json["seasonal"_L1].toDouble();
    plan.spread = json["spread"_L1].toDouble();
    if (json.contains("changeMonth"_L1))
        plan.changeMonth = monthIndex(json["changeMonth"_L1].toString(), first);
    plan.change = json["change"_L1].toDouble();
    return plan;
}

TouchpointPlan touchpointPlan(const QJsonObject& json, const QString& stage, Mirror mirror) {
    TouchpointPlan plan;
    plan.stage = stage;
    plan.touchpoint.name = json["name"_L1].toString();
    plan.touchpoint.kind =
        wordFromKey<TouchpointKind>(json["kind"_L1].toString()).value_or(TouchpointKind::People);
    plan.touchpoint.channels = strings(json["channels"_L1]);
    plan.touchpoint.department = json["department"_L1].toString();
    plan.touchpoint.momentOfTruth = json["momentOfTruth"_L1].toBool();
    plan.touchpoint.standard = optionalNumber(json["standard"_L1]);
    plan.touchpoint.promise = optionalNumber(json["promise"_L1]);
    plan.question = pairPlan(json["question"_L1].toObject(), mirror);
    plan.share = json["share"_L1].toInt();
    plan.praise = strings(json["praise"_L1]);
    plan.complaint = strings(json["complaint"_L1]);
    return plan;
}

JourneyPlan journeyPlan(const QJsonObject& json) {
    JourneyPlan plan;
    plan.mirror = wordFromKey<Mirror>(json["mirror"_L1].toString()).value_or(Mirror::Customers);
    plan.name = json["name"_L1].toString();
    const QJsonArray stages = json["stages"_L1].toArray();
    for (const QJsonValue& stage : stages) {
        plan.stages.append(stage["name"_L1].toString());
        const QJsonArray touchpoints = stage["touchpoints"_L1].toArray();
        for (const QJsonValue& touchpoint : touchpoints)
            plan.touchpoints.append(
                touchpointPlan(touchpoint.toObject(), plan.stages.constLast(), plan.mirror));
    }
    return plan;
}

ScorePlan scorePlan(const QJsonObject& json) {
    ScorePlan plan;
    plan.code = json["code"_L1].toString();
    plan.text = json["text"_L1].toString();
    const QString survey = json["survey"_L1].toString();
    plan.survey = survey == "relationship"_L1 ? Survey::Relationship
                  : survey == "employee"_L1   ? Survey::Employee
                                              : Survey::Touch;
    plan.kind = wordFromKey<MeasureKind>(json["kind"_L1].toString()).value_or(MeasureKind::Mean);
    plan.scale = {json["scale"_L1][0].toDouble(), json["scale"_L1][1].toDouble(), 1.0};
    plan.mean = json["mean"_L1].toDouble();
    plan.spread = json["spread"_L1].toDouble();
    plan.share = json["share"_L1].toDouble(-1.0);
    plan.touchpoints = strings(json["touchpoints"_L1]);
    return plan;
}

MeasurePlan measurePlan(const QJsonObject& json, const QList<ScorePlan>& scores) {
    MeasurePlan plan;
    plan.question = json["question"_L1].toString();
    plan.measure.name = json["name"_L1].toString();
    plan.measure.definition = json["definition"_L1].toString();
    plan.measure.target = optionalNumber(json["target"_L1]);
    plan.measure.weight = json["weight"_L1].toDouble(1.0);
    plan.measure.owner = json["owner"_L1].toString();
    for (const ScorePlan& score : scores) {
        if (score.code == plan.question)
            plan.measure.kind = score.kind;
    }
    return plan;
}

/// Managers and leaders are asked in the employees' words.
PairPlan upperPlan(const PairPlan& employees, Mirror mirror, const QJsonValue& means) {
    PairPlan plan = employees;
    plan.mirror = mirror;
    plan.code.replace(0, 1, mirror == Mirror::Managers ? u'M' : u'L');
    plan.expected = means[0].toDouble();
    plan.delivered = means[1].toDouble();
    return plan;
}

DimensionPlan dimensionPlan(const QJsonObject& json) {
    DimensionPlan plan{json["name"_L1].toString(),
                       json["weight"_L1].toDouble(1.0),
                       pairPlan(json["customers"_L1].toObject(), Mirror::Customers),
                       pairPlan(json["employees"_L1].toObject(), Mirror::Employees),
                       {},
                       {}};
    plan.customers.dimension = plan.name;
    plan.employees.dimension = plan.name;
    plan.managers = upperPlan(plan.employees, Mirror::Managers, json["managers"_L1]);
    plan.leaders = upperPlan(plan.employees, Mirror::Leaders, json["leaders"_L1]);
    return plan;
}

BeliefPlan beliefPlan(const QJsonObject& json) {
    return {json["touchpoint"_L1].toString(), json["dimension"_L1].toString(),
            json["code"_L1].toString(),       json["text"_L1].toString(),
            json["managers"_L1].toDouble(),   json["leaders"_L1].toDouble()};
}

PromisePlan promisePlan(const QJsonObject& json) {
    PromisePlan plan;
    plan.touchpoint = json["touchpoint"_L1].toString();
    plan.promise.claim = json["claim"_L1].toString();
    plan.promise.value = json["value"_L1].toDouble();
    const auto day = [&json](QLatin1StringView key) {
        return dayNumber(QDate::fromString(json[key].toString(), Qt::ISODate));
    };
    plan.promise.firstDay = day("from"_L1);
    if (json.contains("to"_L1))
        plan.promise.lastDay = day("to"_L1);
    return plan;
}

Truth::Kind truthKind(const QString& word) {
    static const QStringList words{u"step"_s,   u"slope"_s, u"month"_s, u"lead"_s,
                                   u"offset"_s, u"same"_s,  u"few"_s,   u"tier"_s};
    const auto index = words.indexOf(word);
    return index < 0 ? Truth::Kind::None : static_cast<Truth::Kind>(index);
}

Truth truth(const QJsonObject& json, QDate firstMonth) {
    Truth result;
    result.id = json["id"_L1].toString();
    result.says = json["says"_L1].toString();
    result.kind = truthKind(json["kind"_L1].toString());
    result.question = json["question"_L1].toString();
    result.part = json["part"_L1].toString();
    result.facet = json["where"_L1][0].toString();
    result.value = json["where"_L1][1].toString();
    result.dimensions = strings(json["dimensions"_L1]);
    result.follows = json["follows"_L1].toString();
    result.firstMonth = monthIndex(json["firstMonth"_L1].toString(), firstMonth);
    result.months = json["months"_L1].toInt();
    result.perYear = json["perYear"_L1].toInt();
    result.change = json["change"_L1].toDouble();
    return result;
}

void readPeople(const QJsonObject& json, Definition& definition) {
    definition.firstNames = strings(json["people"_L1]["first"_L1]);
    definition.lastNames = strings(json["people"_L1]["last"_L1]);
    definition.neutral = strings(json["neutral"_L1]);
    definition.praiseEndings = strings(json["praiseEndings"_L1]);
    definition.complaintEndings = strings(json["complaintEndings"_L1]);
    definition.vip = json["tiers"_L1]["vip"_L1].toDouble();
    definition.friends = json["tiers"_L1]["friend"_L1].toDouble();
    definition.family = json["tiers"_L1]["family"_L1].toDouble();
}

void readLists(const QJsonObject& json, Definition& definition) {
    const QJsonArray facets = json["facets"_L1].toArray();
    for (const QJsonValue& facet : facets)
        definition.facets.append({facet["name"_L1].toString(), weighted(facet["values"_L1])});
    const QJsonArray dimensions = json["dimensions"_L1].toArray();
    for (const QJsonValue& entry : dimensions) {
        definition.dimensions.append(dimensionPlan(entry.toObject()));
    }
    const QJsonArray journeys = json["journeys"_L1].toArray();
    for (const QJsonValue& journey : journeys)
        definition.journeys.append(journeyPlan(journey.toObject()));
    const QJsonArray links = json["links"_L1].toArray();
    for (const QJsonValue& link : links)
        definition.links.append({link[0].toString(), link[1].toString()});
    const QJsonArray beliefs = json["beliefs"_L1].toArray();
    for (const QJsonValue& belief : beliefs)
        definition.beliefs.append(beliefPlan(belief.toObject()));
    const QJsonArray promises = json["promises"_L1].toArray();
    for (const QJsonValue& promise : promises)
        definition.promises.append(promisePlan(promise.toObject()));
    const QJsonArray scores = json["scores"_L1].toArray();
    for (const QJsonValue& score : scores)
        definition.scores.append(scorePlan(score.toObject()));
    const QJsonArray measures = json["measures"_L1].toArray();
    for (const QJsonValue& measure : measures)
        definition.measures.append(measurePlan(measure.toObject(), definition.scores));
    const QJsonArray series = json["series"_L1].toArray();
    for (const QJsonValue& entry : series)
        definition.series.append(seriesPlan(entry.toObject(), definition.firstMonth));
    const QJsonArray truths = json["truths"_L1].toArray();
    for (const QJsonValue& entry : truths)
        definition.truths.append(truth(entry.toObject(), definition.firstMonth));
}

} // namespace

const PairPlan& DimensionPlan::of(Mirror mirror) const {
    switch (mirror) {
    case Mirror::Employees:
        return employees;
    case Mirror::Managers:
        return managers;
    case Mirror::Leaders:
        return leaders;
    case Mirror::Customers:
        break;
    }
    return customers;
}

int Definition::responsesOf(Mirror mirror) const {
    switch (mirror) {
    case Mirror::Employees:
        return employeeResponses;
    case Mirror::Managers:
        return managerResponses;
    case Mirror::Leaders:
        return leaderResponses;
    case Mirror::Customers:
        break;
    }
    return customerResponses;
}

Result<Definition> loadDefinition() {
    loadResources();
    QFile file(u":/symmetry/sample/company.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileMissing, {file.fileName()});
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorKind::FileDamaged, {file.fileName(), problem.errorString()});
    Definition definition;
    definition.title = json["title"_L1].toString();
    definition.firstMonth = QDate::fromString(json["firstMonth"_L1].toString(), u"yyyy-MM"_s);
    definition.months = json["months"_L1].toInt();
    definition.seed = static_cast<quint64>(json["seed"_L1].toInteger());
    definition.customerResponses = json["customerResponses"_L1].toInt();
    definition.employeeResponses = json["employeeResponses"_L1].toInt();
    definition.managerResponses = json["managerResponses"_L1].toInt();
    definition.leaderResponses = json["leaderResponses"_L1].toInt();
    definition.relationshipShare = json["relationshipShare"_L1].toDouble();
    definition.commentShare = json["commentShare"_L1].toDouble();
    definition.departmentFacet = json["departmentFacet"_L1].toString();
    definition.employeeDepartments = weighted(json["employeeDepartments"_L1]);
    readPeople(json, definition);
    readLists(json, definition);
    return definition;
}

} // namespace symmetry::sample
