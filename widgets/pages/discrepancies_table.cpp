#include "widgets/pages/discrepancies_table.h"

#include "models/tables/discrepancy_sentences.h"
#include "models/tables/sorted_table.h"
#include "widgets/charts/axis.h"
#include "widgets/charts/forest_delegate.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/table_panel.h"
#include "widgets/controls/tool_links.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int narrowestForest = 150;
constexpr int heatWidth = 56;
constexpr int mostRowsAtOnce = 18;
constexpr QStringView detailColumns[] = {u"expected", u"delivered", u"importance", u"p",
                                         u"below",    u"met",       u"exceeded",   u"change"};

struct Width {
    QStringView id;
    int at100;
};
constexpr Width widths[] = {{u"rank", 28},   {u"name", 160}, {u"owner", 96},
                            {u"n", 52},      {u"gap", 58},   {u"interval", 110},
                            {u"effect", 46}, {u"q", 58},     {u"verdict", 120}};

} // namespace

DiscrepanciesTable::DiscrepanciesTable(QWidget* parent)
    : QWidget(parent),
      m_format(QLocale()),
      m_model({}, nullptr),
      m_twinModel({}, nullptr),
      m_heatModel({}, nullptr),
      m_caption(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, this)),
      m_heatCaption(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, this)),
      m_panel(new TablePanel(QString(), this)),
      m_forest(new ForestDelegate(this)),
      m_heat(new HeatDelegate(this)),

      m_twin(new QWidget(this)),
      m_twinTable(new DataTable(QString(), m_twin)),
      m_heatTable(new DataTable(QString(), m_twin)),
      m_status(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary, this)),
      m_total(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary, this)) {
    m_status->setObjectName(u"heatStatus"_s);
    m_total->setObjectName(u"weightedTotal"_s);
    m_panel->table().setObjectName(u"discrepanciesTable"_s);
    m_caption->setElided(true);
    m_status->setElided(true);
    m_total->setWordWrap(true);
    makeTwins();
    m_panel->links().addLink(u"twin"_s, QString(), QKeySequence(Qt::Key_T), this);
    m_panel->links().addLink(u"copy"_s, QString());
    m_panel->links().addLink(u"help"_s, QString());
    auto* captions = new QHBoxLayout;
    captions->addWidget(m_caption, 1);
    captions->addWidget(m_heatCaption);
    m_twin->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid / 2);
    column->addLayout(captions);
    column->addWidget(m_panel);
    column->addWidget(m_twin);
    column->addWidget(m_status);
    column->addWidget(m_total);
    m_panel->setTable(&m_model);
    m_panel->table().horizontalHeader()->setStretchLastSection(false); // the forest takes the rest
    connect(m_panel, &TablePanel::linkTriggered, this, &DiscrepanciesTable::follow);
    DataTable& table = m_panel->table();
    connect(&table, &DataTable::currentRowChanged, this, &DiscrepanciesTable::currentRowChanged);
    connect(&table, &DataTable::stateChanged, this, &DiscrepanciesTable::stateChanged);
    connect(&table, &DataTable::opened, this, [this] { open(m_panel->table().currentIndex()); });
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DiscrepanciesTable::say);
    retranslate();
}

void DiscrepanciesTable::makeTwins() {
    m_twinTable->setObjectName(u"discrepanciesTwin"_s);
    m_heatTable->setObjectName(u"heatTwin"_s);
    auto* column = new QVBoxLayout(m_twin);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid * 2);
    for (DataTable* table : {m_twinTable, m_heatTable}) {
        table->setShowsAllRows(true);
        column->addWidget(table);
    }
    column->addStretch(1);
    m_twinTable->setTable(&m_twinModel);
    m_heatTable->setTable(&m_heatModel);
    connect(m_twinTable, &DataTable::opened, this, [this](int row) {
        const GapRow& gap = m_twinModel.row(row);
        Q_EMIT drilled({gap.key, {}, gap.mirror, {}, {}});
    });
}

