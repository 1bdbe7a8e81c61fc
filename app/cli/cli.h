#pragma once

#include <QDateTime>
#include <QIODevice>
#include <QStringList>

namespace symmetry::cli {

/// Where a run reads the time and writes what it has to say.
struct Surroundings {
    QIODevice& out;
    QIODevice& err;
    QDateTime now;
};

/// Exit status of symmetry-cli.
enum Status { Done = 0, Refused = 1, WrongUsage = 2 };

/// Runs one command without the program's own name, as `symmetry-cli ARGUMENTS`. Whatever goes
/// wrong is one line on `err`. Needs a QCoreApplication and the resources; no display.
[[nodiscard]] int run(const QStringList& arguments, const Surroundings& surroundings);

} // namespace symmetry::cli
