#pragma once

#include "models/domain/scope.h"
#include "models/storage/store.h"

#include <QCryptographicHash>
#include <QTest>

namespace symmetry::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr qint64 importedAt = 1'790'000'000; ///< 2026-09-21

/// Two questions about two touchpoints, two dimensions, one facet; all made by the import.
inline PlannedImport smallPlan(const QString& name) {
    PlannedImport plan;
    plan.sourceName = name;
    plan.mapping = u"{}"_s;
    PlannedQuestion visit;
    visit.code = u"visit"_s;
    visit.text = u"The visit"_s;
    visit.journey = u"Customer"_s;
    visit.stage = u"Use"_s;
    visit.touchpoint = u"Repair visit"_s;
    visit.dimension = u"Reliability"_s;
    visit.scale = {1.0, 7.0, 1.0};
    PlannedQuestion phone = visit;
    phone.code = u"phone"_s;
    phone.text = u"The phone call"_s;
    phone.stage = u"Support"_s;
    phone.touchpoint = u"Phone call"_s;
    phone.dimension = u"Responsiveness"_s;
    plan.questions = {visit, phone};
    plan.facets = {u"Region"_s};
    return plan;
}

/// Response number `i`: expectation 6, delivery 3 or 4 in the north and 6 in the south, a day in
/// one of 24 months, every tenth with a comment.
inline PlannedResponse smallResponse(int i, const QString& salt) {
    PlannedResponse response;
    response.line = i + 2;
    response.identity =
        QCryptographicHash::hash((salt + QString::number(i)).toUtf8(), QCryptographicHash::Md5);
    const QDate day = QDate(2024, 10, 15).addMonths(i % 24);
    response.day = dayNumber(day);
    response.moment = qint64(response.day) * 86400 + 43200;
    const bool north = i % 2 == 0;
    response.facets = {{0, north ? u"North"_s : u"South"_s}};
    response.answers = {{0, 6.0, north ? 3.0 + i % 3 / 2 : 6.0, 5.0}, {1, 5.0, 5.0 + i % 2, {}}};
    if (i % 10 == 0)
        response.comments = {{-1, u"Comment, \"number\" %1"_s.arg(i)}};
    return response;
}

/// Imports `count` responses; fails the test where the store refuses.
inline std::optional<Source> importSmall(Store& store, int count, const QString& name) {
    std::vector<PlannedResponse> responses;
    for (int i = 0; i < count; ++i)
        responses.push_back(smallResponse(i, name));
    const auto begun = store.beginImport(smallPlan(name), importedAt);
    if (!begun || !store.appendImport(responses))
        return std::nullopt;
    const auto source = store.finishImport({u"test"_s, importedAt, u"Import"_s}, 0);
    return source ? std::optional(*source) : std::nullopt;
}

inline FileFacts smallFacts() {
    FileFacts facts;
    facts.title = u"Small Ltd"_s;
    facts.customerWord = u"customer"_s;
    facts.createdAt = importedAt;
    return facts;
}

/// A file with `count` responses; null where it could not be made.
inline std::unique_ptr<Store> smallFile(const QString& path, int count = 480) {
    auto store = Store::create(path, smallFacts());
    if (!store || !importSmall(**store, count, u"survey.csv"_s))
        return nullptr;
    return std::move(*store);
}

} // namespace symmetry::test
