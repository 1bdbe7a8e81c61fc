#include "widgets/charts/trend_chart.h"

#include "models/tables/signal_sentences.h"
#include "widgets/charts/axis.h"
#include "widgets/charts/sparkline.h"
#include "widgets/charts/trend_plot.h"
#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <cmath>

namespace symmetry {

namespace {

constexpr int pointLimit = 2000;
constexpr int wideFrom = 480; ///< pixels at 100 % from which labels are whole phrases

int sideFlags(bool right) {
    return static_cast<int>(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
           Qt::AlignVCenter | Qt::TextSingleLine;
}

/// A label at the end of a line.
struct EndLabel {
    double y = 0.0;
    QString text;
    Token ink = Token::TextQuiet;
    Weight weight = Weight::Regular;
};

/// Moves labels apart until none overlaps the next; keeps their order.
void spread(QList<EndLabel>& labels, double height) {
    std::sort(labels.begin(), labels.end(),
              [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    for (qsizetype i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels.at(i).y, labels.at(i - 1).y + height);
}

} // namespace

TrendChart::TrendChart(QWidget* parent) : ChartView(parent), m_plot(std::make_unique<TrendPlot>()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

TrendChart::~TrendChart() = default;

void TrendChart::setFigure(const TrendFigure& figure) {
    m_figure = figure;
    m_points = thinned(figure.trend.points, pointLimit);
    m_marks.clear();
    for (int i = 0; i < m_points.size(); ++i) {
        if (m_points.at(i).estimate.isKnown())
            m_marks += i;
    }
    m_plot->setFigure(m_points, figure.trend.centre, figure.target);
    arrange();
    setCurrentMark(-1);
    update();
}

bool TrendChart::isWide() const {
    return width() >= themeOf(this).px(wideFrom);
}

QString TrendChart::valueText(double value) const {
    const QString figure = format().value(value, m_figure.unit) + format().unitSign(m_figure.unit);
    return m_figure.unitWord.isEmpty()
               ? figure
               : figure + QChar(QChar::Nbsp) + shownText(m_figure.unitWord, 40);
}

QString TrendChart::stepText(QDate first) const {
    return SignalSentences(format()).step(first, m_figure.step);
}

QDate TrendChart::markStep(int mark) const {
    return mark >= 0 && mark < m_marks.size() ? m_points.at(m_marks.at(mark)).first : QDate();
}

void TrendChart::arrange() {
    const Theme theme = themeOf(this);
    const QFontMetricsF metrics(theme.font(Type::Caption));
    const double ends = isWide() ? theme.pxF(120) : theme.pxF(52);
    double axis = 0.0;
    const QList<double> shown = m_plot->ticks();
    if (isWide()) {
        for (const double tick : shown)
            axis = std::max(axis,
                            metrics.horizontalAdvance(format().number(tick, tickDecimals(shown))) +
                                theme.pxF(8));
    }
    const QRectF area(isRightToLeft() ? ends : axis, theme.pxF(4),
                      std::max(20.0, width() - ends - axis),
                      std::max(20.0, height() - theme.pxF(24)));
    m_plot->setArea(area, QSizeF(size()));
}

int TrendChart::markCount() const {
    return static_cast<int>(m_marks.size());
}

QRectF TrendChart::markBox(int mark) const {
    const int at = m_marks.at(mark);
    const QPointF centre = m_plot->place(at, m_points.at(at).estimate.value);
    const double reach = themeOf(this).pxF(8);
    return {centre.x() - reach, centre.y() - reach, reach * 2, reach * 2};
}

QString TrendChart::markText(int mark) const {
    const TrendPoint& point = m_points.at(m_marks.at(mark));
    return tr("%1: %2, 95 % interval %3, %4, %5")
        .arg(stepText(point.first), valueText(point.estimate.value),
             format().interval(point.estimate, m_figure.unit), format().n(point.estimate.n),
             signOf(point.signal).word);
}

Drill TrendChart::markDrill(int mark) const {
    Drill drill = m_figure.drill;
    const int at = m_marks.at(mark);
    const QDate first = m_points.at(at).first;
    drill.period = {first, nextStep(first, m_figure.step).addDays(-1)};
    return drill;
}

QSize TrendChart::sizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(272), theme.px(112)};
}

QSize TrendChart::minimumSizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(200), theme.px(96)};
}

void TrendChart::resizeEvent(QResizeEvent* event) {
    ChartView::resizeEvent(event);
    arrange();
}

void TrendChart::paintAxis(QPainter& painter, const Theme& theme) const {
    const QRectF plot = m_plot->area();
    const QList<double> shown = m_plot->ticks();
    painter.setFont(theme.font(Type::Caption));
    if (isWide()) {
        for (const double tick : shown) {
            const double y = m_plot->place(0, tick).y();
            painter.setPen(QPen(theme.color(Token::LineHair), 1));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            painter.setPen(theme.color(Token::TextQuiet));
            const bool mirrored = isRightToLeft();
            const QRectF box(mirrored ? plot.right() + 6 : 0, y - 10,
                             mirrored ? width() - plot.right() - 6 : plot.left() - 6, 20);
            painter.drawText(box, sideFlags(!mirrored), format().number(tick, tickDecimals(shown)));
        }
    }
    if (m_points.isEmpty())
        return;
    painter.setPen(theme.color(Token::TextQuiet));
    const QRectF line(plot.left(), plot.bottom() + 4, plot.width(), theme.pxF(16));
    painter.drawText(line, sideFlags(false), stepText(m_points.first().first));
    if (m_points.size() > 1)
        painter.drawText(line, sideFlags(true), stepText(m_points.last().first));
    if (isWide() && m_points.size() > 12) {
        const int middle = static_cast<int>(m_points.size() / 2);
        const double x = m_plot->place(middle, 0).x();
        painter.drawText(QRectF(x - 60, line.top(), 120, line.height()), Qt::AlignCenter,
                         stepText(m_points.at(middle).first));
    }
}

void TrendChart::paintNotes(QPainter& painter, const Theme& theme) const {
    const QRectF plot = m_plot->area();
    painter.setFont(theme.font(Type::Caption));
    for (const TrendNote& note : m_figure.notes) {
        int at = -1;
        for (int i = 0; i < m_points.size() && m_points.at(i).first <= note.day; ++i)
            at = i;
        if (at < 0)
            continue;
        const double x = m_plot->place(note.breaks ? at - 0.5 : at, 0).x();
        painter.setPen(note.breaks ? QPen(theme.color(Token::TextQuiet), 1)
                                   : dottedPen(theme, theme.color(Token::TextQuiet)));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const bool after = x < plot.center().x();
        const QRectF box = after ? QRectF(x + 4, plot.bottom() - theme.pxF(16),
                                          plot.right() - x - 4, theme.pxF(16))
                                 : QRectF(plot.left(), plot.bottom() - theme.pxF(16),
                                          x - 4 - plot.left(), theme.pxF(16));
        const QString text =
            QFontMetricsF(painter.font())
                .elidedText(shownText(note.text, 200), Qt::ElideRight, box.width());
        drawHaloText(painter, box, sideFlags(!after), text, theme.color(Token::TextPrimary),
                     theme.color(Token::LimitsBand));
    }
}

void TrendChart::paintMarks(QPainter& painter, const Theme& theme) const {
    const bool crowded = m_marks.size() > 60;
    for (const int at : m_marks) {
        const TrendPoint& point = m_points.at(at);
        const bool common = point.signal == Signal::Common;
        if (common && crowded)
            continue;
        drawSign(painter, m_plot->place(at, point.estimate.value), theme.pxF(common ? 2.2 : 4.0),
                 signOf(point.signal), theme);
    }
}

void TrendChart::paintLabels(QPainter& painter, const QRectF& area, const Theme& theme) const {
    QList<EndLabel> labels;
    const bool wide = isWide();
    if (m_figure.target) {
        const QString value = valueText(*m_figure.target);
        labels += {m_plot->place(0, *m_figure.target).y(),
                   wide ? tr("target %1").arg(value) : tr("target"), Token::TextPrimary,
                   wide ? Weight::Strong : Weight::Regular};
    }
    if (std::isfinite(m_figure.trend.centre)) {
        const QString value = valueText(m_figure.trend.centre);
        labels += {m_plot->place(0, m_figure.trend.centre).y(),
                   wide ? tr("average %1").arg(value) : value, Token::TextQuiet, Weight::Regular};
    }
    if (!m_marks.isEmpty()) {
        const TrendPoint& last = m_points.at(m_marks.last());
        const QString value = valueText(last.estimate.value);
        const Sign sign = signOf(last.signal);
        const bool common = last.signal == Signal::Common;
        labels += {m_plot->place(0, last.estimate.value).y(),
                   wide ? tr("%1: %2", "month: value").arg(stepText(last.first), value) : value,
                   common ? Token::TextPrimary : sign.text, Weight::Strong};
    }
    spread(labels, theme.pxF(14));
    const QRectF plot = m_plot->area();
    const bool mirrored = isRightToLeft();
    for (const EndLabel& label : std::as_const(labels)) {
        const double height = theme.pxF(16);
        const QRectF box = mirrored ? QRectF(area.left(), label.y - height / 2,
                                             plot.left() - area.left() - 4, height)
                                    : QRectF(plot.right() + 4, label.y - height / 2,
                                             area.right() - plot.right() - 4, height);
        painter.setFont(theme.font(Type::Caption, label.weight));
        painter.setPen(theme.color(label.ink));
        painter.drawText(box, sideFlags(mirrored), label.text);
    }
}

void TrendChart::paintChart(QPainter& painter, const QRectF& area, const Theme& theme) {
    m_plot->setLook(theme);
    arrange();
    paintAxis(painter, theme);
    m_plot->render(painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, theme);
    paintNotes(painter, theme);
    paintLabels(painter, area, theme);
}

} // namespace symmetry
