#include "widgets/charts/axis.h"
#include "widgets/charts/butterfly_view.h"
#include "widgets/style/figures.h"
#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <QStyle>
#include <cmath>

namespace symmetry {

namespace {

constexpr double barHeight = 12.0;
constexpr double outlineHeight = 19.0;
constexpr double laneBar = 9.0;
constexpr double laneOutline = 15.0;

int leadFlag(Qt::LayoutDirection direction) {
    return static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft));
}

int trailFlag(Qt::LayoutDirection direction) {
    return static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight));
}

/// A box between two places, `height` high in the middle of the lane.
QRectF bar(double from, double to, const QRectF& lane, double height) {
    return {std::min(from, to), lane.center().y() - height / 2, std::abs(to - from), height};
}

} // namespace

void ButterflyView::paintMirrorNames(QPainter& painter, const Columns& at,
                                     const Theme& theme) const {
    const Words words(format());
    const double y = theme.pxF(29);
    painter.setFont(theme.font(Type::Body, Weight::Strong));
    const QFontMetricsF metrics(painter.font());
    const auto put = [&](double from, Mirror mirror) {
        const MirrorSign sign = signOf(mirror);
        const QString word = words.mirror(mirror);
        const double wide = metrics.horizontalAdvance(word);
        drawMirror(painter, {at.x(from + theme.pxF(5)), y}, theme.pxF(5), mirror, Fill::Filled,
                   theme);
        painter.setPen(theme.color(sign.text));
        const QRectF line(0, y - theme.pxF(9), 0, theme.pxF(18));
        painter.drawText(at.box(from + theme.pxF(16), from + theme.pxF(18) + wide, line),
                         leadFlag(layoutDirection()) | Qt::AlignVCenter | Qt::TextSingleLine, word);
        return theme.pxF(18) + wide + theme.pxF(14);
    };
    const double first = metrics.horizontalAdvance(words.mirror(Mirror::Customers));
    put(at.leftTo - first - theme.pxF(18), Mirror::Customers);
    double from = at.rightFrom;
    for (const Mirror mirror : m_result.question.mirrors.mid(1))
        from += put(from, mirror);
}

void ButterflyView::paintHead(QPainter& painter, const Columns& at, const Theme& theme) const {
    const double head = rowTop(0, theme);
    const QRectF line(0, head - theme.pxF(20), 0, theme.pxF(18));
    paintMirrorNames(painter, at, theme);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextQuiet));
    const QString count = QStringLiteral("n");
    const int trail = trailFlag(layoutDirection()) | Qt::AlignVCenter;
    painter.drawText(at.box(0, at.firstN, line), trail, count);
    painter.drawText(at.box(at.secondN - theme.pxF(44), at.secondN, line), trail, count);
    painter.drawText(at.box(at.leftTo, at.rightFrom, line), Qt::AlignCenter, tr("Dimension"));
    painter.setPen(QPen(theme.color(Token::LineStrong), 1));
    painter.drawLine(QPointF(0, head), QPointF(at.width, head));
    if (!judges())
        return;
    paintAxis(painter, line, at, theme);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextQuiet));
    const QRectF verdict = at.box(at.verdict, at.width, line);
    const QString question = tr("Verdict (90 % interval within %1?)")
                                 .arg(SymmetrySentences(format()).margin(m_result.margin));
    painter.drawText(
        verdict, leadFlag(layoutDirection()) | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(question, Qt::ElideRight, verdict.width()));
}

/// The margin as a band, the axis of differences and what it is.
void ButterflyView::paintAxis(QPainter& painter, const QRectF& line, const Columns& at,
                              const Theme& theme) const {
    const double head = rowTop(0, theme);
    const double bottom = rowTop(static_cast<int>(m_result.dimensions.size()), theme);
    const double from = at.x(at.difference(-m_result.margin));
    const double to = at.x(at.difference(m_result.margin));
    painter.fillRect(QRectF(QPointF(std::min(from, to), head), QPointF(std::max(from, to), bottom)),
                     theme.color(Token::LimitsBand));
    const QList<double> marks = ticks(-m_reach, m_reach, 4);
    painter.setFont(theme.font(Type::Caption));
    for (const double tick : marks) {
        const double x = at.x(at.difference(tick));
        const bool zero = std::abs(tick) < 1e-9;
        painter.setPen(QPen(theme.color(zero ? Token::TextSecondary : Token::LineHair), 1));
        painter.drawLine(QPointF(x, head), QPointF(x, bottom));
        painter.setPen(theme.color(Token::TextQuiet));
        drawTabular(painter, QRectF(x - 30, line.top(), 60, line.height()), Qt::AlignHCenter,
                    zero ? format().number(0, 0)
                         : format().signedNumber(tick, tickDecimals(marks)));
    }
    const Words words(format());
    const QString others = sides() == 2 ? words.mirror(m_result.question.mirrors.at(1))
                                        //: "customers minus the others, points"
                                        : tr("the others");
    painter.setFont(theme.font(Type::Caption, Weight::Medium));
    painter.setPen(theme.color(Token::TextSecondary));
    const double middle = (at.plotFrom + at.plotTo) / 2;
    const QRectF above(0, 0, 0, theme.pxF(16));
    painter.drawText(at.box(middle - theme.pxF(130), middle + theme.pxF(130), above),
                     Qt::AlignCenter,
                     tr("%1 minus %2, points").arg(words.mirror(Mirror::Customers), others));
}

