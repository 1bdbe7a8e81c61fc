#include "widgets/pages/process_chart_panel.h"

#include "models/domain/response.h"
#include "models/tables/shown_text.h"
#include "widgets/charts/trend_chart.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/link_button.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/pages/figure_block.h"
#include "widgets/pages/planned_edit.h"
#include "widgets/pages/subject_drill.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr std::array stepIds{"day"_L1, "week"_L1, "month"_L1, "quarter"_L1};

Trend trendIn(const ProcessChartResult& chart) {
    Trend trend;
    trend.centre = chart.centre;
    trend.trialLimits = chart.trialLimits;
    trend.assurance = chart.assurance;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const ChartPoint& point = chart.points[i];
        trend.points.append({chart.timeline.first.at(static_cast<qsizetype>(i)),
                             chart.timeline.figures[i], chart.signals[i], point.lower, point.upper,
                             point.centre});
    }
    return trend;
}

QLabel* buddyOf(const QString& text, QWidget* field) {
    auto* label = new PlainLabel(text, Type::Body, Weight::Regular, Token::TextSecondary);
    label->setBuddy(field);
    return label;
}

} // namespace

ProcessChartPanel::ProcessChartPanel(const Format& format, const CataloguePtr& catalogue,
                                     QWidget* parent)
    : QWidget(parent),
      m_format(format),
      m_catalogue(catalogue),
      m_step(new SegmentedControl(tr("Step"), this)),
      m_method(new QComboBox(this)),
      m_value(new QComboBox(this)),
      m_block(new FigureBlock(u"signals"_s, this)),
      m_plot(new TrendChart(this)),
      m_rows(new ColumnTable<ChartRow>({}, this)),
      m_says(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)),
      m_offer(new LinkButton({}, Type::Body, this)),
      m_answers(new LinkButton(tr("Answers behind it"), Type::Body, this)),
      m_at(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)),
      m_remark(new QLineEdit(this)),
      m_addRemark(new LinkButton(tr("Add remark"), Type::Body, this)),
      m_rebase(new LinkButton(tr("Recompute limits from here"), Type::Body, this)) {
    setObjectName(u"processChartPanel"_s);
    setFocusProxy(m_plot);
    build();
    connectAll();
    enableRemarks();
}

void ProcessChartPanel::build() {
    m_plot->setObjectName(u"processChart"_s);
    m_plot->setFormat(m_format);
    m_plot->setMinimumHeight(themeOf(this).px(260));
    m_plot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_block->setObjectName(u"processBlock"_s);
    m_block->setFigure(m_plot, m_rows);
    m_says->setObjectName(u"processSays"_s);
    m_says->setWordWrap(true);
    m_offer->setObjectName(u"processOffer"_s);
    m_offer->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid * 2);
    buildChoices();
    column->addWidget(m_block, 1);
    column->addWidget(m_says);
    column->addWidget(m_offer, 0, Qt::AlignLeading);
    buildRemarks();
}

