#include "widgets/pages/journeys_bar.h"

#include "models/tables/shown_text.h"
#include "models/tables/words.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/tool_links.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

QString variantId(JourneyVariant variant) {
    return variant == JourneyVariant::AsIs ? u"asIs"_s : u"toBe"_s;
}

/// Journeys of one mirror with one name are variants of one journey.
QList<QList<Journey>> grouped(const QList<Journey>& journeys) {
    QList<QList<Journey>> groups;
    for (const Journey& journey : journeys) {
        const auto same = std::ranges::find_if(groups, [&journey](const QList<Journey>& group) {
            return group[0].mirror == journey.mirror && group[0].name == journey.name;
        });
        if (same == groups.end())
            groups.append(QList<Journey>{journey});
        else
            same->append(journey);
    }
    return groups;
}

} // namespace

JourneysBar::JourneysBar(QWidget* parent)
    : QWidget(parent),
      m_journey(new QComboBox(this)),
      m_variant(new SegmentedControl(tr("Variant"), this)),
      m_view(new SegmentedControl(tr("View"), this)),
      m_edit(new QPushButton(this)),
      m_links(new ToolLinks(this)),
      m_editRow(new QWidget(this)) {
    m_journey->setObjectName(u"journeyChoice"_s);
    m_journey->setAccessibleDescription(tr("Journey"));
    m_journey->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_journey->setMinimumWidth(metric::grid * 12); // its name gives way before it lies over others
    m_edit->setObjectName(u"editJourney"_s);
    m_edit->setCheckable(true);
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("E"));
    m_view->setObjectName(u"journeyView"_s);
    m_view->addSegment(u"map"_s, tr("Map"));
    m_view->addSegment(u"table"_s, tr("Table"), u"T"_s);
    m_variant->setObjectName(u"journeyVariant"_s);
    m_variant->addSegment(u"asIs"_s, tr("As is"));
    m_variant->addSegment(u"toBe"_s, tr("To be"));
    m_variant->addSegment(u"beside"_s, tr("Beside"));
    m_links->addLink(u"help"_s, tr("How is this computed?"));
    m_links->addLink(u"copy"_s, tr("Copy"));
    auto* row = new FlowLayout(nullptr, metric::grid * 2, metric::grid / 2);
    row->setLastAtEnd(true);
    for (QWidget* part : QList<QWidget*>{m_journey, m_variant, m_view, m_edit, m_links})
        row->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3, 3, 3, 0);
    column->setSpacing(metric::grid);
    column->addLayout(row);
    column->addWidget(m_editRow);
    makeEditRow();
    connectParts();
}

void JourneysBar::connectParts() {
    connect(m_journey, &QComboBox::activated, this, &JourneysBar::choose);
    connect(m_variant, &SegmentedControl::chosen, this, &JourneysBar::chooseVariant);
    connect(m_view, &SegmentedControl::chosen, this,
            [this](const QString& id) { Q_EMIT tableChosen(id == u"table"_s); });
    connect(m_edit, &QPushButton::toggled, this, &JourneysBar::editToggled);
    connect(m_links, &ToolLinks::triggered, this, &JourneysBar::triggered);
}

void JourneysBar::makeEditRow() {
    struct Action {
        QString id;
        QString text;
        QString key;
        bool needsSelection = true;
    };
    const QList<Action> actions{{u"addTouchpoint"_s, tr("Add touchpoint"), tr("Insert"), false},
                                {u"rename"_s, tr("Rename"), u"F2"_s},
                                {u"moveBack"_s, tr("Move back"), tr("Alt+Left")},
                                {u"moveOn"_s, tr("Move on"), tr("Alt+Right")},
                                {u"link"_s, tr("Link"), u"L"_s},
                                {u"remove"_s, tr("Remove"), tr("Delete")},
                                {u"addStage"_s, tr("Add stage"), tr("Shift+Insert"), false},
                                {u"renameStage"_s, tr("Rename stage"), tr("Shift+F2")},
                                {u"removeStage"_s, tr("Remove stage"), tr("Shift+Delete")},
                                {u"copyToBe"_s, tr("Copy as to be"), QString(), false},
                                {u"new"_s, tr("New journey"), QString(), false}};
    auto* row = new FlowLayout(m_editRow, metric::grid / 2, metric::grid / 2);
    for (const Action& action : actions) {
        auto* button = new QPushButton(action.text, m_editRow);
        button->setObjectName(action.id);
        button->setToolTip(action.key);
        button->setAccessibleDescription(action.key);
        row->addWidget(button);
        if (action.needsSelection)
            m_needSelection.append(button);
        if (action.id == u"copyToBe"_s)
            m_copyToBe = button;
        connect(button, &QPushButton::clicked, this,
                [this, id = action.id] { Q_EMIT triggered(id); });
    }
    m_editRow->hide();
}

void JourneysBar::showJourneys(const Catalogue& catalogue, JourneyId current,
                               const Format& format) {
    m_current = current;
    m_journeys = grouped(catalogue.journeys);
    m_journey->clear();
    m_variant->setSegmentVisible(u"asIs"_s, false);
    m_variant->setSegmentVisible(u"toBe"_s, false);
    m_variant->setSegmentVisible(u"beside"_s, false);
    m_variant->setVisible(false);
    m_copyToBe->setEnabled(false);
    for (const QList<Journey>& group : std::as_const(m_journeys)) {
        m_journey->addItem(
            tr("%1: %2", "mirror, journey")
                .arg(Words(format).mirrorLabel(group[0].mirror), shownName(group[0].name, 40)));
        for (const Journey& journey : group) {
            if (journey.id != current)
                continue;
            m_journey->setCurrentIndex(m_journey->count() - 1);
            for (const Journey& variant : group)
                m_variant->setSegmentVisible(variantId(variant.variant), true);
            const bool both = std::ranges::any_of(group, [&journey](const Journey& other) {
                return other.variant != journey.variant;
            });
            m_variant->setSegmentVisible(u"beside"_s, both);
            m_variant->setCurrent(both && m_beside ? u"beside"_s : variantId(journey.variant));
            m_copyToBe->setEnabled(!both && journey.variant == JourneyVariant::AsIs);
            m_variant->setVisible(group.size() > 1 || journey.variant == JourneyVariant::ToBe);
        }
    }
}

void JourneysBar::choose(int index) {
    if (index >= 0 && index < m_journeys.size() && m_journeys[index][0].id != m_current)
        Q_EMIT journeyChosen(m_journeys[index][0].id);
}

void JourneysBar::setBeside(bool beside) {
    m_beside = beside;
}

void JourneysBar::chooseVariant(const QString& id) {
    Q_EMIT besideChosen(id == u"beside"_s);
    for (const Journey& journey : m_journeys.value(m_journey->currentIndex())) {
        if (variantId(journey.variant) == id && journey.id != m_current)
            Q_EMIT journeyChosen(journey.id);
    }
}

void JourneysBar::setTable(bool table) {
    m_view->setCurrent(table ? u"table"_s : u"map"_s);
}

void JourneysBar::setEditing(bool editing) {
    m_edit->setChecked(editing);
    m_editRow->setVisible(editing);
}

void JourneysBar::setReadOnly(bool readOnly) {
    m_edit->setEnabled(!readOnly);
    m_edit->setToolTip(readOnly ? tr("This file is open for reading only") : tr("E"));
}

void JourneysBar::setHasSelection(bool has) {
    for (QPushButton* button : std::as_const(m_needSelection))
        button->setEnabled(has);
}

} // namespace symmetry
