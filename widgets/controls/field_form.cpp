#include "widgets/controls/field_form.h"

#include "widgets/controls/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace symmetry {

namespace {

const QString hintName = QStringLiteral("fieldHint");

} // namespace

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::grid);
    m_grid->setVerticalSpacing(metric::grid);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

PlainLabel* FieldForm::nameField(const QString& name, QWidget* field) {
    auto* label = new PlainLabel(name, Type::Caption, Weight::Medium, Token::TextSecondary);
    label->setBuddy(field);
    label->setWordWrap(true);
    field->setAccessibleName(name);
    if (QWidget* inner = field->focusProxy())
        inner->setAccessibleName(name); // it is what the keyboard and screen readers meet
    // A combo box speaks its text instead of its name: the description says what it is for.
    if (qobject_cast<QComboBox*>(field) && field->accessibleDescription().isEmpty())
        field->setAccessibleDescription(name);
    return label;
}

QWidget* FieldForm::boxed(const QString& name, QWidget* field, const QString& hint) {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid / 2);
    column->addWidget(nameField(name, field));
    column->addWidget(field);
    auto* words = new PlainLabel(hint, Type::Caption, Weight::Regular, Token::TextQuiet, box);
    words->setObjectName(hintName);
    words->setWordWrap(true);
    words->setVisible(!hint.isEmpty());
    column->addWidget(words);
    column->addStretch(1);
    return box;
}

void FieldForm::addField(const QString& name, QWidget* field, const QString& hint) {
    addWide(boxed(name, field, hint));
}

void FieldForm::addPair(const QString& name, QWidget* field, const QString& second,
                        QWidget* secondField) {
    m_grid->addWidget(boxed(name, field, {}), m_row, 0);
    m_grid->addWidget(boxed(second, secondField, {}), m_row++, 1);
    keepAtTop();
}

void FieldForm::addWide(QWidget* field) {
    m_grid->addWidget(field, m_row++, 0, 1, 2);
    keepAtTop();
}

void FieldForm::keepAtTop() {
    m_grid->setRowStretch(m_row - 1, 0);
    m_grid->setRowStretch(m_row, 1);
}

void FieldForm::setFieldVisible(QWidget* field, bool visible) {
    QWidget* box = field->parentWidget();
    (box == this ? field : box)->setVisible(visible);
}

void FieldForm::setHint(QWidget* field, const QString& hint) {
    auto* words = field->parentWidget()->findChild<PlainLabel*>(hintName);
    if (!words)
        return;
    words->setText(hint);
    words->setVisible(!hint.isEmpty());
}

} // namespace symmetry
