#pragma once

#include "models/analyses/signal_lines.h"
#include "models/analyses/signals.h"

namespace symmetry {

/// One run of one line of a pass, to be looked at facet by facet.
struct RunAsked {
    size_t pass = 0;
    size_t line = 0;
    SignalRun run;
};

/// For each run the values in which it is strongest: at most three, of all facets, by z. A value
/// needs the threshold of answers in the run and outside of it, and so does everybody else, who
/// must be a tenth of all; z is at least 2 in the direction of the run.
[[nodiscard]] std::vector<QList<StrongIn>> strongestIn(const SignalLines& lines,
                                                       const std::vector<RunAsked>& runs);

} // namespace symmetry
