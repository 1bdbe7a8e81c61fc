#include "widgets/pages/data_audit.h"

#include "models/tables/column_table.h"
#include "models/tables/shown_text.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/table_panel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

DataAudit::DataAudit(QWidget* parent)
    : DataSection(parent),
      m_block(new Block(this)),
      m_panel(new TablePanel(tr("Changes"))),
      m_model(new ColumnTable<AuditLine>({}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_block);
    m_block->setContent(m_panel);
    m_panel->table().setObjectName(u"auditTable"_s);
    setFormat(format());
}

void DataAudit::setFormat(const Format& format) {
    const auto leading = Qt::AlignLeading | Qt::AlignVCenter;
    QList<Column<AuditLine>> columns;
    columns.append({u"at"_s, tr("When"), leading,
                    [format](const AuditLine& entry) {
                        return u"%1 %2"_s.arg(
                            format.date(entry.at.date()),
                            format.locale().toString(entry.at.time(), QLocale::ShortFormat));
                    },
                    [](const AuditLine& entry) { return QVariant(entry.at); }});
    columns.append({u"who"_s, tr("Who"), leading,
                    [](const AuditLine& entry) { return shownName(entry.who); }});
    columns.append({u"phrase"_s, tr("What"), leading,
                    [](const AuditLine& entry) { return shownName(entry.phrase, 200); }});
    m_model->setColumns(columns);
    m_panel->setTable(m_model);
    m_panel->table().setColumnWidth100(u"at"_s, 150);
    m_panel->table().setColumnWidth100(u"who"_s, 160);
    DataSection::setFormat(format);
}

void DataAudit::showEntries(const QList<AuditLine>& entries) {
    m_model->setRows(entries);
    refresh();
}

void DataAudit::refresh() {
    m_block->setTitle(tr("%n change(s) are on record", nullptr, m_model->rowCount()));
    m_block->setSubtitle(tr("Newest first; nothing is ever overwritten"));
}

} // namespace symmetry
