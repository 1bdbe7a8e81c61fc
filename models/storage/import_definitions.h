#pragma once

#include "models/domain/imported.h"
#include "models/domain/result.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace symmetry {

class Database;
class Transaction;

/// The definitions an import refers to: found in the file by name, or added and written down as
/// added, so that an import that is given up takes them back. What it adds is remembered here
/// only while the transaction that wrote it lives on or was committed; after a rollback the
/// whole object is to be thrown away.
class ImportDefinitions {
public:
    explicit ImportDefinitions(Database& database) : m_database(database) {}

    /// Finds or adds questions (with touchpoints and dimensions), facets and series of the plan.
    /// ImportMappingBad where a question is known by another scale, or a series by another kind.
    [[nodiscard]] Result<void> resolve(const PlannedImport& plan, Transaction& transaction);

    [[nodiscard]] const QList<Question>& questions() const { return m_questions; }
    [[nodiscard]] const QList<qint64>& series() const { return m_series; } ///< by plan
    /// Questions, facets, values and series that it has referred to so far: table and id.
    [[nodiscard]] QList<std::pair<QString, qint64>> used() const;
    /// The value of a facet of the plan with that label.
    [[nodiscard]] Result<qint64> facetValue(int facet, const QString& label,
                                            Transaction& transaction);
    /// The profile with that mirror, tier and these values, ascending.
    [[nodiscard]] Result<qint64> profile(Mirror mirror, Tier tier, const QList<qint64>& values,
                                         Transaction& transaction);
    /// The person with that key; a new one gets the other details.
    [[nodiscard]] Result<qint64> person(const PlannedResponse& response);

private:
    template <class T>
    Result<qint64> add(T thing, Transaction& transaction);
    Result<void> noteAdded(const QString& kind, qint64 id);
    Result<std::optional<qint64>> findByText(const QString& query, const QString& text);
    Result<qint64> dimension(const QString& name, Transaction& transaction);
    Result<qint64> journey(const PlannedQuestion& planned, Transaction& transaction);
    Result<qint64> stage(const PlannedQuestion& planned, Transaction& transaction);
    Result<qint64> touchpoint(const PlannedQuestion& planned, Transaction& transaction);
    Result<Question> question(const PlannedQuestion& planned, Transaction& transaction);
    Result<qint64> facet(const QString& name, Transaction& transaction);
    Result<qint64> series(const PlannedSeries& planned, Transaction& transaction);
    Result<qint64> addProfile(const QString& key, Mirror mirror, Tier tier,
                              const QList<qint64>& values, Transaction& transaction);

    Database& m_database;
    QList<Question> m_questions;
    QList<qint64> m_facets;
    QList<qint64> m_series;
    QHash<std::pair<int, QString>, qint64> m_values;
    QHash<QString, qint64> m_profiles;
};

} // namespace symmetry
