#include "widgets/dialogs/save_mapping.h"

#include "widgets/controls/plain_label.h"
#include "widgets/style/plain_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

SaveMapping::SaveMapping(QWidget* parent)
    : QWidget(parent),
      m_box(new QComboBox(this)),
      m_more(new QPushButton(tr("Save mapping"), this)),
      m_naming(new QWidget(this)),
      m_field(new QLineEdit(m_naming)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(metric::grid);
    auto* words = new PlainLabel(tr("Saved mapping"), Type::Body, Weight::Regular,
                                 Token::TextSecondary, this);
    words->setBuddy(m_box);
    m_box->setObjectName(u"savedMapping"_s);
    m_box->setAccessibleDescription(tr("Saved mapping"));
    m_box->setMinimumContentsLength(10);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(words);
    row->addWidget(m_box);
    row->addWidget(m_more);
    auto* naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(u"mappingName"_s);
    m_field->setAccessibleName(tr("Name of the mapping"));
    m_field->setPlaceholderText(tr("Name, then Enter"));
    m_field->setMaxLength(200);
    naming->addWidget(m_field);
    row->addWidget(m_naming);
    m_naming->hide();
    makeMenu();
    fill();
}

void SaveMapping::makeMenu() {
    m_more->setObjectName(u"saveMapping"_s);
    auto* menu = new QMenu(m_more);
    menu->addAction(tr("In this file, under a name …"), this, [this] {
        m_naming->show();
        m_field->setText(m_name);
        m_field->setFocus(Qt::OtherFocusReason);
    });
    menu->addAction(tr("As a JSON file …"), this, &SaveMapping::exportRequested);
    m_more->setMenu(menu);
    connect(m_box, &QComboBox::activated, this, &SaveMapping::choose);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            return;
        m_naming->hide();
        Q_EMIT saveRequested(m_field->text().trimmed());
    });
}

void SaveMapping::setMappings(const QList<import_draft::SavedMapping>& mappings) {
    m_mappings = mappings;
    std::ranges::stable_sort(m_mappings, std::ranges::greater(), &import_draft::SavedMapping::fits);
    fill();
}

void SaveMapping::setName(const QString& name) {
    m_name = name;
    fill();
}

void SaveMapping::fill() {
    m_box->clear();
    m_box->addItem(m_name.isEmpty() ? tr("none: guessed") : shownText(m_name, 80));
    for (const import_draft::SavedMapping& mapping : std::as_const(m_mappings)) {
        const QString name = shownText(mapping.name, 80);
        m_box->addItem(mapping.fits ? tr("%1 (same columns)").arg(name) : name, mapping.id);
    }
    m_box->addItem(tr("From a JSON file …"), -1);
    m_box->setCurrentIndex(0);
}

void SaveMapping::choose(int index) {
    const QVariant id = m_box->itemData(index);
    m_box->setCurrentIndex(0);
    if (!id.isValid())
        return;
    if (id.toLongLong() < 0)
        Q_EMIT fileRequested();
    else
        Q_EMIT chosen(id.toLongLong());
}

} // namespace symmetry
