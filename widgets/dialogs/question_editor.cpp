#include "widgets/dialogs/question_editor.h"

#include "models/tables/words.h"
#include "widgets/controls/field_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

QComboBox* nameBox(const QString& objectName, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setObjectName(objectName);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->lineEdit()->setMaxLength(200);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

QComboBox* choiceBox(const QString& objectName, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QDoubleSpinBox* scaleBox(const QString& objectName, double minimum, QWidget* parent) {
    auto* box = new QDoubleSpinBox(parent);
    box->setObjectName(objectName);
    box->setDecimals(2);
    box->setRange(minimum, 1000);
    box->setKeyboardTracking(false);
    return box;
}

void setNames(QComboBox& box, QStringList names, const QString& current) {
    names.removeDuplicates();
    box.clear();
    box.addItems(names);
    box.setCurrentText(current);
}

} // namespace

QuestionEditor::QuestionEditor(QWidget* parent)
    : QWidget(parent),
      m_form(new FieldForm(this)),
      m_code(nameBox(u"questionCode"_s, this)),
      m_text(new QLineEdit(this)),
      m_mirror(choiceBox(u"questionMirror"_s, this)),
      m_touchpoint(nameBox(u"questionTouchpoint"_s, this)),
      m_journey(nameBox(u"questionJourney"_s, this)),
      m_stage(nameBox(u"questionStage"_s, this)),
      m_dimension(nameBox(u"questionDimension"_s, this)),
      m_minimum(scaleBox(u"scaleMinimum"_s, -1000, this)),
      m_maximum(scaleBox(u"scaleMaximum"_s, -1000, this)),
      m_step(scaleBox(u"scaleStep"_s, 0.01, this)),
      m_direction(choiceBox(u"questionDirection"_s, this)),
      m_kind(choiceBox(u"questionKind"_s, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_text->setObjectName(u"questionText"_s);
    makeFields();
    connect(m_code, &QComboBox::textActivated, this, &QuestionEditor::codeEntered);
    connect(m_code->lineEdit(), &QLineEdit::editingFinished, this, &QuestionEditor::codeEntered);
    connect(m_text, &QLineEdit::editingFinished, this, &QuestionEditor::collect);
    for (QComboBox* box : {m_touchpoint, m_journey, m_stage, m_dimension}) {
        connect(box, &QComboBox::textActivated, this, &QuestionEditor::collect);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &QuestionEditor::collect);
    }
    for (QComboBox* box : {m_mirror, m_direction, m_kind})
        connect(box, &QComboBox::activated, this, &QuestionEditor::collect);
    for (QDoubleSpinBox* box : {m_minimum, m_maximum, m_step})
        connect(box, &QDoubleSpinBox::valueChanged, this, &QuestionEditor::collect);
}

void QuestionEditor::setFormat(const Format& format) {
    m_filling = true;
    m_mirror->clear();
    m_direction->clear();
    m_kind->clear();
    for (const Mirror mirror : allMirrors)
        m_mirror->addItem(Words(format).mirrorLabel(mirror), static_cast<int>(mirror));
    for (const auto direction : {Direction::HigherIsBetter, Direction::LowerIsBetter})
        m_direction->addItem(Words::direction(direction), static_cast<int>(direction));
    for (int kind = 0; kind <= static_cast<int>(MeasureKind::Gap); ++kind)
        m_kind->addItem(Words::kind(static_cast<MeasureKind>(kind)), kind);
    m_filling = false;
    setQuestion(m_question);
}

void QuestionEditor::makeFields() {
    m_form->addPair(tr("Question code"), m_code, tr("Asked of"), m_mirror);
    m_form->addField(tr("What was asked"), m_text);
    m_form->addPair(tr("Touchpoint"), m_touchpoint, tr("Dimension"), m_dimension);
    m_form->addPair(tr("New touchpoint: journey"), m_journey, tr("Stage"), m_stage);
    m_form->addPair(tr("Scale from"), m_minimum, tr("to"), m_maximum);
    m_form->addPair(tr("Step"), m_step, tr("Direction"), m_direction);
    m_form->addField(tr("Read as measure"), m_kind);
}

void QuestionEditor::setKnown(const import_draft::Known& known) {
    m_known = known;
    setQuestion(m_question);
}

void QuestionEditor::fillPlaces() {
    QStringList touchpoints;
    QStringList journeys;
    QStringList stages;
    for (const auto& place : m_known.places) {
        if (place.mirror != m_question.mirror)
            continue;
        touchpoints.append(place.touchpoint);
        journeys.append(place.journey);
        if (place.journey == m_question.journey)
            stages.append(place.stage);
    }
    setNames(*m_touchpoint, touchpoints, m_question.touchpoint);
    setNames(*m_journey, journeys, m_question.journey);
    setNames(*m_stage, stages, m_question.stage);
    setNames(*m_dimension, m_known.dimensions, m_question.dimension);
}

void QuestionEditor::setQuestion(const PlannedQuestion& question) {
    m_question = question;
    m_filling = true;
    QStringList codes;
    for (const PlannedQuestion& known : m_known.questions)
        codes.append(known.code);
    setNames(*m_code, codes, question.code);
    m_text->setText(question.text);
    m_text->setCursorPosition(0);
    fillPlaces();
    m_minimum->setValue(question.scale.minimum);
    m_maximum->setValue(question.scale.maximum);
    m_step->setValue(question.scale.step);
    m_mirror->setCurrentIndex(m_mirror->findData(static_cast<int>(question.mirror)));
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(question.direction)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(question.kind)));
    showPlace();
    m_filling = false;
}

