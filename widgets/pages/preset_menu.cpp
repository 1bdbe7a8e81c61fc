#include "widgets/pages/preset_menu.h"

#include "models/tables/figure_sentences.h"

namespace symmetry {

PresetMenu::PresetMenu(QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("presetMenu"));
    setToolTipsVisible(true);
    const QList<DimensionPreset> presets = DimensionPresets::all();
    for (const DimensionPreset& preset : presets) {
        QStringList names;
        for (const PresetDimension& dimension : preset.dimensions)
            names.append(dimension.name);
        QAction* action = addAction(preset.title);
        action->setObjectName(preset.id);
        action->setToolTip(FigureSentences::joined(names).toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, preset] { Q_EMIT chosen(preset); });
    }
}

} // namespace symmetry
