#include "widgets/pages/journeys_new.h"

#include "models/domain/response.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"
#include "widgets/controls/field_form.h"
#include "widgets/controls/page_header.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int formWidth = 480;

} // namespace

JourneysNew::JourneysNew(QWidget* parent)
    : QWidget(parent),
      m_header(new PageHeader(this)),
      m_form(new FieldForm(this)),
      m_name(new QLineEdit(this)),
      m_mirror(new QComboBox(this)),
      m_variant(new QComboBox(this)),
      m_start(new QComboBox(this)),
      m_stages(new QLineEdit(this)),
      m_make(new QPushButton(tr("Add the journey"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::pageMargin);
    column->setSpacing(metric::grid * 2);
    m_header->setSentence(tr("A new journey"));
    m_header->setDetail(tr("The path of one side through the organisation, stage by stage. "
                           "Touchpoints are added on the map afterwards."));
    m_form->setMaximumWidth(themeOf(this).px(formWidth));
    m_form->addField(tr("Name"), m_name);
    m_form->addPair(tr("Whose journey"), m_mirror, tr("Variant"), m_variant);
    m_form->addField(tr("Start from"), m_start);
    m_form->addField(tr("Stages"), m_stages, tr("Separated by commas"));
    column->addWidget(m_header);
    column->addWidget(m_form);
    auto* row = new QHBoxLayout;
    auto* leave = new QPushButton(tr("Cancel"), this);
    leave->setObjectName(u"cancelNewJourney"_s);
    m_make->setObjectName(u"makeJourney"_s);
    m_make->setProperty("primary", true);
    row->addWidget(m_make);
    row->addWidget(leave);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connectParts();
    connect(leave, &QPushButton::clicked, this, &JourneysNew::cancelled);
}

void JourneysNew::connectParts() {
    m_name->setObjectName(u"newJourneyName"_s);
    m_name->setMaxLength(Limits::nameCharacters);
    m_mirror->setObjectName(u"newJourneyMirror"_s);
    m_variant->setObjectName(u"newJourneyVariant"_s);
    m_start->setObjectName(u"newJourneyStart"_s);
    m_stages->setObjectName(u"newJourneyStages"_s);
    connect(m_mirror, &QComboBox::currentIndexChanged, this, &JourneysNew::offerStarts);
    connect(m_start, &QComboBox::currentIndexChanged, this, [this] {
        m_form->setFieldVisible(m_stages, m_start->currentData().toLongLong() == 0);
    });
    connect(m_name, &QLineEdit::returnPressed, this, &JourneysNew::finish);
    connect(m_make, &QPushButton::clicked, this, &JourneysNew::finish);
}

void JourneysNew::setFormat(const Format& format) {
    m_mirror->clear();
    for (const Mirror mirror : allMirrors)
        m_mirror->addItem(Words(format).mirrorLabel(mirror));
    m_variant->clear();
    for (const auto variant : {JourneyVariant::AsIs, JourneyVariant::ToBe})
        m_variant->addItem(Words::variant(variant));
}

QStringList JourneysNew::presetStages() const {
    if (m_mirror->currentIndex() == static_cast<int>(Mirror::Customers))
        return {tr("Aware"),   tr("Consider"), tr("Buy"),  tr("Use"),
                tr("Support"), tr("Renew"),    tr("Leave")};
    return {tr("Hire"), tr("Onboard"), tr("Serve"), tr("Grow"), tr("Leave")};
}

void JourneysNew::start(const Catalogue& catalogue) {
    m_journeys = catalogue.journeys;
    m_name->clear();
    m_mirror->setCurrentIndex(0);
    m_variant->setCurrentIndex(0);
    offerStarts();
    m_name->setFocus(Qt::OtherFocusReason);
}

void JourneysNew::offerStarts() {
    m_start->clear();
    m_start->addItem(tr("its usual stages"), 0);
    for (const Journey& journey : std::as_const(m_journeys)) {
        if (static_cast<int>(journey.mirror) == m_mirror->currentIndex())
            m_start->addItem(tr("a copy of %1 (%2)", "journey, variant")
                                 .arg(shownName(journey.name, 40), Words::variant(journey.variant)),
                             journey.id.value);
    }
    m_stages->setText(presetStages().join(u", "_s));
}

void JourneysNew::finish() {
    NewJourney journey;
    journey.name = m_name->text().trimmed();
    if (journey.name.isEmpty()) {
        m_form->setHint(m_name, tr("A journey needs a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_form->setHint(m_name, {});
    journey.mirror = static_cast<Mirror>(m_mirror->currentIndex());
    journey.variant = static_cast<JourneyVariant>(m_variant->currentIndex());
    journey.copyOf = {m_start->currentData().toLongLong()};
    journey.stages = m_stages->text().split(u',', Qt::SkipEmptyParts);
    Q_EMIT made(journey);
}

void JourneysNew::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace symmetry
