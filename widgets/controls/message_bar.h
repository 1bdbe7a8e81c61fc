#pragma once

#include <QWidget>

class QPushButton;

namespace symmetry {

class PlainLabel;

enum class MessageKind { Info, Warning, Error };

/// What happened, what was kept, what to do: three short sentences; empty ones are left out.
struct Message {
    MessageKind kind = MessageKind::Info;
    QString happened;
    QString kept;
    QString toDo;
    QString action;   ///< text of the button; empty: none
    QString actionId; ///< what actionTriggered says
};

/// A message inside the window. It stays until it is closed or replaced and takes no focus.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(const Message& message);
    void dismiss();
    [[nodiscard]] const QString& text() const { return m_text; }

Q_SIGNALS:
    void actionTriggered(const QString& actionId);
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    MessageKind m_kind = MessageKind::Info;
    QString m_text;
    QString m_actionId;
    PlainLabel* m_happened;
    PlainLabel* m_more;
    QPushButton* m_action;
    QPushButton* m_close;
};

} // namespace symmetry
