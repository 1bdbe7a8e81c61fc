#pragma once

#include "app/cli/cli.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace symmetry::test {

using namespace Qt::Literals::StringLiterals;

/// What the command line answered.
struct Said {
    int status = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Calls the command line on 1 October 2026.
inline Said say(const QStringList& arguments) {
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const QDateTime now(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
    const int status = cli::run(arguments, {out, err, now});
    return {status, out.data(), err.data()};
}

inline bool put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Three months of calls by region, as a file and its mapping.
inline const char calls[] =
    "Month,Region,Calls\n2026-01,North,120\n2026-02,North,130\n2026-02,South,90\n";
inline const char callsMapping[] = R"({"format": "symmetry-mapping", "version": 1, "name": "Calls",
    "rows": "periods", "columns": [
    {"column": "Month", "as": "period", "formats": ["month"]},
    {"column": "Region", "as": "facet", "facet": "Region"},
    {"column": "Calls", "as": "value", "series": "Calls received"}],
    "series": [{"name": "Calls received", "unit": "calls", "kind": "count"}]})";

} // namespace symmetry::test