bool QuestionEditor::isKnownTouchpoint(const QString& name) const {
    return std::ranges::find(m_known.places, name, &import_draft::Known::Place::touchpoint) !=
           m_known.places.cend();
}

void QuestionEditor::showPlace() {
    const bool isNew =
        !m_question.touchpoint.isEmpty() && !isKnownTouchpoint(m_question.touchpoint);
    m_form->setFieldVisible(m_journey, isNew);
    m_form->setFieldVisible(m_stage, isNew);
    const bool sound = m_question.scale.isValid();
    m_form->setHint(m_maximum,
                    sound ? QString() : tr("From must be below to, 250 values at most."));
}

void QuestionEditor::collect() {
    if (m_filling)
        return;
    PlannedQuestion next = m_question;
    next.text = m_text->text().trimmed();
    next.mirror = static_cast<Mirror>(m_mirror->currentData().toInt());
    next.touchpoint = m_touchpoint->currentText().trimmed();
    next.journey = m_journey->currentText().trimmed();
    next.stage = m_stage->currentText().trimmed();
    next.dimension = m_dimension->currentText().trimmed();
    next.scale = {m_minimum->value(), m_maximum->value(), m_step->value()};
    next.direction = static_cast<Direction>(m_direction->currentData().toInt());
    next.kind = static_cast<MeasureKind>(m_kind->currentData().toInt());
    for (const auto& place : m_known.places) {
        if (place.touchpoint == next.touchpoint && place.mirror == next.mirror) {
            next.journey = place.journey;
            next.stage = place.stage;
        }
    }
    if (next == m_question)
        return;
    m_question = next;
    showPlace();
    Q_EMIT edited(next.code, next);
}

void QuestionEditor::codeEntered() {
    const QString code = m_code->currentText().trimmed();
    if (m_filling || code == m_question.code || code.isEmpty())
        return;
    const QString before = m_question.code;
    const auto known = std::ranges::find(m_known.questions, code, &PlannedQuestion::code);
    if (known != m_known.questions.cend()) {
        setQuestion(*known);
        Q_EMIT replaced(before, m_question);
        return;
    }
    m_question.code = code;
    Q_EMIT edited(before, m_question);
}

} // namespace symmetry
