#include "tests/bench/benches.h"

namespace symmetry::bench {

using namespace Qt::Literals::StringLiterals;

QList<Bench> benches() {
    return {
        {u"overview"_s, u"all group-bys of an Overview under several filters"_s, overview},
        {u"signals"_s, u"signals of every line, with the facets in which they are strongest"_s,
         signalsOfAll},
    };
}

} // namespace symmetry::bench
