#include "widgets/pages/data_measures.h"

#include "models/tables/catalogue_tables.h"
#include "models/tables/shown_text.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/table_panel.h"
#include "widgets/pages/data_edits.h"
#include "widgets/pages/data_measure_editor.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int detailWidth = 328;

} // namespace

DataMeasures::DataMeasures(QWidget* parent)
    : DataSection(parent),
      m_block(new Block(this)),
      m_panel(new TablePanel(tr("Measures"))),
      m_model(new ColumnTable<Measure>({}, this)),
      m_detail(new Block(this)),
      m_editor(new DataMeasureEditor) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::columnGap);
    row->addWidget(m_block, 1);
    row->addWidget(m_detail);
    m_block->setContent(m_panel);
    m_panel->table().setObjectName(u"measuresTable"_s);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_editor);
    m_detail->setContent(scroll);
    m_detail->setFixedWidth(themeOf(this).px(detailWidth));
    makeButtons();
    connect(&m_panel->table(), &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && at < m_model->rowCount())
            m_current = m_model->row(at).id;
        showCurrent();
    });
    connect(m_editor, &DataMeasureEditor::changed, this, [this](const Measure& after) {
        Q_EMIT edited(DataEdits(*catalogue()).changeMeasure(after));
    });
    setFormat(format());
}

void DataMeasures::makeButtons() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(3, metric::grid, 3, 3);
    const auto button = [this, row](const QString& id, const QString& text, auto action) {
        auto* made = new QPushButton(text);
        made->setObjectName(id);
        row->addWidget(made);
        m_buttons.append(made);
        connect(made, &QPushButton::clicked, this, action);
    };
    button(u"addMeasure"_s, tr("Add measure"), [this] { add(); });
    button(u"removeMeasure"_s, tr("Remove"), [this] { remove(); });
    button(u"measureUp"_s, tr("Move up"), [this] { move(-1); });
    button(u"measureDown"_s, tr("Move down"), [this] { move(1); });
    row->addStretch(1);
    m_block->addBelow(foot);
}

void DataMeasures::setFormat(const Format& format) {
    m_model->setColumns(measureColumns(format));
    m_panel->setTable(m_model);
    m_panel->table().setColumnWidth100(u"name"_s, 190);
    m_panel->table().setColumnWidth100(u"kind"_s, 150);
    m_panel->table().setColumnWidth100(u"definition"_s, 220);
    m_panel->table().setColumnWidth100(u"direction"_s, 116);
    m_panel->table().setColumnWidth100(u"target"_s, 72);
    m_panel->table().setColumnWidth100(u"owner"_s, 110);
    m_editor->setFormat(format);
    DataSection::setFormat(format);
}

QVariantMap DataMeasures::state() const {
    return m_panel->table().state();
}

void DataMeasures::restoreState(const QVariantMap& state) {
    m_panel->table().restoreState(state);
}

MeasureId DataMeasures::current() const {
    return catalogue() && catalogue()->find(m_current) ? m_current : MeasureId{};
}

void DataMeasures::select(MeasureId id) {
    m_current = id;
    refresh();
}

void DataMeasures::refresh() {
    if (!catalogue())
        return;
    const MeasureId wanted = m_current;
    m_model->setRows(catalogue()->measures);
    m_current = wanted;
    if (!current().isValid() && !catalogue()->measures.isEmpty())
        m_current = catalogue()->measures.constFirst().id;
    m_panel->table().setCurrentRow(
        static_cast<int>(planned::placeOf(catalogue()->measures, m_current)));
    const int targets = static_cast<int>(std::ranges::count_if(
        catalogue()->measures, [](const Measure& measure) { return measure.target.has_value(); }));
    m_block->setTitle(tr("%n measure(s)", nullptr, static_cast<int>(catalogue()->measures.size())));
    m_block->setSubtitle(
        tr("%n of them with a target · in the order of the Overview", nullptr, targets));
    showCurrent();
}

void DataMeasures::showCurrent() {
    const Measure* measure = catalogue() ? catalogue()->find(m_current) : nullptr;
    m_detail->setVisible(measure != nullptr);
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(!isReadOnly() &&
                           (measure != nullptr || button->objectName() == u"addMeasure"_s));
    m_editor->setEnabled(!isReadOnly());
    if (!measure)
        return;
    m_detail->setTitle(shownName(measure->name));
    m_detail->setSubtitle(isReadOnly() ? tr("This file is open for reading only")
                                       : tr("Every change can be undone"));
    m_editor->showMeasure(catalogue(), *measure);
}

void DataMeasures::add() {
    Measure measure;
    measure.name = tr("New measure");
    for (int i = 2; std::ranges::find(catalogue()->measures, measure.name, &Measure::name) !=
                    catalogue()->measures.cend();
         ++i)
        measure.name = tr("New measure %1").arg(format().count(i));
    qint64 highest = 0;
    for (const Measure& each : catalogue()->measures)
        highest = std::max(highest, each.id.value);
    m_current = {highest + 1};
    Q_EMIT edited(DataEdits(*catalogue()).addMeasure(measure));
}

void DataMeasures::remove() {
    if (current().isValid())
        Q_EMIT edited(DataEdits(*catalogue()).removeMeasure(m_current));
}

void DataMeasures::move(int step) {
    if (current().isValid())
        Q_EMIT edited(DataEdits(*catalogue()).moveMeasure(m_current, step));
}

} // namespace symmetry
