#include "models/frame/cube.h"
#include "tests/bench/benches.h"
#include "tests/bench/engines.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace symmetry::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t cubeLimit = size_t{96} << 20;
constexpr int repeats = 15;

struct Filter {
    QString name;
    Scope scope;
};

/// All figures of an Overview, as the frame gives them.
struct Figures {
    Tally<CodeCounts> measures;
    Tally<PairMoments> touchpoints;
    Tally<PairMoments> dimensions;
};

Figures figures(const Survey& survey, const Frame& frame, const Scope& scope) {
    const Buckets months = stepBuckets({Survey::firstDate(), Survey::lastDate()}, Step::Month);
    return {tallyCodes(frame, cellsFor(frame, scope, std::nullopt), months, survey.byMeasure),
            tallyPairs(frame, cellsFor(frame, scope, Mirror::Customers),
                       periodBuckets(frame, scope.period, scope.comparison), survey.byTouchpoint),
            tallyPairs(frame, cellsByMirror(frame, scope), months, survey.byDimension)};
}

/// Every facet without its last values; with three quarters of them or more the cube has most to
/// do.
Scope without(int left) {
    Scope scope;
    for (const SurveyFacet& facet : surveyFacets()) {
        for (int v = 1; v <= facet.values - left; ++v)
            scope.facets[FacetId{facet.first}].append(FacetValueId{facet.first + v});
    }
    return scope;
}

Scope only(int facet, QList<int> values) {
    Scope scope;
    const SurveyFacet of = surveyFacets()[facet];
    for (const int value : values)
        scope.facets[FacetId{of.first}].append(FacetValueId{of.first + value});
    return scope;
}

QList<Filter> filters() {
    QList<Filter> list{{u"no filter"_s, {}},
                       {u"one region"_s, only(3, {2})},
                       {u"three segments of six"_s, only(0, {1, 3, 5})},
                       {u"four facets, each without one value"_s, without(1)},
                       {u"no filter, periods that cut months"_s, {}}};
    for (Filter& filter : list) {
        filter.scope.period = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
        filter.scope.comparison = {QDate(2024, 1, 1), QDate(2024, 12, 31)};
    }
    list.last().scope.period = {QDate(2025, 2, 11), QDate(2025, 11, 20)};
    list.last().scope.comparison = {QDate(2024, 5, 4), QDate(2025, 2, 10)};
    return list;
}

void addMoments(std::vector<double>& row, const PairMoments& of) {
    for (const Moments& m : {of.expected, of.delivered, of.importance, of.gap})
        row.insert(row.end(), {static_cast<double>(m.n), m.sum, m.squares});
    row.insert(row.end(), {static_cast<double>(of.below), static_cast<double>(of.exceeded)});
}

Rows codeRows(const Tally<CodeCounts>& tally) {
    Rows rows;
    for (int month = 0; month < tally.buckets; ++month) {
        for (int measure = 0; measure < tally.groups; ++measure) {
            const auto& counts = tally.at(month, 0, measure).counts;
            const int lowest = measure % 2 == 0 ? 0 : 1; // of the scales 0-10 and 1-5
            for (size_t code = 0; code < counts.size(); ++code) {
                if (counts[code] > 0)
                    rows.push_back({double(month), double(measure), double(code) + lowest,
                                    static_cast<double>(counts[code])});
            }
        }
    }
    return rows;
}

