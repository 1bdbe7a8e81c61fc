#include "app/cli/verb.h"
#include "app/session/export_file.h"
#include "app/session/recovery_words.h"
#include "app/session/sample_company.h"
#include "app/session/sentences.h"
#include "models/storage/store.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

// ---- new -----------------------------------------------------------------------------------

Result<FileFacts> factsFrom(const Call& call) {
    FileFacts facts;
    facts.title = call.line.value(u"title"_s);
    facts.customerWord = call.line.value(u"customer-word"_s, u"customer"_s);
    facts.createdAt = call.surroundings.now.toSecsSinceEpoch();
    static const QStringList words{u"customer"_s, u"patient"_s, u"guest"_s,
                                   u"citizen"_s,  u"client"_s,  u"member"_s};
    if (!words.contains(facts.customerWord))
        return wrongUsage(
            u"--customer-word takes %1, not %2"_s.arg(words.join(", "_L1), facts.customerWord));
    return facts;
}

Result<void> runNew(const Call& call) {
    const QString path = call.line.arguments.constFirst();
    if (call.line.has(u"sample"_s)) {
        if (call.line.options.size() > 1)
            return wrongUsage(u"--sample stands alone: the sample company has its own title"_s);
        return createSampleCompany(path, call.surroundings.now.toSecsSinceEpoch());
    }
    const auto facts = factsFrom(call);
    if (!facts)
        return tl::unexpected(facts.error());
    if (call.line.has(u"from-export"_s)) {
        if (call.line.options.size() > 1)
            return wrongUsage(u"--from-export stands alone: the export has its own title"_s);
        return createFromExport(path, call.line.value(u"from-export"_s),
                                call.surroundings.now.toSecsSinceEpoch());
    }
    const auto store = Store::create(path, *facts);
    return store ? Result<void>() : tl::unexpected(store.error());
}

// ---- check ---------------------------------------------------------------------------------

QString key(CheckFault fault) {
    switch (fault) {
    case CheckFault::Integrity:
        return u"integrity"_s;
    case CheckFault::ForeignKey:
        return u"foreign-key"_s;
    case CheckFault::Digest:
        return u"digest"_s;
    case CheckFault::ChunkHash:
        return u"chunk-hash"_s;
    case CheckFault::ChunkRows:
        return u"chunk-rows"_s;
    case CheckFault::SourceCount:
        return u"source-count"_s;
    case CheckFault::Search:
        break;
    }
    return u"search"_s;
}

Node::List findingRecords(const CheckReport& report) {
    Node::List list;
    for (const CheckFinding& finding : report.findings)
        list.emplace_back(
            Node::Members{{u"fault"_s, key(finding.fault)}, {u"what"_s, finding.what}});
    return list;
}

Node checkWhole(const CheckReport& report) {
    return Node::Members{{u"good"_s, report.isGood()},           {u"sources"_s, report.sources},
                         {u"responses"_s, report.responses},     {u"answers"_s, report.answers},
                         {u"comments"_s, report.comments},       {u"chunks"_s, report.chunks},
                         {u"findings"_s, findingRecords(report)}};
}

QString checkText(const CheckReport& report) {
    QString text =
        u"%1: %2 sources, %3 responses, %4 answers, %5 comments, %6 chunks compared\n"_s.arg(
            report.isGood() ? u"good"_s : u"NOT good"_s, QString::number(report.sources),
            QString::number(report.responses), QString::number(report.answers),
            QString::number(report.comments), QString::number(report.chunks));
    for (const CheckFinding& finding : report.findings)
        text += key(finding.fault) + u": "_s + oneLine(finding.what) + u'\n';
    return text;
}

