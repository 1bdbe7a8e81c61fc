#include "widgets/dialogs/problems_step.h"

#include "widgets/controls/block.h"
#include "widgets/controls/plain_label.h"
#include "widgets/dialogs/problem_row.h"
#include "widgets/style/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int sideWidth = 360;

QString listed(QStringList names) {
    constexpr qsizetype most = 6;
    const bool more = names.size() > most;
    names = names.first(std::min(most, names.size()));
    for (QString& name : names)
        name = shownText(name, 60);
    return names.join(u", "_s) + (more ? u" …"_s : QString());
}

} // namespace

ProblemsStep::ProblemsStep(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_words(Format(QLocale())),
      m_format(QLocale()),
      m_block(new Block(this)),
      m_list(new QWidget),
      m_rows(new QVBoxLayout(m_list)),
      m_advice(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)),
      m_save(new QPushButton(this)),
      m_onlyAll(new QCheckBox(tr("Import all rows or none"), this)),
      m_noticed(new Block(this)),
      m_notes(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)) {
    m_save->setObjectName(u"saveRejected"_s);
    m_onlyAll->setObjectName(u"onlyAll"_s);
    m_rows->setContentsMargins(0, 0, themeOf(this).px(metric::grid), 0);
    m_rows->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    m_block->setContent(scroll);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::columnGap);
    row->addWidget(m_block, 1);
    row->addWidget(makeSide());
    connect(&state, &ImportState::checkChanged, this, &ProblemsStep::refresh);
    connect(&state, &ImportState::mappingReplaced, this, &ProblemsStep::refresh);
    connect(m_save, &QPushButton::clicked, this, &ProblemsStep::saveRejectedRequested);
    connect(m_onlyAll, &QCheckBox::toggled, &state,
            [this](bool only) { m_state.setImportsValidOnes(!only); });
}

QWidget* ProblemsStep::makeSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(themeOf(this).px(sideWidth));
    auto* content = new QWidget(side);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid);
    m_advice->setWordWrap(true);
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    column->addSpacing(metric::grid);
    column->addWidget(m_advice);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addWidget(m_onlyAll);
    column->addStretch(1);
    m_noticed->setContent(content);
    auto* whole = new QVBoxLayout(side);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_noticed);
    return side;
}

void ProblemsStep::setFormat(const Format& format) {
    m_format = format;
    m_words = ImportWords(format);
    refresh();
}

void ProblemsStep::focusFirst() {
    if (auto* first = m_list->findChild<QComboBox*>())
        first->setFocus(Qt::OtherFocusReason);
    else
        m_onlyAll->setFocus(Qt::OtherFocusReason);
}

void ProblemsStep::refresh() {
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
    const QList<ImportState::Group> groups = m_state.groups();
    for (const ImportState::Group& group : groups) {
        auto* row = new ProblemRow(group, m_state.mapping(), m_words, m_list);
        m_rows->addWidget(row);
        connect(row, &ProblemRow::decided, &m_state, &ImportState::decide);
    }
    m_rows->addStretch(1);
    const int rejected = static_cast<int>(m_state.check().counts.rejected);
    m_block->setTitle(groups.isEmpty() ? tr("Every row is understood")
                                       : tr("%n row(s) have a problem; each keeps its line number",
                                            nullptr, rejected));
    m_block->setSubtitle(groups.isEmpty() ? tr("Nothing needs a choice")
                                          : tr("Choose once for all rows of a kind"));
    m_save->setText(tr("Save the %n row(s) …", nullptr, rejected));
    m_save->setVisible(rejected > 0);
    m_advice->setText(tr("Not sure? Save the rows that are left out as a file, correct them there, "
                         "and import that file later: rows already here are recognised."));
    m_advice->setVisible(rejected > 0);
    m_onlyAll->setChecked(!m_state.importsValidOnes());
    refreshNoticed();
}

void ProblemsStep::refreshNoticed() {
    const import_draft::Check& check = m_state.check();
    QStringList notes;
    if (check.newPersons > 0)
        notes.append(tr("%n person(s) are new and will be added.", nullptr,
                        static_cast<int>(check.newPersons)));
    if (check.counts.duplicates > 0)
        notes.append(tr("%n row(s) are known already or stand twice in the file: skipped.", nullptr,
                        static_cast<int>(check.counts.duplicates)));
    if (!check.newQuestions.isEmpty())
        notes.append(tr("New questions: %1.").arg(listed(check.newQuestions)));
    if (!check.newTouchpoints.isEmpty())
        notes.append(tr("New touchpoints: %1.").arg(listed(check.newTouchpoints)));
    if (!check.newDimensions.isEmpty())
        notes.append(tr("New dimensions: %1.").arg(listed(check.newDimensions)));
    if (!check.newFacets.isEmpty())
        notes.append(tr("New facets: %1.").arg(listed(check.newFacets)));
    if (notes.isEmpty())
        notes.append(tr("Nothing new: everything in the file is known by name."));
    m_noticed->setTitle(tr("Also noticed"));
    m_noticed->setSubtitle(tr("What this file would add"));
    m_notes->setText(notes.join(u'\n'));
}

} // namespace symmetry
