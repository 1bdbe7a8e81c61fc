#pragma once

#include "models/tables/format.h"

#include <QWidget>

namespace symmetry {

class PlainLabel;

/// What the line at the foot of the window says.
struct StatusFacts {
    QString fileName; ///< empty: no file
    bool sample = false;
    bool readOnly = false;
    bool saving = false;
    QDateTime backup; ///< of this file, this run; invalid: none
    QDate asOf;
    QDateTime now;
};

/// "Acme.symmetry · all changes saved · backup today 13:00" and, at the end, "Data as of
/// 30 Sep 2026 · intervals 95 %".
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setFacts(const StatusFacts& facts, const Format& format);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_file;
    PlainLabel* m_data;
};

} // namespace symmetry
