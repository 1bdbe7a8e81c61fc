#include "widgets/pages/symmetry_choices.h"

#include "models/analyses/symmetry_rows.h"
#include "models/tables/symmetry_sentences.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/pages/facet_segments.h"
#include "widgets/style/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr std::array allAspects{Aspect::Delivered, Aspect::Expected, Aspect::Gap};
/// Longer than the wait of a keyboard before it repeats a held key (660 ms with X11).
constexpr int restMilliseconds = 1000;

QString idOf(Aspect aspect) {
    return QString::number(static_cast<int>(aspect));
}

QString idOf(const QList<Mirror>& mirrors) {
    QStringList keys;
    for (const Mirror mirror : mirrors)
        keys.append(key(mirror).toString());
    return keys.join(u'+');
}

} // namespace

SymmetryChoices::SymmetryChoices(QWidget* parent)
    : QWidget(parent),
      m_catalogue(std::make_shared<Catalogue>()),
      m_format(QLocale()),
      m_mirrors(new SegmentedControl(QString(), this)),
      m_aspects(new SegmentedControl(QString(), this)),
      m_facets(new SegmentedControl(QString(), this)),
      m_against(new SegmentedControl(QString(), this)),
      m_margin(new QDoubleSpinBox(this)) {
    m_mirrors->setObjectName(u"mirrorsChoice"_s);
    m_aspects->setObjectName(u"aspectChoice"_s);
    m_facets->setObjectName(u"facetChoice"_s);
    m_against->setObjectName(u"againstChoice"_s);
    m_margin->setObjectName(u"margin"_s);
    m_margin->setRange(0.5, 50.0);
    m_margin->setDecimals(1);
    m_margin->setSingleStep(0.5);
    m_margin->setKeyboardTracking(false);
    m_margin->setValue(defaultMargin);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    for (const Aspect aspect : allAspects)
        m_aspects->addSegment(idOf(aspect), SymmetrySentences::aspect(aspect));
    auto* flow = new FlowLayout(this, metric::grid * 3 / 2);
    for (QWidget* part : {static_cast<QWidget*>(m_mirrors), static_cast<QWidget*>(m_aspects),
                          static_cast<QWidget*>(m_margin), static_cast<QWidget*>(m_facets),
                          static_cast<QWidget*>(m_against)})
        flow->addWidget(part);
    connectParts();
    retranslate();
}

void SymmetryChoices::connectParts() {
    connect(m_mirrors, &SegmentedControl::chosen, this, [this](const QString& id) {
        SymmetryQuestion question = m_question;
        const QList<QList<Mirror>> all = offered();
        for (const QList<Mirror>& mirrors : all) {
            if (idOf(mirrors) == id)
                question.mirrors = mirrors;
        }
        choose(question);
    });
    connect(m_aspects, &SegmentedControl::chosen, this, [this](const QString& id) {
        SymmetryQuestion question = m_question;
        question.aspect = static_cast<Aspect>(id.toInt());
        choose(question);
    });
    connect(m_facets, &SegmentedControl::chosen, this, [this](const QString& id) {
        SymmetryQuestion question = m_question;
        question.facet = {id.toLongLong()};
        choose(question);
    });
    connect(m_against, &SegmentedControl::chosen, this,
            [this](const QString& id) { Q_EMIT againstChanged(id.toInt()); });
    connect(m_margin, &QDoubleSpinBox::valueChanged, this, [this] { m_rest.start(); });
    connect(m_margin, &QDoubleSpinBox::editingFinished, this, &SymmetryChoices::announceMargin);
    connect(&m_rest, &QTimer::timeout, this, &SymmetryChoices::announceMargin);
}

void SymmetryChoices::announceMargin() {
    m_rest.stop();
    const double margin = m_margin->value();
    if (margin == marginOf(m_catalogue->facts) || margin == m_announced)
        return;
    m_announced = margin;
    Q_EMIT marginChosen(margin);
}

void SymmetryChoices::retranslate() {
    m_mirrors->setAccessibleName(tr("Who is compared"));
    m_aspects->setAccessibleName(tr("What is compared"));
    m_facets->setAccessibleName(tr("Groups"));
    m_against->setAccessibleName(tr("Whom the groups are about"));
    m_margin->setAccessibleName(tr("Margin in points of 100"));
    m_margin->setAccessibleDescription(
        tr("Both sides get the same if their difference is shown to be smaller than this."));
    m_margin->setToolTip(m_margin->accessibleDescription());
    //: before the number: "Margin ±5.0"
    m_margin->setPrefix(tr("Margin ±"));
    for (const Aspect aspect : allAspects)
        m_aspects->setSegmentText(idOf(aspect), SymmetrySentences::aspect(aspect));
}

