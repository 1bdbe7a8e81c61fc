#pragma once

#include <QWidget>

class QGridLayout;

namespace symmetry {

class PlainLabel;

/// Fields one below the other with their names above them, in reading order, which is the tab
/// order. Each label is the buddy of its field: its mnemonic and its name for screen readers.
class FieldForm : public QWidget {
    Q_OBJECT
public:
    explicit FieldForm(QWidget* parent = nullptr);

    /// Takes the field over.
    void addField(const QString& name, QWidget* field, const QString& hint = {});
    /// Two fields side by side.
    void addPair(const QString& name, QWidget* field, const QString& second, QWidget* secondField);
    /// A field that carries its own words, such as a check box or a button row.
    void addWide(QWidget* field);
    /// Shows or hides a field with its name and hint.
    void setFieldVisible(QWidget* field, bool visible);
    void setHint(QWidget* field, const QString& hint);

private:
    void keepAtTop();
    PlainLabel* nameField(const QString& name, QWidget* field);
    [[nodiscard]] QWidget* boxed(const QString& name, QWidget* field, const QString& hint);

    QGridLayout* m_grid;
    int m_row = 0;
};

} // namespace symmetry
