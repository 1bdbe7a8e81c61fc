#include "widgets/controls/block.h"
#include "widgets/controls/page_header.h"
#include "widgets/dialogs/columns_step.h"
#include "widgets/dialogs/file_step.h"
#include "widgets/dialogs/import_preview.h"
#include "widgets/dialogs/import_wizard.h"
#include "widgets/dialogs/problems_step.h"
#include "widgets/dialogs/run_step.h"
#include "widgets/dialogs/save_mapping.h"
#include "widgets/dialogs/step_bar.h"
#include "widgets/style/theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

/// How the wizard goes from step to step, and what it says at each.
namespace symmetry {

namespace {

constexpr int roomForPreview = 720; ///< below, the preview waits for the fourth step
constexpr int lowest = 480;
constexpr int previewHeight = 196;
constexpr int lowPreviewHeight = 132; ///< its head and two rows

} // namespace

bool ImportWizard::mayLeave(Step step) const {
    switch (step) {
    case File:
        return m_state.hasLook() && !m_state.mapping().columns.isEmpty();
    case Columns:
    case Problems:
        return m_state.canBeRead() && m_state.hasCheck() && !m_checking;
    case Check: {
        const ImportCounts& counts = m_state.check().counts;
        return !m_checking && m_state.canBeRead() && counts.imported > 0 &&
               (m_state.importsValidOnes() || counts.rejected == 0);
    }
    case Run:
        return !m_running;
    }
    return false;
}

void ImportWizard::goTo(int step) {
    m_step = static_cast<Step>(step);
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_steps->setLocked(m_step == Run);
    m_mappings->setVisible(m_step == Columns);
    showPreview();
    refreshWords();
    if (m_step == File)
        m_file->focusFirst();
    else if (m_step == Columns)
        m_columns->focusFirst();
    else if (m_step == Problems)
        m_problems->focusFirst();
    else if (m_step == Check)
        m_next->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::showPreview() {
    const bool room = height() >= themeOf(this).px(roomForPreview);
    const bool wanted = m_step == Check || (room && (m_step == Columns || m_step == Problems));
    m_previewBlock->setFixedHeight(themeOf(this).px(room ? previewHeight : lowPreviewHeight));
    m_previewBlock->setVisible(wanted);
}

void ImportWizard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showPreview();
    fitFoot();
}

QSize ImportWizard::minimumSizeHint() const {
    return {QWidget::minimumSizeHint().width(), themeOf(this).px(lowest)};
}

void ImportWizard::next() {
    if (!mayLeave(m_step))
        return;
    if (m_step == Run) {
        Q_EMIT closed();
        return;
    }
    if (m_step == Check) {
        m_running = true;
        m_run->start();
        goTo(Run);
        Q_EMIT importRequested(m_state.draft());
        return;
    }
    const bool clean = m_step == Columns && m_state.groups().isEmpty();
    goTo(clean ? Check : m_step + 1);
}

void ImportWizard::back() {
    if (m_step == File || m_step == Run)
        return;
    const bool clean = m_step == Check && m_state.groups().isEmpty();
    goTo(clean ? Columns : m_step - 1);
}

void ImportWizard::cancel() {
    if (m_running)
        Q_EMIT cancelRequested();
    else
        Q_EMIT closed();
}

QString ImportWizard::sentence() const {
    if (m_step == File)
        return m_state.hasLook() ? tr("Do the rows look right?") : tr("Bring the answers you have");
    if (m_step == Run)
        return m_running                      ? tr("The answers are being written")
               : m_outcome && m_outcome->done ? tr("The answers are here")
                                              : tr("Nothing was imported");
    const auto open = m_state.openPoints().size() + m_state.columnsToComplete().size();
    if (open > 0)
        return tr("%n question(s) before the file can be read", nullptr, static_cast<int>(open));
    if (!m_state.hasCheck())
        return tr("The file is being read");
    const ImportCounts& counts = m_state.check().counts;
    const QString understood = m_format.count(counts.read - counts.rejected);
    const QString all = m_format.count(counts.read);
    if (counts.rejected == 0)
        return tr("All %n row(s) are understood", nullptr, static_cast<int>(counts.read));
    if (m_step == Check)
        return tr("%1 of %2 rows are understood; %n will be left out", nullptr,
                  static_cast<int>(counts.rejected))
            .arg(understood, all);
    return tr("%1 of %2 rows are understood; %n need(s) an answer from you", nullptr,
              static_cast<int>(counts.rejected))
        .arg(understood, all);
}

QString ImportWizard::nextText() const {
    switch (m_step) {
    case File:
        return tr("Next: columns");
    case Columns:
        return m_state.hasCheck() && m_state.groups().isEmpty() ? tr("Next: check")
                                                                : tr("Next: problems");
    case Problems:
        return tr("Next: check");
    case Check:
        return tr("Import %n row(s)", nullptr, static_cast<int>(m_state.check().counts.imported));
    case Run:
        return tr("Done");
    }
    return {};
}

void ImportWizard::refreshWords() {
    m_header->setSentence(sentence());
    m_header->setDetail(m_state.hasLook()
                            ? m_words.fileFacts(m_state.look(), m_state.mapping().decimal)
                            : tr("A survey as CSV, TSV or XLSX is enough. Names are not needed. "
                                 "Nothing is written before the last step."));
    m_previewBlock->setSubtitle(m_previewModel->linesShown());
    refreshButtons();
}

void ImportWizard::refreshButtons() {
    m_next->setText(nextText());
    m_next->setEnabled(mayLeave(m_step));
    m_back->setEnabled(m_step != File && m_step != Run);
    m_cancel->setVisible(m_step != Run || m_running);
    fitFoot();
}

void ImportWizard::fitFoot() {
    int buttons = 0;
    for (const QPushButton* button : {m_cancel, m_back, m_next})
        buttons += button->isHidden() ? 0 : button->sizeHint().width() + metric::grid;
    const bool beside = buttons * 2 <= width();
    m_foot->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace symmetry
