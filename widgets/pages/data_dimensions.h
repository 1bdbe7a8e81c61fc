#pragma once

#include "widgets/pages/data_section.h"

class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace symmetry {

class Block;
class DataTable;
class FieldForm;
template <typename Row>
class ColumnTable;

/// The dimensions with their weights in the overall gap.
class DataDimensions : public DataSection {
    Q_OBJECT
public:
    explicit DataDimensions(QWidget* parent = nullptr);

    void setFormat(const Format& format) override;

protected:
    void refresh() override;

private:
    struct Row;
    [[nodiscard]] QList<Row> rows() const;
    void connectParts();
    void showCurrent();
    void add();
    void fillPresets();
    void remove();
    [[nodiscard]] DimensionId current() const;

    Block* m_block;
    DataTable* m_table;
    ColumnTable<Row>* m_model;
    FieldForm* m_form;
    QLineEdit* m_name;
    QDoubleSpinBox* m_weight;
    QLineEdit* m_new;
    QPushButton* m_add;
    QPushButton* m_presets;
    QPushButton* m_remove;
    bool m_filling = false;
};

} // namespace symmetry
