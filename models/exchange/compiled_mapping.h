#pragma once

#include "models/exchange/mapping.h"
#include "models/exchange/moment_parser.h"
#include "models/exchange/period_parser.h"
#include "models/exchange/row.h"

#include <QHash>
#include <vector>

namespace symmetry {

/// A mapping made ready for one header: columns by index, words as bytes.
struct CompiledMapping {
    struct Column {
        int index = -1; ///< into the header
        AnswerPart part = AnswerPart::Delivered;
        int target = -1;                 ///< index of the question, facet or series
        std::vector<QByteArray> missing; ///< the column's own and those of all columns
        QHash<QByteArray, QByteArray> values;
        QHash<QByteArray, double> numbers; ///< `values` of answers

        [[nodiscard]] bool isUsed() const { return index >= 0; }
        /// The cell without outer blanks; empty where it says nothing.
        [[nodiscard]] QByteArrayView cell(const Row& row) const;
    };

    int headerCount = 0;
    bool isLong = false;
    DecimalSign decimal = DecimalSign::Point;
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    std::vector<Scale> scales; ///< by question
    QHash<QByteArray, int> questionCodes;
    std::vector<Column> identifiers, moments, facets, comments, answers, values, numerators,
        denominators;
    Column mirrorColumn, tierColumn, questionColumn, keyColumn, nameColumn, contactColumn,
        periodColumn, seriesColumn;
    std::vector<MomentFormat> formats;
    std::vector<PeriodFormat> periods;
    QTimeZone zone;
    std::optional<int> yearFrom;
    std::optional<Moment> defaultMoment;

    /// All moment cells of the row, translated, with a blank between them.
    [[nodiscard]] QByteArray momentCell(const Row& row) const;

    /// Errors: as checkMapping; ImportMappingBad where the header lacks a column.
    [[nodiscard]] static Result<CompiledMapping> create(const Mapping& mapping,
                                                        const QStringList& header);

private:
    /// Where columns of that role gather; nullptr where there is but one, or none.
    [[nodiscard]] std::vector<Column>* listOf(ColumnRole role);
    [[nodiscard]] Column* singleOf(ColumnRole role);
    void add(const Mapping& mapping, const ColumnMapping& from, int index);
    void addMoment(const ColumnMapping& from, Column column);
    void addPeriod(const ColumnMapping& from, Column column);
};

} // namespace symmetry
