#include "widgets/charts/measure_card_view.h"

#include "widgets/charts/sparkline.h"
#include "widgets/style/figures.h"
#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace symmetry {

namespace {

constexpr int singleLine = Qt::AlignVCenter | Qt::TextSingleLine;

void drawAt(QPainter& painter, const QRectF& box, Qt::Alignment side, const QString& text) {
    const QString line =
        QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(side) | singleLine, line);
}

} // namespace

MeasureCardView::MeasureCardView(QWidget* parent) : ChartView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeasureCardView::setCard(const MeasureCard& card) {
    m_card = card;
    setWords({card.name, {}, markText(0)});
    update();
}

void MeasureCardView::setDivider(bool divider) {
    m_divider = divider;
    update();
}

QRectF MeasureCardView::markBox(int) const {
    return QRectF(rect()).adjusted(3, 3, -3, -3);
}

Drill MeasureCardView::markDrill(int) const {
    Drill drill;
    drill.measure = m_card.measure;
    return drill;
}

QString MeasureCardView::targetFigure() const {
    const bool whole = *m_card.target == std::round(*m_card.target);
    const QString figure = whole && m_card.unit != Unit::Points
                               ? format().number(*m_card.target, 0)
                               : format().value(*m_card.target, m_card.unit);
    return figure + format().unitSign(m_card.unit);
}

QString MeasureCardView::targetWords() const {
    if (m_card.target)
        return tr("Target %1: %2", "value: how reliably it is met")
            .arg(targetFigure(), wordOf(m_card.trend.assurance));
    if (m_card.trend.trialLimits && m_card.trend.points.size() > 1)
        return tr("Trial limits: %n of 12 points", nullptr,
                  static_cast<int>(m_card.trend.points.size()));
    return wordOf(Assurance::NoTarget);
}

QString MeasureCardView::shortTargetWords() const {
    return m_card.target ? tr("%1: %2", "target: how reliably it is met")
                               .arg(targetFigure(), wordOf(m_card.trend.assurance))
                         : targetWords();
}

QString MeasureCardView::markText(int) const {
    const Format& words = format();
    if (!m_card.now.isKnown())
        return m_card.name + QStringLiteral(": ") + words.tooFew(m_card.now.n);
    const QString value = words.value(m_card.now.value, m_card.unit) + words.unitSign(m_card.unit);
    const QString head = tr("%1: %2, 95 % interval %3, %4.")
                             .arg(m_card.name, value, words.interval(m_card.now, m_card.unit),
                                  words.n(m_card.now.n));
    QString verdict = signOf(m_card.change.verdict).word;
    if (m_card.change.difference.isKnown())
        verdict += tr(": change %1 (%2)")
                       .arg(words.difference(m_card.change.difference.value, m_card.unit),
                            words.differenceInterval(m_card.change.difference, m_card.unit));
    return head + u' ' + verdict + QStringLiteral(". ") + targetWords() + u'.';
}

QSize MeasureCardView::sizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(metric::cardWidth), theme.px(metric::cardHeight)};
}

QSize MeasureCardView::minimumSizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(metric::cardWidth - metric::grid * 4), theme.px(metric::cardHeight)};
}

