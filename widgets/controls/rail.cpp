#include "widgets/controls/rail.h"

#include "widgets/controls/link_button.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/rail_button.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace symmetry {

Rail::Rail(QWidget* parent)
    : QWidget(parent),
      m_program(new PlainLabel({}, Type::Title, Weight::Strong, Token::TextPrimary, this)),
      m_file(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, this)),
      m_list(new QVBoxLayout),
      m_group(new QButtonGroup(this)),
      m_collapse(new LinkButton(tr("Collapse rail"), Type::Caption, this)) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_program->setElided(true);
    m_file->setElided(true);
    m_collapse->setQuiet(true);
    m_collapse->setObjectName(QStringLiteral("railCollapse"));
    m_list->setSpacing(0);
    auto* title = new QVBoxLayout;
    title->setContentsMargins(metric::pageMargin, metric::grid * 2, metric::grid, 0);
    title->setSpacing(0);
    title->addWidget(m_program);
    title->addWidget(m_file);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->addLayout(title);
    column->addSpacing(metric::grid * 2);
    column->addLayout(m_list);
    column->addStretch(1);
    column->addWidget(m_collapse, 0, Qt::AlignHCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_collapse, &QPushButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        Q_EMIT chosen(button->property("page").toString());
    });
}

void Rail::setTitle(const QString& program, const QString& file) {
    m_program->setText(program);
    m_file->setText(file);
}

void Rail::setEntries(const QList<RailEntry>& entries) {
    const QString before = current();
    const auto old = m_group->buttons();
    for (QAbstractButton* button : old) {
        m_group->removeButton(button);
        m_list->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    for (const RailEntry& entry : entries) {
        auto* button = new RailButton(entry.icon, entry.text, this);
        button->setObjectName(QStringLiteral("rail_") + entry.id);
        button->setProperty("page", entry.id);
        button->setCount(entry.count);
        m_group->addButton(button);
        m_list->addWidget(button);
    }
    setCurrent(before);
    arrange();
}

void Rail::setCurrent(const QString& id) {
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->property("page").toString() == id)
            button->setChecked(true);
    }
}

QString Rail::current() const {
    const QAbstractButton* button = m_group->checkedButton();
    return button != nullptr ? button->property("page").toString() : QString();
}

void Rail::setCollapsed(bool collapsed) {
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    arrange();
    Q_EMIT collapseToggled(collapsed);
}

void Rail::setCollapseKey(const QString& key) {
    m_key = key;
    arrange();
}

void Rail::arrange() {
    m_program->setVisible(!m_collapsed);
    m_file->setVisible(!m_collapsed);
    m_collapse->setText(m_collapsed ? QStringLiteral("»") : tr("Collapse rail"));
    m_collapse->setAccessibleName(m_collapsed ? tr("Show names of pages") : tr("Collapse rail"));
    m_collapse->setHint(m_collapsed ? QString() : m_key); // icons leave no room for it
    m_collapse->setToolTip(m_collapsed ? m_key : QString());
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons)
        static_cast<RailButton*>(button)->setIconOnly(m_collapsed);
    updateGeometry();
}

QSize Rail::sizeHint() const {
    const Theme theme = themeOf(this);
    return {theme.px(m_collapsed ? metric::railIcons : metric::railWidth), theme.px(400)};
}

QSize Rail::minimumSizeHint() const {
    return {sizeHint().width(), 0};
}

void Rail::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceRail));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme.color(Token::LineHair));
}

void Rail::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Pages"));
        arrange();
    }
    QWidget::changeEvent(event);
}

void Rail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (QAbstractButton* button = m_group->checkedButton())
            Q_EMIT chosen(button->property("page").toString());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace symmetry