Result<void> runCheck(const Call& call) {
    if (const auto format = formatFrom(call.line); !format)
        return tl::unexpected(format.error());
    const auto store = openFile(call, true);
    if (!store)
        return tl::unexpected(store.error());
    const auto report = (*store)->check();
    if (!report)
        return tl::unexpected(report.error());
    const auto shown = present(
        call, [&] { return checkText(*report); }, [&] { return findingRecords(*report); },
        [&] { return checkWhole(*report); });
    if (!shown || report->isGood())
        return shown;
    const CheckFinding& first = report->findings.constFirst();
    return fail(ErrorKind::FileDamaged, {(*store)->path(), key(first.fault) + u" "_s + first.what});
}

// ---- recover -------------------------------------------------------------------------------

Node::List recoveryRecords(const RecoveryReport& report) {
    Node::List list;
    for (const RecoveredTable& table : report.tables)
        list.emplace_back(Node::Members{{u"table"_s, table.name},
                                        {u"kept"_s, table.kept},
                                        {u"lost"_s, table.lost},
                                        {u"doubtful"_s, table.doubtful}});
    return list;
}

Node recoveryWhole(const RecoveryReport& report) {
    Node::List standIns;
    for (const QString& name : report.standIns)
        standIns.emplace_back(name);
    return Node::Members{{u"whole"_s, report.isWhole()}, {u"responses"_s, report.responses},
                         {u"answers"_s, report.answers}, {u"from_chunks"_s, report.fromChunks},
                         {u"stand_ins"_s, standIns},     {u"tables"_s, recoveryRecords(report)}};
}

Result<void> runRecover(const Call& call) {
    if (const auto format = formatFrom(call.line); !format)
        return tl::unexpected(format.error());
    const auto report =
        recoverFile(call.line.arguments.constFirst(), call.line.arguments.at(1), standInNames());
    if (!report)
        return tl::unexpected(report.error());
    return present(
        call, [&]() -> QString { return recoverySentence(*report) + u'\n'; },
        [&] { return recoveryRecords(*report); }, [&] { return recoveryWhole(*report); });
}

// ---- backup and export ---------------------------------------------------------------------

Result<void> runBackup(const Call& call) {
    const auto store = openFile(call, true);
    if (!store)
        return tl::unexpected(store.error());
    return (*store)->backup(call.line.arguments.at(1));
}

Result<void> runExport(const Call& call) {
    const auto store = openFile(call, true);
    if (!store)
        return tl::unexpected(store.error());
    return exportFile(**store, call.line.arguments.at(1));
}

} // namespace

QList<Verb> fileVerbs() {
    return {
        {u"new"_s,
         {u"FILE"_s},
         u"Makes a new file; whatever stands at FILE already is left as it is"_s,
         {{"title", "TITLE", "name of the organisation"},
          {"customer-word", "WORD", "customer, patient, guest, citizen, client or member"},
          {"sample", nullptr, "fill it with the invented sample company"},
          {"from-export", "FOLDER", "fill it with what the verb export wrote"}},
         {u"new acme.symmetry --title \"Acme Ltd\""_s},
         runNew},
        {u"check"_s,
         {u"FILE"_s},
         u"Proves that rows, column chunks, search index and checksums agree; 1 if they do not"_s,
         {formatOption()},
         {u"check acme.symmetry"_s},
         runCheck},
        {u"recover"_s,
         {u"DAMAGED"_s, u"NEW"_s},
         u"Brings all that can still be read of a damaged file into a new one, and says in counts "
         "what was kept and what was lost; DAMAGED is left as it is"_s,
         {formatOption()},
         {u"recover acme.symmetry acme-recovered.symmetry"_s},
         runRecover},
        {u"backup"_s,
         {u"FILE"_s, u"TARGET"_s},
         u"Writes a verified copy to TARGET, which must not exist"_s,
         {},
         {u"backup acme.symmetry acme-backup.symmetry"_s},
         runBackup},
        {u"export"_s,
         {u"FILE"_s, u"FOLDER"_s},
         u"Writes everything into a new folder: one CSV file with its mapping for each import, and "
         "the rest as file.json"_s,
         {},
         {u"export acme.symmetry acme-export"_s, u"new again.symmetry --from-export acme-export"_s},
         runExport},
    };
}

} // namespace symmetry::cli
