#include "tests/support/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::test {

namespace {

/// Length of the raw string literal that starts at `at` (R"x(...)x"), or 0.
qsizetype rawLength(QStringView text, qsizetype at) {
    if (text[at] != u'R' || at + 1 >= text.size() || text[at + 1] != u'"')
        return 0;
    const qsizetype open = text.indexOf(u'(', at);
    if (open < 0)
        return 0;
    const QString close = u')' + text.mid(at + 2, open - at - 2).toString() + u'"';
    const qsizetype end = text.indexOf(close, open);
    return end < 0 ? 0 : end + close.size() - at;
}

qsizetype quotedLength(QStringView text, qsizetype at) {
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote || text[i] == u'\n')
            return i - at + 1;
    }
    return text.size() - at;
}

qsizetype commentLength(QStringView text, qsizetype at) {
    const QStringView two = text.mid(at, 2);
    if (two == u"//"_s) {
        const qsizetype end = text.indexOf(u'\n', at);
        return (end < 0 ? text.size() : end) - at;
    }
    if (two == u"/*"_s) {
        const qsizetype end = text.indexOf(u"*/"_s, at + 2);
        return (end < 0 ? text.size() : end + 2) - at;
    }
    return 0;
}

bool isDigitSeparator(QStringView text, qsizetype at) {
    return at > 0 && text[at] == u'\'' && text[at - 1].isDigit();
}

QString linesOnly(QStringView text) {
    return QString(text.count(u'\n'), u'\n');
}

/// True when a brace after this head opens a function body (and not a type, namespace or list).
bool opensFunction(const QString& head) {
    static const QRegularExpression type(
        u"(^|[^\\w])(namespace|class|struct|union|enum|extern)\\s[^()]*$"_s);
    static const QRegularExpression control(u"^\\s*(if|for|while|switch|catch|do|else|try)\\b"_s);
    static const QRegularExpression tail(
        u"\\)\\s*(const|noexcept|override|final|mutable|&|&&|->\\s*[\\w:<>*& ]+|:[^;]*|\\s)*$"_s);
    const QString trimmed = head.trimmed();
    if (trimmed.isEmpty() || control.match(trimmed).hasMatch() || type.match(trimmed).hasMatch())
        return false;
    return trimmed.contains(u'(') && (tail.match(trimmed).hasMatch() || trimmed.endsWith(u')'));
}

struct Scanner {
    QList<Function> functions;
    QString head;
    int line = 1;
    int depth = 0;          ///< of braces
    int functionDepth = -1; ///< depth outside the function that is open
    int startLine = 1;

    void open() {
        if (functionDepth < 0 && opensFunction(head)) {
            functionDepth = depth;
            functions.append({head.simplified(), startLine, 0});
        }
        ++depth;
        head.clear();
    }

    void close() {
        --depth;
        if (functionDepth >= 0 && depth == functionDepth) {
            functions.last().lines = line - functions.last().line + 1;
            functionDepth = -1;
        }
        head.clear();
    }

    void take(QChar c) {
        if (head.trimmed().isEmpty() && !c.isSpace())
            startLine = line;
        head.append(c);
    }
};

} // namespace

QStringList Source::includes() const {
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s+(?:\"([^\"]+)\"|(<[^>]+>))"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto& match : pattern.globalMatch(text))
        found.append(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    return found;
}

QString withoutCommentsAndLiterals(const QString& text) {
    QString code;
    code.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype comment = commentLength(text, i)) {
            code += linesOnly(QStringView(text).mid(i, comment)) + u' ';
            i += comment;
        } else if (const qsizetype raw = rawLength(text, i)) {
            code += u"\"\""_s + linesOnly(QStringView(text).mid(i, raw));
            i += raw;
        } else if ((text[i] == u'"' || text[i] == u'\'') && !isDigitSeparator(text, i)) {
            code += QString(2, text[i]);
            i += quotedLength(text, i);
        } else {
            code += text[i++];
        }
    }
    return code;
}

QList<Function> functionsOf(const Source& source) {
    static const QRegularExpression directive(u"^[ \\t]*#[^\\n]*"_s,
                                              QRegularExpression::MultilineOption);
    QString code = source.code;
    code.remove(directive);
    Scanner scanner;
    for (const QChar c : std::as_const(code)) {
        if (c == u'{')
            scanner.open();
        else if (c == u'}')
            scanner.close();
        else if (c == u';' && scanner.functionDepth < 0)
            scanner.head.clear();
        else
            scanner.take(c);
        if (c == u'\n')
            ++scanner.line;
    }
    return scanner.functions;
}

QList<Source> sourcesBelow(const QStringList& folders) {
    const QDir root(QStringLiteral(SYMMETRY_SOURCE_DIR));
    QList<Source> sources;
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            sources.append(
                {root.relativeFilePath(file.fileName()), text, withoutCommentsAndLiterals(text)});
        }
    }
    return sources;
}

QString unitOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    if (parts.size() > 2 && (parts.first() == u"models"_s || parts.first() == u"widgets"_s))
        return parts.at(0) + u'/' + parts.at(1);
    return parts.first();
}

} // namespace symmetry::test
