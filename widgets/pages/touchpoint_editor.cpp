#include "widgets/pages/touchpoint_editor.h"

#include "models/domain/response.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"
#include "widgets/controls/field_form.h"
#include "widgets/controls/link_button.h"
#include "widgets/controls/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int kinds = static_cast<int>(TouchpointKind::ServiceCentre) + 1;

QComboBox* box(const QString& objectName, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    combo->setMinimumContentsLength(8);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

QStringList splitChannels(const QString& text) {
    QStringList channels;
    for (const QString& part : text.split(u',')) {
        if (!part.trimmed().isEmpty())
            channels.append(part.trimmed());
    }
    return channels;
}

} // namespace

TouchpointEditor::TouchpointEditor(QWidget* parent)
    : QWidget(parent),
      m_format(QLocale()),
      m_form(new FieldForm(this)),
      m_name(new QLineEdit(this)),
      m_kind(box(u"touchpointKind"_s, this)),
      m_owner(box(u"touchpointOwner"_s, this)),
      m_channels(new QLineEdit(this)),
      m_moment(new QCheckBox(tr("Moment of truth"), this)),
      m_standard(new QLineEdit(this)),
      m_promise(new QLineEdit(this)),
      m_links(new QWidget(this)),
      m_linkRows(new QVBoxLayout(m_links)),
      m_addLink(box(u"touchpointLink"_s, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, metric::grid, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    m_name->setObjectName(u"touchpointName"_s);
    m_name->setMaxLength(Limits::nameCharacters);
    m_channels->setObjectName(u"touchpointChannels"_s);
    m_moment->setObjectName(u"momentOfTruth"_s);
    m_standard->setObjectName(u"touchpointStandard"_s);
    m_promise->setObjectName(u"touchpointPromise"_s);
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_linkRows->setContentsMargins(0, 0, 0, 0);
    m_linkRows->setSpacing(0);
    makeFields();
    for (QLineEdit* field : {m_name, m_channels, m_standard, m_promise, m_owner->lineEdit()})
        connect(field, &QLineEdit::editingFinished, this, &TouchpointEditor::collect);
    connect(m_owner, &QComboBox::activated, this, &TouchpointEditor::collect);
    connect(m_kind, &QComboBox::activated, this, &TouchpointEditor::collect);
    connect(m_moment, &QCheckBox::toggled, this, &TouchpointEditor::collect);
    connect(m_addLink, &QComboBox::activated, this, &TouchpointEditor::chooseLink);
}

void TouchpointEditor::makeFields() {
    m_form->addField(tr("Name"), m_name);
    m_form->addPair(tr("Kind"), m_kind, tr("Owning department"), m_owner);
    m_form->addField(tr("Channels"), m_channels, tr("Separated by commas"));
    m_form->addWide(m_moment);
    m_form->addPair(tr("Standard"), m_standard, tr("Promise"), m_promise);
    m_form->addField(tr("Link with"), m_addLink);
    m_form->addWide(m_links);
}

void TouchpointEditor::setFormat(const Format& format) {
    m_format = format;
    m_filling = true;
    m_kind->clear();
    for (int kind = 0; kind < kinds; ++kind)
        m_kind->addItem(Words::kind(static_cast<TouchpointKind>(kind)));
    m_filling = false;
    fill();
}

QStringList TouchpointEditor::departments() const {
    QStringList names;
    for (const Touchpoint& touchpoint : m_catalogue->touchpoints) {
        if (!touchpoint.department.isEmpty())
            names.append(touchpoint.department);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QString TouchpointEditor::numberText(const std::optional<double>& value) const {
    return value ? m_format.locale().toString(*value, 'g', 6) : QString();
}

std::optional<double> TouchpointEditor::numberIn(const QLineEdit& field) const {
    bool number = false;
    const double value = m_format.locale().toDouble(field.text().trimmed(), &number);
    return number && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void TouchpointEditor::showTouchpoint(const CataloguePtr& catalogue, TouchpointId id) {
    m_catalogue = catalogue;
    const Touchpoint* touchpoint = catalogue ? catalogue->find(id) : nullptr;
    m_touchpoint = touchpoint ? *touchpoint : Touchpoint{};
    setEnabled(touchpoint);
    fill();
}

void TouchpointEditor::fill() {
    if (!m_catalogue)
        return;
    m_filling = true;
    m_name->setText(m_touchpoint.name);
    m_name->setCursorPosition(0);
    m_kind->setCurrentIndex(static_cast<int>(m_touchpoint.kind));
    m_owner->clear();
    m_owner->addItems(departments());
    m_owner->setCurrentText(m_touchpoint.department);
    m_channels->setText(m_touchpoint.channels.join(u", "_s));
    m_moment->setChecked(m_touchpoint.momentOfTruth);
    m_standard->setText(numberText(m_touchpoint.standard));
    m_promise->setText(numberText(m_touchpoint.promise));
    fillLinks();
    m_filling = false;
}

void TouchpointEditor::fillLinks() {
    while (m_linkRows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_linkRows->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const Journey* own = m_catalogue->journeyOf(m_touchpoint.id);
    const bool employee = own && own->mirror != Mirror::Customers;
    for (const TouchpointLink& link : m_catalogue->links) {
        const TouchpointId here = employee ? link.employee : link.customer;
        const Touchpoint* other = m_catalogue->find(employee ? link.customer : link.employee);
        if (here != m_touchpoint.id || !other)
            continue;
        //: a link to another touchpoint; activating it removes the link
        auto* row =
            new LinkButton(tr("Unlink %1").arg(shownName(other->name, 40)), Type::Body, m_links);
        row->setObjectName(u"unlink"_s);
        connect(row, &QPushButton::clicked, this,
                [this, id = link.id] { Q_EMIT unlinkRequested(id); });
        m_linkRows->addWidget(row, 0, Qt::AlignLeading);
    }
    offerLinks(employee);
}

void TouchpointEditor::offerLinks(bool employee) {
    m_addLink->clear();
    m_addLink->addItem(employee ? tr("a customer touchpoint …") : tr("an employee touchpoint …"));
    for (const Touchpoint& other : m_catalogue->touchpoints) {
        const Journey* journey = m_catalogue->journeyOf(other.id);
        const bool otherSide = journey && (journey->mirror == Mirror::Customers) == employee;
        const bool linked = std::ranges::any_of(
            m_catalogue->links, [this, &other, employee](const TouchpointLink& link) {
                return employee ? link.employee == m_touchpoint.id && link.customer == other.id
                                : link.customer == m_touchpoint.id && link.employee == other.id;
            });
        if (otherSide && !linked)
            m_addLink->addItem(tr("%1 · %2", "journey, touchpoint")
                                   .arg(shownName(journey->name, 30), shownName(other.name, 40)),
                               other.id.value);
    }
    m_addLink->setEnabled(m_addLink->count() > 1);
}

void TouchpointEditor::collect() {
    if (m_filling || !m_touchpoint.id.isValid())
        return;
    Touchpoint next = m_touchpoint;
    if (!m_name->text().trimmed().isEmpty())
        next.name = m_name->text().trimmed();
    next.kind = static_cast<TouchpointKind>(m_kind->currentIndex());
    next.department = m_owner->currentText().trimmed();
    next.channels = splitChannels(m_channels->text());
    next.momentOfTruth = m_moment->isChecked();
    next.standard = numberIn(*m_standard);
    next.promise = numberIn(*m_promise);
    if (next == m_touchpoint)
        return;
    m_touchpoint = next;
    Q_EMIT changed(next);
}

void TouchpointEditor::chooseLink(int index) {
    const TouchpointId other{m_addLink->itemData(index).toLongLong()};
    if (!other.isValid())
        return;
    const Journey* own = m_catalogue->journeyOf(m_touchpoint.id);
    if (own && own->mirror != Mirror::Customers)
        Q_EMIT linkRequested(m_touchpoint.id, other);
    else
        Q_EMIT linkRequested(other, m_touchpoint.id);
}

void TouchpointEditor::focusName() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void TouchpointEditor::focusLinks() {
    m_addLink->setFocus(Qt::ShortcutFocusReason);
}

} // namespace symmetry
