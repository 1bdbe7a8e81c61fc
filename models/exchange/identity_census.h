#pragma once

#include <QHash>
#include <QtGlobal>
#include <vector>

namespace symmetry {

/// Counts how often hashes were seen, in bounded memory (at most about 150 MiB): after `most`
/// different ones it forgets them all and begins a new generation.
class IdentityCensus {
public:
    static constexpr size_t most = 10'000'000;

    struct Place {
        quint32 generation = 0;
        quint32 before = 0; ///< how often the hash was seen before, in this generation
    };
    /// Two hashes that agree in their upper 56 bits count as one.
    [[nodiscard]] Place add(quint64 hash);

private:
    /// Open addressing; an entry is the upper 56 bits and a count up to 255, 0 is free.
    struct Table {
        std::vector<quint64> entries;
        size_t used = 0;
    };
    static size_t home(quint64 hash, size_t size);
    static void grow(Table& table);
    void forget();

    std::vector<Table> m_tables = std::vector<Table>(256); ///< small ones grow one by one
    QHash<quint64, quint32> m_frequent;                    ///< counts from 255 on
    size_t m_total = 0;
    quint32 m_generation = 0;
};

} // namespace symmetry
