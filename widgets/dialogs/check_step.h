#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QWidget>

class QGridLayout;

namespace symmetry {

class Block;
class PlainLabel;

/// The sum of an import as one line of figures: read = imported + known already + left out.
class ImportSum : public QWidget {
    Q_OBJECT
public:
    explicit ImportSum(QWidget* parent = nullptr);

    /// `done`: it has been imported; otherwise it would be.
    void setCounts(const ImportCounts& counts, const Format& format, bool done);

private:
    void add(const QString& figure, const QString& word, int column);
    QGridLayout* m_grid;
};

/// Fourth step: what will be in the file afterwards, before anything is written.
class CheckStep : public QWidget {
    Q_OBJECT
public:
    explicit CheckStep(ImportState& state, QWidget* parent = nullptr);

    void setFormat(const Format& format);

private:
    void refresh();

    ImportState& m_state;
    Format m_format;
    Block* m_block;
    ImportSum* m_sum;
    PlainLabel* m_words;
};

} // namespace symmetry
