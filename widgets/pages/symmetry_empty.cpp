#include "widgets/pages/symmetry_empty.h"

#include "models/tables/symmetry_sentences.h"
#include "widgets/charts/butterfly_view.h"
#include "widgets/charts/verdict_example.h"
#include "widgets/controls/block.h"
#include "widgets/controls/empty_state.h"
#include "widgets/pages/preset_menu.h"
#include "widgets/style/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int wideFrom = 1000;

} // namespace

SymmetryEmpty::SymmetryEmpty(QWidget* parent)
    : QWidget(parent),
      m_butterfly(new ButterflyView),
      m_half(new Block(this)),
      m_how(new Block(this)),
      m_meaning(new Block(this)),
      m_steps(new EmptyState),
      m_example(new VerdictExample),
      m_presets(new PresetMenu(this)),
      m_grid(new QGridLayout(this)) {
    setObjectName(u"symmetryEmpty"_s);
    m_half->setContent(m_butterfly);
    m_how->setContent(m_steps);
    m_meaning->setContent(m_example);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::columnGap + metric::grid);
    m_grid->setVerticalSpacing(metric::grid * 2);
    connect(m_steps, &EmptyState::activated, this, &SymmetryEmpty::act);
    connect(m_presets, &PresetMenu::chosen, this, &SymmetryEmpty::presetChosen);
    connect(m_butterfly, &ChartView::drilled, this, &SymmetryEmpty::drilled);
    arrange();
}

void SymmetryEmpty::showResult(const SymmetryResult& result, const Format& format) {
    const SymmetrySentences say(format);
    m_needsDimensions = result.dimensions.isEmpty();
    m_butterfly->setFormat(format);
    m_butterfly->setResult(result);
    const ChartWords words{tr("What you will see here"),
                           tr("One row per dimension: the same question asked of both sides"),
                           say.page(result).sentence};
    m_butterfly->setWords(words);
    m_half->setTitle(words.finding);
    m_half->setSubtitle(words.subtitle);
    m_half->setVisible(!m_needsDimensions);
    m_meaning->setTitle(tr("What the verdicts will mean"));
    m_meaning->setSubtitle(tr("The margin is yours to set; it is %1 of 100 points now. These three "
                              "are drawn examples, not your data.")
                               .arg(say.margin(result.margin)));
    m_example->setMargin(format.signedNumber(-result.margin, 0),
                         format.signedNumber(result.margin, 0));
    sayHow(result, format);
    arrange();
}

void SymmetryEmpty::sayHow(const SymmetryResult& result, const Format& format) {
    const Words words(format);
    const bool themWaiting = result.others == 0;
    const QString waiting =
        words.mirror(themWaiting ? result.question.mirrors.value(1) : Mirror::Customers);
    const EmptyStep read{tr("Read the verdict"),
                         tr("Symmetric, asymmetric and who is worse off, or not enough answers to "
                            "say.")};
    m_how->setTitle(tr("How to get it"));
    m_steps->setWords({}, {});
    if (m_needsDimensions) {
        m_how->setSubtitle(tr("Three steps from a theme to its verdict"));
        m_steps->setSteps({{tr("Choose what both sides are asked"),
                            tr("Take a preset and change it as you like, or add dimensions of "
                               "your own on the page Data.")},
                           {tr("Bring the answers you have"),
                            tr("Match each question of a survey to its dimension while it is "
                               "imported.")},
                           read});
        m_steps->setAction(tr("Start with a preset …"));
        return;
    }
    m_how->setSubtitle(tr("Twenty minutes with a survey you already have"));
    m_steps->setSteps({{tr("Bring the answers you have"),
                        tr("A survey of %1 as CSV is enough. Names are not needed.").arg(waiting)},
                       {tr("Match its questions to dimensions"),
                        tr("Start with those that the other side has answered.")},
                       read});
    m_steps->setAction(tr("Import answers of %1 …").arg(waiting), tr("Ctrl+I"));
}

void SymmetryEmpty::setReadOnly(bool readOnly) {
    m_steps->setEnabled(!readOnly);
}

void SymmetryEmpty::act() {
    if (!m_needsDimensions) {
        Q_EMIT importRequested();
        return;
    }
    const auto* button = m_steps->findChild<QPushButton*>(u"emptyAction"_s);
    m_presets->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void SymmetryEmpty::arrange() {
    for (Block* block : {m_half, m_how, m_meaning})
        m_grid->removeWidget(block);
    const bool beside = m_wide && !m_needsDimensions;
    m_grid->addWidget(m_half, 0, 0);
    m_grid->addWidget(m_how, beside ? 0 : 1, beside ? 1 : 0, Qt::AlignTop);
    m_grid->addWidget(m_meaning, 2, 0, 1, beside ? 2 : 1);
    m_grid->setColumnStretch(0, 9);
    m_grid->setColumnStretch(1, beside ? 5 : 0);
}

QSize SymmetryEmpty::minimumSizeHint() const {
    int widest = 0;
    for (const Block* block : {m_half, m_how, m_meaning})
        widest = std::max(widest, block->isHidden() ? 0 : block->minimumSizeHint().width());
    return {widest, QWidget::minimumSizeHint().height()};
}

void SymmetryEmpty::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = width() >= themeOf(this).px(wideFrom);
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}

} // namespace symmetry
