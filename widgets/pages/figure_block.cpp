#include "widgets/pages/figure_block.h"

#include "widgets/charts/chart_view.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/tool_links.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

FigureBlock::FigureBlock(const QString& helpTopic, QWidget* parent)
    : Block(parent), m_topic(helpTopic) {
    links().addLink(u"copy"_s, QString());
    links().addLink(u"help"_s, QString());
    connect(this, &Block::linkTriggered, this, [this](const QString& id) {
        if (id == "copy"_L1)
            copy();
        else if (id == "help"_L1)
            Q_EMIT helpRequested(m_topic);
    });
    retranslate();
}

void FigureBlock::retranslate() {
    links().setLinkText(u"copy"_s, tr("Copy"));
    links().setLinkText(u"help"_s, tr("How is this computed?"));
}

void FigureBlock::setFigure(QWidget* figure, QAbstractItemModel* twin) {
    m_chart = qobject_cast<ChartView*>(figure);
    setContent(figure);
    m_table = new DataTable(QString(), this);
    m_table->setTable(twin);
    m_table->setShowsAllRows(true);
    setTwin(m_table);
    if (m_chart != nullptr) {
        m_chart->setTwin(twin);
        connect(m_chart, &ChartView::copied, this, &FigureBlock::copied);
    }
}

void FigureBlock::setWords(const ChartWords& words) {
    setTitle(words.finding);
    setSubtitle(words.subtitle);
    if (m_chart != nullptr)
        m_chart->setWords(words);
    if (m_table != nullptr) {
        m_table->setAccessibleName(words.finding);
        m_table->setAccessibleDescription(words.subtitle);
    }
}

void FigureBlock::copy() {
    if (m_chart != nullptr && !showsTwin()) {
        m_chart->copyPicture();
        return;
    }
    if (m_table == nullptr)
        return;
    QGuiApplication::clipboard()->setText(m_table->asText());
    Q_EMIT copied(u"data"_s);
}

void FigureBlock::changeEvent(QEvent* event) {
    Block::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace symmetry
