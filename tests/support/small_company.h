#pragma once

#include "models/analyses/snapshot.h"

#include <QMap>
#include <algorithm>
#include <initializer_list>
#include <optional>

namespace symmetry::test {

/// Who answers, and when.
struct Who {
    QDate day = QDate(2026, 3, 10);
    Mirror mirror = Mirror::Customers;
    QList<qint64> facetValues = {};
    Tier tier = Tier::Standard;
};

/// One answer in values of the question's scale.
struct Said {
    qint64 question = 0;
    std::optional<double> expected = {};
    std::optional<double> delivered = {};
    std::optional<double> importance = {};
};

/// A company small enough to reckon by hand. Ids are written out in the constants below.
class SmallCompany {
public:
    // customers' touchpoints, and one of the employees'
    static constexpr TouchpointId quote{1}, visit{2}, bill{3}, planning{4};
    static constexpr DimensionId reliability{1}, listening{2};
    // questions on 1-7 with expectation and delivery
    static constexpr qint64 ofQuote = 1, ofVisit = 2, ofVisitAgain = 3, ofBill = 4, ofPlanning = 5,
                            ofPlanningAgain = 6;
    // outcomes: 0-10, 1-5, 0/1 (1 is a problem), 1-7
    static constexpr qint64 recommend = 7, satisfied = 8, problem = 9, easy = 10;
    static constexpr FacetId region{1}, channel{2};
    static constexpr qint64 north = 1, south = 2, west = 3, web = 4, shop = 5;
    static constexpr MeasureId promoters{1}, satisfaction{2}, problems{3}, visitGap{4}, effort{5},
        quoteMean{6};

    Catalogue catalogue;

    SmallCompany() {
        catalogue.facts.title = QStringLiteral("Small company");
        addJourneys();
        addQuestions();
        addFacets();
        addMeasures();
    }

    /// `times` responses alike.
    void add(const Who& who, const QList<Said>& said, int times = 1) {
        for (int i = 0; i < times; ++i)
            m_rows.append({m_nextId++, who, said});
    }

    [[nodiscard]] Snapshot snapshot() const {
        return {std::make_shared<Catalogue>(catalogue), frame(), 7};
    }

    /// March 2026, compared with February.
    [[nodiscard]] static Scope march() {
        Scope scope;
        scope.period = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
        scope.comparison = {QDate(2026, 2, 1), QDate(2026, 2, 28)};
        return scope;
    }

private:
    struct Row {
        qint64 id = 0;
        Who who;
        QList<Said> said;
    };

    void addJourneys() {
        catalogue.journeys = {{{1}, {}, Mirror::Customers, QStringLiteral("Move in")},
                              {{2}, {}, Mirror::Employees, QStringLiteral("Serve")}};
        catalogue.stages = {{{1}, {}, {1}, QStringLiteral("Buy"), 0},
                            {{2}, {}, {1}, QStringLiteral("Use"), 1},
                            {{3}, {}, {2}, QStringLiteral("Plan"), 0}};
        addTouchpoint(quote, {1}, QStringLiteral("Quote"), QStringLiteral("Shops"));
        addTouchpoint(visit, {2}, QStringLiteral("Visit"), QStringLiteral("Field"));
        addTouchpoint(bill, {2}, QStringLiteral("Bill"), QStringLiteral("Billing"));
        addTouchpoint(planning, {3}, QStringLiteral("Planning"), QStringLiteral("Field"));
        catalogue.touchpoints[1].momentOfTruth = true;
        catalogue.links = {{{1}, {}, planning, visit}};
        catalogue.dimensions = {{reliability, {}, QStringLiteral("Reliability"), 3.0, 0},
                                {listening, {}, QStringLiteral("Listening"), 1.0, 1}};
    }

    void addTouchpoint(TouchpointId id, StageId stage, const QString& name,
                       const QString& department) {
        Touchpoint touchpoint;
        touchpoint.id = id;
        touchpoint.stage = stage;
        touchpoint.name = name;
        touchpoint.department = department;
        catalogue.touchpoints.append(touchpoint);
    }

    void addQuestion(qint64 id, Mirror mirror, TouchpointId touchpoint, DimensionId dimension,
                     const Scale& scale, MeasureKind kind) {
        Question question;
        question.id = {id};
        question.code = QStringLiteral("Q%1").arg(id);
        question.mirror = mirror;
        question.touchpoint = touchpoint;
        question.dimension = dimension;
        question.scale = scale;
        question.kind = kind;
        catalogue.questions.append(question);
    }

