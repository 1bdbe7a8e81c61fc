#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/text_figures.h"
#include "app/cli/verb.h"
#include "app/commands/commands.h"
#include "app/session/import_job.h"
#include "app/session/mapping_file.h"
#include "app/session/sentences.h"
#include "models/storage/store.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

// ---- import --------------------------------------------------------------------------------

Result<char> delimiterFrom(const QString& text) {
    static const QHash<QString, char> words{
        {u"comma"_s, ','}, {u"semicolon"_s, ';'}, {u"tab"_s, '\t'}, {u"pipe"_s, '|'},
        {u","_s, ','},     {u";"_s, ';'},         {u"\t"_s, '\t'},  {u"|"_s, '|'}};
    if (!words.contains(text))
        return wrongUsage(u"--delimiter takes comma, semicolon, tab or pipe, not %1"_s.arg(text));
    return words.value(text);
}

/// As the mapping says, else as detected; overruled by the options.
Result<SourceFormat> sourceFormat(const CommandLine& line, const Mapping& mapping) {
    SourceFormat format;
    if (mapping.format) {
        format = *mapping.format;
    } else {
        const auto detected = detectFormat(line.arguments.at(1));
        if (!detected)
            return tl::unexpected(detected.error());
        format = detected->format;
    }
    if (line.has(u"encoding"_s)) {
        format.encoding = line.value(u"encoding"_s);
        if (!isKnownEncoding(format.encoding))
            return wrongUsage(u"--encoding does not know %1"_s.arg(format.encoding));
    }
    if (line.has(u"delimiter"_s)) {
        const auto delimiter = delimiterFrom(line.value(u"delimiter"_s));
        if (!delimiter)
            return tl::unexpected(delimiter.error());
        format.delimiter = *delimiter;
    }
    format.sheet = line.value(u"sheet"_s, format.sheet);
    return format;
}

Result<ImportJob> jobFrom(const CommandLine& line) {
    if (!line.has(u"mapping"_s))
        return wrongUsage(u"The option --mapping is missing"_s);
    if (line.has(u"only-valid"_s) && line.has(u"all-or-nothing"_s))
        return wrongUsage(u"Only one of --only-valid and --all-or-nothing"_s);
    const auto mapping = readMappingFile(line.value(u"mapping"_s));
    if (!mapping)
        return tl::unexpected(mapping.error());
    const auto format = sourceFormat(line, *mapping);
    if (!format)
        return tl::unexpected(format.error());
    return ImportJob{line.arguments.at(1),
                     *format,
                     *mapping,
                     line.has(u"only-valid"_s) ? OnProblems::ImportValid
                                               : OnProblems::ImportNothing,
                     line.has(u"replace"_s),
                     line.has(u"dry-run"_s)};
}

Node::List problemRecords(const ImportReport& report) {
    Node::List list;
    for (const ProblemGroup& group : report.problems)
        for (const Problem& problem : group.first)
            list.emplace_back(
                Node::Members{{u"line"_s, problem.line},
                              {u"column"_s, report.header.value(problem.column)},
                              {u"value"_s, problem.value},
                              {u"reason"_s, symmetry::key(problem.reason).toString()}});
    return list;
}

Node reportWhole(const ImportJob& job, const ImportReport& report) {
    return Node::Members{{u"source"_s, report.sourceName},
                         {u"dry_run"_s, job.dryRun},
                         {u"written"_s, report.source.has_value()},
                         {u"rows"_s, report.rows},
                         {u"read"_s, report.counts.read},
                         {u"imported"_s, report.counts.imported},
                         {u"duplicates"_s, report.counts.duplicates},
                         {u"rejected"_s, report.counts.rejected},
                         {u"answers"_s, report.counts.answers},
                         {u"problem_count"_s, report.problemCount},
                         {u"problems"_s, problemRecords(report)}};
}

QString reportText(const ImportJob& job, const ImportReport& report) {
    QString text = u"%1: %2 read = %3 imported + %4 duplicates + %5 rejected%6%7\n"_s.arg(
        oneLine(report.sourceName), QString::number(report.counts.read),
        QString::number(report.counts.imported), QString::number(report.counts.duplicates),
        QString::number(report.counts.rejected),
        job.mapping.isSeries() ? QString() : u"; %1 answers"_s.arg(report.counts.answers),
        job.dryRun ? u"; dry run, nothing written"_s : QString());
    for (const Node& problem : problemRecords(report))
        text += u"line %1, column %2: %3: %4\n"_s.arg(
            problem.find(u"line"_s)->cell(), oneLine(problem.find(u"column"_s)->cell()),
            problem.find(u"reason"_s)->cell(), oneLine(problem.find(u"value"_s)->cell()));
    return text;
}

