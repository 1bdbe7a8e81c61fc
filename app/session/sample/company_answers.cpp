#include "app/session/sample/company_answers.h"

#include "app/session/sample/company_catalogue.h"
#include "models/domain/scope.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::sample {

namespace {

const Scale sevenSteps{1.0, 7.0, 1.0};
constexpr int peoplePerTier = 90;
constexpr int secondsPerDay = 86400;

/// A quiet summer and a busy start of the heating season.
double season(QDate month) {
    static constexpr double weights[] = {1.16, 1.08, 1.0,  0.94, 0.88, 0.84,
                                         0.82, 0.86, 1.02, 1.16, 1.14, 1.1};
    return weights[month.month() - 1];
}

} // namespace

CompanyAnswers::CompanyAnswers(const Definition& definition, Mirror mirror)
    : m_definition(definition),
      m_mirror(mirror),
      m_truths(definition),
      m_dice(definition.seed + static_cast<quint64>(mirror)) {
    for (const JourneyPlan& journey : definition.journeys) {
        if (journey.mirror == mirror)
            m_touchpoints += journey.touchpoints;
    }
    const QList<PlannedQuestion> questions = companyQuestions(definition, mirror);
    for (qsizetype i = 0; i < questions.size(); ++i)
        m_questions.insert(questions.at(i).code, static_cast<int>(i));
}

int CompanyAnswers::responsesIn(int month) const {
    const int total = m_definition.responsesOf(m_mirror);
    double before = 0.0;
    double until = 0.0;
    double all = 0.0;
    for (int m = 0; m < m_definition.months; ++m) {
        // Employees are asked in waves of the same size; customers come with the season.
        const double weight =
            m_mirror == Mirror::Customers ? season(m_definition.firstMonth.addMonths(m)) : 1.0;
        all += weight;
        if (m < month)
            before += weight;
        if (m <= month)
            until += weight;
    }
    const auto rounded = [total, all](double share) { return std::lround(total * share / all); };
    return static_cast<int>(rounded(until) - rounded(before));
}

QList<PlannedResponse> CompanyAnswers::month(int month) {
    QList<PlannedResponse> responses;
    const int count = responsesIn(month);
    responses.reserve(count);
    m_rareLeft = m_mirror == Mirror::Employees ? m_truths.rareResponses(month) : 0;
    for (int i = 0; i < count; ++i)
        responses.append(response(month));
    std::ranges::stable_sort(responses, {}, &PlannedResponse::moment);
    return responses;
}

PlannedResponse CompanyAnswers::response(int month) {
    PlannedResponse response;
    response.line = ++m_serial;
    const QString serial = key(m_mirror).toString() + u'/' + QString::number(m_serial);
    response.identity = QCryptographicHash::hash(serial.toUtf8(), QCryptographicHash::Md5);
    response.mirror = m_mirror;
    const QDate first = m_definition.firstMonth.addMonths(month);
    response.day = dayNumber(first.addDays(m_dice.below(first.daysInMonth())));
    response.moment = qint64(response.day) * secondsPerDay + 8 * 3600 + m_dice.below(11 * 3600);
    Respondent who{m_mirror, Tier::Standard, month, {}};
    m_mood = 0.55 * m_dice.normal();
    m_hope = 0.4 * m_dice.normal();
    if (m_mirror != Mirror::Customers) {
        drawFacets(response, who, nullptr);
        if (m_mirror == Mirror::Employees)
            answerEmployee(response, who);
        else
            answerUpper(response, who);
        return response;
    }
    drawPerson(response, who);
    if (m_dice.happens(m_definition.relationshipShare)) {
        drawFacets(response, who, nullptr);
        answerRelationship(response, who);
        return response;
    }
    const TouchpointPlan& touchpoint = m_touchpoints.at(
        m_dice.choose(m_touchpoints, [](const TouchpointPlan& plan) { return plan.share; }));
    drawFacets(response, who, &touchpoint);
    answerTouch(response, who, touchpoint);
    return response;
}

void CompanyAnswers::drawPerson(PlannedResponse& response, Respondent& who) {
    const double draw = m_dice.uniform();
    if (draw < m_definition.vip)
        who.tier = Tier::Vip;
    else if (draw < m_definition.vip + m_definition.friends)
        who.tier = Tier::Friend;
    else if (draw < m_definition.vip + m_definition.friends + m_definition.family)
        who.tier = Tier::Family;
    response.tier = who.tier;
    if (who.tier == Tier::Standard)
        return;
    const int number = m_dice.below(peoplePerTier) + peoplePerTier * static_cast<int>(who.tier);
    const qsizetype names = m_definition.firstNames.size();
    const QString first = m_definition.firstNames.at(number % names);
    const QString last =
        m_definition.lastNames.at((number / names * 7 + number) % m_definition.lastNames.size());
    response.personKey = u"K-%1"_s.arg(20000 + number * 13);
    response.personName = first + u' ' + last;
    response.personContact =
        u"%1.%2.%3@example.org"_s.arg(first.toLower(), last.toLower(), QString::number(number));
}

void CompanyAnswers::drawFacets(PlannedResponse& response, Respondent& who,
                                const TouchpointPlan* touchpoint) {
    if (m_mirror == Mirror::Leaders)
        return; // they lead the whole house
    for (qsizetype i = 0; i < m_definition.facets.size(); ++i) {
        const FacetPlan& facet = m_definition.facets.at(i);
        QString label;
        if (facet.name == m_definition.departmentFacet) {
            if (m_mirror != Mirror::Customers)
                label = m_rareLeft-- > 0 ? m_truths.rareDepartment()
                                         : m_dice.label(m_definition.employeeDepartments);
            else
                label = touchpoint ? touchpoint->touchpoint.department : m_dice.label(facet.values);
        } else if (m_mirror != Mirror::Customers && facet.name != "Region"_L1) {
            continue; // who works here has no segment and no channel
        } else {
            label = m_dice.label(facet.values);
        }
        who.facets.insert(facet.name, label);
        response.facets.append({static_cast<int>(i), label});
    }
}

