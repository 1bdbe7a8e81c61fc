#include "models/exchange/series_guess.h"

#include "models/exchange/header_words.h"
#include "models/exchange/period_parser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qsizetype mostFacetValues = 200;
constexpr qsizetype mostSeries = 500;

bool says(const QString& header, const QStringList& words) {
    const QStringList own = wordsOf(header);
    return std::ranges::any_of(own, [&words](const QString& word) { return words.contains(word); });
}

bool namesPeriod(const QString& header) {
    static const QStringList words{u"period"_s, u"month"_s,     u"quarter"_s, u"week"_s,
                                   u"monat"_s,  u"quartal"_s,   u"woche"_s,   u"zeitraum"_s,
                                   u"mois"_s,   u"trimestre"_s, u"semaine"_s, u"période"_s,
                                   u"periode"_s};
    return says(header, words);
}

bool namesSeries(const QString& header) {
    static const QStringList words{u"series"_s, u"measure"_s,  u"metric"_s,    u"indicator"_s,
                                   u"kpi"_s,    u"kennzahl"_s, u"messgröße"_s, u"indicateur"_s,
                                   u"mesure"_s, u"reihe"_s,    u"série"_s};
    return says(header, words);
}

bool isNumerator(const QString& header) {
    return says(header, {u"numerator"_s, u"zähler"_s, u"numérateur"_s});
}

bool isDenominator(const QString& header) {
    return says(header, {u"denominator"_s, u"nenner"_s, u"dénominateur"_s});
}

bool isCount(const QString& header) {
    return says(header, {u"calls"_s, u"count"_s, u"number"_s, u"incidents"_s, u"complaints"_s,
                         u"anzahl"_s, u"anrufe"_s, u"beschwerden"_s, u"nombre"_s, u"appels"_s});
}

bool isMean(const QString& header) {
    return header.contains(u'%') ||
           says(header, {u"rate"_s, u"average"_s, u"mean"_s, u"index"_s, u"score"_s, u"percent"_s,
                         u"quote"_s, u"durchschnitt"_s, u"taux"_s, u"moyenne"_s});
}

/// The word for a period that reads every cell of the column; empty: none.
QString periodWordOf(const ColumnProfile& column) {
    for (const QString& word : {u"month"_s, u"quarter"_s, u"week"_s, u"month-name"_s}) {
        const auto format = PeriodFormat::compile(word, {});
        const bool all = std::all_of(
            column.values.keyBegin(), column.values.keyEnd(),
            [&format](const QString& cell) { return format->read(cell.toUtf8(), {}).has_value(); });
        if (column.filled > 0 && all)
            return word;
    }
    return {};
}

/// Decides column by column.
class SeriesGuesser {
public:
    SeriesGuesser(const QStringList& header, const QList<ColumnProfile>& columns,
                  const Catalogue& catalogue)
        : m_header(header), m_columns(columns), m_catalogue(catalogue) {}

    std::optional<Guess> run(std::optional<RowMeaning> wanted) {
        const bool sure = findPeriod(wanted.has_value());
        if (!sure && !wanted)
            return std::nullopt;
        findNames();
        m_guess.mapping.rows =
            wanted.value_or(m_names < 0 ? RowMeaning::Period : RowMeaning::Point);
        if (m_guess.mapping.rows == RowMeaning::Period)
            m_names = -1;
        for (int i = 0; i < m_header.size(); ++i)
            decide(i);
        if (!wanted && (m_guess.mapping.series.isEmpty() || looksLikeResponses()))
            return std::nullopt;
        finish();
        return m_guess;
    }

private:
    bool findPeriod(bool wanted);
    void findNames();
    void decide(int i);
    void addFigure(int i);
    void addNamed();
    [[nodiscard]] bool looksLikeResponses() const;
    void finish();
    ColumnMapping& take(int i, ColumnRole role) {
        m_guess.mapping.columns.append(ColumnMapping());
        m_guess.mapping.columns.last().column = m_header.at(i);
        m_guess.mapping.columns.last().role = role;
        return m_guess.mapping.columns.last();
    }
    PlannedSeries& series(const QString& name);

    const QStringList& m_header;
    const QList<ColumnProfile>& m_columns;
    const Catalogue& m_catalogue;
    int m_period = -1;
    int m_names = -1;
    QString m_periodWord; ///< empty: dates
    DateProfile m_dates;
    Guess m_guess;
};

/// Whether the file is surely one of series: its cells are periods, or dates under such a name.
bool SeriesGuesser::findPeriod(bool wanted) {
    for (int i = 0; i < m_header.size() && m_period < 0; ++i) {
        m_periodWord = periodWordOf(m_columns.at(i));
        if (!m_periodWord.isEmpty())
            m_period = i;
    }
    for (int i = 0; i < m_header.size() && m_period < 0; ++i) {
        m_dates = datesOf(m_columns.at(i));
        if (!m_dates.formats.isEmpty() && (wanted || namesPeriod(m_header.at(i))))
            m_period = i;
    }
    return m_period >= 0;
}

void SeriesGuesser::findNames() {
    for (int i = 0; i < m_header.size(); ++i) {
        if (i != m_period && namesSeries(m_header.at(i)) && !m_columns.at(i).isNumeric())
            m_names = i;
    }
}

