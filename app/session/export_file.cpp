#include "app/session/export_file.h"

#include "app/session/catalogue_json.h"
#include "app/session/export_columns.h"
#include "app/session/export_series.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/interpreter.h"
#include "models/exchange/table_reader.h"
#include "models/storage/store.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int block = 2000; ///< responses read at a time

tl::unexpected<Error> because(const auto& result) {
    return tl::unexpected<Error>(result.error());
}

/// One import on its way into its CSV file.
struct Table {
    Table(const Catalogue& catalogue, const Source& source) : columns(catalogue, source) {}

    ExportColumns columns;
    std::unique_ptr<CarefulWriter> file;
    QBuffer buffer;
    std::unique_ptr<CsvWriter> csv;
};

class Exporter {
public:
    Exporter(Store& store, QString folder, const std::function<void(int)>& progress,
             std::stop_token stop)
        : m_store(store), m_folder(std::move(folder)), m_progress(progress), m_stop(stop) {}

    Result<void> run() {
        Result<void> done = readAll();
        if (done)
            done = writeSmallFiles();
        if (done)
            done = eachResponse(0, [this](const Response& response) { return look(response); });
        if (done)
            done = openTables();
        if (done)
            done = eachResponse(50, [this](const Response& response) { return write(response); });
        if (done)
            done = finishTables();
        return done ? exportSeries(m_store, *m_catalogue, m_folder, m_stop) : done;
    }

private:
    Result<void> readAll() {
        const auto catalogue = m_store.catalogue();
        if (!catalogue)
            return because(catalogue);
        m_catalogue = *catalogue;
        const auto frame = m_store.frame();
        if (!frame)
            return because(frame);
        for (const SegmentPtr& segment : (*frame)->segments())
            for (const qint64 id : segment->response)
                m_ids.append(ResponseId{id});
        for (PersonId after;;) {
            const auto persons = m_store.persons(after, block);
            if (!persons)
                return because(persons);
            for (const Person& person : *persons)
                m_persons.insert(person.id, person);
            if (persons->size() < block)
                return {};
            after = persons->constLast().id;
        }
    }

    Result<void> writeSmallFiles() const {
        const auto file = writeCarefully(m_folder + "/file.json"_L1, catalogueToJson(*m_catalogue));
        if (!file)
            return file;
        QList<Person> named; // those without a key come back with their responses
        for (const Person& person : m_persons)
            if (!person.key.isEmpty())
                named.append(person);
        return writeCarefully(m_folder + "/persons.json"_L1, personsToJson(named));
    }

    Result<void> eachResponse(int percent,
                              const std::function<Result<void>(const Response&)>& use) const {
        for (qsizetype at = 0; at < m_ids.size(); at += block) {
            if (m_stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            const auto responses = m_store.responses(m_ids.mid(at, block));
            if (!responses)
                return because(responses);
            for (const Response& response : *responses)
                if (const auto used = use(response); !used)
                    return used;
            if (m_progress)
                m_progress(percent + static_cast<int>(50 * at / m_ids.size()));
        }
        return {};
    }

    Result<void> look(const Response& response) {
        auto table = m_tables.find(response.source.value);
        if (table == m_tables.end()) {
            const Source* source = m_catalogue->find(response.source);
            auto made = std::make_unique<Table>(*m_catalogue, source ? *source : Source{});
            table = m_tables.emplace(response.source.value, std::move(made)).first;
        }
        table->second->columns.look(response);
        return {};
    }

    Result<void> openTables() {
        int number = 0;
        for (auto& [id, table] : m_tables) {
            table->columns.settle();
            const QStringList& header = table->columns.header();
            if (header.size() > TableLimits::columns)
                return fail(ErrorKind::ImportTooWide, {m_folder, QString::number(header.size()),
                                                       QString::number(TableLimits::columns)});
            const QString name = m_folder + u"/answers-%1"_s.arg(++number);
            const auto mapping =
                writeCarefully(name + ".mapping.json"_L1, mappingToJson(table->columns.mapping()));
            if (!mapping)
                return mapping;
            auto file = CarefulWriter::begin(name + ".csv"_L1);
            if (!file)
                return because(file);
            table->file = std::move(*file);
            table->buffer.open(QIODevice::WriteOnly);
            table->csv = std::make_unique<CsvWriter>(table->buffer);
            if (const auto written = writeRow(*table, header); !written)
                return written;
        }
        return {};
    }

    Result<void> write(const Response& response) {
        Table& table = *m_tables.at(response.source.value);
        const auto person = m_persons.constFind(response.person);
        return writeRow(
            table, table.columns.row(response, person == m_persons.cend() ? nullptr : &*person));
    }

    static Result<void> writeRow(Table& table, const QStringList& cells) {
        if (!table.csv->writeRow(cells))
            return fail(ErrorKind::WriteFailed, {table.file->workingPath(), u"CSV"_s});
        return table.buffer.size() < (1 << 20) ? Result<void>() : flush(table);
    }

    static Result<void> flush(Table& table) {
        const auto written = table.file->write(table.buffer.data());
        table.buffer.buffer().clear();
        table.buffer.seek(0);
        return written;
    }

    Result<void> finishTables() {
        for (auto& [id, table] : m_tables) {
            if (!table->csv->finish())
                return fail(ErrorKind::WriteFailed, {table->file->workingPath(), u"CSV"_s});
            if (const auto flushed = flush(*table); !flushed)
                return flushed;
            if (const auto committed = table->file->commit(); !committed)
                return committed;
        }
        return {};
    }

    Store& m_store;
    QString m_folder;
    const std::function<void(int)>& m_progress;
    std::stop_token m_stop;
    CataloguePtr m_catalogue;
    QList<ResponseId> m_ids;
    QMap<PersonId, Person> m_persons;
    std::map<qint64, std::unique_ptr<Table>> m_tables; ///< by source, oldest first
};

} // namespace

Result<void> exportFile(Store& store, const QString& folder,
                        const std::function<void(int)>& progress, std::stop_token stop) {
    const QFileInfo target(QDir::cleanPath(folder));
    if (target.exists() || target.isSymLink())
        return fail(ErrorKind::FileExists, {folder});
    if (!target.dir().exists())
        return fail(ErrorKind::FolderMissing, {target.path()});
    QTemporaryDir working(target.absoluteFilePath() + "-XXXXXX"_L1);
    if (!working.isValid())
        return fail(ErrorKind::WriteFailed, {folder, working.errorString()});
    if (const auto done = Exporter(store, working.path(), progress, stop).run(); !done)
        return done;
    if (!QDir().rename(working.path(), target.absoluteFilePath()))
        return fail(ErrorKind::WriteFailed, {folder, target.fileName()});
    working.setAutoRemove(false);
    return {};
}

} // namespace symmetry