double CompanyAnswers::step(double value, const Scale& scale) const {
    return std::clamp(std::round(value), scale.minimum, scale.maximum);
}

double CompanyAnswers::answerPair(PlannedResponse& response, const Respondent& who,
                                  const PairPlan& plan, double deliveredMean) {
    const double expectedMean =
        plan.expected + m_truths.shift(plan.code, u"expected"_s, plan.dimension, who);
    const double mean =
        deliveredMean + m_truths.shift(plan.code, u"delivered"_s, plan.dimension, who);
    PlannedAnswer answer;
    answer.question = m_questions.value(plan.code);
    answer.expected = step(expectedMean + m_hope + 0.6 * m_dice.normal(), sevenSteps);
    answer.delivered = step(mean + m_mood + 0.85 * m_dice.normal(), sevenSteps);
    if (plan.importance > 0)
        answer.importance = step(plan.importance + 0.8 * m_dice.normal(), sevenSteps);
    response.answers.append(answer);
    return *answer.delivered - *answer.expected;
}

void CompanyAnswers::answerScores(PlannedResponse& response, const Respondent& who, Survey survey,
                                  const QString& touchpoint) {
    for (const ScorePlan& plan : m_definition.scores) {
        const bool asked = plan.survey == survey &&
                           (plan.touchpoints.isEmpty() || plan.touchpoints.contains(touchpoint));
        if (!asked)
            continue;
        const double shift = m_truths.shift(plan.code, u"delivered"_s, {}, who);
        PlannedAnswer answer;
        answer.question = m_questions.value(plan.code);
        if (plan.share >= 0)
            answer.delivered = m_dice.happens(plan.share + std::min(shift, 0.15)) ? 1.0 : 0.0;
        else
            answer.delivered =
                step(plan.mean + shift + plan.spread * (0.6 * m_mood + 0.94 * m_dice.normal()),
                     plan.scale);
        response.answers.append(answer);
    }
}

void CompanyAnswers::answerRelationship(PlannedResponse& response, const Respondent& who) {
    for (const DimensionPlan& plan : m_definition.dimensions)
        answerPair(response, who, plan.customers, plan.customers.delivered);
    answerScores(response, who, Survey::Relationship, {});
}

void CompanyAnswers::answerTouch(PlannedResponse& response, const Respondent& who,
                                 const TouchpointPlan& touchpoint) {
    const double gap =
        answerPair(response, who, touchpoint.question, touchpoint.question.delivered);
    answerScores(response, who, Survey::Touch, touchpoint.touchpoint.name);
    if (m_dice.happens(m_definition.commentShare))
        comment(response, touchpoint, gap);
}

void CompanyAnswers::answerEmployee(PlannedResponse& response, const Respondent& who) {
    const bool same = m_truths.mirrorsCustomers(who);
    for (const DimensionPlan& plan : m_definition.dimensions)
        answerPair(response, who, plan.employees,
                   same ? plan.customers.delivered : plan.employees.delivered);
    const QString department = who.facets.value(m_definition.departmentFacet);
    for (const JourneyPlan& journey : m_definition.journeys) {
        const bool works =
            std::ranges::any_of(journey.touchpoints, [&department](const TouchpointPlan& plan) {
                return plan.touchpoint.department == department;
            });
        if (journey.mirror != Mirror::Employees || !works)
            continue;
        const int remark = m_dice.below(static_cast<int>(journey.touchpoints.size()));
        for (qsizetype i = 0; i < journey.touchpoints.size(); ++i) {
            const TouchpointPlan& plan = journey.touchpoints.at(i);
            const double gap = answerPair(response, who, plan.question, plan.question.delivered);
            if (i == remark && m_dice.happens(m_definition.commentShare))
                comment(response, plan, gap);
        }
    }
    answerScores(response, who, Survey::Employee, {});
}

void CompanyAnswers::answerUpper(PlannedResponse& response, const Respondent& who) {
    for (const DimensionPlan& plan : m_definition.dimensions)
        answerPair(response, who, plan.of(m_mirror), plan.of(m_mirror).delivered);
    for (const BeliefPlan& plan : m_definition.beliefs) {
        const double mean = m_mirror == Mirror::Managers ? plan.managers : plan.leaders;
        PlannedAnswer answer;
        answer.question = m_questions.value(beliefCode(plan, m_mirror));
        answer.expected = step(mean + m_hope + 0.7 * m_dice.normal(), sevenSteps);
        response.answers.append(answer);
    }
}

void CompanyAnswers::comment(PlannedResponse& response, const TouchpointPlan& touchpoint,
                             double gap) {
    QString text = m_dice.text(m_definition.neutral);
    QString ending;
    if (gap >= 1.0 && !touchpoint.praise.isEmpty()) {
        text = m_dice.text(touchpoint.praise);
        ending = m_dice.text(m_definition.praiseEndings);
    } else if (gap <= -1.0 && !touchpoint.complaint.isEmpty()) {
        text = m_dice.text(touchpoint.complaint);
        ending = m_dice.text(m_definition.complaintEndings);
    }
    response.comments.append({m_questions.value(touchpoint.question.code),
                              ending.isEmpty() ? text : text + u' ' + ending});
}

} // namespace symmetry::sample
