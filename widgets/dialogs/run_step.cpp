#include "widgets/dialogs/run_step.h"

#include "widgets/controls/block.h"
#include "widgets/controls/plain_label.h"
#include "widgets/dialogs/check_step.h"
#include "widgets/style/plain_text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using import_draft::Outcome;
using import_draft::Progress;

RunStep::RunStep(QWidget* parent)
    : QWidget(parent),
      m_format(QLocale()),
      m_block(new Block(this)),
      m_bar(new QProgressBar),
      m_words(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary)),
      m_sum(new ImportSum),
      m_overview(new QPushButton(tr("Show the overview"))),
      m_undo(new QPushButton(tr("Undo this import"))),
      m_again(new QPushButton(tr("Import another file"))) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_block);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, metric::grid, 0, 0);
    column->setSpacing(metric::grid);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(metric::grid);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_words->setWordWrap(true);
    column->addWidget(m_sum);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    column->addSpacing(metric::grid);
    column->addLayout(makeButtons());
    column->addStretch(1);
    m_block->setContent(content);
    start();
}

QLayout* RunStep::makeButtons() {
    auto* buttons = new QHBoxLayout;
    m_overview->setProperty("primary", true);
    m_overview->setObjectName(u"showOverview"_s);
    m_undo->setObjectName(u"undoImport"_s);
    m_again->setObjectName(u"importAnother"_s);
    for (QPushButton* button : {m_overview, m_undo, m_again})
        buttons->addWidget(button);
    buttons->addStretch(1);
    connect(m_overview, &QPushButton::clicked, this, &RunStep::overviewRequested);
    connect(m_undo, &QPushButton::clicked, this, &RunStep::undoRequested);
    connect(m_again, &QPushButton::clicked, this, &RunStep::againRequested);
    return buttons;
}

void RunStep::start() {
    m_block->setTitle(tr("Importing"));
    m_block->setSubtitle(tr("Nobody sees the new answers before the last one is written"));
    m_sum->hide();
    m_bar->show();
    m_bar->setRange(0, 0);
    m_words->setText(phaseWords(Progress::Phase::Reading));
    for (QPushButton* button : {m_overview, m_undo, m_again})
        button->hide();
}

QString RunStep::phaseWords(Progress::Phase phase) {
    switch (phase) {
    case Progress::Phase::Reading:
        return tr("Reading the file …");
    case Progress::Phase::BackingUp:
        return tr("Making a backup first …");
    case Progress::Phase::Writing:
        return tr("Writing the answers …");
    case Progress::Phase::Finishing:
        return tr("Checking what was written …");
    }
    return {};
}

void RunStep::showProgress(const Progress& progress) {
    constexpr int parts = 1000;
    if (progress.total > 0) {
        m_bar->setRange(0, parts);
        m_bar->setValue(static_cast<int>(static_cast<double>(progress.done) * parts /
                                         static_cast<double>(progress.total)));
    } else {
        m_bar->setRange(0, 0);
    }
    m_words->setText(phaseWords(progress.phase));
}

void RunStep::showDone(const Outcome& outcome) {
    m_block->setTitle(tr("%n row(s) imported", nullptr, static_cast<int>(outcome.counts.imported)));
    m_block->setSubtitle(outcome.firstDay.isValid()
                             ? m_format.period({outcome.firstDay, outcome.lastDay})
                             : QString());
    QStringList lines{
        tr("%n answer(s) were added.", nullptr, static_cast<int>(outcome.counts.answers))};
    if (!outcome.backup.isEmpty())
        lines.append(tr("A backup was made first: %1").arg(shownText(outcome.backup, 120)));
    lines.append(tr("The whole import is one step: undo takes it back, after a restart too."));
    m_words->setText(lines.join(u'\n'));
}

void RunStep::showOutcome(const Outcome& outcome) {
    m_bar->hide();
    m_sum->setCounts(outcome.counts, m_format, true);
    m_sum->setVisible(outcome.done);
    if (outcome.done) {
        showDone(outcome);
    } else {
        m_block->setTitle(tr("Nothing was imported"));
        m_block->setSubtitle(tr("The file is as it was before"));
        m_words->setText(shownText(outcome.sentence));
    }
    m_overview->setVisible(outcome.done);
    m_undo->setVisible(outcome.done);
    m_again->show();
    (outcome.done ? m_overview : m_again)->setFocus(Qt::OtherFocusReason);
}

} // namespace symmetry
