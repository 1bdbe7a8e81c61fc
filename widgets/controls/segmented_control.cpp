#include "widgets/controls/segmented_control.h"

#include "widgets/style/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace symmetry {

namespace {

/// One segment; paints its text, the quiet hint and, when chosen, the selected surface.
class Segment : public QPushButton {
public:
    using QPushButton::QPushButton;

    void setHint(const QString& hint) {
        m_hint = hint;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override {
        const Theme theme = themeOf(this);
        const QFontMetrics strong(theme.font(Type::Body, Weight::Strong));
        int width = strong.horizontalAdvance(text()) + theme.px(20);
        if (!m_hint.isEmpty())
            width += strong.horizontalAdvance(m_hint) + theme.px(8);
        return {width, theme.px(metric::button)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        const bool chosen = isChecked();
        if (chosen)
            painter.fillRect(rect().adjusted(0, 1, 0, -1), theme.color(Token::SurfaceSelected));
        QRect box = rect().adjusted(theme.px(10), 0, -theme.px(10), 0);
        const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const auto trail = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
        painter.setFont(theme.font(Type::Body, chosen ? Weight::Strong : Weight::Regular));
        const Token ink = !isEnabled() ? Token::LineField
                          : chosen     ? Token::TextPrimary
                                       : Token::TextSecondary;
        painter.setPen(theme.color(ink));
        const int where = static_cast<int>(m_hint.isEmpty() ? Qt::AlignHCenter : lead);
        painter.drawText(box, where | Qt::AlignVCenter | Qt::TextSingleLine, text());
        painter.setPen(theme.color(Token::TextQuiet));
        painter.drawText(box, static_cast<int>(trail) | Qt::AlignVCenter, m_hint);
    }

private:
    QString m_hint;
};

} // namespace

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this)) {
    setAccessibleName(name);
    m_row->setContentsMargins(1, 0, 1, 0);
    m_row->setSpacing(1);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool on) {
        if (on && !signalsBlocked())
            Q_EMIT chosen(button->property("segment").toString());
    });
}

void SegmentedControl::addSegment(const QString& id, const QString& text, const QString& hint) {
    auto* button = new Segment(text, this);
    button->setShortcut({}); // an ampersand in a name is a letter
    button->setCheckable(true);
    button->setHint(hint);
    button->setProperty("segment", id);
    button->setObjectName(QStringLiteral("segment_") + id);
    button->setAccessibleName(hint.isEmpty() ? text : text + u' ' + hint);
    button->setAccessibleDescription(accessibleName());
    m_row->addWidget(button);
    const QSignalBlocker quiet(this);
    m_group->addButton(button);
    if (m_group->buttons().size() == 1)
        button->setChecked(true);
}

QAbstractButton* SegmentedControl::segment(const QString& id) const {
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->property("segment").toString() == id)
            return button;
    }
    return nullptr;
}

void SegmentedControl::setSegmentText(const QString& id, const QString& text, const QString& hint) {
    if (auto* button = static_cast<Segment*>(segment(id))) {
        button->setText(text);
        button->setShortcut({}); // an ampersand in a name is a letter
        button->setHint(hint);
        button->setAccessibleName(hint.isEmpty() ? text : text + u' ' + hint);
    }
}

void SegmentedControl::setSegmentVisible(const QString& id, bool visible) {
    if (QAbstractButton* button = segment(id))
        button->setVisible(visible);
}

void SegmentedControl::clear() {
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        m_group->removeButton(button);
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
}

QString SegmentedControl::current() const {
    const QAbstractButton* button = m_group->checkedButton();
    return button != nullptr ? button->property("segment").toString() : QString();
}

void SegmentedControl::setCurrent(const QString& id) {
    const QSignalBlocker quiet(this);
    if (QAbstractButton* button = segment(id))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Token::LineField));
    painter.setBrush(theme.color(Token::SurfaceField));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::corner,
                            metric::corner);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme.color(Token::LineHair));
    for (int i = 1; i < m_row->count(); ++i) {
        const QRect at = m_row->itemAt(i)->geometry();
        const int x = isRightToLeft() ? at.right() + 1 : at.left() - 1;
        painter.drawLine(x, 1, x, height() - 2);
    }
}

} // namespace symmetry
