#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>
#include <QMenu>
#include <QWidget>

namespace symmetry {

/// A text from outside for a menu or a button: what looks like a mnemonic stays a letter.
[[nodiscard]] QString literal(QString text);

/// What can be done from anywhere in the window.
enum class Act {
    NewFile,
    OpenFile,
    OpenSample,
    SaveAs,
    Backup,
    CheckFile,
    CloseFile,
    Import,
    Export,
    Quit,
    Undo,
    Redo,
    Back,
    Forward,
    ResetScope,
    Search,
    CollapseRail,
    ToggleDark,
    Larger,
    Smaller,
    Menu,
    Settings,
    Help,
    About,
};

/// All actions of a window: each has words, a key and a name that stays the same. They work while
/// the window is active and stand in one menu.
class Actions : public QObject {
    Q_OBJECT
public:
    /// Adds the actions to `window`, which owns this.
    explicit Actions(QWidget& window);

    [[nodiscard]] QAction& operator[](Act act) const;
    [[nodiscard]] QList<QAction*> all() const { return m_actions; }
    /// The menu with everything; `recent` stands below Open. Owned by the window.
    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    /// Replaces the recent files of the menu; the first nine have a key inside it.
    void setRecent(const QStringList& paths);
    /// Which actions make sense now.
    void setFileOpen(bool open, bool readOnly);

Q_SIGNALS:
    void triggered(symmetry::Act act);
    void recentChosen(const QString& path);

private:
    void add(Act act, const QString& name, const QString& text, const QList<QKeySequence>& keys);
    void addFileActions();
    void addOtherActions();
    void fillMenu();
    QMenu& addMenu(const QString& title, const QList<Act>& acts);

    QWidget& m_window;
    QList<QAction*> m_actions; ///< by Act
    QMenu* m_menu;
    QMenu* m_recent = nullptr;
};

} // namespace symmetry
