#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace symmetry {

class FieldForm;
class PlainLabel;
class QuestionEditor;
class ValuesEditor;

/// Everything that the meaning of one column needs: date format and zone, the facet's name, the
/// question, which values mean "no answer" and which are read as others.
class ColumnEditor : public QWidget {
    Q_OBJECT
public:
    explicit ColumnEditor(ImportState& state, QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void setColumn(int index);
    [[nodiscard]] int column() const { return m_index; }
    void refresh();

private:
    void makeFields();
    void connectFields();
    void fill(const import_draft::Column& column);
    void fillDates(const import_draft::Column& column);
    void fillZones(const import_draft::Column& column);
    void showFields(const import_draft::Column& column);
    void collect();
    void questionReplaced(const PlannedQuestion& question);

    ImportState& m_state;
    ImportWords m_words;
    int m_index = -1;
    bool m_filling = false;
    PlainLabel* m_title;
    PlainLabel* m_means;
    FieldForm* m_form;
    QComboBox* m_dates;
    QComboBox* m_zone;
    QCheckBox* m_hasCentury;
    QSpinBox* m_century;
    QComboBox* m_facet;
    QComboBox* m_part;
    ValuesEditor* m_values;
    QuestionEditor* m_question;
};

} // namespace symmetry
