#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QWidget>

namespace symmetry {

class Block;
class ColumnEditor;
class DataTable;
class OpenPoints;

/// Second step: what each column means, what is asked about it, and all that its meaning needs.
class ColumnsStep : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsStep(ImportState& state, QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void focusFirst();

private:
    struct Row;
    class Model;
    [[nodiscard]] QList<Row> rows() const;
    void makeTable();
    void makeMeans();
    void connectParts();
    void refresh();
    void refreshTitle();
    void choose(int row, int offer);

    ImportState& m_state;
    ImportWords m_words;
    Format m_format;
    Block* m_block;
    DataTable* m_table;
    Model* m_model;
    OpenPoints* m_open;
    Block* m_detail;
    ColumnEditor* m_editor;
};

} // namespace symmetry
