#include "widgets/pages/overview_findings.h"

#include "models/tables/gap_table.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"
#include "widgets/charts/sparkline.h"
#include "widgets/controls/link_button.h"
#include "widgets/controls/plain_label.h"
#include "widgets/style/meaning.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int lineHeight = 43;
constexpr int markColumn = 24;
constexpr int sparkWidth = 96;

/// The line of a signal as a small chart.
Trend trendOf(const FoundSignal& found) {
    Trend trend;
    trend.centre = found.centre;
    trend.trialLimits = found.trialLimits;
    for (size_t i = 0; i < found.points.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const ChartPoint& point = found.points[i];
        const bool inRun = at >= found.run.first && at <= found.run.last;
        trend.points.append({found.timeline.first.at(at), found.timeline.figures[i],
                             inRun ? found.run.signal : Signal::Common, point.lower, point.upper,
                             point.centre});
    }
    return trend;
}

} // namespace

Drill drillOf(const Finding& finding) {
    Drill drill;
    const Subject::Kind kind = finding.subject.kind;
    const bool row = kind == Subject::Kind::Touchpoint || kind == Subject::Kind::Dimension;
    if (finding.kind == Finding::Kind::GapChanged || row)
        drill.row = finding.row;
    else
        drill.measure = finding.measure;
    if (kind == Subject::Kind::Dimension)
        drill.mirror = finding.subject.mirror;
    return drill;
}

FindingLine::FindingLine(QWidget* parent)
    : QWidget(parent),
      m_name(new PlainLabel({}, Type::Body, Weight::Strong)),
      m_reason(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary)),
      m_since(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary)),
      m_n(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet)),
      m_action(new LinkButton({}, Type::Body)),
      m_markRoom(new QSpacerItem(0, 0)),
      m_sparkRoom(new QWidget(this)) {
    m_sparkRoom->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_name->setElided(true);
    m_reason->setElided(true);
    m_name->setObjectName(u"findingName"_s);
    m_reason->setObjectName(u"findingReason"_s);
    m_action->setObjectName(u"findingAction"_s);
    QSizePolicy kept = m_action->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_action->setSizePolicy(kept);
    m_since->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_n->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_reason);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 4, 0, 4);
    line->addItem(m_markRoom); // a margin would not be mirrored
    line->addLayout(words, 1);
    line->addWidget(m_sparkRoom);
    line->addWidget(m_since);
    line->addWidget(m_n);
    line->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &FindingLine::acted);
    restyle();
}

void FindingLine::setFinding(const FindingRow& row, const Format& format) {
    m_row = row;
    const Finding& finding = row.finding;
    m_name->setText(row.name.isEmpty() ? shownName(finding.name) : row.name);
    m_reason->setText(row.strongest.isEmpty() ? row.reason
                                              : u"%1 · %2"_s.arg(row.reason, row.strongest));
    m_since->setText(format.month(finding.since));
    m_n->setText(format.n(finding.n));
    m_action->setText(row.action);
    m_action->setVisible(!row.action.isEmpty());
    const QString verdict = Words::verdict(finding.verdict);
    setAccessibleName(u"%1: %2. %3"_s.arg(verdict, m_name->text(), m_reason->text()));
    setAccessibleDescription(m_n->text());
    m_action->setAccessibleName(u"%1: %2"_s.arg(row.action, m_name->text()));
    update();
}

void FindingLine::restyle() {
    const Theme theme = themeOf(this);
    for (QWidget* column : {static_cast<QWidget*>(m_action), static_cast<QWidget*>(m_since),
                            static_cast<QWidget*>(m_n)})
        column->setMinimumWidth(theme.px(64));
    setMinimumHeight(theme.px(lineHeight));
    m_sparkRoom->setFixedSize(theme.px(sparkWidth), theme.px(lineHeight - 10));
    m_markRoom->changeSize(theme.px(markColumn), 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->setSpacing(theme.px(metric::grid * 2));
    layout()->invalidate();
}

void FindingLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        restyle();
}

void FindingLine::setNarrow(bool narrow) {
    m_since->setVisible(!narrow);
    m_sparkRoom->setVisible(!narrow);
    m_n->setVisible(!narrow);
}

void FindingLine::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 0, width(), 1, theme.color(Token::LineHair));
    const Sign sign = signOf(m_row.finding.verdict);
    const double inset = theme.pxF(8);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - inset : inset;
    const double y = m_name->geometry().center().y() + 1.0;
    drawSign(painter, QPointF(x, y), theme.pxF(5), sign, theme);
    paintSpark(painter, theme);
    if (!hasFocus())
        return;
    painter.setPen(QPen(theme.color(Token::Focus), metric::focusRing));
    painter.drawRect(QRectF(rect()).adjusted(1, 2, -1, -1));
}

void FindingLine::paintSpark(QPainter& painter, const Theme& theme) const {
    if (!m_row.finding.signal || !m_sparkRoom->isVisible())
        return;
    const FoundSignal& found = *m_row.finding.signal;
    drawSparkline(painter, m_sparkRoom->geometry(), trendOf(found), found.timeline.target, theme);
}

void FindingLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened();
        return;
    case Qt::Key_Down:
        focusNextPrevChild(true);
        return;
    case Qt::Key_Up:
        focusNextPrevChild(false);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindingLine::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT opened();
}

void FindingLine::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void FindingLine::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

OverviewFindings::OverviewFindings(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_rest(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_rest);
    m_column->addStretch(1);
    m_rest->setObjectName(u"findingsRest"_s);
    m_rest->setWordWrap(true);
}

FindingLine* OverviewFindings::addLine() {
    auto* line = new FindingLine(this);
    line->setObjectName(u"finding_%1"_s.arg(m_lines.size()));
    m_column->insertWidget(static_cast<int>(m_lines.size()), line);
    m_lines.append(line);
    connect(line, &FindingLine::opened, this, [this, line] { open(line->row().finding); });
    connect(line, &FindingLine::acted, this, [this, line] { Q_EMIT acted(line->row().finding); });
    return line;
}

void OverviewFindings::open(const Finding& finding) {
    if (finding.subject.kind != Subject::Kind::None)
        Q_EMIT charted(finding.subject);
    else
        Q_EMIT drilled(drillOf(finding));
}

void OverviewFindings::setRows(const QList<FindingRow>& rows, const Format& format) {
    const auto shown = std::min<qsizetype>(rows.size(), mostLines);
    while (m_lines.size() < shown)
        addLine();
    while (m_lines.size() > shown) {
        m_lines.last()->hide();
        m_lines.takeLast()->deleteLater();
    }
    for (qsizetype i = 0; i < shown; ++i)
        m_lines.at(i)->setFinding(rows.at(i), format);
    const auto more = static_cast<int>(rows.size() - shown);
    if (rows.isEmpty())
        m_rest->setText(tr("No measure left its usual range, and no change is larger than chance "
                           "explains. That is a finding, too."));
    else
        m_rest->setText(more > 0 ? tr("%n more in the table", nullptr, more) : QString());
    m_rest->setVisible(!m_rest->text().isEmpty());
    m_rest->setContentsMargins(0, metric::grid, 0, 0);
    fit();
}

void OverviewFindings::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void OverviewFindings::fit() {
    const bool narrow = width() < themeOf(this).px(460);
    for (FindingLine* line : std::as_const(m_lines))
        line->setNarrow(narrow);
}

} // namespace symmetry
