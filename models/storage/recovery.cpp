#include "models/storage/recovery.h"

#include "models/storage/database.h"
#include "models/storage/digest.h"
#include "models/storage/placing.h"
#include "models/storage/recovery_answers.h"
#include "models/storage/recovery_completion.h"
#include "models/storage/recovery_references.h"
#include "models/storage/store.h"
#include "models/storage/things.h"
#include "models/storage/transaction.h"
#include "models/storage/wreck.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <memory>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

struct Finish {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// Made anew from the rest, or written by RecoveryAnswers.
const QStringList notCopied{u"mirror"_s,          u"response"_s,     u"answer"_s,
                            u"chunk"_s,           u"importing"_s,    u"import_added"_s,
                            u"source_question"_s, u"table_digest"_s, u"source_digest"_s};

class Recovery {
public:
    Recovery(const Wreck& wreck, Store& store, const StandInNames& names, std::stop_token stop)
        : m_wreck(wreck),
          m_store(store),
          m_database(store.database()),
          m_names(names),
          m_stop(std::move(stop)),
          m_answers(wreck, m_database) {}

    Result<RecoveryReport> run(const std::function<void(int)>& progress) {
        m_store.setStop(m_stop);
        const auto step = [&progress](int percent) {
            if (progress)
                progress(percent);
        };
        Result<void> done = m_database.execute("PRAGMA foreign_keys = OFF");
        if (done)
            done = fill(step);
        if (done)
            done = m_database.execute("PRAGMA foreign_keys = ON");
        if (!done)
            return tl::unexpected(done.error());
        return std::move(m_report);
    }

private:
    Result<void> fill(const std::function<void(int)>& step) {
        const Result<std::unique_ptr<Transaction>> transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const Result<QStringList> digested = digestedTablesIn(m_database);
        if (!digested)
            return tl::unexpected(digested.error());
        for (const QString& table : *digested)
            (*transaction)->touch(table);
        const Result<void> copied = copyTables();
        if (!copied)
            return copied;
        step(30);
        m_answers.readChunks();
        const Result<int> invented =
            m_answers.inventQuestions(m_names.value(u"question"_s, u"%1"_s));
        if (!invented)
            return tl::unexpected(invented.error());
        for (int i = 0; i < *invented; ++i)
            m_report.standIns.append(m_names.value(u"question"_s, u"%1"_s).arg(i + 1));
        return m_answers.write(m_report)
            .and_then([&] {
                step(60);
                return mendReferences(m_database, m_names, m_report);
            })
            .and_then([&] { return finish(); })
            .and_then([&] { return (*transaction)->commit(); });
    }

