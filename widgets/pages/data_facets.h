#pragma once

#include "widgets/pages/data_section.h"

class QLineEdit;

namespace symmetry {

class Block;
class FieldForm;
class TablePanel;
template <typename Row>
class ColumnTable;

/// The facets and their values, to be renamed.
class DataFacets : public DataSection {
    Q_OBJECT
public:
    explicit DataFacets(QWidget* parent = nullptr);

    void setFormat(const Format& format) override;

protected:
    void refresh() override;

private:
    struct Row;
    void showCurrent();
    [[nodiscard]] Row current() const;

    Block* m_block;
    TablePanel* m_panel;
    ColumnTable<Row>* m_model;
    FieldForm* m_form;
    QLineEdit* m_facet;
    QLineEdit* m_value;
};

} // namespace symmetry
