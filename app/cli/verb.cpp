#include "app/cli/verb.h"

#include "app/session/sentences.h"
#include "models/storage/store.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

QList<Verb> allVerbs() {
    return fileVerbs() + importVerbs() + figureVerbs() + QList<Verb>{seriesVerb()};
}

Option formatOption() {
    return {"format", "FORMAT", "text (the default), csv or json"};
}

Result<OutputFormat> formatFrom(const CommandLine& line) {
    const QString format = line.value(u"format"_s, u"text"_s);
    if (format == "text"_L1)
        return OutputFormat::Text;
    if (format == "csv"_L1)
        return OutputFormat::Csv;
    if (format == "json"_L1)
        return OutputFormat::Json;
    return wrongUsage(u"--format takes text, csv or json, not %1"_s.arg(format));
}

Format textFormat(const Catalogue& catalogue) {
    return Format(QLocale(QLocale::English, QLocale::UnitedStates), catalogue.facts.customerWord);
}

Result<std::unique_ptr<Store>> openFile(const Call& call, bool readOnly) {
    OpenOptions options;
    options.readOnly = readOnly;
    return Store::open(call.line.arguments.constFirst(), options);
}

Result<void> print(const Call& call, const QByteArray& bytes) {
    if (call.surroundings.out.write(bytes) != bytes.size())
        return fail(ErrorKind::WriteFailed,
                    {u"standard output"_s, call.surroundings.out.errorString()});
    return {};
}

Result<void> print(const Call& call, const QString& text) {
    return print(call, text.toUtf8());
}

Result<void> printCsv(const Call& call, const Node::List& records) {
    if (!writeCsv(call.surroundings.out, records))
        return fail(ErrorKind::WriteFailed,
                    {u"standard output"_s, call.surroundings.out.errorString()});
    return {};
}

Result<void> present(const Call& call, const std::function<QString()>& text,
                     const std::function<Node::List()>& records,
                     const std::function<Node()>& whole) {
    const auto format = formatFrom(call.line);
    if (!format)
        return tl::unexpected(format.error());
    switch (*format) {
    case OutputFormat::Csv:
        return printCsv(call, records());
    case OutputFormat::Json:
        return print(call, toJson(whole()));
    case OutputFormat::Text:
        break;
    }
    return print(call, text());
}

Stamp stamp(const Call& call, const QString& phrase) {
    return {u"symmetry-cli"_s, call.surroundings.now.toSecsSinceEpoch(), phrase};
}

tl::unexpected<Error> wrongUsage(const QString& what) {
    return fail(ErrorKind::UsageWrong, {what});
}

} // namespace symmetry::cli
