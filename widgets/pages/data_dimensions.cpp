#include "widgets/pages/data_dimensions.h"

#include "models/domain/response.h"
#include "models/tables/column_table.h"
#include "models/tables/shown_text.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/field_form.h"
#include "widgets/pages/data_edits.h"
#include "widgets/pages/preset_menu.h"
#include "widgets/style/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

struct DataDimensions::Row {
    Dimension dimension;
    double share = 0; ///< percent of all weights
    int questions = 0;
};

namespace {

constexpr int formWidth = 280;

} // namespace

DataDimensions::DataDimensions(QWidget* parent)
    : DataSection(parent),
      m_block(new Block(this)),
      m_table(new DataTable(tr("Dimensions"))),
      m_model(new ColumnTable<Row>({}, this)),
      m_form(new FieldForm),
      m_name(new QLineEdit),
      m_weight(new QDoubleSpinBox),
      m_new(new QLineEdit),
      m_add(new QPushButton(tr("Add dimension"))),
      m_presets(new QPushButton(tr("Start with a preset …"))),
      m_remove(new QPushButton(tr("Remove dimension"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::columnGap);
    row->addWidget(m_block, 1);
    row->addWidget(m_form, 0, Qt::AlignTop);
    m_block->setContent(m_table);
    m_table->setObjectName(u"dimensionsTable"_s);
    m_form->setFixedWidth(themeOf(this).px(formWidth));
    m_name->setObjectName(u"dimensionName"_s);
    m_name->setMaxLength(Limits::nameCharacters);
    m_weight->setObjectName(u"dimensionWeight"_s);
    m_weight->setRange(0, 1000);
    m_weight->setKeyboardTracking(false);
    m_new->setObjectName(u"newDimension"_s);
    m_new->setMaxLength(Limits::nameCharacters);
    m_add->setObjectName(u"addDimension"_s);
    m_remove->setObjectName(u"removeDimension"_s);
    m_form->addField(tr("Name"), m_name);
    m_form->addField(tr("Weight"), m_weight,
                     tr("Only the proportion counts: 2 is twice as much as 1."));
    m_form->addWide(m_remove);
    m_form->addField(tr("New dimension"), m_new);
    m_form->addWide(m_add);
    m_form->addWide(m_presets);
    connectParts();
    setFormat(format());
}

void DataDimensions::connectParts() {
    fillPresets();
    connect(m_table, &DataTable::currentRowChanged, this, &DataDimensions::showCurrent);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_filling && current().isValid())
            Q_EMIT edited(DataEdits(*catalogue()).renameDimension(current(), m_name->text()));
    });
    connect(m_weight, &QDoubleSpinBox::valueChanged, this, [this](double weight) {
        if (!m_filling && current().isValid())
            Q_EMIT edited(DataEdits(*catalogue()).weighDimension(current(), weight));
    });
    connect(m_add, &QPushButton::clicked, this, &DataDimensions::add);
    connect(m_new, &QLineEdit::returnPressed, this, &DataDimensions::add);
    connect(m_remove, &QPushButton::clicked, this, &DataDimensions::remove);
}

void DataDimensions::fillPresets() {
    m_presets->setObjectName(u"addPreset"_s);
    auto* menu = new PresetMenu(m_presets);
    m_presets->setMenu(menu);
    connect(menu, &PresetMenu::chosen, this, [this](const DimensionPreset& preset) {
        Q_EMIT edited(DataEdits(*catalogue()).addPreset(preset));
    });
}

void DataDimensions::setFormat(const Format& format) {
    QList<Column<Row>> columns;
    columns.append({u"name"_s, tr("Dimension"), Qt::AlignLeading | Qt::AlignVCenter,
                    [](const Row& row) { return shownName(row.dimension.name); }});
    columns.append({u"weight"_s, tr("Weight"), alignFigures,
                    [format](const Row& row) { return format.number(row.dimension.weight, 2); },
                    [](const Row& row) { return QVariant(row.dimension.weight); }});
    columns.append({u"share"_s,
                    tr("Share, %"),
                    alignFigures,
                    [format](const Row& row) { return format.number(row.share, 1); },
                    [](const Row& row) { return QVariant(row.share); },
                    {},
                    {},
                    [](const Row& row) { return QVariant(row.share); }});
    columns.append({u"questions"_s, tr("Questions"), alignFigures,
                    [format](const Row& row) { return format.count(row.questions); },
                    [](const Row& row) { return QVariant(row.questions); }});
    m_model->setColumns(columns);
    m_table->setTable(m_model);
    m_table->setColumnWidth100(u"name"_s, 240);
    m_table->setColumnWidth100(u"weight"_s, 90);
    m_table->setColumnWidth100(u"share"_s, 140);
    DataSection::setFormat(format);
}

QList<DataDimensions::Row> DataDimensions::rows() const {
    double sum = 0;
    for (const Dimension& dimension : catalogue()->dimensions)
        sum += dimension.weight;
    QList<Row> rows;
    for (const Dimension& dimension : catalogue()->dimensions)
        rows.append({dimension, sum > 0 ? 100 * dimension.weight / sum : 0,
                     DataEdits(*catalogue()).questionsOf(dimension.id)});
    return rows;
}

DimensionId DataDimensions::current() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? m_model->row(row).dimension.id : DimensionId{};
}

void DataDimensions::refresh() {
    if (!catalogue())
        return;
    m_model->setRows(rows());
    if (!current().isValid())
        m_table->setCurrentRow(0);
    m_block->setTitle(tr("%n dimension(s)", nullptr, m_model->rowCount()));
    m_block->setSubtitle(tr("Themes that are asked of several sides so that they can be compared"));
    showCurrent();
}

void DataDimensions::showCurrent() {
    const Dimension* dimension = catalogue() ? catalogue()->find(current()) : nullptr;
    m_filling = true;
    m_name->setText(dimension ? dimension->name : QString());
    m_weight->setValue(dimension ? dimension->weight : 0);
    m_filling = false;
    m_form->setEnabled(!isReadOnly());
    m_remove->setEnabled(dimension != nullptr);
    m_name->setEnabled(dimension != nullptr);
    m_weight->setEnabled(dimension != nullptr);
    const int questions = dimension ? DataEdits(*catalogue()).questionsOf(dimension->id) : 0;
    m_form->setHint(m_name, questions > 0
                                ? tr("If it is removed, its %n question(s) stay and belong to no "
                                     "dimension.",
                                     nullptr, questions)
                                : QString());
}

void DataDimensions::add() {
    const PlannedEdit edit = DataEdits(*catalogue()).addDimension(m_new->text());
    if (edit.isEmpty()) {
        m_new->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_new->clear();
    Q_EMIT edited(edit);
}

void DataDimensions::remove() {
    if (current().isValid())
        Q_EMIT edited(DataEdits(*catalogue()).removeDimension(current()));
}

} // namespace symmetry
