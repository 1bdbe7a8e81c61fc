#include "app/shell/language.h"

#include <QLibraryInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

QList<LanguageChoice> languages() {
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s}};
}

Language::Language(QCoreApplication& application) : m_application(application) {}

Language::~Language() {
    remove();
}

void Language::remove() {
    for (const auto& translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

void Language::install(const QString& name) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

void Language::use(const QString& code, const QLocale& system) {
    const QList<LanguageChoice> known = languages();
    const auto speaks = [&known](const QString& wanted) {
        return std::any_of(known.cbegin(), known.cend(),
                           [&wanted](const LanguageChoice& each) { return each.code == wanted; });
    };
    const QString own = system.name().section(u'_', 0, 0);
    const QString chosen = speaks(code) ? code : speaks(own) ? own : u"en"_s;
    m_locale = chosen == own ? system : QLocale(chosen);
    QLocale::setDefault(m_locale);
    remove();
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_"_L1 + chosen);
    install(":/i18n/symmetry_"_L1 + chosen);
}

QString Language::code() const {
    return m_locale.name().section(u'_', 0, 0);
}

} // namespace symmetry
