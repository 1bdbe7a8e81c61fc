#include "app/shell/drill_dialog.h"

#include "models/tables/drill_sentences.h"
#include "models/tables/shown_text.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/plain_label.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

DrillDialog::DrillDialog(const QString& title, const Format& format, const QStringList& facets,
                         QWidget* parent)
    : QDialog(parent),
      m_format(format),
      m_count(new PlainLabel(tr("Looking up the answers …"), Type::Body, Weight::Regular,
                             Token::TextSecondary, this)),
      m_rows(new ColumnTable<AnswerRow>(answerColumns(format, facets), this)),
      m_table(new DataTable(tr("Answers behind the figure"), this)),
      m_comments(new QPlainTextEdit(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
    setObjectName(u"drillDialog"_s);
    setWindowTitle(tr("Answers behind a figure"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_count->setObjectName(u"drillCount"_s);
    m_count->setWordWrap(true);
    prepareTable();
    m_comments->setObjectName(u"drillComments"_s);
    m_comments->setAccessibleName(tr("Comments of the selected response"));
    m_comments->setReadOnly(true);
    m_comments->setTabChangesFocus(true);
    auto* heading =
        new PlainLabel(shownName(title), Type::Title, Weight::Strong, Token::TextPrimary, this);
    heading->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::grid * 2);
    column->addWidget(heading);
    column->addWidget(m_count);
    column->addWidget(m_table, 3);
    column->addWidget(m_comments, 1);
    column->addWidget(m_buttons);
    const Theme theme = themeOf(parent);
    resize(theme.px(880), theme.px(600));
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_table, &DataTable::currentRowChanged, this, &DrillDialog::showComments);
    connect(m_table, &DataTable::returned, this, &QDialog::close);
    connect(m_table, &DataTable::stateChanged, this, &DrillDialog::tableChanged);
}

void DrillDialog::prepareTable() {
    m_table->setObjectName(u"drillTable"_s);
    m_table->setTable(m_rows);
    m_table->setColumnWidth100(u"day"_s, 96);
    m_table->setColumnWidth100(u"mirror"_s, 80);
    m_table->setColumnWidth100(u"tier"_s, 72);
}

QVariantMap DrillDialog::tableState() const {
    return m_table->state();
}

void DrillDialog::restoreTable(const QVariantMap& state) {
    if (!state.isEmpty())
        m_table->restoreState(state);
}

void DrillDialog::offerChart() {
    auto* chart = m_buttons->addButton(tr("&Process chart"), QDialogButtonBox::ActionRole);
    chart->setObjectName(u"drillChart"_s);
    chart->setAutoDefault(false);
    connect(chart, &QPushButton::clicked, this, &DrillDialog::chartRequested);
}

QString DrillDialog::countWords(const DrillRows& rows) const {
    const DrillSentences say(m_format);
    if (rows.tooFew)
        return say.hidden(rows.n, rows.isProtected);
    const QString count =
        tr("%Ln response(s) stand behind this figure.", nullptr, static_cast<int>(rows.n));
    const QString shown = rows.rows.size() < rows.n ? tr("The newest %Ln are listed.", nullptr,
                                                         static_cast<int>(rows.rows.size()))
                                                    : QString();
    const QString comments = rows.commentsShown
                                 ? QString()
                                 : tr("Comments are hidden: too few people stand behind them.");
    return QStringList{count, say.leftOut(rows.leftOut), shown, comments}.join(u' ').simplified();
}

void DrillDialog::showRows(const DrillRows& rows) {
    m_count->setText(countWords(rows));
    m_rows->setRows(answerRows(rows));
    m_table->setVisible(!rows.tooFew);
    m_comments->setVisible(rows.commentsShown);
    if (!rows.rows.isEmpty())
        m_table->setCurrentRow(0);
    m_table->setFocus();
}

void DrillDialog::showProblem(const QString& sentence) {
    m_count->setText(sentence);
    m_table->hide();
    m_comments->hide();
}

void DrillDialog::showComments(int row) {
    const QStringList comments =
        row < 0 || row >= m_rows->rowCount() ? QStringList() : m_rows->row(row).comments;
    m_comments->setPlainText(comments.isEmpty() ? tr("No comment.") : comments.join(u"\n\n"_s));
}

} // namespace symmetry
