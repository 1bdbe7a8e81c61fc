#include "widgets/controls/tool_links.h"

#include "widgets/controls/flow_layout.h"
#include "widgets/controls/link_button.h"
#include "widgets/style/theme.h"

#include <QShortcut>

namespace symmetry {

ToolLinks::ToolLinks(QWidget* parent)
    : QWidget(parent), m_row(new FlowLayout(this, metric::grid / 2, 0)) {
    setWraps(false);
}

void ToolLinks::setWraps(bool wraps) {
    setSizePolicy(wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToolLinks::addLink(const QString& id, const QString& text, const QKeySequence& key,
                        QWidget* scope) {
    auto* button = new LinkButton(text, Type::Caption, this);
    button->setQuiet(true);
    button->setAbout(m_about);
    button->setObjectName(QStringLiteral("link_") + id);
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT triggered(id); });
    m_row->addWidget(button);
    if (key.isEmpty())
        return;
    button->setHint(key.toString(QKeySequence::NativeText));
    const auto reach = scope != nullptr ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut;
    auto* shortcut = new QShortcut(key, scope != nullptr ? scope : this, nullptr, nullptr, reach);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
}

QWidget* ToolLinks::link(const QString& id) const {
    return findChild<QWidget*>(QStringLiteral("link_") + id, Qt::FindDirectChildrenOnly);
}

void ToolLinks::setAbout(const QString& what) {
    m_about = what;
    const auto buttons = findChildren<LinkButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (LinkButton* button : buttons)
        button->setAbout(what);
}

void ToolLinks::setLinkText(const QString& id, const QString& text) {
    if (auto* button = qobject_cast<LinkButton*>(link(id)))
        button->setText(text);
}

void ToolLinks::setLinkVisible(const QString& id, bool visible) {
    if (QWidget* button = link(id))
        button->setVisible(visible);
}

void ToolLinks::setLinkEnabled(const QString& id, bool enabled) {
    if (QWidget* button = link(id))
        button->setEnabled(enabled);
}

} // namespace symmetry
