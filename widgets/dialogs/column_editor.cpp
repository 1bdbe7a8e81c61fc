#include "widgets/dialogs/column_editor.h"

#include "widgets/controls/field_form.h"
#include "widgets/controls/plain_label.h"
#include "widgets/dialogs/import_options.h"
#include "widgets/dialogs/question_editor.h"
#include "widgets/dialogs/values_editor.h"
#include "widgets/style/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using import_draft::Column;
using import_draft::Part;
using ColumnMeaning = import_draft::Meaning;

namespace {

/// Patterns that are offered beside those that the file shows.
QStringList commonDates() {
    return {u"d.M.yyyy"_s,       u"d/M/yyyy"_s, u"M/d/yyyy"_s,     u"yyyy-MM-dd"_s,
            u"d.M.yyyy HH:mm"_s, u"iso"_s,      u"d MMM yyyy"_s,   u"yyyyMMdd"_s,
            u"unix"_s,           u"serial"_s,   u"M/d/yyyy H:mm"_s};
}

QComboBox* typedBox(const QString& objectName, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setMaxLength(200);
    return box;
}

bool usesValues(ColumnMeaning meaning) {
    return meaning != ColumnMeaning::Ignore && meaning != ColumnMeaning::Comment &&
           meaning != ColumnMeaning::PersonName && meaning != ColumnMeaning::PersonContact;
}

} // namespace

ColumnEditor::ColumnEditor(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_words(Format(QLocale())),
      m_title(new PlainLabel({}, Type::Title, Weight::Strong, Token::TextPrimary, this)),
      m_means(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)),
      m_form(new FieldForm(this)),
      m_dates(typedBox(u"dateFormat"_s, this)),
      m_zone(typedBox(u"timeZone"_s, this)),
      m_hasCentury(new QCheckBox(tr("Years have two digits"), this)),
      m_century(new QSpinBox(this)),
      m_facet(typedBox(u"facetName"_s, this)),
      m_part(new QComboBox(this)),
      m_values(new ValuesEditor(this)),
      m_question(new QuestionEditor(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid);
    m_title->setWordWrap(true);
    m_means->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_means);
    column->addWidget(m_form);
    column->addStretch(1);
    m_part->setObjectName(u"answerPart"_s);
    m_hasCentury->setObjectName(u"hasCentury"_s);
    m_century->setObjectName(u"century"_s);
    m_century->setRange(1800, 2100);
    m_century->setValue(1950);
    makeFields();
    connectFields();
}

void ColumnEditor::makeFields() {
    m_form->addField(tr("Date is written as"), m_dates,
                     tr("d day, M month, yyyy year, H hour, m minute"));
    m_form->addWide(m_hasCentury);
    m_form->addField(tr("Two digits mean the hundred years from"), m_century);
    m_form->addField(tr("Time zone"), m_zone);
    m_form->addField(tr("Name of the facet"), m_facet,
                     tr("A new name adds a facet; its values come from the file."));
    m_form->addField(tr("This column holds what was"), m_part);
    m_form->addWide(m_question);
    m_form->addField(tr("Values that mean something else"), m_values);
}

void ColumnEditor::connectFields() {
    for (QComboBox* box : {m_dates, m_zone, m_facet}) {
        connect(box, &QComboBox::activated, this, &ColumnEditor::collect);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &ColumnEditor::collect);
    }
    connect(m_part, &QComboBox::activated, this, &ColumnEditor::collect);
    connect(m_hasCentury, &QCheckBox::toggled, this, &ColumnEditor::collect);
    connect(m_century, &QSpinBox::valueChanged, this, &ColumnEditor::collect);
    connect(m_values, &ValuesEditor::changed, this, &ColumnEditor::collect);
    connect(m_question, &QuestionEditor::edited, &m_state, &ImportState::setQuestion);
    connect(
        m_question, &QuestionEditor::replaced, this,
        [this](const QString&, const PlannedQuestion& question) { questionReplaced(question); });
    connect(&m_state, &ImportState::knownChanged, this,
            [this] { m_question->setKnown(m_state.known()); });
    connect(&m_state, &ImportState::columnChanged, this, [this](int index) {
        if (index == m_index)
            refresh();
    });
}

void ColumnEditor::setFormat(const Format& format) {
    m_words = ImportWords(format);
    m_question->setFormat(format);
    m_filling = true;
    const int part = std::max(0, m_part->currentIndex());
    m_part->clear();
    for (const Part each : {Part::Expected, Part::Delivered, Part::Importance})
        m_part->addItem(ImportWords::part(each));
    m_part->setCurrentIndex(part);
    m_filling = false;
    refresh();
}

