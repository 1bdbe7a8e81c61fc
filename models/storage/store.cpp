#include "models/storage/store.h"

#include "models/storage/audit.h"
#include "models/storage/backup.h"
#include "models/storage/catalogue_reader.h"
#include "models/storage/checker.h"
#include "models/storage/chunks.h"
#include "models/storage/database.h"
#include "models/storage/drill.h"
#include "models/storage/edits.h"
#include "models/storage/import_removal.h"
#include "models/storage/import_writer.h"
#include "models/storage/keepsakes.h"
#include "models/storage/opening.h"
#include "models/storage/series_points.h"
#include "models/storage/things.h"
#include "models/storage/transaction.h"
#include "models/storage/voice_reader.h"
#include "resources/resources.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

Result<void> writeFirstFacts(Database& database, FileFacts facts) {
    if (facts.uuid.isNull())
        facts.uuid = QUuid::createUuid();
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    (*transaction)->touch(u"fact"_s);
    return writeFacts(database, facts).and_then([&] { return (*transaction)->commit(); });
}

} // namespace

Store::Store(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& path, const FileFacts& facts,
                                             const OpenOptions& options) {
    loadResources();
    const Result<void> made = makeDatabase(
        path, options, [&facts](Database& database) { return writeFirstFacts(database, facts); });
    if (!made)
        return tl::unexpected(made.error());
    return open(path, options);
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, const OpenOptions& options) {
    loadResources();
    // A link is followed once, here: what is watched later is the file itself.
    const QString real = QFileInfo(path).canonicalFilePath();
    const bool own = !options.fileSystem.isEmpty() || real.isEmpty();
    Result<std::unique_ptr<Database>> database = openDatabase(own ? path : real, options);
    if (!database)
        return tl::unexpected(database.error());
    if ((*database)->readOnly() == ReadOnlyReason::None) {
        const Result<void> cleaned = removeAbandoned(**database, options.alone);
        if (!cleaned)
            return tl::unexpected(cleaned.error());
    }
    std::unique_ptr<Store> store(new Store(std::move(*database)));
    store->m_options = options;
    return store;
}

QString Store::path() const {
    return m_database->path();
}
ReadOnlyReason Store::readOnlyReason() const {
    return m_database->readOnly();
}
quint64 Store::revision() const {
    return m_database->revision();
}
bool Store::isImporting() const {
    return m_import != nullptr;
}

void Store::setListener(std::function<void(const ChangeNotice&)> listener) {
    m_listener = std::move(listener);
}

void Store::setStop(std::stop_token stop) {
    m_database->setStop(std::move(stop));
}

void Store::tell(const QList<ChangedThing>& things, bool answers) {
    if (m_listener)
        m_listener(ChangeNotice{revision(), things, answers});
}

Result<void> Store::refresh() {
    if (const Result<void> same = m_database->compareWithSeen(); same)
        return {};
    // Opened as at first, so that nothing is taken over that would not have been opened.
    Result<std::unique_ptr<Store>> again = open(path(), m_options);
    if (!again)
        return tl::unexpected(again.error());
    m_import.reset();
    m_database = std::move((*again)->m_database);
    tell({}, true);
    return {};
}

Result<CataloguePtr> Store::catalogue() {
    const Reading reading(*m_database);
    return readCatalogue(*m_database);
}

Result<FramePtr> Store::frame() {
    const Reading reading(*m_database);
    return readFrame(*m_database);
}

Result<VoiceCountsPtr> Store::voices(const Frame& frame) {
    const Reading reading(*m_database);
    return readVoices(*m_database, frame);
}

Result<SeriesPointsPtr> Store::seriesPoints() {
    const Reading reading(*m_database);
    return readSeriesPoints(*m_database);
}

Result<SeriesPoints> Store::pointsOfSource(SourceId id) {
    const Reading reading(*m_database);
    return readPointsOfSource(*m_database, id);
}

Result<QList<Response>> Store::responses(const QList<ResponseId>& ids) {
    const Reading reading(*m_database);
    return readResponses(*m_database, ids);
}

Result<std::optional<Person>> Store::person(PersonId id) {
    return readOne<Person>(*m_database, id.value);
}

Result<std::optional<Person>> Store::personByKey(const QString& key) {
    return findPerson(*m_database, key);
}

Result<QList<Person>> Store::persons(PersonId after, int limit) {
    return readPersons(*m_database, after, limit);
}

Result<qint64> Store::personCount() {
    return m_database->number(u"SELECT count(*) FROM person"_s);
}

Result<qint64> Store::commentCount() {
    return m_database->number(u"SELECT count(*) FROM comment"_s);
}

Result<qint64> Store::schemaVersion() {
    return m_database->number(u"PRAGMA user_version"_s);
}

Result<QList<FoundComment>> Store::comments(const CommentSearch& search) {
    return findComments(*m_database, search);
}

Result<ChangeSet> Store::apply(const ChangeSet& changes, const Stamp& stamp) {
    Result<ChangeSet> done = applyChanges(*m_database, changes, stamp);
    if (done && !done->isEmpty())
        tell(thingsIn(*done), false);
    return done;
}

Result<SourceId> Store::beginImport(const PlannedImport& plan, qint64 now) {
    if (m_import)
        return fail(ErrorKind::FileLocked, {path()});
    Result<std::unique_ptr<ImportWriter>> writer = ImportWriter::begin(*m_database, plan, now);
    if (!writer)
        return tl::unexpected(writer.error());
    m_import = std::move(*writer);
    return m_import->source();
}

