#include "widgets/charts/quadrant_view.h"

#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace symmetry {

QuadrantView::QuadrantView(QWidget* parent) : ChartView(parent) {
    connect(this, &ChartView::currentMarkChanged, this, [this](int mark) {
        if (mark >= 0)
            Q_EMIT rowChosen(m_result.importance.at(mark).row);
    });
}

void QuadrantView::setResult(const DiscrepanciesResult& result) {
    m_result = result;
    double left = std::numeric_limits<double>::infinity();
    double right = -left;
    double low = left;
    double high = right;
    for (const ImportancePoint& point : result.importance) {
        left = std::min(left, point.delivered);
        right = std::max(right, point.delivered);
        low = std::min(low, point.importance);
        high = std::max(high, point.importance);
    }
    if (result.importance.isEmpty())
        left = right = low = high = 0.0;
    const double sideways = std::max(0.12 * (right - left), 1e-3);
    const double upright = std::max(0.12 * (high - low), 1e-3);
    m_range = QRectF(left - sideways, low - upright, right - left + 2 * sideways,
                     high - low + 2 * upright);
    setCurrentMark(-1);
    update();
}

void QuadrantView::setSelectedRow(int row) {
    m_selected = row;
    update();
}

QRectF QuadrantView::plot(const QRectF& area, const Theme& theme) const {
    const double side = theme.pxF(24);
    const double line = theme.pxF(18);
    const bool mirrored = isRightToLeft();
    return area.adjusted(mirrored ? 1 : side, line, mirrored ? -side : -1, -line - 2);
}

QPointF QuadrantView::place(int mark, const QRectF& plot) const {
    const ImportancePoint& point = m_result.importance.at(mark);
    const double x = (point.delivered - m_range.left()) / m_range.width();
    const double y = (point.importance - m_range.top()) / m_range.height();
    return {plot.left() + (isRightToLeft() ? 1.0 - x : x) * plot.width(),
            plot.bottom() - y * plot.height()};
}

double QuadrantView::radius(int mark, const Theme& theme) const {
    const bool first = m_result.importance.at(mark).quadrant == Quadrant::ConcentrateHere;
    return theme.pxF(first ? 6.0 : 4.75);
}

int QuadrantView::markCount() const {
    return static_cast<int>(m_result.importance.size());
}

QRectF QuadrantView::markBox(int mark) const {
    const Theme theme = themeOf(this);
    const QPointF at = place(mark, plot(QRectF(rect()), theme));
    const double reach = radius(mark, theme) + 4;
    return {at.x() - reach, at.y() - reach, reach * 2, reach * 2};
}

QString QuadrantView::markText(int mark) const {
    const ImportancePoint& point = m_result.importance.at(mark);
    const GapRow& row = m_result.rows.at(point.row);
    return tr("%1: importance %2, delivered %3, %4, %5", "then quadrant, n")
        .arg(row.name, format().value(point.importance, row.unit),
             format().value(point.delivered, row.unit), wordOf(point.quadrant),
             format().n(row.delivered.n));
}

Drill QuadrantView::markDrill(int mark) const {
    const GapRow& row = m_result.rows.at(m_result.importance.at(mark).row);
    Drill drill;
    drill.row = row.key;
    drill.mirror = row.mirror;
    return drill;
}

QSize QuadrantView::sizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(400), theme.px(260)};
}

QSize QuadrantView::minimumSizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(280), theme.px(220)};
}

QPointF QuadrantView::cross(const QRectF& plot) const {
    const double x = (m_result.deliveredCross - m_range.left()) / m_range.width();
    const double y = (m_result.importanceCross - m_range.top()) / m_range.height();
    return {plot.left() + (isRightToLeft() ? 1.0 - x : x) * plot.width(),
            plot.bottom() - y * plot.height()};
}

