#pragma once

#include "models/exchange/header_words.h"
#include "models/exchange/row.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace symmetry {

/// What stands in one column of a sample.
struct ColumnProfile {
    int filled = 0;    ///< cells that are not blank
    int numbers = 0;   ///< cells that are numbers, with either decimal sign
    int commas = 0;    ///< numbers that need a decimal comma
    int points = 0;    ///< numbers that need a decimal point
    int undecided = 0; ///< 1.234 or 1,234
    QString undecidedSample;
    bool whole = true; ///< all numbers are integers
    double minimum = 0;
    double maximum = 0;
    double meanLength = 0;      ///< characters
    QHash<QString, int> values; ///< cells without outer blanks, and how often

    [[nodiscard]] bool isNumeric() const { return filled > 0 && numbers == filled; }
    [[nodiscard]] bool isUnique() const { return filled > 0 && values.size() == filled; }
};

[[nodiscard]] ColumnProfile profileOf(const QList<Row>& rows, int column);

/// Which date formats fit a column.
struct DateProfile {
    QStringList formats;   ///< what the mapping should hold; empty: no dates
    bool bothWays = false; ///< day and month cannot be told apart
    bool shortYear = false;
    QString sample; ///< a cell that shows it
};
[[nodiscard]] DateProfile datesOf(const ColumnProfile& column);

} // namespace symmetry
