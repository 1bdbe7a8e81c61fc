#include "widgets/charts/journey_map.h"

#include "widgets/charts/journey_painter.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace symmetry {

JourneyMap::JourneyMap(QWidget* parent)
    : ChartView(parent), m_bar(new QScrollBar(Qt::Horizontal, this)) {
    m_bar->hide();
    m_bar->setAccessibleName(tr("Scroll along the journey"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_bar, &QScrollBar::valueChanged, this, [this] { update(); });
    connect(this, &ChartView::currentMarkChanged, this, &JourneyMap::choose);
    connect(this, &ChartView::markOpened, this,
            [this](int mark) { Q_EMIT touchpointOpened(touchpointOf(mark)); });
}

void JourneyMap::setJourney(const JourneyResult& journey, const QList<VoiceCount>& voices) {
    const TouchpointId before = selected();
    m_layout.setJourney(journey, voices);
    arrange();
    setSelected(before);
    updateGeometry();
    update();
}

TouchpointId JourneyMap::touchpointOf(int mark) const {
    const JourneyResult& shown = m_layout.journey();
    const int columns = m_layout.columns();
    if (mark < 0 || mark >= markCount())
        return {};
    const JourneyTouchpoint& at =
        mark < columns ? shown.touchpoints.at(mark) : shown.employees.at(mark - columns);
    const auto* id = std::get_if<TouchpointId>(&at.row.key);
    return id != nullptr ? *id : TouchpointId();
}

TouchpointId JourneyMap::selected() const {
    return touchpointOf(m_selectedMark);
}

void JourneyMap::setSelected(TouchpointId id) {
    m_selectedMark = -1;
    for (int mark = 0; mark < markCount() && id.isValid(); ++mark) {
        if (touchpointOf(mark) == id)
            m_selectedMark = mark;
    }
    const QSignalBlocker quiet(this);
    setCurrentMark(m_selectedMark);
    reveal(m_selectedMark);
    update();
}

void JourneyMap::choose(int mark) {
    if (mark < 0)
        return;
    m_selectedMark = mark;
    reveal(mark);
    update();
    Q_EMIT touchpointChosen(touchpointOf(mark));
}

void JourneyMap::reveal(int mark) {
    if (mark < 0 || m_bar->isHidden())
        return;
    const int columns = m_layout.columns();
    const double centre =
        mark < columns ? m_layout.columnCentre(mark) : m_layout.employeeCentre(mark - columns);
    const double half = m_layout.columnWidth() / 2;
    const double shown = width() - m_layout.namesWidth();
    const double at = isRightToLeft() ? m_layout.contentWidth() - centre : centre;
    if (at - half < m_bar->value())
        m_bar->setValue(static_cast<int>(at - half));
    else if (at + half > m_bar->value() + shown)
        m_bar->setValue(static_cast<int>(std::ceil(at + half - shown)));
}

void JourneyMap::arrange() {
    const Theme theme = themeOf(this);
    const int barHeight = m_bar->sizeHint().height();
    m_layout.arrange(QSizeF(width(), height()), theme);
    const double shown = width() - m_layout.namesWidth();
    const bool scrolls = m_layout.contentWidth() > shown + 1;
    if (scrolls)
        m_layout.arrange(QSizeF(width(), height() - barHeight), theme);
    m_bar->setVisible(scrolls);
    m_bar->setRange(0, scrolls ? static_cast<int>(std::ceil(m_layout.contentWidth() - shown)) : 0);
    m_bar->setPageStep(static_cast<int>(shown));
    m_bar->setSingleStep(static_cast<int>(m_layout.columnWidth()));
    const int names = static_cast<int>(m_layout.namesWidth());
    m_bar->setGeometry(isRightToLeft() ? 0 : names, height() - barHeight, width() - names,
                       barHeight);
}

int JourneyMap::markCount() const {
    return m_layout.columns() + m_layout.employees();
}

QRectF JourneyMap::markBox(int mark) const {
    const int columns = m_layout.columns();
    const bool feeds = mark >= columns;
    const double wide = feeds ? m_layout.employeeWidth() : m_layout.columnWidth();
    const double centre =
        feeds ? m_layout.employeeCentre(mark - columns) : m_layout.columnCentre(mark);
    const double top = feeds ? m_layout.feeds.top : m_layout.names.top;
    const double bottom = feeds ? m_layout.feedNames.bottom() : m_layout.answers.bottom();
    const double middle = isRightToLeft() ? m_layout.contentWidth() - centre : centre;
    const double origin = (isRightToLeft() ? 0.0 : m_layout.namesWidth()) - m_bar->value();
    return {origin + middle - wide / 2, top, wide, bottom - top};
}

QString JourneyMap::markText(int mark) const {
    const JourneyResult& shown = m_layout.journey();
    const int columns = m_layout.columns();
    const JourneyTouchpoint& at =
        mark < columns ? shown.touchpoints.at(mark) : shown.employees.at(mark - columns);
    const GapRow& row = at.row;
    QString said = row.name;
    if (row.momentOfTruth)
        said += tr(", moment of truth");
    if (!row.gap.isKnown())
        return said + QStringLiteral(": ") + format().tooFew(row.gap.n);
    return tr("%1: expected %2, delivered %3, gap %4 (%5), %6, %7", "last is a verdict")
        .arg(said, format().value(row.expected.value, row.unit),
             format().value(row.delivered.value, row.unit),
             format().difference(row.gap.value, row.unit),
             format().differenceInterval(row.gap, row.unit), format().n(row.gap.n),
             signOf(row.verdict).word);
}

Drill JourneyMap::markDrill(int mark) const {
    Drill drill;
    drill.row = touchpointOf(mark);
    const bool customers = mark < m_layout.columns();
    drill.mirror = customers ? m_layout.journey().mirror : Mirror::Employees;
    return drill;
}

int JourneyMap::neighbour(int mark, int key) const {
    const int columns = m_layout.columns();
    const int feeds = m_layout.employees();
    const bool below = mark >= columns;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (below == (key == Qt::Key_Down) || feeds == 0 || columns == 0)
            return mark;
        const auto& links = m_layout.journey().links;
        for (const JourneyLink& link : links) {
            if (below && link.employee == mark - columns)
                return link.customer;
            if (!below && link.customer == mark)
                return columns + link.employee;
        }
        return below ? 0 : columns;
    }
    const bool on = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const int next = mark + (on ? 1 : -1);
    return below ? std::clamp(next, columns, columns + feeds - 1)
                 : std::clamp(next, 0, columns - 1);
}

