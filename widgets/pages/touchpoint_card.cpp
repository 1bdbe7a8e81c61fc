#include "widgets/pages/touchpoint_card.h"

#include "models/tables/figure_sentences.h"
#include "models/tables/journey_sentences.h"
#include "widgets/charts/distribution_bar.h"
#include "widgets/charts/gap_bars.h"
#include "widgets/charts/trend_chart.h"
#include "widgets/controls/plain_label.h"
#include "widgets/pages/touchpoint_quote.h"
#include "widgets/style/meaning.h"

#include <QHBoxLayout>
#include <QPainter>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qsizetype shownFacets = 4;
constexpr qsizetype shownQuestions = 6;
constexpr qsizetype shownQuotes = 4;

/// A hairline above what it holds.
class RuledBox : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, themeOf(this).color(Token::LineHair));
    }
};

void empty(QLayout& layout) {
    while (layout.count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout.takeAt(0));
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
    }
}

} // namespace

TouchpointCard::TouchpointCard(QWidget* parent)
    : QWidget(parent),
      m_format(QLocale()),
      m_gap(new PlainLabel({}, Type::Figure, Weight::Strong, Token::TextPrimary, this)),
      m_interval(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextPrimary, this)),
      m_answers(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, this)),
      m_distribution(new DistributionBar(this)),
      m_trend(new TrendChart(this)),
      m_facets(new GapBars(this)),
      m_questions(new GapBars(this)),
      m_quotes(new QWidget(this)),
      m_quoteColumn(new QVBoxLayout(m_quotes)) {
    m_gap->setObjectName(u"touchpointGap"_s);
    m_interval->setObjectName(u"touchpointInterval"_s);
    m_answers->setObjectName(u"touchpointAnswers"_s);
    m_quoteColumn->setContentsMargins(0, 0, 0, 0);
    m_quoteColumn->setSpacing(metric::grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, metric::grid, 0);
    column->setSpacing(metric::grid);
    makeFigure(*column);
    m_sharesPart = addPart(*column, m_distribution);
    m_trendPart = addPart(*column, m_trend);
    m_facetsPart = addPart(*column, m_facets);
    m_questionsPart = addPart(*column, m_questions);
    m_commentsPart = addPart(*column, m_quotes);
    column->addStretch(1);
    for (ChartView* chart : QList<ChartView*>{m_distribution, m_trend, m_facets, m_questions})
        connect(chart, &ChartView::drilled, this, &TouchpointCard::drillRequested);
}

void TouchpointCard::makeFigure(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::grid * 2);
    row->addWidget(m_gap, 0, Qt::AlignVCenter);
    auto* side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_interval);
    side->addWidget(m_answers);
    row->addLayout(side, 1);
    m_answers->setWordWrap(true);
    column.addLayout(row);
}

TouchpointCard::Part TouchpointCard::addPart(QVBoxLayout& column, QWidget* content) {
    Part part;
    part.whole = new RuledBox(this);
    auto* inside = new QVBoxLayout(part.whole);
    inside->setContentsMargins(0, metric::grid / 2 + 1, 0, 0);
    inside->setSpacing(2);
    part.title = new PlainLabel({}, Type::Body, Weight::Strong, Token::TextPrimary, part.whole);
    part.subtitle =
        new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextQuiet, part.whole);
    part.title->setWordWrap(true);
    part.subtitle->setWordWrap(true);
    inside->addWidget(part.title);
    inside->addWidget(part.subtitle);
    inside->addWidget(content);
    column.addWidget(part.whole);
    return part;
}

void TouchpointCard::setFormat(const Format& format) {
    m_format = format;
    for (ChartView* chart : QList<ChartView*>{m_distribution, m_trend, m_facets, m_questions})
        chart->setFormat(format);
}

void TouchpointCard::setStale(bool stale) {
    for (ChartView* chart : QList<ChartView*>{m_distribution, m_trend, m_facets, m_questions})
        chart->setStale(stale);
}

