#include "widgets/pages/journeys_strip.h"

#include "models/domain/response.h"
#include "widgets/controls/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

JourneysStrip::JourneysStrip(QWidget* parent)
    : QWidget(parent),
      m_words(new PlainLabel({}, Type::Body, Weight::Medium, Token::TextPrimary, this)),
      m_name(new QLineEdit(this)),
      m_choices(new QComboBox(this)),
      m_agree(new QPushButton(this)),
      m_leave(new QPushButton(tr("Leave it"), this)) {
    setObjectName(u"editStrip"_s);
    auto* row = new QHBoxLayout(this);
    const int inset = metric::grid;
    row->setContentsMargins(inset * 2, inset, inset, inset);
    row->setSpacing(inset);
    m_words->setObjectName(u"stripWords"_s);
    m_words->setWordWrap(true);
    m_name->setObjectName(u"stripName"_s);
    m_name->setMaxLength(Limits::nameCharacters);
    m_name->setMinimumWidth(themeOf(this).px(200));
    m_choices->setObjectName(u"stripChoices"_s);
    m_agree->setObjectName(u"stripAgree"_s);
    m_agree->setProperty("primary", true);
    m_leave->setObjectName(u"stripLeave"_s);
    row->addWidget(m_words, 1);
    row->addWidget(m_name);
    row->addWidget(m_choices);
    row->addWidget(m_agree);
    row->addWidget(m_leave);
    connect(m_name, &QLineEdit::returnPressed, this, &JourneysStrip::agree);
    connect(m_agree, &QPushButton::clicked, this, &JourneysStrip::agree);
    connect(m_leave, &QPushButton::clicked, this, &JourneysStrip::dismiss);
    hide();
}

void JourneysStrip::askName(const QString& question, const QString& text,
                            std::function<void(const QString&)> answer) {
    m_named = std::move(answer);
    m_removed = nullptr;
    m_words->setText(question);
    m_words->setBuddy(m_name);
    m_name->setAccessibleName(question);
    m_name->setText(text);
    m_name->selectAll();
    m_agree->setText(tr("Keep"));
    m_name->show();
    m_choices->hide();
    m_agree->show();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void JourneysStrip::askRemoval(const QString& explanation, const QString& agree,
                               const QList<Choice>& choices, std::function<void(qint64)> answer) {
    m_removed = std::move(answer);
    m_named = nullptr;
    m_words->setText(explanation);
    m_agree->setText(agree);
    m_choices->clear();
    for (const Choice& choice : choices)
        m_choices->addItem(choice.text, choice.id);
    m_choices->setVisible(!choices.isEmpty());
    m_choices->setAccessibleDescription(explanation);
    m_name->hide();
    m_agree->show();
    show();
    if (choices.isEmpty())
        m_leave->setFocus(Qt::OtherFocusReason);
    else
        m_choices->setFocus(Qt::OtherFocusReason);
}

void JourneysStrip::tell(const QString& fact) {
    m_named = nullptr;
    m_removed = nullptr;
    m_words->setText(fact);
    m_name->hide();
    m_choices->hide();
    m_agree->hide();
    show();
    m_leave->setFocus(Qt::OtherFocusReason);
}

void JourneysStrip::dismiss() {
    hide();
    m_named = nullptr;
    m_removed = nullptr;
    Q_EMIT dismissed();
}

void JourneysStrip::agree() {
    const auto named = m_named;
    const auto removed = m_removed;
    const QString name = m_name->text().trimmed();
    if (named && name.isEmpty())
        return;
    const qint64 chosen = m_choices->currentData().toLongLong();
    dismiss();
    if (named)
        named(name);
    else if (removed)
        removed(chosen);
}

void JourneysStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void JourneysStrip::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::SurfacePanel));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    painter.fillRect(edge, 0, 3, height(), theme.color(Token::LineStrong));
}

} // namespace symmetry
