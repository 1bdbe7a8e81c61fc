#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace symmetry {

class Block;
class DataTable;
class FieldForm;
class FileGuide;
class PlainLabel;
template <typename Row>
class ColumnTable;

/// First step: which file, and how its bytes become rows, with the rows as they then look.
class FileStep : public QWidget {
    Q_OBJECT
public:
    explicit FileStep(ImportState& state, QWidget* parent = nullptr);

    void setFormat(const Format& format);
    /// Why the file could not be read; empty: it could.
    void showRefusal(const QString& sentence);
    void focusFirst();

Q_SIGNALS:
    void browseRequested();
    void pathEntered(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct RawRow;
    void makeFields();
    void connectFields();
    void refresh();
    void refreshTable();
    void collect();
    void collectDecimal();
    void refreshDay();
    void collectDay();

    ImportState& m_state;
    ImportWords m_words;
    bool m_filling = false;
    QLineEdit* m_path;
    PlainLabel* m_refusal;
    FieldForm* m_form;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_sheet;
    QComboBox* m_decimal;
    QSpinBox* m_header;
    QDateEdit* m_day;
    FileGuide* m_guide;
    Block* m_block;
    DataTable* m_table;
    ColumnTable<RawRow>* m_model;
};

} // namespace symmetry
