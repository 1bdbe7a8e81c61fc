#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace symmetry {

/// Asks for the organisation's name and where its file shall stand.
class NewFileDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewFileDialog(QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& path, const QString& title);

private:
    void browse();
    void refresh();
    void confirm();

    QLineEdit* m_title;
    QLineEdit* m_path;
    QPushButton* m_create = nullptr;
};

} // namespace symmetry
