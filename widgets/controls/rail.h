#pragma once

#include "widgets/style/icons.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace symmetry {

class LinkButton;
class PlainLabel;

/// One page in the rail. `count` above 0 stands at the end of the row.
struct RailEntry {
    QString id; ///< stable page word: "overview"
    QString text;
    Icon icon = Icon::Overview;
    int count = 0;
};

/// The pages, one below the other; up and down move, Enter or Space opens. Collapses to icons.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// The program's name and, below, whose file it is.
    void setTitle(const QString& program, const QString& file);
    void setEntries(const QList<RailEntry>& entries);
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const;
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    /// The key that collapses, shown beside the words; the shell owns the action.
    void setCollapseKey(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);
    void collapseToggled(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    PlainLabel* m_program;
    PlainLabel* m_file;
    QVBoxLayout* m_list;
    QButtonGroup* m_group;
    LinkButton* m_collapse;
    QString m_key; ///< that collapses
    bool m_collapsed = false;
};

} // namespace symmetry
