#pragma once

#include "tests/bench/bench.h"
#include "tests/bench/rows.h"

#include <optional>

namespace symmetry::bench {

struct Answered {
    Took took; ///< the fastest run
    Rows rows;
};

struct Engine {
    QString name;                  ///< with its version
    std::vector<Answered> answers; ///< one for each statement
};

/// DuckDB on one thread, from the npm registry, installed into the folder; says why and gives
/// nothing where node, npm or the registry is not at hand.
[[nodiscard]] std::optional<Engine> duckDb(const Options& options, Report& report,
                                           const QString& csv, const QStringList& statements);

/// SQLite over a table without indexes, as no index serves all filters; each statement once.
[[nodiscard]] std::optional<Engine> sqlite(const Options& options, Report& report,
                                           const Survey& survey, const QStringList& statements);

} // namespace symmetry::bench
