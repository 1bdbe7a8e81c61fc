#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace symmetry::test {

/// Resolves the "(s)" of counted source texts, as the English translation file does, so that tests
/// read sentences without depending on it.
class English : public QTranslator {
public:
    English() { QCoreApplication::installTranslator(this); }
    ~English() override { QCoreApplication::removeTranslator(this); }
    English(const English&) = delete;
    English& operator=(const English&) = delete;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* note,
                                    int n) const override {
        Q_UNUSED(context)
        Q_UNUSED(note)
        QString text = QString::fromUtf8(source);
        const QString verb = n == 1 ? QStringLiteral("s") : QString();
        for (const char* word : {"need(s)", "deliver(s)", "show(s)"}) {
            const QString plain = QString::fromLatin1(word);
            text.replace(plain, plain.chopped(3) + verb);
        }
        return text.replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace symmetry::test
