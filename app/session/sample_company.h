#pragma once

#include "models/domain/result.h"

#include <QString>
#include <functional>
#include <stop_token>

namespace symmetry {

/// Makes the invented company of resources/sample at `path`, which must not exist: about 60 000
/// customer and 6 000 employee responses over three years, clearly marked as a sample. Takes a few
/// seconds; `progress` gets 0 to 100. Cancelled or failed, nothing is left behind.
[[nodiscard]] Result<void> createSampleCompany(const QString& path, qint64 now,
                                               const std::function<void(int)>& progress = {},
                                               std::stop_token stop = {});

} // namespace symmetry
