#include "models/statistics/multiple.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace symmetry {

std::vector<double> benjaminiHochberg(std::span<const double> p) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!std::isnan(p[i]))
            order.push_back(i);
    }
    std::ranges::stable_sort(order, [p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> q(p.size(), std::numeric_limits<double>::quiet_NaN());
    const double tests = static_cast<double>(order.size());
    double smallest = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t row = order[rank - 1];
        smallest = std::min(smallest, p[row] * (tests / static_cast<double>(rank)));
        q[row] = smallest;
    }
    return q;
}

} // namespace symmetry
