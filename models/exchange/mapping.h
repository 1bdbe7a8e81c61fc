#pragma once

#include "models/domain/imported.h"
#include "models/domain/result.h"
#include "models/exchange/source_format.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace symmetry {

/// What one column of a file is.
enum class ColumnRole : quint8 {
    Ignore,
    Identifier, ///< what makes a response the same response; several columns are taken together
    Moment,     ///< when it was answered; a second column (a time beside a date) is appended
    Mirror,
    Tier,
    Facet,
    PersonKey,
    PersonName,
    PersonContact,
    Comment,
    Answer,   ///< wide files: one part of one question
    Question, ///< long files: which question the row's values and comments are about
    Value,    ///< long files: one part of the question that the row names; series: the value
    Period,   ///< series: which period
    Series,   ///< series, one row for each: which one
    Numerator,
    Denominator,
};

enum class AnswerPart : quint8 { Expected, Delivered, Importance };

/// What one row of the file is: a whole response; a part of the response that has the same
/// identifier (long files: one answer a row); a period, with a column for each series; or a period
/// of one series.
enum class RowMeaning : quint8 { Response, Part, Period, Point };

enum class DecimalSign : quint8 { Point, Comma };

/// One column and how its cells are read. A cell that is blank or one of `missing` says nothing.
/// `values` translates a cell, before anything else is tried: to a number (Answer, Value), a label
/// (Facet), a key (Mirror, Tier), a question code (Question) or a date as it should have been
/// written (Moment). Cells are compared without outer blanks, case matters.
struct ColumnMapping {
    QString column; ///< its name in TableReader::header()
    ColumnRole role = ColumnRole::Ignore;
    AnswerPart part = AnswerPart::Delivered; ///< Answer, Value
    QString question;         ///< code: Answer; Comment (empty: about the whole response)
    QString facet;            ///< Facet: its name
    QStringList dateFormats;  ///< Moment: see moment_parser.h; Period: see period_parser.h; a cell
                              ///< must fit exactly one reading
    QString timeZone;         ///< Moment: IANA name; empty: the default zone
    QString series;           ///< Value, Numerator, Denominator of wide files of series: its name
    std::optional<Step> step; ///< Period: how long it is, where the cells name a day of it
    std::optional<int> yearFrom; ///< Moment, Period: first year of the century that two digits mean
    QStringList missing;
    QMap<QString, QString> values;
    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// What counts where no column says it.
struct MappingDefaults {
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    QDate day;                                ///< for files without a moment
    QString timeZone = QStringLiteral("UTC"); ///< IANA name
    friend bool operator==(const MappingDefaults&, const MappingDefaults&) = default;
};

/// How a file becomes responses, or points of series. As JSON it is documented in
/// resources/help/mapping.md.
struct Mapping {
    QString name;
    QString shape; ///< shapeOf(header) of the file it was made for; empty: not known
    std::optional<SourceFormat> format;     ///< empty: as detected
    RowMeaning rows = RowMeaning::Response; ///< Part needs an identifier column
    DecimalSign decimal = DecimalSign::Point;
    QStringList missing; ///< cells that say nothing, in every column
    MappingDefaults defaults;
    QList<ColumnMapping> columns; ///< columns that are not named are ignored
    QList<PlannedQuestion> questions;
    QList<PlannedSeries> series;

    [[nodiscard]] bool isLong() const { return rows == RowMeaning::Part; }
    [[nodiscard]] bool isSeries() const {
        return rows == RowMeaning::Period || rows == RowMeaning::Point;
    }
    [[nodiscard]] bool has(ColumnRole role) const;
    [[nodiscard]] const PlannedQuestion* question(const QString& code) const;
    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// Stable words of the JSON form: "identifier", "person-key" ...
[[nodiscard]] QStringView key(ColumnRole role);
[[nodiscard]] QStringView key(AnswerPart part);

/// The same for two files of the same columns in the same order.
[[nodiscard]] QString shapeOf(const QStringList& header);

/// Whether the parts agree with each other: questions that are defined, roles that fit the layout,
/// formats that can be read. Error: ImportMappingBad { name, what is wrong }. The second fact is
/// written for people who edit the file, in English, and names the place.
[[nodiscard]] Result<void> checkMapping(const Mapping& mapping);

/// JSON, indented, ending in a newline; the same mapping always gives the same bytes.
[[nodiscard]] QByteArray mappingToJson(const Mapping& mapping);
/// Strict: unknown keys, wrong types, words that are not known and everything that checkMapping
/// refuses are ImportMappingBad { name, "columns[3].part: ..." }. `name` says where it came from.
[[nodiscard]] Result<Mapping> mappingFromJson(const QByteArray& json, const QString& name);

} // namespace symmetry
