#include "models/exchange/answer_guess.h"

#include "models/exchange/number_parser.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestCode = 40;

bool isMissingCode(const QString& cell) {
    static const QSet<QString> words{u"na"_s,  u"n/a"_s,  u"n.a."_s, u"-"_s,       u"."_s,
                                     u"?"_s,   u"null"_s, u"k.a."_s, u"k. a."_s,   u"#n/a"_s,
                                     u"99"_s,  u"98"_s,   u"999"_s,  u"-1"_s,      u"-9"_s,
                                     u"-99"_s, u"x"_s,    u"none"_s, u"해당없음"_s};
    return words.contains(cell.toLower());
}

/// A decimal comma or point; which one it is, is asked elsewhere.
std::optional<double> number(const QString& cell) {
    const auto point = parseNumber(cell.toUtf8(), DecimalSign::Point);
    const auto found = point ? point : parseNumber(cell.toUtf8(), DecimalSign::Comma);
    return found ? std::optional(*found) : std::nullopt;
}

double stepOf(double value) {
    for (const double step : {1.0, 0.5, 0.1})
        if (std::abs(value / step - std::round(value / step)) < 1e-6)
            return step;
    return 0;
}

std::optional<AnswerRange> wordsIn(const ColumnProfile& profile) {
    std::optional<ScaleWord::Kind> kind;
    AnswerRange range;
    for (auto it = profile.values.begin(); it != profile.values.end(); ++it) {
        const auto word = scaleWordOf(it.key());
        if (!word)
            return std::nullopt;
        // "neutral" stands on several scales.
        if (it.key().compare(u"neutral", Qt::CaseInsensitive) != 0) {
            if (kind && *kind != word->kind)
                return std::nullopt;
            kind = word->kind;
        }
        range.values.insert(it.key(), QString::number(word->value));
    }
    if (!kind || profile.values.size() < 2)
        return std::nullopt;
    range.minimum = *kind == ScaleWord::Kind::FriendsAndFamily ? 0 : 1;
    range.maximum = 5;
    range.isFixed = true;
    return range;
}

} // namespace

void AnswerRange::widen(const AnswerRange& other) {
    minimum = std::min(minimum, other.minimum);
    maximum = std::max(maximum, other.maximum);
    step = std::min(step, other.step);
}

std::optional<AnswerRange> answersIn(const ColumnProfile& profile) {
    if (const auto words = wordsIn(profile))
        return words;
    AnswerRange range;
    int answers = 0;
    bool first = true;
    for (auto it = profile.values.begin(); it != profile.values.end(); ++it) {
        if (isMissingCode(it.key())) {
            range.missing.append(it.key());
            continue;
        }
        const auto value = number(it.key());
        const double step = value ? stepOf(*value) : 0;
        if (step <= 0 || *value < 0 || *value > 10)
            return std::nullopt;
        const AnswerRange one{*value, *value, step, {}, {}, false};
        if (first) {
            range.minimum = range.maximum = *value;
            range.step = step;
        }
        range.widen(one);
        first = false;
        answers += it.value();
    }
    range.missing.sort();
    const bool mostly = answers * 10 >= profile.filled * 5 && answers > 0;
    // A column of nothing but ones ticks a box.
    const bool varies =
        range.maximum > range.minimum || profile.values.size() > 1 || range.maximum > 1;
    return mostly && varies ? std::optional(range) : std::nullopt;
}

Scale scaleFor(const AnswerRange& range, HeaderHint hint) {
    if (range.isFixed)
        return {range.minimum, range.maximum, 1};
    if (hint == HeaderHint::Recommendation && range.maximum > 5)
        return {0, 10, range.step};
    if (range.minimum < 1) {
        for (const double top : {1.0, 5.0, 10.0})
            if (range.maximum <= top)
                return {0, top, range.step};
    }
    for (const double top : {5.0, 7.0, 10.0})
        if (range.maximum <= top)
            return {1, top, range.step};
    return {0, 10, range.step};
}

