#pragma once

#include "models/analyses/journey.h"
#include "models/tables/chart_words.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"

#include <QCoreApplication>

namespace symmetry {

/// What becomes of a touchpoint on the way from a journey as it is to the journey as it shall be.
enum class BesideChange { Same, Changed, Moved, Dropped, New };

/// One column of both journeys: the touchpoint in each of them, at least in one.
struct BesideColumn {
    int asIs = -1; ///< index into JourneyResult::touchpoints; -1: it is not there
    int toBe = -1;
    BesideChange change = BesideChange::Same;
};

/// One line of the table twin.
struct BesideRow {
    BesideColumn column;
    JourneyTouchpoint asIs; ///< meaningful where the column has one
    JourneyTouchpoint toBe;
    QString asIsStage;
    QString toBeStage;
};

/// Touchpoints of the same name stand in one column, first those in the same stage. Columns follow
/// the journey as it is; a new touchpoint follows the one that it follows in the journey to be.
/// Changed: stage, kind, owner, channels, moment of truth, standard or promise differ. Moved: the
/// order differs.
[[nodiscard]] QList<BesideColumn> besideColumns(const JourneyResult& asIs,
                                                const JourneyResult& toBe);
[[nodiscard]] QList<BesideRow> besideRows(const JourneyResult& asIs, const JourneyResult& toBe);
[[nodiscard]] QList<Column<BesideRow>> besideTable(const Format& format);

/// What is said about two variants of a journey beside each other.
class BesideSentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::BesideSentences)
public:
    explicit BesideSentences(const Format& format) : m_format(format) {}

    [[nodiscard]] ChartWords chart(const JourneyResult& asIs, const JourneyResult& toBe) const;
    /// "new", "dropped", "owner Field service", "standard 6.00": empty where nothing changes.
    [[nodiscard]] QString change(const BesideRow& row) const;
    /// All of a touchpoint in one of the journeys.
    [[nodiscard]] QString touchpoint(const BesideRow& row, bool toBe) const;

private:
    [[nodiscard]] QStringList changes(const BesideRow& row) const;

    Format m_format;
};

} // namespace symmetry
