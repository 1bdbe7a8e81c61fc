#pragma once

#include "models/tables/format.h"
#include "widgets/dialogs/import_draft.h"

#include <QWidget>

class QLayout;
class QProgressBar;
class QPushButton;

namespace symmetry {

class Block;
class ImportSum;
class PlainLabel;

/// Last step: how far the import is, and how it ended.
class RunStep : public QWidget {
    Q_OBJECT
public:
    explicit RunStep(QWidget* parent = nullptr);

    void setFormat(const Format& format) { m_format = format; }
    void start();
    void showProgress(const import_draft::Progress& progress);
    void showOutcome(const import_draft::Outcome& outcome);

Q_SIGNALS:
    void undoRequested();
    void overviewRequested();
    void againRequested();

private:
    [[nodiscard]] static QString phaseWords(import_draft::Progress::Phase phase);
    [[nodiscard]] QLayout* makeButtons();
    void showDone(const import_draft::Outcome& outcome);

    Format m_format;
    Block* m_block;
    QProgressBar* m_bar;
    PlainLabel* m_words;
    ImportSum* m_sum;
    QPushButton* m_overview;
    QPushButton* m_undo;
    QPushButton* m_again;
};

} // namespace symmetry
