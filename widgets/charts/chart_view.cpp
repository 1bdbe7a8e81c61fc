#include "widgets/charts/chart_view.h"

#include "widgets/style/plain_text.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <cmath>

namespace symmetry {

namespace {

constexpr double pictureRatio = 2.0;

QString flat(QString cell) {
    return cell.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_format(QLocale()) {
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
}

void ChartView::setWords(const ChartWords& words) {
    m_words = words;
    setAccessibleName(words.finding);
    setAccessibleDescription(words.spoken);
}

void ChartView::setTwin(QAbstractItemModel* model) {
    m_twin = model;
}

void ChartView::setFormat(const Format& format) {
    m_format = format;
    updateGeometry();
    update();
}

void ChartView::setStale(bool stale) {
    m_stale = stale;
    update();
}

void ChartView::setCurrentMark(int mark) {
    const int wanted = mark >= 0 && mark < markCount() ? mark : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    update();
    QAccessibleValueChangeEvent changed(this, wanted < 0 ? QString() : markText(wanted));
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentMarkChanged(wanted);
}

int ChartView::neighbour(int mark, int key) const {
    const bool mirrored = isRightToLeft();
    const bool on = key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    return std::clamp(mark + (on ? 1 : -1), 0, markCount() - 1);
}

int ChartView::markAt(QPointF place) const {
    int nearest = -1;
    double least = 0.0;
    for (int mark = 0; mark < markCount(); ++mark) {
        const QRectF box = markBox(mark);
        if (!box.contains(place))
            continue;
        const QPointF away = box.center() - place;
        const double distance = std::hypot(away.x(), away.y());
        if (nearest < 0 || distance < least) {
            nearest = mark;
            least = distance;
        }
    }
    return nearest;
}

void ChartView::openMark(int mark) {
    if (mark < 0 || mark >= markCount())
        return;
    Q_EMIT markOpened(mark);
    Q_EMIT drilled(markDrill(mark));
}

QPixmap ChartView::picture() {
    const Theme theme = themeOf(this);
    const int margin = theme.px(metric::grid * 2);
    const QFontMetrics title(theme.font(Type::Title, Weight::Strong));
    const QFontMetrics line(theme.font(Type::Body));
    const int head = m_words.finding.isEmpty() ? 0 : title.height() + line.height() + margin;
    QPixmap result(QSize(width() + 2 * margin, height() + head + 2 * margin) * pictureRatio);
    result.setDevicePixelRatio(pictureRatio);
    result.fill(theme.color(Token::SurfacePage));
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (head > 0) {
        const QRect box(margin, margin, width(), head);
        const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const int flags = static_cast<int>(lead) | Qt::AlignTop | Qt::TextSingleLine;
        painter.setFont(theme.font(Type::Title, Weight::Strong));
        painter.setPen(theme.color(Token::TextPrimary));
        painter.drawText(box, flags, title.elidedText(m_words.finding, Qt::ElideRight, width()));
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(box.adjusted(0, title.height() + 2, 0, 0), flags,
                         line.elidedText(m_words.subtitle, Qt::ElideRight, width()));
    }
    painter.translate(margin, margin + head);
    paintChart(painter, QRectF(rect()), theme);
    return result;
}

QString ChartView::dataText() const {
    if (m_twin == nullptr)
        return {};
    QString text;
    for (int row = -1; row < m_twin->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_twin->columnCount(); ++column) {
            const QVariant cell = row < 0 ? m_twin->headerData(column, Qt::Horizontal)
                                          : m_twin->index(row, column).data();
            cells += flat(cell.toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void ChartView::copyPicture() {
    QGuiApplication::clipboard()->setPixmap(picture());
    Q_EMIT copied(QStringLiteral("picture"));
}

void ChartView::copyData() {
    QGuiApplication::clipboard()->setText(dataText());
    Q_EMIT copied(QStringLiteral("data"));
}

bool ChartView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        if (mark < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), shownInGuessingSink(markText(mark)), this);
        return true;
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (m_stale)
        painter.setOpacity(0.45);
    paintChart(painter, QRectF(rect()), theme);
    painter.setOpacity(1.0);
    if (!hasFocus())
        return;
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QRectF ring =
        m_current < 0 ? whole : markBox(m_current).adjusted(-2, -2, 2, 2).intersected(whole);
    painter.setPen(QPen(theme.color(Token::Focus), metric::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, 3, 3);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (markCount() == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrentMark(m_current < 0 ? 0 : neighbour(m_current, event->key()));
        return;
    case Qt::Key_Home:
        setCurrentMark(0);
        return;
    case Qt::Key_End:
        setCurrentMark(markCount() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        openMark(std::max(0, m_current));
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrentMark(m_pressed);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_pressed >= 0 && markAt(event->position()) == m_pressed)
        openMark(m_pressed);
    m_pressed = -1;
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0 && markCount() > 0)
        setCurrentMark(0);
}

} // namespace symmetry
