#include "widgets/dialogs/problem_row.h"

#include "widgets/controls/field_form.h"
#include "widgets/controls/plain_label.h"
#include "widgets/style/meaning.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using import_draft::Choice;

namespace {

constexpr int markSpace = 20;
constexpr int choiceWidth = 196;
constexpr int firstCenturies[] = {1900, 1950, 2000};

} // namespace

ProblemRow::ProblemRow(const ImportState::Group& group, const import_draft::Mapping& mapping,
                       const ImportWords& words, QWidget* parent)
    : QWidget(parent),
      m_group(group),
      m_choice(new QComboBox(this)),
      m_replacements(new FieldForm(this)) {
    const Theme theme = themeOf(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme.px(markSpace), theme.px(6), 3, theme.px(8));
    grid->setVerticalSpacing(theme.px(2));
    grid->setHorizontalSpacing(theme.px(metric::grid * 2));
    const bool inColumn =
        group.problem.column >= 0 && group.problem.column < mapping.columns.size();
    QString title = words.problem(group.problem, mapping);
    if (inColumn)
        title = tr("%1 · %2", "problem, column")
                    .arg(title, words.columnHeader(mapping, mapping.columns[group.problem.column]));
    auto* name = new PlainLabel(title, Type::Body, Weight::Strong, Token::TextPrimary, this);
    name->setObjectName(u"problemTitle"_s);
    name->setWordWrap(true);
    QString where = words.lines(group.problem) + u"   "_s + ImportWords::values(group.problem);
    if (group.choice != Choice::LeaveOut)
        where += u" · "_s + (group.left == 0
                                 ? tr("all understood now")
                                 : tr("%n still left out", nullptr, static_cast<int>(group.left)));
    auto* lines = new PlainLabel(where, Type::Caption, Weight::Regular, Token::TextSecondary, this);
    lines->setWordWrap(true);
    grid->addWidget(name, 0, 0);
    grid->addWidget(lines, 1, 0);
    grid->addWidget(m_choice, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_replacements, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    m_choice->setObjectName(u"problemChoice"_s);
    m_choice->setAccessibleDescription(title);
    m_choice->setMinimumWidth(theme.px(choiceWidth));
    makeChoices(mapping, words);
    makeReplacements();
    connect(m_choice, &QComboBox::activated, this, &ProblemRow::chooseIndex);
}

void ProblemRow::makeChoices(const import_draft::Mapping& mapping, const ImportWords& words) {
    const bool inColumn =
        m_group.problem.column >= 0 && m_group.problem.column < mapping.columns.size();
    const import_draft::Column* column =
        inColumn ? &mapping.columns[m_group.problem.column] : nullptr;
    const QString present =
        m_group.decisions.isEmpty() ? QString() : m_group.decisions[0].replacement;
    const auto add = [this, present](Choice choice, const QString& text,
                                     const QString& replacement = {}) {
        m_choice->addItem(text, QVariantList{static_cast<int>(choice), replacement});
        if (choice == m_group.choice &&
            (choice == Choice::ReadAs || replacement == present || choice == Choice::AsMissing))
            m_choice->setCurrentIndex(m_choice->count() - 1);
    };
    for (const Choice choice : import_draft::choicesFor(m_group.problem.problem, column)) {
        if (choice == Choice::UseDateFormat) {
            for (const QString& pattern : column->dateFormats)
                add(choice, words.dateFormat(pattern), pattern);
        } else if (choice == Choice::YearFrom) {
            for (const int from : firstCenturies)
                add(choice, tr("%1 – %2").arg(QString::number(from), QString::number(from + 99)),
                    QString::number(from));
        } else {
            add(choice, ImportWords::choice(choice));
        }
    }
    m_choice->setEnabled(m_choice->count() > 1);
}

void ProblemRow::makeReplacements() {
    m_replacements->setVisible(m_group.choice == Choice::ReadAs);
    for (const import_draft::ProblemValue& value : m_group.problem.values) {
        auto* field = new QLineEdit;
        field->setObjectName(u"replacement"_s);
        field->setProperty("value", value.value);
        field->setPlaceholderText(tr("left out"));
        for (const import_draft::Decision& decision : m_group.decisions) {
            if (decision.choice == Choice::ReadAs && decision.values.contains(value.value))
                field->setText(decision.replacement);
        }
        m_fields.append(field);
        m_replacements->addField(tr("%1 is read as").arg(ImportWords::quoted(value.value)), field);
        connect(field, &QLineEdit::editingFinished, this, &ProblemRow::collectReplacements);
    }
}

void ProblemRow::send(Choice choice, const QString& replacement, const QStringList& values) {
    const import_draft::Decision decision{m_group.problem.problem, m_group.problem.column, choice,
                                          replacement, values};
    Q_EMIT decided(m_group.problem.problem, m_group.problem.column, {decision});
}

void ProblemRow::chooseIndex(int index) {
    const QVariantList chosen = m_choice->itemData(index).toList();
    const auto choice = static_cast<Choice>(chosen.value(0).toInt());
    m_replacements->setVisible(choice == Choice::ReadAs);
    if (choice == Choice::ReadAs) {
        if (!m_fields.isEmpty())
            m_fields.constFirst()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QStringList values;
    for (const import_draft::ProblemValue& value : m_group.problem.values)
        values.append(value.value);
    send(choice, chosen.value(1).toString(), values);
}

void ProblemRow::collectReplacements() {
    QList<import_draft::Decision> decisions;
    for (const QLineEdit* field : std::as_const(m_fields)) {
        if (!field->text().trimmed().isEmpty())
            decisions.append({m_group.problem.problem,
                              m_group.problem.column,
                              Choice::ReadAs,
                              field->text().trimmed(),
                              {field->property("value").toString()}});
    }
    if (decisions != m_group.decisions)
        Q_EMIT decided(m_group.problem.problem, m_group.problem.column, decisions);
}

void ProblemRow::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::LineHair));
    const double x = theme.pxF(6);
    const bool cured = m_group.left == 0;
    const Sign sign = signOf(cured ? Meaning::Common : Meaning::Concern);
    drawSign(painter, {layoutDirection() == Qt::RightToLeft ? width() - x : x, theme.pxF(16)},
             theme.pxF(4.5), sign, theme);
}

} // namespace symmetry
