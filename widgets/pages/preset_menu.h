#pragma once

#include "models/tables/dimension_presets.h"

#include <QMenu>

namespace symmetry {

/// The presets of dimensions to choose from; each tells what it brings.
class PresetMenu : public QMenu {
    Q_OBJECT
public:
    explicit PresetMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const symmetry::DimensionPreset& preset);
};

} // namespace symmetry