QSize JourneyMap::sizeHint() const {
    const Theme theme = themeOf(this);
    const int feeds = m_layout.employees() > 0 ? 212 : 0;
    const int voices = m_layout.voices().isEmpty() ? 0 : 88;
    return {theme.px(880), theme.px(430 + feeds + voices)};
}

QSize JourneyMap::minimumSizeHint() const {
    return {themeOf(this).px(320), sizeHint().height()};
}

void JourneyMap::resizeEvent(QResizeEvent* event) {
    ChartView::resizeEvent(event);
    arrange();
    reveal(m_selectedMark);
}

void JourneyMap::changeEvent(QEvent* event) {
    ChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void JourneyMap::wheelEvent(QWheelEvent* event) {
    const QPoint turn = event->angleDelta();
    const bool sideways =
        std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_bar->isHidden() || !sideways) {
        event->ignore();
        return;
    }
    const int delta = turn.x() != 0 ? turn.x() : turn.y();
    m_bar->setValue(m_bar->value() - delta / 2);
}

void JourneyMap::paintChart(QPainter& painter, const QRectF& area, const Theme& theme) {
    if (m_layout.columns() == 0)
        return;
    const bool mirrored = isRightToLeft();
    JourneyPainter drawing(painter, m_layout, theme, format(), mirrored);
    const double names = m_layout.namesWidth();
    const double origin = (mirrored ? 0.0 : names) - m_bar->value();
    painter.save();
    painter.setClipRect(QRectF(mirrored ? 0 : names, 0, area.width() - names, area.height()),
                        Qt::IntersectClip);
    painter.translate(origin, 0);
    drawing.paintContent(m_selectedMark);
    painter.restore();
    drawing.paintLaneNames(area.width(), area.height());
}

} // namespace symmetry
