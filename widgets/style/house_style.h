#pragma once

#include "widgets/style/theme.h"

#include <QProxyStyle>

namespace symmetry {

/// Plain lines and fills for buttons, fields, boxes, tables and menus: no gradients, no shadows,
/// no animation. Buttons take these dynamic properties: "primary" (ink fill) and "link" (underlined
/// words without a frame).
class HouseStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit HouseStyle(const Theme& theme);

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option,
                                         const QSize& size, const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;

private:
    [[nodiscard]] Theme themeFor(const QWidget* widget) const;
    void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOption& option, QPainter& painter,
                         const QWidget* widget) const;
    void drawSpinFrame(const QStyleOptionComplex& option, QPainter& painter,
                       const QWidget* widget) const;
    void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawCheck(const QStyleOption& option, QPainter& painter, const QWidget* widget,
                   bool round) const;
    void drawCombo(const QStyleOptionComplex& option, QPainter& painter,
                   const QWidget* widget) const;
    [[nodiscard]] static Token surfaceOf(const QWidget* widget);
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                       const QWidget* widget) const;
    void drawRow(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;

    Theme m_theme;
};

} // namespace symmetry
