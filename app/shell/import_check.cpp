#include "app/shell/import_check.h"

#include "app/shell/import_convert.h"
#include "models/domain/scope.h"
#include "models/exchange/interpreter.h"
#include "models/exchange/table_reader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int shownRows = 50;
constexpr qsizetype keptLines = 100;
constexpr qsizetype keptValues = 1000; ///< different values counted in one group of problems

using import_draft::PreviewCell;

static_assert(static_cast<int>(import_draft::Problem::QuestionMissing) ==
              static_cast<int>(ProblemReason::QuestionMissing));
static_assert(static_cast<int>(import_draft::Problem::NulByte) + 1 ==
              static_cast<int>(ProblemReason::NulByte));
static_assert(static_cast<int>(import_draft::Problem::AnswerContradicts) + 2 ==
              static_cast<int>(ProblemReason::AnswerContradicts));

/// The wizard's word for a reason; it has none for two, which get a sentence instead.
import_draft::Problem problemOf(ProblemReason reason) {
    if (reason == ProblemReason::IdentifierMissing || reason == ProblemReason::StrayQuote)
        return import_draft::Problem::Other;
    const int left = (reason > ProblemReason::IdentifierMissing ? 1 : 0) +
                     (reason > ProblemReason::StrayQuote ? 1 : 0);
    return static_cast<import_draft::Problem>(static_cast<int>(reason) - left);
}

QString sentenceOf(ProblemReason reason) {
    if (reason == ProblemReason::IdentifierMissing)
        return QCoreApplication::translate("symmetry::ImportCheck",
                                           "Rows without the identifier of their response");
    if (reason == ProblemReason::StrayQuote)
        return QCoreApplication::translate("symmetry::ImportCheck",
                                           "Cells with a quotation mark in the middle");
    return {};
}

QStringList textsOf(const Row& row, qsizetype columns) {
    QStringList texts;
    for (int column = 0; column < std::max<qsizetype>(columns, row.count()); ++column)
        texts.append(row.text(column));
    return texts;
}

std::optional<double> partOf(const PlannedAnswer& answer, import_draft::Part part) {
    switch (part) {
    case import_draft::Part::Expected:
        return answer.expected;
    case import_draft::Part::Importance:
        return answer.importance;
    case import_draft::Part::Delivered:
        break;
    }
    return answer.delivered;
}

/// What became of one cell of an accepted row; invalid where it says nothing.
QVariant understood(const import_draft::Column& column, const QString& raw,
                    const PlannedImport& plan, const PlannedResponse& response) {
    using import_draft::Meaning;
    const auto isAsked = [&](const PlannedAnswer& answer) {
        return column.meaning == Meaning::Value ||
               plan.questions.value(answer.question).code == column.question;
    };
    switch (column.meaning) {
    case Meaning::Ignore:
        return {};
    case Meaning::Moment:
        return QDateTime::fromSecsSinceEpoch(response.moment, Qt::UTC);
    case Meaning::Mirror:
        return key(response.mirror).toString();
    case Meaning::Tier:
        return key(response.tier).toString();
    case Meaning::Facet:
        for (const PlannedFacet& facet : response.facets)
            if (plan.facets.value(facet.facet) == column.facet)
                return facet.label;
        return {};
    case Meaning::Answer:
    case Meaning::Value:
        for (const PlannedAnswer& answer : response.answers)
            if (const auto value = partOf(answer, column.part); value && isAsked(answer))
                return *value;
        return {};
    default:
        return raw.trimmed().isEmpty() ? QVariant() : QVariant(raw);
    }
}

PreviewCell cellOf(const QString& raw, const QVariant& value, bool refused) {
    PreviewCell cell{raw, value, PreviewCell::State::Plain};
    if (refused)
        cell.state = PreviewCell::State::Refused;
    else if (!value.isValid())
        cell.state = PreviewCell::State::Missing;
    else if (value.toString() != raw.trimmed())
        cell.state = PreviewCell::State::Changed;
    return cell;
}

/// One kind of problem in one column, with how often each value made it.
struct Group {
    import_draft::ProblemGroup shown;
    QHash<QString, qint64> values;
};

