#pragma once

#include "app/settings/settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace symmetry {

/// Language, light or dark, size of text, name. Every change is told at once and takes effect at
/// once; Esc or Close only leaves.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(const Settings& settings, QWidget* parent);

Q_SIGNALS:
    void changed(const symmetry::Settings& settings);

private:
    void tell();
    void fillChoices();

    Settings m_settings;
    QComboBox* m_language;
    QComboBox* m_theme;
    QSpinBox* m_scale;
    QLineEdit* m_name;
};

} // namespace symmetry
