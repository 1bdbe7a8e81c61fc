#pragma once

#include "app/commands/commands.h"
#include "app/session/session.h"
#include "models/analyses/signals.h"
#include "models/tables/format.h"

#include <QDialog>

namespace symmetry {

class ProcessChartPanel;

/// The process chart of one line, in a window of its own that follows the scope and the file. There
/// is one at a time: the session answers the newest question about a chart alone.
class ProcessChartDialog : public QDialog {
    Q_OBJECT
public:
    ProcessChartDialog(Session& session, Commands& commands, const Subject& subject,
                       const Format& format, QWidget* parent);

    [[nodiscard]] ProcessChartPanel& panel() { return *m_panel; }

Q_SIGNALS:
    void drillRequested(const symmetry::Drill& drill);
    void helpRequested(const QString& topic);
    void failed(const symmetry::Error& error);
    /// A chart is shown.
    void settled();

private:
    void ask(const SignalQuestion& question);
    void edit(const ChangeSet& changes, const QString& phrase);

    Session& m_session;
    Commands& m_commands;
    SignalQuestion m_question;
    ProcessChartPanel* m_panel;
};

} // namespace symmetry
