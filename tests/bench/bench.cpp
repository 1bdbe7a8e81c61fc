#include "tests/bench/bench.h"

#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <chrono>
#include <ctime>
#include <unistd.h>

namespace symmetry::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString number(double value, const QString& unit) {
    const int digits = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QString::number(value, 'f', digits) + u' ' + unit;
}

QString ratio(const Line& line) {
    if (line.theirs <= 0 || line.ours <= 0)
        return u"-"_s;
    const double value = line.fasterIsRatio ? line.theirs / line.ours : line.ours / line.theirs;
    return QString::number(value, 'f', value < 10 ? 2 : 0) + u" ×"_s;
}

void print(const QString& text) {
    QTextStream(stdout) << text << '\n';
}

} // namespace

void Report::line(const Line& line) {
    const QString met = !line.met ? QString() : *line.met ? u"met"_s : u"missed"_s;
    const QString theirs =
        line.theirs > 0 ? line.reference + u' ' + number(line.theirs, line.unit) : line.reference;
    const QString row =
        u"| "_s +
        QStringList{line.what, number(line.ours, line.unit), theirs, ratio(line), line.target, met}
            .join(u" | "_s) +
        u" |"_s;
    if (m_table.isEmpty())
        m_table = u"| What | Symmetry | Reference | Ratio | Promised | |\n"
                  "| --- | --- | --- | --- | --- | --- |\n"_s;
    m_table += row + u'\n';
    print(row);
}

void Report::say(const QString& text) {
    print(text);
}

void Report::wrong(const QString& text) {
    m_fine = false;
    print(u"WRONG: "_s + text);
}

Took fastest(int times, const std::function<void()>& call) {
    using Clock = std::chrono::steady_clock;
    Took best;
    for (int i = 0; i < times; ++i) {
        const auto start = Clock::now();
        const std::clock_t cpu = std::clock();
        call();
        const std::chrono::duration<double, std::milli> took = Clock::now() - start;
        const double spent = 1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
        best.ms = i == 0 ? took.count() : std::min(best.ms, took.count());
        best.cpu = i == 0 ? spent : std::min(best.cpu, spent);
    }
    return best;
}

double residentMiB() {
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() < 2 ? 0
                            : pages[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) /
                                  (1024.0 * 1024.0);
}

} // namespace symmetry::bench
