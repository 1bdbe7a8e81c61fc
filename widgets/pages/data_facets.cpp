#include "widgets/pages/data_facets.h"

#include "models/domain/response.h"
#include "models/tables/column_table.h"
#include "models/tables/shown_text.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/field_form.h"
#include "widgets/controls/table_panel.h"
#include "widgets/pages/data_edits.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

struct DataFacets::Row {
    Facet facet;
    FacetValue value; ///< id 0: a facet that has no value yet
};

namespace {

constexpr int formWidth = 280;

} // namespace

DataFacets::DataFacets(QWidget* parent)
    : DataSection(parent),
      m_block(new Block(this)),
      m_panel(new TablePanel(tr("Facets"))),
      m_model(new ColumnTable<Row>({}, this)),
      m_form(new FieldForm),
      m_facet(new QLineEdit),
      m_value(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::columnGap);
    row->addWidget(m_block, 1);
    row->addWidget(m_form, 0, Qt::AlignTop);
    m_block->setContent(m_panel);
    m_panel->table().setObjectName(u"facetsTable"_s);
    m_form->setFixedWidth(themeOf(this).px(formWidth));
    m_facet->setObjectName(u"facetRename"_s);
    m_value->setObjectName(u"facetValueRename"_s);
    for (QLineEdit* field : {m_facet, m_value})
        field->setMaxLength(Limits::nameCharacters);
    m_form->addField(tr("Name of the facet"), m_facet);
    m_form->addField(tr("Name of the value"), m_value,
                     tr("Answers keep their value; only its name changes."));
    connect(&m_panel->table(), &DataTable::currentRowChanged, this, &DataFacets::showCurrent);
    connect(m_facet, &QLineEdit::editingFinished, this, [this] {
        Q_EMIT edited(DataEdits(*catalogue()).renameFacet(current().facet.id, m_facet->text()));
    });
    connect(m_value, &QLineEdit::editingFinished, this, [this] {
        Q_EMIT edited(
            DataEdits(*catalogue()).renameFacetValue(current().value.id, m_value->text()));
    });
    setFormat(format());
}

void DataFacets::setFormat(const Format& format) {
    QList<Column<Row>> columns;
    columns.append({u"facet"_s, tr("Facet"), Qt::AlignLeading | Qt::AlignVCenter,
                    [](const Row& row) { return shownName(row.facet.name); }});
    columns.append({u"value"_s, tr("Value"), Qt::AlignLeading | Qt::AlignVCenter,
                    [](const Row& row) { return shownName(row.value.label); }});
    m_model->setColumns(columns);
    m_panel->setTable(m_model);
    m_panel->table().setColumnWidth100(u"facet"_s, 220);
    DataSection::setFormat(format);
}

DataFacets::Row DataFacets::current() const {
    const int row = m_panel->table().currentRow();
    return row >= 0 && row < m_model->rowCount() ? m_model->row(row) : Row{};
}

void DataFacets::refresh() {
    if (!catalogue())
        return;
    QList<Row> rows;
    for (const Facet& facet : catalogue()->facets) {
        const QList<FacetValue> values = catalogue()->valuesOf(facet.id);
        for (const FacetValue& value : values)
            rows.append({facet, value});
        if (values.isEmpty())
            rows.append({facet, {}});
    }
    m_model->setRows(rows);
    if (m_panel->table().currentRow() < 0)
        m_panel->table().setCurrentRow(0);
    m_block->setTitle(tr("%n facet(s)", nullptr, static_cast<int>(catalogue()->facets.size())));
    m_block->setSubtitle(tr("By what responses can be cut; facets come with an import"));
    showCurrent();
}

void DataFacets::showCurrent() {
    const Row row = current();
    m_facet->setText(row.facet.name);
    m_value->setText(row.value.label);
    m_facet->setEnabled(row.facet.id.isValid() && !isReadOnly());
    m_value->setEnabled(row.value.id.isValid() && !isReadOnly());
}

} // namespace symmetry
