#pragma once

#include "widgets/style/meaning.h"

#include <QWidget>

namespace symmetry {

/// A mark and what it means: one entry of a legend that stands below its figure.
class SignLabel : public QWidget {
    Q_OBJECT
public:
    explicit SignLabel(const Sign& sign, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Sign m_sign;
    QString m_text;
};

} // namespace symmetry
