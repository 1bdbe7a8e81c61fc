#include "widgets/style/house_style.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace symmetry {

namespace {

bool is(const QWidget* widget, const char* property) {
    return widget != nullptr && widget->property(property).toBool();
}

constexpr int fieldPadding = 6;

/// The line edit of a spin box or combo box: its owner draws the frame.
bool isInsideField(const QWidget* widget) {
    const QWidget* owner = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox*>(owner) != nullptr ||
           qobject_cast<const QComboBox*>(owner) != nullptr;
}

void drawFrame(QPainter& painter, const QRect& box, const QColor& line, const QBrush& fill) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), metric::corner,
                            metric::corner);
    painter.restore();
}

void drawArrow(QPainter& painter, QPointF centre, double radius, const QColor& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF({centre + QPointF(-radius, -radius * 0.7),
                   centre + QPointF(radius, -radius * 0.7), centre + QPointF(0, radius * 0.8)}));
    painter.restore();
}

} // namespace

HouseStyle::HouseStyle(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

Theme HouseStyle::themeFor(const QWidget* widget) const {
    return widget != nullptr ? themeOf(widget) : m_theme;
}

void HouseStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void HouseStyle::drawButton(const QStyleOption& option, QPainter& painter,
                            const QWidget* widget) const {
    if (is(widget, "link"))
        return;
    const Theme theme = themeFor(widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool down = option.state.testFlag(State_Sunken) || option.state.testFlag(State_On);
    if (is(widget, "primary") && enabled) {
        const QColor ink = theme.color(Token::Ink);
        drawFrame(painter, option.rect, ink, down ? theme.color(Token::TextSecondary) : ink);
        return;
    }
    const bool hover = enabled && option.state.testFlag(State_MouseOver);
    const Token fill = down    ? Token::SurfaceSelected
                       : hover ? Token::SurfaceRail
                               : Token::SurfaceField;
    drawFrame(painter, option.rect, theme.color(enabled ? Token::LineField : Token::LineAxis),
              theme.color(fill));
}

void HouseStyle::drawButtonLabel(const QStyleOption& option, QPainter& painter,
                                 const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button == nullptr)
        return;
    QStyleOptionButton copy = *button;
    const Theme theme = themeFor(widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    Token ink = enabled ? Token::TextPrimary : Token::LineField;
    if (is(widget, "primary") && enabled)
        ink = Token::TextOnInk;
    copy.palette.setColor(QPalette::ButtonText, theme.color(ink));
    copy.state &= ~(State_Sunken | State_On);
    if (is(widget, "link") && enabled) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.save();
        painter.setFont(font);
        QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
        painter.restore();
        return;
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
}

void HouseStyle::drawField(const QStyleOption& option, QPainter& painter,
                           const QWidget* widget) const {
    const Theme theme = themeFor(widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    drawFrame(painter, option.rect, theme.color(enabled ? Token::LineField : Token::LineAxis),
              theme.color(enabled ? Token::SurfaceField : Token::SurfacePanel));
}

void HouseStyle::drawSpinFrame(const QStyleOptionComplex& option, QPainter& painter,
                               const QWidget* widget) const {
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (spin == nullptr || !spin->frame)
        return;
    const bool enabled = option.state.testFlag(State_Enabled);
    drawFrame(painter, option.rect,
              themeFor(widget).color(enabled ? Token::LineField : Token::LineAxis), Qt::NoBrush);
}

void HouseStyle::drawCheck(const QStyleOption& option, QPainter& painter, const QWidget* widget,
                           bool round) const {
    const Theme theme = themeFor(widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    const bool partly = option.state.testFlag(State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ink = theme.color(enabled ? Token::Ink : Token::LineField);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? ink : theme.color(Token::LineField));
    painter.setBrush(on && !round ? ink : theme.color(Token::SurfaceField));
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 2, 2);
    if (round && on) {
        painter.setBrush(ink);
        painter.drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    } else if (on) {
        painter.setPen(QPen(theme.color(Token::TextOnInk), box.width() / 7));
        painter.setBrush(Qt::NoBrush);
        const double unit = box.width() / 10;
        painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(2.2, 5.2) * unit,
                                        box.topLeft() + QPointF(4.2, 7.4) * unit,
                                        box.topLeft() + QPointF(7.9, 2.9) * unit}));
    } else if (partly) {
        painter.fillRect(box.adjusted(3, 3, -3, -3), ink);
    }
    painter.restore();
}

