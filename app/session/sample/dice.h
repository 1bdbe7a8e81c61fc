#pragma once

#include "app/session/sample/definition.h"

#include <random>

namespace symmetry::sample {

/// Draws that are the same on every machine: only the generator's bits, integers and additions.
class Dice {
public:
    explicit Dice(quint64 seed) : m_generator(seed) {}

    /// Evenly in [0, 1).
    double uniform() { return static_cast<double>(m_generator() >> 11) * 0x1.0p-53; }
    /// 0 ... count - 1.
    int below(int count) { return static_cast<int>(m_generator() % static_cast<quint64>(count)); }
    bool happens(double probability) { return uniform() < probability; }
    /// Nearly normal with mean 0 and SD 1: the sum of twelve even draws (Irwin-Hall).
    double normal() {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }
    /// An index of `weights`, as often as its weight says.
    template <class List, class WeightOf>
    int choose(const List& list, WeightOf weightOf) {
        int total = 0;
        for (const auto& entry : list)
            total += weightOf(entry);
        int left = below(total);
        for (qsizetype i = 0; i < list.size(); ++i) {
            left -= weightOf(list.at(i));
            if (left < 0)
                return static_cast<int>(i);
        }
        return static_cast<int>(list.size()) - 1;
    }
    QString label(const QList<Weighted>& list) {
        return list.at(choose(list, [](const Weighted& entry) { return entry.weight; })).label;
    }
    QString text(const QStringList& list) {
        return list.isEmpty() ? QString() : list.at(below(static_cast<int>(list.size())));
    }

private:
    std::mt19937_64 m_generator;
};

} // namespace symmetry::sample
