#include "widgets/charts/journey_painter.h"

#include "widgets/charts/axis.h"
#include "widgets/style/figures.h"
#include "widgets/style/icons.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace symmetry {

class JourneyWords {
    Q_DECLARE_TR_FUNCTIONS(symmetry::JourneyWords)
};

void JourneyPainter::paintAnswers() {
    const Lane& lane = m_layout.answers;
    qint64 most = 1;
    for (const JourneyTouchpoint& touchpoint : m_journey.touchpoints)
        most = std::max(most, touchpoint.volume);
    const double longest = lane.height - m_theme.pxF(32);
    const double width = m_layout.columnWidth() * 0.56;
    const double base = lane.bottom();
    m_painter.fillRect(box(0, m_layout.contentWidth(), base, 1), color(Token::LineAxis));
    m_painter.setFont(m_theme.font(Type::Caption));
    for (int column = 0; column < m_layout.columns(); ++column) {
        const qint64 n = m_journey.touchpoints.at(column).volume;
        const double high = longest * static_cast<double>(n) / static_cast<double>(most);
        const double left = m_layout.columnCentre(column) - width / 2;
        m_painter.fillRect(box(left, width, base - high, high), color(Token::Comparison));
        m_painter.setPen(color(Token::TextSecondary));
        drawTabular(m_painter,
                    box(m_layout.columnLeft(column), m_layout.columnWidth(),
                        base - high - m_theme.pxF(15), m_theme.pxF(14)),
                    Qt::AlignHCenter, m_format.count(n));
    }
}

