#pragma once

#include <QString>
#include <functional>
#include <optional>

namespace symmetry::bench {

/// One line of the table: what was measured against what stood beside it in the same run.
struct Line {
    QString what;
    QString unit; ///< of both numbers: "ms", "MiB", "bytes"
    double ours = 0.0;
    QString reference;         ///< name of the reference; empty: none
    double theirs = 0.0;       ///< 0: there is no reference
    bool fasterIsRatio = true; ///< ratio is theirs / ours ("times faster"), else ours / theirs
    QString target;            ///< what was promised, in words; empty: nothing
    std::optional<bool> met;   ///< nothing: no target, or it could not be told
};

/// Takes what benches find out. Prints as it comes, and a Markdown table at the end.
class Report {
public:
    void line(const Line& line);
    /// Something that is no figure: what was compared, skipped, or differs.
    void say(const QString& text);
    /// A difference between two results that must be equal: the run fails.
    void wrong(const QString& text);
    [[nodiscard]] bool isFine() const { return m_fine; }
    [[nodiscard]] QString table() const { return m_table; }

private:
    QString m_table;
    bool m_fine = true;
};

struct Options {
    qint64 answers = 10'000'000;
    bool references = true; ///< false: only what is ours
    QString folder;         ///< for files that a bench writes; exists, outside the sources
};

struct Bench {
    QString name;
    QString what;
    std::function<void(const Options&, Report&)> run;
};

/// Milliseconds of the fastest of `times` calls, and of the least processor time: on a machine that
/// does something else besides, only the latter can be compared.
struct Took {
    double ms = 0.0;
    double cpu = 0.0; ///< of all threads of this process
};
[[nodiscard]] Took fastest(int times, const std::function<void()>& call);
/// Memory of this process that is resident now, in MiB.
[[nodiscard]] double residentMiB();

} // namespace symmetry::bench
