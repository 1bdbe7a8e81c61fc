#include "widgets/pages/data_file.h"

#include "models/domain/response.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"
#include "widgets/controls/block.h"
#include "widgets/controls/field_form.h"
#include "widgets/controls/plain_label.h"
#include "widgets/pages/data_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int formWidth = 328;
constexpr int mostHidden = 1000;
constexpr int mostFacts = 20;

QStringList customerWords() {
    return {u"customer"_s, u"patient"_s, u"guest"_s, u"citizen"_s, u"client"_s, u"member"_s};
}

} // namespace

DataFile::DataFile(QWidget* parent)
    : DataSection(parent),
      m_block(new Block(this)),
      m_facts(new QWidget),
      m_grid(new QGridLayout(m_facts)),
      m_check(new QPushButton(tr("Check the file"))),
      m_privacy(new Block(this)),
      m_form(new FieldForm),
      m_title(new QLineEdit),
      m_word(new QComboBox),
      m_anonymity(new QSpinBox),
      m_comments(new QSpinBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::columnGap);
    row->addWidget(m_block, 1);
    row->addWidget(m_privacy);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::grid * 2);
    m_grid->setVerticalSpacing(metric::grid);
    m_grid->setColumnStretch(1, 1);
    m_block->setContent(m_facts);
    makeButtons();
    m_privacy->setFixedWidth(themeOf(this).px(formWidth));
    m_privacy->setContent(m_form);
    makeFields();
    for (QLineEdit* field : {m_title})
        connect(field, &QLineEdit::editingFinished, this, &DataFile::collect);
    for (QSpinBox* box : {m_anonymity, m_comments})
        connect(box, &QSpinBox::valueChanged, this, &DataFile::collect);
    connect(m_word, &QComboBox::activated, this, &DataFile::collect);
    setFormat(format());
}

void DataFile::makeFields() {
    m_title->setObjectName(u"fileTitle"_s);
    m_title->setMaxLength(Limits::nameCharacters);
    m_word->setObjectName(u"customerWord"_s);
    m_anonymity->setObjectName(u"anonymity"_s);
    m_comments->setObjectName(u"commentAnonymity"_s);
    for (QSpinBox* box : {m_anonymity, m_comments}) {
        box->setRange(1, mostHidden);
        box->setKeyboardTracking(false);
    }
    m_form->addField(tr("Name of the organisation"), m_title);
    m_form->addField(tr("Your word for customers"), m_word);
    m_form->addField(tr("Fewest answers that a figure needs"), m_anonymity,
                     tr("Figures of fewer people are hidden, and the next smallest with them where "
                        "they could be worked out."));
    m_form->addField(tr("Fewest answers before comments are shown"), m_comments,
                     tr("At least as many as a figure needs."));
}

void DataFile::makeButtons() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(3, metric::grid, 3, 3);
    m_check->setObjectName(u"checkFile"_s);
    row->addWidget(m_check);
    connect(m_check, &QPushButton::clicked, this, &DataFile::checkRequested);
    const auto button = [this, row](const QString& id, const QString& text, auto wanted) {
        auto* made = new QPushButton(text);
        made->setObjectName(id);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, wanted);
    };
    button(u"backupFile"_s, tr("Back up now"), &DataFile::backupRequested);
    button(u"saveFileAs"_s, tr("Save a copy as …"), &DataFile::saveAsRequested);
    button(u"exportFile"_s, tr("Export everything …"), &DataFile::exportRequested);
    row->addStretch(1);
    m_block->addBelow(foot);
}

void DataFile::setFormat(const Format& format) {
    m_filling = true;
    m_word->clear();
    for (const QString& word : customerWords())
        m_word->addItem(Words::customerWord(word), word);
    m_filling = false;
    DataSection::setFormat(format);
    refreshFacts();
}

void DataFile::showState(const FileState& state) {
    m_state = state;
    refreshFacts();
}

QString DataFile::moment(const QDateTime& moment) const {
    return moment.isValid()
               ? u"%1 %2"_s.arg(format().date(moment.date()),
                                format().locale().toString(moment.time(), QLocale::ShortFormat))
               : tr("not yet");
}

QString DataFile::integrity() const {
    switch (m_state.integrity) {
    case FileState::Integrity::NotChecked:
        return tr("not checked since it was opened");
    case FileState::Integrity::Checking:
        return tr("being checked …");
    case FileState::Integrity::Sound:
        return tr("✓ sound; checked %1").arg(moment(m_state.checkedAt));
    case FileState::Integrity::Damaged:
        return tr("▼ damaged: %1").arg(shownName(m_state.integrityWords, 200));
    }
    return {};
}

void DataFile::addFact(const QString& name, const QString& value) {
    const int row = m_shownFacts++;
    auto* label = new PlainLabel(name, Type::Body, Weight::Regular, Token::TextSecondary, m_facts);
    auto* fact = new PlainLabel(value, Type::Body, Weight::Regular, Token::TextPrimary, m_facts);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(fact, row, 1);
}

void DataFile::refreshFacts() {
    while (m_grid->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_grid->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_shownFacts = 0;
    m_block->setTitle(m_state.integrity == FileState::Integrity::Damaged
                          ? tr("The file is damaged")
                          : tr("One file holds everything"));
    m_block->setSubtitle(tr("It never needs a network"));
    addFact(tr("Place"), shownName(m_state.path, 400));
    addFact(tr("Size"), format().locale().formattedDataSize(m_state.bytes));
    addFact(tr("Holds"),
            tr("%1 responses, %2 answers, %3 comments, %4 persons")
                .arg(format().count(m_state.responses), format().count(m_state.answers),
                     format().count(m_state.comments), format().count(m_state.persons)));
    if (catalogue())
        addFact(tr("Identity"), catalogue()->facts.uuid.toString(QUuid::WithoutBraces));
    addFact(tr("Schema version"), format().count(m_state.schemaVersion));
    addFact(tr("State"), integrity());
    addFact(tr("Last backup"), moment(m_state.backedUpAt));
    if (!m_state.backupFolder.isEmpty())
        addFact(tr("Backups are in"), shownName(m_state.backupFolder, 400));
    if (catalogue() && catalogue()->facts.sample)
        addFact(tr("Sample"), tr("This company is invented, and so are its figures."));
    m_grid->setRowStretch(mostFacts, 1);
    m_check->setEnabled(m_state.integrity != FileState::Integrity::Checking);
}

void DataFile::refresh() {
    m_privacy->setTitle(tr("Names and privacy"));
    m_privacy->setSubtitle(isReadOnly() ? tr("This file is open for reading only")
                                        : tr("Kept in the file; every change can be undone"));
    m_form->setEnabled(!isReadOnly() && catalogue());
    if (!catalogue())
        return;
    m_filling = true;
    const FileFacts& facts = catalogue()->facts;
    m_title->setText(facts.title);
    m_word->setCurrentIndex(std::max(0, m_word->findData(facts.customerWord)));
    m_anonymity->setValue(facts.anonymity);
    m_comments->setMinimum(facts.anonymity);
    m_comments->setValue(facts.commentAnonymity);
    m_filling = false;
    refreshFacts();
}

void DataFile::collect() {
    if (m_filling || !catalogue())
        return;
    FileFacts next = catalogue()->facts;
    next.title = m_title->text().trimmed();
    next.customerWord = m_word->currentData().toString();
    next.anonymity = m_anonymity->value();
    next.commentAnonymity = std::max(m_comments->value(), next.anonymity);
    Q_EMIT edited(DataEdits(*catalogue()).changeFacts(next));
}

} // namespace symmetry
