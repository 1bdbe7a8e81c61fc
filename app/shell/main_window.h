#pragma once

#include "app/shell/actions.h"
#include "app/shell/status_line.h"
#include "widgets/controls/message_bar.h"
#include "widgets/controls/progress_strip.h"
#include "widgets/controls/rail.h"
#include "widgets/controls/scope_bar.h"

#include <QPushButton>
#include <QStackedWidget>

namespace symmetry {

/// The frame around the pages: rail, scope bar, messages, progress, pages, status line. It knows
/// no file: the shell tells it what to show and hears what a person wants.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);

    [[nodiscard]] Actions& actions() const { return *m_actions; }
    [[nodiscard]] Rail& rail() const { return *m_rail; }
    [[nodiscard]] ScopeBar& scopeBar() const { return *m_scopeBar; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] ProgressStrip& progress() const { return *m_progress; }
    [[nodiscard]] QStackedWidget& pages() const { return *m_pages; }
    [[nodiscard]] StatusLine& status() const { return *m_status; }
    [[nodiscard]] QPushButton& searchBox() const { return *m_search; }

    /// What the person chose; a narrow window shows icons whatever was chosen.
    void setRailCollapsed(bool collapsed);
    [[nodiscard]] bool isRailCollapsed() const { return m_collapsed; }
    void openMenu();

Q_SIGNALS:
    void closeRequested();
    void railCollapsed(bool collapsed);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeTools();
    void arrangeRail();

    Actions* m_actions;
    Rail* m_rail;
    ScopeBar* m_scopeBar;
    MessageBar* m_messages;
    ProgressStrip* m_progress;
    QStackedWidget* m_pages;
    StatusLine* m_status;
    QPushButton* m_search;
    QPushButton* m_menu;
    bool m_collapsed = false;
    bool m_arranging = false;
};

} // namespace symmetry