class Checker {
public:
    Checker(const ImportJob& job, const import_draft::Draft& draft) : m_job(job), m_draft(draft) {
        m_check.rowsRead.fill(0, draft.mapping.columns.size());
        m_check.first.resize(draft.mapping.columns.size());
    }

    Result<import_draft::Check> run(std::stop_token stop, const ReadProgress& progress) {
        const auto reader = TableReader::open(m_job.path, m_job.format);
        if (!reader)
            return tl::unexpected(reader.error());
        auto interpreter = Interpreter::create(m_job.mapping, (*reader)->header());
        if (!interpreter)
            return tl::unexpected(interpreter.error());
        m_plan = planImport(m_job.mapping, QFileInfo(m_job.path).fileName());
        Row row;
        for (qint64 number = 0;; ++number) {
            const auto more = (*reader)->next(row);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            take(*interpreter, row);
            if (number % 1000 != 0)
                continue;
            if (stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            if (progress)
                progress((*reader)->bytesRead(), (*reader)->bytesTotal());
        }
        return finish();
    }

private:
    void take(Interpreter& interpreter, const Row& row) {
        m_problems.clear();
        const RowOutcome outcome = interpreter.interpret(row, m_response, m_problems);
        const bool newKind = count(m_problems, row.line);
        if (outcome == RowOutcome::Accepted) {
            m_first = m_first ? std::min(*m_first, m_response.day) : m_response.day;
            m_last = m_last ? std::max(*m_last, m_response.day) : m_response.day;
        }
        const bool shown = m_check.preview.size() < shownRows || newKind;
        const QStringList raw = textsOf(row, m_draft.mapping.columns.size());
        import_draft::PreviewRow preview{
            row.line, {}, outcome == RowOutcome::Rejected, outcome == RowOutcome::Duplicate};
        for (qsizetype i = 0; i < m_draft.mapping.columns.size(); ++i) {
            const QVariant value =
                outcome == RowOutcome::Accepted
                    ? understood(m_draft.mapping.columns.at(i), raw.at(i), m_plan, m_response)
                    : QVariant();
            m_check.rowsRead[i] += value.isValid() ? 1 : 0;
            const bool refused =
                std::any_of(m_problems.cbegin(), m_problems.cend(),
                            [i](const Problem& problem) { return problem.column == i; });
            const PreviewCell cell = cellOf(raw.at(i), value, refused);
            if (m_check.first.at(i).raw.isEmpty() && !raw.at(i).trimmed().isEmpty())
                m_check.first[i] = cell;
            if (shown)
                preview.cells.append(cell);
        }
        if (shown)
            m_check.preview.append(preview);
    }

    /// True where a problem of a new kind, or in a new column, was among them.
    bool count(const QList<Problem>& problems, qint64 line) {
        bool isNew = false;
        for (const Problem& problem : problems) {
            const auto place = std::pair(static_cast<int>(problem.reason), problem.column);
            isNew = isNew || !m_groups.contains(place);
            Group& group = m_groups[place];
            group.shown.problem = problemOf(problem.reason);
            group.shown.sentence = sentenceOf(problem.reason);
            group.shown.column = problem.column;
            ++group.shown.rows;
            if (group.shown.lines.size() < keptLines)
                group.shown.lines.append(line);
            if (group.values.size() < keptValues || group.values.contains(problem.value))
                ++group.values[problem.value];
        }
        return isNew;
    }

    import_draft::Check finish() {
        for (Group& group : m_groups) {
            for (auto value = group.values.cbegin(); value != group.values.cend(); ++value)
                group.shown.values.append({value.key(), value.value()});
            std::sort(group.shown.values.begin(), group.shown.values.end(),
                      [](const auto& a, const auto& b) {
                          return std::pair(-a.rows, a.value) < std::pair(-b.rows, b.value);
                      });
            m_check.problems.append(group.shown);
        }
        std::stable_sort(m_check.problems.begin(), m_check.problems.end(),
                         [](const auto& a, const auto& b) { return a.rows > b.rows; });
        if (m_first)
            m_check.firstDay = dateOfDay(*m_first);
        if (m_last)
            m_check.lastDay = dateOfDay(*m_last);
        return m_check;
    }

    const ImportJob& m_job;
    const import_draft::Draft& m_draft;
    PlannedImport m_plan;
    PlannedResponse m_response;
    QList<Problem> m_problems;
    QMap<std::pair<int, int>, Group> m_groups;
    import_draft::Check m_check;
    std::optional<qint32> m_first;
    std::optional<qint32> m_last;
};

void addNew(QStringList& to, const QString& name, const QStringList& known) {
    if (!name.isEmpty() && !known.contains(name) && !to.contains(name))
        to.append(name);
}

/// What the file does not define yet.
void nameNew(const Catalogue& catalogue, const Mapping& mapping, import_draft::Check& check) {
    const import_draft::Known known = knownFrom(catalogue, {});
    QStringList codes;
    for (const PlannedQuestion& question : known.questions)
        codes.append(question.code);
    QStringList touchpoints;
    for (const Touchpoint& touchpoint : catalogue.touchpoints)
        touchpoints.append(touchpoint.name);
    for (const PlannedQuestion& question : mapping.questions) {
        addNew(check.newQuestions, question.code, codes);
        addNew(check.newTouchpoints, question.touchpoint, touchpoints);
        addNew(check.newDimensions, question.dimension, known.dimensions);
    }
    for (const ColumnMapping& column : mapping.columns)
        addNew(check.newFacets, column.facet, known.facets);
}

} // namespace

