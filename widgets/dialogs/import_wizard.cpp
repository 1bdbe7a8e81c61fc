#include "widgets/dialogs/import_wizard.h"

#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/plain_label.h"
#include "widgets/dialogs/check_step.h"
#include "widgets/dialogs/columns_step.h"
#include "widgets/dialogs/file_step.h"
#include "widgets/dialogs/import_preview.h"
#include "widgets/dialogs/preview_delegate.h"
#include "widgets/dialogs/problems_step.h"
#include "widgets/dialogs/run_step.h"
#include "widgets/dialogs/save_mapping.h"
#include "widgets/dialogs/step_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int checkAfter = 250; ///< ms without a change before the file is read again

} // namespace

ImportWizard::ImportWizard(QWidget* parent)
    : QWidget(parent),
      m_words(Format(QLocale())),
      m_format(QLocale()),
      m_header(new PageHeader(this)),
      m_steps(new StepBar(this)),
      m_stack(new QStackedWidget(this)),
      m_previewBlock(new Block(this)),
      m_preview(new DataTable(tr("Preview as understood"), this)),
      m_previewModel(new ImportPreview(m_state, this)),
      m_promise(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)),
      m_cancel(new QPushButton(this)),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this)) {
    setObjectName(u"importWizard"_s);
    auto* column = new QVBoxLayout(this);
    const int margin = metric::pageMargin;
    column->setContentsMargins(margin, margin * 3 / 4, margin, 0);
    column->setSpacing(metric::grid * 2);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    makeHead(*column);
    makeSteps();
    column->addWidget(m_stack, 1);
    makePreview();
    column->addWidget(m_previewBlock);
    makeFoot(*column);
    m_due.setSingleShot(true);
    m_due.setInterval(checkAfter);
    connectState();
    setCaptions();
    goTo(File);
}

void ImportWizard::makeHead(QBoxLayout& column) {
    column.addWidget(m_header);
    m_headRow = new FlowLayout(nullptr, metric::grid * 2, 0);
    m_headRow->setLastAtEnd(true);
    m_headRow->addWidget(m_steps);
    column.addLayout(m_headRow);
    connect(m_steps, &StepBar::chosen, this, &ImportWizard::goTo);
}

void ImportWizard::makeSteps() {
    m_mappings = new SaveMapping(this);
    m_headRow->addWidget(m_mappings);
    m_file = new FileStep(m_state);
    m_columns = new ColumnsStep(m_state);
    m_problems = new ProblemsStep(m_state);
    m_check = new CheckStep(m_state);
    m_run = new RunStep;
    for (QWidget* step : QList<QWidget*>{m_file, m_columns, m_problems, m_check, m_run})
        m_stack->addWidget(step);
    connect(m_mappings, &SaveMapping::chosen, this, &ImportWizard::savedMappingRequested);
    connect(m_mappings, &SaveMapping::fileRequested, this, &ImportWizard::mappingFileRequested);
    connect(m_mappings, &SaveMapping::saveRequested, this, [this](const QString& name) {
        m_state.setName(name);
        Q_EMIT saveMappingRequested(name, m_state.draft().mapping);
    });
    connect(m_mappings, &SaveMapping::exportRequested, this,
            [this] { Q_EMIT exportMappingRequested(m_state.draft().mapping); });
    connect(m_file, &FileStep::browseRequested, this, &ImportWizard::browseRequested);
    connect(m_file, &FileStep::pathEntered, this, &ImportWizard::fileRequested);
    connect(m_problems, &ProblemsStep::saveRejectedRequested, this,
            [this] { Q_EMIT saveRejectedRequested(m_state.draft()); });
    connect(m_run, &RunStep::undoRequested, this, &ImportWizard::undoRequested);
    connect(m_run, &RunStep::overviewRequested, this, &ImportWizard::overviewRequested);
    connect(m_run, &RunStep::againRequested, this, &ImportWizard::start);
}

/// Everything that the steps show is in the state, so they can be made anew in another language.
void ImportWizard::remakeSteps() {
    // They go later: whoever sends the change of language is still going through them.
    auto* gone = new QWidget(this);
    for (QWidget* old :
         QList<QWidget*>{m_file, m_columns, m_problems, m_check, m_run, m_mappings}) {
        QObject::disconnect(&m_state, nullptr, old, nullptr);
        old->hide();
        old->setParent(gone);
    }
    gone->deleteLater();
    makeSteps();
    m_mappings->setMappings(m_saved);
    m_mappings->setName(m_state.mapping().name);
    setFormat(m_format);
    goTo(m_step);
    if (m_progress && m_running)
        m_run->showProgress(*m_progress);
    if (m_outcome && m_step == Run && !m_running)
        showOutcome(import_draft::Outcome(*m_outcome));
}