void DiscrepanciesTable::retranslate() {
    ToolLinks& links = m_panel->links();
    links.setLinkText(u"twin"_s, showsTwin() ? tr("Chart") : tr("Table"));
    links.setLinkText(u"copy"_s, tr("Copy"));
    links.setLinkText(u"help"_s, tr("How is this computed?"));
    m_panel->table().setAccessibleName(tr("Discrepancies, ranked"));
    m_twinTable->setAccessibleName(tr("Discrepancies, all figures"));
    m_heatTable->setAccessibleName(tr("Gap by group"));
}

ToolLinks& DiscrepanciesTable::links() {
    return m_panel->links();
}

DataTable& DiscrepanciesTable::table() {
    return m_panel->table();
}

void DiscrepanciesTable::follow(const QString& link) {
    if (link == "twin"_L1) {
        showTwin(!showsTwin());
    } else if (link == "help"_L1) {
        Q_EMIT helpRequested();
    } else if (link == "copy"_L1) {
        const QString text = showsTwin() ? m_twinTable->asText() + u'\n' + m_heatTable->asText()
                                         : m_panel->table().asText();
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(u"data"_s);
    }
}

bool DiscrepanciesTable::showsTwin() const {
    return !m_twin->isHidden();
}

void DiscrepanciesTable::showTwin(bool table) {
    if (table == showsTwin())
        return;
    m_twin->setVisible(table);
    m_panel->setVisible(!table);
    m_status->setVisible(!table);
    retranslate();
    if (table)
        m_twinTable->setFocus();
    else
        m_panel->table().setFocus();
    Q_EMIT stateChanged();
}

void DiscrepanciesTable::setFormat(const Format& format) {
    m_format = format;
}

void DiscrepanciesTable::showResult(const DiscrepanciesResult& result, const QString& facetName) {
    const QVariantMap kept = m_filled ? table().state() : m_wanted;
    const int row = currentRow();
    m_result = result;
    m_facetName = facetName;
    const DiscrepancySentences say(m_format);
    m_caption->setText(say.forest(result).subtitle);
    m_heatCaption->setText(result.heatColumns.isEmpty() ? QString() : say.heat(facetName));
    m_model.setColumns(discrepancyColumns(m_format, result));
    m_model.setRows(discrepancyRows(result));
    m_twinModel.setColumns(gapColumns(m_format, result.question.rows));
    m_twinModel.setRows(result.rows);
    m_heatModel.setColumns(heatTwinColumns(m_format, result.question.rows, facetName));
    m_heatModel.setRows(heatTwinRows(result));
    m_twinTable->resizeColumnsToContents();
    m_heatTable->resizeColumnsToContents();
    m_heatTable->setVisible(!result.heatColumns.isEmpty());
    hideDetails();
    setDelegates();
    table().restoreState(kept);
    m_filled = true;
    setAxis();
    fitForest();
    const ChartWords total = say.total(result);
    m_total->setText(total.finding.isEmpty() ? QString()
                                             : total.finding + u" · "_s + total.subtitle);
    setCurrentRow(row >= 0 && row < result.rows.size() ? row : 0);
}

void DiscrepanciesTable::hideDetails() {
    DataTable& table = this->table();
    for (int i = 0; i < m_model.columnCount(); ++i)
        table.setColumnHidden(i, false);
    for (const QStringView id : detailColumns)
        table.setColumnHidden(table.columnOf(id.toString()), true);
    for (const Width& width : widths)
        table.setColumnWidth100(width.id.toString(), width.at100);
}

void DiscrepanciesTable::setDelegates() {
    DataTable& table = this->table();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const QString id = m_model.headerData(i, Qt::Horizontal, ColumnIdRole).toString();
        QAbstractItemDelegate* delegate = nullptr;
        if (id == "forest"_L1)
            delegate = m_forest;
        else if (id.startsWith("heat:"_L1))
            delegate = m_heat;
        table.setItemDelegateForColumn(i, delegate);
        if (delegate == m_heat)
            table.setColumnWidth100(id, heatWidth);
    }
    const auto [low, high] = forestRange(m_result.rows);
    m_forest->setRange(low, high);
    m_heat->setReach(heatReach(m_result.heat));
    const QFontMetrics metrics(themeOf(this).font(Type::Caption));
    const int room = themeOf(this).px(heatWidth - 8);
    const bool wraps = std::ranges::any_of(m_result.heatColumns, [&](const FacetValue& value) {
        return metrics.horizontalAdvance(value.label) > room;
    });
    table.setHeaderLines(wraps ? 2 : 1);
}

