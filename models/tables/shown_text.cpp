#include "models/tables/shown_text.h"

namespace symmetry {

namespace {

constexpr QChar ellipsis(0x2026);

bool turnsDirection(char16_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
           code == 0x200E || code == 0x200F || code == 0x061C;
}

} // namespace

QString shownName(const QString& name, qsizetype limit) {
    QString shown = name.left(4 * limit).simplified();
    for (QChar& c : shown) {
        if (c.category() == QChar::Other_Control || turnsDirection(c.unicode()))
            c = QChar(QChar::ReplacementCharacter);
    }
    if (shown.size() <= limit && name.size() <= 4 * limit)
        return shown;
    shown.truncate(limit - 1);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown + ellipsis;
}

} // namespace symmetry
