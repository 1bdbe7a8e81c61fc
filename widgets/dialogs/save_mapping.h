#pragma once

#include "widgets/dialogs/import_draft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace symmetry {

class PlainLabel;

/// Which saved mapping is used, and a way to save the present one: in the file under a name, or as
/// a JSON file.
class SaveMapping : public QWidget {
    Q_OBJECT
public:
    explicit SaveMapping(QWidget* parent = nullptr);

    void setMappings(const QList<import_draft::SavedMapping>& mappings);
    void setName(const QString& name);

Q_SIGNALS:
    void chosen(qint64 id);
    void fileRequested();
    void saveRequested(const QString& name);
    void exportRequested();

private:
    void makeMenu();
    void fill();
    void choose(int index);

    QList<import_draft::SavedMapping> m_mappings;
    QString m_name;
    QComboBox* m_box;
    QPushButton* m_more;
    QWidget* m_naming;
    QLineEdit* m_field;
};

} // namespace symmetry
