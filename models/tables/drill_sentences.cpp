#include "models/tables/drill_sentences.h"

#include "models/tables/figure_sentences.h"
#include "models/tables/words.h"

namespace symmetry {

QString DrillSentences::hidden(qint64 n, bool isProtected) const {
    if (isProtected)
        return tr("Hidden, because the answers of a small group beside these could be worked out "
                  "from them.");
    return tr("%1. So few answers would give away who said what; widen the period or the filters.")
        .arg(m_format.tooFew(n));
}

QString DrillSentences::leftOut(const QList<Mirror>& mirrors) const {
    if (mirrors.isEmpty())
        return {};
    QStringList names;
    for (const Mirror mirror : mirrors)
        names.append(Words(m_format).mirror(mirror));
    //: %1: "managers", "managers and leaders"
    return tr("Answers of %1 are left out: so few would give away who said what.")
        .arg(FigureSentences::joined(names));
}

} // namespace symmetry
