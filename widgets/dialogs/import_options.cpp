#include "widgets/dialogs/import_options.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using import_draft::Column;
using import_draft::Part;
using ColumnMeaning = import_draft::Meaning;

namespace {

constexpr qsizetype offeredQuestions = 40;
constexpr std::array parts{Part::Expected, Part::Delivered, Part::Importance};
constexpr std::array<Scale, 6> commonScales{Scale{0, 1, 1},  Scale{1, 5, 1},  Scale{1, 7, 1},
                                            Scale{0, 10, 1}, Scale{1, 10, 1}, Scale{0, 100, 1}};

/// Offers for one column, with what it means now found again.
class Offers {
public:
    Offers(const ImportState& state, int column, const ImportWords& words)
        : m_state(state), m_words(words), m_now(state.mapping().columns.at(column)) {}

    void add(ColumnMeaning meaning) {
        Column column = m_now;
        column.meaning = meaning;
        append(column, std::nullopt);
    }

    void addFacet(const QString& facet) {
        Column column = m_now;
        column.meaning = ColumnMeaning::Facet;
        column.facet = facet;
        append(column, std::nullopt);
    }

    void addValue(Part part) {
        Column column = m_now;
        column.meaning = ColumnMeaning::Value;
        column.part = part;
        append(column, std::nullopt);
    }

    void addQuestion(const PlannedQuestion& question) {
        for (const Part part : parts) {
            Column column = m_now;
            column.meaning = ColumnMeaning::Answer;
            column.question = question.code;
            column.part = part;
            const bool known = m_state.mapping().question(question.code) != nullptr;
            append(column, known ? std::nullopt : std::optional(question));
        }
    }

    [[nodiscard]] QList<MeansOption> take(int& current) {
        const auto found = std::ranges::find_if(
            m_options, [this](const MeansOption& option) { return option.column == m_now; });
        if (found == m_options.end())
            m_options.prepend({m_words.columnMeans(m_state.mapping(), m_now), m_now, {}});
        current = found == m_options.end() ? 0 : static_cast<int>(found - m_options.begin());
        return m_options;
    }

private:
    void append(const Column& column, const std::optional<PlannedQuestion>& question) {
        import_draft::Mapping mapping = m_state.mapping();
        if (question)
            mapping.questions.append(*question);
        m_options.append({m_words.columnMeans(mapping, column), column, question});
    }

    const ImportState& m_state;
    const ImportWords& m_words;
    const Column m_now;
    QList<MeansOption> m_options;
};

QList<PlannedQuestion> questionsToOffer(const ImportState& state, int column) {
    QList<PlannedQuestion> questions;
    const auto offer = [&questions](const PlannedQuestion& question) {
        const bool there =
            std::ranges::find(questions, question.code, &PlannedQuestion::code) != questions.end();
        if (!there && questions.size() < offeredQuestions)
            questions.append(question);
    };
    const import_draft::Mapping& mapping = state.mapping();
    if (const PlannedQuestion* own = mapping.question(mapping.columns.at(column).question))
        offer(*own);
    offer(questionFrom(state, column));
    std::ranges::for_each(mapping.questions, offer);
    std::ranges::for_each(state.known().questions, offer);
    return questions;
}

} // namespace

QStringList samplesOf(const ImportState& state, int column) {
    QStringList samples;
    for (const QStringList& row : state.look().rows) {
        const QString cell = row.value(column).trimmed();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples.append(cell);
    }
    return samples;
}

PlannedQuestion questionFrom(const ImportState& state, int column) {
    const import_draft::Mapping& mapping = state.mapping();
    PlannedQuestion question;
    question.code = mapping.columns.at(column).header.trimmed();
    question.text = question.code;
    question.mirror = mapping.mirror;
    double low = 0;
    double high = 0;
    bool any = false;
    for (QString cell : samplesOf(state, column)) {
        bool number = false;
        const double value = cell.replace(mapping.decimal, u'.').toDouble(&number);
        if (!number)
            continue;
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
    const auto holds = [low, high](const Scale& scale) {
        return scale.minimum <= low && high <= scale.maximum;
    };
    const auto fits = std::ranges::find_if(commonScales, holds);
    if (any && fits != commonScales.end())
        question.scale = *fits;
    return question;
}

QList<MeansOption> meansOptions(const ImportState& state, int column, const ImportWords& words,
                                int& current) {
    Offers offers(state, column, words);
    for (const auto meaning : {ColumnMeaning::Ignore, ColumnMeaning::Identifier,
                               ColumnMeaning::Moment, ColumnMeaning::Mirror, ColumnMeaning::Tier})
        offers.add(meaning);
    const Column& now = state.mapping().columns.at(column);
    QStringList facets = state.known().facets;
    for (const QString& own : {now.facet, now.header.trimmed()}) {
        if (!own.isEmpty() && !facets.contains(own))
            facets.append(own);
    }
    for (const QString& facet : std::as_const(facets))
        offers.addFacet(facet);
    for (const auto meaning : {ColumnMeaning::PersonKey, ColumnMeaning::PersonName,
                               ColumnMeaning::PersonContact, ColumnMeaning::Comment})
        offers.add(meaning);
    for (const PlannedQuestion& question : questionsToOffer(state, column))
        offers.addQuestion(question);
    offers.add(ColumnMeaning::Question);
    for (const Part part : parts)
        offers.addValue(part);
    return offers.take(current);
}

} // namespace symmetry
