#include "tests/walks/sinks.h"

#include "app/shell/actions.h"
#include "app/shell/status_line.h"
#include "models/domain/response.h"
#include "models/tables/shown_text.h"
#include "tests/widgets/journey_fixture.h"
#include "widgets/charts/dumbbell_view.h"
#include "widgets/charts/gap_bars.h"
#include "widgets/charts/journey_beside.h"
#include "widgets/charts/journey_map.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/detail_panel.h"
#include "widgets/controls/message_bar.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/rail.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/word_button.h"
#include "widgets/pages/touchpoint_quote.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace symmetry::test {

namespace {

Format english() {
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace

struct Sinks::Parts {
    PlainLabel whole;
    PlainLabel elided;
    PageHeader header;
    Block block;
    DetailPanel panel;
    MessageBar messages;
    Rail rail;
    StatusLine status;
    WordButton word;
    SegmentedControl segments{QStringLiteral("Choice")};
    QComboBox box;
    QListWidget list;
    QPushButton action;
    DataTable table{QStringLiteral("Table")};
    ColumnTable<QString> rows{{}};
    GapBars bars;
    DumbbellView dumbbells;
    JourneyMap map;
    JourneyBeside beside;
    QWidget quotes;
    QVBoxLayout quoteColumn{&quotes};
    JourneyResult journey = heatPump();
    qsizetype longest = Limits::nameCharacters;
};

Sinks::Sinks() : m(std::make_unique<Parts>()) {
    m->whole.setWordWrap(true);
    m->elided.setElided(true);
    m->segments.addSegment(QStringLiteral("a"), QStringLiteral("a"));
    m->table.setTable(&m->rows);
    addParts();
    resize(900, 2400);
}

Sinks::~Sinks() {
    for (QObject* child : QObjectList(children()))
        if (auto* widget = qobject_cast<QWidget*>(child))
            widget->setParent(nullptr); // they are members of Parts
}

void Sinks::addParts() {
    auto* column = new QVBoxLayout(this);
    const QList<QWidget*> all{&m->whole,    &m->elided, &m->header, &m->block,    &m->panel,
                              &m->messages, &m->rail,   &m->status, &m->word,     &m->segments,
                              &m->box,      &m->list,   &m->action, &m->table,    &m->bars,
                              &m->map,      &m->beside, &m->quotes, &m->dumbbells};
    for (QWidget* widget : all) {
        column->addWidget(widget);
        widget->setMaximumHeight(420);
    }
}

void Sinks::take(const QString& words) {
    const QString name = words.left(m->longest);
    m->whole.setText(shownName(name));
    m->elided.setText(name);
    m->header.setSentence(shownName(name));
    m->block.setTitle(shownName(name));
    m->block.setSubtitle(shownName(name));
    m->panel.setTitle(shownName(name), shownName(name));
    m->messages.showMessage({MessageKind::Error, words, words, words, shownName(words, 40), {}});
    m->rail.setTitle(QStringLiteral("Symmetry"), name);
    StatusFacts facts;
    facts.fileName = name;
    m->status.setFacts(facts, english());
    m->word.setWords(name, name);
    m->segments.setSegmentText(QStringLiteral("a"), shownName(name, 24));
    m->box.clear();
    m->box.addItem(shownName(name, 40));
    m->list.clear();
    m->list.addItem(shownName(name));
    m->action.setText(literal(shownName(name, 60)));
    m->rows.setColumns({{QStringLiteral("name"), shownName(name), Qt::AlignLeading,
                         [](const QString& row) { return shownName(row); }}});
    m->rows.setRows({name, name});
    while (std::unique_ptr<QLayoutItem> item{m->quoteColumn.takeAt(0)})
        std::unique_ptr<QWidget>(item->widget()).reset();
    m->quoteColumn.addWidget(new TouchpointQuote(words, {name, name}, &m->quotes));
    takeCharts(name);
}

void Sinks::takeCharts(const QString& name) {
    for (JourneyTouchpoint& touchpoint : m->journey.touchpoints)
        touchpoint.row.name = touchpoint.row.department = name;
    for (JourneyStage& stage : m->journey.stages)
        stage.name = name;
    const GapRow& row = m->journey.touchpoints.constFirst().row;
    m->bars.setBars({{name, row, {}}, {name, GapRow(), {}}});
    m->map.setJourney(m->journey);
    m->map.setWords({name, name, name});
    m->beside.setJourneys(m->journey, m->journey);
    DumbbellFigure figure;
    figure.rows.resize(2);
    for (DumbbellRow& each : figure.rows)
        each.name = each.below = name;
    m->dumbbells.setFigure(figure);
}

} // namespace symmetry::test