void JourneyPainter::paintOwners() {
    const Lane& lane = m_layout.owners;
    m_painter.setFont(m_theme.font(Type::Caption));
    int first = 0;
    for (int column = 1; column <= m_layout.columns(); ++column) {
        if (column < m_layout.columns() && row(column).department == row(first).department)
            continue;
        const QRectF where =
            box(m_layout.columnLeft(first) + 1, m_layout.columnWidth() * (column - first) - 2,
                lane.top, lane.height);
        m_painter.fillRect(where, color(Token::SurfacePanel));
        m_painter.setPen(QPen(color(Token::LineHair), 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(where);
        m_painter.setPen(color(Token::TextSecondary));
        const QString owner = row(first).department;
        text(where.adjusted(3, 0, -3, 0), Qt::AlignHCenter | Qt::AlignVCenter,
             owner.isEmpty() ? JourneyWords::tr("nobody") : owner);
        first = column;
    }
}

bool JourneyPainter::isLinkedToSelection(const JourneyLink& link) const {
    return m_selected >= 0 &&
           (link.customer == m_selected || link.employee == m_selected - m_layout.columns());
}

void JourneyPainter::paintLinks() {
    if (m_layout.employees() == 0)
        return;
    const double top = m_layout.links.top + m_theme.pxF(3);
    for (const bool chosen : {false, true}) {
        for (const JourneyLink& link : m_journey.links) {
            if (isLinkedToSelection(link) != chosen)
                continue;
            const JourneyTouchpoint& to = m_journey.employees.at(link.employee);
            const QPointF from(x(m_layout.columnCentre(link.customer)), top);
            double y = m_layout.feeds.top;
            if (to.row.expected.isKnown() && to.row.delivered.isKnown())
                y = m_layout.employeeY(std::max(to.row.expected.value, to.row.delivered.value)) -
                    m_theme.pxF(8);
            const QPointF end(x(m_layout.employeeCentre(link.employee)), y);
            const double middle = (from.y() + end.y()) / 2;
            QPainterPath path(from);
            path.cubicTo({from.x(), middle}, {end.x(), middle}, end);
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(color(chosen ? Token::Ink : Token::LineField),
                                  m_theme.pxF(chosen ? 1.75 : 1.0)));
            m_painter.drawPath(path);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(color(chosen ? Token::Ink : Token::LineField));
            m_painter.drawEllipse(from, m_theme.pxF(2.5), m_theme.pxF(2.5));
        }
    }
}

void JourneyPainter::paintEmployee(int at) {
    const GapRow& row = m_journey.employees.at(at).row;
    const double centre = x(m_layout.employeeCentre(at));
    if (!row.gap.isKnown() || !row.expected.isKnown() || !row.delivered.isKnown()) {
        const double wide = m_theme.pxF(28);
        drawHatch(m_painter,
                  QRectF(centre - wide / 2, m_layout.feeds.top, wide, m_layout.feeds.height * 0.6),
                  m_theme);
        return;
    }
    const double expected = m_layout.employeeY(row.expected.value);
    const double delivered = m_layout.employeeY(row.delivered.value);
    const Sign sign = signOf(row.verdict);
    m_painter.setPen(QPen(color(sign.mark), m_theme.pxF(3)));
    m_painter.drawLine(QPointF(centre, expected), QPointF(centre, delivered));
    m_painter.setPen(QPen(color(signOf(row.mirror).line), m_theme.pxF(1.25)));
    const double aside = m_theme.pxF(10);
    const auto whisker = [&](double dx, const Estimate& of) {
        if (std::isfinite(of.low + of.high))
            m_painter.drawLine(QPointF(centre + dx, m_layout.employeeY(of.low)),
                               QPointF(centre + dx, m_layout.employeeY(of.high)));
    };
    whisker(-aside, row.expected);
    whisker(aside, row.delivered);
    drawMirror(m_painter, {centre, expected}, m_theme.pxF(4.75), row.mirror, Fill::Hollow, m_theme);
    drawMirror(m_painter, {centre, delivered}, m_theme.pxF(4.75), row.mirror, Fill::Filled,
               m_theme);
    m_painter.setFont(m_theme.font(Type::Caption, sign.weight));
    const double y = (expected + delivered) / 2;
    const QString gap = m_format.difference(row.gap.value, row.unit);
    const double wide = QFontMetricsF(m_painter.font()).horizontalAdvance(gap) + 2;
    const double left = m_mirrored ? centre - m_theme.pxF(15) - wide : centre + m_theme.pxF(15);
    drawHaloText(m_painter, {left, y - m_theme.pxF(7), wide, m_theme.pxF(14)},
                 Qt::AlignHCenter | Qt::AlignVCenter, gap, color(sign.text),
                 color(Token::SurfacePage));
}

void JourneyPainter::paintEmployeeName(int at) {
    const GapRow& row = m_journey.employees.at(at).row;
    const bool chosen = m_selected == m_layout.columns() + at;
    const double wide = m_layout.employeeWidth() - 2;
    const double left = x(m_layout.employeeCentre(at)) - wide / 2;
    const double line = m_layout.feedNames.height / 2;
    m_painter.setFont(m_theme.font(Type::Caption, chosen ? Weight::Strong : Weight::Regular));
    m_painter.setPen(color(Token::TextPrimary));
    text({left, m_layout.feedNames.top, wide, line}, Qt::AlignHCenter | Qt::AlignVCenter, row.name);
    m_painter.setFont(m_theme.font(Type::Caption));
    m_painter.setPen(color(Token::TextQuiet));
    QString below = row.gap.isKnown() ? m_format.n(row.gap.n) : m_format.tooFew(row.gap.n);
    if (row.gap.isKnown() && !row.department.isEmpty())
        below += QStringLiteral(" · ") + row.department;
    text({left, m_layout.feedNames.top + line, wide, line}, Qt::AlignHCenter | Qt::AlignVCenter,
         below);
}

void JourneyPainter::paintEmployees() {
    if (m_layout.employees() == 0)
        return;
    const auto shown = m_layout.employeeTicks();
    m_painter.setPen(QPen(color(Token::LineHair), 1));
    for (const double tick : shown) {
        const double y = m_layout.employeeY(tick);
        m_painter.drawLine(QPointF(0, y), QPointF(m_layout.contentWidth(), y));
    }
    for (int at = 0; at < m_layout.employees(); ++at) {
        paintEmployee(at);
        paintEmployeeName(at);
    }
}

void JourneyPainter::say(double middle, const QString& words, Token ink, double indent) {
    const double line = m_theme.pxF(16);
    m_painter.setFont(m_theme.font(Type::Caption));
    m_painter.setPen(color(ink));
    const double left = m_namesLeft + (m_mirrored ? 4 : indent);
    text({left, middle - line / 2, m_layout.namesWidth() - 4 - indent, line},
         lead() | Qt::AlignVCenter, words);
}

void JourneyPainter::sayAxis(const QList<double>& ticks, const QList<double>& heights) {
    const double line = m_theme.pxF(16);
    const int trail = static_cast<int>(m_mirrored ? Qt::AlignLeft : Qt::AlignRight);
    m_painter.setFont(m_theme.font(Type::Caption));
    m_painter.setPen(color(Token::TextQuiet));
    for (qsizetype i = 0; i < ticks.size(); ++i)
        text({m_namesLeft + (m_mirrored ? 8 : 0), heights.at(i) - line / 2,
              m_layout.namesWidth() - 8, line},
             trail | Qt::AlignAbsolute | Qt::AlignVCenter,
             m_format.number(ticks.at(i), tickDecimals(ticks)));
}

QPointF JourneyPainter::besideNames(double inset, double y) const {
    const double wide = m_layout.namesWidth();
    return {m_mirrored ? m_namesLeft + wide - inset : m_namesLeft + inset, y};
}

void JourneyPainter::sayLines(double top, Mirror mirror) {
    const MirrorSign sign = signOf(mirror);
    const double line = m_theme.pxF(16);
    const double reach = m_theme.pxF(22);
    for (const Fill fill : {Fill::Hollow, Fill::Filled}) {
        const bool hollow = fill == Fill::Hollow;
        const double y = top + (hollow ? 0 : m_theme.pxF(36));
        m_painter.setFont(m_theme.font(Type::Caption, hollow ? Weight::Regular : Weight::Strong));
        m_painter.setPen(color(sign.text));
        text({m_namesLeft, y - line / 2, m_layout.namesWidth(), line}, lead() | Qt::AlignVCenter,
             hollow ? JourneyWords::tr("expected") : JourneyWords::tr("delivered"));
        const QPointF at = besideNames(reach, y + m_theme.pxF(13));
        m_painter.setPen(linePen(m_theme, fill, color(sign.line)));
        m_painter.drawLine(at - QPointF(reach, 0), at + QPointF(reach, 0));
        drawMirror(m_painter, at, m_theme.pxF(4.5), mirror, fill, m_theme);
    }
}

void JourneyPainter::sayMarks(double top, Mirror mirror) {
    const MirrorSign sign = signOf(mirror);
    const double line = m_theme.pxF(16);
    for (const Fill fill : {Fill::Hollow, Fill::Filled}) {
        const bool hollow = fill == Fill::Hollow;
        const double y = top + (hollow ? 0 : m_theme.pxF(18));
        const QString word = hollow ? JourneyWords::tr("expected") : JourneyWords::tr("delivered");
        m_painter.setFont(m_theme.font(Type::Caption, hollow ? Weight::Regular : Weight::Strong));
        m_painter.setPen(color(sign.text));
        text({m_namesLeft, y - line / 2, m_layout.namesWidth(), line}, lead() | Qt::AlignVCenter,
             word);
        const double used = QFontMetricsF(m_painter.font()).horizontalAdvance(word);
        drawMirror(m_painter, besideNames(used + m_theme.pxF(12), y), m_theme.pxF(4.5), mirror,
                   fill, m_theme);
    }
}

void JourneyPainter::sayVoices() {
    if (m_layout.voices().isEmpty())
        return;
    const auto icon = [&](double middle, Icon which, Token ink, const QString& words) {
        const double side = m_theme.pxF(12);
        const QPointF at = besideNames(side / 2, middle);
        drawIcon(m_painter, {at.x() - side / 2, at.y() - side / 2, side, side}, which, color(ink));
        say(middle, words, Token::TextSecondary, m_theme.pxF(16));
    };
    icon(m_layout.compliments.middle(), Icon::Compliment, Token::SignalImprovement,
         JourneyWords::tr("compliments"));
    icon(m_layout.complaints.middle(), Icon::Complaint, Token::SignalConcern,
         JourneyWords::tr("complaints"));
}

void JourneyPainter::sayEmployees() {
    if (m_layout.employees() == 0)
        return;
    say(m_layout.links.top + m_theme.pxF(30), JourneyWords::tr("Employee"));
    say(m_layout.links.top + m_theme.pxF(44), JourneyWords::tr("journey feeds"));
    QList<double> heights = m_layout.employeeTicks();
    for (double& height : heights)
        height = m_layout.employeeY(height);
    sayAxis(m_layout.employeeTicks(), heights);
    sayMarks(m_layout.feeds.middle() - m_theme.pxF(6), m_journey.employees.first().row.mirror);
}

void JourneyPainter::paintLaneNames(double width, double height) {
    const double wide = m_layout.namesWidth();
    m_namesLeft = m_mirrored ? width - wide : 0.0;
    m_painter.fillRect(QRectF(m_namesLeft, 0, wide, height), color(Token::SurfacePage));
    const double line = m_theme.pxF(16);
    say(m_layout.stages.middle(), JourneyWords::tr("Stage"));
    say(m_layout.names.top + line / 2, JourneyWords::tr("Touchpoint"));
    drawShape(m_painter, besideNames(m_theme.pxF(5), m_layout.stars.middle()), m_theme.pxF(5),
              Shape::Star, Qt::NoPen, color(Token::TextSecondary));
    say(m_layout.stars.middle(), JourneyWords::tr("moment of truth"), Token::TextQuiet,
        m_theme.pxF(14));
    sayVoices();
    QList<double> heights = m_layout.gapTicks();
    for (double& at : heights)
        at = m_layout.gapY(at);
    sayAxis(m_layout.gapTicks(), heights);
    sayLines(m_layout.gaps.top + m_layout.gaps.height * 0.36, m_journey.mirror);
    say(m_layout.gaps.bottom() - m_theme.pxF(20), JourneyWords::tr("band: 95 %"));
    say(m_layout.gaps.bottom() - m_theme.pxF(3), JourneyWords::tr("dotted: new owner"));
    say(m_layout.answers.bottom() - line / 2, JourneyWords::tr("answers n"));
    say(m_layout.owners.middle(), JourneyWords::tr("Owner"));
    sayEmployees();
}

} // namespace symmetry
