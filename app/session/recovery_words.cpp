#include "app/session/recovery_words.h"

#include "app/session/sentences.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

struct Word {
    QLatin1StringView table;
    const char* text;
};

/// Tables that mean something to people, in the order of what matters most.
constexpr std::array words{
    Word{"response"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n response(s)")},
    Word{"answer"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n answer(s)")},
    Word{"comment"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n comment(s)")},
    Word{"person"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n person(s)")},
    Word{"source"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n import(s)")},
    Word{"question"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n question(s)")},
    Word{"journey"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n journey(s)")},
    Word{"stage"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n stage(s)")},
    Word{"touchpoint"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n touchpoint(s)")},
    Word{"dimension"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n dimension(s)")},
    Word{"facet"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n facet(s)")},
    Word{"facet_value"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n facet value(s)")},
    Word{"measure"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n measure(s)")},
    Word{"annotation"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n remark(s)")},
    Word{"mapping"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n mapping(s)")},
    Word{"audit"_L1, QT_TRANSLATE_N_NOOP("symmetry::Recovery", "%n entry(ies) of the changes")},
};

QString said(const char* text, int count = -1) {
    return QCoreApplication::translate("symmetry::Recovery", text, nullptr, count);
}

QString counted(const Word& word, qint64 count) {
    return said(word.text, static_cast<int>(std::min<qint64>(count, INT_MAX)));
}

/// Whether any table that has no word of its own lost something or is in doubt.
bool restIsHurt(const RecoveryReport& report) {
    return std::ranges::any_of(report.tables, [](const RecoveredTable& table) {
        const bool named = std::ranges::any_of(
            words, [&table](const Word& word) { return table.name == word.table; });
        return !named && (table.lost > 0 || table.doubtful);
    });
}

} // namespace

StandInNames standInNames() {
    return {
        {u"journey"_s, said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Recovered journey %1"))},
        {u"stage"_s, said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Recovered stage %1"))},
        {u"facet"_s, said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Recovered facet %1"))},
        {u"question"_s, said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Recovered question %1"))},
        {u"source"_s, said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Recovered import %1"))},
        {u"profile"_s,
         said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Responses without facets %1"))},
    };
}

QString recoverySentence(const RecoveryReport& report) {
    QStringList kept;
    QStringList lost;
    QStringList doubtful;
    for (const Word& word : words) {
        const RecoveredTable* table = report.find(QString(word.table));
        if (table && table->kept > 0)
            kept.append(counted(word, table->kept));
        if (table && table->lost > 0)
            lost.append(counted(word, table->lost));
        if (table && table->doubtful)
            doubtful.append(counted(word, table->kept));
    }
    const QString comma = u", "_s;
    QStringList sentences;
    sentences.append(
        said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Kept: %1.")).arg(kept.join(comma)));
    sentences.append(
        lost.isEmpty()
            ? said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Nothing is known to be lost."))
            : said(QT_TRANSLATE_NOOP("symmetry::Recovery", "Lost, at most: %1."))
                  .arg(lost.join(comma)));
    if (!doubtful.isEmpty() || restIsHurt(report))
        sentences.append(
            said(QT_TRANSLATE_NOOP("symmetry::Recovery",
                                   "Look through these, names and numbers may be wrong or missing: "
                                   "%1."))
                .arg(doubtful.isEmpty()
                         ? said(QT_TRANSLATE_NOOP("symmetry::Recovery", "facets and links"))
                         : doubtful.join(comma)));
    if (!report.standIns.isEmpty())
        sentences.append(
            said(QT_TRANSLATE_NOOP("symmetry::Recovery", "These names stand in for lost ones: %1."))
                .arg(oneLine(report.standIns.join(comma))));
    return sentences.join(u' ');
}

} // namespace symmetry
