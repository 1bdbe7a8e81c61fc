#include "app/session/sample/truths.h"

#include "app/session/sample/dice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::sample {

namespace {

constexpr int waveLead = 12;

bool concerns(const Truth& truth, const Respondent& who) {
    return truth.facet.isEmpty() || who.facets.value(truth.facet) == truth.value;
}

} // namespace

Truths::Truths(const Definition& definition) : m_truths(definition.truths) {
    Dice dice(definition.seed ^ 0x9e3779b97f4a7c15ULL);
    for (int month = -waveLead; month < definition.months; ++month)
        m_wave.push_back(2.0 * dice.uniform() - 1.0);
}

double Truths::wave(int month) const {
    const int index = std::clamp(month + waveLead, 0, static_cast<int>(m_wave.size()) - 1);
    return m_wave.at(static_cast<size_t>(index));
}

double Truths::shiftBy(const Truth& truth, const QString& question, const QString& dimension,
                       const Respondent& who) const {
    const bool asked = truth.question == question;
    switch (truth.kind) {
    case Truth::Kind::Step:
        return asked && who.month >= truth.firstMonth ? truth.change : 0.0;
    case Truth::Kind::Slope:
        return asked && who.month >= truth.firstMonth
                   ? truth.change * (who.month - truth.firstMonth)
                   : 0.0;
    case Truth::Kind::Month:
        return asked && who.month == truth.firstMonth ? truth.change : 0.0;
    case Truth::Kind::Lead:
        if (asked)
            return truth.change * wave(who.month);
        return truth.follows == question ? truth.change * wave(who.month - truth.months) : 0.0;
    case Truth::Kind::Offset:
        return who.mirror == Mirror::Employees && truth.dimensions.contains(dimension)
                   ? truth.change
                   : 0.0;
    case Truth::Kind::Tier:
        return who.tier == Tier::Friend || who.tier == Tier::Family ? truth.change : 0.0;
    case Truth::Kind::Same:
    case Truth::Kind::Few:
    case Truth::Kind::None:
        break;
    }
    return 0.0;
}

double Truths::shift(const QString& question, const QString& part, const QString& dimension,
                     const Respondent& who) const {
    double sum = 0.0;
    for (const Truth& truth : m_truths) {
        const bool samePart =
            truth.part == part || (truth.kind == Truth::Kind::Tier && part == "delivered"_L1);
        if (samePart && concerns(truth, who))
            sum += shiftBy(truth, question, dimension, who);
    }
    return sum;
}

bool Truths::mirrorsCustomers(const Respondent& who) const {
    return std::ranges::any_of(m_truths, [&who](const Truth& truth) {
        return truth.kind == Truth::Kind::Same && concerns(truth, who);
    });
}

QString Truths::rareDepartment() const {
    const auto few = std::ranges::find(m_truths, Truth::Kind::Few, &Truth::kind);
    return few == m_truths.cend() ? QString() : few->value;
}

int Truths::rareResponses(int month) const {
    const auto few = std::ranges::find(m_truths, Truth::Kind::Few, &Truth::kind);
    if (few == m_truths.cend() || few->perYear < 1)
        return 0;
    return month % (12 / few->perYear) == 0 ? 1 : 0;
}

} // namespace symmetry::sample
