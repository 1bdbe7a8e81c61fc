#include "widgets/charts/gap_bars.h"

#include "widgets/style/figures.h"
#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace symmetry {

namespace {

constexpr int barRow = 20;

} // namespace

GapBars::GapBars(QWidget* parent) : ChartView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GapBars::setBars(const QList<GapBar>& bars) {
    m_bars = bars;
    m_low = 0.0;
    m_high = 0.0;
    for (const GapBar& bar : bars) {
        if (!bar.row.gap.isKnown())
            continue;
        m_low = std::min(m_low, bar.row.gap.value);
        m_high = std::max(m_high, bar.row.gap.value);
    }
    setCurrentMark(-1);
    updateGeometry();
    update();
}

int GapBars::markCount() const {
    return static_cast<int>(m_bars.size());
}

QRectF GapBars::markBox(int mark) const {
    const double height = themeOf(this).pxF(barRow);
    return {0, mark * height, static_cast<double>(width()), height};
}

QString GapBars::markText(int mark) const {
    const GapBar& bar = m_bars.at(mark);
    if (!bar.row.gap.isKnown())
        return bar.name + QStringLiteral(": ") + format().tooFew(bar.row.gap.n);
    return tr("%1: gap %2, 95 % interval %3, %4")
        .arg(bar.name, format().difference(bar.row.gap.value, bar.row.unit),
             format().differenceInterval(bar.row.gap, bar.row.unit), format().n(bar.row.gap.n));
}

Drill GapBars::markDrill(int mark) const {
    return m_bars.at(mark).drill;
}

QSize GapBars::sizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(264),
            theme.px(barRow) * static_cast<int>(std::max<qsizetype>(1, m_bars.size()))};
}

QSize GapBars::minimumSizeHint() const {
    return {themeOf(this).px(160), sizeHint().height()};
}

void GapBars::paintBar(QPainter& painter, int at, const QRectF& row, const Theme& theme) const {
    const GapBar& bar = m_bars.at(at);
    const bool mirrored = isRightToLeft();
    const auto flip = [&](const QRectF& box) {
        return mirrored ? QRectF(row.right() - (box.right() - row.left()), box.top(), box.width(),
                                 box.height())
                        : box;
    };
    const auto lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto trail = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.setFont(theme.font(Type::Caption));
    const double name = row.width() * 0.36;
    const double count = theme.pxF(44);
    const double value = theme.pxF(44);
    painter.setPen(theme.color(Token::TextSecondary));
    const QString label = painter.fontMetrics().elidedText(shownText(bar.name, 80), Qt::ElideRight,
                                                           static_cast<int>(name - 4));
    painter.drawText(flip(QRectF(row.left(), row.top(), name, row.height())),
                     lead | Qt::AlignVCenter | Qt::TextSingleLine, label);
    drawTabular(painter, flip(QRectF(row.right() - count, row.top(), count, row.height())), trail,
                format().count(bar.row.gap.n));
    const double wide = std::max(8.0, row.width() - name - count - value);
    const QRectF track(row.left() + name, row.top() + row.height() * 0.24, wide,
                       row.height() * 0.52);
    if (!bar.row.gap.isKnown()) {
        drawHatch(painter, flip(track), theme);
        return;
    }
    const auto [left, length] = extent(bar.row.gap.value, wide);
    const Sign sign = signOf(bar.row.verdict);
    painter.fillRect(flip(QRectF(track.left() + left, track.top(), length, track.height())),
                     theme.color(sign.mark));
    painter.setFont(theme.font(Type::Caption, Weight::Strong));
    painter.setPen(theme.color(Token::TextPrimary));
    const double after = track.left() + left + length + theme.pxF(6);
    drawTabular(painter, flip(QRectF(after, row.top(), value + theme.pxF(20), row.height())), lead,
                format().difference(bar.row.gap.value, bar.row.unit));
}

std::pair<double, double> GapBars::extent(double value, double wide) const {
    const double span = std::max(1e-9, m_high - m_low);
    const bool oneSided = m_high <= 0 || m_low >= 0;
    const double zero = oneSided ? 0.0 : -m_low / span * wide;
    const double length = std::abs(value) / span * wide;
    return {oneSided || value >= 0 ? zero : zero - length, length};
}

void GapBars::paintChart(QPainter& painter, const QRectF& area, const Theme& theme) {
    for (int at = 0; at < m_bars.size(); ++at) {
        const QRectF box = markBox(at);
        paintBar(painter, at, QRectF(area.left(), box.top(), area.width(), box.height()), theme);
    }
}

} // namespace symmetry
