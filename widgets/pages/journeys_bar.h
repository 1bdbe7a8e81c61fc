#pragma once

#include "models/domain/catalogue.h"
#include "models/tables/format.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace symmetry {

class SegmentedControl;
class ToolLinks;

/// The row above the journey map: which journey, as it is or as it shall be, map or table, editing
/// and what goes with it. Only variants that exist can be chosen.
class JourneysBar : public QWidget {
    Q_OBJECT
public:
    explicit JourneysBar(QWidget* parent = nullptr);

    void showJourneys(const Catalogue& catalogue, JourneyId current, const Format& format);
    void setBeside(bool beside);
    void setTable(bool table);
    void setEditing(bool editing);
    void setReadOnly(bool readOnly);
    /// Whether something is chosen that can be renamed, moved, removed.
    void setHasSelection(bool has);

Q_SIGNALS:
    void journeyChosen(symmetry::JourneyId id);
    /// Both variants shall be shown, or only the one that follows.
    void besideChosen(bool beside);
    void tableChosen(bool table);
    void editToggled(bool editing);
    /// "help", "copy", "new", "addTouchpoint", "addStage", "rename", "renameStage", "moveBack",
    /// "moveOn", "link", "remove", "removeStage", "copyToBe"
    void triggered(const QString& id);

private:
    void makeEditRow();
    void connectParts();
    void choose(int index);
    void chooseVariant(const QString& id);

    QList<QList<Journey>> m_journeys; ///< variants of one journey together
    JourneyId m_current;
    QComboBox* m_journey;
    SegmentedControl* m_variant;
    SegmentedControl* m_view;
    QPushButton* m_edit;
    ToolLinks* m_links;
    QWidget* m_editRow;
    QPushButton* m_copyToBe = nullptr;
    bool m_beside = false;
    QList<QPushButton*> m_needSelection;
};

} // namespace symmetry
