#pragma once

#include <QString>

namespace symmetry {

/// Why a row was rejected.
enum class ProblemReason : quint8 {
    NotANumber,     ///< also nan, inf, hexadecimal, digits of other scripts
    NumberTooLarge, ///< 1e400
    OutsideScale,   ///< below the minimum or above the maximum of the question
    OffStep,        ///< between two values of the scale
    NotADate,       ///< does not fit any stated format
    NotInCalendar,  ///< 31/04, 25:61
    TwoDigitYear,   ///< the century is not written and not stated
    AmbiguousDate,  ///< two stated formats read two different days
    MomentMissing,  ///< no moment in the row and no default day
    DateOutOfRange, ///< before 1900 or after 2199
    MirrorUnknown,  ///< the cell is no mirror and is not translated
    TierUnknown,
    QuestionUnknown,   ///< long files: the cell is no code of a question and is not translated
    QuestionMissing,   ///< long files: the cell is blank
    IdentifierMissing, ///< rows that are parts of a response: the cells are blank
    TextTooLong,       ///< a comment above Limits::textBytes; the value is its size in bytes
    NameTooLong,       ///< a label, key or name above Limits::nameCharacters
    CellsMissing,      ///< fewer cells than the header
    CellsTooMany,      ///< more cells than the header
    BadEncoding,       ///< bytes that the chosen encoding does not know
    NulByte,
    StrayQuote,        ///< a quote inside a cell that is not quoted
    NothingInRow,      ///< neither an answer nor a comment
    AnswerContradicts, ///< two columns give different values to one part of one question
    NotAPeriod,        ///< series: fits no stated way to write a period
    PeriodMissing,     ///< series: the cell is blank
    SeriesUnknown,     ///< series: the cell names no series and is not translated
    SeriesMissing,     ///< series: the cell is blank
    PartMissing,       ///< series: a numerator without its denominator, or the other way round
    BelowZero,         ///< series: a count, numerator or denominator below 0
    NotWhole,          ///< series: a count or numerator that is no whole number
    MoreThanAll,       ///< series: more counted than there was to count
    PointContradicts,  ///< series: the file itself gave another value for that period before
    PointDiffers,      ///< series: another value is known for that period, and is to be kept
};

/// One reason why one row cannot be imported.
struct Problem {
    qint64 line = 0;
    int column = -1; ///< index into the header; -1: the whole row
    QString value;   ///< the cell, at most 80 characters of it
    ProblemReason reason = ProblemReason::NotANumber;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Stable word for JSON output: "not-a-number" ...
[[nodiscard]] QStringView key(ProblemReason reason);

} // namespace symmetry
