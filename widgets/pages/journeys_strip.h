#pragma once

#include "widgets/pages/journeys_edits.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace symmetry {

class PlainLabel;

/// One line inside the page that asks the one thing an edit needs: a name, or what becomes of what
/// hangs on a thing that is removed. Enter agrees, Esc leaves everything as it is.
class JourneysStrip : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        qint64 id = 0;
    };

    explicit JourneysStrip(QWidget* parent = nullptr);

    void askName(const QString& question, const QString& text,
                 std::function<void(const QString&)> answer);
    /// `choices` may be empty: then only agreement is asked.
    void askRemoval(const QString& explanation, const QString& agree, const QList<Choice>& choices,
                    std::function<void(qint64)> answer);
    /// A fact that stops an edit, with nothing to choose.
    void tell(const QString& fact);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void agree();

    std::function<void(const QString&)> m_named;
    std::function<void(qint64)> m_removed;
    PlainLabel* m_words;
    QLineEdit* m_name;
    QComboBox* m_choices;
    QPushButton* m_agree;
    QPushButton* m_leave;
};

} // namespace symmetry
