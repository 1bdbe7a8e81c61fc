#include "app/cli/verb.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

QString usage(const Verb& verb) {
    QString line = u"symmetry-cli "_s + verb.name;
    for (const QString& argument : verb.arguments)
        line += u' ' + argument;
    return line;
}

QString optionText(const Option& option) {
    QString text = u"--"_s + QLatin1StringView(option.name);
    if (option.value)
        text += u' ' + QLatin1StringView(option.value);
    return text;
}

QString optionLines(const Verb& verb) {
    qsizetype width = 0;
    for (const Option& option : verb.options)
        width = std::max(width, optionText(option).size());
    QString out;
    for (const Option& option : verb.options)
        out += u"  "_s + optionText(option).leftJustified(width + 2) +
               QLatin1StringView(option.explanation) +
               (option.repeatable ? u"; may be repeated\n"_s : u"\n"_s);
    return out;
}

QString exampleLines(const Verb& verb) {
    QString out;
    for (const QString& example : verb.examples)
        out += u"  symmetry-cli "_s + example + u'\n';
    return out;
}

const QString ending = u"Exit status: 0 done; 1 refused, with one line on standard error that says "
                       "why; 2 wrong usage.\n"_s;

} // namespace

QString helpText(const Verb& verb) {
    QString out = u"Usage: %1%2\n\n%3.\n"_s.arg(
        usage(verb), verb.options.isEmpty() ? QString() : u" [OPTIONS]"_s, verb.summary);
    if (!verb.options.isEmpty())
        out += u"\nOptions:\n"_s + optionLines(verb);
    return out + u"\nExamples:\n"_s + exampleLines(verb) + u'\n' + ending;
}

QString helpText(const QList<Verb>& verbs) {
    QString out =
        u"Usage: symmetry-cli VERB ARGUMENTS [OPTIONS]\n\n"
        "The command line of Symmetry: expectation and delivery, customers and employees, "
        "in one local file.\n"_s;
    for (const Verb& verb : verbs) {
        out += u"\n%1\n    %2.\n"_s.arg(usage(verb), verb.summary);
        for (const QString& line : optionLines(verb).split(u'\n', Qt::SkipEmptyParts))
            out += u"    "_s + line.trimmed() + u'\n';
    }
    out += u"\nAlso: help VERB or VERB --help, --help, --version.\n\nExamples:\n"_s;
    for (const Verb& verb : verbs)
        out += exampleLines(verb);
    return out + u'\n' + ending;
}

} // namespace symmetry::cli
