#include "models/exchange/guess.h"

#include "models/domain/response.h"
#include "models/exchange/answer_guess.h"
#include "models/exchange/series_guess.h"

#include <algorithm>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 40; ///< a longer header is a sentence, not the name of a facet
constexpr int mostFacets = 24;
constexpr int mostQuestions = 250;

/// Decides column by column; what is decided first is not looked at again.
class Guesser {
public:
    Guesser(const QStringList& header, const QList<Row>& sample, const Catalogue& catalogue)
        : m_header(header), m_catalogue(catalogue), m_taken(header.size(), false) {
        for (int i = 0; i < header.size(); ++i)
            m_profiles.append(profileOf(sample, i));
        m_guess.mapping.shape = shapeOf(header);
    }

    /// The same file as one of series; nothing where it is none.
    [[nodiscard]] std::optional<Guess> asSeries(std::optional<RowMeaning> rows) const {
        return guessSeries(m_header, m_profiles, rows, m_catalogue);
    }

    Guess run() {
        findMoment();
        findLong();
        findIdentifier();
        for (int i = 0; i < m_header.size(); ++i)
            if (!m_taken[i] && m_profiles[i].filled > 0)
                decide(i);
        m_answers.finish(m_guess.mapping, m_catalogue);
        askDecimalSign();
        sortColumns();
        const bool any = m_guess.mapping.has(ColumnRole::Answer) ||
                         m_guess.mapping.has(ColumnRole::Value) ||
                         m_guess.mapping.has(ColumnRole::Comment);
        if (!any)
            m_guess.open.append({OpenPointKind::NoAnswers, -1, {}});
        return m_guess;
    }

private:
    ColumnMapping& take(int column, ColumnRole role) {
        m_taken[column] = true;
        ColumnMapping mapping;
        mapping.column = m_header[column];
        mapping.role = role;
        m_guess.mapping.columns.append(mapping);
        return m_guess.mapping.columns.last();
    }

    void findMoment();
    void findLong();
    void addLongQuestions(int column, const QList<int>& values);
    void findIdentifier();
    void decide(int column);
    bool decideWho(int column, HeaderHint hint);
    bool decidePerson(int column, HeaderHint hint);
    template <class Word, class Find>
    bool decideWord(int column, ColumnRole role, bool hinted, Find find);
    bool decideFacet(int column);
    void askDecimalSign();
    void sortColumns();

    const QStringList& m_header;
    const Catalogue& m_catalogue;
    QList<bool> m_taken;
    QList<ColumnProfile> m_profiles;
    AnswerGuess m_answers;
    int m_facets = 0;
    Guess m_guess;
};

/// The first column of dates whose name says so, else the first column of dates.
void Guesser::findMoment() {
    int chosen = -1;
    DateProfile dates;
    for (int i = 0; i < m_header.size(); ++i) {
        const bool hinted = hintOf(m_header[i]) == HeaderHint::Moment;
        if (chosen >= 0 && !hinted)
            continue;
        const DateProfile found = datesOf(m_profiles[i]);
        if (found.formats.isEmpty())
            continue;
        chosen = i;
        dates = found;
        if (hinted)
            break;
    }
    if (chosen < 0) {
        m_guess.open.append({OpenPointKind::NoMoment, -1, {}});
        return;
    }
    ColumnMapping& moment = take(chosen, ColumnRole::Moment);
    moment.dateFormats = dates.formats;
    if (dates.shortYear) {
        moment.yearFrom = 1970;
        m_guess.open.append({OpenPointKind::TwoDigitYear, chosen, dates.sample});
    }
    if (dates.bothWays)
        m_guess.open.append({OpenPointKind::DayOrMonthFirst, chosen, dates.sample});
}

/// One row per answer: a column names the question, others are called as the parts.
void Guesser::findLong() {
    static const QStringList plain{u"value"_s,   u"answer"_s, u"score"_s,   u"rating"_s, u"wert"_s,
                                   u"antwort"_s, u"valeur"_s, u"réponse"_s, u"응답"_s,   u"점수"_s};
    int question = -1;
    int identifier = -1;
    QList<int> values;
    for (int i = 0; i < m_header.size(); ++i) {
        const PartHint part = partOf(m_header[i]);
        const HeaderHint hint = hintOf(m_header[i]);
        const auto kinds = m_profiles[i].values.size();
        if ((part.isSaid && part.stem.isEmpty()) || plain.contains(m_header[i].toLower()))
            values.append(i);
        else if (hint == HeaderHint::Question && kinds > 1 && kinds <= mostQuestions)
            question = i;
        else if (hint == HeaderHint::Identifier || hint == HeaderHint::PersonKey)
            identifier = identifier < 0 ? i : identifier;
    }
    values.removeIf([this](int i) { return !answersIn(m_profiles[i]); });
    if (question < 0 || identifier < 0 || values.isEmpty())
        return;
    m_guess.mapping.rows = RowMeaning::Part;
    take(identifier, ColumnRole::Identifier);
    take(question, ColumnRole::Question);
    addLongQuestions(question, values);
}

