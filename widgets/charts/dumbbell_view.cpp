#include "widgets/charts/dumbbell_view.h"

#include "widgets/charts/axis.h"
#include "widgets/style/figures.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace symmetry {

namespace {

constexpr int headHeight = 28;
constexpr int plainRow = 26;

} // namespace

/// Places of the columns, left to right; flipped as a whole when the language runs right to left.
struct DumbbellView::Columns {
    double width = 0.0;
    double name = 0.0; ///< width of the name column
    double left = 0.0; ///< of the axis
    double right = 0.0;
    double gap = 0.0; ///< right edge of each column of figures; 0: not shown
    double interval = 0.0;
    double n = 0.0;
    double verdict = 0.0; ///< left edge
    double low = 0.0;
    double high = 1.0;
    bool mirrored = false;

    [[nodiscard]] double x(double value) const {
        const double at = left + (value - low) / (high - low) * (right - left);
        return mirrored ? width - at : at;
    }
    [[nodiscard]] QRectF box(double from, double to, double top, double height) const {
        return {mirrored ? width - to : from, top, to - from, height};
    }
};

DumbbellView::DumbbellView(QWidget* parent) : ChartView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DumbbellView::setFigure(const DumbbellFigure& figure) {
    m_figure = figure;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const DumbbellRow& row : figure.rows) {
        for (const double value : {row.first.value, row.second.value}) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    const double room = std::max(0.08 * (high - low), 0.05);
    m_low = high >= low ? low - room : 0.0;
    m_high = high >= low ? high + room : 1.0;
    setCurrentMark(-1);
    updateGeometry();
    update();
}

double DumbbellView::rowHeight(const Theme& theme) const {
    return theme.pxF(m_figure.showsVerdict ? plainRow : metric::twoLineRow);
}

DumbbellView::Columns DumbbellView::columns(const Theme& theme) const {
    Columns at;
    at.width = width();
    at.low = m_low;
    at.high = m_high;
    at.mirrored = isRightToLeft();
    const double wide = at.width;
    if (m_figure.showsVerdict) {
        const double words = std::min(theme.pxF(150), wide * 0.4);
        at.name = std::min(theme.pxF(104), wide * 0.3);
        at.verdict = wide - words;
        at.left = at.name + theme.pxF(10);
        at.right = at.verdict - theme.pxF(16);
        return at;
    }
    const bool roomy = wide >= theme.pxF(440);
    at.name = std::min(theme.pxF(176), wide * 0.32);
    at.n = wide;
    at.interval = roomy ? wide - theme.pxF(46) : 0.0;
    at.gap = roomy ? at.interval - theme.pxF(96) : wide - theme.pxF(46);
    at.left = at.name + theme.pxF(14);
    at.right = at.gap - theme.pxF(54);
    return at;
}

int DumbbellView::markCount() const {
    return static_cast<int>(m_figure.rows.size());
}

QRectF DumbbellView::markBox(int mark) const {
    const Theme theme = themeOf(this);
    const double height = rowHeight(theme);
    return {0, theme.pxF(headHeight) + mark * height, static_cast<double>(width()), height};
}

QString DumbbellView::markText(int mark) const {
    return m_figure.rows.at(mark).spoken;
}
Drill DumbbellView::markDrill(int mark) const {
    return m_figure.rows.at(mark).drill;
}

QSize DumbbellView::sizeHint() const {
    const Theme theme = themeOf(this);
    const double rows = rowHeight(theme) * static_cast<double>(m_figure.rows.size());
    return {theme.px(400), theme.px(headHeight) + static_cast<int>(std::ceil(rows)) + 2};
}

QSize DumbbellView::minimumSizeHint() const {
    return {themeOf(this).px(280), sizeHint().height()};
}

void DumbbellView::paintAxis(QPainter& painter, const Columns& at, const Theme& theme) const {
    const double bottom = theme.pxF(headHeight) + rowHeight(theme) * markCount();
    const double head = theme.pxF(18);
    painter.setFont(theme.font(Type::Caption));
    const QList<double> shown = ticks(m_low, m_high, at.right - at.left > theme.pxF(160) ? 5 : 4);
    for (const double tick : shown) {
        const double x = at.x(tick);
        painter.setPen(QPen(theme.color(Token::LineHair), 1));
        painter.drawLine(QPointF(x, head), QPointF(x, bottom));
        painter.setPen(theme.color(Token::TextQuiet));
        drawTabular(painter, QRectF(x - 30, 0, 60, head), Qt::AlignHCenter,
                    format().number(tick, tickDecimals(shown)));
    }
    const auto trail = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    const auto lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto title = [&](double right, const QString& text) {
        if (right > 0)
            painter.drawText(at.box(right - theme.pxF(90), right, 0, head),
                             trail | Qt::AlignVCenter, text);
    };
    painter.setPen(theme.color(Token::TextQuiet));
    if (m_figure.showsVerdict) {
        painter.drawText(at.box(at.verdict, at.width, 0, head), lead | Qt::AlignVCenter,
                         tr("verdict"));
        return;
    }
    title(at.gap, tr("gap"));
    title(at.interval, tr("interval"));
    title(at.n, QStringLiteral("n"));
}

