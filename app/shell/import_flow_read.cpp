#include "app/shell/import_flow_read.h"

#include "app/shell/import_flow_cells.h"
#include "app/shell/import_flow_columns.h"
#include "models/exchange/identity_census.h"

#include <algorithm>
#include <cstring>

namespace symmetry::import_flow {

namespace {

constexpr qsizetype firstRows = 40;
constexpr qsizetype mostRows = 80;
constexpr qsizetype mostLines = 100;
constexpr qsizetype mostValues = 50; ///< each is shown with a field of its own
constexpr qint64 rowsBetweenLooks = 512;

/// Which names and codes of a plan are new to the catalogue.
void listNew(const Mapping& mapping, const Catalogue& catalogue, import_draft::Check& check) {
    const auto add = [](QStringList& names, const QString& name, const auto& things, auto member) {
        const bool known = std::ranges::find(things, name, member) != things.end();
        if (!name.isEmpty() && !known && !names.contains(name))
            names.append(name);
    };
    for (const PlannedQuestion& question : mapping.questions) {
        add(check.newQuestions, question.code, catalogue.questions, &Question::code);
        add(check.newTouchpoints, question.touchpoint, catalogue.touchpoints, &Touchpoint::name);
        add(check.newDimensions, question.dimension, catalogue.dimensions, &Dimension::name);
    }
    for (const ColumnMapping& column : mapping.columns) {
        if (column.role == ColumnRole::Facet)
            add(check.newFacets, column.facet, catalogue.facets, &Facet::name);
    }
}

/// Problems grouped by kind and column, with their most frequent values.
class Groups {
public:
    /// True where it is the first of its group.
    bool add(const Problem& problem) {
        const import_draft::Problem kind = problemFrom(problem.reason);
        const QString sentence = sentenceFor(problem.reason);
        const auto known = std::ranges::find_if(m_groups, [&](const auto& group) {
            return group.problem == kind && group.column == problem.column &&
                   group.sentence == sentence;
        });
        const bool first = known == m_groups.end();
        const qsizetype index = known - m_groups.begin();
        if (first) {
            m_groups.append({kind, problem.column, 0, {}, {}, sentence});
            m_places.append(QHash<QString, qsizetype>());
        }
        import_draft::ProblemGroup& group = m_groups[index];
        ++group.rows;
        if (group.lines.size() < mostLines)
            group.lines.append(problem.line);
        count(group, m_places[index], problem.value);
        return first;
    }

    [[nodiscard]] QList<import_draft::ProblemGroup> take() {
        for (import_draft::ProblemGroup& group : m_groups)
            std::ranges::stable_sort(group.values, std::ranges::greater(),
                                     &import_draft::ProblemValue::rows);
        std::ranges::stable_sort(m_groups, std::ranges::greater(),
                                 &import_draft::ProblemGroup::rows);
        return m_groups;
    }

private:
    static void count(import_draft::ProblemGroup& group, QHash<QString, qsizetype>& places,
                      const QString& value) {
        const auto place = places.constFind(value);
        if (place != places.cend()) {
            ++group.values[*place].rows;
        } else if (group.values.size() < mostValues) {
            places.insert(value, group.values.size());
            group.values.append({value, 1});
        }
    }

    QList<import_draft::ProblemGroup> m_groups;
    QList<QHash<QString, qsizetype>> m_places; ///< of each value in its group
};

/// One pass over a file.
class Pass {
public:
    Pass(const Reading& reading, CellReader cells)
        : m_isLong(reading.mapping.isLong()), m_cells(std::move(cells)) {
        m_read.check.rowsRead.fill(0, m_cells.columns());
        m_read.check.first.resize(m_cells.columns());
        m_met.fill(false, m_cells.columns());
        listNew(reading.mapping, *reading.catalogue, m_read.check);
    }