void MeasureCardView::paintValue(QPainter& painter, const QRectF& area, const Theme& theme) const {
    const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto trail = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const auto line = [&](double top, double height) {
        return QRectF(area.left(), area.top() + theme.pxF(top), area.width(), theme.pxF(height));
    };
    painter.setFont(theme.font(Type::Body, Weight::Medium));
    painter.setPen(theme.color(Token::TextSecondary));
    drawAt(painter, line(0, 18), lead, shownText(m_card.name, 80));
    if (!m_card.now.isKnown()) {
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::TextQuiet));
        const QRectF box = line(24, 28);
        drawHatch(painter, box, theme);
        const QString words = format().tooFew(m_card.now.n);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(words) + 12;
        const QRectF patch(box.center().x() - width / 2, box.top() + 5, width, box.height() - 10);
        painter.fillRect(patch, theme.color(Token::SurfaceHatch));
        painter.drawText(box, Qt::AlignCenter, words);
        return;
    }
    const QString value = format().value(m_card.now.value, m_card.unit);
    painter.setFont(theme.font(Type::Figure, Weight::Strong));
    painter.setPen(theme.color(Token::TextPrimary));
    const double used = tabularWidth(painter.font(), value);
    drawTabular(painter, line(20, 34), static_cast<int>(lead), value);
    const double gap = theme.pxF(4);
    const bool mirrored = isRightToLeft();
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(Token::TextSecondary));
    const QRectF rest =
        line(29, 22).adjusted(mirrored ? 0 : used + gap, 0, mirrored ? -used - gap : 0, 0);
    painter.drawText(rest, static_cast<int>(lead) | singleLine,
                     format().unitSign(m_card.unit).trimmed());
    painter.setFont(theme.font(Type::Caption));
    drawTabular(painter, line(57, 16), static_cast<int>(lead),
                format().interval(m_card.now, m_card.unit));
    drawTabular(painter, line(57, 16), static_cast<int>(trail), format().n(m_card.now.n));
}

/// The change with its interval, or the interval alone where both find no room.
QString MeasureCardView::changeWords(double room, const QFontMetricsF& metrics) const {
    const Estimate& change = m_card.change.difference;
    const QString interval = format().differenceInterval(change, m_card.unit);
    const QString whole =
        tr("%1 (%2)").arg(format().difference(change.value, m_card.unit), interval);
    constexpr double tabular = 1.06; // digits take the room of the widest one
    return metrics.horizontalAdvance(whole) * tabular <= room ? whole : interval;
}

void MeasureCardView::paintVerdict(QPainter& painter, const QRectF& area,
                                   const Theme& theme) const {
    const Sign sign = signOf(m_card.change.verdict);
    const bool mirrored = isRightToLeft();
    const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const double radius = theme.pxF(4);
    const double indent = theme.pxF(16);
    QRectF line(area.left(), area.top() + theme.pxF(117), area.width(), theme.pxF(16));
    const double x = mirrored ? line.right() - radius : line.left() + radius;
    drawSign(painter, {x, line.center().y()}, radius, sign, theme);
    line.adjust(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
    painter.setFont(theme.font(Type::Caption, Weight::Strong));
    painter.setPen(theme.color(sign.text));
    drawAt(painter, line, lead, sign.word);
    if (m_card.change.difference.isKnown()) {
        const double used = painter.fontMetrics().horizontalAdvance(sign.word) + theme.pxF(8);
        painter.setFont(theme.font(Type::Caption, Weight::Medium));
        const QString change = changeWords(line.width() - used, QFontMetricsF(painter.font()));
        drawTabular(painter, line.adjusted(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0),
                    static_cast<int>(lead), change);
    }
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextSecondary));
    const QString whole = targetWords();
    const bool fits = QFontMetricsF(painter.font()).horizontalAdvance(whole) + 2 <= line.width();
    drawAt(painter, line.translated(0, theme.pxF(16)), lead, fits ? whole : shortTargetWords());
}

void MeasureCardView::paintChart(QPainter& painter, const QRectF& area, const Theme& theme) {
    const bool mirrored = isRightToLeft();
    const double gap = theme.pxF(metric::grid * 2);
    const QRectF inner = area.adjusted(mirrored ? gap : 0, theme.pxF(2), mirrored ? 0 : -gap, 0);
    paintValue(painter, inner, theme);
    const QRectF spark(inner.left(), inner.top() + theme.pxF(76), inner.width(),
                       theme.pxF(metric::sparkline));
    drawSparkline(painter, spark, m_card.trend, m_card.target, theme);
    paintVerdict(painter, inner, theme);
    if (m_divider) {
        const double x = mirrored ? area.left() + 0.5 : area.right() - 0.5;
        painter.setPen(QPen(theme.color(Token::LineHair), 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

} // namespace symmetry
