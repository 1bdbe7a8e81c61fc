#pragma once

#include "models/analyses/discrepancies.h"
#include "models/analyses/symmetry_row.h"
#include "models/domain/scope.h"
#include "models/domain/source.h"
#include "models/domain/words.h"
#include "models/tables/format.h"

#include <QCoreApplication>
#include <QString>

namespace symmetry {

/// The words for what is counted and judged, in the language of the program. Mirrors follow the
/// file's own word for customers (patients, guests ...).
class Words {
    Q_DECLARE_TR_FUNCTIONS(symmetry::Words)
public:
    explicit Words(const Format& format) : m_customer(format.customerWord()) {}

    [[nodiscard]] QString mirror(Mirror mirror) const;      ///< inside a sentence: "customers"
    [[nodiscard]] QString mirrorLabel(Mirror mirror) const; ///< a label or a sentence's first word
    /// "employees worse off"; `other` is the mirror that customers are compared with.
    [[nodiscard]] QString verdict(SymmetryVerdict verdict, Mirror other = Mirror::Employees) const;

    [[nodiscard]] static QString verdict(Verdict verdict);    ///< "Concern"
    [[nodiscard]] static QString verdict(GapVerdict verdict); ///< "below"
    [[nodiscard]] static QString signal(Signal signal);       ///< "Special cause"
    [[nodiscard]] static QString assurance(Assurance assurance);
    [[nodiscard]] static QString quadrant(Quadrant quadrant); ///< "Concentrate here"
    [[nodiscard]] static QString kind(MeasureKind kind);
    [[nodiscard]] static QString kind(TouchpointKind kind);
    [[nodiscard]] static QString tier(Tier tier);
    [[nodiscard]] static QString rule(TierRule rule); ///< "all tiers", as on the scope bar
    [[nodiscard]] static QString variant(JourneyVariant variant);
    [[nodiscard]] static QString direction(Direction direction);
    [[nodiscard]] static QString state(SourceState state);
    [[nodiscard]] static QString rows(RowsBy rows);             ///< "Touchpoints"
    [[nodiscard]] static QString oneOf(RowsBy rows);            ///< "Touchpoint", a column's header
    [[nodiscard]] static QString customerWord(QStringView key); ///< "patients", for settings

private:
    QString m_customer;
};

} // namespace symmetry