void ButterflyView::paintFoot(QPainter& painter, const Columns& at, const Theme& theme) const {
    const double bottom = rowTop(static_cast<int>(m_result.dimensions.size()), theme);
    const QRectF line(0, bottom + theme.pxF(3), 0, theme.pxF(16));
    const Words words(format());
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextQuiet));
    const double middle = (at.plotFrom + at.plotTo) / 2;
    const QString others =
        sides() == 2 ? words.mirror(m_result.question.mirrors.at(1)) : tr("others");
    const QString back = at.mirrored ? QStringLiteral(" ▸") : QStringLiteral("◂ ");
    const QString on = at.mirrored ? QStringLiteral("◂ ") : QStringLiteral(" ▸");
    const QString first = tr("%1 worse").arg(words.mirror(Mirror::Customers));
    const QString second = tr("%1 worse").arg(others);
    const double room = theme.pxF(150);
    painter.drawText(at.box(middle - theme.pxF(20) - room, middle - theme.pxF(20), line),
                     trailFlag(layoutDirection()) | Qt::AlignVCenter,
                     at.mirrored ? first + back : back + first);
    painter.drawText(at.box(middle + theme.pxF(20), middle + theme.pxF(20) + room, line),
                     leadFlag(layoutDirection()) | Qt::AlignVCenter,
                     at.mirrored ? on + second : second + on);
    painter.drawText(at.box(middle - theme.pxF(20), middle + theme.pxF(20), line), Qt::AlignCenter,
                     SymmetrySentences(format()).margin(m_result.margin));
}

void ButterflyView::paintName(QPainter& painter, int row, const Columns& at,
                              const Theme& theme) const {
    const SymmetryDimension& dimension = m_result.dimensions.at(row);
    const bool strong =
        std::any_of(dimension.pairs.cbegin(), dimension.pairs.cend(),
                    [](const MirrorPair& pair) { return isAsymmetric(pair.verdict); });
    painter.setFont(theme.font(Type::Body, strong ? Weight::Strong : Weight::Regular));
    painter.setPen(theme.color(Token::TextPrimary));
    const QRectF box =
        at.box(at.leftTo + theme.pxF(6), at.rightFrom - theme.pxF(6), lane(row, 0, theme));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font())
                         .elidedText(shownText(dimension.name, 80), Qt::ElideRight, box.width()));
}

