#include "widgets/pages/data_sources.h"

#include "models/tables/catalogue_tables.h"
#include "models/tables/shown_text.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/table_panel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

DataSources::DataSources(QWidget* parent)
    : DataSection(parent),
      m_block(new Block(this)),
      m_panel(new TablePanel(tr("Sources"))),
      m_model(new ColumnTable<Source>({}, this)),
      m_undo(new QPushButton),
      m_hint(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_block);
    m_block->setContent(m_panel);
    m_panel->table().setObjectName(u"sourcesTable"_s);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(3, metric::grid, 3, 3);
    m_undo->setObjectName(u"undoSource"_s);
    row->addWidget(m_undo);
    row->addWidget(m_hint, 1);
    m_block->addBelow(foot);
    connect(m_undo, &QPushButton::clicked, this, &DataSources::toggle);
    connect(&m_panel->table(), &DataTable::currentRowChanged, this, &DataSources::refreshButtons);
    setFormat(format());
}

void DataSources::setFormat(const Format& format) {
    m_model->setColumns(sourceColumns(format, m_zone));
    m_panel->setTable(m_model);
    m_panel->table().setColumnWidth100(u"name"_s, 240);
    DataSection::setFormat(format);
}

void DataSources::setTimeZone(const QTimeZone& zone) {
    m_zone = zone;
    setFormat(format());
}

QVariantMap DataSources::state() const {
    return m_panel->table().state();
}

void DataSources::restoreState(const QVariantMap& state) {
    m_panel->table().restoreState(state);
}

const Source* DataSources::current() const {
    const int row = m_panel->table().currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void DataSources::refresh() {
    if (!catalogue())
        return;
    m_model->setRows(catalogue()->sources);
    if (!current())
        m_panel->table().setCurrentRow(0);
    qint64 responses = 0;
    int visible = 0;
    for (const Source& source : catalogue()->sources) {
        if (source.state != SourceState::Visible)
            continue;
        responses += source.imported;
        ++visible;
    }
    m_block->setTitle(tr("%n source(s) count", nullptr, visible));
    m_block->setSubtitle(
        tr("%1 responses · read = added + known already + rejected, for every source")
            .arg(format().count(responses)));
    refreshButtons();
}

void DataSources::refreshButtons() {
    const Source* source = current();
    const bool undone = source && source->state == SourceState::Undone;
    const auto count = source ? static_cast<int>(source->imported) : 0;
    m_undo->setText(undone ? tr("Bring back the %Ln response(s)", nullptr, count)
                           : tr("Undo this import of %Ln response(s)", nullptr, count));
    m_undo->setVisible(source != nullptr);
    m_undo->setEnabled(source && !isReadOnly() && source->state != SourceState::Importing);
    m_hint->setText(!source  ? QString()
                    : undone ? tr("Its answers are kept in the file and count nowhere.")
                             : tr("Nothing is deleted: it can be brought back."));
}

void DataSources::toggle() {
    const Source* source = current();
    if (!source)
        return;
    if (source->state == SourceState::Undone)
        Q_EMIT redoRequested(source->id);
    else
        Q_EMIT undoRequested(source->id);
}

} // namespace symmetry