void Guesser::addLongQuestions(int column, const QList<int>& values) {
    AnswerRange range = *answersIn(m_profiles[values.first()]);
    for (const int i : values) {
        const AnswerRange each = *answersIn(m_profiles[i]);
        ColumnMapping& value = take(i, ColumnRole::Value);
        value.part = partOf(m_header[i]).part;
        value.missing = each.missing;
        value.values = each.values;
        range.widen(each);
    }
    QStringList codes = m_profiles[column].values.keys();
    codes.sort();
    auto& mapped =
        *std::find_if(m_guess.mapping.columns.begin(), m_guess.mapping.columns.end(),
                      [](const auto& each) { return each.role == ColumnRole::Question; });
    for (const QString& code : codes) {
        PlannedQuestion question;
        question.code = code.size() <= Limits::nameCharacters
                            ? code
                            : u'Q' + QString::number(m_guess.mapping.questions.size() + 1);
        question.text = code;
        question.scale = scaleFor(range, HeaderHint::None);
        question.kind = values.size() > 1 ? MeasureKind::Gap : MeasureKind::Mean;
        question = knownQuestion(m_catalogue, code, code).value_or(question);
        if (question.code != code)
            mapped.values.insert(code, question.code);
        if (m_guess.mapping.question(question.code) == nullptr)
            m_guess.mapping.questions.append(question);
    }
}

void Guesser::findIdentifier() {
    if (m_guess.mapping.has(ColumnRole::Identifier))
        return;
    for (int i = 0; i < m_header.size(); ++i)
        if (!m_taken[i] && hintOf(m_header[i]) == HeaderHint::Identifier &&
            m_profiles[i].isUnique()) {
            take(i, ColumnRole::Identifier);
            return;
        }
}

template <class Word, class Find>
bool Guesser::decideWord(int column, ColumnRole role, bool hinted, Find find) {
    const auto& cells = m_profiles[column].values;
    if ((!hinted && cells.size() < 2) || m_guess.mapping.has(role))
        return false;
    QMap<QString, QString> values;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const std::optional<Word> word = find(it.key());
        if (!word)
            return false;
        if (wordFromKey<Word>(it.key().toLower()) != word)
            values.insert(it.key(), key(*word).toString());
    }
    take(column, role).values = values;
    return true;
}

bool Guesser::decideWho(int column, HeaderHint hint) {
    return decideWord<Mirror>(column, ColumnRole::Mirror, hint == HeaderHint::Mirror, &mirrorOf) ||
           decideWord<Tier>(column, ColumnRole::Tier, hint == HeaderHint::Tier, &tierOf);
}

bool Guesser::decidePerson(int column, HeaderHint hint) {
    const ColumnProfile& profile = m_profiles[column];
    const bool many = profile.values.size() * 2 > profile.filled;
    ColumnRole role = ColumnRole::Ignore;
    if (hint == HeaderHint::PersonKey)
        role = ColumnRole::PersonKey;
    else if (hint == HeaderHint::PersonName && many && !profile.isNumeric())
        role = ColumnRole::PersonName;
    else if (hint == HeaderHint::PersonContact && many)
        role = ColumnRole::PersonContact;
    if (role == ColumnRole::Ignore || m_guess.mapping.has(role))
        return false;
    take(column, role);
    return true;
}

bool Guesser::decideFacet(int column) {
    const ColumnProfile& profile = m_profiles[column];
    const auto kinds = profile.values.size();
    const bool few = kinds <= 60 && (kinds * 2 <= profile.filled || kinds <= 3);
    if (!few || m_facets >= mostFacets || m_header[column].size() > longestName ||
        profile.meanLength > 60 || (profile.isNumeric() && kinds > 12))
        return false;
    take(column, ColumnRole::Facet).facet = m_header[column];
    ++m_facets;
    return true;
}

void Guesser::decide(int column) {
    const ColumnProfile& profile = m_profiles[column];
    const HeaderHint hint = hintOf(m_header[column]);
    if (hint == HeaderHint::Identifier || decideWho(column, hint) || decidePerson(column, hint))
        return;
    const auto range = answersIn(profile);
    if (range && !m_guess.mapping.isLong()) {
        m_taken[column] = true;
        m_answers.add(m_header[column], column, *range);
        return;
    }
    const bool wordy = profile.meanLength > 25 && profile.values.size() * 2 > profile.filled;
    if (!profile.isNumeric() && (wordy || (hint == HeaderHint::Comment && profile.meanLength > 8)))
        take(column, ColumnRole::Comment);
    else if (datesOf(profile).formats.isEmpty())
        decideFacet(column);
}

/// By the numbers of the columns that are answers.
void Guesser::askDecimalSign() {
    int commas = 0;
    int points = 0;
    OpenPoint open{OpenPointKind::DecimalSign, -1, {}};
    for (const ColumnMapping& column : m_guess.mapping.columns) {
        if (column.role != ColumnRole::Answer && column.role != ColumnRole::Value)
            continue;
        const auto i = static_cast<int>(m_header.indexOf(column.column));
        commas += m_profiles[i].commas;
        points += m_profiles[i].points;
        if (m_profiles[i].undecided > 0 || (commas > 0 && points > 0)) {
            open.column = i;
            open.sample = m_profiles[i].undecidedSample;
        }
    }
    if (commas > points)
        m_guess.mapping.decimal = DecimalSign::Comma;
    if ((commas > 0) == (points > 0) && open.column >= 0)
        m_guess.open.append(open);
}

void Guesser::sortColumns() {
    auto& columns = m_guess.mapping.columns;
    std::stable_sort(columns.begin(), columns.end(), [this](const auto& a, const auto& b) {
        return m_header.indexOf(a.column) < m_header.indexOf(b.column);
    });
}

} // namespace

Guess guessMapping(const QStringList& header, const QList<Row>& sample, const Catalogue& catalogue,
                   std::optional<RowMeaning> rows) {
    Guesser guesser(header, sample, catalogue);
    const bool survey = rows == RowMeaning::Response || rows == RowMeaning::Part;
    if (!survey) {
        if (auto series = guesser.asSeries(rows))
            return *series;
    }
    return guesser.run();
}

} // namespace symmetry
