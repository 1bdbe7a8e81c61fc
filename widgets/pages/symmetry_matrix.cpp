#include "widgets/pages/symmetry_matrix.h"

#include "models/tables/sorted_table.h"
#include "models/tables/symmetry_sentences.h"
#include "widgets/charts/sign_label.h"
#include "widgets/charts/verdict_delegate.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/plain_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int nameWidth = 136;
constexpr int countWidth = 92;
constexpr int narrowestCell = 62;
constexpr int widestCell = 160;

} // namespace

SymmetryMatrixView::SymmetryMatrixView(QWidget* parent)
    : QWidget(parent),
      m_model({}, nullptr),
      m_delegate(new VerdictDelegate(this)),
      m_table(new DataTable(QString(), this)),
      m_status(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary, this)),
      m_legend(new QWidget(this)),
      m_flow(new FlowLayout(m_legend, metric::grid * 3, metric::grid / 2)) {
    m_table->setObjectName(u"symmetryMatrix"_s);
    m_table->setTable(&m_model);
    m_table->setRowHeight(verdictRowHeight);
    m_table->setShowsAllRows(true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_status->setObjectName(u"matrixStatus"_s);
    m_status->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid / 2);
    column->addWidget(m_table);
    column->addWidget(m_status);
    column->addWidget(m_legend);
    connect(m_table, &DataTable::opened, this, [this] { open(m_table->currentIndex()); });
    connect(m_table, &DataTable::stateChanged, this, &SymmetryMatrixView::stateChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SymmetryMatrixView::say);
    setFocusProxy(m_table);
}

void SymmetryMatrixView::showResult(const SymmetryResult& result, int against, const QString& facet,
                                    const Format& format) {
    const QVariantMap kept = m_filled ? m_table->state() : m_wanted;
    const QModelIndex current = m_table->currentIndex();
    const QPoint place(current.column(), current.row());
    m_result = result;
    m_against = against;
    m_model.setRows({}); // the old rows may have other dimensions than the new columns
    m_model.setColumns(matrixColumns(format, result, against, facet));
    m_model.setRows(matrixRows(result, against));
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const QString id = m_model.headerData(i, Qt::Horizontal, ColumnIdRole).toString();
        m_table->setItemDelegateForColumn(i, id.startsWith("cell:"_L1) ? m_delegate : nullptr);
    }
    m_table->restoreState(kept);
    m_filled = true;
    fit();
    fillLegend(format);
    if (place.x() >= 0)
        m_table->setCurrentIndex(m_table->model()->index(place.y(), place.x()));
    say(m_table->currentIndex());
}

void SymmetryMatrixView::fit() {
    if (!m_filled)
        return;
    const auto cells = std::max(1, static_cast<int>(m_result.dimensions.size()));
    const int percent = themeOf(this).textPercent();
    // not the viewport's width: it follows only later while the page is being opened
    const int room = width() * 100 / percent - nameWidth - countWidth;
    const int wide = std::clamp(room / cells, narrowestCell, widestCell);
    m_table->setColumnWidth100(u"name"_s, nameWidth);
    m_table->setColumnWidth100(u"n"_s, countWidth);
    for (int i = 0; i < cells; ++i)
        m_table->setColumnWidth100(u"cell:%1"_s.arg(i), wide);
    m_table->updateGeometry();
}

void SymmetryMatrixView::fillLegend(const Format& format) {
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> taken(item);
    }
    const Words words(format);
    const Mirror other = m_result.question.mirrors.value(m_against + 1);
    const auto add = [this](const Sign& sign, const QString& text) {
        m_flow->addWidget(new SignLabel(sign, text, m_legend));
    };
    Sign dot = signOf(SymmetryVerdict::NotEnough);
    dot.shape = Shape::Dot;
    add(dot, words.verdict(SymmetryVerdict::NotEnough));
    add(signOf(SymmetryVerdict::Symmetric),
        tr("symmetric within %1").arg(SymmetrySentences(format).margin(m_result.margin)));
    for (const SymmetryVerdict verdict :
         {SymmetryVerdict::OthersWorseOff, SymmetryVerdict::CustomersWorseOff})
        add(signOf(verdict, other), words.verdict(verdict, other));
    //: a small group, or one beside it, whose figures are not shown
    add(signOf(SymmetryVerdict::NotEnough), tr("hidden: too few"));
}

int SymmetryMatrixView::dimensionAt(const QModelIndex& index) const {
    const QString id =
        m_table->model()->headerData(index.column(), Qt::Horizontal, ColumnIdRole).toString();
    return id.startsWith("cell:"_L1) ? id.mid(5).toInt() : -1;
}

void SymmetryMatrixView::say(const QModelIndex& current) {
    if (!current.isValid()) {
        m_status->setText(tr("Choose a cell to read it in full; Enter shows the answers behind."));
        return;
    }
    const int dimension = dimensionAt(current);
    m_status->setText(current.data(SpokenRole).toString());
    if (dimension >= 0)
        Q_EMIT dimensionChosen(dimension);
}

void SymmetryMatrixView::open(const QModelIndex& index) {
    if (!index.isValid() || m_against >= m_result.matrices.size())
        return;
    const int row = m_table->sorted()->mapToSource(index).row();
    const SymmetryMatrix& matrix = m_result.matrices.at(m_against);
    Drill drill;
    drill.mirror = matrix.other;
    drill.facetValues = {matrix.units.at(row).value};
    if (const int dimension = dimensionAt(index); dimension >= 0) {
        drill.row = m_result.dimensions.at(dimension).dimension;
        const MirrorPair& pair = matrix.units.at(row).cells.at(dimension).pair;
        if (pair.verdict == SymmetryVerdict::CustomersWorseOff)
            drill.mirror = Mirror::Customers;
    }
    Q_EMIT drilled(drill);
}

QVariantMap SymmetryMatrixView::state() const {
    return m_filled ? m_table->state() : m_wanted;
}

void SymmetryMatrixView::restoreState(const QVariantMap& state) {
    m_wanted = state;
    if (m_filled) {
        m_table->restoreState(state);
        fit();
    }
}

void SymmetryMatrixView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void SymmetryMatrixView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace symmetry
