#pragma once

#include "models/domain/imported.h"
#include "models/exchange/compiled_mapping.h"
#include "models/exchange/identity_census.h"

#include <QCryptographicHash>

namespace symmetry {

/// Gives rows their identity; interpreter.h says what it is made of.
class RowIdentity {
public:
    /// Sets response.identity; the rest of the response is complete. False where a row before it,
    /// of a file whose rows are responses, had the same identifier. (Of 10 million identifiers the
    /// chance that any two are taken for one is below 1 in 1000.)
    [[nodiscard]] bool give(const CompiledMapping& mapping, const Row& row,
                            PlannedResponse& response);
    /// True when at least one identifier cell says something.
    [[nodiscard]] static bool isNamed(const CompiledMapping& mapping, const Row& row);

private:
    void addNamed(const CompiledMapping& mapping, const Row& row);
    void addContent(const PlannedResponse& response);
    void addText(QByteArrayView text);
    void addNumber(quint64 number);
    void addValue(const std::optional<double>& value);
    [[nodiscard]] QByteArray hashed();

    QByteArray m_bytes; ///< what is hashed
    QByteArray m_lastBytes;
    QByteArray m_lastIdentity;
    QCryptographicHash m_hash{QCryptographicHash::Blake2s_128};
    IdentityCensus m_census;
};

} // namespace symmetry
