#include "widgets/charts/butterfly_view.h"

#include "widgets/style/meaning.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <cmath>

namespace symmetry {

namespace {

constexpr int headHeight = 40;
constexpr int footHeight = 20;
constexpr int plainRow = 36;
constexpr int laneHeight = 24;
constexpr int rowRoom = 8;
constexpr int countWidth = 44;
constexpr int valueWidth = 38;
constexpr int longestArm = 264;
constexpr int shortestArm = 64;
constexpr int verdictWidth = 196;

double reachOf(const SymmetryResult& result) {
    double reach = result.margin * 1.4;
    for (const SymmetryDimension& dimension : result.dimensions) {
        for (const MirrorPair& pair : dimension.pairs) {
            for (const double end : {pair.difference.low, pair.difference.high}) {
                if (std::isfinite(end))
                    reach = std::max(reach, std::abs(end) * 1.08);
            }
        }
    }
    return std::min(reach, 100.0);
}

} // namespace

ButterflyView::ButterflyView(QWidget* parent) : ChartView(parent) {
    setObjectName(QStringLiteral("butterfly"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ButterflyView::setResult(const SymmetryResult& result) {
    const bool alike = result.dimensions.size() == m_result.dimensions.size() &&
                       result.question.mirrors == m_result.question.mirrors;
    m_result = result;
    m_reach = reachOf(result);
    if (!alike)
        setCurrentMark(-1);
    updateGeometry();
    update();
}

void ButterflyView::setFormat(const Format& format) {
    ChartView::setFormat(format);
}

int ButterflyView::sides() const {
    return static_cast<int>(m_result.question.mirrors.size());
}

int ButterflyView::currentDimension() const {
    return currentMark() < 0 ? -1 : currentMark() / sides();
}

void ButterflyView::setCurrentDimension(int dimension) {
    if (dimension != currentDimension())
        setCurrentMark(dimension * sides());
}

int ButterflyView::markCount() const {
    return static_cast<int>(m_result.dimensions.size()) * sides();
}

double ButterflyView::rowHeight(const Theme& theme) const {
    const int others = sides() - 1;
    return theme.pxF(others <= 1 ? plainRow : others * laneHeight + rowRoom);
}

double ButterflyView::rowTop(int row, const Theme& theme) const {
    return theme.pxF(headHeight) + row * rowHeight(theme);
}

QRectF ButterflyView::lane(int row, int side, const Theme& theme) const {
    const double top = rowTop(row, theme);
    const double height = rowHeight(theme);
    if (side == 0 || sides() <= 2)
        return {0, top, static_cast<double>(width()), height};
    const double lane = theme.pxF(laneHeight);
    return {0, top + theme.pxF(rowRoom) / 2 + (side - 1) * lane, static_cast<double>(width()),
            lane};
}

/// The words of a verdict are never cut while there is room for them.
double ButterflyView::verdictRoom(const Theme& theme) const {
    const Words words(format());
    double room = std::min(theme.pxF(verdictWidth), width() * 0.22);
    for (const SymmetryDimension& dimension : m_result.dimensions) {
        for (const MirrorPair& pair : dimension.pairs) {
            const QFontMetricsF metrics(
                theme.font(Type::Body, signOf(pair.verdict, pair.other).weight));
            const QString verdict = words.verdict(pair.verdict, pair.other);
            room = std::max(room, metrics.horizontalAdvance(verdict) + theme.pxF(22));
        }
    }
    return room;
}

ButterflyView::Columns ButterflyView::columns(const Theme& theme) const {
    const QFontMetricsF metrics(theme.font(Type::Body, Weight::Strong));
    double names = theme.pxF(72);
    for (const SymmetryDimension& dimension : m_result.dimensions)
        names = std::max(names, metrics.horizontalAdvance(shownText(dimension.name, 80)));
    Columns at;
    at.width = width();
    at.mirrored = isRightToLeft();
    at.reach = m_reach;
    names = std::min(names + theme.pxF(24), at.width * 0.18);
    const double plot = judges() ? std::clamp(at.width * 0.15, theme.pxF(96), theme.pxF(184)) : 0;
    const double words = judges() ? std::min(verdictRoom(theme), at.width * 0.3) : 0;
    const double sideRoom = theme.pxF(countWidth) + theme.pxF(valueWidth) + theme.pxF(6);
    const double judged = judges() ? plot + words + theme.pxF(24 + 20) : 0;
    const double arm = std::clamp((at.width - names - 2 * sideRoom - judged) / 2,
                                  theme.pxF(shortestArm), theme.pxF(longestArm));
    const double spare = at.width - names - 2 * sideRoom - judged - 2 * arm;
    at.firstN = theme.pxF(countWidth);
    at.leftFrom = sideRoom + std::max(0.0, spare / 4);
    at.leftTo = at.leftFrom + arm;
    at.rightFrom = at.leftTo + names;
    at.rightTo = at.rightFrom + arm;
    at.secondN =
        judges() ? at.rightTo + sideRoom + std::max(0.0, spare / 4) : at.width - theme.pxF(8);
    at.plotFrom = at.secondN + theme.pxF(24);
    at.plotTo = at.width - words - theme.pxF(20);
    at.verdict = at.width - words;
    return at;
}

QRectF ButterflyView::markBox(int mark) const {
    const Theme theme = themeOf(this);
    const int row = mark / sides();
    const int side = mark % sides();
    const Columns at = columns(theme);
    const QRectF box = lane(row, side, theme);
    return side == 0 ? at.box(0, at.leftTo, box) : at.box(at.rightFrom, at.width, box);
}

QString ButterflyView::markText(int mark) const {
    return SymmetrySentences(format()).mark(m_result, mark / sides(), mark % sides());
}

Drill ButterflyView::markDrill(int mark) const {
    Drill drill;
    drill.row = m_result.dimensions.at(mark / sides()).dimension;
    drill.mirror = m_result.question.mirrors.at(mark % sides());
    return drill;
}

int ButterflyView::neighbour(int mark, int key) const {
    const int count = sides();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int next = mark + (key == Qt::Key_Down ? count : -count);
        return next < 0 || next >= markCount() ? mark : next;
    }
    const bool on = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    return mark - mark % count + std::clamp(mark % count + (on ? 1 : -1), 0, count - 1);
}

QSize ButterflyView::sizeHint() const {
    const Theme theme = themeOf(this);
    const double rows = rowHeight(theme) * static_cast<double>(m_result.dimensions.size());
    const int foot = judges() ? theme.px(footHeight) : 2;
    return {theme.px(960), theme.px(headHeight) + static_cast<int>(std::ceil(rows)) + foot};
}

QSize ButterflyView::minimumSizeHint() const {
    return {themeOf(this).px(480), sizeHint().height()};
}

void ButterflyView::paintChart(QPainter& painter, const QRectF&, const Theme& theme) {
    if (m_result.dimensions.isEmpty())
        return;
    const Columns at = columns(theme);
    paintHead(painter, at, theme);
    for (int row = 0; row < m_result.dimensions.size(); ++row) {
        painter.setPen(QPen(theme.color(Token::LineHair), 1));
        const double bottom = rowTop(row + 1, theme);
        painter.drawLine(QPointF(0, bottom), QPointF(at.width, bottom));
        paintName(painter, row, at, theme);
        for (int side = 0; side < sides(); ++side) {
            paintArm(painter, row, side, at, theme);
            if (side > 0 && judges()) {
                paintDifference(painter, row, side, at, theme);
                paintVerdict(painter, row, side, at, theme);
            }
        }
    }
    painter.setPen(QPen(theme.color(Token::LineStrong), 1));
    const double top = rowTop(0, theme);
    const double bottom = rowTop(static_cast<int>(m_result.dimensions.size()), theme);
    for (const double x : {at.leftTo, at.rightFrom})
        painter.drawLine(QPointF(at.x(x), top), QPointF(at.x(x), bottom));
    if (judges())
        paintFoot(painter, at, theme);
}

} // namespace symmetry
