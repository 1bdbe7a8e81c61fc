#include "app/shell/palette_entries.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

QString group(const char* name) {
    return QCoreApplication::translate("symmetry::CommandPalette", name);
}

template <class Thing>
void addThings(QList<PaletteEntry>& entries, const QList<Thing>& things, const QString& kind,
               const QString& group) {
    for (const Thing& thing : things)
        entries.append({kind + u':' + QString::number(thing.id.value), thing.name, group, {}});
}

} // namespace

QList<PaletteEntry> paletteEntries(const QList<RailEntry>& pages, const Actions& actions,
                                   const Catalogue& catalogue, const QStringList& recent) {
    QList<PaletteEntry> entries;
    int number = 0;
    for (const RailEntry& page : pages)
        entries.append({u"page:"_s + page.id, page.text,
                        group(QT_TRANSLATE_NOOP("symmetry::CommandPalette", "Page")),
                        u"Ctrl+%1"_s.arg(++number)});
    const QList<QAction*> all = actions.all();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all.at(i)->isEnabled())
            entries.append({u"act:"_s + QString::number(i),
                            QString(all.at(i)->text()).replace("&&"_L1, "&"_L1),
                            group(QT_TRANSLATE_NOOP("symmetry::CommandPalette", "Command")),
                            all.at(i)->shortcut().toString(QKeySequence::NativeText)});
    addThings(entries, catalogue.touchpoints, u"touchpoint"_s,
              group(QT_TRANSLATE_NOOP("symmetry::CommandPalette", "Touchpoint")));
    addThings(entries, catalogue.measures, u"measure"_s,
              group(QT_TRANSLATE_NOOP("symmetry::CommandPalette", "Measure")));
    addThings(entries, catalogue.dimensions, u"dimension"_s,
              group(QT_TRANSLATE_NOOP("symmetry::CommandPalette", "Dimension")));
    for (const QString& path : recent)
        entries.append({u"file:"_s + path,
                        QFileInfo(path).fileName(),
                        group(QT_TRANSLATE_NOOP("symmetry::CommandPalette", "Recent file")),
                        {}});
    return entries;
}

} // namespace symmetry
