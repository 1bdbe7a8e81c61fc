#include "widgets/charts/journey_beside.h"

#include "widgets/style/meaning.h"
#include "widgets/style/wrapped_text.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int namesAt100 = 116;
constexpr int leastColumn = 72;
constexpr int gapLane = 148;

constexpr int centred = static_cast<int>(Qt::AlignCenter);

/// A name stands for the same stage as long as its neighbours in the lane do.
QString stageIn(const BesideRow& row, bool toBe) {
    if ((toBe ? row.column.toBe : row.column.asIs) < 0)
        return {};
    return toBe ? row.toBeStage : row.asIsStage;
}

} // namespace

JourneyBeside::JourneyBeside(QWidget* parent) : ChartView(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(this, &ChartView::currentMarkChanged, this,
            [this](int mark) { Q_EMIT touchpointChosen(touchpointOf(mark)); });
}

void JourneyBeside::setJourneys(const JourneyResult& asIs, const JourneyResult& toBe) {
    m_rows = besideRows(asIs, toBe);
    m_marks.clear();
    for (const bool lower : {false, true})
        for (int i = 0; i < m_rows.size(); ++i)
            if ((lower ? m_rows[i].column.toBe : m_rows[i].column.asIs) >= 0)
                m_marks.append({i, lower});
    findRange();
    updateGeometry();
    update();
}

void JourneyBeside::findRange() {
    m_low = std::numeric_limits<double>::infinity();
    m_high = -m_low;
    const auto take = [this](double value) {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    };
    for (const BesideRow& row : std::as_const(m_rows)) {
        for (const Estimate& estimate : {row.asIs.row.expected, row.asIs.row.delivered})
            if (estimate.isKnown())
                take(estimate.value);
    }
    if (!(m_high >= m_low)) {
        m_low = 0.0;
        m_high = 1.0;
    }
    const double room = std::max(0.08 * (m_high - m_low), 1e-3);
    m_low -= room;
    m_high += room;
}

void JourneyBeside::setSelected(TouchpointId id) {
    m_selected = id;
    update();
}

JourneyBeside::Lanes JourneyBeside::lanes() const {
    const Theme theme = themeOf(this);
    Lanes at{};
    at.asIsName = theme.pxF(28);
    at.gaps = at.asIsName + theme.pxF(46);
    at.asIsEnd = at.gaps + theme.pxF(gapLane);
    at.change = at.asIsEnd + theme.pxF(16);
    at.toBeStage = at.change + theme.pxF(56);
    at.toBeName = at.toBeStage + theme.pxF(28);
    at.values = at.toBeName + theme.pxF(46);
    at.end = at.values + theme.pxF(52);
    return at;
}

double JourneyBeside::columnWidth() const {
    const Theme theme = themeOf(this);
    const double room = width() - theme.pxF(namesAt100) - 2;
    const auto count = std::max<qsizetype>(1, m_rows.size());
    return std::max(theme.pxF(leastColumn), room / static_cast<double>(count));
}

QRectF JourneyBeside::cell(int column, double top, double bottom) const {
    const double wide = columnWidth();
    const double left = themeOf(this).pxF(namesAt100) + column * wide;
    const double x = isRightToLeft() ? width() - left - wide : left;
    return {x, top, wide, bottom - top};
}

double JourneyBeside::y(double value) const {
    const Lanes at = lanes();
    const double part = std::clamp((value - m_low) / (m_high - m_low), 0.0, 1.0);
    const double room = themeOf(this).pxF(18); // for the label below the lowest point
    return at.asIsEnd - room - part * (at.asIsEnd - at.gaps - room);
}

int JourneyBeside::markCount() const {
    return static_cast<int>(m_marks.size());
}

QRectF JourneyBeside::markBox(int mark) const {
    const Mark& at = m_marks.at(mark);
    const Lanes lane = lanes();
    return at.toBe ? cell(at.column, lane.toBeName, lane.end)
                   : cell(at.column, lane.asIsName, lane.asIsEnd);
}

QString JourneyBeside::markText(int mark) const {
    const Mark& at = m_marks.at(mark);
    return BesideSentences(format()).touchpoint(m_rows.at(at.column), at.toBe);
}

TouchpointId JourneyBeside::touchpointOf(int mark) const {
    const Mark& at = m_marks.at(mark);
    const BesideRow& row = m_rows.at(at.column);
    const auto* id = std::get_if<TouchpointId>(&(at.toBe ? row.toBe : row.asIs).row.key);
    return id != nullptr ? *id : TouchpointId();
}

