#pragma once

#include "app/cli/cli.h"
#include "app/cli/command_line.h"
#include "app/cli/node.h"
#include "app/session/session.h"
#include "models/tables/format.h"

namespace symmetry::cli {

/// One call of a verb.
struct Call {
    CommandLine line;
    const Surroundings& surroundings;
};

/// What can be asked of the program on the command line.
struct Verb {
    QString name;
    QStringList arguments; ///< what they are called in the help: "FILE", "[NAME]" (optional)
    QString summary;
    QList<Option> options;
    QStringList examples; ///< without the program's name; a test runs them in this order
    Result<void> (*run)(const Call& call) = nullptr;
};

/// All verbs, in the order of the help.
[[nodiscard]] QList<Verb> allVerbs();
[[nodiscard]] QList<Verb> fileVerbs();
[[nodiscard]] QList<Verb> importVerbs();
[[nodiscard]] QList<Verb> figureVerbs();
[[nodiscard]] Verb answersVerb();
[[nodiscard]] Verb seriesVerb();
[[nodiscard]] Verb symmetryVerb();
[[nodiscard]] Verb signalsVerb();
[[nodiscard]] Verb lagVerb();
[[nodiscard]] Verb spreadVerb();
[[nodiscard]] Verb fiveGapsVerb();

[[nodiscard]] QString helpText(const QList<Verb>& verbs);
[[nodiscard]] QString helpText(const Verb& verb);

// ---- what verbs share ------------------------------------------------------------------------

enum class OutputFormat { Text, Csv, Json };
[[nodiscard]] Option formatOption();
[[nodiscard]] Result<OutputFormat> formatFrom(const CommandLine& line);

/// How figures are written as text.
[[nodiscard]] Format textFormat(const Catalogue& catalogue);

/// Opens the file that the first argument names.
[[nodiscard]] Result<std::unique_ptr<Store>> openFile(const Call& call, bool readOnly);

/// WriteFailed where `out` does not take everything (a full disk, a closed pipe).
[[nodiscard]] Result<void> print(const Call& call, const QString& text);
[[nodiscard]] Result<void> print(const Call& call, const QByteArray& bytes);
[[nodiscard]] Result<void> printCsv(const Call& call, const Node::List& records);

/// Prints the result of a question in the wanted format; each part is made only when it is asked.
[[nodiscard]] Result<void> present(const Call& call, const std::function<QString()>& text,
                                   const std::function<Node::List()>& records,
                                   const std::function<Node()>& whole);

/// Who stands in the audit trail for what the command line does.
[[nodiscard]] Stamp stamp(const Call& call, const QString& phrase);

[[nodiscard]] tl::unexpected<Error> wrongUsage(const QString& what);

} // namespace symmetry::cli