Result<void> runImportVerb(const Call& call) {
    if (const auto format = formatFrom(call.line); !format)
        return tl::unexpected(format.error());
    const auto job = jobFrom(call.line);
    if (!job)
        return tl::unexpected(job.error());
    const auto store = openFile(call, false);
    if (!store)
        return tl::unexpected(store.error());
    const auto report = runImport(**store, *job, stamp(call, u"Import"_s));
    if (!report)
        return tl::unexpected(report.error());
    const auto shown = present(
        call, [&] { return reportText(*job, *report); }, [&] { return problemRecords(*report); },
        [&] { return reportWhole(*job, *report); });
    if (!shown || !report->refusal || job->dryRun)
        return shown;
    return tl::unexpected(*report->refusal);
}

// ---- sources -------------------------------------------------------------------------------

/// The import of that id or name; of several with one name the newest in that state.
Result<Source> sourceNamed(const Catalogue& catalogue, const QString& text, SourceState state) {
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    for (const Source& source : catalogue.sources)
        if ((isNumber && source.id.value == id) || (source.name == text && source.state == state))
            return source;
    return fail(ErrorKind::ThingMissing, {u"source"_s, text});
}

Result<void> runSources(const Call& call) {
    const auto store = openFile(call, true);
    if (!store)
        return tl::unexpected(store.error());
    const auto catalogue = (*store)->catalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const QList<Source>& sources = (*catalogue)->sources;
    return present(
        call, [&] { return sourcesText(textFormat(**catalogue), sources); },
        [&] { return records(sources); },
        [&] {
            return Node(Node::Members{{u"sources"_s, records(sources)}});
        });
}

Result<void> setState(const Call& call, SourceState from,
                      Result<Source> (Store::*set)(SourceId, const Stamp&), const QString& phrase) {
    const auto store = openFile(call, false);
    if (!store)
        return tl::unexpected(store.error());
    const auto catalogue = (*store)->catalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    const auto source = sourceNamed(**catalogue, call.line.arguments.at(1), from);
    if (!source)
        return tl::unexpected(source.error());
    const auto done = ((**store).*set)(source->id, stamp(call, phrase.arg(importPhrase(*source))));
    return done ? Result<void>() : tl::unexpected(done.error());
}

Result<void> runUndoImport(const Call& call) {
    return setState(call, SourceState::Visible, &Store::undoImport, u"Undo: %1"_s);
}

Result<void> runRedoImport(const Call& call) {
    return setState(call, SourceState::Undone, &Store::redoImport, u"Redo: %1"_s);
}

QList<Option> importOptions() {
    return {
        {"mapping", "MAP.json", "what the columns mean; see the help text on mappings"},
        {"dry-run", nullptr, "say what would be imported and change nothing"},
        {"only-valid", nullptr, "leave out rows that cannot be understood"},
        {"replace", nullptr,
         "series: take the new value where another one is known; undoing brings it back"},
        {"all-or-nothing", nullptr, "import nothing if any row cannot be understood (the default)"},
        {"encoding", "NAME", "instead of the one of the mapping or the detected one"},
        {"delimiter", "WORD", "comma, semicolon, tab or pipe"},
        {"sheet", "NAME", "which sheet of a workbook; the first one unless named"},
        formatOption(),
    };
}

} // namespace

QList<Verb> importVerbs() {
    return {
        {u"import"_s,
         {u"FILE"_s, u"SOURCE"_s},
         u"Imports responses or series from a CSV, TSV or XLSX file as the mapping says, all of "
         u"them "
         "or none; what is there already is counted and skipped"_s,
         importOptions(),
         {u"import acme.symmetry survey.csv --mapping survey.mapping.json --dry-run"_s,
          u"import acme.symmetry survey.csv --mapping survey.mapping.json --only-valid"_s,
          u"import acme.symmetry calls.csv --mapping calls.mapping.json"_s},
         runImportVerb},
        {u"sources"_s,
         {u"FILE"_s},
         u"Lists the imports, newest first"_s,
         {formatOption()},
         {u"sources acme.symmetry --format csv"_s},
         runSources},
        {u"undo-import"_s,
         {u"FILE"_s, u"SOURCE"_s},
         u"Takes an import back, named by its number or its file's name; it is kept and counts "
         "nowhere"_s,
         {},
         {u"undo-import acme.symmetry survey.csv"_s},
         runUndoImport},
        {u"redo-import"_s,
         {u"FILE"_s, u"SOURCE"_s},
         u"Brings an undone import back"_s,
         {},
         {u"redo-import acme.symmetry survey.csv"_s},
         runRedoImport},
    };
}

} // namespace symmetry::cli