void DumbbellView::paintEnds(QPainter& painter, int row, const Columns& at,
                             const Theme& theme) const {
    const DumbbellRow& said = m_figure.rows.at(row);
    const double y = markBox(row).center().y();
    const bool both = std::isfinite(said.first.value) && std::isfinite(said.second.value);
    if (both) {
        const bool plain = m_figure.showsVerdict;
        painter.setPen(QPen(theme.color(plain ? Token::TextSecondary : said.verdict.mark),
                            theme.pxF(plain ? 1.5 : 3.0)));
        painter.drawLine(QPointF(at.x(said.first.value), y), QPointF(at.x(said.second.value), y));
    }
    for (const DumbbellEnd& end : {said.second, said.first}) {
        if (std::isfinite(end.value))
            drawMirror(painter, {at.x(end.value), y}, theme.pxF(4.75), end.mirror, end.fill, theme);
    }
    if (row > 0 || !both)
        return;
    // The words stand once, above the ends of the first row, pushed apart where they would touch.
    painter.setFont(theme.font(Type::Caption, Weight::Medium));
    const QFontMetricsF metrics(painter.font());
    const double middle = (at.x(said.first.value) + at.x(said.second.value)) / 2;
    const auto put = [&](const DumbbellEnd& end, const QString& word) {
        const double wide = metrics.horizontalAdvance(word);
        const double centre = at.x(end.value);
        double left = centre - wide / 2;
        left = centre <= middle ? std::min(left, middle - 3 - wide) : std::max(left, middle + 3);
        drawHaloText(painter, QRectF(left, y - theme.pxF(21), wide, theme.pxF(14)), Qt::AlignCenter,
                     word, theme.color(signOf(end.mirror).text), theme.color(Token::SurfacePage));
    };
    put(said.first, m_figure.firstWord);
    put(said.second, m_figure.secondWord);
}

void DumbbellView::paintWords(QPainter& painter, int row, const Columns& at,
                              const Theme& theme) const {
    const DumbbellRow& said = m_figure.rows.at(row);
    const QRectF box = markBox(row);
    const auto lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const bool two = !m_figure.showsVerdict && !said.below.isEmpty();
    const double star = said.star ? theme.pxF(14) : 0.0;
    const double height = two ? box.height() / 2 : box.height();
    painter.setFont(theme.font(Type::Body, row == 0 && two ? Weight::Strong : Weight::Regular));
    painter.setPen(theme.color(Token::TextPrimary));
    const QString name = QFontMetricsF(painter.font())
                             .elidedText(shownText(said.name, 120), Qt::ElideRight, at.name - star);
    painter.drawText(at.box(0, at.name - star, box.top() + (two ? 2 : 0), height),
                     lead | Qt::AlignVCenter | Qt::TextSingleLine, name);
    if (said.star) {
        const QRectF place = at.box(at.name - star, at.name, box.top() + (two ? 2 : 0), height);
        drawShape(painter, place.center(), theme.pxF(5), Shape::Star, Qt::NoPen,
                  theme.color(Token::Ink));
    }
    if (two) {
        painter.setFont(theme.font(Type::Caption));
        painter.setPen(theme.color(Token::TextQuiet));
        const QString below = QFontMetricsF(painter.font())
                                  .elidedText(shownText(said.below, 120), Qt::ElideRight, at.name);
        painter.drawText(at.box(0, at.name, box.center().y() - 1, height),
                         lead | Qt::AlignVCenter | Qt::TextSingleLine, below);
    }
}

void DumbbellView::paintRow(QPainter& painter, int row, const Columns& at,
                            const Theme& theme) const {
    const DumbbellRow& said = m_figure.rows.at(row);
    const QRectF box = markBox(row);
    painter.setPen(QPen(theme.color(Token::LineHair), 1));
    if (row + 1 < markCount())
        painter.drawLine(QPointF(0, box.bottom()), QPointF(at.width, box.bottom()));
    paintWords(painter, row, at, theme);
    paintEnds(painter, row, at, theme);
    const auto trail = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    const auto lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    if (m_figure.showsVerdict) {
        const QRectF place =
            at.box(at.verdict, at.verdict + theme.pxF(12), box.top(), box.height());
        drawSign(painter, place.center(), theme.pxF(4.5), said.verdict, theme);
        painter.setFont(theme.font(Type::Caption, said.verdict.weight));
        painter.setPen(theme.color(said.verdict.text));
        const QRectF words = at.box(at.verdict + theme.pxF(20), at.width, box.top(), box.height());
        painter.drawText(words, lead | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(painter.font())
                             .elidedText(said.verdict.word, Qt::ElideRight, words.width()));
        return;
    }
    painter.setFont(theme.font(Type::Body, Weight::Strong));
    painter.setPen(theme.color(said.verdict.text));
    drawTabular(painter, at.box(at.gap - theme.pxF(110), at.gap, box.top(), box.height()), trail,
                said.gap);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextSecondary));
    if (at.interval > 0)
        drawTabular(painter,
                    at.box(at.interval - theme.pxF(96), at.interval, box.top(), box.height()),
                    trail, said.interval);
    drawTabular(painter, at.box(at.n - theme.pxF(44), at.n, box.top(), box.height()), trail,
                said.n);
}

void DumbbellView::paintChart(QPainter& painter, const QRectF&, const Theme& theme) {
    if (m_figure.rows.isEmpty())
        return;
    const Columns at = columns(theme);
    paintAxis(painter, at, theme);
    for (int row = 0; row < markCount(); ++row)
        paintRow(painter, row, at, theme);
}

} // namespace symmetry
