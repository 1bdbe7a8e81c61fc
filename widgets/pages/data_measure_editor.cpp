#include "widgets/pages/data_measure_editor.h"

#include "models/domain/response.h"
#include "models/tables/catalogue_tables.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"
#include "widgets/controls/field_form.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int kinds = static_cast<int>(MeasureKind::Gap) + 1;
constexpr int definitionHeight = 72;
constexpr int questionsHeight = 140;

} // namespace

DataMeasureEditor::DataMeasureEditor(QWidget* parent)
    : QWidget(parent),
      m_format(QLocale()),
      m_form(new FieldForm(this)),
      m_name(new QLineEdit(this)),
      m_definition(new QPlainTextEdit(this)),
      m_kind(new QComboBox(this)),
      m_direction(new QComboBox(this)),
      m_target(new QLineEdit(this)),
      m_weight(new QDoubleSpinBox(this)),
      m_owner(new QLineEdit(this)),
      m_questions(new QListWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, metric::grid * 2, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    m_name->setObjectName(u"measureName"_s);
    m_name->setMaxLength(Limits::nameCharacters);
    m_definition->setObjectName(u"measureDefinition"_s);
    m_definition->setTabChangesFocus(true);
    m_definition->setFixedHeight(themeOf(this).px(definitionHeight));
    m_definition->installEventFilter(this);
    m_kind->setObjectName(u"measureKind"_s);
    m_direction->setObjectName(u"measureDirection"_s);
    m_target->setObjectName(u"measureTarget"_s);
    m_weight->setObjectName(u"measureWeight"_s);
    m_weight->setRange(0, 1000);
    m_weight->setKeyboardTracking(false);
    m_owner->setObjectName(u"measureOwner"_s);
    m_owner->setMaxLength(Limits::nameCharacters);
    m_questions->setObjectName(u"measureQuestions"_s);
    m_questions->setFixedHeight(themeOf(this).px(questionsHeight));
    for (QComboBox* box : {m_kind, m_direction}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    makeFields();
    connectFields();
}

void DataMeasureEditor::makeFields() {
    m_form->addField(tr("Name"), m_name);
    m_form->addField(tr("Definition"), m_definition);
    m_form->addPair(tr("Computed as"), m_kind, tr("Direction"), m_direction);
    m_form->addPair(tr("Target"), m_target, tr("Weight in rankings"), m_weight);
    m_form->addField(tr("Owner"), m_owner);
    m_form->addField(tr("Questions, pooled by their answers"), m_questions);
}

void DataMeasureEditor::connectFields() {
    for (QLineEdit* field : {m_name, m_target, m_owner})
        connect(field, &QLineEdit::editingFinished, this, &DataMeasureEditor::collect);
    for (QComboBox* box : {m_kind, m_direction})
        connect(box, &QComboBox::activated, this, &DataMeasureEditor::collect);
    connect(m_weight, &QDoubleSpinBox::valueChanged, this, &DataMeasureEditor::collect);
    connect(m_questions, &QListWidget::itemChanged, this, &DataMeasureEditor::collect);
}

void DataMeasureEditor::setFormat(const Format& format) {
    m_format = format;
    m_filling = true;
    m_kind->clear();
    for (int kind = 0; kind < kinds; ++kind)
        m_kind->addItem(Words::kind(static_cast<MeasureKind>(kind)));
    m_direction->clear();
    for (const auto direction : {Direction::HigherIsBetter, Direction::LowerIsBetter})
        m_direction->addItem(Words::direction(direction));
    m_filling = false;
    fill();
}

void DataMeasureEditor::showMeasure(const CataloguePtr& catalogue, const Measure& measure) {
    m_catalogue = catalogue;
    m_measure = measure;
    fill();
}

void DataMeasureEditor::focusName() {
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString DataMeasureEditor::kindHint() const {
    return m_format.unitWords(unitOf(m_measure.kind), {});
}

void DataMeasureEditor::fill() {
    m_filling = true;
    m_name->setText(m_measure.name);
    if (m_definition->toPlainText() != m_measure.definition)
        m_definition->setPlainText(m_measure.definition);
    m_kind->setCurrentIndex(static_cast<int>(m_measure.kind));
    m_direction->setCurrentIndex(static_cast<int>(m_measure.direction));
    m_target->setText(m_measure.target ? m_format.locale().toString(*m_measure.target, 'g', 6)
                                       : QString());
    m_target->setPlaceholderText(tr("none"));
    m_weight->setValue(m_measure.weight);
    m_owner->setText(m_measure.owner);
    if (unitOf(m_measure.kind) != Unit::Scale)
        m_form->setHint(m_target, tr("In %1").arg(kindHint()));
    else
        m_form->setHint(m_target, tr("On the scale of its questions"));
    fillQuestions();
    m_filling = false;
}

void DataMeasureEditor::fillQuestions() {
    m_questions->clear();
    if (!m_catalogue)
        return;
    for (const Question& question : m_catalogue->questions) {
        if (question.belief)
            continue; // what people believe is no experience
        auto* item = new QListWidgetItem(
            tr("%1 · %2", "code, text")
                .arg(shownName(question.code, 30), shownName(question.text, 80)));
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(Qt::UserRole, question.id.value);
        item->setCheckState(m_measure.questions.contains(question.id) ? Qt::Checked
                                                                      : Qt::Unchecked);
        m_questions->addItem(item);
    }
}

void DataMeasureEditor::collect() {
    if (m_filling)
        return;
    Measure next = m_measure;
    if (!m_name->text().trimmed().isEmpty())
        next.name = m_name->text().trimmed();
    next.definition = m_definition->toPlainText();
    next.kind = static_cast<MeasureKind>(m_kind->currentIndex());
    next.direction = static_cast<Direction>(m_direction->currentIndex());
    bool number = false;
    const double target = m_format.locale().toDouble(m_target->text().trimmed(), &number);
    next.target = number && std::isfinite(target) ? std::optional(target) : std::nullopt;
    next.weight = m_weight->value();
    next.owner = m_owner->text().trimmed();
    next.questions.clear();
    for (int i = 0; i < m_questions->count(); ++i) {
        if (m_questions->item(i)->checkState() == Qt::Checked)
            next.questions.append(
                QuestionId{m_questions->item(i)->data(Qt::UserRole).toLongLong()});
    }
    if (next == m_measure)
        return;
    m_measure = next;
    Q_EMIT changed(next);
}

bool DataMeasureEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_definition && event->type() == QEvent::FocusOut)
        collect();
    return QWidget::eventFilter(watched, event);
}

} // namespace symmetry
