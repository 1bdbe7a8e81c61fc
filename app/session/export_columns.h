#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/person.h"
#include "models/domain/response.h"
#include "models/exchange/mapping.h"

#include <QMap>
#include <QSet>

namespace symmetry {

/// The columns of one exported import: collects what its responses have, then gives the header,
/// the rows and the mapping by which they are imported again as the same responses.
class ExportColumns {
public:
    ExportColumns(const Catalogue& catalogue, const Source& source);

    /// First pass: every response of the source.
    void look(const Response& response);
    /// After the first pass.
    void settle();
    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] Mapping mapping() const;
    /// Second pass. `person` may be null.
    [[nodiscard]] QStringList row(const Response& response, const Person* person) const;

private:
    struct CommentColumn {
        QuestionId question;
        int number = 0; ///< a response may have several comments on one question
    };
    void addColumn(const QString& name, ColumnMapping mapping);
    void addFixedColumns();
    void addAnswerColumns();
    void addCommentColumns();
    [[nodiscard]] QString zone() const;
    [[nodiscard]] PlannedQuestion planned(const Question& question) const;
    [[nodiscard]] QString momentText(const Response& response) const;

    const Catalogue& m_catalogue;
    QString m_sourceName;
    QString m_ownZone; ///< of the mapping that the source was imported with
    bool m_ownZoneFits = false;
    qint64 m_lowestOffset = -14 * 3600; ///< UTC offsets that give every response its day:
    qint64 m_highestOffset = 14 * 3600; ///< from the lowest to the highest, both included
    QSet<qint64> m_facets;
    QMap<qint64, int> m_parts;    ///< by question: bits of the parts that occur
    QMap<qint64, int> m_comments; ///< by question (0: none): most comments of one response
    QStringList m_header;
    QList<ColumnMapping> m_columns;
};

} // namespace symmetry
