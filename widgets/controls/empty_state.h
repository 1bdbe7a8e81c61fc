#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace symmetry {

class PlainLabel;

/// One step of the way to the first figure.
struct EmptyStep {
    QString title;
    QString text;
};

/// What would be here and how to get it: a sentence, numbered steps and one button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setWords(const QString& sentence, const QString& detail);
    void setSteps(const QList<EmptyStep>& steps);
    /// An empty text hides the button.
    void setAction(const QString& text, const QString& keyHint = {});
    /// A picture or other example between the words and the steps; taken over.
    void setExample(QWidget* example);

Q_SIGNALS:
    void activated();

private:
    PlainLabel* m_sentence;
    PlainLabel* m_detail;
    QWidget* m_example = nullptr;
    QWidget* m_steps;
    QGridLayout* m_grid;
    QPushButton* m_action;
};

} // namespace symmetry
