#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace symmetry::test {

/// A file of the project, for tests that read the sources.
struct Source {
    QString path; ///< from the project's root
    QString text;
    /// `text` with comments blanked and the content of string and character literals emptied;
    /// line breaks stay where they are.
    QString code;

    [[nodiscard]] int lines() const { return static_cast<int>(text.count(u'\n')); }
    /// Paths in #include directives, in order; angle brackets as they are: "<QWidget>".
    [[nodiscard]] QStringList includes() const;
};

/// A function body and where it stands.
struct Function {
    QString head; ///< the text before its brace, on one line
    int line = 0; ///< of its first line, from 1
    int lines = 0;
};

/// All .h and .cpp files below these folders of the project.
[[nodiscard]] QList<Source> sourcesBelow(const QStringList& folders);
[[nodiscard]] QString withoutCommentsAndLiterals(const QString& text);
[[nodiscard]] QList<Function> functionsOf(const Source& source);
/// "pages" of "widgets/pages/page.h"; "models/domain" for models: the unit that arrows connect.
[[nodiscard]] QString unitOf(const QString& path);

} // namespace symmetry::test
