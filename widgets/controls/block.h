#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace symmetry {

class PlainLabel;
class ToolLinks;

/// A part of a page: a strong rule, the finding as its title, the line with measure, unit, period
/// and n, and the content, which T swaps for its table twin. Further links ("Copy", "How is this
/// computed?") go through links().
class Block : public QWidget {
    Q_OBJECT
public:
    explicit Block(QWidget* parent = nullptr);

    void setTitle(const QString& finding);
    void setSubtitle(const QString& line);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    /// Takes both over. Without a twin there is no toggle.
    void setContent(QWidget* content);
    void setTwin(QWidget* table);
    [[nodiscard]] QWidget* content() const { return m_content; }
    [[nodiscard]] QWidget* twin() const { return m_twin; }
    [[nodiscard]] bool showsTwin() const;
    void showTwin(bool table);
    [[nodiscard]] ToolLinks& links() { return *m_links; }
    /// A widget below the content, such as a closing line.
    void addBelow(QWidget* widget);

Q_SIGNALS:
    void twinToggled(bool table);
    void linkTriggered(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrangeHead();

    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    ToolLinks* m_links;
    QBoxLayout* m_head; ///< title and links: beside each other, or the links below
    QVBoxLayout* m_column;
    QVBoxLayout* m_stack; ///< content and twin; one of them is hidden, and takes no room
    QWidget* m_content = nullptr;
    QWidget* m_twin = nullptr;
};

} // namespace symmetry
