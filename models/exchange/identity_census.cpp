#include "models/exchange/identity_census.h"

#include <algorithm>

namespace symmetry {

namespace {
constexpr quint64 countMask = 0xFF;
}

/// Spreads the middle bits of the hash over the table; the upper 8 chose the table.
size_t IdentityCensus::home(quint64 hash, size_t size) {
    const quint64 middle = (hash >> 24) & 0xFFFFFFFF;
    return static_cast<size_t>((middle * size) >> 32);
}

void IdentityCensus::grow(Table& table) {
    std::vector<quint64> old(std::max<size_t>(64, table.entries.size() * 3 / 2), 0);
    old.swap(table.entries);
    for (const quint64 entry : old) {
        if (entry == 0)
            continue;
        size_t at = home(entry, table.entries.size());
        while (table.entries[at] != 0)
            at = at + 1 == table.entries.size() ? 0 : at + 1;
        table.entries[at] = entry;
    }
}

void IdentityCensus::forget() {
    m_tables = std::vector<Table>(256);
    m_frequent.clear();
    m_total = 0;
    ++m_generation;
}

IdentityCensus::Place IdentityCensus::add(quint64 hash) {
    Table& table = m_tables[hash >> 56];
    if ((table.used + 1) * 10 > table.entries.size() * 8)
        grow(table);
    const quint64 upper = hash & ~countMask;
    size_t at = home(hash, table.entries.size());
    while (table.entries[at] != 0 && (table.entries[at] & ~countMask) != upper)
        at = at + 1 == table.entries.size() ? 0 : at + 1;
    quint64& entry = table.entries[at];
    const auto before = static_cast<quint32>(entry & countMask);
    if (before == countMask)
        return {m_generation, m_frequent[upper]++};
    entry = upper | (before + 1);
    if (before + 1 == countMask)
        m_frequent.insert(upper, countMask);
    const Place place{m_generation, before};
    if (before == 0) {
        ++table.used;
        if (++m_total >= most)
            forget();
    }
    return place;
}

} // namespace symmetry
