#pragma once

#include <QFrame>
#include <QList>

class QLineEdit;
class QListWidget;

namespace symmetry {

/// Something to jump to or to do.
struct PaletteEntry {
    QString id; ///< what chosen() says
    QString text;
    QString group; ///< "Pages", "Touchpoints" ...
    QString key;   ///< keyboard shortcut; empty: none
};

/// The entries in which every word of `words` occurs, those that begin with the text first; all
/// where no words are given. At most `limit`.
[[nodiscard]] QList<PaletteEntry> matching(const QList<PaletteEntry>& entries, const QString& words,
                                           int limit = 200);

/// A line to type into and what fits below it. Up and down move, Enter takes, Esc leaves.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    /// Opens at the top of `window` with an empty line.
    void openOver(const QWidget& window, const QList<PaletteEntry>& entries);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& words);
    void take();

    QLineEdit* m_line;
    QListWidget* m_list;
    QList<PaletteEntry> m_entries;
};

} // namespace symmetry