Result<SourceFormat> formatOf(const QString& path, const import_draft::FileChoices& choices) {
    const auto detected = detectFormat(path);
    if (!detected)
        return tl::unexpected(detected.error());
    return chosenFormat(detected->format, choices);
}

Result<import_draft::FileLook> lookAt(const QString& path,
                                      const import_draft::FileChoices& choices) {
    const auto detected = detectFormat(path);
    if (!detected)
        return tl::unexpected(detected.error());
    const SourceFormat format = chosenFormat(detected->format, choices);
    const auto sample = sampleTable(path, format, shownRows);
    if (!sample)
        return tl::unexpected(sample.error());
    import_draft::FileLook look;
    look.path = path;
    look.bytes = QFileInfo(path).size();
    look.workbook = format.kind == FileKind::Xlsx;
    look.encodings = detected->encodings;
    for (const QString& encoding : offeredEncodings())
        if (!look.encodings.contains(encoding))
            look.encodings.append(encoding);
    look.encodingSure = detected->encodingSure;
    look.sheets = detected->sheets;
    look.used = {format.encoding, QLatin1Char(format.delimiter), format.sheet, format.headerRow};
    look.header = sample->header;
    for (const Row& row : sample->rows) {
        look.rows.append(textsOf(row, look.header.size()));
        look.lines.append(row.line);
        if (row.badEncoding)
            look.badLines.append(row.line);
    }
    return look;
}

Result<ImportJob> jobOf(const import_draft::Draft& draft) {
    const auto format = formatOf(draft.path, draft.file);
    if (!format)
        return tl::unexpected(format.error());
    QStringList header;
    for (const import_draft::Column& column : draft.mapping.columns)
        header.append(column.header);
    const Mapping mapping = exchangeMapping(draft.mapping, *format, header);
    if (const auto sound = checkMapping(mapping); !sound)
        return tl::unexpected(sound.error());
    return ImportJob{draft.path, *format, mapping,
                     draft.importValid ? OnProblems::ImportValid : OnProblems::ImportNothing,
                     false};
}

Result<import_draft::Check> checkImport(Store& store, const import_draft::Draft& draft,
                                        std::stop_token stop, const ReadProgress& progress) {
    auto job = jobOf(draft);
    if (!job)
        return tl::unexpected(job.error());
    auto check = Checker(*job, draft).run(stop, progress);
    const auto catalogue = store.catalogue();
    if (!check || !catalogue)
        return tl::unexpected(check ? catalogue.error() : check.error());
    nameNew(**catalogue, job->mapping, *check);
    job->dryRun = true;
    const auto report = runImport(store, *job, {}, stop, progress);
    if (!report)
        return tl::unexpected(report.error());
    check->counts = report->counts;
    return check;
}

} // namespace symmetry
