#include "widgets/charts/unit_scatter.h"

#include "models/tables/symmetry_sentences.h"
#include "widgets/charts/axis.h"
#include "widgets/style/figures.h"
#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace symmetry {

UnitScatter::UnitScatter(QWidget* parent) : ChartView(parent) {
    setObjectName(QStringLiteral("unitScatter"));
}

void UnitScatter::setResult(const SymmetryResult& result, int against, int dimension) {
    m_result = result;
    m_against = against;
    m_dimension = dimension;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (int mark = 0; mark < markCount(); ++mark) {
        low = std::min({low, point(mark).customers, point(mark).others});
        high = std::max({high, point(mark).customers, point(mark).others});
    }
    const double room = std::max(2.0, 0.12 * (high - low));
    m_low = high >= low ? low - room : 0.0;
    m_high = high >= low ? high + room : 100.0;
    setCurrentMark(-1);
    update();
}

const SymmetryUnits* UnitScatter::units() const {
    if (m_against >= m_result.matrices.size())
        return nullptr;
    const QList<SymmetryUnits>& all = m_result.matrices.at(m_against).byDimension;
    return m_dimension >= 0 && m_dimension < all.size() ? &all.at(m_dimension) : nullptr;
}

/// Marks go by distance from the line, the farthest first.
const UnitPoint& UnitScatter::point(int mark) const {
    return units()->points.at(units()->offTheLine.at(mark));
}

const SymmetryCell& UnitScatter::cell(int mark) const {
    return m_result.matrices.at(m_against).units.at(point(mark).unit).cells.at(m_dimension);
}

const QString& UnitScatter::name(int mark) const {
    return m_result.matrices.at(m_against).units.at(point(mark).unit).name;
}

int UnitScatter::markCount() const {
    return units() ? static_cast<int>(units()->points.size()) : 0;
}

QRectF UnitScatter::plot(const QRectF& area, const Theme& theme) const {
    const double side = theme.pxF(46);
    const double line = theme.pxF(34);
    const bool mirrored = isRightToLeft();
    return area.adjusted(mirrored ? 4 : side, theme.pxF(6), mirrored ? -side : -4, -line);
}

QPointF UnitScatter::place(double others, double customers, const QRectF& plot) const {
    const double x = (others - m_low) / (m_high - m_low);
    const double y = (customers - m_low) / (m_high - m_low);
    return {plot.left() + (isRightToLeft() ? 1.0 - x : x) * plot.width(),
            plot.bottom() - y * plot.height()};
}

QRectF UnitScatter::markBox(int mark) const {
    const Theme theme = themeOf(this);
    const QPointF at =
        place(point(mark).others, point(mark).customers, plot(QRectF(rect()), theme));
    const double reach = theme.pxF(5) + 4;
    return {at.x() - reach, at.y() - reach, reach * 2, reach * 2};
}

QString UnitScatter::markText(int mark) const {
    return SymmetrySentences(format()).cell(m_result, m_against, point(mark).unit, m_dimension);
}

Drill UnitScatter::markDrill(int mark) const {
    Drill drill;
    drill.row = m_result.dimensions.at(m_dimension).dimension;
    drill.mirror = cell(mark).pair.verdict == SymmetryVerdict::CustomersWorseOff
                       ? Mirror::Customers
                       : cell(mark).pair.other;
    drill.facetValues = {m_result.matrices.at(m_against).units.at(point(mark).unit).value};
    return drill;
}

QSize UnitScatter::sizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(400), theme.px(280)};
}

QSize UnitScatter::minimumSizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(280), theme.px(240)};
}

