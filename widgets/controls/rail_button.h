#pragma once

#include "widgets/style/icons.h"

#include <QPushButton>

namespace symmetry {

/// One row of the rail: icon, word and a count at the end.
class RailButton : public QPushButton {
    Q_OBJECT
public:
    RailButton(Icon icon, const QString& text, QWidget* parent);

    void setCount(int count);
    void setIconOnly(bool iconOnly);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter, const Theme& theme, const QRect& row);

    Icon m_icon;
    int m_count = 0;
    bool m_iconOnly = false;
};

} // namespace symmetry
