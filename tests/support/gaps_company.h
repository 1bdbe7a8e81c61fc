#pragma once

#include "models/analyses/five_gaps.h"
#include "tests/support/small_company.h"

namespace symmetry::test {

/// The quote with beliefs, a standard, an old promise and a new one that is larger.
[[nodiscard]] inline SmallCompany gapsCompany() {
    SmallCompany company;
    Question belief;
    belief.id = {11};
    belief.code = QStringLiteral("B");
    belief.mirror = Mirror::Managers;
    belief.touchpoint = SmallCompany::quote;
    belief.scale = {1, 7, 1};
    belief.belief = true;
    company.catalogue.questions.append(belief);
    for (const double odd : {0.0, 1.0, 1.0}) {
        company.add({QDate(2026, 3, 3)}, {{SmallCompany::ofQuote, 6 + odd, 4 + odd, 6}}, 40);
        company.add({QDate(2026, 3, 20)}, {{SmallCompany::ofQuote, 6 + odd, 4 + odd, 6}}, 80);
        company.add({QDate(2026, 3, 20), Mirror::Managers}, {{11, 5 + odd}}, 5);
    }
    company.catalogue.touchpoints[0].standard = 5.0;
    Promise old{{1},
                {},
                SmallCompany::quote,
                QStringLiteral("In a week"),
                5.0,
                dayNumber(QDate(2025, 1, 1)),
                dayNumber(QDate(2026, 3, 10))};
    Promise now{{2},
                {},
                SmallCompany::quote,
                QStringLiteral("In two days"),
                7.0,
                dayNumber(QDate(2026, 3, 11)),
                {}};
    company.catalogue.promises = {old, now};
    return company;
}

} // namespace symmetry::test
