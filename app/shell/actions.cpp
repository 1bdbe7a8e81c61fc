#include "app/shell/actions.h"

#include "app/session/sentences.h"
#include "widgets/style/plain_text.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

QString literal(QString text) {
    return text.replace(u'&', "&&"_L1);
}

Actions::Actions(QWidget& window) : QObject(&window), m_window(window), m_menu(new QMenu(&window)) {
    m_menu->setObjectName(u"mainMenu"_s);
    m_menu->setAccessibleName(tr("Menu"));
    addFileActions();
    addOtherActions();
    fillMenu();
}

void Actions::addFileActions() {
    add(Act::NewFile, u"newFile"_s, tr("New file …"), {QKeySequence(u"Ctrl+Shift+N"_s)});
    add(Act::OpenFile, u"openFile"_s, tr("Open …"), {QKeySequence(u"Ctrl+O"_s)});
    add(Act::OpenSample, u"openSample"_s, tr("Open the sample company"),
        {QKeySequence(u"Ctrl+Shift+E"_s)});
    add(Act::SaveAs, u"saveAs"_s, tr("Save as …"), {QKeySequence(u"Ctrl+Shift+S"_s)});
    add(Act::Backup, u"backup"_s, tr("Back up …"), {QKeySequence(u"Ctrl+Shift+B"_s)});
    add(Act::CheckFile, u"checkFile"_s, tr("Check file"), {QKeySequence(u"Ctrl+Shift+K"_s)});
    add(Act::CloseFile, u"closeFile"_s, tr("Close file"), {QKeySequence(u"Ctrl+W"_s)});
    add(Act::Import, u"import"_s, tr("Import answers …"), {QKeySequence(u"Ctrl+I"_s)});
    add(Act::Export, u"export"_s, tr("Export everything …"), {QKeySequence(u"Ctrl+Shift+X"_s)});
    add(Act::Quit, u"quit"_s, tr("Quit"), {QKeySequence(u"Ctrl+Q"_s)});
}

void Actions::addOtherActions() {
    add(Act::Undo, u"undo"_s, tr("Undo"), {QKeySequence(u"Ctrl+Z"_s)});
    add(Act::Redo, u"redo"_s, tr("Redo"),
        {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    add(Act::Back, u"back"_s, tr("Back to the scope before"), {QKeySequence(u"Alt+Left"_s)});
    add(Act::Forward, u"forward"_s, tr("Forward to the next scope"),
        {QKeySequence(u"Alt+Right"_s)});
    add(Act::ResetScope, u"resetScope"_s, tr("Last twelve months, everybody"),
        {QKeySequence(u"Alt+Home"_s)});
    add(Act::Search, u"search"_s, tr("Search or jump to …"), {QKeySequence(u"Ctrl+K"_s)});
    add(Act::CollapseRail, u"collapseRail"_s, tr("Collapse or show the rail"),
        {QKeySequence(u"Ctrl+B"_s)});
    add(Act::ToggleDark, u"toggleDark"_s, tr("Light or dark"), {QKeySequence(u"Ctrl+Shift+D"_s)});
    add(Act::Larger, u"larger"_s, tr("Larger text"),
        {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    add(Act::Smaller, u"smaller"_s, tr("Smaller text"), {QKeySequence(u"Ctrl+-"_s)});
    add(Act::Menu, u"menu"_s, tr("Menu"), {QKeySequence(u"F10"_s)});
    add(Act::Settings, u"settings"_s, tr("Settings …"), {QKeySequence(u"Ctrl+,"_s)});
    add(Act::Help, u"help"_s, tr("Help"), {QKeySequence(u"F1"_s)});
    add(Act::About, u"about"_s, tr("About Symmetry"), {QKeySequence(u"Shift+F1"_s)});
}

void Actions::add(Act act, const QString& name, const QString& text,
                  const QList<QKeySequence>& keys) {
    Q_ASSERT(m_actions.size() == static_cast<int>(act));
    auto* action = new QAction(text, &m_window);
    action->setObjectName(name);
    action->setShortcuts(keys);
    m_window.addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, act] { Q_EMIT triggered(act); });
}

QAction& Actions::operator[](Act act) const {
    return *m_actions.at(static_cast<int>(act));
}

QMenu& Actions::addMenu(const QString& title, const QList<Act>& acts) {
    QMenu* menu = m_menu->addMenu(title);
    for (const Act act : acts)
        menu->addAction(&(*this)[act]);
    return *menu;
}

void Actions::fillMenu() {
    QMenu& file = addMenu(tr("&File"),
                          {Act::NewFile, Act::OpenFile, Act::OpenSample, Act::Import, Act::SaveAs,
                           Act::Backup, Act::CheckFile, Act::Export, Act::CloseFile, Act::Quit});
    m_recent = new QMenu(tr("Recent files"), &m_window);
    file.insertMenu(&(*this)[Act::OpenSample], m_recent);
    addMenu(tr("&Edit"), {Act::Undo, Act::Redo});
    addMenu(tr("&View"), {Act::Back, Act::Forward, Act::ResetScope, Act::Search, Act::CollapseRail,
                          Act::ToggleDark, Act::Larger, Act::Smaller});
    addMenu(tr("&Help"), {Act::Help, Act::Settings, Act::About});
}

void Actions::setRecent(const QStringList& paths) {
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    int number = 0;
    for (const QString& path : paths) {
        ++number;
        const QString key = number < 10 ? u"&%1  "_s.arg(number) : QString();
        QAction* action = m_recent->addAction(key + literal(oneLine(QFileInfo(path).fileName())));
        action->setToolTip(shownInGuessingSink(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
}

void Actions::setFileOpen(bool open, bool readOnly) {
    for (const Act act : {Act::SaveAs, Act::Backup, Act::CheckFile, Act::Export, Act::CloseFile,
                          Act::Back, Act::Forward, Act::ResetScope})
        (*this)[act].setEnabled(open);
    (*this)[Act::Import].setEnabled(!readOnly);
}

} // namespace symmetry
