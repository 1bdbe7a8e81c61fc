#pragma once

#include "widgets/pages/data_section.h"

class QPushButton;

namespace symmetry {

class Block;
class DataMeasureEditor;
class TablePanel;
template <typename Row>
class ColumnTable;

/// The catalogue of measures and, beside it, the one that is chosen, to be edited.
class DataMeasures : public DataSection {
    Q_OBJECT
public:
    explicit DataMeasures(QWidget* parent = nullptr);

    void setFormat(const Format& format) override;
    [[nodiscard]] QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void select(MeasureId id);

protected:
    void refresh() override;

private:
    void makeButtons();
    void showCurrent();
    void add();
    void remove();
    void move(int step);
    [[nodiscard]] MeasureId current() const;

    MeasureId m_current;
    Block* m_block;
    TablePanel* m_panel;
    ColumnTable<Measure>* m_model;
    Block* m_detail;
    DataMeasureEditor* m_editor;
    QList<QPushButton*> m_buttons;
};

} // namespace symmetry
