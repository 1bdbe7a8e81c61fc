#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QStringList>

namespace symmetry::cli {

/// One option of a verb.
struct Option {
    const char* name;        ///< without the dashes
    const char* value;       ///< what stands for its value in the help; nullptr: a switch
    const char* explanation; ///< in English, as the whole command line
    bool repeatable = false;
};

/// What was typed after the verb, taken apart.
struct CommandLine {
    QStringList arguments;              ///< in order
    QMap<QString, QStringList> options; ///< by name; a switch has one empty value

    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    /// The value given last, or `otherwise`.
    [[nodiscard]] QString value(const QString& name, const QString& otherwise = {}) const;
    [[nodiscard]] QStringList values(const QString& name) const { return options.value(name); }
};

/// Takes apart what may be given as "--name value" or "--name=value"; "--" ends the options.
/// UsageWrong for options that are not in `known`, that lack their value, have one too many or are
/// given twice without being repeatable.
[[nodiscard]] Result<CommandLine> parse(const QStringList& words, const QList<Option>& known);

/// UsageWrong unless there are as many arguments as `names`; those in brackets, which come last,
/// may be left out.
[[nodiscard]] Result<void> expectArguments(const CommandLine& line, const QStringList& names);

} // namespace symmetry::cli