void ButterflyView::paintMissing(QPainter& painter, const Estimate& estimate, const QRectF& lane,
                                 bool left, const Columns& at, const Theme& theme) const {
    const double high = theme.pxF(sides() > 2 && !left ? laneOutline : outlineHeight);
    const QRectF box = bar(at.x(at.score(0, left)), at.x(at.score(84, left)), lane, high);
    drawHatch(painter, box, theme);
    painter.setPen(QPen(theme.color(Token::LineAxis), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    if (estimate.n == 0)
        return;
    const QString words = format().tooFew(estimate.n);
    painter.setFont(theme.font(Type::Caption));
    QRectF patch(0, 0, tabularWidth(painter.font(), words) + 8, high - 2);
    patch.moveCenter(box.center());
    painter.fillRect(patch, theme.color(Token::SurfaceHatch));
    painter.setPen(theme.color(Token::TextSecondary));
    drawTabular(painter, patch, Qt::AlignHCenter, words);
}

void ButterflyView::paintBars(QPainter& painter, const MirrorScores& scores, const QRectF& lane,
                              bool left, const Columns& at, const Theme& theme) const {
    const bool thin = sides() > 2 && !left;
    const MirrorSign sign = signOf(scores.mirror);
    const auto end = [&](double score) {
        return at.x(at.score(std::clamp(score, 0.0, 100.0), left));
    };
    if (scores.delivered.isKnown()) {
        painter.setPen(QPen(theme.color(sign.line), 1));
        painter.setBrush(theme.color(sign.fill));
        painter.drawRect(
            bar(end(0), end(scores.delivered.value), lane, theme.pxF(thin ? laneBar : barHeight)));
    }
    if (scores.expected.isKnown()) {
        QPen pen(theme.color(sign.line), 1.25);
        pen.setDashPattern({4, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar(end(0), end(scores.expected.value), lane,
                             theme.pxF(thin ? laneOutline : outlineHeight)));
    }
    const Estimate& sure = whiskerOf(scores);
    if (!sure.isKnown() || !std::isfinite(sure.low))
        return;
    painter.setPen(QPen(theme.color(Token::Ink), theme.pxF(1.5)));
    const double y = lane.center().y();
    painter.drawLine(QPointF(end(sure.low), y), QPointF(end(sure.high), y));
}

const Estimate& ButterflyView::whiskerOf(const MirrorScores& scores) const {
    return m_result.question.aspect == Aspect::Expected ? scores.expected : scores.delivered;
}

void ButterflyView::paintArm(QPainter& painter, int row, int side, const Columns& at,
                             const Theme& theme) const {
    const MirrorScores& scores = m_result.dimensions.at(row).sides.at(side);
    const QRectF lane = this->lane(row, side, theme);
    const bool left = side == 0;
    const Estimate& shown = scores.of(m_result.question.aspect);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextSecondary));
    const double countTo = left ? at.firstN : at.secondN;
    drawTabular(painter, at.box(countTo - theme.pxF(44), countTo, lane),
                trailFlag(layoutDirection()), format().count(shown.n));
    if (!scores.delivered.isKnown() && !scores.expected.isKnown()) {
        paintMissing(painter, shown, lane, left, at, theme);
        return;
    }
    paintBars(painter, scores, lane, left, at, theme);
    if (!shown.isKnown())
        return;
    double farthest = 0.0;
    for (const Estimate& estimate : {scores.delivered, scores.expected}) {
        if (estimate.isKnown())
            farthest = std::max(farthest, estimate.value);
    }
    const Estimate& sure = whiskerOf(scores);
    if (sure.isKnown() && std::isfinite(sure.high))
        farthest = std::max(farthest, std::min(sure.high, 100.0));
    painter.setFont(theme.font(Type::Body, Weight::Strong));
    painter.setPen(theme.color(signOf(scores.mirror).text));
    const double edge = at.score(farthest, left) + (left ? -theme.pxF(6) : theme.pxF(6));
    const QString value = m_result.question.aspect == Aspect::Gap
                              ? format().signedNumber(shown.value, 0)
                              : format().number(shown.value, 0);
    const QRectF box =
        left ? at.box(edge - theme.pxF(40), edge, lane) : at.box(edge, edge + theme.pxF(40), lane);
    drawTabular(painter, box, left ? trailFlag(layoutDirection()) : leadFlag(layoutDirection()),
                value);
}

void ButterflyView::paintDifference(QPainter& painter, int row, int side, const Columns& at,
                                    const Theme& theme) const {
    const MirrorPair& pair = m_result.dimensions.at(row).pairs.at(side - 1);
    if (!pair.difference.isKnown())
        return;
    const double y = lane(row, side, theme).center().y();
    const Sign sign = signOf(pair.verdict, pair.other);
    const bool unsure = pair.verdict == SymmetryVerdict::NotEnough;
    Token line = sign.mark;
    if (isAsymmetric(pair.verdict))
        line =
            signOf(pair.verdict == SymmetryVerdict::OthersWorseOff ? pair.other : Mirror::Customers)
                .line;
    const QColor ink = theme.color(unsure ? Token::SignalCommon : line);
    const auto stroke = [&](double low, double high, double thick) {
        if (!std::isfinite(low) || !std::isfinite(high))
            return;
        painter.setPen(QPen(ink, theme.pxF(thick), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(at.x(at.difference(low)), y),
                         QPointF(at.x(at.difference(high)), y));
    };
    stroke(pair.difference.low, pair.difference.high, 1.25);
    stroke(pair.low90, pair.high90, 3.5);
    const QPointF middle(at.x(at.difference(pair.difference.value)), y);
    if (isAsymmetric(pair.verdict))
        drawSign(painter, middle, theme.pxF(5), sign, theme);
    else
        drawShape(painter, middle, theme.pxF(4.5), Shape::Circle, QPen(ink, theme.pxF(1.5)),
                  theme.color(unsure ? Token::SurfacePage : Token::TextSecondary));
}

void ButterflyView::paintVerdict(QPainter& painter, int row, int side, const Columns& at,
                                 const Theme& theme) const {
    const MirrorPair& pair = m_result.dimensions.at(row).pairs.at(side - 1);
    const QRectF lane = this->lane(row, side, theme);
    const Sign sign = signOf(pair.verdict, pair.other);
    drawSign(painter, {at.x(at.verdict + theme.pxF(6)), lane.center().y()}, theme.pxF(5), sign,
             theme);
    painter.setFont(theme.font(Type::Body, sign.weight));
    painter.setPen(theme.color(sign.text));
    const double from = at.verdict + theme.pxF(20);
    const double room = at.width - from;
    const QFontMetricsF metrics(painter.font());
    const QString words = Words(format()).verdict(pair.verdict, pair.other);
    painter.drawText(at.box(from, at.width, lane),
                     leadFlag(layoutDirection()) | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(words, Qt::ElideRight, room));
    if (!pair.difference.isKnown())
        return;
    const double used = metrics.horizontalAdvance(words) + theme.pxF(8);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextQuiet));
    const QString value = format().difference(pair.difference.value, Unit::Score);
    const QString both = QStringLiteral("%1 (%2)").arg(
        value, format().differenceInterval(pair.difference, Unit::Score));
    for (const QString& text : {both, value}) {
        if (used + tabularWidth(painter.font(), text) > room)
            continue;
        drawTabular(painter, at.box(from + used, at.width, lane), leadFlag(layoutDirection()),
                    text);
        return;
    }
}

} // namespace symmetry