void ImportWizard::makePreview() {
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setItemDelegate(new PreviewDelegate(m_preview));
    m_previewBlock->setContent(m_preview);
    connect(&m_state, &ImportState::checkChanged, this, &ImportWizard::refreshPreview);
}

void ImportWizard::makeFoot(QBoxLayout& column) {
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(0, metric::grid / 2, 3, metric::grid * 3 / 2);
    m_foot->setSpacing(metric::grid);
    m_promise->setWordWrap(true);
    m_foot->addWidget(m_promise, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_cancel, m_back, m_next})
        buttons->addWidget(button);
    m_foot->addLayout(buttons);
    column.addLayout(m_foot);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_back->setObjectName(u"backStep"_s);
    m_next->setObjectName(u"nextStep"_s);
    m_next->setProperty("primary", true);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::cancel);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    const auto key = [this](Qt::Key which, void (ImportWizard::*action)()) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | which), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_N, &ImportWizard::next);
    key(Qt::Key_B, &ImportWizard::back);
}

void ImportWizard::connectState() {
    connect(&m_state, &ImportState::fileChosen, this,
            [this](const auto& choices) { Q_EMIT lookRequested(m_state.look().path, choices); });
    connect(&m_state, &ImportState::draftChanged, this, [this] {
        m_checking = m_state.canBeRead();
        if (m_checking)
            m_due.start();
        refreshWords();
    });
    connect(&m_due, &QTimer::timeout, this, [this] {
        if (m_state.canBeRead())
            Q_EMIT checkRequested(m_state.draft());
    });
}

void ImportWizard::setCaptions() {
    m_steps->setSteps({tr("File"), tr("Columns"), tr("Problems"), tr("Check"), tr("Import")});
    m_previewBlock->setTitle(tr("Preview as understood"));
    showNote(m_note);
    m_preview->setAccessibleName(tr("Preview as understood"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Esc"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Alt+B"));
    m_next->setToolTip(tr("Alt+N"));
    refreshWords();
}

void ImportWizard::start() {
    m_running = false;
    m_checking = false;
    m_progress.reset();
    m_outcome.reset();
    m_due.stop();
    m_state.clear();
    m_mappings->setName({});
    m_file->showRefusal({});
    goTo(File);
}

void ImportWizard::setFormat(const Format& format) {
    m_format = format;
    m_words = ImportWords(format);
    m_file->setFormat(format);
    m_columns->setFormat(format);
    m_problems->setFormat(format);
    m_check->setFormat(format);
    m_run->setFormat(format);
    m_previewModel->setFormat(format);
    refreshPreview();
    refreshWords();
}

void ImportWizard::setKnown(const import_draft::Known& known) {
    m_state.setKnown(known);
}

void ImportWizard::setSavedMappings(const QList<import_draft::SavedMapping>& mappings) {
    m_saved = mappings;
    m_mappings->setMappings(mappings);
}

void ImportWizard::showRefusal(const QString& sentence) {
    m_file->showRefusal(sentence);
    goTo(File);
}

void ImportWizard::showLook(const import_draft::FileLook& look) {
    m_file->showRefusal({});
    m_state.setLook(look);
    refreshWords();
}

void ImportWizard::showMapping(const import_draft::Mapping& mapping,
                               const QList<import_draft::OpenPoint>& open) {
    m_mappings->setName(mapping.name);
    m_state.setMapping(mapping, open);
}

void ImportWizard::showCheck(const import_draft::Check& check) {
    m_checking = false;
    m_state.setCheck(check);
    refreshWords();
}

void ImportWizard::showProgress(const import_draft::Progress& progress) {
    m_progress = progress;
    m_run->showProgress(progress);
}

void ImportWizard::showOutcome(const import_draft::Outcome& outcome) {
    m_running = false;
    m_outcome = outcome;
    goTo(Run);
    m_run->showOutcome(outcome);
    m_header->setSentence(sentence());
}

void ImportWizard::showNote(const QString& note) {
    m_note = note;
    m_promise->setText(note.isEmpty() ? tr("A backup is made first, and one undo takes the whole "
                                           "import back.")
                                      : note);
}

void ImportWizard::refreshPreview() {
    m_preview->setTable(m_previewModel);
    m_preview->setSortingEnabled(false);
    const int widest = themeOf(this).px(190);
    for (int i = 0; i < m_previewModel->columnCount(); ++i)
        m_preview->setColumnWidth(i, std::min(m_preview->columnWidth(i), widest));
    m_previewBlock->setSubtitle(m_previewModel->linesShown());
}

void ImportWizard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void ImportWizard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        remakeSteps();
        setCaptions();
        // The new steps take the keyboard only once they are shown.
        QMetaObject::invokeMethod(
            this, [this] { goTo(m_step); }, Qt::QueuedConnection);
    }
}

} // namespace symmetry
