#include "app/cli/cli.h"

#include "app/cli/verb.h"
#include "app/session/sentences.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

int refuse(const Error& error, const Surroundings& surroundings) {
    const QByteArray line = "symmetry-cli: " + sentence(error).toUtf8() + '\n';
    surroundings.err.write(line);
    return error.kind == ErrorKind::UsageWrong ? WrongUsage : Refused;
}

int answer(const QString& text, const Surroundings& surroundings) {
    const Call call{{}, surroundings};
    const auto printed = print(call, text);
    return printed ? Done : refuse(printed.error(), surroundings);
}

const Verb* find(const QList<Verb>& verbs, const QString& name) {
    const auto found = std::find_if(verbs.cbegin(), verbs.cend(),
                                    [&name](const Verb& verb) { return verb.name == name; });
    return found == verbs.cend() ? nullptr : &*found;
}

Result<void> runVerb(const Verb& verb, const QStringList& words, const Surroundings& around) {
    const auto line = parse(words, verb.options);
    if (!line)
        return tl::unexpected(line.error());
    if (const auto enough = expectArguments(*line, verb.arguments); !enough)
        return enough;
    return verb.run({*line, around});
}

} // namespace

int run(const QStringList& arguments, const Surroundings& around) {
    const QList<Verb> verbs = allVerbs();
    const QString name = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (name == "--help"_L1 || (name == "help"_L1 && rest.isEmpty()))
        return answer(helpText(verbs), around);
    if (name == "--version"_L1)
        return answer(u"symmetry-cli " SYMMETRY_VERSION "\n"_s, around);
    const Verb* verb = find(verbs, name == "help"_L1 ? rest.constFirst() : name);
    if (!verb)
        return refuse({ErrorKind::UsageWrong,
                       {name.isEmpty() ? u"A verb is missing"_s
                                       : u"%1 is no verb of symmetry-cli"_s.arg(name)},
                       {}},
                      around);
    if (name == "help"_L1 || rest.contains("--help"_L1))
        return answer(helpText(*verb), around);
    const auto done = runVerb(*verb, rest, around);
    return done ? Done : refuse(done.error(), around);
}

} // namespace symmetry::cli
