#include "widgets/dialogs/check_step.h"

#include "widgets/controls/block.h"
#include "widgets/controls/plain_label.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

ImportSum::ImportSum(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, metric::grid, 0, metric::grid);
    m_grid->setHorizontalSpacing(metric::grid * 2);
    m_grid->setVerticalSpacing(0);
}

void ImportSum::add(const QString& figure, const QString& word, int column) {
    m_grid->addWidget(
        new PlainLabel(figure, Type::Figure, Weight::Strong, Token::TextPrimary, this), 0, column);
    m_grid->addWidget(new PlainLabel(word, Type::Body, Weight::Regular, Token::TextSecondary, this),
                      1, column);
}

void ImportSum::setCounts(const ImportCounts& counts, const Format& format, bool done) {
    while (m_grid->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_grid->takeAt(0));
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
    add(format.count(counts.read), tr("rows read"), 0);
    add(u"="_s, {}, 1);
    add(format.count(counts.imported), done ? tr("imported") : tr("will be imported"), 2);
    add(u"+"_s, {}, 3);
    add(format.count(counts.duplicates), tr("known already"), 4);
    add(u"+"_s, {}, 5);
    add(format.count(counts.rejected), tr("left out"), 6);
    m_grid->setColumnStretch(7, 1);
    setAccessibleName(tr("%1 rows read = %2 imported + %3 known already + %4 left out")
                          .arg(format.count(counts.read), format.count(counts.imported),
                               format.count(counts.duplicates), format.count(counts.rejected)));
}

CheckStep::CheckStep(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_format(QLocale()),
      m_block(new Block(this)),
      m_sum(new ImportSum),
      m_words(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_block);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sum);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addStretch(1);
    m_block->setContent(content);
    connect(&state, &ImportState::checkChanged, this, &CheckStep::refresh);
}

void CheckStep::setFormat(const Format& format) {
    m_format = format;
    refresh();
}

void CheckStep::refresh() {
    const import_draft::Check& check = m_state.check();
    m_block->setTitle(tr("What the file will hold afterwards"));
    m_block->setSubtitle(tr("Counted by reading the whole file; nothing is written yet"));
    m_sum->setCounts(check.counts, m_format, false);
    QStringList lines;
    lines.append(
        tr("%n answer(s) will be added.", nullptr, static_cast<int>(check.counts.answers)));
    if (check.firstDay.isValid())
        lines.append(tr("Answered %1.").arg(m_format.period({check.firstDay, check.lastDay})));
    if (check.counts.rejected > 0 && !m_state.importsValidOnes())
        lines.append(tr("Rows are left out and you chose to import nothing then: go back to "
                        "Problems to change that."));
    m_words->setText(lines.join(u'\n'));
}

} // namespace symmetry
