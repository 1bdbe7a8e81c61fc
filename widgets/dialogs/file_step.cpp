#include "widgets/dialogs/file_step.h"

#include "models/tables/column_table.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/field_form.h"
#include "widgets/controls/plain_label.h"
#include "widgets/dialogs/file_guide.h"
#include "widgets/style/plain_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

struct FileStep::RawRow {
    qint64 line = 0;
    QStringList cells;
    bool bad = false;
};

namespace {

constexpr int formWidth = 264;
constexpr QChar delimiters[] = {u',', u';', u'\t', u'|'};

QComboBox* box(const QString& objectName, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setMinimumContentsLength(8);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

} // namespace

FileStep::FileStep(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_words(Format(QLocale())),
      m_path(new QLineEdit(this)),
      m_refusal(new PlainLabel({}, Type::Body, Weight::Medium, Token::SignalConcernText, this)),
      m_form(new FieldForm(this)),
      m_encoding(box(u"encoding"_s, this)),
      m_delimiter(box(u"delimiter"_s, this)),
      m_sheet(box(u"sheet"_s, this)),
      m_decimal(box(u"decimalSign"_s, this)),
      m_header(new QSpinBox(this)),
      m_day(new QDateEdit(this)),
      m_guide(new FileGuide(this)),
      m_block(new Block(this)),
      m_table(new DataTable(tr("First rows of the file"), this)),
      m_model(new ColumnTable<RawRow>({}, this)) {
    setAcceptDrops(true);
    m_path->setObjectName(u"importPath"_s);
    m_refusal->setObjectName(u"importRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_header->setObjectName(u"headerRow"_s);
    m_header->setRange(1, 50);
    m_header->setKeyboardTracking(false);
    m_day->setObjectName(u"dayOfAll"_s);
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    makeFields();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::columnGap);
    m_form->setFixedWidth(themeOf(this).px(formWidth));
    row->addWidget(m_form, 0, Qt::AlignTop);
    row->addWidget(m_block, 1);
    row->addWidget(m_guide, 1);
    m_block->setContent(m_table);
    connectFields();
    refresh();
}

void FileStep::makeFields() {
    auto* browse = new QPushButton(tr("Choose a file …"), this);
    browse->setObjectName(u"browse"_s);
    connect(browse, &QPushButton::clicked, this, &FileStep::browseRequested);
    m_path->setPlaceholderText(tr("CSV, TSV or XLSX; or drop it here"));
    m_form->addField(tr("File"), m_path);
    m_form->addWide(browse);
    m_form->addWide(m_refusal);
    m_form->addField(tr("Encoding of the text"), m_encoding);
    m_form->addField(tr("Columns are separated by"), m_delimiter);
    m_form->addField(tr("Sheet"), m_sheet);
    m_form->addField(tr("Decimal sign"), m_decimal);
    m_form->addField(tr("Row with the names of the columns"), m_header);
    m_form->addField(tr("Day that counts for all rows"), m_day,
                     tr("No column says when it was answered."));
}

void FileStep::connectFields() {
    connect(m_path, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT pathEntered(m_path->text().trimmed()); });
    for (QComboBox* combo : {m_encoding, m_delimiter, m_sheet})
        connect(combo, &QComboBox::activated, this, &FileStep::collect);
    connect(m_header, &QSpinBox::valueChanged, this, &FileStep::collect);
    connect(m_decimal, &QComboBox::activated, this, &FileStep::collectDecimal);
    connect(m_day, &QDateEdit::dateChanged, this, &FileStep::collectDay);
    connect(&m_state, &ImportState::lookChanged, this, &FileStep::refresh);
    connect(&m_state, &ImportState::columnChanged, this, &FileStep::refreshDay);
    connect(&m_state, &ImportState::draftChanged, this, &FileStep::refreshDay);
    connect(&m_state, &ImportState::knownChanged, this, [this] {
        m_guide->setSources(m_state.known().sources);
        refreshDay();
    });
    connect(&m_state, &ImportState::mappingReplaced, this, &FileStep::refresh);
}

void FileStep::setFormat(const Format& format) {
    m_words = ImportWords(format);
    m_filling = true;
    m_delimiter->clear();
    for (const QChar each : delimiters)
        m_delimiter->addItem(ImportWords::delimiter(each), QString(each));
    m_decimal->clear();
    for (const QChar each : {QChar(u'.'), QChar(u',')})
        m_decimal->addItem(ImportWords::decimal(each), QString(each));
    m_filling = false;
    refresh();
}

void FileStep::showRefusal(const QString& sentence) {
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void FileStep::focusFirst() {
    m_path->setFocus(Qt::OtherFocusReason);
}

void FileStep::refresh() {
    const import_draft::FileLook& look = m_state.look();
    const bool text = m_state.hasLook() && !look.workbook;
    m_filling = true;
    if (!look.path.isEmpty())
        m_path->setText(look.path);
    m_encoding->clear();
    m_encoding->addItems(look.encodings);
    m_encoding->setCurrentText(look.used.encoding);
    m_delimiter->setCurrentIndex(m_delimiter->findData(QString(look.used.delimiter)));
    m_sheet->clear();
    m_sheet->addItems(look.sheets);
    m_sheet->setCurrentText(look.used.sheet);
    m_decimal->setCurrentIndex(m_decimal->findData(QString(m_state.mapping().decimal)));
    m_header->setValue(look.used.headerRow);
    m_filling = false;
    m_form->setFieldVisible(m_encoding, text);
    m_form->setHint(m_encoding, look.encodingSure || !text
                                    ? QString()
                                    : tr("Several fit: look at the letters on the right."));
    m_form->setFieldVisible(m_delimiter, text);
    m_form->setFieldVisible(m_sheet, look.workbook);
    m_form->setFieldVisible(m_decimal, m_state.hasLook());
    m_form->setFieldVisible(m_header, m_state.hasLook());
    refreshDay();
    m_guide->setSources(m_state.known().sources);
    m_guide->setVisible(!m_state.hasLook());
    refreshTable();
}

void FileStep::refreshTable() {
    const import_draft::FileLook& look = m_state.look();
    m_block->setVisible(m_state.hasLook());
    QList<symmetry::Column<RawRow>> columns;
    columns.append({u"line"_s,
                    tr("Line"),
                    alignFigures,
                    [words = m_words](const RawRow& row) { return words.value(double(row.line)); },
                    {},
                    [](const RawRow& row) { return row.bad ? Meaning::Concern : Meaning::Quiet; }});
    for (int i = 0; i < std::min<qsizetype>(look.header.size(), 200); ++i)
        columns.append({QString::number(i), shownText(look.header[i], 60),
                        Qt::AlignLeading | Qt::AlignVCenter,
                        [i](const RawRow& row) { return shownText(row.cells.value(i), 200); }});
    QList<RawRow> rows;
    for (int i = 0; i < look.rows.size(); ++i) {
        const qint64 line = look.lines.value(i);
        rows.append({line, look.rows[i], look.badLines.contains(line)});
    }
    m_model->setColumns(columns);
    m_model->setRows(rows);
    m_table->setTable(m_model);
    m_table->setSortingEnabled(false);
    for (int i = 0; i < columns.size(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i), themeOf(this).px(220)));
    m_block->setTitle(tr("The file as it stands"));
    m_block->setSubtitle(
        look.badLines.isEmpty()
            ? tr("First %n row(s)", nullptr, static_cast<int>(rows.size()))
            : tr("%n line(s) marked: not text in this encoding. Choose another one.", nullptr,
                 static_cast<int>(look.badLines.size())));
}

void FileStep::collect() {
    if (m_filling || !m_state.hasLook())
        return;
    import_draft::FileChoices choices = m_state.look().used;
    if (!m_state.look().workbook) {
        choices.encoding = m_encoding->currentText();
        choices.delimiter = m_delimiter->currentData().toString().at(0);
    } else {
        choices.sheet = m_sheet->currentText();
    }
    choices.headerRow = m_header->value();
    m_state.chooseFile(choices);
}

void FileStep::collectDecimal() {
    if (m_filling)
        return;
    import_draft::Mapping mapping = m_state.mapping();
    mapping.decimal = m_decimal->currentData().toString().at(0);
    m_state.setDefaults(mapping);
}

void FileStep::refreshDay() {
    const import_draft::Mapping& mapping = m_state.mapping();
    const bool told = std::ranges::any_of(mapping.columns, [](const import_draft::Column& column) {
        return column.meaning == import_draft::Meaning::Moment;
    });
    m_form->setFieldVisible(m_day, m_state.hasLook() && !mapping.columns.isEmpty() && !told);
    m_filling = true;
    m_day->setDate(mapping.day.isValid() ? mapping.day : m_state.known().today);
    m_filling = false;
}

void FileStep::collectDay() {
    if (m_filling)
        return;
    import_draft::Mapping mapping = m_state.mapping();
    mapping.day = m_day->date();
    m_state.setDefaults(mapping);
}

void FileStep::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls() || !event->mimeData()->urls().constFirst().isLocalFile())
        return;
    m_guide->setInviting(true);
    event->acceptProposedAction();
}

void FileStep::dragLeaveEvent(QDragLeaveEvent*) {
    m_guide->setInviting(false);
}

void FileStep::dropEvent(QDropEvent* event) {
    m_guide->setInviting(false);
    Q_EMIT pathEntered(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

} // namespace symmetry
