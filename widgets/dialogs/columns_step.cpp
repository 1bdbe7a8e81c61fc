#include "widgets/dialogs/columns_step.h"

#include "models/tables/column_table.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/dialogs/column_editor.h"
#include "widgets/dialogs/import_options.h"
#include "widgets/dialogs/means_delegate.h"
#include "widgets/dialogs/open_points.h"
#include "widgets/style/plain_text.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using ColumnMeaning = import_draft::Meaning;

struct ColumnsStep::Row {
    QString header;
    QString means;
    QString readAs;
    QString rows;
    bool ignored = false;
    bool asks = false;
    bool hasProblem = false;
};

/// The rows; what they mean can be edited.
class ColumnsStep::Model : public ColumnTable<Row> {
public:
    using ColumnTable<Row>::ColumnTable;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
        return ColumnTable<Row>::flags(index) | Qt::ItemIsEditable;
    }
};

namespace {

constexpr int rowHeight = 32;
constexpr int detailWidth = 344;

} // namespace

ColumnsStep::ColumnsStep(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_words(Format(QLocale())),
      m_format(QLocale()),
      m_block(new Block(this)),
      m_table(new DataTable(tr("Columns: what each one means"), this)),
      m_model(new Model({}, this)),
      m_open(new OpenPoints(state, this)),
      m_detail(new Block(this)),
      m_editor(new ColumnEditor(state)) {
    m_table->setObjectName(u"columnsTable"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::columnGap);
    auto* left = new QVBoxLayout;
    left->setSpacing(metric::grid);
    left->addWidget(m_open);
    left->addWidget(m_block, 1);
    row->addLayout(left, 1);
    row->addWidget(m_detail);
    m_block->setContent(m_table);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_editor->layout()->setContentsMargins(4, 4, themeOf(this).px(16), 4);
    scroll->setWidget(m_editor);
    m_detail->setContent(scroll);
    m_detail->setFixedWidth(themeOf(this).px(detailWidth));
    m_detail->setTitle(tr("This column in detail"));
    m_detail->setSubtitle(tr("Shown for the chosen row"));
    connectParts();
    m_table->setRowHeight(rowHeight);
    makeTable();
}

void ColumnsStep::connectParts() {
    connect(&m_state, &ImportState::mappingReplaced, this, &ColumnsStep::refresh);
    connect(&m_state, &ImportState::columnChanged, this, &ColumnsStep::refresh);
    connect(&m_state, &ImportState::checkChanged, this, &ColumnsStep::refresh);
    connect(m_table, &DataTable::currentRowChanged, m_editor, &ColumnEditor::setColumn);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& at) {
        if (at.column() == m_table->columnOf(u"means"_s))
            m_table->edit(at);
    });
    connect(m_table, &DataTable::opened, this, [this](int at) {
        m_table->edit(m_table->model()->index(at, m_table->columnOf(u"means"_s)));
    });
    connect(&m_state, &ImportState::mappingReplaced, m_editor, [this] { m_editor->setColumn(0); });
}

void ColumnsStep::makeTable() {
    const auto leading = Qt::AlignLeading | Qt::AlignVCenter;
    QList<symmetry::Column<Row>> columns;
    columns.append({u"header"_s,
                    tr("Column in the file"),
                    leading,
                    [](const Row& row) { return row.header; },
                    {},
                    [](const Row&) { return Meaning::Strong; }});
    columns.append({u"means"_s,
                    tr("Means here"),
                    leading,
                    [](const Row& row) { return row.means; },
                    {},
                    [](const Row& row) {
                        if (row.asks)
                            return Meaning::Concern;
                        return row.ignored ? Meaning::Quiet : Meaning::Plain;
                    }});
    columns.append({u"read"_s,
                    tr("Read as, first row"),
                    leading,
                    [](const Row& row) { return row.readAs; },
                    {},
                    [](const Row&) { return Meaning::Quiet; }});
    columns.append(
        {u"rows"_s,
         tr("Rows read"),
         alignFigures,
         [](const Row& row) { return row.rows; },
         {},
         [](const Row& row) { return row.hasProblem ? Meaning::Concern : Meaning::Plain; }});
    m_model->setColumns(columns);
    m_table->setTable(m_model);
    m_table->setSortingEnabled(false);
    makeMeans();
    m_table->setColumnWidth100(u"header"_s, 116);
    m_table->setColumnWidth100(u"means"_s, 300);
    m_table->setColumnWidth100(u"read"_s, 150);
}

void ColumnsStep::makeMeans() {
    auto* delegate = new MeansDelegate(
        [this](int at) {
            MeansDelegate::Offer offer;
            for (const MeansOption& option : meansOptions(m_state, at, m_words, offer.current))
                offer.texts.append(option.text);
            return offer;
        },
        m_table);
    m_table->setColumnDelegate(u"means"_s, delegate);
    connect(delegate, &MeansDelegate::chosen, this, &ColumnsStep::choose);
}

void ColumnsStep::setFormat(const Format& format) {
    m_format = format;
    m_words = ImportWords(format);
    m_open->setFormat(format);
    m_editor->setFormat(format);
    makeTable();
    refresh();
}

void ColumnsStep::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->currentRow() < 0)
        m_table->setCurrentRow(0);
}

QList<ColumnsStep::Row> ColumnsStep::rows() const {
    const import_draft::Mapping& mapping = m_state.mapping();
    const import_draft::Check& check = m_state.check();
    QList<Row> rows;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const import_draft::Column& column = mapping.columns[i];
        Row row;
        row.header = shownText(column.header, 80);
        row.means = m_words.columnMeans(mapping, column);
        row.readAs = i < check.first.size() ? m_words.cell(check.first[i])
                                            : shownText(samplesOf(m_state, i).value(0), 80);
        const bool read = i < check.rowsRead.size() && column.meaning != ColumnMeaning::Ignore;
        row.rows = read ? m_format.count(check.rowsRead[i]) : u"–"_s;
        row.ignored = column.meaning == ColumnMeaning::Ignore;
        row.asks = import_draft::needsAnswer(mapping, column);
        row.hasProblem = std::ranges::any_of(check.problems,
                                             [i](const auto& group) { return group.column == i; });
        rows.append(row);
    }
    return rows;
}

void ColumnsStep::refresh() {
    m_model->setRows(rows());
    refreshTitle();
}

void ColumnsStep::refreshTitle() {
    const auto& columns = m_state.mapping().columns;
    const auto mapped = std::ranges::count_if(columns, [](const import_draft::Column& column) {
        return column.meaning != ColumnMeaning::Ignore;
    });
    m_block->setTitle(tr("Columns: what each one means"));
    m_block->setSubtitle(tr("%1 of %n column(s) mapped · the expected and delivered columns of one "
                            "question are paired · Enter opens the choice",
                            nullptr, static_cast<int>(columns.size()))
                             .arg(m_format.count(mapped)));
}

void ColumnsStep::choose(int row, int offer) {
    int current = 0;
    const QList<MeansOption> options = meansOptions(m_state, row, m_words, current);
    if (offer < 0 || offer >= options.size() || offer == current)
        return;
    if (options[offer].question)
        m_state.setQuestion(options[offer].question->code, *options[offer].question);
    m_state.setColumn(row, options[offer].column);
}

} // namespace symmetry
