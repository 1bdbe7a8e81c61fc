#pragma once

#include "models/domain/scope.h"
#include "tests/bench/survey.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace symmetry::bench {

/// The survey as rows, one for each answer with all that a query may ask about it: no join needed.
/// Values are on the question's scale; `top` is the largest code of it.
inline constexpr auto columnNames = "response,day,month,mirror,tier,segment,channel,department,"
                                    "region,measure,touchpoint,dimension,top,expected,delivered,"
                                    "importance";

/// Calls row(values) for each answer, in the order of columnNames; -1 stands for NULL.
void forEachRow(const Survey& survey, const std::function<void(const std::vector<int>&)>& row);
/// False where the file could not be written.
[[nodiscard]] bool writeCsv(const Survey& survey, const QString& path);

/// The group-bys of an Overview: counts of codes by month and measure; moments by period (0 now, 1
/// before) and touchpoint; moments of respondents' means by month, mirror and dimension.
[[nodiscard]] QStringList overviewSql(const Scope& scope);

/// Rows of figures; their first columns say which they are.
using Rows = std::vector<std::vector<double>>;
/// The largest relative difference of two results in any order; infinite where rows are missing.
[[nodiscard]] double difference(Rows a, Rows b);

} // namespace symmetry::bench
