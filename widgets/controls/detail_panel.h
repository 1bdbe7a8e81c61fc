#pragma once

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace symmetry {

class PlainLabel;

/// The panel at the end of a page that answers questions about the selected thing. Esc closes it.
class DetailPanel : public QWidget {
    Q_OBJECT
public:
    explicit DetailPanel(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& subtitle);
    /// Taken over; scrolls when it is higher than the panel.
    void setContent(QWidget* content);
    /// A row that stays at the bottom, such as buttons; taken over.
    void setFooter(QWidget* footer);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    QPushButton* m_close;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
};

/// Lays a page's main part and its detail panel side by side, or, where the main part would get
/// narrower than `narrowBelow` pixels, slides the panel over it.
class PanelSplit : public QWidget {
    Q_OBJECT
public:
    PanelSplit(QWidget* main, DetailPanel* panel, QWidget* parent = nullptr);

    void setNarrowBelow(int pixels);
    void openPanel();
    void closePanel();
    [[nodiscard]] bool isPanelOpen() const;
    /// True while the panel lies over the main part.
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void panelClosed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_main;
    DetailPanel* m_panel;
    int m_narrowBelow = 640;
    bool m_over = false;
};

} // namespace symmetry