    Result<void> copyTables() {
        Result<QStringList> tables = tablesIn(m_database);
        if (!tables)
            return tl::unexpected(tables.error());
        for (const QString& table : std::as_const(*tables)) {
            if (m_stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            if (notCopied.contains(table) || table.startsWith("comment_search"_L1) ||
                table.startsWith("voice_search"_L1))
                continue;
            if (const Result<void> copied = copy(table); !copied)
                return copied;
        }
        return m_database
            .execute("DELETE FROM source WHERE state = 0;"
                     "DELETE FROM source WHERE state NOT IN (1, 2)")
            .and_then([&] { return refill(); });
    }

    /// What a profile's key says about its values, where the rows that say it are lost.
    Result<void> refill() {
        QList<std::pair<qint64, QStringList>> profiles;
        Statement rows = m_database.prepare(u"SELECT id, key FROM profile"_s);
        while (rows.step())
            profiles.append({rows.integer(0), rows.text(1).section(u'/', 2).split(u',')});
        Statement insert = m_database.prepare(
            u"INSERT OR IGNORE INTO profile_value (profile_id, facet_value_id) VALUES (?1, ?2)"_s);
        for (const auto& [profile, values] : std::as_const(profiles)) {
            for (const QString& value : values) {
                if (value.toLongLong() <= 0)
                    continue;
                insert.bind(1, profile).bind(2, value.toLongLong());
                if (const Result<void> done = insert.run(); !done)
                    return done;
            }
        }
        return {};
    }

    /// Order as made, which is parents first.
    static Result<QStringList> tablesIn(Database& database) {
        QStringList names;
        Statement rows = database.prepare(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"_s);
        while (rows.step())
            names.append(rows.text(0));
        if (rows.failed())
            return rows.failure();
        return names;
    }

    /// Columns that both have.
    QStringList columnsOf(const QString& table) {
        QStringList own;
        Statement rows =
            m_database.prepare(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        while (rows.step())
            own.append(rows.text(0));
        const QStringList there = m_wreck.columns(table);
        QStringList both = there;
        both.removeIf([&own](const QString& name) { return !own.contains(name); });
        return both;
    }

    Result<void> copy(const QString& table) {
        const QStringList columns = columnsOf(table);
        RecoveredTable recovered{table, 0, 0, false};
        if (columns.isEmpty()) {
            recovered.doubtful = m_wreck.find(table) != nullptr;
            m_report.tables.append(recovered);
            return {};
        }
        QStringList marks;
        for (qsizetype i = 1; i <= columns.size(); ++i)
            marks.append(u'?' + QString::number(i));
        const QString how = table == u"fact"_s ? u"REPLACE"_s : u"IGNORE"_s;
        const QByteArray sql = u"INSERT OR %1 INTO %2 (%3) VALUES (%4)"_s
                                   .arg(how, table, columns.join(u", "), marks.join(u", "))
                                   .toUtf8();
        sqlite3_stmt* made = nullptr;
        sqlite3_prepare_v2(m_database.handle(), sql.constData(), -1, &made, nullptr);
        const std::unique_ptr<sqlite3_stmt, Finish> insert(made);
        int code = SQLITE_DONE;
        const Salvage salvage = m_wreck.read(table, columns, [&](sqlite3_stmt* row) {
            for (int i = 0; i < columns.size(); ++i)
                sqlite3_bind_value(made, i + 1, sqlite3_column_value(row, i + 1));
            code = sqlite3_step(made);
            recovered.kept += code == SQLITE_DONE ? sqlite3_changes(m_database.handle()) : 0;
            sqlite3_reset(made);
            return (code == SQLITE_DONE || (code & 0xff) == SQLITE_CONSTRAINT) &&
                   !m_stop.stop_requested();
        });
        if (m_stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        if (code != SQLITE_DONE && (code & 0xff) != SQLITE_CONSTRAINT)
            return tl::unexpected(m_database.errorOf(code));
        recovered.lost = salvage.missing;
        recovered.doubtful = !salvage.whole || !matchesDigest(table);
        m_report.tables.append(recovered);
        return {};
    }

    /// Whether the rows that were copied are those whose digest stands in the wreck.
    bool matchesDigest(const QString& table) {
        if (!digestedTables().contains(table))
            return true;
        std::optional<qint64> stated;
        (void)m_wreck.read(u"table_digest"_s, {u"name"_s, u"hash"_s}, [&](sqlite3_stmt* row) {
            const auto* name = reinterpret_cast<const char*>(sqlite3_column_text(row, 1));
            if (QString::fromUtf8(name) == table)
                stated = sqlite3_column_int64(row, 2);
            return !stated;
        });
        if (!stated) // older versions had none for these
            return m_wreck.version() < 3 && (table == u"mapping"_s || table == u"person"_s);
        const Result<qint64> found = digestOf(m_database, table);
        return found && *found == *stated;
    }

    Result<void> finish() {
        if (const Result<void> safe = keepPrivacy(); !safe)
            return safe;
        Statement questions = m_database.query(u"recover_source_questions"_s);
        Statement days = m_database.query(u"recover_source_days"_s);
        return m_database
            .execute("UPDATE comment SET question_id = NULL WHERE question_id NOT IN "
                     "(SELECT id FROM question)")
            .and_then([&] { return questions.run(); })
            .and_then([&] { return days.run(); })
            .and_then([&] {
                return m_database.execute(
                    "INSERT INTO comment_search (comment_search) VALUES ('rebuild')");
            })
            .and_then([&] {
                // The fourth version brings this index itself.
                return m_wreck.version() < 4
                           ? Result<void>()
                           : m_database.execute(
                                 "INSERT INTO voice_search (voice_search) VALUES ('rebuild')");
            });
    }

    /// Thresholds that may have been changed by damage never get lower than usual.
    Result<void> keepPrivacy() {
        Result<FileFacts> facts = readFacts(m_database);
        if (!facts)
            return tl::unexpected(facts.error());
        const FileFacts usual;
        const bool sure = m_report.find(u"fact"_s) && !m_report.find(u"fact"_s)->doubtful;
        if (facts->uuid.isNull())
            facts->uuid = QUuid::createUuid();
        if (!sure) {
            facts->anonymity = std::max(facts->anonymity, usual.anonymity);
            facts->commentAnonymity = std::max(facts->commentAnonymity, usual.commentAnonymity);
        }
        const Result<void> written = writeFacts(m_database, *facts);
        // The second version adds this fact itself.
        return written && m_wreck.version() < 2
                   ? m_database.execute("DELETE FROM fact WHERE key = 'margin'")
                   : written;
    }

    const Wreck& m_wreck;
    Store& m_store;
    Database& m_database;
    const StandInNames& m_names;
    std::stop_token m_stop;
    RecoveryAnswers m_answers;
    RecoveryReport m_report;
};

/// Something of what makes a file: a definition, a person, an answer.
bool foundAnything(const RecoveryReport& report) {
    return report.responses > 0 ||
           std::ranges::any_of(
               report.tables,
               [](const auto& table) { return table.kept > 0 && table.name != u"fact"_s; }) ||
           (report.find(u"fact"_s) && report.find(u"fact"_s)->kept > 2);
}

/// The migrations up to a version, in a folder of their own: what a file of that version held is
/// brought together first, and migrated then like any other.
QString migrationsUntil(int version, const QString& folder) {
    QDir().mkpath(folder);
    for (int number = 1; number <= version; ++number) {
        const QString name = u"/%1.sql"_s.arg(number, 4, 10, QChar(u'0'));
        QFile::copy(OpenOptions().migrations + name, folder + name);
    }
    return folder;
}

Result<RecoveryReport> fillNew(const Wreck& wreck, const PrivateFolder& folder,
                               const StandInNames& names, const std::stop_token& stop,
                               const std::function<void(int)>& progress) {
    OpenOptions options;
    options.migrations = migrationsUntil(wreck.version(), folder.file() + u"-migrations"_s);
    const auto store = Store::create(folder.file(), FileFacts{}, options);
    if (!store)
        return tl::unexpected(store.error());
    return Recovery(wreck, **store, names, stop).run(progress);
}

/// What is made from the rest, in a file of the newest version; then the check of any file.
Result<void> complete(const Wreck& wreck, const QString& path, RecoveryReport& report) {
    const auto store = Store::open(path);
    if (!store)
        return tl::unexpected(store.error());
    const Result<void> done = completeRecovery(**store, wreck, report);
    if (!done)
        return done;
    const Result<CheckReport> checked = (*store)->check();
    if (!checked)
        return tl::unexpected(checked.error());
    if (!checked->isGood())
        return fail(ErrorKind::FileDamaged, {path, checked->findings.constFirst().what});
    return {};
}

} // namespace

bool RecoveryReport::isWhole() const {
    return standIns.isEmpty() && fromChunks == 0 &&
           std::ranges::all_of(tables, [](const RecoveredTable& table) {
               return table.lost == 0 && !table.doubtful;
           });
}

const RecoveredTable* RecoveryReport::find(const QString& name) const {
    const auto found = std::ranges::find(tables, name, &RecoveredTable::name);
    return found == tables.cend() ? nullptr : &*found;
}

Result<RecoveryReport> recoverFile(const QString& damaged, const QString& target,
                                   const StandInNames& names, std::stop_token stop,
                                   const std::function<void(int)>& progress) {
    loadResources();
    if (const Result<void> may = mayPlace(target, Overwrite::Refuse); !may)
        return tl::unexpected(may.error());
    const Result<std::unique_ptr<PrivateFolder>> folder = PrivateFolder::beside(target);
    if (!folder)
        return tl::unexpected(folder.error());
    const OpenOptions options;
    const auto wreck = Wreck::of(damaged, (*folder)->file() + u"-wreck"_s, options.migrations);
    if (!wreck)
        return tl::unexpected(wreck.error());
    Result<RecoveryReport> report = fillNew(**wreck, **folder, names, stop, progress);
    if (!report)
        return report;
    if (const Result<void> done = complete(**wreck, (*folder)->file(), *report); !done)
        return tl::unexpected(done.error());
    if (!foundAnything(*report))
        return tl::unexpected((*wreck)->refusal());
    const Result<void> placed = syncFile((*folder)->file()).and_then([&] {
        return placeFile((*folder)->file(), target, Overwrite::Refuse);
    });
    if (!placed)
        return tl::unexpected(placed.error());
    return report;
}

} // namespace symmetry