void ColumnEditor::setColumn(int index) {
    m_index = index;
    refresh();
}

void ColumnEditor::refresh() {
    const bool there = m_index >= 0 && m_index < m_state.mapping().columns.size();
    m_form->setVisible(there);
    m_title->setText(there ? shownText(m_state.mapping().columns[m_index].header, 80)
                           : tr("Choose a column"));
    m_means->setText(
        there ? m_words.columnMeans(m_state.mapping(), m_state.mapping().columns[m_index])
              : QString());
    if (!there)
        return;
    m_filling = true;
    fill(m_state.mapping().columns[m_index]);
    showFields(m_state.mapping().columns[m_index]);
    m_filling = false;
}

void ColumnEditor::fill(const Column& column) {
    fillDates(column);
    fillZones(column);
    m_hasCentury->setChecked(column.yearFrom.has_value());
    m_century->setValue(column.yearFrom.value_or(1950));
    m_facet->clear();
    m_facet->addItems(m_state.known().facets);
    m_facet->setCurrentText(column.facet);
    m_part->setCurrentIndex(static_cast<int>(column.part));
    m_values->setPairs(column.missing, column.translations, samplesOf(m_state, m_index));
    if (const PlannedQuestion* question = m_state.mapping().question(column.question);
        question && (*question != m_question->question()))
        m_question->setQuestion(*question);
}

void ColumnEditor::fillDates(const Column& column) {
    QStringList patterns = column.dateFormats;
    for (const QString& common : commonDates()) {
        if (!patterns.contains(common))
            patterns.append(common);
    }
    m_dates->clear();
    m_dates->addItems(patterns);
    m_dates->setCurrentText(column.dateFormats.join(u" | "_s));
    const bool asks = import_draft::needsAnswer(m_state.mapping(), column);
    m_form->setHint(m_dates, asks ? tr("Choose one: nothing in the file decides it.")
                                  : tr("d day, M month, yyyy year, H hour, m minute"));
}

void ColumnEditor::fillZones(const Column& column) {
    m_zone->clear();
    m_zone->addItem(tr("as for the whole file (%1)").arg(m_state.mapping().timeZone), QString());
    for (const QString& zone : m_state.known().timeZones)
        m_zone->addItem(zone, zone);
    const int known = m_zone->findData(column.timeZone);
    if (known >= 0)
        m_zone->setCurrentIndex(known);
    else
        m_zone->setCurrentText(column.timeZone);
}

void ColumnEditor::showFields(const Column& column) {
    const bool moment = column.meaning == ColumnMeaning::Moment;
    const bool answer = column.meaning == ColumnMeaning::Answer;
    m_form->setFieldVisible(m_dates, moment);
    m_form->setFieldVisible(m_zone, moment);
    m_form->setFieldVisible(m_hasCentury, moment);
    m_form->setFieldVisible(m_century, moment && column.yearFrom.has_value());
    m_form->setFieldVisible(m_facet, column.meaning == ColumnMeaning::Facet);
    m_form->setFieldVisible(m_part, answer || column.meaning == ColumnMeaning::Value);
    m_form->setFieldVisible(m_question, answer && m_state.mapping().question(column.question));
    m_form->setFieldVisible(m_values, usesValues(column.meaning));
}

void ColumnEditor::collect() {
    if (m_filling || m_index < 0 || m_index >= m_state.mapping().columns.size())
        return;
    Column next = m_state.mapping().columns[m_index];
    if (next.meaning == ColumnMeaning::Moment) {
        next.dateFormats = m_dates->currentText().split(u" | "_s, Qt::SkipEmptyParts);
        const int zone = m_zone->findText(m_zone->currentText());
        next.timeZone =
            zone >= 0 ? m_zone->itemData(zone).toString() : m_zone->currentText().trimmed();
        next.yearFrom =
            m_hasCentury->isChecked() ? std::optional(m_century->value()) : std::nullopt;
    }
    if (next.meaning == ColumnMeaning::Facet)
        next.facet = m_facet->currentText().trimmed();
    next.part = static_cast<Part>(m_part->currentIndex());
    if (usesValues(next.meaning)) {
        next.missing = m_values->missing();
        next.translations = m_values->translations();
    }
    m_state.setColumn(m_index, next);
}

void ColumnEditor::questionReplaced(const PlannedQuestion& question) {
    m_state.setQuestion(question.code, question);
    Column next = m_state.mapping().columns[m_index];
    next.question = question.code;
    m_state.setColumn(m_index, next);
}

} // namespace symmetry
