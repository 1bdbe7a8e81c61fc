#pragma once

#include <QFrame>

class QVBoxLayout;

namespace symmetry {

/// A small frame below a word of the scope bar: its title, what is chosen in it, and Apply. Enter
/// or Apply confirms; Esc or a click outside leaves everything as it was.
class ScopePopup : public QFrame {
    Q_OBJECT
public:
    /// Opens below `anchor`, inside its screen.
    void openBelow(const QWidget* anchor);

protected:
    /// `title` may come from a person.
    ScopePopup(const QString& title, QWidget* parent);

    /// Where the choices go, between the title and the buttons.
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// Adds the line with Apply at its end; `more` stands before it.
    void addButtons(QWidget* more = nullptr);
    virtual void confirm() = 0;
    /// The field that has the keys first.
    [[nodiscard]] virtual QWidget* firstField() const = 0;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_column;
};

} // namespace symmetry