void HouseStyle::drawRow(const QStyleOption& option, QPainter& painter,
                         const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (option.state.testFlag(State_Selected))
        painter.fillRect(option.rect, themeFor(widget).color(Token::SurfaceSelected));
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter, widget);
        return;
    case PE_PanelLineEdit:
        if (!is(widget, "plain") && !isInsideField(widget))
            drawField(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter, widget, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, widget, true);
        return;
    case PE_FrameFocusRect:
        return;
    case PE_PanelItemViewItem:
        drawRow(*option, *painter, widget);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_FrameMenu:
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr || widget->isWindow())
            drawFrame(*painter, option->rect, themeFor(widget).color(Token::LineField),
                      Qt::NoBrush);
        return;
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const Theme theme = themeFor(widget);
    switch (element) {
    case CE_PushButtonLabel:
        drawButtonLabel(*option, *painter, widget);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, theme.color(Token::SurfacePage));
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.color(Token::SurfacePage));
        return;
    case CE_FocusFrame: {
        const double width = theme.pxF(metric::focusRing);
        const QRectF ring =
            QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.color(Token::Focus), width));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ring, metric::corner + 2, metric::corner + 2);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawCombo(const QStyleOptionComplex& option, QPainter& painter,
                           const QWidget* widget) const {
    const Theme theme = themeFor(widget);
    drawField(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawArrow(painter, QRectF(arrow).center(), theme.pxF(4), theme.color(Token::TextSecondary));
}

/// The surface that a scrolling area says it stands on; else the page.
Token HouseStyle::surfaceOf(const QWidget* widget) {
    for (; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget())
        if (const QVariant surface = widget->property("surface"); surface.isValid())
            return static_cast<Token>(surface.toInt());
    return Token::SurfacePage;
}

void HouseStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter,
                               const QWidget* widget) const {
    const Theme theme = themeFor(widget);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    painter.fillRect(option.rect, theme.color(surfaceOf(widget)));
    if (slider == nullptr || slider->maximum <= slider->minimum)
        return;
    const QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active =
        option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(active ? Token::LineField : Token::LineAxis));
    painter.drawRoundedRect(handle.adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        drawCombo(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    case CC_SpinBox: // the platform's frame is lost on a dark page
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        drawSpinFrame(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    const QRect whole = QProxyStyle::subElementRect(element, option, widget);
    const bool padded = element == SE_LineEditContents && !isInsideField(widget);
    return padded ? whole.adjusted(fieldPadding, 0, -fieldPadding, 0) : whole;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const {
    const QRect whole = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return whole;
    const bool mirrored = option->direction == Qt::RightToLeft;
    return whole.adjusted(mirrored ? 0 : fieldPadding, 0, mirrored ? -fieldPadding : 0, 0);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const Theme theme = themeFor(widget);
    switch (type) {
    case CT_PushButton:
        if (is(widget, "link"))
            return QSize(size.width(), std::max(size.height(), theme.px(metric::tableRow)));
        result.setWidth(size.width() + theme.px(22));
        result.setHeight(theme.px(is(widget, "big") ? metric::bigButton : metric::button));
        return result;
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        result.setHeight(std::max(result.height(), theme.px(metric::button)));
        result.rwidth() += 2 * fieldPadding;
        return result;
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), theme.px(metric::button)));
        return result;
    default:
        return result;
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const {
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return themeFor(widget).px(16);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return themeFor(widget).px(16);
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>(themeFor(widget).color(Token::LineHair).rgba());
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace symmetry
