#pragma once

#include "app/commands/commands.h"
#include "app/settings/settings.h"
#include "widgets/controls/rail.h"
#include "widgets/pages/page.h"

#include <QPointer>
#include <QStackedWidget>
#include <map>

namespace symmetry {

class DataPage;
struct AuditLine;
struct FileState;
class DiscrepanciesPage;
class JourneysPage;
class OverviewPage;
class SymmetryPage;

/// The pages of one window: which there are, which is shown, and how each gets what it shows. Only
/// the page that is seen asks for figures; the others ask when they come to be seen.
class PageHost : public QObject {
    Q_OBJECT
public:
    PageHost(Session& session, Commands& commands, QStackedWidget& stack);
    ~PageHost() override;

    [[nodiscard]] QList<RailEntry> entries() const;
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] Page* page(const QString& id) const;
    /// Shows a page; unknown ids show the first one.
    void show(const QString& id);
    void setFormat(const Format& format);
    void setReadOnly(bool readOnly);
    /// Everything that is shown is out of date.
    void invalidate();
    [[nodiscard]] QMap<QString, QVariantMap> states() const;
    void restoreStates(const QMap<QString, QVariantMap>& states);
    /// True until the page that is seen shows the present state and scope.
    [[nodiscard]] bool isBusy() const { return m_waiting > 0; }
    /// Opens a touchpoint, dimension or measure on its page.
    void jumpTo(TouchpointId id);
    void jumpTo(DimensionId id);
    void jumpTo(MeasureId id);
    void showChecked(const Result<CheckReport>& report);
    void showBackup(const QDateTime& at, const QString& folder);
    /// Everything from the catalogue is out of date as well.
    void takeSnapshot();

Q_SIGNALS:
    void shown(const QString& pageId);
    void settled(const QString& pageId);
    void failed(const symmetry::Error& error);
    void drillRequested(const symmetry::Drill& drill);
    void chartRequested(const symmetry::Subject& subject);
    void helpRequested(const QString& topic);
    void importRequested();
    void checkRequested();
    void backupRequested();
    void saveAsRequested();
    void exportRequested();
    void noticed(const QString& text);
    void stateChanged();

private:
    struct Entry {
        Page* page = nullptr;
        RailEntry rail;
        std::function<void()> ask;
        bool outdated = true;
    };

    // page_wiring.cpp: what each page needs
    void addOverview();
    void addJourneys();
    void addData();
    void askJourney();
    void askTouchpoint(TouchpointId id);
    void askData();
    void showFigures(FileState state, const QList<AuditLine>& audit);
    void setSourceShown(SourceId id, bool shown);
    void addDiscrepancies();
    void askDiscrepancies();
    void addSymmetry();
    void askSymmetry();

    void add(Page* page, const QString& text, Icon icon, std::function<void()> ask);
    void askAgain(const Page* page);
    void connectPage(Page* page);
    void edit(const ChangeSet& changes, const QString& phrase);
    void askNow(Entry& entry);
    /// Gives `page` the answer when it comes, in its own words.
    template <class T, class P>
    void deliver(QFuture<Result<T>> answer, P* page, void (P::*view)(const T&)) {
        ++m_waiting;
        // The session outlives every answer; the page and its window may not.
        answer.then(&m_session, [self = QPointer<PageHost>(this), page = QPointer<P>(page),
                                 view](const Result<T>& result) {
            if (!self || !page)
                return;
            if (result)
                (page->*view)(*result);
            self->settle(page, result ? std::nullopt : std::optional(result.error()));
        });
    }
    void settle(Page* page, const std::optional<Error>& error);

    Session& m_session;
    Commands& m_commands;
    QStackedWidget& m_stack;
    QList<Entry> m_entries;
    QString m_current;
    int m_waiting = 0;
    OverviewPage* m_overview = nullptr;
    DiscrepanciesPage* m_discrepancies = nullptr;
    JourneysPage* m_journeys = nullptr;
    SymmetryPage* m_symmetry = nullptr;
    DataPage* m_data = nullptr;
    JourneyId m_journey;               ///< none: the first one
    JourneyId m_besideJourney;         ///< shown below the first; none: only one is shown
    DimensionId m_dimension;           ///< to be shown once the Symmetry page has its figures
    std::unique_ptr<FileState> m_file; ///< what is known of the file so far
};

} // namespace symmetry
