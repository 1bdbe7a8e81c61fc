#pragma once

#include "models/analyses/journey.h"
#include "models/tables/journey_beside.h"
#include "widgets/pages/journeys_edits.h"
#include "widgets/pages/page.h"
#include "widgets/pages/touchpoint_card.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace symmetry {

class DetailPanel;
class DataTable;
class EmptyState;
class JourneyBeside;
class JourneyMap;
class JourneysBar;
class JourneysNew;
class JourneysStrip;
class JourneyTree;
class PageHeader;
class PanelSplit;
class TouchpointEditor;

/// The drawn journey, its table twin and the touchpoint beside it, edited in place.
///
/// T swaps map and table, E edits. While editing: Insert adds a touchpoint after the chosen one, F2
/// renames it, Alt with left and right moves it, Delete removes it, L links it; with Shift the same
/// for its stage.
class JourneysPage : public Page {
    Q_OBJECT
public:
    explicit JourneysPage(QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    void setFormat(const Format& format) override;
    void setStale(bool stale) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

    void setCatalogue(const CataloguePtr& catalogue);
    void showJourney(const JourneyResult& result);
    /// Dropped where another touchpoint has been chosen meanwhile.
    void showTouchpoint(const TouchpointResult& result);
    /// The variant to be, below the one that showJourney gave; dropped where none is asked for.
    void showToBe(const JourneyResult& result);
    void showComments(TouchpointId touchpoint, const CommentsBehind& comments);

    [[nodiscard]] JourneyId journey() const { return m_result.journey; }
    [[nodiscard]] TouchpointId selected() const { return m_selected; }
    void select(TouchpointId id);
    [[nodiscard]] bool isEditing() const { return m_editing; }
    void setEditing(bool editing);
    [[nodiscard]] bool showsTable() const;
    void showTable(bool table);
    [[nodiscard]] bool showsBeside() const { return m_isBeside; }
    /// Both variants of the journey, one above the other; nothing happens where there is one.
    void setBeside(bool beside);

Q_SIGNALS:
    void journeyRequested(symmetry::JourneyId id);
    /// A second journey to show with the first; none: no more.
    void besideRequested(symmetry::JourneyId id);
    void touchpointRequested(symmetry::TouchpointId id);
    void importRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeMain(QBoxLayout& column);
    void makePanel();
    void makeEmpty();
    void connectParts();
    void connectBar();
    void makeKeys();
    void barTriggered(const QString& id);
    void refreshBar();
    void refreshPanel();
    void chooseFirst();
    [[nodiscard]] const JourneyTouchpoint* shownTouchpoint(TouchpointId id) const;
    [[nodiscard]] QString describe(const JourneyTouchpoint& touchpoint) const;

    // journeys_page_views.cpp
    void makeBeside();
    void refreshView();
    void refreshBeside();
    void copyToBe();
    [[nodiscard]] JourneyId variantOf(JourneyId id, JourneyVariant variant) const;

    // journeys_page_edit.cpp
    bool handleKey(int key, Qt::KeyboardModifiers modifiers, bool acts);
    void act(const QString& id);
    void send(const PlannedEdit& edit);
    void linkTouchpoint();
    void addTouchpoint();
    void addStage();
    void renameTouchpoint();
    void renameStage();
    void move(bool stage, int step);
    void removeTouchpoint();
    void removeStage();
    void newJourney();
    [[nodiscard]] JourneyEdits edits() const { return JourneyEdits(*m_catalogue); }
    [[nodiscard]] StageId selectedStage() const;
    [[nodiscard]] JourneyId editedJourney() const;

    CataloguePtr m_catalogue;
    JourneyResult m_result;
    TouchpointId m_selected;
    QUuid m_awaited; ///< a touchpoint that was added and shall be selected once it is there
    bool m_editing = false;
    bool m_tableShown = false;
    bool m_isBeside = false;
    bool m_besideAwaited = false; ///< a variant to be was made and shall be shown
    JourneyResult m_toBe;
    ColumnTable<BesideRow> m_besideModel;
    JourneyBeside* m_beside;
    DataTable* m_besideTable;
    QScrollArea* m_besideScroll;
    PageHeader* m_header;
    JourneysBar* m_bar;
    JourneysStrip* m_strip;
    QStackedWidget* m_views;
    JourneyMap* m_map;
    QScrollArea* m_mapScroll;
    QTreeView* m_table;
    JourneyTree* m_tree;
    QStackedWidget* m_whole;
    PanelSplit* m_split;
    DetailPanel* m_panel;
    TouchpointCard* m_card;
    TouchpointEditor* m_editor;
    QPushButton* m_answers;
    QPushButton* m_edit;
    EmptyState* m_empty;
    JourneysNew* m_new;
};

} // namespace symmetry
