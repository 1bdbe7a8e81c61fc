#pragma once

#include "models/analyses/spread.h"
#include "tests/support/small_company.h"

namespace symmetry::test {

/// Regions of unlike size at the quote, over fourteen months up to March 2026; South falls behind
/// in the last of them. `few` regions more have three answers each.
[[nodiscard]] inline SmallCompany spreadCompany(int few = 0) {
    SmallCompany company;
    const QStringList names{QStringLiteral("North"),  QStringLiteral("South"),
                            QStringLiteral("West"),   QStringLiteral("East"),
                            QStringLiteral("Centre"), QStringLiteral("Islands")};
    const int sizes[] = {12, 30, 9, 22, 16, 48};
    for (qint64 i = 3; i < names.size(); ++i)
        company.catalogue.facetValues.append({{i + 3}, {}, SmallCompany::region, names.at(i)});
    const auto id = [](int i) { return qint64(i < 3 ? i + 1 : i + 3); };
    for (int month = 0; month < 14; ++month) {
        const QDate day = QDate(2025, 2, 5).addMonths(month);
        for (int i = 0; i < names.size(); ++i) {
            const double shift = i == 1 && month == 13 ? -1.0 : 0.0;
            for (const double around : {-1.0, 0.0, 1.0})
                company.add({day, Mirror::Customers, {id(i)}},
                            {{SmallCompany::ofQuote, 5, 4 + around + shift}}, sizes[i] / 3);
        }
    }
    for (int i = 0; i < few; ++i) {
        company.catalogue.facetValues.append(
            {{20 + i}, {}, SmallCompany::region, QStringLiteral("Hamlet %1").arg(i + 1)});
        company.add({QDate(2026, 3, 7), Mirror::Customers, {20 + i}},
                    {{SmallCompany::ofQuote, 5, 1}}, 3);
    }
    return company;
}

[[nodiscard]] inline SpreadQuestion spreadQuestion(Aspect aspect = Aspect::Gap) {
    return {{Subject::Kind::Touchpoint, SmallCompany::quote.value, Mirror::Customers, aspect, {}},
            SmallCompany::region,
            Step::Month};
}

} // namespace symmetry::test
