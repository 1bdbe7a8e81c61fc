#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

namespace symmetry {

/// One language of the program: its code and its name in itself.
struct LanguageChoice {
    QString code;
    QString name;
};

/// English, German, French.
[[nodiscard]] QList<LanguageChoice> languages();

/// The translators that are installed now. Their words are inside the program.
class Language {
public:
    explicit Language(QCoreApplication& application);
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Takes the words and the number and date formats of that language; an empty or unknown code
    /// takes the system's where the program speaks it, else English. The window must be made anew.
    void use(const QString& code, const QLocale& system);
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] QString code() const;

private:
    void install(const QString& name);
    void remove();

    QCoreApplication& m_application;
    QLocale m_locale;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace symmetry
