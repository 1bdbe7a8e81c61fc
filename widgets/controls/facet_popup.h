#pragma once

#include "widgets/controls/scope_popup.h"

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

/// A list of values to tick, with a search line when it is long; Space ticks.
class FacetPopup : public ScopePopup {
    Q_OBJECT
public:
    FacetPopup(const QString& title, const QList<Tick>& ticks, QWidget* parent);

Q_SIGNALS:
    /// Keys of the ticked values; none means "all".
    void confirmed(const QList<qint64>& keys);

protected:
    void confirm() override;
    [[nodiscard]] QWidget* firstField() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QList<Tick>& ticks);
    void filter(const QString& words);

    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace symmetry
