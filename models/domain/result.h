#pragma once

#include <QStringList>
#include <tl/expected.hpp>

namespace symmetry {

/// What went wrong, as a fact. Sentences are made by app/session/sentences.h, one for every kind,
/// from the facts in the order that stands beside each kind.
enum class ErrorKind {
    // opening and keeping a file: facts = { path }
    FileMissing,
    FileIsFolder,
    FileUnreadable,
    FileEmpty,
    FileNotADatabase,
    FileOfAnotherProgram,
    FileTooNew,        ///< { path, version of the file, version this program knows }
    FileDamaged,       ///< { path, what is damaged }
    FileSchemaHostile, ///< { path, schema object that is not ours }
    FileLocked,        ///< { path }: another program is writing and did not stop in time
    FileReadOnly,      ///< { path }: the edit was refused because the file is open for reading only
    FileReplaced,      ///< { path }: moved, replaced or changed by others while it was open
    FileExists,        ///< { path }: will not be overwritten
    FolderMissing,     ///< { folder }
    DiskFull,          ///< { path }
    WriteFailed,       ///< { path, detail }
    ChecksumWrong,     ///< { path, what }: stored figures do not match their checksum
    BackupFailed,      ///< { path, detail }
    MigrationFailed,   ///< { path, version, detail }
    // edits: facts = { field or thing, value }
    ThingMissing,  ///< { kind of thing, id }: somebody removed it meanwhile
    ThingInUse,    ///< { kind of thing, name }: others refer to it, so it stays as it is
    NameEmpty,     ///< { kind of thing }
    NameTaken,     ///< { kind of thing, name }
    TextTooLong,   ///< { field, characters found, limit }
    ValueNotValid, ///< { field, value }
    NothingToUndo, ///< {}
    UndoOutdated,  ///< { phrase }: what it would restore has changed since
    // cases and their files
    CaseStepNotAllowed, ///< { number of the case, its present stage, the stage asked for }
    AttachmentTooLarge, ///< { file name, bytes found, limit in bytes }
    AttachmentMissing,  ///< { file name }: its bytes are not in the file

    // decks: facts = { path }
    PackForeign, ///< { path }: not a deck of this program
    PackDamaged, ///< { path, what is damaged }
    PackTooNew,  ///< { path, version of the pack, version this program knows }
    DeckEmpty,   ///< { title }: nothing to show or to hand out

    // import: facts = { source file, ... }
    ImportEncodingUnknown, ///< { path, encoding tried, line }
    ImportTooWide,         ///< { path, columns, limit }
    ImportLineTooLong,     ///< { path, line, limit in bytes }
    ImportQuoteOpen,       ///< { path, line where the quote opened }
    ImportNoHeader,        ///< { path }
    ImportNoRows,          ///< { path }
    ImportSheetMissing,    ///< { path, sheet }
    ImportArchiveBad,      ///< { path, detail }
    ImportMappingBad,      ///< { mapping file or name, what is wrong }
    ImportRowsRejected,    ///< { path, number rejected, number of rows }: "nothing" was chosen
    ImportNothingNew,      ///< { path, number of duplicates }
    ImportRedoDoubled,     ///< { source name, responses that are present again }
    SourceChanged,         ///< { path }: the file changed while it was read
    // everything else
    Cancelled,   ///< {}
    UsageWrong,  ///< { detail }
    QueryFailed, ///< { detail for the log }
};

/// A failure that climbs as a value. `detail` is for the log: it never holds personal data.
struct Error {
    ErrorKind kind = ErrorKind::QueryFailed;
    QStringList facts;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QStringList facts = {},
                                                QString detail = {}) {
    return tl::unexpected<Error>(Error{kind, std::move(facts), std::move(detail)});
}

} // namespace symmetry
