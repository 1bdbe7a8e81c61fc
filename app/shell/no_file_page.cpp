#include "app/shell/no_file_page.h"

#include "models/tables/shown_text.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/link_button.h"
#include "widgets/controls/plain_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

NoFilePage::NoFilePage(const QString& sampleKey, const QString& newKey, const QString& openKey,
                       QWidget* parent)
    : QWidget(parent),
      m_empty(new EmptyState(this)),
      m_recentBox(new QWidget(this)),
      m_recent(new QVBoxLayout(m_recentBox)) {
    setObjectName(u"noFilePage"_s);
    m_empty->setWords(
        tr("What do people expect, and what do they get?"),
        tr("Symmetry keeps both sides of every experience in one file on this "
           "computer, for customers and for employees, and shows where they differ."));
    m_empty->setSteps({
        {tr("Look around in a company that does not exist"),
         tr("Three years of answers, with things to find in them. Nothing you do there matters.")},
        {tr("Begin with your own file"),
         tr("It is empty; the answers you already have as CSV or Excel come in with Import.")},
        {tr("Read what is below expectation"),
         tr("Every figure shows how many people stand behind it and how sure it is.")},
    });
    m_empty->setAction(tr("Open the sample company"), sampleKey);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(addButton(u"noFileNew"_s, tr("New file …"), newKey));
    buttons->addWidget(addButton(u"noFileOpen"_s, tr("Open …"), openKey));
    buttons->addStretch(1);
    m_recent->setContentsMargins(0, metric::grid * 2, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::pageMargin);
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addWidget(m_recentBox);
    column->addStretch(1);
    connect(m_empty, &EmptyState::activated, this, &NoFilePage::sampleRequested);
}

QPushButton* NoFilePage::addButton(const QString& name, const QString& text, const QString& key) {
    auto* button = new QPushButton(text + u"   "_s + key, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    const bool isNew = name == "noFileNew"_L1;
    connect(button, &QPushButton::clicked, this,
            isNew ? &NoFilePage::newRequested : &NoFilePage::openRequested);
    return button;
}

void NoFilePage::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_recentBox->setVisible(!paths.isEmpty());
    if (!paths.isEmpty())
        m_recent->addWidget(new PlainLabel(tr("Recent files"), Type::Body, Weight::Strong));
    for (const QString& path : paths) {
        auto* link = new LinkButton(shownName(QFileInfo(path).fileName()), Type::Body, m_recentBox);
        link->setHint(shownName(QFileInfo(path).path()));
        m_recent->addWidget(link, 0, Qt::AlignLeading);
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
    }
}

} // namespace symmetry