Rows pairRows(const Tally<PairMoments>& tally) {
    Rows rows;
    for (int bucket = 0; bucket < tally.buckets; ++bucket) {
        for (int cell = 0; cell < tally.cells; ++cell) {
            for (int group = 0; group < tally.groups; ++group) {
                const PairMoments& of = tally.at(bucket, cell, group);
                if (of.expected.n + of.delivered.n + of.importance.n == 0)
                    continue;
                std::vector<double> row{double(bucket)};
                if (tally.cells > 1)
                    row.push_back(cell);
                row.push_back(group);
                addMoments(row, of);
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

/// Compares with what an engine answered, three statements a filter, and gives its time.
Took compared(Report& report, const QString& what, const Figures& ours,
              const std::vector<Answered>& theirs, size_t first) {
    const Rows rows[]{codeRows(ours.measures), pairRows(ours.touchpoints),
                      pairRows(ours.dimensions)};
    Took sum;
    for (size_t i = 0; i < 3; ++i) {
        const double off = difference(rows[i], theirs[first + i].rows);
        if (!(off <= 1e-9))
            report.wrong(what + u": results differ by "_s + QString::number(off));
        sum.ms += theirs[first + i].took.ms;
        sum.cpu += theirs[first + i].took.cpu;
    }
    return sum;
}

struct Measured {
    Took columns;
    Took cube;
    Figures figures;
};

Measured measured(Report& report, const Survey& survey, const Frame& quick, const Filter& filter) {
    Measured m;
    Figures fromCube;
    m.columns = fastest(repeats, [&] { m.figures = figures(survey, survey.frame, filter.scope); });
    m.cube = fastest(repeats, [&] { fromCube = figures(survey, quick, filter.scope); });
    const bool same = fromCube.measures.values == m.figures.measures.values &&
                      fromCube.touchpoints.values == m.figures.touchpoints.values &&
                      fromCube.dimensions.values == m.figures.dimensions.values;
    if (!same)
        report.wrong(filter.name + u": cube and columns differ"_s);
    return m;
}

void lines(Report& report, const QString& what, const Measured& m, const QString& engine,
           const Took& theirs) {
    const auto line = [&](const QString& route, const Took& ours, double times, double limit) {
        const bool met = ours.ms <= limit && (theirs.ms <= 0 || theirs.ms >= times * ours.ms);
        const QString promised = u"≥ %1 ×, ≤ %2 ms"_s.arg(times).arg(limit);
        report.line({route + what, u"ms"_s, ours.ms, engine, theirs.ms, true, promised, met});
        report.line({route + what + u", processor time"_s,
                     u"ms"_s,
                     ours.cpu,
                     engine,
                     theirs.cpu,
                     true,
                     {},
                     {}});
    };
    line(u"Overview, columns: "_s, m.columns, 20, 100);
    line(u"Overview, cube: "_s, m.cube, 150, 16);
}

void memory(Report& report, const Frame& quick) {
    const double answers = static_cast<double>(quick.answers());
    const double columns = static_cast<double>(quick.bytes()) / answers;
    const double cubes = static_cast<double>(quick.cubeBytes()) / answers;
    report.line({u"Memory of an answer, columns"_s,
                 u"bytes"_s,
                 columns,
                 {},
                 0,
                 false,
                 u"≤ 16 bytes"_s,
                 columns <= 16});
    report.line({u"Memory of an answer, columns and cubes"_s,
                 u"bytes"_s,
                 columns + cubes,
                 {},
                 0,
                 false,
                 {},
                 {}});
    report.line({u"This process with columns and cubes"_s,
                 u"MiB"_s,
                 residentMiB(),
                 {},
                 0,
                 false,
                 u"≤ 250 MiB"_s,
                 residentMiB() <= 250});
}

} // namespace

void overview(const Options& options, Report& report) {
    const Survey survey = makeSurvey(options.answers);
    FramePtr quick;
    const Took built = fastest(1, [&] {
        quick = withCubes(survey.frame, {survey.byTouchpoint, survey.byDimension},
                          {survey.byMeasure}, cubeLimit);
    });
    report.say(
        u"%1 answers, %2 responses"_s.arg(survey.frame.answers()).arg(survey.frame.responses()));
    report.line({u"Building the cubes, aside"_s, u"ms"_s, built.ms, {}, 0, true, {}, {}});
    if (!quick->codeCube(survey.byMeasure) || !quick->pairCube(survey.byTouchpoint) ||
        !quick->pairCube(survey.byDimension))
        report.say(u"Not all cubes fit into %1 MiB"_s.arg(cubeLimit >> 20));
    memory(report, *quick);
    QList<Measured> ours;
    QStringList statements;
    for (const Filter& filter : filters()) {
        ours.append(measured(report, survey, *quick, filter));
        statements += overviewSql(filter.scope);
    }
    const QString csv = QDir(options.folder).filePath(u"overview.csv"_s);
    std::optional<Engine> duck;
    if (options.references && writeCsv(survey, csv))
        duck = duckDb(options, report, csv, statements);
    QFile::remove(csv);
    std::optional<Engine> lite;
    if (options.references)
        lite = sqlite(options, report, survey, statements.mid(0, 3));
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const QString name = filters()[i].name;
        const auto first = static_cast<size_t>(i) * 3;
        if (lite && i == 0)
            lines(report, name, ours[i], lite->name,
                  compared(report, name, ours[i].figures, lite->answers, first));
        lines(report, name, ours[i], duck ? duck->name : u"DuckDB: skipped"_s,
              duck ? compared(report, name, ours[i].figures, duck->answers, first) : Took{});
    }
}

} // namespace symmetry::bench
