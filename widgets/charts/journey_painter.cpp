#include "widgets/charts/journey_painter.h"

#include "widgets/style/figures.h"
#include "widgets/style/plain_text.h"
#include "widgets/style/wrapped_text.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace symmetry {

namespace {

constexpr int centred = Qt::AlignHCenter | Qt::AlignVCenter;

} // namespace

JourneyPainter::JourneyPainter(QPainter& painter, const JourneyLayout& layout, const Theme& theme,
                               const Format& format, bool mirrored)
    : m_painter(painter),
      m_layout(layout),
      m_journey(layout.journey()),
      m_theme(theme),
      m_format(format),
      m_mirrored(mirrored) {}

double JourneyPainter::x(double content) const {
    return m_mirrored ? m_layout.contentWidth() - content : content;
}

QRectF JourneyPainter::box(double left, double width, double top, double height) const {
    return {m_mirrored ? m_layout.contentWidth() - left - width : left, top, width, height};
}

QPointF JourneyPainter::point(int column, double value) const {
    return {x(m_layout.columnCentre(column)), m_layout.gapY(value)};
}

const GapRow& JourneyPainter::row(int column) const {
    return m_journey.touchpoints.at(column).row;
}

QColor JourneyPainter::surfaceAt(int column) const {
    return color(column == m_selected ? Token::SurfaceSelected : Token::SurfacePage);
}

void JourneyPainter::text(const QRectF& where, int flags, const QString& words) {
    const QString shown = shownText(words, 80);
    m_painter.drawText(
        where, flags,
        (flags & Qt::TextWordWrap) != 0
            ? shown
            : QFontMetricsF(m_painter.font()).elidedText(shown, Qt::ElideRight, where.width()));
}

