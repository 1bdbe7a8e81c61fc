#pragma once

#include "models/domain/scope.h"
#include "models/domain/series.h"
#include "models/domain/subject.h"
#include "models/domain/words.h"

namespace symmetry {

/// Stable words for files, mappings and JSON (never translated); wordFromKey() is their reverse.
[[nodiscard]] QStringView key(SeriesKind kind);       ///< value, count, share, rate
[[nodiscard]] QStringView key(SeriesPooling pooling); ///< sum, mean
[[nodiscard]] QStringView key(Step step);             ///< day, week, month, quarter
[[nodiscard]] QStringView key(Aspect aspect);         ///< delivered, expected, gap
[[nodiscard]] QStringView key(Subject::Kind kind);    ///< none, measure, touchpoint, dimension ...

template <>
[[nodiscard]] std::optional<SeriesKind> wordFromKey<SeriesKind>(QStringView key);
template <>
[[nodiscard]] std::optional<SeriesPooling> wordFromKey<SeriesPooling>(QStringView key);
template <>
[[nodiscard]] std::optional<Step> wordFromKey<Step>(QStringView key);
template <>
[[nodiscard]] std::optional<Aspect> wordFromKey<Aspect>(QStringView key);
template <>
[[nodiscard]] std::optional<Subject::Kind> wordFromKey<Subject::Kind>(QStringView key);

} // namespace symmetry
