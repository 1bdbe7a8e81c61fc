#include "app/shell/page_host.h"

#include "widgets/pages/data_page.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

PageHost::PageHost(Session& session, Commands& commands, QStackedWidget& stack)
    : QObject(&stack),
      m_session(session),
      m_commands(commands),
      m_stack(stack),
      m_file(std::make_unique<FileState>()) {
    addOverview();
    addJourneys();
    addDiscrepancies();
    addSymmetry();
    addData();
}

PageHost::~PageHost() = default;

void PageHost::add(Page* page, const QString& text, Icon icon, std::function<void()> ask) {
    page->setObjectName(u"page_"_s + page->pageId());
    m_stack.addWidget(page);
    m_entries.append({page, {page->pageId(), text, icon, 0}, std::move(ask), true});
    connectPage(page);
}

void PageHost::connectPage(Page* page) {
    connect(page, &Page::scopeRequested, &m_session, &Session::setScope);
    connect(page, &Page::drillRequested, this, &PageHost::drillRequested);
    connect(page, &Page::chartRequested, this, &PageHost::chartRequested);
    connect(page, &Page::editRequested, this, &PageHost::edit);
    connect(page, &Page::pageRequested, this, &PageHost::show);
    connect(page, &Page::helpRequested, this, &PageHost::helpRequested);
    connect(page, &Page::stateChanged, this, &PageHost::stateChanged);
    connect(page, &Page::copied, this,
            [this](const QString& what) { Q_EMIT noticed(tr("Copied: %1").arg(what)); });
}

QList<RailEntry> PageHost::entries() const {
    QList<RailEntry> entries;
    for (const Entry& entry : m_entries)
        entries.append(entry.rail);
    return entries;
}

Page* PageHost::page(const QString& id) const {
    for (const Entry& entry : m_entries)
        if (entry.rail.id == id)
            return entry.page;
    return nullptr;
}

void PageHost::show(const QString& id) {
    auto wanted = std::find_if(m_entries.begin(), m_entries.end(),
                               [&id](const Entry& entry) { return entry.rail.id == id; });
    if (wanted == m_entries.end())
        wanted = m_entries.begin();
    m_current = wanted->rail.id;
    m_stack.setCurrentWidget(wanted->page);
    Q_EMIT shown(m_current);
    if (wanted->outdated)
        askNow(*wanted);
}

void PageHost::setFormat(const Format& format) {
    for (const Entry& entry : std::as_const(m_entries))
        entry.page->setFormat(format);
}

void PageHost::setReadOnly(bool readOnly) {
    for (const Entry& entry : std::as_const(m_entries))
        entry.page->setReadOnly(readOnly);
}

void PageHost::invalidate() {
    for (Entry& entry : m_entries) {
        entry.outdated = true;
        entry.page->setStale(true);
        if (entry.rail.id == m_current)
            askNow(entry);
    }
}

void PageHost::askNow(Entry& entry) {
    if (!m_session.isOpen())
        return;
    entry.outdated = false;
    entry.page->setStale(true);
    entry.ask();
}

void PageHost::settle(Page* page, const std::optional<Error>& error) {
    --m_waiting;
    if (error && error->kind == ErrorKind::Cancelled)
        return; // a newer question is on its way
    page->setStale(false);
    if (error)
        Q_EMIT failed(*error);
    if (m_waiting == 0)
        Q_EMIT settled(page->pageId());
}

void PageHost::edit(const ChangeSet& changes, const QString& phrase) {
    m_commands.edit(changes, phrase)
        .then(&m_session, [self = QPointer<PageHost>(this)](const Result<ChangeSet>& done) {
            if (done || !self)
                return;
            Q_EMIT self->failed(done.error());
            self->invalidate();
        });
}

QMap<QString, QVariantMap> PageHost::states() const {
    QMap<QString, QVariantMap> states;
    for (const Entry& entry : m_entries)
        if (const QVariantMap state = entry.page->state(); !state.isEmpty())
            states.insert(entry.rail.id, state);
    return states;
}

void PageHost::restoreStates(const QMap<QString, QVariantMap>& states) {
    for (const Entry& entry : std::as_const(m_entries))
        if (states.contains(entry.rail.id))
            entry.page->restoreState(states.value(entry.rail.id));
}

void PageHost::askAgain(const Page* page) {
    for (Entry& entry : m_entries)
        if (entry.page == page)
            askNow(entry);
}

} // namespace symmetry