    [[nodiscard]] Result<void> readAll(TableReader& reader, Interpreter& interpreter,
                                       const std::stop_token& stop) {
        Row row;
        PlannedResponse response;
        QList<Problem> problems;
        for (qint64 rows = 0;; ++rows) {
            if (rows % rowsBetweenLooks == 0 && stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            const auto found = reader.next(row);
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return rows > 0 ? Result<void>() : fail(ErrorKind::ImportNoRows);
            problems.clear();
            const RowOutcome outcome = interpreter.interpret(row, response, problems);
            take(row, outcome, response, problems);
        }
    }

    [[nodiscard]] ReadThrough result() {
        m_read.check.problems = m_groups.take();
        return std::move(m_read);
    }

private:
    void take(const Row& row, RowOutcome outcome, const PlannedResponse& response,
              const QList<Problem>& problems) {
        bool telling = false;
        for (const Problem& problem : problems)
            telling = m_groups.add(problem) || telling;
        const auto refused = [&problems](int column) {
            return std::ranges::find(problems, column, &Problem::column) != problems.end();
        };
        for (int i = 0; i < m_cells.columns(); ++i) {
            if (!m_met[i] && !row.trimmed(i).isEmpty()) {
                m_met[i] = true;
                m_read.check.first[i] = m_cells.read(row, i, refused(i));
            }
            if (m_cells.says(row, i) && !refused(i))
                ++m_read.check.rowsRead[i];
        }
        count(outcome, response);
        const qsizetype shown = m_read.check.preview.size();
        if (shown < firstRows || (telling && shown < mostRows))
            show(row, outcome, response, refused);
    }

    void count(RowOutcome outcome, const PlannedResponse& response) {
        ImportCounts& counts = m_read.check.counts;
        counts.rejected += outcome == RowOutcome::Rejected ? 1 : 0;
        counts.duplicates += outcome == RowOutcome::Duplicate ? 1 : 0;
        if (outcome != RowOutcome::Accepted)
            return;
        quint64 hash = 0;
        std::memcpy(&hash, response.identity.constData(), sizeof hash);
        if (!m_isLong || m_seen.add(hash).before == 0) {
            auto& identity = m_read.identities.emplace_back();
            std::memcpy(identity.data(), response.identity.constData(), identity.size());
        }
        counts.answers += response.answers.size();
        if (!response.personKey.isEmpty())
            m_read.persons.insert(qHash(response.personKey));
        const QDate day = QDate(1970, 1, 1).addDays(response.day);
        import_draft::Check& check = m_read.check;
        check.firstDay = check.firstDay.isValid() ? std::min(check.firstDay, day) : day;
        check.lastDay = check.lastDay.isValid() ? std::max(check.lastDay, day) : day;
    }

    template <class Refused>
    void show(const Row& row, RowOutcome outcome, const PlannedResponse& response,
              const Refused& refused) {
        import_draft::PreviewRow shown;
        shown.line = row.line;
        shown.leftOut = outcome == RowOutcome::Rejected;
        shown.duplicate = outcome == RowOutcome::Duplicate;
        for (int i = 0; i < m_cells.columns(); ++i)
            shown.cells.append(m_cells.read(row, i, refused(i)));
        m_read.check.preview.append(shown);
        m_read.shown.append(outcome == RowOutcome::Accepted ? response.identity : QByteArray());
    }

    bool m_isLong;
    CellReader m_cells;
    ReadThrough m_read;
    Groups m_groups;
    IdentityCensus m_seen;
    QList<bool> m_met; ///< by column: a cell that is not blank was met
};

Result<qint64> knownOf(Store& store, const ReadThrough& read, const std::stop_token& stop) {
    constexpr size_t batch = 4096;
    qint64 known = 0;
    std::vector<QByteArray> identities;
    for (size_t from = 0; from < read.identities.size(); from += batch) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        identities.clear();
        const size_t end = std::min(from + batch, read.identities.size());
        for (size_t i = from; i < end; ++i)
            identities.emplace_back(read.identities[i].data(),
                                    static_cast<qsizetype>(read.identities[i].size()));
        const auto found = store.countKnown(identities);
        if (!found)
            return found;
        known += *found;
    }
    return known;
}

Result<qint64> newPersons(Store& store, QSet<size_t> persons, const std::stop_token& stop) {
    constexpr int batch = 4096;
    PersonId after;
    while (!persons.isEmpty()) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto known = store.persons(after, batch);
        if (!known)
            return tl::unexpected(known.error());
        for (const Person& person : *known)
            persons.remove(qHash(person.key));
        if (known->size() < batch)
            break;
        after = known->constLast().id;
    }
    return persons.size();
}

} // namespace

Result<ReadThrough> readThrough(const Reading& reading, std::stop_token stop) {
    auto reader = TableReader::open(reading.path, reading.format);
    if (!reader)
        return tl::unexpected(reader.error());
    const QStringList& header = (*reader)->header();
    auto interpreter = Interpreter::create(reading.mapping, header);
    if (!interpreter)
        return tl::unexpected(interpreter.error());
    const Words words(Format(QLocale(), reading.catalogue->facts.customerWord));
    auto cells = CellReader::create(reading.mapping, header, words);
    if (!cells)
        return tl::unexpected(cells.error());
    Pass pass(reading, std::move(*cells));
    if (const auto done = pass.readAll(**reader, *interpreter, stop); !done) {
        Error error = done.error();
        if (error.kind == ErrorKind::ImportNoRows)
            error.facts = {reading.path};
        return tl::unexpected(error);
    }
    return pass.result();
}

Result<import_draft::Check> compare(Store& store, const ReadThrough& read, std::stop_token stop) {
    import_draft::Check check = read.check;
    const auto known = knownOf(store, read, stop);
    if (!known)
        return tl::unexpected(known.error());
    ImportCounts& counts = check.counts;
    counts.duplicates += *known;
    counts.imported = static_cast<qint64>(read.identities.size()) - *known;
    counts.read = counts.imported + counts.duplicates + counts.rejected;
    for (qsizetype i = 0; i < read.shown.size(); ++i) {
        if (read.shown[i].isEmpty())
            continue;
        const auto here = store.countKnown(std::span(&read.shown[i], 1));
        if (!here)
            return tl::unexpected(here.error());
        check.preview[i].duplicate = *here > 0;
    }
    const auto persons = newPersons(store, read.persons, stop);
    if (!persons)
        return tl::unexpected(persons.error());
    check.newPersons = *persons;
    return check;
}

} // namespace symmetry::import_flow
