#include "app/cli/command_line.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

const Option* find(const QList<Option>& known, const QString& name) {
    const auto found = std::find_if(known.cbegin(), known.cend(), [&name](const Option& option) {
        return name == QLatin1StringView(option.name);
    });
    return found == known.cend() ? nullptr : &*found;
}

tl::unexpected<Error> wrong(const QString& what) {
    return fail(ErrorKind::UsageWrong, {what});
}

/// Takes one option and, where it has one, its value; moves `at` behind both.
Result<void> takeOption(const QStringList& words, qsizetype& at, const QList<Option>& known,
                        CommandLine& line) {
    const QString word = words.at(at++).mid(2);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word : word.first(equals);
    const Option* option = find(known, name);
    if (!option)
        return wrong(u"The option --%1 is not known here"_s.arg(name));
    if (!option->repeatable && line.has(name))
        return wrong(u"The option --%1 is given twice"_s.arg(name));
    if (!option->value && equals >= 0)
        return wrong(u"The option --%1 takes no value"_s.arg(name));
    QString value;
    if (option->value) {
        if (equals < 0 && at >= words.size())
            return wrong(u"The option --%1 lacks its value"_s.arg(name));
        value = equals < 0 ? words.at(at++) : word.mid(equals + 1);
    }
    line.options[name].append(value);
    return {};
}

} // namespace

QString CommandLine::value(const QString& name, const QString& otherwise) const {
    const QStringList all = options.value(name);
    return all.isEmpty() ? otherwise : all.constLast();
}

Result<CommandLine> parse(const QStringList& words, const QList<Option>& known) {
    CommandLine line;
    bool optionsEnded = false;
    for (qsizetype at = 0; at < words.size();) {
        const QString& word = words.at(at);
        if (!optionsEnded && word == "--"_L1) {
            optionsEnded = true;
            ++at;
        } else if (!optionsEnded && word.startsWith("--"_L1)) {
            if (const auto taken = takeOption(words, at, known, line); !taken)
                return tl::unexpected(taken.error());
        } else {
            line.arguments.append(words.at(at++));
        }
    }
    return line;
}

Result<void> expectArguments(const CommandLine& line, const QStringList& names) {
    const auto needed =
        std::ranges::count_if(names, [](const QString& name) { return !name.startsWith(u'['); });
    if (line.arguments.size() < needed)
        return wrong(names.at(line.arguments.size()) + " is missing"_L1);
    if (line.arguments.size() > names.size())
        return wrong(u"The argument %1 is one too many"_s.arg(line.arguments.at(names.size())));
    for (qsizetype i = 0; i < line.arguments.size(); ++i)
        if (line.arguments.at(i).isEmpty())
            return wrong(names.at(i) + " is empty"_L1);
    return {};
}

} // namespace symmetry::cli