/// Only what has answers leads to them.
Drill JourneyBeside::markDrill(int mark) const {
    Drill drill;
    drill.row = touchpointOf(mark);
    return drill;
}

int JourneyBeside::neighbour(int mark, int key) const {
    if (mark < 0 || mark >= markCount())
        return m_marks.isEmpty() ? -1 : 0;
    const Mark& now = m_marks.at(mark);
    const bool across = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool on = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    int best = mark;
    int distance = std::numeric_limits<int>::max();
    for (int i = 0; i < markCount(); ++i) {
        const Mark& other = m_marks.at(i);
        const int step = other.column - now.column;
        const bool fits = across ? other.toBe != now.toBe && other.toBe == (key == Qt::Key_Down)
                                 : other.toBe == now.toBe && (on ? step > 0 : step < 0);
        if (fits && std::abs(step) < distance) {
            distance = std::abs(step);
            best = i;
        }
    }
    return best;
}

int JourneyBeside::markAt(QPointF place) const {
    for (int i = 0; i < markCount(); ++i)
        if (markBox(i).contains(place))
            return i;
    return -1;
}

QSize JourneyBeside::sizeHint() const {
    const Theme theme = themeOf(this);
    const int columns = static_cast<int>(std::max<qsizetype>(1, m_rows.size()));
    return {theme.px(namesAt100 + leastColumn * columns), static_cast<int>(lanes().end) + 4};
}

QSize JourneyBeside::minimumSizeHint() const {
    return sizeHint();
}

void JourneyBeside::paintChart(QPainter& painter, const QRectF&, const Theme& theme) {
    paintLaneNames(painter, theme);
    for (const bool toBe : {false, true})
        paintStages(painter, toBe, theme);
    for (int column = 0; column < m_rows.size(); ++column)
        paintColumn(painter, column, theme);
}

void JourneyBeside::paintLaneNames(QPainter& painter, const Theme& theme) const {
    const Lanes at = lanes();
    const double wide = theme.pxF(namesAt100) - theme.pxF(8);
    const double x = isRightToLeft() ? width() - wide : 0.0;
    const int lead = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto say = [&](double top, double height, const QString& words, Weight weight) {
        painter.setFont(theme.font(weight == Weight::Strong ? Type::Body : Type::Caption, weight));
        painter.setPen(
            theme.color(weight == Weight::Strong ? Token::TextPrimary : Token::TextQuiet));
        drawWrapped(painter, {x, top, wide, height}, lead | Qt::AlignTop, words);
    };
    const double line = theme.pxF(30);
    say(0, line, tr("As is"), Weight::Strong);
    say(at.asIsName, line, tr("Touchpoint"), Weight::Regular);
    say(at.gaps, line * 2, tr("hollow expected, solid delivered, gap"), Weight::Regular);
    say(at.change, line, tr("What changes"), Weight::Regular);
    say(at.toBeStage, line, tr("To be"), Weight::Strong);
    say(at.toBeName, line, tr("Touchpoint"), Weight::Regular);
    say(at.values, line, tr("Standard, promise"), Weight::Regular);
}

void JourneyBeside::paintStages(QPainter& painter, bool toBe, const Theme& theme) const {
    const Lanes at = lanes();
    const double top = toBe ? at.toBeStage : at.asIsStage;
    for (int first = 0; first < m_rows.size();) {
        const QString name = stageIn(m_rows[first], toBe);
        int last = first;
        while (last + 1 < m_rows.size() && stageIn(m_rows[last + 1], toBe) == name)
            ++last;
        if (!name.isEmpty()) {
            const double high = theme.pxF(22);
            const QRectF box = cell(first, top, top + high)
                                   .united(cell(last, top, top + high))
                                   .adjusted(3, 0, -3, 0);
            painter.setFont(theme.font(Type::Body, Weight::Strong));
            painter.setPen(theme.color(Token::TextPrimary));
            const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
            drawWrapped(painter, box, static_cast<int>(lead) | Qt::AlignVCenter, name);
            painter.fillRect(QRectF(box.left() - 1, box.bottom(), box.width() + 2, 1.5),
                             theme.color(Token::LineStrong));
        }
        first = last + 1;
    }
}

