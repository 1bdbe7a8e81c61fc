#pragma once

#include "models/domain/imported.h"
#include "models/domain/question.h"
#include "models/domain/words.h"

#include <QChar>
#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariant>

/// What the import wizard shows and what it asks for, as plain values. The shell turns them into
/// plans of models/exchange and back; the wizard never reads a file.
namespace symmetry::import_draft {

/// How the bytes of the file become rows. Empty or null means: as detected.
struct FileChoices {
    QString encoding;  ///< one of FileLook::encodings; text files only
    QChar delimiter;   ///< comma, semicolon, tab, pipe; text files only
    QString sheet;     ///< one of FileLook::sheets; workbooks only
    int headerRow = 1; ///< which of the rows that are not blank names the columns, from 1
    friend bool operator==(const FileChoices&, const FileChoices&) = default;
};

/// The file as it looks with those choices: the first rows, unchanged.
struct FileLook {
    QString path;
    qint64 bytes = 0;
    bool workbook = false;
    QStringList encodings; ///< offered, the likeliest first
    bool encodingSure = true;
    QStringList sheets;
    FileChoices used; ///< what was in fact used, nothing empty
    QStringList header;
    QList<QStringList> rows; ///< the first ones, up to 50
    QList<qint64> lines;     ///< line in the file of each of these rows, from 1
    QList<qint64> badLines;  ///< lines among them that are not text in this encoding
};

/// What a column of the file means.
enum class Meaning {
    Ignore,
    Identifier, ///< of the response: the same one again is recognised
    Moment,     ///< when it was answered; a second one (a time beside a date) is appended
    Mirror,     ///< who answered: customers, employees ...
    Tier,
    Facet,
    PersonKey, ///< the house's own number of the person
    PersonName,
    PersonContact,
    Comment,
    Answer,   ///< wide files: one part of one question
    Question, ///< long files: which question the row answers
    Value,    ///< long files: one part of the question that the row names
};

enum class Part { Expected, Delivered, Importance };

/// "sehr gut" is read as "7".
struct Translation {
    QString from;
    QString to;
    friend bool operator==(const Translation&, const Translation&) = default;
};

/// One column with its meaning and all that the meaning needs. Fields that the meaning does not
/// use keep their value, so that changing one's mind loses nothing.
struct Column {
    QString header; ///< as in the file; found again by it
    Meaning meaning = Meaning::Ignore;
    Part part = Part::Delivered; ///< Answer, Value
    QString question;            ///< code in Mapping::questions; Comment: empty = whole response
    QString facet;               ///< Facet: its name; a new one is added
    QStringList dateFormats;     ///< Moment: two that read one cell as two days have to be asked
    QString timeZone;            ///< Moment: IANA name; empty: Mapping::timeZone
    std::optional<int> yearFrom; ///< Moment: first year of the hundred that two digits mean
    QStringList missing;         ///< cells of this column that mean "no answer"
    QList<Translation> translations; ///< applied before anything else is read
    friend bool operator==(const Column&, const Column&) = default;
};

/// What the whole file means.
struct Mapping {
    QString name;                      ///< empty: not saved
    QChar decimal = u'.';              ///< point or comma
    QStringList missing;               ///< cells that say nothing, in every column
    Mirror mirror = Mirror::Customers; ///< where no column says it
    Tier tier = Tier::Standard;
    QDate day;             ///< for files without a moment
    QString timeZone;      ///< IANA name
    QList<Column> columns; ///< one for each column of the file, in its order
    QList<PlannedQuestion> questions;

