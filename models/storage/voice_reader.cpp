#include "models/storage/voice_reader.h"

#include "models/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

Result<VoiceCountsPtr> readVoices(Database& database, const Frame& frame) {
    std::vector<quint32> ofResponse;
    Statement rows = database.query(u"comments_by_response"_s);
    while (rows.step()) {
        const auto response = static_cast<size_t>(rows.integer(0)); // ascending
        ofResponse.resize(response + 1);
        ofResponse[response] = static_cast<quint32>(rows.integer(1));
    }
    if (rows.failed())
        return rows.failure();
    return voiceCounts(frame, ofResponse);
}

} // namespace symmetry
