#include "app/session/sentences.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

struct Wording {
    ErrorKind kind;
    int facts;
    const char* text;
};

// clang-format off
constexpr std::array wordings{
    Wording{ErrorKind::FileMissing, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is not there. Nothing was changed; choose another file or look among the backups.")},
    Wording{ErrorKind::FileIsFolder, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is a folder, not a file. Nothing was changed; choose a file inside it.")},
    Wording{ErrorKind::FileUnreadable, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 may not be read by you. Nothing was changed; ask its owner for the right to read it.")},
    Wording{ErrorKind::FileEmpty, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is empty. Nothing was changed; choose another file or restore a backup.")},
    Wording{ErrorKind::FileNotADatabase, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is not a Symmetry file. It was left as it is; to bring in answers from it, use Import.")},
    Wording{ErrorKind::FileOfAnotherProgram, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 belongs to another program. It was left as it is; choose a Symmetry file.")},
    Wording{ErrorKind::FileTooNew, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 was written by a newer Symmetry (file version %2, this program knows %3). It was left as it is; update Symmetry to open it.")},
    Wording{ErrorKind::FileDamaged, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is damaged (%2). It was left as it is and no figure of it is shown; open the newest backup.")},
    Wording{ErrorKind::FileSchemaHostile, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 holds something that Symmetry did not put there (%2). It was not run and the file was left as it is; open a backup that you trust.")},
    Wording{ErrorKind::FileLocked, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is being written by another program. Nothing was changed; close it there and try again.")},
    Wording{ErrorKind::FileReadOnly, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is open for reading only, so this was not saved. Use Save as to go on in a copy.")},
    Wording{ErrorKind::FileReplaced, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 was moved, replaced or changed by others while it was open, so this was not saved. Use Save as to keep your state in a copy.")},
    Wording{ErrorKind::FileExists, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 exists already and was not overwritten. Choose another name.")},
    Wording{ErrorKind::FolderMissing, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The folder %1 is not there. Nothing was written; choose another folder.")},
    Wording{ErrorKind::DiskFull, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "There is no room left on the disk of %1. Everything saved before is kept; make room and try again.")},
    Wording{ErrorKind::WriteFailed, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 could not be written (%2). Everything saved before is kept; try again or use another place.")},
    Wording{ErrorKind::ChecksumWrong, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1: the stored figures of %2 do not match their checksum. They are not shown and nothing was changed; open the newest backup.")},
    Wording{ErrorKind::BackupFailed, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The backup of %1 was not made (%2). The file itself is whole; choose another place for the backup.")},
    Wording{ErrorKind::MigrationFailed, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 could not be brought to version %2 (%3). It is as it was, and a backup stands beside it.")},
    Wording{ErrorKind::ThingMissing, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "This %1 (%2) is no longer there; it was removed meanwhile. Nothing was changed; choose another one.")},
    Wording{ErrorKind::ThingInUse, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The %1 %2 is in use, so it stays. Nothing was changed; first take away what refers to it.")},
    Wording{ErrorKind::NameEmpty, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "This %1 needs a name. Nothing was changed; type at least one letter.")},
    Wording{ErrorKind::NameTaken, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "There is a %1 called %2 already. Nothing was changed; choose another name.")},
    Wording{ErrorKind::TextTooLong, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The text in %1 has %2 characters; at most %3 are kept. Nothing was saved or cut; shorten it.")},
    Wording{ErrorKind::ValueNotValid, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%2 is not a value for %1. Nothing was changed; correct it.")},
    Wording{ErrorKind::NothingToUndo, 0, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "There is nothing left to undo or redo. Nothing was changed.")},
    Wording{ErrorKind::UndoOutdated, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "\"%1\" cannot be undone or redone: what it concerns has changed since. Nothing was changed.")},
    Wording{ErrorKind::CaseStepNotAllowed, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is %2 and cannot become %3 from there. Nothing was changed; take the step before it first.")},
    Wording{ErrorKind::AttachmentTooLarge, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 has %2 bytes; at most %3 are kept. It was not attached and everything typed is kept; attach a smaller copy.")},
    Wording{ErrorKind::AttachmentMissing, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The content of %1 is not in the file. Nothing was changed; attach it again.")},
    Wording{ErrorKind::PackForeign, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is not a deck of Symmetry. It was left as it is; choose a file that was saved as a pack.")},
    Wording{ErrorKind::PackDamaged, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is damaged (%2). It was left as it is and nothing of it is shown; ask for the pack again.")},
    Wording{ErrorKind::PackTooNew, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 was made by a newer Symmetry (pack version %2, this program knows %3). It was left as it is; update Symmetry to show it.")},
    Wording{ErrorKind::DeckEmpty, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The deck %1 has no slides. Nothing was written; put a slide on it first.")},
    Wording{ErrorKind::ImportEncodingUnknown, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is not readable as %2 (line %3). Nothing was imported; choose another encoding.")},
    Wording{ErrorKind::ImportTooWide, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 has %2 columns; at most %3 can be read. Nothing was imported; check the separator or split the file.")},
    Wording{ErrorKind::ImportLineTooLong, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "Line %2 of %1 is longer than %3 bytes. Nothing was imported; check the separator, the quotes and the encoding.")},
    Wording{ErrorKind::ImportQuoteOpen, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "A quote that opens in line %2 of %1 is never closed. Nothing was imported; close it or choose another separator.")},
    Wording{ErrorKind::ImportNoHeader, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 has no line with column names. Nothing was imported; put the names into its first line.")},
    Wording{ErrorKind::ImportNoRows, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 has column names but no rows. Nothing was imported; choose a file with answers.")},
    Wording{ErrorKind::ImportSheetMissing, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 has no sheet called %2. Nothing was imported; choose another sheet.")},
    Wording{ErrorKind::ImportArchiveBad, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 is not a workbook that can be read (%2). Nothing was imported; save it again as XLSX or CSV.")},
    Wording{ErrorKind::ImportMappingBad, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The mapping %1 cannot be used: %2. Nothing was imported; correct the mapping.")},
    Wording{ErrorKind::ImportRowsRejected, 3, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1: of %3 rows, %2 could not be understood, so nothing was imported as you chose. Correct them, or import only the valid rows.")},
    Wording{ErrorKind::ImportNothingNew, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 brings nothing new: the number of its responses that are here already is %2. Nothing was changed.")},
    Wording{ErrorKind::ImportRedoDoubled, 2, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The import of %1 cannot be redone: the number of its responses that came in again with another import is %2. Nothing was changed; undo that import first.")},
    Wording{ErrorKind::SourceChanged, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1 changed while it was read. Nothing was imported; try again when nobody writes to it.")},
    Wording{ErrorKind::Cancelled, 0, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "Cancelled. Everything is as it was before.")},
    Wording{ErrorKind::UsageWrong, 1, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "%1. Nothing was changed; see --help.")},
    Wording{ErrorKind::QueryFailed, 0, QT_TRANSLATE_NOOP("symmetry::Sentences",
        "The file did not answer as it should. Everything saved before is kept; close it, open it again, and use Check file if this comes back.")},
};
// clang-format on

struct Word {
    QLatin1StringView key;
    const char* text;
};

/// What errors call things and fields, in words for people.
constexpr std::array words{
    Word{"file"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "file")},
    Word{"journey"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "journey")},
    Word{"stage"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "stage")},
    Word{"touchpoint"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "touchpoint")},
    Word{"touchpoint_link"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "link")},
    Word{"dimension"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "dimension")},
    Word{"question"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "question")},
    Word{"facet"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "facet")},
    Word{"facet_value"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "facet value")},
    Word{"measure"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "measure")},
    Word{"annotation"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "remark")},
    Word{"person"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "person")},
    Word{"series"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "series")},
    Word{"promise"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "promise")},
    Word{"voice"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "voice")},
    Word{"voice_note"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "note")},
    Word{"attachment"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "attachment")},
    Word{"cause"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "root cause")},
    Word{"response_template"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "response template")},
    Word{"theme"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "theme")},
    Word{"decision"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "decision")},
    Word{"deck"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "deck")},
    Word{"slide"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "slide")},
    Word{"source"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "import")},
    Word{"mapping"_L1, QT_TRANSLATE_NOOP("symmetry::Things", "mapping")},
};

/// The word for a thing in the person's language; what is no such key stays as it is.
QString word(const QString& key) {
    for (const Word& entry : words)
        if (entry.key == key)
            return QCoreApplication::translate("symmetry::Things", entry.text);
    return key;
}

/// Kinds whose first fact names a thing or a field.
bool namesAThing(ErrorKind kind) {
    return kind >= ErrorKind::ThingMissing && kind <= ErrorKind::ValueNotValid;
}

const Wording* find(ErrorKind kind) {
    const auto* found =
        std::find_if(wordings.begin(), wordings.end(),
                     [kind](const Wording& wording) { return wording.kind == kind; });
    return found == wordings.end() ? nullptr : found;
}

/// True for characters that would break the line or turn its direction.
bool mustBeShown(QChar character) {
    const char16_t code = character.unicode();
    return character.category() == QChar::Other_Control ||
           character.category() == QChar::Separator_Line ||
           character.category() == QChar::Separator_Paragraph ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0x200e || code == 0x200f || code == 0x061c;
}

QString shown(QChar character) {
    return u"<U+%1>"_s.arg(static_cast<uint>(character.unicode()), 4, 16, QChar(u'0')).toUpper();
}

/// Puts facts[i] in place of %(i + 1), in one pass: what a fact contains is never looked at again.
QString filled(const QString& text, const QStringList& facts) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number =
            text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).unicode() - u'0' : 0;
        if (number < 1 || number > 9) {
            out += text.at(i);
            continue;
        }
        const QString fact = facts.value(number - 1);
        out += fact.isEmpty() ? u"–"_s : oneLine(fact);
        ++i;
    }
    return out;
}

} // namespace

QString oneLine(const QString& text) {
    constexpr qsizetype longest = 200;
    QString cut = text;
    if (text.size() > longest)
        cut = text.first(longest / 2) + u" … "_s + text.last(longest / 2);
    QString out;
    for (const QChar character : std::as_const(cut))
        out += mustBeShown(character) ? shown(character) : QString(character);
    return out;
}

QString sentence(const Error& error) {
    const Wording* wording = find(error.kind);
    if (!wording)
        wording = find(ErrorKind::QueryFailed);
    QStringList facts = error.facts;
    if (namesAThing(error.kind) && !facts.isEmpty())
        facts.first() = word(facts.constFirst());
    return filled(QCoreApplication::translate("symmetry::Sentences", wording->text), facts);
}

int factsNamed(ErrorKind kind) {
    const Wording* wording = find(kind);
    return wording ? wording->facts : 0;
}

} // namespace symmetry