PlannedSeries& SeriesGuesser::series(const QString& name) {
    auto& all = m_guess.mapping.series;
    const auto known = std::ranges::find(all, name, &PlannedSeries::name);
    if (known != all.end())
        return *known;
    PlannedSeries made;
    made.name = name;
    made.kind = isCount(name) ? SeriesKind::Count : SeriesKind::Value;
    made.pooling = isMean(name) ? SeriesPooling::Mean : SeriesPooling::Sum;
    const auto here = std::ranges::find(m_catalogue.series, name, &Series::name);
    if (here != m_catalogue.series.cend())
        made = {here->name,    here->definition, here->unit, here->kind,
                here->pooling, here->direction,  here->per};
    all.append(made);
    return all.last();
}

void SeriesGuesser::decide(int i) {
    const ColumnProfile& column = m_columns.at(i);
    if (i == m_period) {
        ColumnMapping& period = take(i, ColumnRole::Period);
        period.dateFormats = m_periodWord.isEmpty() ? m_dates.formats : QStringList{m_periodWord};
        if (m_periodWord.isEmpty())
            period.step = Step::Month;
        if (m_dates.shortYear)
            period.yearFrom = 1970;
    } else if (i == m_names) {
        take(i, ColumnRole::Series);
        addNamed();
    } else if (column.filled > 0 && column.isNumeric()) {
        addFigure(i);
    } else if (column.filled > 0 && column.values.size() <= mostFacetValues) {
        take(i, ColumnRole::Facet).facet = m_header.at(i);
    }
}

/// People answer more than once in a period, have numbers of their own and say whole sentences.
bool SeriesGuesser::looksLikeResponses() const {
    double places = static_cast<double>(m_columns.at(m_period).values.size());
    if (m_names >= 0)
        places *= static_cast<double>(m_columns.at(m_names).values.size());
    for (const ColumnMapping& column : m_guess.mapping.columns) {
        const ColumnProfile& profile = m_columns.at(m_header.indexOf(column.column));
        if (column.role == ColumnRole::Facet)
            places *= static_cast<double>(profile.values.size() + 1);
    }
    if (m_columns.at(m_period).filled > places)
        return true;
    for (int i = 0; i < m_header.size(); ++i) {
        const HeaderHint hint = hintOf(m_header.at(i));
        const PartHint part = partOf(m_header.at(i)); // "received" alone says nothing: calls are
        if (hint == HeaderHint::Identifier || hint == HeaderHint::PersonKey ||
            hint == HeaderHint::Comment || (part.isSaid && part.part == AnswerPart::Expected))
            return true;
    }
    return false;
}

void SeriesGuesser::addNamed() {
    QStringList names = m_columns.at(m_names).values.keys();
    names.sort();
    for (const QString& name : names.first(std::min(names.size(), mostSeries)))
        series(name.simplified());
}

void SeriesGuesser::addFigure(int i) {
    const QString& header = m_header.at(i);
    const ColumnRole role = isNumerator(header)     ? ColumnRole::Numerator
                            : isDenominator(header) ? ColumnRole::Denominator
                                                    : ColumnRole::Value;
    if (m_guess.mapping.rows == RowMeaning::Point) {
        if (!m_guess.mapping.has(role))
            take(i, role);
        return;
    }
    QString name = header.simplified();
    if (role != ColumnRole::Value) { // "Turnover numerator" and "Turnover denominator" are one
        QStringList rest = name.split(u' ');
        rest.removeIf([](const QString& word) { return isNumerator(word) || isDenominator(word); });
        name = rest.isEmpty() ? name : rest.join(u' ');
        series(name).kind = SeriesKind::Rate;
    }
    series(name);
    take(i, role).series = name;
}

void SeriesGuesser::finish() {
    Mapping& mapping = m_guess.mapping;
    mapping.shape = shapeOf(m_header);
    const bool pairs = mapping.has(ColumnRole::Numerator) && mapping.has(ColumnRole::Denominator);
    if (mapping.rows == RowMeaning::Point && pairs && !mapping.has(ColumnRole::Value)) {
        for (PlannedSeries& each : mapping.series)
            each.kind = SeriesKind::Rate;
    }
    if (m_period < 0)
        m_guess.open.append({OpenPointKind::NoMoment, -1, {}});
    else if (m_periodWord.isEmpty() && m_dates.bothWays)
        m_guess.open.append({OpenPointKind::DayOrMonthFirst, m_period, m_dates.sample});
    if (m_period >= 0 && m_periodWord.isEmpty() && m_dates.shortYear)
        m_guess.open.append({OpenPointKind::TwoDigitYear, m_period, m_dates.sample});
    if (mapping.series.isEmpty())
        m_guess.open.append({OpenPointKind::NoAnswers, -1, {}});
    int commas = 0;
    int points = 0;
    OpenPoint open{OpenPointKind::DecimalSign, -1, {}};
    for (int i = 0; i < m_columns.size(); ++i) {
        if (i == m_period || !m_columns.at(i).isNumeric())
            continue;
        commas += m_columns.at(i).commas;
        points += m_columns.at(i).points;
        if (m_columns.at(i).undecided > 0)
            open = {OpenPointKind::DecimalSign, i, m_columns.at(i).undecidedSample};
    }
    mapping.decimal = commas > points ? DecimalSign::Comma : DecimalSign::Point;
    if ((commas > 0) == (points > 0) && open.column >= 0)
        m_guess.open.append(open);
}

} // namespace

std::optional<Guess> guessSeries(const QStringList& header, const QList<ColumnProfile>& columns,
                                 std::optional<RowMeaning> wanted, const Catalogue& catalogue) {
    return SeriesGuesser(header, columns, catalogue).run(wanted);
}

} // namespace symmetry