/// The first other mirror that was asked, with one more, or with all.
QList<QList<Mirror>> SymmetryChoices::offered() const {
    QList<Mirror> others;
    for (const Mirror mirror : allMirrors) {
        const bool asked = std::ranges::any_of(m_catalogue->dimensions, [&](const Dimension& d) {
            return isAskedOf(*m_catalogue, d.id, mirror);
        });
        if (mirror != Mirror::Customers && asked)
            others.append(mirror);
    }
    if (others.isEmpty())
        others.append(Mirror::Employees);
    QList<QList<Mirror>> all{{Mirror::Customers, others.constFirst()}};
    for (const Mirror more : others.mid(1))
        all.append({Mirror::Customers, others.constFirst(), more});
    if (others.size() > 2)
        all.append(QList<Mirror>{Mirror::Customers} + others);
    return all;
}

void SymmetryChoices::setCatalogue(const CataloguePtr& catalogue, const Format& format) {
    m_catalogue = catalogue ? catalogue : std::make_shared<const Catalogue>();
    m_format = format;
    m_announced = 0.0;
    fillMirrors();
    fillFacets();
    fillAgainst();
    const QSignalBlocker quiet(m_margin);
    m_margin->setLocale(format.locale());
    if (!m_rest.isActive())
        m_margin->setValue(marginOf(m_catalogue->facts));
    show();
}

void SymmetryChoices::fillMirrors() {
    const Words words(m_format);
    const QList<QList<Mirror>> all = offered();
    m_mirrors->clear();
    for (const QList<Mirror>& mirrors : all) {
        QStringList more;
        for (const Mirror mirror : mirrors.mid(2))
            more.append(words.mirror(mirror));
        m_mirrors->addSegment(
            idOf(mirrors), more.isEmpty() ? tr("%1 : %2").arg(words.mirrorLabel(Mirror::Customers),
                                                              words.mirror(mirrors.at(1)))
                                          : u"+ "_s + more.join(u", "_s));
    }
    m_mirrors->setVisible(all.size() > 1);
    if (!all.contains(m_question.mirrors))
        m_question.mirrors = all.constFirst();
}

void SymmetryChoices::fillFacets() {
    fillFacetSegments(*m_facets, *m_catalogue);
    m_facets->setVisible(m_catalogue->facets.size() > 1);
    if (m_catalogue->find(m_question.facet) != nullptr)
        return;
    m_question.facet = {};
    for (const Facet& facet : m_catalogue->facets) {
        const bool department = facet.name.compare("department"_L1, Qt::CaseInsensitive) == 0 ||
                                facet.name.compare(tr("Department"), Qt::CaseInsensitive) == 0;
        if (!m_question.facet.isValid() || department)
            m_question.facet = facet.id;
    }
}

void SymmetryChoices::fillAgainst() {
    const Words words(m_format);
    const int chosen = against();
    m_against->clear();
    const QList<Mirror> others = m_question.mirrors.mid(1);
    for (int i = 0; i < others.size(); ++i)
        m_against->addSegment(QString::number(i), words.mirror(others.at(i)));
    m_against->setCurrent(QString::number(chosen < others.size() ? chosen : 0));
    m_against->setVisible(others.size() > 1);
}

QString SymmetryChoices::facetName() const {
    const Facet* facet = m_catalogue->find(m_question.facet);
    return facet != nullptr ? facet->name : QString();
}

int SymmetryChoices::against() const {
    return std::max(0, m_against->current().toInt());
}

void SymmetryChoices::setAgainst(int against) {
    m_against->setCurrent(QString::number(against));
}

void SymmetryChoices::setQuestion(const SymmetryQuestion& question) {
    m_question = question;
    fillAgainst();
    show();
}

void SymmetryChoices::setReadOnly(bool readOnly) {
    m_margin->setEnabled(!readOnly);
}

void SymmetryChoices::show() {
    m_mirrors->setCurrent(idOf(m_question.mirrors));
    m_aspects->setCurrent(idOf(m_question.aspect));
    m_facets->setCurrent(QString::number(m_question.facet.value));
}

void SymmetryChoices::choose(SymmetryQuestion question) {
    if (question == m_question)
        return;
    const bool others = question.mirrors != m_question.mirrors;
    m_question = question;
    if (others)
        fillAgainst();
    show();
    Q_EMIT questionChanged(m_question);
}

void SymmetryChoices::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setCatalogue(m_catalogue, m_format);
    }
}

} // namespace symmetry
