#include "widgets/pages/discrepancies_detail.h"

#include "widgets/charts/distribution_bar.h"
#include "widgets/controls/link_button.h"
#include "widgets/controls/plain_label.h"
#include "widgets/style/meaning.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

DiscrepanciesDetail::DiscrepanciesDetail(QWidget* parent)
    : QWidget(parent),
      m_format(QLocale()),
      m_grid(new QGridLayout),
      m_distribution(new DistributionBar(this)),
      m_answers(new LinkButton({}, Type::Body, this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::grid * 2);
    m_grid->setVerticalSpacing(metric::grid / 2);
    m_grid->setColumnStretch(0, 1);
    for (int i = 0; i < 5; ++i)
        m_lines.append(addLine());
    m_answers->setObjectName(u"detailAnswers"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid);
    column->addLayout(m_grid);
    column->addSpacing(metric::grid);
    column->addWidget(m_distribution);
    column->addWidget(m_answers, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_distribution, &ChartView::drilled, this, &DiscrepanciesDetail::drilled);
    connect(m_answers, &QPushButton::clicked, this, [this] {
        Q_EMIT drilled({m_row.key, {}, m_row.mirror, {}, {}});
    });
    retranslate();
}

DiscrepanciesDetail::Line DiscrepanciesDetail::addLine() {
    const int row = m_grid->rowCount();
    const Line line{
        new PlainLabel({}, Type::Body, Weight::Regular, Token::TextPrimary, this),
        new PlainLabel({}, Type::Body, Weight::Strong, Token::TextPrimary, this),
        new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary, this),
        new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, this),
    };
    line.name->setWordWrap(true);
    int column = 0;
    for (PlainLabel* label : {line.name, line.value, line.interval, line.n}) {
        label->setAlignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) |
                            Qt::AlignVCenter);
        m_grid->addWidget(label, row, column++);
    }
    return line;
}

void DiscrepanciesDetail::setLine(const Line& line, const QString& name, const Estimate& estimate,
                                  Unit unit, const Format& format, bool difference) {
    line.name->setText(name);
    if (!estimate.isKnown()) {
        line.value->setText(u"–"_s);
        line.interval->clear();
        line.n->setText(estimate.n > 0 ? format.tooFew(estimate.n) : QString());
        return;
    }
    line.value->setText(difference ? format.difference(estimate.value, unit)
                                   : format.full(estimate.value, unit));
    line.interval->setText(difference ? format.differenceInterval(estimate, unit)
                                      : format.interval(estimate, unit));
    line.n->setText(format.n(estimate.n));
}

void DiscrepanciesDetail::showRow(const GapRow& row, const Format& format) {
    m_row = row;
    m_format = format;
    setLine(m_lines.at(0), tr("Expected"), row.expected, row.unit, format, false);
    setLine(m_lines.at(1), tr("Delivered"), row.delivered, row.unit, format, false);
    setLine(m_lines.at(2), tr("Gap"), row.gap, row.unit, format, true);
    const bool change = row.change.difference.n > 0;
    setLine(m_lines.at(3), change ? tr("Change of the gap") : tr("Nothing to compare with"),
            row.change.difference, row.unit, format, true);
    const bool asked = row.importance.n > 0;
    setLine(m_lines.at(4), asked ? tr("Importance") : tr("Importance was not asked"),
            row.importance, row.unit, format, false);
    m_lines.at(2).value->setRole(Type::Body, Weight::Strong, signOf(row.verdict).text);
    m_distribution->setFormat(format);
    m_distribution->setRow(row);
    m_distribution->setVisible(row.verdict != GapVerdict::TooFew);
    m_answers->setEnabled(row.verdict != GapVerdict::TooFew);
}

void DiscrepanciesDetail::retranslate() {
    m_answers->setText(tr("Show the answers behind it"));
}

void DiscrepanciesDetail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRow(GapRow(m_row), Format(m_format));
    }
}

} // namespace symmetry