    /// True when a column names the question: then each row is one answer of a response.
    [[nodiscard]] bool isLong() const;
    [[nodiscard]] const PlannedQuestion* question(const QString& code) const;
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// Something that the values do not decide and a person has to.
enum class OpenKind {
    DayOrMonthFirst, ///< every date reads both ways; the column holds both formats
    TwoDigitYear,    ///< the century is not written
    DecimalSign,     ///< 1.234 or 1,234: thousands or a fraction
    NoMoment,        ///< no column of dates: a day must be given
    NoAnswers,       ///< no column looks like an answer
};

struct OpenPoint {
    OpenKind kind = OpenKind::NoMoment;
    int column = -1; ///< index into Mapping::columns; -1: the file
    QString sample;  ///< a cell that shows it
    friend bool operator==(const OpenPoint&, const OpenPoint&) = default;
};

/// Why a row could not be taken as it stands.
enum class Problem {
    NotANumber,
    NumberTooLarge,
    OutsideScale,
    OffStep, ///< between two values of the scale
    NotADate,
    NotInCalendar, ///< 31/04
    TwoDigitYear,
    AmbiguousDate,
    MomentMissing,
    DateOutOfRange,
    MirrorUnknown,
    TierUnknown,
    QuestionUnknown,
    QuestionMissing,
    TextTooLong,
    NameTooLong,
    CellsMissing,
    CellsTooMany,
    BadEncoding,
    NulByte,
    NothingInRow,
    AnswerContradicts,
    Other,
};

/// What to do with all rows of one group of problems.
enum class Choice {
    LeaveOut,      ///< the rows are not imported; they stand in the list of rejected ones
    AsMissing,     ///< these values count as "no answer", the rest of the row is kept
    ReadAs,        ///< these values are read as Decision::replacement
    UseDateFormat, ///< the column is read with Decision::replacement as its only date format
    YearFrom,      ///< two digits mean the hundred years from Decision::replacement on
};

/// A value that made a problem, and how many rows have it among those that were kept.
struct ProblemValue {
    QString value;
    qint64 rows = 0;
    friend bool operator==(const ProblemValue&, const ProblemValue&) = default;
};

/// All rows of one kind of problem in one column.
struct ProblemGroup {
    Problem problem = Problem::Other;
    int column = -1;            ///< index into Mapping::columns; -1: the whole row
    qint64 rows = 0;            ///< how many
    QList<qint64> lines;        ///< their lines in the file, ascending, the first 100
    QList<ProblemValue> values; ///< different ones, most frequent first
    QString sentence;           ///< for Problem::Other, from the shell
    friend bool operator==(const ProblemGroup&, const ProblemGroup&) = default;
};

/// What a person chose for one group, named by `problem` and `column`.
struct Decision {
    Problem problem = Problem::Other;
    int column = -1;
    Choice choice = Choice::LeaveOut;
    QString replacement;
    QStringList values; ///< those it was chosen for
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// A cell as it will be understood.
struct PreviewCell {
    enum class State { Plain, Missing, Changed, Refused };
    QString raw;    ///< as in the file
    QVariant value; ///< QDate, QDateTime, double or QString as understood; invalid: nothing
    State state = State::Plain;
};

struct PreviewRow {
    qint64 line = 0;
    QList<PreviewCell> cells; ///< one for each of Mapping::columns
    bool leftOut = false;
    bool duplicate = false; ///< is here already, or twice in the file
};

/// What an import with a mapping would do, from reading the whole file without writing.
struct Check {
    ImportCounts counts; ///< as far as it can be told before writing
    qint64 newPersons = 0;
    QStringList newQuestions; ///< codes
    QStringList newTouchpoints;
    QStringList newDimensions;
    QStringList newFacets;
    QList<qint64> rowsRead;       ///< by column: rows with an understood value
    QList<PreviewCell> first;     ///< by column: the first cell that is not blank
    QList<ProblemGroup> problems; ///< that are left, most rows first
    QList<PreviewRow> preview;    ///< first rows, and at least one of each problem
    QDate firstDay;
    QDate lastDay;
};

/// Everything that is needed to check or to run the import.
struct Draft {
    QString path;
    FileChoices file;
    Mapping mapping;           ///< decisions are in it already, see withDecisions
    QList<Decision> decisions; ///< as they were taken
    bool importValid = true;   ///< false: nothing at all if any row is rejected
    friend bool operator==(const Draft&, const Draft&) = default;
};

/// A mapping that is kept in the file.
struct SavedMapping {
    qint64 id = 0;
    QString name;
    bool fits = false; ///< made for the same columns as the file that is being imported
    friend bool operator==(const SavedMapping&, const SavedMapping&) = default;
};

struct Progress {
    enum class Phase { Reading, BackingUp, Writing, Finishing };
    Phase phase = Phase::Reading;
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known
};

/// How it ended.
struct Outcome {
    bool done = false; ///< false: nothing was written, and `sentence` says why
    QString sentence;  ///< from the shell, where it failed or was cancelled
    ImportCounts counts;
    QString backup; ///< name of the backup that was made before; empty: none was needed
    QDate firstDay;
    QDate lastDay;
};

/// What is here already and can be chosen: names, in display order.
struct Known {
    QList<PlannedQuestion> questions; ///< with journey, stage, touchpoint and dimension by name
    QStringList facets;
    QStringList dimensions;
    struct Place {
        QString journey;
        QString stage;
        QString touchpoint;
        Mirror mirror = Mirror::Customers;
        friend bool operator==(const Place&, const Place&) = default;
    };
    QList<Place> places;
    QStringList timeZones; ///< IANA names, the computer's own first
    QStringList sources;   ///< names of what was imported, newest first
    QDate today;           ///< proposed where no column says when
    friend bool operator==(const Known&, const Known&) = default;
};

/// The mapping with the decisions put into it: values read as others become translations, values
/// that mean nothing become missing codes, date formats and centuries are set. LeaveOut changes
/// nothing: leaving out is what happens to refused rows.
[[nodiscard]] Mapping withDecisions(const Mapping& mapping, const QList<Decision>& decisions);

/// What a person may choose for a group; the first is the default.
[[nodiscard]] QList<Choice> choicesFor(Problem problem, const Column* column);

/// True where a column must be completed before anything can be read: a facet without a name, an
/// answer without a question, a date without a format or with two that contradict.
[[nodiscard]] bool needsAnswer(const Mapping& mapping, const Column& column);

/// True for two date formats that put day and month in a different order.
[[nodiscard]] bool contradict(const QString& format, const QString& other);

} // namespace symmetry::import_draft

Q_DECLARE_METATYPE(symmetry::import_draft::Draft)
Q_DECLARE_METATYPE(symmetry::import_draft::FileChoices)
