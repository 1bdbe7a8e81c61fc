#pragma once

#include "models/tables/format.h"
#include "widgets/dialogs/import_draft.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace symmetry {

class FieldForm;

/// All that is known about one question of an import: its code and text, what it is about, its
/// scale, direction and kind. A touchpoint that is not known yet asks where it belongs.
class QuestionEditor : public QWidget {
    Q_OBJECT
public:
    explicit QuestionEditor(QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void setKnown(const import_draft::Known& known);
    void setQuestion(const PlannedQuestion& question);
    [[nodiscard]] const PlannedQuestion& question() const { return m_question; }

Q_SIGNALS:
    /// `code` is that of the question before.
    void edited(const QString& code, const symmetry::PlannedQuestion& question);
    /// A known question was chosen by its code.
    void replaced(const QString& code, const symmetry::PlannedQuestion& question);

private:
    void makeFields();
    void fillPlaces();
    void showPlace();
    void collect();
    void codeEntered();
    [[nodiscard]] bool isKnownTouchpoint(const QString& name) const;

    import_draft::Known m_known;
    PlannedQuestion m_question;
    bool m_filling = false;
    FieldForm* m_form;
    QComboBox* m_code;
    QLineEdit* m_text;
    QComboBox* m_mirror;
    QComboBox* m_touchpoint;
    QComboBox* m_journey;
    QComboBox* m_stage;
    QComboBox* m_dimension;
    QDoubleSpinBox* m_minimum;
    QDoubleSpinBox* m_maximum;
    QDoubleSpinBox* m_step;
    QComboBox* m_direction;
    QComboBox* m_kind;
};

} // namespace symmetry
