#pragma once

#include "widgets/pages/data_section.h"

#include <QTimeZone>

class QPushButton;

namespace symmetry {

class Block;
class PlainLabel;
class TablePanel;
template <typename Row>
class ColumnTable;

/// Every import with its counts and state; undo and redo of each.
class DataSources : public DataSection {
    Q_OBJECT
public:
    explicit DataSources(QWidget* parent = nullptr);

    void setFormat(const Format& format) override;
    void setTimeZone(const QTimeZone& zone);
    [[nodiscard]] QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

Q_SIGNALS:
    void undoRequested(symmetry::SourceId source);
    void redoRequested(symmetry::SourceId source);

protected:
    void refresh() override;

private:
    void refreshButtons();
    void toggle();
    [[nodiscard]] const Source* current() const;

    QTimeZone m_zone = QTimeZone::utc();
    Block* m_block;
    TablePanel* m_panel;
    ColumnTable<Source>* m_model;
    QPushButton* m_undo;
    PlainLabel* m_hint;
};

} // namespace symmetry
