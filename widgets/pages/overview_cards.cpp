#include "widgets/pages/overview_cards.h"

#include "models/tables/overview_tables.h"
#include "widgets/charts/measure_card_view.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/tool_links.h"
#include "widgets/style/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// The narrowest a card may get before the row wraps, in pixels at 100 %.
constexpr int narrowestCard = 176;

} // namespace

OverviewCards::OverviewCards(QWidget* parent)
    : QWidget(parent),
      m_grid(new QWidget(this)),
      m_links(new ToolLinks(this)),
      m_table(new DataTable(QString(), this)),
      m_model({}, nullptr),
      m_format(QLocale()) {
    m_links->addLink(u"twin"_s, QString(), QKeySequence(Qt::Key_T), this);
    m_links->addLink(u"copy"_s, QString());
    m_links->addLink(u"help"_s, QString());
    m_model.setColumns(cardColumns(m_format));
    m_table->setTable(&m_model);
    m_table->setShowsAllRows(true);
    m_table->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid / 2);
    column->addWidget(m_links, 0, Qt::AlignTrailing);
    column->addWidget(m_grid);
    column->addWidget(m_table);
    connect(m_links, &ToolLinks::triggered, this, &OverviewCards::follow);
    connect(m_table, &DataTable::opened, this, [this](int row) {
        Drill drill;
        drill.measure = m_model.row(row).measure;
        Q_EMIT drilled(drill);
    });
    retranslate();
}

void OverviewCards::follow(const QString& link) {
    if (link == "twin"_L1) {
        showTwin(!showsTwin());
    } else if (link == "help"_L1) {
        Q_EMIT helpRequested(u"measures"_s);
    } else {
        QGuiApplication::clipboard()->setText(m_table->asText());
        Q_EMIT copied(u"data"_s);
    }
}

void OverviewCards::retranslate() {
    setAccessibleName(tr("Measures"));
    m_table->setAccessibleName(tr("Measures"));
    m_links->setLinkText(u"twin"_s, showsTwin() ? tr("Cards") : tr("Table"));
    m_links->setLinkText(u"copy"_s, tr("Copy"));
    m_links->setLinkText(u"help"_s, tr("How is this computed?"));
}

void OverviewCards::setFormat(const Format& format) {
    m_format = format;
    m_model.setColumns(cardColumns(format));
    for (MeasureCardView* view : std::as_const(m_views))
        view->setFormat(format);
}

void OverviewCards::setCards(const QList<MeasureCard>& cards) {
    m_model.setRows(cards);
    const int shown = static_cast<int>(std::min<qsizetype>(cards.size(), mostCards));
    while (m_views.size() < shown) {
        auto* view = new MeasureCardView(m_grid);
        view->setObjectName(u"card_%1"_s.arg(m_views.size()));
        view->setFormat(m_format);
        connect(view, &ChartView::drilled, this, &OverviewCards::drilled);
        m_views.append(view);
    }
    while (m_views.size() > shown) {
        m_views.last()->hide();
        m_views.takeLast()->deleteLater();
    }
    for (int i = 0; i < shown; ++i)
        m_views.at(i)->setCard(cards.at(i));
    arrange();
}

void OverviewCards::setStale(bool stale) {
    for (MeasureCardView* view : std::as_const(m_views))
        view->setStale(stale);
}

bool OverviewCards::showsTwin() const {
    return !m_table->isHidden();
}

void OverviewCards::showTwin(bool table) {
    if (table == showsTwin())
        return;
    m_table->setVisible(table);
    m_grid->setVisible(!table);
    retranslate();
    if (table)
        m_table->setFocus();
    else if (!m_views.isEmpty())
        m_views.constFirst()->setFocus();
    updateGeometry();
    Q_EMIT twinToggled(table);
}

int OverviewCards::columnsAt(int width) const {
    const int count = static_cast<int>(m_views.size());
    if (count == 0)
        return 1;
    const int most = std::clamp(width / themeOf(this).px(narrowestCard), 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows; // 7 cards in two rows are 4 and 3, never 6 and 1
}

void OverviewCards::arrange() {
    const int count = static_cast<int>(m_views.size());
    const int columns = columnsAt(width());
    const Theme theme = themeOf(this);
    const int gap = theme.px(metric::grid * 2);
    const int cardWidth = std::max(1, width() / columns);
    const int cardHeight = theme.px(metric::cardHeight);
    for (int i = 0; i < count; ++i) {
        const int column = i % columns;
        const bool last = column == columns - 1 || i == count - 1;
        const int x = column * cardWidth;
        const QRect box(x, (i / columns) * (cardHeight + gap), cardWidth - gap, cardHeight);
        m_views.at(i)->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), cardHeight), box));
        m_views.at(i)->setDivider(!last);
        m_views.at(i)->show();
    }
    const int rows = (count + columns - 1) / columns;
    m_grid->setFixedHeight(std::max(0, rows * (cardHeight + gap) - gap));
}

void OverviewCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewCards::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace symmetry
