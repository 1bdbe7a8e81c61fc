#include "widgets/controls/empty_state.h"

#include "widgets/controls/plain_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace symmetry {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_sentence(new PlainLabel({}, Type::Sentence, Weight::Strong, Token::TextPrimary, this)),
      m_detail(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)),
      m_steps(new QWidget(this)),
      m_grid(new QGridLayout(m_steps)),
      m_action(new QPushButton(this)) {
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_detail->setWordWrap(true);
    m_action->setProperty("primary", true);
    m_action->setProperty("big", true);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::grid * 2);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::pageMargin, 0, metric::pageMargin);
    column->setSpacing(metric::grid);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addSpacing(metric::grid * 2);
    column->addWidget(m_steps);
    column->addSpacing(metric::grid * 2);
    column->addWidget(m_action, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setWords(const QString& sentence, const QString& detail) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
}

void EmptyState::setSteps(const QList<EmptyStep>& steps) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> taken(item);
    }
    int row = 0;
    for (const EmptyStep& step : steps) {
        const QString number = locale().toString(row / 2 + 1);
        auto* title = new PlainLabel(step.title, Type::Title, Weight::Strong, Token::TextPrimary);
        auto* text = new PlainLabel(step.text, Type::Body, Weight::Regular, Token::TextSecondary);
        title->setWordWrap(true);
        text->setWordWrap(true);
        text->setContentsMargins(0, 0, 0, metric::grid * 2);
        m_grid->addWidget(
            new PlainLabel(number, Type::Sentence, Weight::Strong, Token::TextPrimary), row, 0, 2,
            1, Qt::AlignTop);
        m_grid->addWidget(title, row, 1);
        m_grid->addWidget(text, row + 1, 1);
        row += 2;
    }
    m_steps->setVisible(!steps.isEmpty());
}

void EmptyState::setAction(const QString& text, const QString& keyHint) {
    m_action->setText(keyHint.isEmpty() ? text : text + QStringLiteral("   ") + keyHint);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setExample(QWidget* example) {
    if (m_example != nullptr)
        m_example->deleteLater();
    m_example = example;
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, example);
}

} // namespace symmetry