void TouchpointCard::showFigure(const GapRow& row) {
    const bool known = row.gap.isKnown();
    const Sign sign = signOf(row.verdict);
    m_gap->setRole(known ? Type::Figure : Type::Title, Weight::Strong, sign.text);
    m_gap->setText(known ? m_format.difference(row.gap.value, row.unit)
                         : m_format.tooFew(row.gap.n));
    m_interval->setText(known ? m_format.differenceInterval(row.gap, row.unit) : QString());
    const QString q = m_format.probability(row.q);
    m_answers->setText(known ? tr("%1 · q %2").arg(m_format.n(row.gap.n), q) : QString());
    m_interval->setToolTip(tr("95 % interval of the mean gap"));
    m_distribution->setRow(row);
    m_distribution->setWords(
        {FigureSentences(m_format).shares(row), {}, FigureSentences(m_format).gap(row)});
    m_sharesPart.title->setText(FigureSentences(m_format).shares(row));
    m_sharesPart.subtitle->setText(FigureSentences(m_format).pair(row));
    m_sharesPart.whole->setVisible(known);
}

void TouchpointCard::showTouchpoint(const TouchpointResult& result) {
    showFigure(result.row);
    showTrend(result);
    showFacets(result);
    showQuestions(result);
}

void TouchpointCard::showTrend(const TouchpointResult& result) {
    const ChartWords words = JourneySentences(m_format).trend(result);
    TrendFigure figure;
    figure.trend = result.gap;
    figure.unit = result.row.unit;
    figure.drill.row = result.row.key;
    m_trend->setFigure(figure);
    m_trend->setWords(words);
    m_trendPart.title->setText(words.finding);
    m_trendPart.subtitle->setText(words.subtitle);
    m_trendPart.whole->setVisible(result.gap.points.size() > 1 && result.row.gap.isKnown());
}

void TouchpointCard::showFacets(const TouchpointResult& result) {
    const ChartWords words = JourneySentences(m_format).facets(result);
    QList<GapBar> bars;
    for (const FacetGap& facet : result.facets) {
        if (bars.size() == shownFacets)
            break;
        Drill drill;
        drill.row = result.row.key;
        if (const auto* value = std::get_if<FacetValueId>(&facet.row.key))
            drill.facetValues = {*value};
        bars.append({facet.row.name, facet.row, drill});
    }
    m_facets->setBars(bars);
    m_facets->setWords(words);
    m_facetsPart.title->setText(words.finding);
    m_facetsPart.subtitle->setText(words.subtitle);
    m_facetsPart.whole->setVisible(!bars.isEmpty());
}

void TouchpointCard::showQuestions(const TouchpointResult& result) {
    QList<GapBar> bars;
    for (const GapRow& question : result.questions) {
        if (bars.size() < shownQuestions)
            bars.append({question.name, question, Drill{question.key, {}, {}, {}, {}}});
    }
    const QString title =
        tr("%n question(s) asked here", nullptr, static_cast<int>(result.questions.size()));
    m_questions->setBars(bars);
    m_questions->setWords({title, {}, title});
    m_questionsPart.title->setText(title);
    m_questionsPart.subtitle->setText(tr("gap, n"));
    m_questionsPart.whole->setVisible(bars.size() > 1);
}

void TouchpointCard::showComments(const CommentsBehind& comments) {
    empty(*m_quoteColumn);
    m_commentsPart.whole->setVisible(comments.n > 0 || !comments.shown);
    m_commentsPart.title->setText(comments.shown
                                      ? tr("%n comment(s)", nullptr, static_cast<int>(comments.n))
                                      : tr("Comments are hidden"));
    m_commentsPart.subtitle->setText(comments.shown
                                         ? tr("Newest first, in their own words")
                                         : tr("Too few people answered to show what they wrote."));
    for (const ShownComment& comment :
         comments.comments.first(std::min(shownQuotes, comments.comments.size()))) {
        QStringList facts = comment.facets;
        facts.append(m_format.date(comment.day));
        m_quoteColumn->addWidget(new TouchpointQuote(comment.text, facts, m_quotes));
    }
}

} // namespace symmetry