void UnitScatter::paintFrame(QPainter& painter, const QRectF& plot, const Theme& theme) const {
    const bool mirrored = isRightToLeft();
    painter.setFont(theme.font(Type::Caption));
    const QList<double> marks = ticks(m_low, m_high, 5);
    const auto trail = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    for (const double tick : marks) {
        const QPointF at = place(tick, tick, plot);
        painter.setPen(QPen(theme.color(Token::LineHair), 1));
        painter.drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
        painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        painter.setPen(theme.color(Token::TextQuiet));
        const QString text = format().number(tick, tickDecimals(marks));
        drawTabular(painter, QRectF(at.x() - 30, plot.bottom() + 2, 60, theme.pxF(14)),
                    Qt::AlignHCenter, text);
        const double edge = mirrored ? plot.right() + 6 : plot.left() - 36;
        drawTabular(painter, QRectF(edge, at.y() - 8, 30, 16), trail, text);
    }
    painter.setPen(QPen(theme.color(Token::LineAxis), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
    QPen line(theme.color(Token::TextSecondary), 1);
    line.setDashPattern({2, 3});
    painter.setPen(line);
    painter.drawLine(place(m_low, m_low, plot), place(m_high, m_high, plot));
    const Words words(format());
    painter.setPen(theme.color(Token::TextQuiet));
    const QString across = words.mirror(m_result.question.mirrors.value(m_against + 1));
    const QRectF below(plot.left(), plot.bottom() + theme.pxF(16), plot.width(), theme.pxF(16));
    painter.drawText(below, Qt::AlignCenter,
                     mirrored ? QStringLiteral("← ") + across : across + QStringLiteral(" →"));
    painter.save();
    painter.translate(mirrored ? plot.right() + theme.pxF(40) : plot.left() - theme.pxF(40),
                      plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-plot.height() / 2, -8, plot.height(), 16), Qt::AlignCenter,
                     words.mirror(Mirror::Customers) + QStringLiteral(" →"));
    painter.restore();
}

void UnitScatter::paintPoints(QPainter& painter, const QRectF& plot, const Theme& theme) const {
    for (int mark = 0; mark < markCount(); ++mark) {
        const QPointF at = place(point(mark).others, point(mark).customers, plot);
        const MirrorPair& pair = cell(mark).pair;
        if (isAsymmetric(pair.verdict))
            drawSign(painter, at, theme.pxF(5), signOf(pair.verdict, pair.other), theme);
        else
            drawShape(
                painter, at, theme.pxF(4.5), Shape::Circle,
                QPen(theme.color(Token::TextSecondary), theme.pxF(1.5)),
                theme.color(isSymmetric(pair.verdict) ? Token::TextSecondary : Token::SurfacePage));
    }
}

void UnitScatter::paintLabels(QPainter& painter, const QRectF& plot, const Theme& theme) const {
    QList<LabelWish> wishes;
    for (int mark = 0; mark < markCount(); ++mark) {
        const bool strong = isAsymmetric(cell(mark).pair.verdict);
        const QFontMetricsF metrics(
            theme.font(Type::Caption, strong ? Weight::Strong : Weight::Regular));
        wishes +=
            {place(point(mark).others, point(mark).customers, plot), theme.pxF(5),
             QSizeF(metrics.horizontalAdvance(shownText(name(mark), 40)) + 2, metrics.height())};
    }
    const QList<QRectF> places = labelPlaces(wishes, plot.adjusted(2, 2, -2, -2));
    for (int mark = 0; mark < markCount(); ++mark) {
        const bool strong = isAsymmetric(cell(mark).pair.verdict);
        painter.setFont(theme.font(Type::Caption, strong ? Weight::Strong : Weight::Regular));
        const QColor ink = theme.color(strong ? Token::TextPrimary : Token::TextSecondary);
        if (!places.at(mark).isEmpty()) {
            drawHaloText(painter, places.at(mark), Qt::AlignCenter, shownText(name(mark), 40), ink,
                         theme.color(Token::SurfacePage));
            continue;
        }
        const QPointF at = wishes.at(mark).point;
        drawHaloText(painter, QRectF(at.x() + 4, at.y() - 16, 24, 14), Qt::AlignCenter,
                     format().count(mark + 1), ink, theme.color(Token::SurfacePage));
    }
}

void UnitScatter::paintChart(QPainter& painter, const QRectF& area, const Theme& theme) {
    if (markCount() == 0) {
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::TextQuiet));
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No group has enough answers of both sides."));
        return;
    }
    const QRectF inner = plot(area, theme);
    paintFrame(painter, inner, theme);
    paintPoints(painter, inner, theme);
    paintLabels(painter, inner, theme);
}

} // namespace symmetry
