#pragma once

#include <QtGlobal>
#include <rapidcheck.h>

namespace symmetry::test {

/// The same random cases in every run, unless RC_PARAMS says otherwise. Call it before the first
/// property of a program.
inline void useFixedSeed() {
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20260101");
}

} // namespace symmetry::test
