#pragma once

#include <QDialog>

namespace symmetry {

/// What the program is, which version, and its licence.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace symmetry
