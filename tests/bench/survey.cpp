#include "tests/bench/survey.h"

#include <algorithm>
#include <array>

namespace symmetry::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t answersPerSegment = 65'000;

/// SplitMix64 (Steele, Lea and Flood, 2014): quick, and the same on every machine.
class Draw {
public:
    explicit Draw(quint64 seed) : m_state(seed) {}
    [[nodiscard]] quint64 next() {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    [[nodiscard]] int below(int limit) {
        return static_cast<int>((next() >> 32) * static_cast<quint64>(limit) >> 32);
    }

private:
    quint64 m_state;
};

void ask(Survey& survey, Asked asked, const Scale& scale) {
    Question& question = asked.question;
    question.id = QuestionId{survey.questions.size() + 1};
    question.scale = scale;
    if (asked.measure >= 0)
        survey.byMeasure.put(question.id, placeOnOwnScale(asked.measure, question));
    if (asked.touchpoint >= 0)
        survey.byTouchpoint.put(question.id, placeOnOwnScale(asked.touchpoint, question));
    if (asked.dimension >= 0)
        survey.byDimension.put(question.id, placeOnHundred(asked.dimension, question));
    survey.questions.append(asked);
}

void askEverything(Survey& survey) {
    survey.byMeasure.groups = Survey::measures;
    survey.byTouchpoint.groups = Survey::touchpoints;
    survey.byDimension.groups = Survey::dimensions;
    for (int t = 0; t < Survey::touchpoints; ++t)
        ask(survey, {{}, -1, t, t % Survey::dimensions}, {1, 5, 1});
    for (int m = 0; m < Survey::measures; ++m)
        ask(survey, {{}, m, -1, -1}, m % 2 == 0 ? Scale{0, 10, 1} : Scale{1, 5, 1});
    for (int mirror = 1; mirror < 4; ++mirror) {
        for (int q = 0; q < 2 * Survey::dimensions; ++q)
            ask(survey, {{}, -1, -1, q / 2}, {1, 7, 1});
    }
}

std::vector<Profile> allProfiles() {
    std::vector<Profile> profiles;
    const auto facets = surveyFacets();
    for (const Mirror mirror : allMirrors) {
        const bool customers = mirror == Mirror::Customers;
        for (const Tier tier : allTiers) {
            for (int i = 0; i < (customers ? 6 * 4 : 1) * 12 * 5; ++i) {
                Profile profile{mirror, tier, {}};
                if (customers)
                    profile.facetValues = {facets[0].first + 1 + i / 240,
                                           facets[1].first + 1 + i / 60 % 4};
                profile.facetValues.push_back(facets[2].first + 1 + i / 5 % 12);
                profile.facetValues.push_back(facets[3].first + 1 + i % 5);
                profiles.push_back(std::move(profile));
            }
        }
    }
    return profiles;
}

/// 88 of 100 respondents are customers; 3 of 100 are not of the standard tier.
quint32 drawProfile(Draw& draw) {
    const int hundred = draw.below(100);
    const int mirror = hundred < 88 ? 0 : hundred < 97 ? 1 : hundred < 99 ? 2 : 3;
    const int special = draw.below(100);
    const int tier = special < 97 ? 0 : special - 96;
    if (mirror == 0)
        return static_cast<quint32>(tier * 1440 + draw.below(1440));
    return static_cast<quint32>(4 * 1440 + ((mirror - 1) * 4 + tier) * 60 + draw.below(60));
}

quint8 drawCode(Draw& draw, int codes) {
    if (draw.below(50) == 0)
        return Scale::noCode;
    return static_cast<quint8>(std::max(draw.below(codes), draw.below(codes)));
}

void answer(Segment& segment, Draw& draw, const Asked& asked, bool expects, bool weighs) {
    const int codes = asked.question.scale.codes();
    segment.question.push_back(static_cast<quint16>(asked.question.id.value));
    segment.expected.push_back(expects ? drawCode(draw, codes) : Scale::noCode);
    segment.delivered.push_back(drawCode(draw, codes));
    segment.importance.push_back(weighs ? drawCode(draw, codes) : Scale::noCode);
}

/// Every eighth touchpoint on average, every third measure; one customer in three weighs.
void answerAsCustomer(const Survey& survey, Segment& segment, Draw& draw) {
    const bool weighs = draw.below(3) == 0;
    for (int q = 0; q < Survey::touchpoints; ++q) {
        if (draw.below(6) == 0)
            answer(segment, draw, survey.questions[q], true, weighs);
    }
    for (int q = Survey::touchpoints; q < Survey::touchpoints + Survey::measures; ++q) {
        if (draw.below(3) == 0)
            answer(segment, draw, survey.questions[q], false, false);
    }
}

void respond(const Survey& survey, Segment& segment, Draw& draw, qint64 id, qint32 day) {
    const quint32 profile = drawProfile(draw);
    segment.response.push_back(id);
    segment.day.push_back(day);
    segment.profile.push_back(profile);
    if (profile < 4 * 1440) {
        answerAsCustomer(survey, segment, draw);
    } else {
        const int first = 48 + static_cast<int>(profile - 4 * 1440) / 240 * 24;
        for (int q = first; q < first + 24; ++q)
            answer(segment, draw, survey.questions[q], true, false);
    }
    segment.firstAnswer.push_back(static_cast<quint32>(segment.answers()));
}

void trim(Segment& s) {
    for (auto* column : {&s.expected, &s.delivered, &s.importance})
        column->shrink_to_fit();
    s.response.shrink_to_fit();
    s.day.shrink_to_fit();
    s.profile.shrink_to_fit();
    s.firstAnswer.shrink_to_fit();
    s.question.shrink_to_fit();
}

} // namespace

QList<SurveyFacet> surveyFacets() {
    return {{"segment"_L1, 100, 6},
            {"channel"_L1, 200, 4},
            {"department"_L1, 300, 12},
            {"region"_L1, 400, 5}};
}

Survey makeSurvey(qint64 answers) {
    Survey survey;
    askEverything(survey);
    Draw draw(20'230'101);
    std::vector<SegmentPtr> segments;
    const qint32 first = dayNumber(Survey::firstDate());
    const qint32 days = dayNumber(Survey::lastDate()) - first + 1;
    qint64 made = 0;
    for (qint64 id = 1; made < answers;) {
        auto segment = std::make_shared<Segment>();
        segment->firstAnswer.push_back(0);
        while (segment->answers() < answersPerSegment &&
               made + static_cast<qint64>(segment->answers()) < answers) {
            const qint64 so = made + static_cast<qint64>(segment->answers());
            respond(survey, *segment, draw, id++, first + static_cast<qint32>(so * days / answers));
        }
        made += static_cast<qint64>(segment->answers());
        trim(*segment);
        segments.push_back(std::move(segment));
    }
    survey.frame = Frame(allProfiles(), std::move(segments));
    return survey;
}

} // namespace symmetry::bench
