#include "widgets/pages/discrepancies_choices.h"

#include "models/tables/words.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/pages/facet_segments.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr std::array allRows{RowsBy::Touchpoint, RowsBy::Dimension, RowsBy::Question,
                             RowsBy::Facet};

QString idOf(RowsBy rows) {
    return QString::number(static_cast<int>(rows));
}

QString idOf(Mirror mirror) {
    return key(mirror).toString();
}

} // namespace

DiscrepanciesChoices::DiscrepanciesChoices(QWidget* parent)
    : QWidget(parent),
      m_catalogue(std::make_shared<Catalogue>()),
      m_flow(new FlowLayout(this, metric::grid * 3 / 2, metric::grid / 2)),
      m_rows(new SegmentedControl(QString(), this)),
      m_facets(new SegmentedControl(QString(), this)),
      m_mirrors(new SegmentedControl(QString(), this)) {
    m_rows->setObjectName(u"rowsChoice"_s);
    m_facets->setObjectName(u"facetChoice"_s);
    m_mirrors->setObjectName(u"mirrorChoice"_s);
    for (QWidget* part : {m_rows, m_mirrors, m_facets})
        m_flow->addWidget(part);
    for (const RowsBy rows : allRows)
        m_rows->addSegment(idOf(rows), Words::rows(rows));
    connect(m_rows, &SegmentedControl::chosen, this, &DiscrepanciesChoices::chooseRows);
    connect(m_facets, &SegmentedControl::chosen, this, &DiscrepanciesChoices::chooseFacet);
    connect(m_mirrors, &SegmentedControl::chosen, this, [this](const QString& id) {
        DiscrepancyQuestion question = m_question;
        question.mirror = wordFromKey<Mirror>(id).value_or(Mirror::Customers);
        choose(question);
    });
    retranslate();
}

void DiscrepanciesChoices::addAtEnd(QWidget* links) {
    m_flow->addWidget(links);
    m_flow->setLastAtEnd(true);
}

void DiscrepanciesChoices::retranslate() {
    m_rows->setAccessibleName(tr("Rows"));
    m_facets->setAccessibleName(tr("Groups side by side"));
    m_mirrors->setAccessibleName(tr("Whose view"));
    for (const RowsBy rows : allRows)
        m_rows->setSegmentText(idOf(rows), Words::rows(rows));
}

void DiscrepanciesChoices::setCatalogue(const CataloguePtr& catalogue, const Format& format) {
    m_catalogue = catalogue ? catalogue : std::make_shared<const Catalogue>();
    fillFacets();
    fillMirrors(format);
    const FacetId facet = chosenFacet();
    if (m_question.rows == RowsBy::Facet)
        m_question.facet = facet;
    else
        m_question.heatFacet = facet;
    show();
}

FacetId DiscrepanciesChoices::chosenFacet() const {
    const FacetId wanted =
        m_question.rows == RowsBy::Facet ? m_question.facet : m_question.heatFacet;
    if (m_catalogue->find(wanted) != nullptr || m_catalogue->facets.isEmpty())
        return m_catalogue->facets.isEmpty() ? FacetId() : wanted;
    return m_catalogue->facets.constFirst().id;
}

QString DiscrepanciesChoices::facetName() const {
    const Facet* facet = m_catalogue->find(chosenFacet());
    return facet != nullptr ? facet->name : QString();
}

void DiscrepanciesChoices::fillFacets() {
    fillFacetSegments(*m_facets, *m_catalogue);
    m_facets->setVisible(!m_catalogue->facets.isEmpty());
    m_rows->setSegmentVisible(idOf(RowsBy::Facet), !m_catalogue->facets.isEmpty());
}

void DiscrepanciesChoices::fillMirrors(const Format& format) {
    const Words words(format);
    QSet<Mirror> asked;
    for (const Question& question : m_catalogue->questions)
        asked.insert(question.mirror);
    m_mirrors->clear();
    for (const Mirror mirror : allMirrors) {
        if (asked.contains(mirror))
            m_mirrors->addSegment(idOf(mirror), words.mirrorLabel(mirror));
    }
    m_mirrors->setVisible(asked.size() > 1);
    if (!asked.isEmpty() && !asked.contains(m_question.mirror))
        m_question.mirror = *std::ranges::min_element(asked);
}

void DiscrepanciesChoices::setQuestion(const DiscrepancyQuestion& question) {
    m_question = question;
    show();
}

void DiscrepanciesChoices::show() {
    m_rows->setCurrent(idOf(m_question.rows));
    m_mirrors->setCurrent(idOf(m_question.mirror));
    m_facets->setCurrent(QString::number(chosenFacet().value));
}

void DiscrepanciesChoices::choose(DiscrepancyQuestion question) {
    if (question == m_question)
        return;
    m_question = question;
    show();
    Q_EMIT questionChanged(m_question);
}

void DiscrepanciesChoices::chooseRows(const QString& id) {
    const FacetId facet = chosenFacet();
    DiscrepancyQuestion question = m_question;
    question.rows = static_cast<RowsBy>(id.toInt());
    const bool byFacet = question.rows == RowsBy::Facet;
    question.facet = byFacet ? facet : FacetId();
    question.heatFacet = byFacet ? FacetId() : facet;
    choose(question);
}

void DiscrepanciesChoices::chooseFacet(const QString& id) {
    DiscrepancyQuestion question = m_question;
    (question.rows == RowsBy::Facet ? question.facet : question.heatFacet) = {id.toLongLong()};
    choose(question);
}

void DiscrepanciesChoices::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillFacets();
        show();
    }
}

} // namespace symmetry
