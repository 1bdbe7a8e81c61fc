#pragma once

#include "models/domain/catalogue.h"
#include "models/exchange/mapping.h"
#include "models/exchange/row.h"

namespace symmetry {

/// Something that the values do not decide and a person has to.
enum class OpenPointKind : quint8 {
    DayOrMonthFirst, ///< every date reads both ways; the guess holds both formats
    TwoDigitYear,    ///< the century is not written
    DecimalSign,     ///< 1.234 or 1,234: thousands or a fraction
    NoMoment,        ///< no column of dates: a day must be given
    NoAnswers,       ///< no column looks like an answer
};

struct OpenPoint {
    OpenPointKind kind = OpenPointKind::NoMoment;
    int column = -1; ///< index into the header; -1: the file
    QString sample;  ///< a cell that shows it
    friend bool operator==(const OpenPoint&, const OpenPoint&) = default;
};

struct Guess {
    Mapping mapping;
    QList<OpenPoint> open;
};

/// A first mapping from the names of the columns (English, German, French, Korean) and from what
/// stands in them. Questions of `catalogue` are taken over where a code or text is the same.
/// `sample` is the first rows of the file, some hundreds. The result passes checkMapping, but for
/// NoMoment (defaults.day is to be filled in) and NoAnswers. Whether the file holds series is told
/// from its columns, unless `rows` says what a row is.
[[nodiscard]] Guess guessMapping(const QStringList& header, const QList<Row>& sample,
                                 const Catalogue& catalogue, std::optional<RowMeaning> rows = {});

} // namespace symmetry
