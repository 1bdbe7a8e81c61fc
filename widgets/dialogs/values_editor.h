#pragma once

#include "widgets/dialogs/import_draft.h"

#include <QWidget>

class QTableWidget;

namespace symmetry {

/// Pairs of "in the file" and "is read as"; an empty right side means "no answer". The last line is
/// always free for another pair; Delete removes one.
class ValuesEditor : public QWidget {
    Q_OBJECT
public:
    explicit ValuesEditor(QWidget* parent = nullptr);

    /// `samples`: values of the column, proposed while typing on the left.
    void setPairs(const QStringList& missing, const QList<import_draft::Translation>& translations,
                  const QStringList& samples);
    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] QList<import_draft::Translation> translations() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void append(const QString& from, const QString& to);
    void keepOneFree();
    [[nodiscard]] QString text(int row, int column) const;

    QTableWidget* m_table;
    bool m_filling = false;
};

} // namespace symmetry