void DiscrepanciesTable::setAxis() {
    const double low = m_forest->low();
    const double high = m_forest->high();
    const QList<double> all = ticks(low, high);
    const int decimals = tickDecimals(all);
    QStringList values;
    QList<double> places;
    for (const double tick : all) {
        const bool zero = std::abs(tick) < 1e-12;
        values.append(zero ? m_format.number(0.0, 0) : m_format.signedNumber(tick, decimals));
        places.append((tick - low) / (high - low));
    }
    table().setColumnAxis(u"forest"_s, values, places);
}

void DiscrepanciesTable::fitForest() {
    DataTable& table = this->table();
    const int forest = table.columnOf(u"forest"_s);
    const bool drawn = forest >= 0 && !table.isColumnHidden(forest);
    int others = 0;
    for (int i = 0; i < m_model.columnCount(); ++i)
        others += i == forest || table.isColumnHidden(i) ? 0 : table.columnWidth(i);
    const int bar = m_result.rows.size() > mostRowsAtOnce // whether it is there yet or not
                        ? table.verticalScrollBar()->sizeHint().width()
                        : 0;
    const int least = drawn ? themeOf(this).px(narrowestForest) : 0;
    const bool scrolls = others + least + bar > width();
    const int rows = std::min(static_cast<int>(m_result.rows.size()), mostRowsAtOnce);
    const int beneath = scrolls ? table.horizontalScrollBar()->sizeHint().height() : 0;
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + 2 + beneath +
                         rows * table.verticalHeader()->defaultSectionSize());
    if (!drawn)
        return;
    table.setColumnWidth100(u"forest"_s, std::max(least, width() - bar - others) * 100 /
                                             themeOf(this).textPercent());
}

int DiscrepanciesTable::currentRow() const {
    return m_panel->table().currentRow();
}

void DiscrepanciesTable::setCurrentRow(int row) {
    table().setCurrentRow(row);
}

Drill DiscrepanciesTable::drillAt(const QModelIndex& index) const {
    const QModelIndex source = m_panel->table().sorted()->mapToSource(index);
    const GapRow& gap = m_model.row(source.row()).gap;
    Drill drill{gap.key, {}, gap.mirror, {}, {}};
    const QString id = m_model.headerData(source.column(), Qt::Horizontal, ColumnIdRole).toString();
    if (id.startsWith("heat:"_L1))
        drill.facetValues = {FacetValueId{id.mid(5).toLongLong()}};
    return drill;
}

void DiscrepanciesTable::open(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT drilled(drillAt(index));
}

void DiscrepanciesTable::say(const QModelIndex& current) {
    if (!current.isValid()) {
        m_status->clear();
        return;
    }
    const QString id =
        table().sorted()->headerData(current.column(), Qt::Horizontal, ColumnIdRole).toString();
    const bool heat = id.startsWith("heat:"_L1);
    const QModelIndex spoken =
        heat ? current : current.siblingAtColumn(table().columnOf(u"name"_s));
    m_status->setText(spoken.data(SpokenRole).toString());
}

QVariantMap DiscrepanciesTable::state() const {
    QVariantMap state = m_filled ? m_panel->table().state() : m_wanted;
    state.insert(u"twin"_s, showsTwin());
    return state;
}

void DiscrepanciesTable::restoreState(const QVariantMap& state) {
    m_wanted = state;
    showTwin(state.value(u"twin"_s).toBool());
    if (m_filled)
        table().restoreState(state);
}

void DiscrepanciesTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitForest();
}

void DiscrepanciesTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_filled) {
        hideDetails();
        setDelegates();
        fitForest();
    }
}

} // namespace symmetry
