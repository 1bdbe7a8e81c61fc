#include "app/shell/process_chart_dialog.h"

#include "app/session/sentences.h"
#include "widgets/pages/process_chart_panel.h"
#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

ProcessChartDialog::ProcessChartDialog(Session& session, Commands& commands, const Subject& subject,
                                       const Format& format, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_commands(commands),
      m_question{subject, Step::Month, {}},
      m_panel(new ProcessChartPanel(format, session.snapshot().catalogue, this)) {
    setObjectName(u"processChartDialog"_s);
    setWindowTitle(tr("Process chart"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_panel->setReadOnly(session.isReadOnly());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::grid * 2);
    column->addWidget(m_panel, 1);
    column->addWidget(buttons);
    const Theme theme = themeOf(parent);
    resize(theme.px(920), theme.px(560));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_panel, &ProcessChartPanel::questionChanged, this, &ProcessChartDialog::ask);
    connect(m_panel, &ProcessChartPanel::drillRequested, this, &ProcessChartDialog::drillRequested);
    connect(m_panel, &ProcessChartPanel::helpRequested, this, &ProcessChartDialog::helpRequested);
    connect(m_panel, &ProcessChartPanel::editRequested, this, &ProcessChartDialog::edit);
    connect(&session, &Session::scopeChanged, this, [this] { ask(m_question); });
    connect(&session, &Session::snapshotChanged, this, [this] { ask(m_question); });
    connect(&session, &Session::fileChanged, this, &QDialog::close);
    m_panel->setFocus();
    ask(m_question);
}

void ProcessChartDialog::ask(const SignalQuestion& question) {
    m_question = question;
    m_panel->setStale(true);
    m_session.processChart(question).then(&m_session, [self = QPointer<ProcessChartDialog>(this)](
                                                          const Result<ProcessChartResult>& chart) {
        if (!self || (!chart && chart.error().kind == ErrorKind::Cancelled))
            return; // a newer question is on its way
        self->m_panel->setCatalogue(self->m_session.snapshot().catalogue);
        if (chart)
            self->m_panel->showChart(*chart);
        else
            self->m_panel->showProblem(sentence(chart.error()));
        Q_EMIT self->settled();
    });
}

void ProcessChartDialog::edit(const ChangeSet& changes, const QString& phrase) {
    m_commands.edit(changes, phrase)
        .then(&m_session,
              [self = QPointer<ProcessChartDialog>(this)](const Result<ChangeSet>& done) {
                  if (!done && self)
                      Q_EMIT self->failed(done.error());
              });
}

} // namespace symmetry
