#include "tests/bench/engines.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace symmetry::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int installMilliseconds = 300'000;
constexpr int runMilliseconds = 1'200'000;

/// True when the package is in the folder; installs it where it is not.
bool isInstalled(const QString& folder) {
    const QString package = folder + u"/node_modules/@duckdb/node-api/package.json"_s;
    if (QFileInfo::exists(package))
        return true;
    QProcess npm;
    npm.setWorkingDirectory(folder);
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(u"npm"_s, {u"install"_s, u"--no-save"_s, u"--no-fund"_s, u"--no-audit"_s,
                         u"--prefix"_s, folder, u"@duckdb/node-api"_s});
    return npm.waitForFinished(installMilliseconds) && npm.exitCode() == 0 &&
           QFileInfo::exists(package);
}

Rows rowsOf(const QJsonArray& array) {
    Rows rows;
    for (const QJsonValue& line : array) {
        std::vector<double> row;
        for (const QJsonValue& value : line.toArray())
            row.push_back(value.toDouble());
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What the script wrote, or nothing.
std::optional<QJsonObject> run(const QJsonObject& job) {
    QProcess node;
    node.start(u"node"_s, {QStringLiteral(SYMMETRY_BENCH_SCRIPTS "/duckdb.mjs")});
    node.write(QJsonDocument(job).toJson());
    node.closeWriteChannel();
    if (!node.waitForFinished(runMilliseconds) || node.exitCode() != 0)
        return std::nullopt;
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

} // namespace

std::optional<Engine> duckDb(const Options& options, Report& report, const QString& csv,
                             const QStringList& statements) {
    const QString folder = QDir(options.folder).filePath(u"duckdb"_s);
    for (const QString& program : {u"node"_s, u"npm"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            report.say(u"DuckDB is skipped: there is no "_s + program);
            return std::nullopt;
        }
    }
    if (!QDir().mkpath(folder) || !isInstalled(folder)) {
        report.say(u"DuckDB is skipped: npm could not install @duckdb/node-api"_s);
        return std::nullopt;
    }
    const QString create = u"CREATE TABLE answer AS SELECT * FROM read_csv('%1', header = true, "
                           "all_varchar = false, types = {'response': 'INTEGER', 'day': 'INTEGER'"
                           "%2})"_s;
    QString small;
    for (const QByteArray& name : QByteArray(columnNames).split(',').mid(2))
        small += u", '"_s + QString::fromLatin1(name) + u"': 'TINYINT'"_s;
    const auto found = run({{u"module"_s, folder},
                            {u"create"_s, create.arg(csv, small)},
                            {u"statements"_s, QJsonArray::fromStringList(statements)},
                            {u"repeats"_s, 5}});
    if (!found) {
        report.say(u"DuckDB is skipped: its script failed"_s);
        return std::nullopt;
    }
    Engine engine{u"DuckDB "_s + found->value(u"version"_s).toString() + u", one thread"_s, {}};
    for (const QJsonValue& result : found->value(u"results"_s).toArray())
        engine.answers.push_back({{result[u"ms"_s].toDouble(), result[u"cpu"_s].toDouble()},
                                  rowsOf(result[u"rows"_s].toArray())});
    return engine;
}

} // namespace symmetry::bench