void AnswerGuess::add(const QString& name, int column, const AnswerRange& range) {
    Candidate candidate{name, column, range, partOf(name), {}};
    if (candidate.hint.stem.isEmpty())
        candidate.hint = {AnswerPart::Delivered, name, false};
    const auto same = std::find_if(m_candidates.begin(), m_candidates.end(), [&](const auto& each) {
        return each.hint.isSaid && candidate.hint.isSaid && each.hint.stem == candidate.hint.stem &&
               each.hint.part == candidate.hint.part;
    });
    if (same != m_candidates.end())
        candidate.hint = {AnswerPart::Delivered, name, false};
    if (candidate.hint.isSaid) {
        candidate.family = u"parts"_s;
    } else {
        QStringList letters = wordsOf(name);
        letters.removeIf([](const QString& word) { return word[0].isDigit(); });
        candidate.family = letters.join(u' ');
    }
    m_candidates.append(candidate);
}

/// Another column holds another part of the same question.
bool AnswerGuess::isPaired(const Candidate& candidate) const {
    return candidate.hint.isSaid &&
           std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate& each) {
               return each.hint.isSaid && each.hint.stem == candidate.hint.stem &&
                      each.hint.part != candidate.hint.part;
           });
}

QString AnswerGuess::codeOf(const Candidate& candidate) const {
    if (isPaired(candidate) && candidate.hint.stem.size() <= longestCode)
        return candidate.hint.stem[0].isDigit() ? u'Q' + candidate.hint.stem : candidate.hint.stem;
    return candidate.name.size() <= longestCode ? candidate.name
                                                : u'C' + QString::number(candidate.column + 1);
}

Scale AnswerGuess::scaleOf(const Candidate& candidate) const {
    AnswerRange range = candidate.range;
    for (const Candidate& each : m_candidates)
        if (!range.isFixed && !each.range.isFixed && each.family == candidate.family)
            range.widen(each.range);
    return scaleFor(range, hintOf(candidate.name));
}

void AnswerGuess::finish(Mapping& mapping, const Catalogue& catalogue) const {
    for (const Candidate& candidate : m_candidates) {
        ColumnMapping column;
        column.column = candidate.name;
        column.role = ColumnRole::Answer;
        column.part = isPaired(candidate) ? candidate.hint.part : AnswerPart::Delivered;
        column.missing = candidate.range.missing;
        column.values = candidate.range.values;
        column.question = codeOf(candidate);
        const auto known = knownQuestion(catalogue, column.question, candidate.name);
        if (known)
            column.question = known->code;
        mapping.columns.append(column);
        if (mapping.question(column.question) != nullptr)
            continue;
        PlannedQuestion question;
        question.code = column.question;
        question.text = candidate.name;
        question.mirror = mapping.defaults.mirror;
        question.scale = scaleOf(candidate);
        const HeaderHint hint = hintOf(candidate.name);
        const double top = question.scale.maximum;
        if (isPaired(candidate))
            question.kind = MeasureKind::Gap;
        else if (candidate.range.isFixed && question.scale.minimum == 0)
            question.kind = MeasureKind::FriendsAndFamily;
        else if (hint == HeaderHint::Recommendation && question.scale.minimum == 0 && top == 10)
            question.kind = MeasureKind::NetPromoter;
        else if (hint == HeaderHint::Effort && top == 7)
            question.kind = MeasureKind::Effort;
        else if (hint == HeaderHint::Problem && top == 1)
            question.kind = MeasureKind::ProblemIncidence;
        mapping.questions.append(known.value_or(question));
    }
}

std::optional<PlannedQuestion> knownQuestion(const Catalogue& catalogue, const QString& code,
                                             const QString& text) {
    for (const Question& each : catalogue.questions) {
        if (each.code != code && (text.isEmpty() || each.text != text))
            continue;
        PlannedQuestion plan;
        plan.code = each.code;
        plan.text = each.text;
        plan.mirror = each.mirror;
        plan.scale = each.scale;
        plan.direction = each.direction;
        plan.kind = each.kind;
        if (const Dimension* dimension = catalogue.find(each.dimension))
            plan.dimension = dimension->name;
        const Touchpoint* touchpoint = catalogue.find(each.touchpoint);
        const Stage* stage = touchpoint != nullptr ? catalogue.find(touchpoint->stage) : nullptr;
        const Journey* journey = stage != nullptr ? catalogue.find(stage->journey) : nullptr;
        if (journey != nullptr) {
            plan.touchpoint = touchpoint->name;
            plan.stage = stage->name;
            plan.journey = journey->name;
        }
        return plan;
    }
    return std::nullopt;
}

} // namespace symmetry
