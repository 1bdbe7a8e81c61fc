#include "app/shell/shots_import.h"

#include "app/shell/shell.h"
#include "widgets/dialogs/import_wizard.h"

#include <QEventLoop>
#include <QFile>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

void rest(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool until(const std::function<bool()>& done) {
    for (int turn = 0; turn < 500 && !done(); ++turn)
        rest(20);
    return done();
}

/// Expected and delivered of four questions, a few cells that cannot be read, a comment now and
/// then.
QByteArray survey() {
    QByteArray text("no;day;branch;wait_expected;wait_delivered;advice_expected;advice_delivered;"
                    "screen_expected;screen_delivered;comment\n");
    constexpr int rows = 128;
    for (int i = 0; i < rows; ++i) {
        const int expected = 5 + i % 3;
        const auto number = [](int value) { return QByteArray::number(value); };
        const QByteArray wait = i == 17 ? QByteArray("9") : number(expected - 1 - i % 2);
        const QByteArray day = i == 91 ? QByteArray("31.09.2026") : number(1 + i % 28) + ".09.2026";
        const QByteArray advice = i % 40 == 36 ? QByteArray("very good") : number(4 + i % 4);
        text += number(1000 + i) + ';' + day + ';' + (i % 3 == 0 ? "Harbour" : "Station") + ';' +
                number(expected) + ';' + wait + ";6;" + advice + ';' + number(4 + i % 3) + ';' +
                number(5 + i % 2) + ';' +
                (i % 9 == 0 ? "The kiosk was quick, the queue was not" : "") + '\n';
    }
    return text;
}

} // namespace

bool takeImportShots(Shell& shell, const QString& folder,
                     const std::function<bool(const QString& name)>& save) {
    const QString path = folder + u"/kiosk-survey-2026-09.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(survey()) < 0)
        return false;
    file.close();
    shell.openImport();
    auto* wizard = shell.window().findChild<ImportWizard*>(u"importWizard"_s);
    if (!wizard)
        return false;
    rest(60);
    bool good = save(u"import-1-start"_s);
    Q_EMIT wizard->fileRequested(path);
    good = until([wizard] { return !wizard->draft().mapping.columns.isEmpty(); }) && good;
    rest(60);
    good = save(u"import-1-file"_s) && good;
    auto* next = wizard->findChild<QPushButton*>(u"nextStep"_s);
    for (const QString& step :
         {u"import-2-columns"_s, u"import-3-problems"_s, u"import-4-check"_s}) {
        const auto before = wizard->step();
        good = until([next] { return next->isEnabled(); }) && good;
        next->click();
        good = until([&] { return wizard->step() != before; }) && good;
        rest(600); // the file is read again aside
        good = save(step) && good;
    }
    Q_EMIT wizard->closed();
    rest(60);
    return good;
}

} // namespace symmetry
