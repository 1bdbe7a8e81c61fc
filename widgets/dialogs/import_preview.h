#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QAbstractTableModel>

namespace symmetry {

/// The first rows as they will be stored, one column for each that is imported, led by the line in
/// the file. A gap column follows every question that has both halves.
class ImportPreview : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Cells that were read as something else or refused, for the delegate.
    enum Role { StateRole = Qt::UserRole + 100 };

    explicit ImportPreview(ImportState& state, QObject* parent = nullptr);

    void setFormat(const Format& format);
    /// All rows, or those with a problem first.
    void refresh();
    [[nodiscard]] QString linesShown() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// What a shown column takes from the file.
    struct Shown {
        QString header;
        int column = -1;   ///< of the file; -1: the line
        int expected = -1; ///< of a gap column
        int delivered = -1;
        bool figure = false;
    };
    [[nodiscard]] QList<Shown> shownColumns() const;
    [[nodiscard]] QVariant gap(const import_draft::PreviewRow& row, const Shown& shown) const;
    [[nodiscard]] QString text(const import_draft::PreviewRow& row, const Shown& shown) const;
    [[nodiscard]] QString fate(const import_draft::PreviewRow& row) const;

    ImportState& m_state;
    ImportWords m_words;
    Format m_format;
    QList<Shown> m_columns;
    QList<import_draft::PreviewRow> m_rows;
};

} // namespace symmetry
