#include "widgets/charts/distribution_bar.h"

#include "widgets/style/marks.h"

#include <QPainter>
#include <QStyle>

namespace symmetry {

namespace {

constexpr int parts = 3;

Token fillOf(int mark) {
    switch (mark) {
    case 0:
        return Token::SignalConcern;
    case 1:
        return Token::Comparison;
    default:
        return Token::SignalImprovement;
    }
}

} // namespace

DistributionBar::DistributionBar(QWidget* parent) : ChartView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DistributionBar::setRow(const GapRow& row) {
    m_row = row;
    QStringList sentences;
    for (int mark = 0; mark < markCount(); ++mark)
        sentences += markText(mark);
    const QString finding =
        total() > 0
            ? tr("%1 % got less than they expected")
                  .arg(format().number(
                      100.0 * static_cast<double>(m_row.below) / static_cast<double>(total()), 0))
            : format().tooFew(m_row.gap.n);
    setWords({finding, {}, sentences.join(u' ')});
    update();
}

qint64 DistributionBar::part(int mark) const {
    return mark == 0 ? m_row.below : mark == 1 ? m_row.met : m_row.exceeded;
}

qint64 DistributionBar::total() const {
    return m_row.gap.isKnown() ? m_row.below + m_row.met + m_row.exceeded : 0;
}

int DistributionBar::markCount() const {
    return total() > 0 ? parts : 0;
}

QRectF DistributionBar::markBox(int mark) const {
    const double height = themeOf(this).pxF(16);
    double x = 0.0;
    for (int before = 0; before < mark; ++before)
        x += width() * static_cast<double>(part(before)) / static_cast<double>(total());
    const double wide = width() * static_cast<double>(part(mark)) / static_cast<double>(total());
    return {isRightToLeft() ? width() - x - wide : x, 0, wide, height};
}

QString DistributionBar::markText(int mark) const {
    const QString share =
        format().number(100.0 * static_cast<double>(part(mark)) / static_cast<double>(total()), 0);
    const QString count = format().count(part(mark));
    switch (mark) {
    case 0:
        return tr("%1 (%2 %) got less than they expected.").arg(count, share);
    case 1:
        return tr("%1 (%2 %) got what they expected.").arg(count, share);
    default:
        return tr("%1 (%2 %) got more than they expected.").arg(count, share);
    }
}

Drill DistributionBar::markDrill(int) const {
    Drill drill;
    drill.row = m_row.key;
    drill.mirror = m_row.mirror;
    return drill;
}

QSize DistributionBar::sizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(240), theme.px(36)};
}

QSize DistributionBar::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

void DistributionBar::paintChart(QPainter& painter, const QRectF& area, const Theme& theme) {
    const QRectF line(area.left(), theme.pxF(18), area.width(), theme.pxF(16));
    painter.setFont(theme.font(Type::Caption));
    const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    if (total() == 0) {
        drawHatch(painter, QRectF(area.left(), 0, area.width(), theme.pxF(16)), theme);
        painter.setPen(theme.color(Token::TextQuiet));
        painter.drawText(line, static_cast<int>(lead), format().tooFew(m_row.gap.n));
        return;
    }
    for (int mark = 0; mark < parts; ++mark) {
        const QRectF box = markBox(mark);
        painter.fillRect(box.adjusted(mark > 0 ? 1 : 0, 0, 0, 0), theme.color(fillOf(mark)));
    }
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(line, static_cast<int>(lead) | Qt::AlignVCenter,
                     tr("%1 below · %2 met · %3 exceeded")
                         .arg(format().count(m_row.below), format().count(m_row.met),
                              format().count(m_row.exceeded)));
}

} // namespace symmetry
