#pragma once

#include "tests/bench/bench.h"

#include <QList>

namespace symmetry::bench {

void overview(const Options& options, Report& report);
void signalsOfAll(const Options& options, Report& report);

/// All benches in the order in which they run.
[[nodiscard]] QList<Bench> benches();

} // namespace symmetry::bench
