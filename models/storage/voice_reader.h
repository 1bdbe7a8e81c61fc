#pragma once

#include "models/domain/result.h"
#include "models/frame/voice_counts.h"

namespace symmetry {

class Database;

/// How many comments the responses of `frame` have. Reads one index and no text: some tenths of a
/// second for a million comments.
[[nodiscard]] Result<VoiceCountsPtr> readVoices(Database& database, const Frame& frame);

} // namespace symmetry
