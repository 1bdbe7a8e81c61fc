#include "app/session/sample_company.h"

#include "app/session/sample/company_answers.h"
#include "app/session/sample/company_catalogue.h"
#include "app/session/sample/company_series.h"
#include "models/storage/store.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

struct Run {
    Store& store;
    const sample::Definition& definition;
    qint64 now;
    std::function<void(int)> progress;
    std::stop_token stop;
    int done = 0;

    [[nodiscard]] Stamp stamp(const QString& phrase) const {
        return {definition.title, now, phrase};
    }
    [[nodiscard]] Result<void> importMirror(Mirror mirror);
    [[nodiscard]] Result<void> appendMonths(Mirror mirror);
    [[nodiscard]] Result<void> importSeries();
};

Result<void> Run::appendMonths(Mirror mirror) {
    sample::CompanyAnswers answers(definition, mirror);
    for (int month = 0; month < definition.months; ++month) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const QList<PlannedResponse> responses = answers.month(month);
        if (const auto counts = store.appendImport(responses); !counts)
            return tl::unexpected(counts.error());
        ++done;
        if (progress)
            progress(done * 100 / (static_cast<int>(allMirrors.size()) * definition.months + 1));
    }
    return {};
}

Result<void> Run::importMirror(Mirror mirror) {
    PlannedImport plan;
    plan.sourceName = key(mirror).toString() + u"-sample.csv"_s;
    plan.mapping = u"{}"_s;
    plan.questions = sample::companyQuestions(definition, mirror);
    for (const sample::FacetPlan& facet : definition.facets)
        plan.facets.append(facet.name);
    if (const auto begun = store.beginImport(plan, now); !begun)
        return tl::unexpected(begun.error());
    if (const auto appended = appendMonths(mirror); !appended) {
        const auto taken = store.abandonImport();
        return taken ? appended : taken;
    }
    const auto source = store.finishImport(stamp(plan.sourceName), 0);
    return source ? Result<void>() : tl::unexpected(source.error());
}

Result<void> Run::importSeries() {
    PlannedImport plan;
    plan.sourceName = u"series-sample.csv"_s;
    plan.mapping = u"{}"_s;
    plan.kind = SourceKind::Series;
    plan.series = sample::companySeries(definition);
    for (const sample::FacetPlan& facet : definition.facets)
        plan.facets.append(facet.name);
    if (const auto begun = store.beginImport(plan, now); !begun)
        return tl::unexpected(begun.error());
    const QList<PlannedPoint> points = sample::companyPoints(definition);
    if (const auto added = store.appendImport(std::span<const PlannedPoint>(points)); !added)
        return tl::unexpected(added.error());
    const auto source = store.finishImport(stamp(plan.sourceName), 0);
    return source ? Result<void>() : tl::unexpected(source.error());
}

Result<void> fill(Run& run) {
    const auto catalogue =
        run.store.apply(sample::companyCatalogue(run.definition), run.stamp(u"Sample"_s));
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    for (const Mirror mirror : allMirrors) {
        if (const auto imported = run.importMirror(mirror); !imported)
            return imported;
    }
    return run.importSeries();
}

} // namespace

Result<void> createSampleCompany(const QString& path, qint64 now,
                                 const std::function<void(int)>& progress, std::stop_token stop) {
    const auto definition = sample::loadDefinition();
    if (!definition)
        return tl::unexpected(definition.error());
    FileFacts facts;
    facts.title = definition->title;
    facts.customerWord = u"customer"_s;
    facts.sample = true;
    facts.createdAt = now;
    Result<void> done;
    {
        auto store = Store::create(path, facts);
        if (!store)
            return tl::unexpected(store.error());
        Run run{**store, *definition, now, progress, stop};
        done = fill(run);
    }
    if (!done)
        QFile::remove(path); // ours alone: create() refuses where anything stood before
    return done;
}

} // namespace symmetry
