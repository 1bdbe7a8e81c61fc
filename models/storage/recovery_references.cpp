#include "models/storage/recovery_references.h"

#include "models/storage/database.h"

#include <QSet>
#include <QUuid>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// One column that refers to another table.
struct Reference {
    QString table;
    QString column;
    QString parent;
    QString key;
    bool mayBeEmpty = false;
};

/// How a lost thing is invented again, from its id (?1), a uuid (?2) and a name (?3). Where it
/// must belong to something, that is the first one of its kind.
const QHash<QString, QString>& inventions() {
    static const QHash<QString, QString> sql{
        {u"journey"_s, u"INSERT INTO journey (id, uuid, mirror, name, variant, position) "
                       "VALUES (?1, ?2, 0, ?3, 0, 1000)"_s},
        {u"stage"_s, u"INSERT INTO stage (id, uuid, journey_id, name, position) "
                     "SELECT ?1, ?2, min(id), ?3, 1000 FROM journey"_s},
        {u"facet"_s, u"INSERT INTO facet (id, uuid, name, position) VALUES (?1, ?2, ?3, 1000)"_s},
        {u"source"_s,
         u"INSERT INTO source (id, uuid, name, state, imported_at, mapping, read, imported, "
         "duplicates, rejected, answers, first_day, last_day) "
         "SELECT ?1, ?2, ?3, 1, 0, '{}', count(*), count(*), 0, 0, 0, min(day), max(day) "
         "FROM response WHERE source_id = ?1"_s},
        // The mirror is that of what was answered; tier and facets are gone.
        {u"profile"_s,
         u"INSERT INTO profile (id, key, mirror, tier) SELECT ?1, '?' || hex(?2), coalesce((SELECT "
         "question.mirror FROM response JOIN answer ON answer.response_id = response.id JOIN "
         "question ON question.id = answer.question_id WHERE response.profile_id = ?1 LIMIT 1), "
         "0), "
         "0 WHERE ?3 IS NOT NULL"_s},
    };
    return sql;
}

/// Rows that mean enough for what they belong to to be invented.
bool isWorthIt(const Reference& reference) {
    static const QSet<QString> tables{u"stage"_s, u"touchpoint"_s, u"facet_value"_s, u"response"_s};
    return tables.contains(reference.table) && inventions().contains(reference.parent);
}

Result<QList<Reference>> referencesIn(Database& database) {
    QList<Reference> all;
    Statement rows = database.query(u"recover_references"_s);
    while (rows.step())
        all.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4) != 0});
    if (rows.failed())
        return rows.failure();
    return all;
}

Result<QList<qint64>> orphansOf(Database& database, const Reference& reference) {
    QList<qint64> ids;
    Statement rows = database.prepare(
        u"SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT %3 FROM %4)"_s.arg(
            reference.column, reference.table, reference.key, reference.parent));
    while (rows.step())
        ids.append(rows.integer(0));
    if (rows.failed())
        return rows.failure();
    return ids;
}

Result<void> runFor(Database& database, const QString& sql, qint64 id) {
    Statement statement = database.prepare(sql);
    return statement.bind(1, id).run();
}

class Mending {
public:
    Mending(Database& database, const StandInNames& names, RecoveryReport& report)
        : m_database(database), m_names(names), m_report(report) {}

    Result<void> mend(const Reference& reference) {
        const Result<QList<qint64>> orphans = orphansOf(m_database, reference);
        if (!orphans)
            return tl::unexpected(orphans.error());
        for (const qint64 id : *orphans) {
            if (const Result<void> done = mend(reference, id); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> mend(const Reference& reference, qint64 id) {
        if (reference.mayBeEmpty)
            return runFor(
                m_database,
                u"UPDATE %1 SET %2 = NULL WHERE %2 = ?1"_s.arg(reference.table, reference.column),
                id);
        if (isWorthIt(reference) && id > 0)
            return invent(reference.parent, id);
        const Result<void> gone =
            runFor(m_database,
                   u"DELETE FROM %1 WHERE %2 = ?1"_s.arg(reference.table, reference.column), id);
        if (RecoveredTable* table = tableOf(reference.table)) {
            const int rows = sqlite3_changes(m_database.handle());
            table->kept -= rows;
            table->lost += rows;
        }
        return gone;
    }

    Result<void> invent(const QString& parent, qint64 id) {
        const Result<qint64> journeys = m_database.number(u"SELECT count(*) FROM journey"_s);
        if (!journeys)
            return tl::unexpected(journeys.error());
        if (parent == u"stage"_s && *journeys == 0) {
            if (const Result<void> done = invent(u"journey"_s, 1); !done)
                return done;
        }
        const QString name = m_names.value(parent, u"%1"_s).arg(id);
        Statement insert = m_database.prepare(inventions().value(parent));
        insert.bind(1, id).bind(2, QUuid::createUuid()).bind(3, name);
        m_report.standIns.append(name);
        return insert.run();
    }

    RecoveredTable* tableOf(const QString& name) {
        for (RecoveredTable& table : m_report.tables) {
            if (table.name == name)
                return &table;
        }
        return nullptr;
    }

    Database& m_database;
    const StandInNames& m_names;
    RecoveryReport& m_report;
};

} // namespace

Result<void> mendReferences(Database& database, const StandInNames& names, RecoveryReport& report) {
    const Result<QList<Reference>> references = referencesIn(database);
    if (!references)
        return tl::unexpected(references.error());
    Mending mending(database, names, report);
    // In the order of the schema, where parents come first: one pass is enough.
    for (const Reference& reference : *references) {
        if (const Result<void> done = mending.mend(reference); !done)
            return done;
    }
    return {};
}

} // namespace symmetry
