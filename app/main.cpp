#include "app/shell/shell.h"
#include "app/shell/shots.h"
#include "app/shell/unix_signals.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QDir>
#include <QPalette>
#include <cstdio>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Wish {
    QString file;
    QString shots; ///< folder for pictures
    bool sample = false;
    bool wrong = false;
};

Wish wishFrom(const QStringList& arguments) {
    Wish wish;
    if (arguments.size() == 2 && arguments.constFirst() == "--shots"_L1) {
        wish.shots = arguments.constLast();
        return wish;
    }
    for (const QString& argument : arguments) {
        if (argument == "--sample"_L1)
            wish.sample = true;
        else if (argument.startsWith(u'-') || !wish.file.isEmpty())
            wish.wrong = true;
        else
            wish.file = argument;
    }
    wish.wrong = wish.wrong || (wish.sample && !wish.file.isEmpty());
    return wish;
}

/// "symmetry" below XDG_DATA_HOME or ~/.local/share; empty where neither is an absolute path.
QString dataFolder() {
    const QString own = qEnvironmentVariable("XDG_DATA_HOME");
    if (own.startsWith(u'/'))
        return QDir::cleanPath(own + "/symmetry"_L1);
    const QString home = qEnvironmentVariable("HOME");
    return home.startsWith(u'/') && home.size() > 1 ? home + "/.local/share/symmetry"_L1
                                                    : QString();
}

symmetry::ShellSurroundings surroundings(const QApplication& application) {
    symmetry::ShellSurroundings around;
    around.settingsFolder = symmetry::settingsFolder(qEnvironmentVariable("XDG_CONFIG_HOME"),
                                                     qEnvironmentVariable("HOME"));
    around.sampleFolder = dataFolder();
    around.clock = [] { return QDateTime::currentDateTime(); };
    around.locale = QLocale::system();
    around.darkSystem = application.palette().color(QPalette::Window).lightness() < 128;
    return around;
}

} // namespace

int main(int argc, char* argv[]) {
    umask(077);
    symmetry::UnixSignals::block();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"symmetry"_s);
    QApplication::setApplicationDisplayName(u"Symmetry"_s);
    QApplication::setDesktopFileName(u"symmetry"_s);
    const Wish wish = wishFrom(QApplication::arguments().mid(1));
    if (wish.wrong) {
        std::fputs("Usage: symmetry [FILE]\n       symmetry --sample\n", stderr);
        return 2;
    }
    symmetry::loadResources();
    symmetry::loadTranslations();
    if (!wish.shots.isEmpty())
        return symmetry::takeShots(application, wish.shots);
    const symmetry::UnixSignals signals;
    symmetry::Shell shell(application, surroundings(application));
    QObject::connect(&signals, &symmetry::UnixSignals::endRequested, &shell, &symmetry::Shell::end);
    shell.start(wish.file, wish.sample);
    return QApplication::exec();
}
