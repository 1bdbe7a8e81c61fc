#pragma once

#include "models/domain/words.h"
#include "models/tables/format.h"

#include <QCoreApplication>
#include <QList>

namespace symmetry {

/// Why answers behind a figure are not listed.
class DrillSentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::DrillSentences)
public:
    explicit DrillSentences(const Format& format) : m_format(format) {}

    /// None may be listed: "n = 3, too few. So few answers would give away ...", or that a small
    /// group stands beside them, without their number.
    [[nodiscard]] QString hidden(qint64 n, bool isProtected) const;
    /// "Answers of managers and leaders are left out: ..."; empty where nobody is.
    [[nodiscard]] QString leftOut(const QList<Mirror>& mirrors) const;

private:
    Format m_format;
};

} // namespace symmetry
