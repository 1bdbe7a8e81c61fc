#include "app/cli/cli.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>
#include <cstdio>

#include <sys/stat.h>

int main(int argc, char* argv[]) {
    umask(077);
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    symmetry::loadResources();
    symmetry::loadTranslations();
    QTranslator plurals; // "1 response", "2 responses"
    if (plurals.load(QStringLiteral(":/i18n/symmetry_en")))
        QCoreApplication::installTranslator(&plurals);
    QFile out;
    QFile err;
    const bool open = out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                      err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!open)
        return symmetry::cli::Refused;
    return symmetry::cli::run(QCoreApplication::arguments().mid(1),
                              {out, err, QDateTime::currentDateTime()});
}
