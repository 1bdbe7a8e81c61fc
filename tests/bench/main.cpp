#include "tests/bench/benches.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry::bench;

namespace {

void describe(QCommandLineParser& parser) {
    QString names;
    for (const Bench& bench : benches())
        names += u"\n  "_s + bench.name + u": "_s + bench.what;
    parser.setApplicationDescription(
        u"Measures speed and memory against references run beside them.\nBenches:"_s + names);
    parser.addHelpOption();
    parser.addPositionalArgument(u"name"_s, u"Benches to run; all where none is named."_s,
                                 u"[name ...]"_s);
    parser.addOption({u"alone"_s, u"Leave out the other programs that stand beside it."_s});
    parser.addOption(
        {u"answers"_s, u"How many answers the survey has."_s, u"number"_s, u"10000000"_s});
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    Options options;
    options.answers = parser.value(u"answers"_s).toLongLong();
    options.references = !parser.isSet(u"alone"_s);
    options.folder = QDir(QCoreApplication::applicationDirPath()).filePath(u"files"_s);
    const QStringList names = parser.positionalArguments();
    if (options.answers <= 0 || !QDir().mkpath(options.folder)) {
        QTextStream(stderr) << "symmetry_bench: no answers, or no folder to write to\n";
        return 2;
    }
    Report report;
    int ran = 0;
    for (const Bench& bench : benches()) {
        if (!names.isEmpty() && !names.contains(bench.name))
            continue;
        report.say(u"\n"_s + bench.name + u": "_s + bench.what);
        bench.run(options, report);
        ++ran;
    }
    report.say(u"\n"_s + report.table());
    if (ran == 0)
        QTextStream(stderr) << "symmetry_bench: there is no bench of that name\n";
    return ran == 0 ? 2 : report.isFine() ? 0 : 1;
}
