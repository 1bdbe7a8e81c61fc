#include "models/exchange/guess.h"
#include "models/exchange/preview.h"
#include "tests/fuzz/scratch.h"

using namespace symmetry;

/// Any bytes: detect, sample, guess, and read them with the guess. Counts must always add up.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString path = fuzz::scratchFile(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    const auto detected = detectFormat(path);
    if (!detected)
        return 0;
    const auto sample = sampleTable(path, detected->format, 100);
    if (!sample)
        return 0;
    Mapping mapping = guessMapping(sample->header, sample->rows, {}).mapping;
    mapping.defaults.day = QDate(2024, 1, 1);
    const auto read = preview(path, detected->format, mapping, 10, {});
    if (!read)
        return 0;
    const ImportCounts& counts = read->counts;
    if (counts.read != counts.imported + counts.duplicates + counts.rejected)
        std::abort();
    return 0;
}
