#include "app/session/catalogue_json.h"
#include "app/session/export_file.h"
#include "models/exchange/interpreter.h"
#include "models/exchange/series_interpreter.h"
#include "models/exchange/table_reader.h"
#include "models/storage/store.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qint64 largestJson = 256 * 1024 * 1024;
constexpr size_t block = 1000; ///< responses written at a time

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, {path});
    if (file.size() > largestJson)
        return fail(ErrorKind::FileDamaged, {path, QString::number(file.size())});
    return file.readAll();
}

class Restorer {
public:
    Restorer(Store& store, QString folder, qint64 now, std::stop_token stop)
        : m_store(store), m_folder(std::move(folder)), m_now(now), m_stop(stop) {}

    Result<void> define(const Catalogue& catalogue) {
        const auto added =
            m_store.apply(additions(catalogue), {u"symmetry-cli"_s, m_now, u"Restore export"_s});
        if (!added)
            return tl::unexpected(added.error());
        const QString path = m_folder + "/persons.json"_L1;
        const auto bytes = readFile(path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto persons = personsFromJson(*bytes, path);
        if (!persons)
            return tl::unexpected(persons.error());
        ChangeSet changes;
        for (const Person& person : *persons)
            changes.append(Edit{std::nullopt, Thing(person)});
        const auto known = m_store.apply(changes, {u"symmetry-cli"_s, m_now, u"Restore persons"_s});
        return known ? Result<void>() : tl::unexpected(known.error());
    }

    Result<void> importAll() {
        return importAll(u"answers"_s).and_then([this] { return importAll(u"series"_s); });
    }

private:
    Result<void> importAll(const QString& stem) {
        for (int number = 1;; ++number) {
            const QString name = m_folder + u"/%1-%2"_s.arg(stem, QString::number(number));
            if (!QFileInfo::exists(name + ".csv"_L1))
                return {};
            if (const auto imported = import(name); !imported) {
                const auto abandoned = m_store.abandonImport();
                return abandoned ? imported : abandoned;
            }
        }
    }

    Result<void> import(const QString& name) {
        const auto json = readFile(name + ".mapping.json"_L1);
        if (!json)
            return tl::unexpected(json.error());
        const auto mapping = mappingFromJson(*json, name + ".mapping.json"_L1);
        if (!mapping)
            return tl::unexpected(mapping.error());
        const QString csv = name + ".csv"_L1;
        const auto reader = TableReader::open(csv, mapping->format.value_or(SourceFormat{}));
        if (!reader)
            return tl::unexpected(reader.error());
        const auto begun = m_store.beginImport(planImport(*mapping, mapping->name), m_now);
        if (!begun)
            return tl::unexpected(begun.error());
        const auto rows = mapping->isSeries() ? importPoints(**reader, *mapping, csv)
                                              : importRows(**reader, *mapping, csv);
        if (!rows)
            return rows;
        const auto source =
            m_store.finishImport({u"symmetry-cli"_s, m_now, u"Restore answers"_s}, 0);
        return source ? Result<void>() : tl::unexpected(source.error());
    }

    Result<void> importPoints(TableReader& reader, const Mapping& mapping, const QString& csv) {
        auto interpreter = SeriesInterpreter::create(mapping, reader.header());
        if (!interpreter)
            return tl::unexpected(interpreter.error());
        Row row;
        std::vector<PlannedPoint> points;
        for (bool more = true; more;) {
            const auto found = reader.next(row);
            if (!found)
                return tl::unexpected(found.error());
            more = *found;
            QList<Problem> problems;
            QList<PlannedPoint> read;
            if (more)
                (void)interpreter->interpret(row, read, problems);
            if (!problems.isEmpty())
                return fail(ErrorKind::FileDamaged, {csv, QString::number(row.line)});
            points.insert(points.end(), read.cbegin(), read.cend());
            if (more && points.size() < block)
                continue;
            if (m_stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            if (const auto written = m_store.appendImport(points); !written)
                return tl::unexpected(written.error());
            points.clear();
        }
        return {};
    }

    Result<void> importRows(TableReader& reader, const Mapping& mapping, const QString& csv) {
        auto interpreter = Interpreter::create(mapping, reader.header());
        if (!interpreter)
            return tl::unexpected(interpreter.error());
        Row row;
        std::vector<PlannedResponse> responses;
        for (;;) {
            const auto more = reader.next(row);
            if (!more)
                return tl::unexpected(more.error());
            if (*more) {
                QList<Problem> problems;
                PlannedResponse response;
                if (interpreter->interpret(row, response, problems) != RowOutcome::Accepted)
                    return fail(ErrorKind::FileDamaged, {csv, QString::number(row.line)});
                responses.push_back(std::move(response));
            }
            if (!*more || responses.size() == block) {
                if (m_stop.stop_requested())
                    return fail(ErrorKind::Cancelled);
                if (const auto written = m_store.appendImport(responses); !written)
                    return tl::unexpected(written.error());
                responses.clear();
            }
            if (!*more)
                return {};
        }
    }

    Store& m_store;
    QString m_folder;
    qint64 m_now;
    std::stop_token m_stop;
};

} // namespace

Result<void> createFromExport(const QString& path, const QString& folder, qint64 now,
                              std::stop_token stop) {
    const QString description = folder + "/file.json"_L1;
    const auto bytes = readFile(description);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto catalogue = catalogueFromJson(*bytes, description);
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    Result<void> done;
    {
        const auto store = Store::create(path, catalogue->facts);
        if (!store)
            return tl::unexpected(store.error());
        Restorer restorer(**store, folder, now, stop);
        done = restorer.define(*catalogue);
        if (done)
            done = restorer.importAll();
    }
    if (!done)
        QFile::remove(path); // ours alone: create() refuses where anything stood
    return done;
}

} // namespace symmetry
