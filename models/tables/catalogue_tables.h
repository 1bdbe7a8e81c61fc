#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/response.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"

#include <QDate>
#include <QTimeZone>

namespace symmetry {

/// Ids: name state imported read added duplicates rejected answers period. Moments are shown in
/// `zone`.
[[nodiscard]] QList<Column<Source>> sourceColumns(const Format& format, const QTimeZone& zone);

/// Ids: name kind definition direction questions target owner weight.
[[nodiscard]] QList<Column<Measure>> measureColumns(const Format& format);

/// The unit in which a kind of measure is shown.
[[nodiscard]] Unit unitOf(MeasureKind kind);

/// One response behind a figure: what the table of answers shows. No name and no contact.
struct AnswerRow {
    ResponseId id;
    QDate day;
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    QStringList facets;    ///< labels, in the order of the facets
    QList<Answer> answers; ///< those behind the figure
    QStringList comments;  ///< empty where comments may not be shown
};

/// Ids: day mirror tier facet:0 ... expected delivered gap importance comment. Figures are the
/// means over the answers behind the figure.
[[nodiscard]] QList<Column<AnswerRow>> answerColumns(const Format& format,
                                                     const QStringList& facets);

/// A table of ready texts, for previews and lists of problems: headers are the caller's.
struct TextRow {
    QStringList cells;
    QList<Meaning> meanings; ///< of each cell; those that are missing are Plain
    qint64 line = 0;         ///< line in the source, 0 where there is none
};

/// One column per header, ids "0", "1" ...; led by "line" where `lineHeader` is not empty.
[[nodiscard]] QList<Column<TextRow>> textColumns(const Format& format, const QStringList& headers,
                                                 const QString& lineHeader = {});

} // namespace symmetry