void ProcessChartPanel::buildChoices() {
    m_step->setObjectName(u"processStep"_s);
    const std::array words{tr("Day"), tr("Week"), tr("Month"), tr("Quarter")};
    for (size_t i = 0; i < stepIds.size(); ++i)
        m_step->addSegment(stepIds[i], words[i]);
    m_method->setObjectName(u"processMethod"_s);
    m_method->setAccessibleDescription(tr("Kind of chart"));
    m_value->setObjectName(u"processValue"_s);
    m_value->setAccessibleDescription(tr("Only the answers with this value"));
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_value->setMinimumContentsLength(18);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::grid);
    row->addWidget(m_step);
    row->addSpacing(metric::grid);
    row->addWidget(buddyOf(tr("Chart"), m_method));
    row->addWidget(m_method);
    row->addWidget(buddyOf(tr("Only"), m_value));
    row->addWidget(m_value, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ProcessChartPanel::buildRemarks() {
    m_remark->setObjectName(u"processRemark"_s);
    m_remark->setPlaceholderText(tr("What happened, or the reason"));
    m_remark->setAccessibleName(tr("Remark at the selected point"));
    m_remark->setMaxLength(static_cast<int>(Limits::nameCharacters));
    m_answers->setObjectName(u"processAnswers"_s);
    m_addRemark->setObjectName(u"processAddRemark"_s);
    m_rebase->setObjectName(u"processRebase"_s);
    m_rebase->setToolTip(tr("The limits of the points before stay as they are. The reason is kept "
                            "as a remark, and it can be undone."));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::grid * 2);
    row->addWidget(m_at);
    row->addWidget(m_answers);
    row->addWidget(m_remark, 1);
    row->addWidget(m_addRemark);
    row->addWidget(m_rebase);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ProcessChartPanel::connectAll() {
    connect(m_step, &SegmentedControl::chosen, this, &ProcessChartPanel::chooseStep);
    connect(m_method, &QComboBox::currentIndexChanged, this, &ProcessChartPanel::chooseMethod);
    connect(m_value, &QComboBox::currentIndexChanged, this, &ProcessChartPanel::chooseValue);
    connect(m_plot, &ChartView::drilled, this, &ProcessChartPanel::openAnswers);
    connect(m_answers, &QPushButton::clicked, this,
            [this] { openAnswers(m_plot->markDrill(m_plot->currentMark())); });
    connect(m_plot, &ChartView::currentMarkChanged, this, &ProcessChartPanel::enableRemarks);
    connect(m_block, &FigureBlock::helpRequested, this, &ProcessChartPanel::helpRequested);
    connect(m_block, &FigureBlock::copied, this, &ProcessChartPanel::copied);
    connect(m_remark, &QLineEdit::textChanged, this, &ProcessChartPanel::enableRemarks);
    connect(m_remark, &QLineEdit::returnPressed, this, [this] { annotate(false); });
    connect(m_addRemark, &QPushButton::clicked, this, [this] { annotate(false); });
    connect(m_rebase, &QPushButton::clicked, this, [this] { annotate(true); });
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_chart.offered)
            m_method->setCurrentIndex(m_method->findData(static_cast<int>(*m_chart.offered)));
    });
    connect(m_block->table(), &DataTable::currentRowChanged, this,
            [this](int row) { select(row < 0 ? QDate() : m_rows->row(row).first); });
    connect(m_block->table(), &DataTable::opened, this, [this](int row) {
        Drill behind = m_plot->figure().drill;
        const QDate first = m_rows->row(row).first;
        behind.period = {first, nextStep(first, m_chart.timeline.step).addDays(-1)};
        openAnswers(behind);
    });
}

void ProcessChartPanel::setCatalogue(const CataloguePtr& catalogue) {
    m_catalogue = catalogue;
}

void ProcessChartPanel::openAnswers(const Drill& drill) {
    if (hasAnswers(m_chart.timeline.subject))
        Q_EMIT drillRequested(drill);
}

void ProcessChartPanel::select(QDate first) {
    for (int mark = 0; mark < m_plot->markCount(); ++mark) {
        if (m_plot->markStep(mark) == first)
            return m_plot->setCurrentMark(mark);
    }
}

void ProcessChartPanel::showChart(const ProcessChartResult& chart) {
    m_filling = true;
    const QDate selected = m_plot->markStep(m_plot->currentMark());
    m_chart = chart;
    m_step->setCurrent(stepIds.at(static_cast<size_t>(chart.question.step)));
    fillMethods();
    fillValues();
    showFigure();
    showWords();
    select(selected);
    setStale(false);
    m_filling = false;
    enableRemarks();
}

void ProcessChartPanel::fillMethods() {
    m_method->clear();
    for (const ChartMethod method : std::as_const(m_chart.methods)) {
        const bool offered = m_chart.offered == method;
        const QString name = SignalSentences::method(method);
        m_method->addItem(offered ? tr("%1 (offered)").arg(name) : name, static_cast<int>(method));
    }
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(m_chart.method)));
    m_method->setEnabled(m_method->count() > 1);
}

/// Where the signal is strongest comes first, then every value.
void ProcessChartPanel::fillValues() {
    const qint64 chosen = m_chart.question.subject.where.value;
    QSet<qint64> known;
    m_value->clear();
    m_value->addItem(tr("Everybody in scope"), qint64{0});
    for (const StrongIn& strong : std::as_const(m_chart.strongest)) {
        known.insert(strong.value.value);
        m_value->addItem(
            tr("%1: %2 (strongest)").arg(shownName(strong.facetName), shownName(strong.label)),
            strong.value.value);
    }
    for (const FacetValue& value : m_catalogue->facetValues) {
        const Facet* facet = m_catalogue->find(value.facet);
        if (facet && !known.contains(value.id.value))
            m_value->addItem(tr("%1: %2").arg(shownName(facet->name), shownName(value.label)),
                             value.id.value);
    }
    m_value->setCurrentIndex(std::max(0, m_value->findData(chosen)));
}

