#include "models/exchange/mapping.h"

#include <cstdlib>

using namespace symmetry;

/// Any bytes as a mapping: refused, or the same after writing and reading.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto mapping = mappingFromJson(json, QStringLiteral("fuzz"));
    if (!mapping)
        return 0;
    const auto again = mappingFromJson(mappingToJson(*mapping), QStringLiteral("again"));
    if (!again || *again != *mapping)
        std::abort();
    return 0;
}
