#include "app/shell/settings_dialog.h"

#include "app/shell/language.h"
#include "widgets/controls/plain_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_language(new QComboBox(this)),
      m_theme(new QComboBox(this)),
      m_scale(new QSpinBox(this)),
      m_name(new QLineEdit(settings.myName, this)) {
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    fillChoices();
    m_name->setObjectName(u"settingsName"_s);
    m_name->setMaxLength(200);
    auto* form = new QFormLayout;
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Appearance"), m_theme);
    form->addRow(tr("Size of &text"), m_scale);
    form->addRow(tr("My &name"), m_name);
    auto* why = new PlainLabel(tr("Your name stands beside your edits in the audit trail of the "
                                  "file. It stays on this computer until you edit."),
                               Type::Caption, Weight::Regular, Token::TextSecondary, this);
    why->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::grid * 2);
    column->addLayout(form);
    column->addWidget(why);
    column->addWidget(buttons);
    setMinimumWidth(themeOf(parent).px(420));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_theme, &QComboBox::activated, this, &SettingsDialog::tell);
    connect(m_scale, &QSpinBox::editingFinished, this, &SettingsDialog::tell);
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsDialog::tell);
}

void SettingsDialog::fillChoices() {
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const LanguageChoice& language : languages())
        m_language->addItem(language.name, language.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language)));
    m_theme->setObjectName(u"settingsTheme"_s);
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_settings.theme)));
    m_scale->setObjectName(u"settingsScale"_s);
    m_scale->setRange(Settings::smallestScale, Settings::largestScale);
    m_scale->setSingleStep(10);
    m_scale->setSuffix(u" %"_s);
    m_scale->setValue(m_settings.textScale);
}

void SettingsDialog::tell() {
    Settings wanted = m_settings;
    wanted.language = m_language->currentData().toString();
    wanted.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    wanted.textScale = m_scale->value();
    wanted.myName = m_name->text().trimmed();
    if (wanted == m_settings)
        return;
    m_settings = wanted;
    Q_EMIT changed(wanted);
}

} // namespace symmetry
