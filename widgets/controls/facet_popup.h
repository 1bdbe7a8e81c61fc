#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace symmetry {

/// One value that can be ticked; `key` is the caller's.
struct Tick {
    qint64 key = 0;
    QString label;
    bool on = false;
};

/// A list of values to tick, with a search line when it is long. Space ticks, Enter or Apply
/// confirms, Esc or a click outside leaves everything as it was.
class FacetPopup : public QFrame {
    Q_OBJECT
public:
    FacetPopup(const QString& title, const QList<Tick>& ticks, QWidget* parent);

    /// Opens below `anchor`, inside its screen.
    void openBelow(const QWidget* anchor);

Q_SIGNALS:
    /// Keys of the ticked values; none means "all".
    void confirmed(const QList<qint64>& keys);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QList<Tick>& ticks);
    void confirm();
    void filter(const QString& words);

    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace symmetry
