#include "widgets/style/plain_text.h"

#include <QTextDocument>

namespace symmetry {

namespace {

constexpr int combiningLimit = 4;
constexpr int runLimit = 200;

bool isDirectionControl(char16_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F || c == 0x061C;
}

bool isControl(QChar c) {
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

/// What Unicode promises never to be a character: sinks for HTML drop it.
bool isNoCharacter(QChar c) {
    return (c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF) || c.unicode() >= 0xFFFE;
}

/// A visible stand-in from the block of control pictures.
QChar standIn(QChar c) {
    if (isDirectionControl(c.unicode()))
        return QChar(0x2BD1);
    return c.unicode() < 0x20 ? QChar(0x2400 + c.unicode()) : QChar(0xFFFD);
}

} // namespace

QString shownText(QStringView text, int limit) {
    QString result;
    result.reserve(std::min<qsizetype>(text.size(), limit) + 1);
    int combining = 0;
    int run = 0;
    for (const QChar c : text) {
        if (result.size() >= limit) {
            result += u'…';
            break;
        }
        combining = c.isMark() ? combining + 1 : 0;
        if (combining > combiningLimit)
            continue;
        run = c.isSpace() ? 0 : run + 1;
        if (run > runLimit && !c.isLowSurrogate() && !c.isMark()) {
            result += QChar(0x200B);
            run = 1;
        }
        result +=
            isControl(c) || isNoCharacter(c) || isDirectionControl(c.unicode()) ? standIn(c) : c;
    }
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result;
}

QString shownInGuessingSink(QStringView text, int limit) {
    const QString shown = shownText(text, limit);
    if (!Qt::mightBeRichText(shown))
        return shown;
    return QStringLiteral("<span style=\"white-space:pre-wrap\">") + shown.toHtmlEscaped() +
           QStringLiteral("</span>");
}

} // namespace symmetry