    void addQuestions() {
        const Scale seven{1, 7, 1};
        const Mirror us = Mirror::Customers;
        const Mirror them = Mirror::Employees;
        addQuestion(ofQuote, us, quote, listening, seven, MeasureKind::Mean);
        addQuestion(ofVisit, us, visit, reliability, seven, MeasureKind::Mean);
        addQuestion(ofVisitAgain, us, visit, listening, seven, MeasureKind::Mean);
        addQuestion(ofBill, us, bill, reliability, seven, MeasureKind::Mean);
        addQuestion(ofPlanning, them, planning, reliability, seven, MeasureKind::Mean);
        addQuestion(ofPlanningAgain, them, planning, listening, seven, MeasureKind::Mean);
        addQuestion(recommend, us, {}, {}, {0, 10, 1}, MeasureKind::NetPromoter);
        addQuestion(satisfied, us, {}, {}, {1, 5, 1}, MeasureKind::Satisfaction);
        addQuestion(problem, us, {}, {}, {0, 1, 1}, MeasureKind::ProblemIncidence);
        catalogue.questions.last().direction = Direction::LowerIsBetter;
        addQuestion(easy, us, {}, {}, seven, MeasureKind::Effort);
    }

    void addFacets() {
        catalogue.facets = {{region, {}, QStringLiteral("Region"), 0},
                            {channel, {}, QStringLiteral("Channel"), 1}};
        catalogue.facetValues = {{{north}, {}, region, QStringLiteral("North")},
                                 {{south}, {}, region, QStringLiteral("South")},
                                 {{west}, {}, region, QStringLiteral("West")},
                                 {{web}, {}, channel, QStringLiteral("Web")},
                                 {{shop}, {}, channel, QStringLiteral("Shop")}};
    }

    void addMeasure(MeasureId id, const QString& name, MeasureKind kind, QList<qint64> questions) {
        Measure measure;
        measure.id = id;
        measure.name = name;
        measure.kind = kind;
        for (const qint64 question : questions)
            measure.questions.append(QuestionId{question});
        catalogue.measures.append(measure);
    }

    void addMeasures() {
        addMeasure(promoters, QStringLiteral("Promoters"), MeasureKind::NetPromoter, {recommend});
        catalogue.measures.last().target = 40.0;
        addMeasure(satisfaction, QStringLiteral("Satisfied"), MeasureKind::Satisfaction,
                   {satisfied});
        addMeasure(problems, QStringLiteral("Problems"), MeasureKind::ProblemIncidence, {problem});
        catalogue.measures.last().direction = Direction::LowerIsBetter;
        addMeasure(visitGap, QStringLiteral("Visit gap"), MeasureKind::Gap,
                   {ofVisit, ofVisitAgain});
        addMeasure(effort, QStringLiteral("Easy"), MeasureKind::Effort, {easy});
        addMeasure(quoteMean, QStringLiteral("Quote"), MeasureKind::Mean, {ofQuote});
    }

    [[nodiscard]] quint8 code(qint64 question, const std::optional<double>& value) const {
        if (!value)
            return Scale::noCode;
        return *catalogue.find(QuestionId{question})->scale.code(*value);
    }

    [[nodiscard]] FramePtr frame() const {
        QList<Row> rows = m_rows;
        std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.who.day; });
        std::vector<Profile> profiles;
        auto segment = std::make_shared<Segment>();
        segment->firstAnswer.push_back(0);
        for (const Row& row : std::as_const(rows)) {
            Profile profile{row.who.mirror,
                            row.who.tier,
                            {row.who.facetValues.begin(), row.who.facetValues.end()}};
            std::ranges::sort(profile.facetValues);
            const auto known = std::ranges::find(profiles, profile);
            segment->profile.push_back(static_cast<quint32>(known - profiles.begin()));
            if (known == profiles.end())
                profiles.push_back(profile);
            segment->response.push_back(row.id);
            segment->day.push_back(dayNumber(row.who.day));
            for (const Said& said : row.said) {
                segment->question.push_back(static_cast<quint16>(said.question));
                segment->expected.push_back(code(said.question, said.expected));
                segment->delivered.push_back(code(said.question, said.delivered));
                segment->importance.push_back(code(said.question, said.importance));
            }
            segment->firstAnswer.push_back(static_cast<quint32>(segment->question.size()));
        }
        return std::make_shared<Frame>(profiles, std::vector<SegmentPtr>{segment});
    }

    QList<Row> m_rows;
    qint64 m_nextId = 1;
};

} // namespace symmetry::test