Result<ImportCounts> Store::appendImport(std::span<const PlannedResponse> responses) {
    if (!m_import)
        return fail(ErrorKind::QueryFailed, {}, u"no import"_s);
    Result<ImportCounts> counts = m_import->append(responses);
    if (!counts)
        (void)abandonImport(); // what stays behind is removed at the next opening
    return counts;
}

Result<ImportCounts> Store::appendImport(std::span<const PlannedPoint> points) {
    if (!m_import)
        return fail(ErrorKind::QueryFailed, {}, u"no import"_s);
    Result<ImportCounts> counts = m_import->append(points);
    if (!counts)
        (void)abandonImport();
    return counts;
}

Result<QList<PointState>> Store::comparePoints(const PlannedImport& plan,
                                               std::span<const PlannedPoint> points) {
    return symmetry::comparePoints(*m_database, plan, points);
}

Result<Source> Store::finishImport(const Stamp& stamp, qint64 rejected, qint64 duplicates) {
    if (!m_import)
        return fail(ErrorKind::QueryFailed, {}, u"no import"_s);
    Result<Source> source = m_import->finish(stamp, rejected, duplicates);
    if (!source) {
        (void)abandonImport();
        return source;
    }
    m_import.reset();
    tell({ChangedThing{ThingKind::Source, source->id.value}}, true);
    return source;
}

Result<qint64> Store::countKnown(std::span<const QByteArray> identities) {
    Statement known = m_database->query(u"response_is_visible"_s);
    qint64 count = 0;
    for (const QByteArray& identity : identities) {
        count += known.bindBlob(1, identity).step() ? 1 : 0;
        if (known.failed())
            return known.failure();
        known.reset();
    }
    return count;
}

Result<void> Store::abandonImport() {
    if (!m_import)
        return {};
    return std::exchange(m_import, nullptr)->abandon();
}

Result<Source> Store::setSourceState(SourceId id, SourceState from, SourceState to,
                                     const Stamp& stamp) {
    if (m_import)
        return fail(ErrorKind::FileLocked, {path()});
    const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<std::optional<Source>> found = readOne<Source>(*m_database, id.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->state == SourceState::Importing)
        return fail(ErrorKind::ThingMissing, {u"source"_s, QString::number(id.value)});
    Source source = **found;
    if (source.state != from)
        return fail(ErrorKind::UndoOutdated, {stamp.phrase});
    if (to == SourceState::Visible) {
        Statement doubled = m_database->query(u"responses_doubled"_s);
        const bool counted = doubled.bind(1, id).step();
        if (!counted)
            return doubled.failure();
        if (doubled.integer(0) > 0)
            return fail(ErrorKind::ImportRedoDoubled,
                        {source.name, QString::number(doubled.integer(0))});
    }
    source.state = to;
    (*transaction)->touch(u"source"_s);
    const Result<void> done =
        writeOver(*m_database, source)
            .and_then([&] { return writeAudit(*m_database, stamp, sourceAsJson(source)); })
            .and_then([&] { return (*transaction)->commit(); });
    if (!done)
        return tl::unexpected(done.error());
    tell({ChangedThing{ThingKind::Source, id.value}}, true);
    return source;
}

Result<Source> Store::undoImport(SourceId id, const Stamp& stamp) {
    return setSourceState(id, SourceState::Visible, SourceState::Undone, stamp);
}

Result<Source> Store::redoImport(SourceId id, const Stamp& stamp) {
    return setSourceState(id, SourceState::Undone, SourceState::Visible, stamp);
}

Result<SavedMapping> Store::saveMapping(const SavedMapping& mapping) {
    Result<SavedMapping> saved = writeMapping(*m_database, mapping);
    if (saved)
        tell({ChangedThing{ThingKind::Mapping, saved->id.value}}, false);
    return saved;
}

Result<QList<SavedMapping>> Store::mappings() {
    return readMappings(*m_database);
}

Result<std::optional<SavedMapping>> Store::mappingForShape(const QString& shape) {
    return findMapping(*m_database, shape);
}

Result<void> Store::removeMapping(MappingId id) {
    Result<void> done = removeKeepsake(*m_database, ThingKind::Mapping, id.value);
    if (done)
        tell({ChangedThing{ThingKind::Mapping, id.value}}, false);
    return done;
}

Result<DraftId> Store::saveDraft(const Draft& draft) {
    Result<DraftId> id = writeDraft(*m_database, draft);
    if (id)
        tell({ChangedThing{ThingKind::Draft, id->value}}, false);
    return id;
}

Result<QList<Draft>> Store::drafts() {
    return readDrafts(*m_database);
}

Result<void> Store::removeDraft(DraftId id) {
    Result<void> done = removeKeepsake(*m_database, ThingKind::Draft, id.value);
    if (done)
        tell({ChangedThing{ThingKind::Draft, id.value}}, false);
    return done;
}

Result<QList<AuditEntry>> Store::audit(qint64 before, int limit) {
    return readAudit(*m_database, before, limit);
}

Result<void> Store::backup(const QString& target, Overwrite overwrite,
                           const std::function<void(int)>& progress) {
    return backupTo(*m_database, target, overwrite, m_options, progress);
}

Result<CheckReport> Store::check(const std::function<void(int)>& progress) {
    return checkFile(*m_database, progress);
}

Result<void> Store::rebuildChunks() {
    Result<void> done = makeChunksAnew(*m_database);
    if (done)
        tell({}, true);
    return done;
}

} // namespace symmetry
