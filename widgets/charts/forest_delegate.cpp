#include "widgets/charts/forest_delegate.h"

#include "models/analyses/discrepancies.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"
#include "widgets/charts/axis.h"
#include "widgets/style/figures.h"
#include "widgets/style/meaning.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace symmetry {

namespace {

constexpr int forestWidth = 296;
constexpr int heatWidth = 56;
constexpr double barOpacity = 0.22;

struct Axis {
    QRectF box;
    double low;
    double high;
    bool mirrored;

    [[nodiscard]] double x(double value) const {
        const double part = std::clamp((value - low) / (high - low), 0.0, 1.0);
        return box.left() + (mirrored ? 1.0 - part : part) * box.width();
    }
};

void drawWhisker(QPainter& painter, const Axis& axis, const Estimate& estimate, const QColor& ink,
                 const Theme& theme) {
    const double y = axis.box.center().y();
    const double cap = theme.pxF(4);
    painter.setPen(QPen(ink, theme.pxF(1.75)));
    if (std::isfinite(estimate.low) && std::isfinite(estimate.high)) {
        const double left = axis.x(estimate.low);
        const double right = axis.x(estimate.high);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        for (const double x : {left, right})
            painter.drawLine(QPointF(x, y - cap), QPointF(x, y + cap));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(axis.x(estimate.value), y), theme.pxF(4.5), theme.pxF(4.5));
}

Token fillOf(const HeatCell& cell, double reach) {
    return heatToken(static_cast<int>(std::lround(cell.gap.value / reach * 3.0)));
}

} // namespace

ForestDelegate::ForestDelegate(QObject* parent) : CellDelegate(parent) {}

void ForestDelegate::setRange(double low, double high) {
    m_low = low;
    m_high = high > low ? high : low + 1.0;
}

QStringList ForestDelegate::axisValues(const Format& format) const {
    const QList<double> shown = ticks(m_low, m_high, 6);
    QStringList values;
    for (const double tick : shown)
        values +=
            tick == 0.0 ? format.number(0, 0) : format.signedNumber(tick, tickDecimals(shown));
    return values;
}

QList<double> ForestDelegate::axisPlaces() const {
    QList<double> places = ticks(m_low, m_high, 6);
    for (double& place : places)
        place = (place - m_low) / (m_high - m_low);
    return places;
}

QSize ForestDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const Theme theme = themeOf(option.widget);
    return {theme.px(forestWidth), theme.px(metric::tableRow)};
}

void ForestDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Theme theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    paintGround(*painter, option, theme);
    const Axis axis{QRectF(option.rect), m_low, m_high, option.direction == Qt::RightToLeft};
    const double top = axis.box.top();
    const double bottom = axis.box.bottom();
    painter->setPen(QPen(theme.color(Token::LineHair), 1));
    const auto marks = ticks(m_low, m_high, 6);
    for (const double tick : marks)
        painter->drawLine(QPointF(axis.x(tick), top), QPointF(axis.x(tick), bottom));
    painter->setRenderHint(QPainter::Antialiasing);
    const auto estimate = index.data(BarRole).value<Estimate>();
    if (estimate.isKnown()) {
        const Sign sign = signOf(static_cast<Meaning>(index.data(MeaningRole).toInt()));
        const QColor ink = theme.color(sign.shape == Shape::None ? Token::SignalCommon : sign.mark);
        if (sign.shape != Shape::Circle && sign.shape != Shape::None) {
            const double from = axis.x(0.0);
            const double to = axis.x(estimate.value);
            QColor bar = ink;
            bar.setAlphaF(static_cast<float>(barOpacity));
            const double high = theme.pxF(6);
            painter->fillRect(QRectF(std::min(from, to), axis.box.center().y() - high / 2,
                                     std::abs(to - from), high),
                              bar);
        }
        drawWhisker(*painter, axis, estimate, ink, theme);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(theme.color(Token::LineStrong), 1));
    if (m_low <= 0.0 && m_high >= 0.0)
        painter->drawLine(QPointF(axis.x(0.0), top), QPointF(axis.x(0.0), bottom));
    painter->restore();
}

HeatDelegate::HeatDelegate(QObject* parent) : CellDelegate(parent) {}

void HeatDelegate::setReach(double reach) {
    m_reach = reach > 0.0 ? reach : 1.0;
}

QSize HeatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const Theme theme = themeOf(option.widget);
    return {theme.px(heatWidth), theme.px(metric::tableRow)};
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme theme = themeOf(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->fillRect(option.rect, theme.color(Token::SurfacePage));
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const auto cell = index.data(BarRole).value<HeatCell>();
    const bool hidden = cell.suppressed || !cell.gap.isKnown();
    const double share = hidden ? 0.0 : std::abs(cell.gap.value) / m_reach;
    painter->setFont(theme.font(Type::Caption, share > 0.6 ? Weight::Strong : Weight::Regular));
    const QString text = index.data().toString();
    if (hidden) {
        drawHatch(*painter, box, theme);
        const bool fits = tabularWidth(painter->font(), text) <= box.width() - 4;
        const QString line = fits || cell.complementary
                                 ? text
                                 : tr("n = %1").arg(option.locale.toString(cell.gap.n));
        const double width = tabularWidth(painter->font(), line) + 6;
        QRectF patch(0, 0, width, box.height() - 6);
        patch.moveCenter(box.center());
        painter->fillRect(patch, theme.color(Token::SurfaceHatch));
        painter->setPen(theme.color(Token::TextSecondary));
        drawTabular(*painter, box, Qt::AlignHCenter, line);
    } else {
        painter->fillRect(box, theme.color(fillOf(cell, m_reach)));
        painter->setPen(theme.color(Token::TextPrimary));
        drawTabular(*painter, box, Qt::AlignHCenter, text);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.color(Token::Focus), metric::focusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace symmetry