void QuadrantView::paintFrame(QPainter& painter, const QRectF& plot, const Theme& theme) const {
    const bool mirrored = isRightToLeft();
    const double x = cross(plot).x();
    const double y = cross(plot).y();
    const bool crossed = std::isfinite(x) && std::isfinite(y);
    if (crossed)
        painter.fillRect(mirrored ? QRectF(QPointF(x, plot.top()), QPointF(plot.right(), y))
                                  : QRectF(plot.topLeft(), QPointF(x, y)),
                         theme.color(Token::HeatMinus1));
    painter.setPen(QPen(theme.color(Token::LineAxis), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
    if (crossed) {
        painter.setPen(QPen(theme.color(Token::TextSecondary), 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.setFont(theme.font(Type::Caption, Weight::Strong));
    painter.setPen(theme.color(Token::TextPrimary));
    const double line = theme.pxF(18);
    const QRectF above(plot.left(), plot.top() - line, plot.width(), line - 2);
    const QRectF below(plot.left(), plot.bottom() + 4, plot.width(), line - 2);
    const auto lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto trail = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.drawText(above, lead | Qt::AlignVCenter, wordOf(Quadrant::ConcentrateHere));
    painter.drawText(above, trail | Qt::AlignVCenter, wordOf(Quadrant::KeepUp));
    painter.drawText(below, lead | Qt::AlignVCenter, wordOf(Quadrant::LowPriority));
    painter.drawText(below, trail | Qt::AlignVCenter, wordOf(Quadrant::PossibleOverkill));
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextQuiet));
    painter.drawText(below, Qt::AlignCenter, mirrored ? tr("← delivered") : tr("delivered →"));
    painter.save();
    painter.translate(mirrored ? plot.right() + theme.pxF(12) : plot.left() - theme.pxF(12),
                      plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-plot.height() / 2, -8, plot.height(), 16), Qt::AlignCenter,
                     tr("importance →"));
    painter.restore();
}

void QuadrantView::paintNumber(QPainter& painter, const LabelWish& at, int row,
                               const Theme& theme) const {
    drawShape(painter, at.point, theme.pxF(8), Shape::Circle, QPen(theme.color(Token::Ink), 1),
              theme.color(Token::SurfacePage));
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextPrimary));
    painter.drawText(QRectF(at.point.x() - 16, at.point.y() - 10, 32, 20), Qt::AlignCenter,
                     format().count(row + 1));
}

void QuadrantView::paintPoints(QPainter& painter, const QRectF& plot, const Theme& theme) const {
    QList<LabelWish> wishes;
    for (int mark = 0; mark < markCount(); ++mark) {
        const GapRow& row = m_result.rows.at(m_result.importance.at(mark).row);
        const bool first = m_result.importance.at(mark).quadrant == Quadrant::ConcentrateHere;
        const QFontMetricsF metrics(
            theme.font(Type::Caption, first ? Weight::Strong : Weight::Regular));
        wishes +=
            {place(mark, plot), radius(mark, theme),
             QSizeF(metrics.horizontalAdvance(shownText(row.name, 60)) + 2, metrics.height())};
    }
    const QList<QRectF> places =
        labelPlaces(wishes, plot.adjusted(2, 2, -2, -2),
                    {QRectF(cross(plot).x() - 1, plot.top(), 2, plot.height()),
                     QRectF(plot.left(), cross(plot).y() - 1, plot.width(), 2)});
    for (int mark = 0; mark < markCount(); ++mark) {
        const ImportancePoint& point = m_result.importance.at(mark);
        const GapRow& row = m_result.rows.at(point.row);
        drawMirror(painter, wishes.at(mark).point, wishes.at(mark).radius, row.mirror, Fill::Filled,
                   theme);
        const bool first = point.quadrant == Quadrant::ConcentrateHere;
        if (point.row == m_selected)
            drawShape(painter, wishes.at(mark).point, wishes.at(mark).radius + 4, Shape::Circle,
                      QPen(theme.color(Token::Ink), 1.5), Qt::NoBrush);
        painter.setFont(theme.font(Type::Caption, first ? Weight::Strong : Weight::Regular));
        const QRectF box = places.at(mark);
        if (!box.isEmpty()) {
            const QPointF hair = cross(plot);
            const bool beside = isRightToLeft() ? box.left() > hair.x() : box.right() < hair.x();
            const bool inside = beside && box.bottom() < hair.y();
            const Token surface = inside ? Token::HeatMinus1 : Token::SurfacePage;
            drawHaloText(painter, box, Qt::AlignCenter, shownText(row.name, 60),
                         theme.color(first ? Token::TextPrimary : Token::TextSecondary),
                         theme.color(surface));
            continue;
        }
        paintNumber(painter, wishes.at(mark), point.row, theme);
    }
}

void QuadrantView::paintChart(QPainter& painter, const QRectF& area, const Theme& theme) {
    if (m_result.importance.isEmpty()) {
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::TextQuiet));
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Importance was not asked. Map a column of a survey as importance to "
                            "see what matters most."));
        return;
    }
    const QRectF inner = plot(area, theme);
    paintFrame(painter, inner, theme);
    paintPoints(painter, inner, theme);
}

} // namespace symmetry