int JourneyPainter::lead() const {
    return static_cast<int>(m_mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

void JourneyPainter::paintContent(int selected) {
    m_selected = selected;
    paintSelection();
    paintStages();
    paintNames();
    paintVoices();
    paintGrid();
    paintSeams();
    paintBands();
    paintGaps();
    paintLines();
    paintPoints();
    for (int column = 0; column < m_layout.columns(); ++column)
        paintGapLabel(column);
    paintAnswers();
    paintOwners();
    paintLinks();
    paintEmployees();
}

void JourneyPainter::paintSelection() {
    if (m_selected < 0 || m_selected >= m_layout.columns())
        return;
    m_painter.fillRect(box(m_layout.columnLeft(m_selected), m_layout.columnWidth(), 0,
                           m_layout.answers.bottom() + m_theme.pxF(8)),
                       color(Token::SurfaceSelected));
}

void JourneyPainter::paintStages() {
    const Lane& lane = m_layout.stages;
    for (const JourneyStage& stage : m_journey.stages) {
        if (stage.count == 0)
            continue;
        const double left = m_layout.columnLeft(stage.first);
        const double width = m_layout.columnWidth() * stage.count;
        m_painter.setFont(m_theme.font(Type::Body, Weight::Strong));
        m_painter.setPen(color(Token::TextPrimary));
        text(box(left + 3, width - 6, lane.top, lane.height - 4), lead() | Qt::AlignVCenter,
             stage.name);
        m_painter.fillRect(box(left + 2, width - 4, lane.bottom() - 2, 1.5),
                           color(Token::LineStrong));
        if (stage.first > 0)
            m_painter.fillRect(box(left, 1, lane.top, m_layout.owners.top - lane.top),
                               color(Token::LineHair));
    }
}

void JourneyPainter::paintNames() {
    const Lane& lane = m_layout.names;
    for (int column = 0; column < m_layout.columns(); ++column) {
        const bool chosen = column == m_selected;
        m_painter.setFont(m_theme.font(Type::Caption, chosen ? Weight::Strong : Weight::Regular));
        m_painter.setPen(color(Token::TextPrimary));
        const QRectF where =
            box(m_layout.columnLeft(column) + 1, m_layout.columnWidth() - 2, lane.top, lane.height);
        drawWrapped(m_painter, where, Qt::AlignHCenter | Qt::AlignTop, row(column).name);
        if (row(column).momentOfTruth)
            drawShape(m_painter, {x(m_layout.columnCentre(column)), m_layout.stars.middle()},
                      m_theme.pxF(5), Shape::Star, Qt::NoPen, color(Token::Ink));
    }
}

void JourneyPainter::paintVoice(int column, qint64 count, qint64 most, bool peak, bool up) {
    const double longest = m_theme.pxF(28);
    const double width = std::min(m_theme.pxF(14), m_layout.columnWidth() * 0.3);
    const double length =
        most > 0 ? longest * static_cast<double>(count) / static_cast<double>(most) : 0.0;
    const double centre = m_layout.columnCentre(column);
    const double base = m_layout.compliments.bottom();
    const QRectF bar = up ? box(centre - width / 2, width, base - length, length)
                          : box(centre - width / 2, width, base, length);
    m_painter.fillRect(bar, color(up ? Token::SignalImprovement : Token::SignalConcern));
    m_painter.setFont(
        m_theme.font(Type::Caption, peak && count > 0 ? Weight::Strong : Weight::Regular));
    m_painter.setPen(color(Token::TextSecondary));
    const double height = m_theme.pxF(14);
    const double top = up ? base - length - height : base + length + 1;
    drawTabular(m_painter, box(m_layout.columnLeft(column), m_layout.columnWidth(), top, height),
                Qt::AlignHCenter, m_format.count(count));
}

void JourneyPainter::paintVoices() {
    const QList<VoiceCount>& voices = m_layout.voices();
    if (voices.isEmpty())
        return;
    qint64 praise = 0;
    qint64 blame = 0;
    for (const VoiceCount& voice : voices) {
        praise = std::max(praise, voice.compliments);
        blame = std::max(blame, voice.complaints);
    }
    const qint64 most = std::max(praise, blame);
    m_painter.fillRect(box(0, m_layout.contentWidth(), m_layout.compliments.bottom(), 1),
                       color(Token::LineAxis));
    for (int column = 0; column < m_layout.columns(); ++column) {
        const VoiceCount& voice = voices.at(column);
        paintVoice(column, voice.compliments, most, voice.compliments == praise, true);
        paintVoice(column, voice.complaints, most, voice.complaints == blame, false);
    }
}

void JourneyPainter::paintGrid() {
    const auto shown = m_layout.gapTicks();
    m_painter.setPen(QPen(color(Token::LineHair), 1));
    for (const double tick : shown) {
        const double y = m_layout.gapY(tick);
        m_painter.drawLine(QPointF(0, y), QPointF(m_layout.contentWidth(), y));
    }
}

void JourneyPainter::paintSeams() {
    int worst = -1;
    for (int i = 0; i < m_journey.seams.size(); ++i) {
        const double drop = m_journey.seams.at(i).drop;
        if (std::isfinite(drop) && drop < 0 && (worst < 0 || drop < m_journey.seams.at(worst).drop))
            worst = i;
    }
    const double top = m_layout.gaps.top - m_theme.pxF(20);
    for (int i = 0; i < m_journey.seams.size(); ++i) {
        const Seam& seam = m_journey.seams.at(i);
        const double at = x(m_layout.columnLeft(seam.before + 1));
        m_painter.setPen(i == worst ? targetPen(m_theme)
                                    : dottedPen(m_theme, color(Token::LineField)));
        m_painter.drawLine(QPointF(at, top), QPointF(at, m_layout.owners.bottom()));
        if (i != worst)
            continue;
        m_painter.setFont(m_theme.font(Type::Caption, Weight::Strong));
        const QString words =
            QCoreApplication::translate("symmetry::JourneyMap", "Seam %1 → %2: %3")
                .arg(shownText(seam.from, 40), shownText(seam.to, 40),
                     m_format.signedNumber(seam.drop, 2));
        const double wide = QFontMetricsF(m_painter.font()).horizontalAdvance(words);
        const bool before =
            m_mirrored ? at + 6 + wide > m_layout.contentWidth() : at - 6 - wide > 0;
        const QRectF where(before ? at - 6 - wide : at + 6, top - 2, wide, m_theme.pxF(16));
        drawHaloText(m_painter, where, centred, words, color(Token::TextPrimary),
                     color(Token::SurfacePage));
    }
}

void JourneyPainter::paintBands() {
    QColor band = color(signOf(m_journey.mirror).fill);
    band.setAlphaF(static_cast<float>(bandOpacity));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(band);
    for (const bool expected : {true, false}) {
        const auto estimate = [&](int column) -> const Estimate& {
            return expected ? row(column).expected : row(column).delivered;
        };
        for (int column = 0; column + 1 < m_layout.columns(); ++column) {
            const Estimate& a = estimate(column);
            const Estimate& b = estimate(column + 1);
            if (!a.isKnown() || !b.isKnown() || !std::isfinite(a.low + a.high + b.low + b.high))
                continue;
            m_painter.drawPolygon(QPolygonF({point(column, a.high), point(column + 1, b.high),
                                             point(column + 1, b.low), point(column, a.low)}));
        }
    }
}

void JourneyPainter::paintGaps() {
    for (int column = 0; column < m_layout.columns(); ++column) {
        const GapRow& at = row(column);
        if (!at.expected.isKnown() || !at.delivered.isKnown() || !at.gap.isKnown())
            continue;
        m_painter.setPen(QPen(color(signOf(at.verdict).mark), m_theme.pxF(3)));
        m_painter.drawLine(point(column, at.expected.value), point(column, at.delivered.value));
    }
}

void JourneyPainter::paintLines() {
    const QColor ink = color(signOf(m_journey.mirror).line);
    for (const bool expected : {true, false}) {
        QPolygonF line;
        m_painter.setPen(linePen(m_theme, expected ? Fill::Hollow : Fill::Filled, ink));
        for (int column = 0; column < m_layout.columns(); ++column) {
            const Estimate& at = expected ? row(column).expected : row(column).delivered;
            if (at.isKnown()) {
                line << point(column, at.value);
                continue;
            }
            m_painter.drawPolyline(line);
            line.clear();
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line);
    }
}

void JourneyPainter::paintPoints() {
    for (int column = 0; column < m_layout.columns(); ++column) {
        const GapRow& at = row(column);
        if (!at.gap.isKnown()) {
            const double width = m_theme.pxF(28);
            const double high = m_theme.pxF(40);
            const QRectF where = box(m_layout.columnCentre(column) - width / 2, width,
                                     m_layout.gaps.middle() - high / 2, high);
            drawHatch(m_painter, where, m_theme);
            continue;
        }
        if (at.momentOfTruth && at.delivered.isKnown())
            drawShape(m_painter, point(column, at.delivered.value), m_theme.pxF(8.5), Shape::Circle,
                      QPen(color(Token::Ink), 1.25), surfaceAt(column));
        if (at.expected.isKnown())
            drawMirror(m_painter, point(column, at.expected.value), m_theme.pxF(4.75), at.mirror,
                       Fill::Hollow, m_theme);
        if (at.delivered.isKnown())
            drawMirror(m_painter, point(column, at.delivered.value), m_theme.pxF(4.75), at.mirror,
                       Fill::Filled, m_theme);
    }
}

void JourneyPainter::paintGapLabel(int column) {
    const GapRow& at = row(column);
    const double high = m_theme.pxF(14);
    const double left = m_layout.columnLeft(column);
    if (!at.gap.isKnown()) {
        m_painter.setFont(m_theme.font(Type::Caption));
        const QRectF where =
            box(left, m_layout.columnWidth(), m_layout.gaps.middle() + m_theme.pxF(22), high * 2);
        m_painter.setPen(color(Token::TextQuiet));
        m_painter.drawText(where, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                           m_format.tooFew(at.gap.n));
        return;
    }
    const Sign sign = signOf(at.verdict);
    m_painter.setFont(m_theme.font(Type::Caption, sign.weight));
    const double lower =
        std::max(m_layout.gapY(at.expected.value), m_layout.gapY(at.delivered.value));
    const double reach = at.momentOfTruth ? m_theme.pxF(11) : m_theme.pxF(8);
    double top = lower + reach;
    if (top + high > m_layout.gaps.bottom() + m_theme.pxF(12))
        top = std::min(m_layout.gapY(at.expected.value), m_layout.gapY(at.delivered.value)) -
              reach - high;
    drawHaloText(m_painter, box(left, m_layout.columnWidth(), top, high), centred,
                 m_format.difference(at.gap.value, at.unit), color(sign.text), surfaceAt(column));
}

} // namespace symmetry