void JourneyBeside::paintColumn(QPainter& painter, int column, const Theme& theme) const {
    const BesideRow& row = m_rows.at(column);
    const Lanes at = lanes();
    for (int mark = 0; mark < markCount(); ++mark)
        if (m_marks[mark].column == column && m_selected.isValid() &&
            touchpointOf(mark) == m_selected)
            painter.fillRect(markBox(mark), theme.color(Token::SurfaceSelected));
    if (row.column.asIs >= 0) {
        paintName(painter, column, false, theme);
        paintGap(painter, column, theme);
    }
    const QString change = BesideSentences(format()).change(row);
    const double centre = cell(column, 0, 0).center().x();
    painter.setPen(QPen(theme.color(Token::LineAxis), 1,
                        row.column.change == BesideChange::Same ? Qt::SolidLine : Qt::DashLine));
    if (row.column.asIs >= 0 && row.column.toBe >= 0 && change.isEmpty())
        painter.drawLine(QPointF(centre, at.change), QPointF(centre, at.toBeStage - 6));
    painter.setFont(theme.font(Type::Caption, Weight::Medium));
    painter.setPen(theme.color(Token::TextPrimary));
    drawWrapped(painter, cell(column, at.change, at.toBeStage - 6).adjusted(3, 0, -3, 0), centred,
                change);
    if (row.column.toBe >= 0) {
        paintName(painter, column, true, theme);
        paintGoals(painter, column, theme);
    }
}

void JourneyBeside::paintName(QPainter& painter, int column, bool toBe, const Theme& theme) const {
    const BesideRow& row = m_rows.at(column);
    const JourneyTouchpoint& touchpoint = toBe ? row.toBe : row.asIs;
    const Lanes at = lanes();
    const double top = toBe ? at.toBeName : at.asIsName;
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextPrimary));
    drawWrapped(painter, cell(column, top, top + theme.pxF(32)).adjusted(2, 0, -2, 0),
                Qt::AlignHCenter | Qt::AlignTop, touchpoint.row.name);
    if (touchpoint.row.momentOfTruth)
        drawShape(painter, {cell(column, 0, 0).center().x(), top + theme.pxF(38)}, theme.pxF(5),
                  Shape::Star, Qt::NoPen, theme.color(Token::Ink));
}

void JourneyBeside::paintGap(QPainter& painter, int column, const Theme& theme) const {
    const GapRow& row = m_rows.at(column).asIs.row;
    const Lanes at = lanes();
    const QRectF box = cell(column, at.gaps, at.asIsEnd);
    painter.setFont(theme.font(Type::Caption));
    if (!row.gap.isKnown()) {
        const QRectF hatch(box.center().x() - theme.pxF(14), box.center().y() - theme.pxF(30),
                           theme.pxF(28), theme.pxF(36));
        drawHatch(painter, hatch, theme);
        painter.setPen(theme.color(Token::TextQuiet));
        drawWrapped(painter, {box.left() + 2, hatch.bottom() + 3, box.width() - 4, theme.pxF(32)},
                    Qt::AlignHCenter | Qt::AlignTop, format().tooFew(row.gap.n));
        return;
    }
    const Sign sign = signOf(row.verdict);
    const QPointF expected(box.center().x(), y(row.expected.value));
    const QPointF delivered(box.center().x(), y(row.delivered.value));
    painter.setPen(QPen(theme.color(sign.mark), 3));
    painter.drawLine(expected, delivered);
    drawMirror(painter, expected, theme.pxF(4.75), row.mirror, Fill::Hollow, theme);
    drawMirror(painter, delivered, theme.pxF(4.75), row.mirror, Fill::Filled, theme);
    const double low = std::max(expected.y(), delivered.y()) + theme.pxF(7);
    painter.setFont(theme.font(Type::Caption, sign.weight));
    drawHaloText(painter, {box.left(), low, box.width(), theme.pxF(14)}, centred,
                 format().difference(row.gap.value, row.unit), theme.color(sign.text),
                 theme.color(Token::SurfacePage));
}

void JourneyBeside::paintGoals(QPainter& painter, int column, const Theme& theme) const {
    const JourneyTouchpoint& goal = m_rows.at(column).toBe;
    const Lanes at = lanes();
    QStringList lines;
    if (goal.standard)
        lines.append(tr("standard %1").arg(format().number(*goal.standard, 2)));
    if (goal.promise)
        lines.append(tr("promise %1").arg(format().number(*goal.promise, 2)));
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(lines.isEmpty() ? Token::TextQuiet : Token::TextPrimary));
    drawWrapped(painter, cell(column, at.values, at.end).adjusted(2, 0, -2, 0),
                Qt::AlignHCenter | Qt::AlignTop, lines.isEmpty() ? u"–"_s : lines.join(u' '));
}

} // namespace symmetry
