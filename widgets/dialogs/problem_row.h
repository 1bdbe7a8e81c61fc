#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace symmetry {

class FieldForm;

/// One kind of problem with its lines, values and the one choice for all of its rows. Values that
/// are to be read as something else get a field each.
class ProblemRow : public QWidget {
    Q_OBJECT
public:
    ProblemRow(const ImportState::Group& group, const import_draft::Mapping& mapping,
               const ImportWords& words, QWidget* parent = nullptr);

    [[nodiscard]] const ImportState::Group& group() const { return m_group; }

Q_SIGNALS:
    void decided(symmetry::import_draft::Problem problem, int column,
                 const QList<symmetry::import_draft::Decision>& decisions);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeChoices(const import_draft::Mapping& mapping, const ImportWords& words);
    void makeReplacements();
    void chooseIndex(int index);
    void collectReplacements();
    void send(import_draft::Choice choice, const QString& replacement, const QStringList& values);

    ImportState::Group m_group;
    QComboBox* m_choice;
    FieldForm* m_replacements;
    QList<QLineEdit*> m_fields;
};

} // namespace symmetry