void ProcessChartPanel::showFigure() {
    TrendFigure figure;
    figure.trend = trendIn(m_chart);
    figure.unit = m_chart.timeline.unit;
    figure.unitWord = m_chart.timeline.unitWord;
    figure.target = m_chart.timeline.target;
    figure.step = m_chart.timeline.step;
    figure.drill = drillOf(m_chart.timeline.subject);
    for (const ChartNote& note : std::as_const(m_chart.notes))
        figure.notes.append({note.day, SignalSentences::note(note), note.rebase});
    m_plot->setFigure(figure);
    m_rows->setColumns(chartColumns(m_format, m_chart));
    m_rows->setRows(chartRows(m_chart));
}

void ProcessChartPanel::showWords() {
    const SignalSentences say(m_format);
    m_block->setWords(say.chart(m_chart));
    QStringList lines{say.strongest(m_chart.timeline, m_chart.strongest)};
    if (m_chart.timeline.target && m_chart.assurance != Assurance::NoTarget)
        //: %1 is a value with its unit, %2 what it can be relied on: "consistently met"
        lines.append(tr("Target of %1: %2")
                         .arg(say.value(m_chart.timeline, *m_chart.timeline.target),
                              Words::assurance(m_chart.assurance)));
    lines.removeAll(QString());
    for (QString& line : lines)
        line += u'.';
    for (const Oddity oddity : std::as_const(m_chart.odd))
        lines.append(SignalSentences::odd(oddity));
    const QString offer = say.offer(m_chart);
    if (!offer.isEmpty())
        lines.append(offer);
    m_says->setText(lines.join(u' '));
    m_offer->setVisible(!offer.isEmpty());
    if (m_chart.offered)
        m_offer->setText(tr("Use the %1").arg(SignalSentences::method(*m_chart.offered)));
}

void ProcessChartPanel::showProblem(const QString& sentence) {
    m_says->setText(sentence);
    setStale(false);
}

void ProcessChartPanel::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    enableRemarks();
}

void ProcessChartPanel::setStale(bool stale) {
    m_plot->setStale(stale);
}

void ProcessChartPanel::enableRemarks() {
    const QDate day = m_plot->markStep(m_plot->currentMark());
    m_at->setText(day.isValid()
                      ? tr("At %1:").arg(SignalSentences(m_format).step(day, m_chart.timeline.step))
                      : tr("Select a point to add a remark."));
    m_answers->setEnabled(day.isValid() && hasAnswers(m_chart.timeline.subject));
    m_answers->setToolTip(whyNoAnswers());
    m_answers->setAbout(whyNoAnswers());
    const bool may = day.isValid() && !m_readOnly;
    const bool says = !m_remark->text().trimmed().isEmpty();
    m_remark->setEnabled(may);
    m_addRemark->setEnabled(may && says);
    m_rebase->setEnabled(may && says);
}

QString ProcessChartPanel::whyNoAnswers() const {
    switch (m_chart.timeline.subject.kind) {
    case Subject::Kind::Series:
        return tr("An imported series has no answers behind it.");
    case Subject::Kind::Voices:
        return tr("Comments are only counted here: no answers are listed behind a count.");
    default:
        return {};
    }
}

void ProcessChartPanel::chooseStep(const QString& id) {
    SignalQuestion question = m_chart.question;
    for (size_t i = 0; i < stepIds.size(); ++i) {
        if (id == stepIds[i])
            question.step = static_cast<Step>(i);
    }
    Q_EMIT questionChanged(question);
}

void ProcessChartPanel::chooseMethod(int index) {
    if (m_filling || index < 0)
        return;
    SignalQuestion question = m_chart.question;
    question.method = static_cast<ChartMethod>(m_method->itemData(index).toInt());
    Q_EMIT questionChanged(question);
}

void ProcessChartPanel::chooseValue(int index) {
    if (m_filling || index < 0)
        return;
    SignalQuestion question = m_chart.question;
    question.subject.where = FacetValueId{m_value->itemData(index).toLongLong()};
    Q_EMIT questionChanged(question);
}

void ProcessChartPanel::annotate(bool rebase) {
    const QDate day = m_plot->markStep(m_plot->currentMark());
    const QString text = m_remark->text().trimmed();
    if (!day.isValid() || text.isEmpty() || m_readOnly)
        return;
    Annotation note;
    note.uuid = QUuid::createUuid();
    note.subject = m_chart.timeline.subject;
    note.day = dayNumber(day);
    note.text = text;
    note.rebase = rebase;
    m_remark->clear();
    const QString name = shownName(m_chart.timeline.name);
    Q_EMIT editRequested({planned::added(note)}, rebase ? tr("Recompute limits of %1").arg(name)
                                                        : tr("Add remark to %1").arg(name));
}

} // namespace symmetry
