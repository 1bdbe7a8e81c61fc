#pragma once

#include "models/domain/catalogue.h"
#include "models/tables/format.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace symmetry {

class FieldForm;

/// All fields of one measure. Each is sent when it is left or Enter is pressed; a measure that is
/// not in the file yet is only collected.
class DataMeasureEditor : public QWidget {
    Q_OBJECT
public:
    explicit DataMeasureEditor(QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void showMeasure(const CataloguePtr& catalogue, const Measure& measure);
    [[nodiscard]] const Measure& measure() const { return m_measure; }
    void focusName();

Q_SIGNALS:
    void changed(const symmetry::Measure& after);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFields();
    void connectFields();
    void fill();
    void fillQuestions();
    void collect();
    [[nodiscard]] QString kindHint() const;

    Format m_format;
    CataloguePtr m_catalogue;
    Measure m_measure;
    bool m_filling = false;
    FieldForm* m_form;
    QLineEdit* m_name;
    QPlainTextEdit* m_definition;
    QComboBox* m_kind;
    QComboBox* m_direction;
    QLineEdit* m_target;
    QDoubleSpinBox* m_weight;
    QLineEdit* m_owner;
    QListWidget* m_questions;
};

} // namespace symmetry
