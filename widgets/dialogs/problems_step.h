#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace symmetry {

class Block;
class PlainLabel;

/// Third step: the problems by kind, one choice each, and what else was noticed.
class ProblemsStep : public QWidget {
    Q_OBJECT
public:
    explicit ProblemsStep(ImportState& state, QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void focusFirst();

Q_SIGNALS:
    void saveRejectedRequested();

private:
    void refresh();
    void refreshNoticed();
    [[nodiscard]] QWidget* makeSide();

    ImportState& m_state;
    ImportWords m_words;
    Format m_format;
    Block* m_block;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    PlainLabel* m_advice;
    QPushButton* m_save;
    QCheckBox* m_onlyAll;
    Block* m_noticed;
    PlainLabel* m_notes;
};

} // namespace symmetry
