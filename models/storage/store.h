#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/edit.h"
#include "models/domain/imported.h"
#include "models/domain/response.h"
#include "models/domain/result.h"
#include "models/frame/frame.h"
#include "models/frame/voice_counts.h"
#include "models/storage/careful_writer.h"
#include "models/storage/check_report.h"
#include "models/storage/open_options.h"
#include "models/storage/records.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace symmetry {

class Database;
class ImportWriter;

/// One open file. Synchronous, and bound to the thread that opened it: the database thread of the
/// program with a window, or the main thread of one without.
///
/// Every writing call is one transaction (imports: several short ones) that is on the disk when the
/// call returns; when it fails, the file is as before. Before each the file is compared with what
/// was seen last: moved, replaced, truncated or written by others gives FileReplaced, a file open
/// for reading only gives FileReadOnly.
class Store {
public:
    /// Makes a new file; refuses (FileExists) where anything stands at `path`. A null uuid in
    /// `facts` is drawn.
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    create(const QString& path, const FileFacts& facts, const OpenOptions& options = {});
    /// Opens a file after looking at its header, schema and digests. Each reason not to has its own
    /// ErrorKind, and leaves every byte as it was. An older version is migrated, after a verified
    /// backup beside the file; an import that was cut off is removed.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& path,
                                                             const OpenOptions& options = {});
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] ReadOnlyReason readOnlyReason() const;
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason() != ReadOnlyReason::None; }
    /// Grows with every committed transaction, also over restarts.
    [[nodiscard]] quint64 revision() const;

    /// Called on this thread after each committed change that others can see.
    void setListener(std::function<void(const ChangeNotice&)> listener);
    /// Long reads, waits for locks, checks and backups end with Cancelled when `stop` is requested.
    void setStop(std::stop_token stop);
    /// Takes over what another program wrote since, where the file is still sound.
    [[nodiscard]] Result<void> refresh();

    // ---- reading -----------------------------------------------------------------------------
    [[nodiscard]] Result<CataloguePtr> catalogue();
    /// The answers of all visible sources, from their chunks, each compared with its hash. Profile
    /// indexes are stable while the file is open.
    [[nodiscard]] Result<FramePtr> frame();
    /// How many comments the responses of that frame have.
    [[nodiscard]] Result<VoiceCountsPtr> voices(const Frame& frame);
    /// The points of all series that count: of one period the one imported last.
    [[nodiscard]] Result<SeriesPointsPtr> seriesPoints();
    /// Every point that a source brought, in the order of its file.
    [[nodiscard]] Result<SeriesPoints> pointsOfSource(SourceId id);
    /// Those responses, in the order of the ids; ids that are not there are left out.
    [[nodiscard]] Result<QList<Response>> responses(const QList<ResponseId>& ids);
    [[nodiscard]] Result<std::optional<Person>> person(PersonId id);
    [[nodiscard]] Result<std::optional<Person>> personByKey(const QString& key);
    /// At most `limit` persons with an id above `after`, ascending.
    [[nodiscard]] Result<QList<Person>> persons(PersonId after, int limit);
    [[nodiscard]] Result<qint64> personCount();
    [[nodiscard]] Result<qint64> commentCount();
    [[nodiscard]] Result<qint64> schemaVersion(); ///< of the open file
    /// Newest first, of visible sources. No text of a search is an error.
    [[nodiscard]] Result<QList<FoundComment>> comments(const CommentSearch& search);

    // ---- editing -----------------------------------------------------------------------------
    /// All of `changes` or none. Ids and uuids that are missing are filled in (in what is
    /// returned); edits that change nothing are left out; a set without changes leaves no trace.
    /// Errors: ThingMissing, UndoOutdated (a `before` is not what is there), ThingInUse, NameEmpty,
    /// NameTaken, TextTooLong, ValueNotValid.
    [[nodiscard]] Result<ChangeSet> apply(const ChangeSet& changes, const Stamp& stamp);

    // ---- importing ---------------------------------------------------------------------------
    /// Begins the one import that may run at a time. Nothing of it is seen before finishImport().
    /// ImportMappingBad where a question is known by another scale.
    [[nodiscard]] Result<SourceId> beginImport(const PlannedImport& plan, qint64 now);
    /// Writes responses in short transactions; returns the counts so far. Responses known from
    /// visible sources are skipped as duplicates; several with one identity become one.
    [[nodiscard]] Result<ImportCounts> appendImport(std::span<const PlannedResponse> responses);
    /// The same for points of series: only such as are new, or are meant to stand in the place of
    /// what comparePoints() called different.
    [[nodiscard]] Result<ImportCounts> appendImport(std::span<const PlannedPoint> points);
    /// What the file says already of the periods of `points`.
    [[nodiscard]] Result<QList<PointState>> comparePoints(const PlannedImport& plan,
                                                          std::span<const PlannedPoint> points);
    /// Builds search index and chunks, then shows all at once. `rejected` responses were refused
    /// before they came here. ImportNothingNew (and all is taken back) where none was new.
    /// `duplicates` were repeated inside the file and did not come here either.
    [[nodiscard]] Result<Source> finishImport(const Stamp& stamp, qint64 rejected,
                                              qint64 duplicates = 0);
    /// How many of these identities visible sources hold: what appendImport would skip.
    [[nodiscard]] Result<qint64> countKnown(std::span<const QByteArray> identities);
    /// Takes back everything that the running import wrote. Nothing to do where none runs.
    [[nodiscard]] Result<void> abandonImport();
    [[nodiscard]] bool isImporting() const;
    /// Visible -> Undone.
    [[nodiscard]] Result<Source> undoImport(SourceId id, const Stamp& stamp);
    /// Undone -> Visible; ImportRedoDoubled where its responses came in again meanwhile.
    [[nodiscard]] Result<Source> redoImport(SourceId id, const Stamp& stamp);

    // ---- mappings, drafts, audit -------------------------------------------------------------
    /// Adds it, or replaces the one with that name.
    [[nodiscard]] Result<SavedMapping> saveMapping(const SavedMapping& mapping);
    [[nodiscard]] Result<QList<SavedMapping>> mappings(); ///< by name
    /// The mapping saved last for files of that shape.
    [[nodiscard]] Result<std::optional<SavedMapping>> mappingForShape(const QString& shape);
    [[nodiscard]] Result<void> removeMapping(MappingId id);
    /// Adds it (no id) or replaces it.
    [[nodiscard]] Result<DraftId> saveDraft(const Draft& draft);
    [[nodiscard]] Result<QList<Draft>> drafts(); ///< oldest first
    [[nodiscard]] Result<void> removeDraft(DraftId id);
    /// At most `limit` entries with an id below `before` (0: from the newest), newest first.
    [[nodiscard]] Result<QList<AuditEntry>> audit(qint64 before, int limit);

    // ---- copies and checks -------------------------------------------------------------------
    /// A verified copy at `target`: written into a private folder beside it, opened and checked,
    /// then renamed; links are not followed. `progress` gets 0 to 100.
    [[nodiscard]] Result<void> backup(const QString& target,
                                      Overwrite overwrite = Overwrite::Refuse,
                                      const std::function<void(int)>& progress = {});
    [[nodiscard]] Result<CheckReport> check(const std::function<void(int)>& progress = {});
    /// Makes all chunks anew from the rows.
    [[nodiscard]] Result<void> rebuildChunks();

    /// For tests and tools of this folder.
    [[nodiscard]] Database& database() { return *m_database; }

private:
    explicit Store(std::unique_ptr<Database> database);
    [[nodiscard]] Result<Source> setSourceState(SourceId id, SourceState from, SourceState to,
                                                const Stamp& stamp);
    void tell(const QList<ChangedThing>& things, bool answers);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<ImportWriter> m_import;
    OpenOptions m_options;
    std::function<void(const ChangeNotice&)> m_listener;
};

} // namespace symmetry
