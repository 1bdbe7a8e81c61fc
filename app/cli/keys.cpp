#include "app/cli/keys.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

/// The word at the place of an enumerator; the arrays below stand in the order of their enums.
template <class Enum, size_t count>
QString at(const std::array<QLatin1StringView, count>& words, Enum value) {
    const auto place = static_cast<size_t>(value);
    return place < count ? QString(words[place]) : QString();
}

} // namespace

QString key(GapVerdict verdict) {
    static constexpr std::array words{"below"_L1, "above"_L1, "not-shown"_L1, "too-few"_L1};
    return at(words, verdict);
}

QString key(Verdict verdict) {
    static constexpr std::array words{"improvement"_L1, "concern"_L1, "no-signal"_L1,
                                      "not-enough"_L1, "special"_L1};
    return at(words, verdict);
}

QString key(Signal signal) {
    static constexpr std::array words{"common"_L1, "improvement"_L1, "concern"_L1, "special"_L1};
    return at(words, signal);
}

QString key(Assurance assurance) {
    static constexpr std::array words{"no-target"_L1, "consistently-met"_L1,
                                      "consistently-missed"_L1, "hit-and-miss"_L1, "not-enough"_L1};
    return at(words, assurance);
}

QString key(SymmetryVerdict verdict, Mirror other) {
    static constexpr std::array words{"symmetric"_L1, "symmetric-with-note"_L1, "-worse-off"_L1,
                                      "customers-worse-off"_L1, "not-enough"_L1};
    const QString word = at(words, verdict);
    return verdict == SymmetryVerdict::OthersWorseOff ? symmetry::key(other) + word : word;
}

QString key(Aspect aspect) {
    static constexpr std::array words{"delivered"_L1, "expected"_L1, "gap"_L1};
    return at(words, aspect);
}

QString key(Quadrant quadrant) {
    static constexpr std::array words{"concentrate-here"_L1, "keep-up"_L1, "low-priority"_L1,
                                      "possible-overkill"_L1, "unknown"_L1};
    return at(words, quadrant);
}

QString key(Unit unit) {
    static constexpr std::array words{"points"_L1, "percent"_L1, "scale"_L1,
                                      "score"_L1,  "count"_L1,   "amount"_L1};
    return at(words, unit);
}

QString key(Finding::Kind kind) {
    static constexpr std::array words{"measure-changed"_L1, "measure-signal"_L1, "gap-changed"_L1,
                                      "line-signal"_L1};
    return at(words, kind);
}

QString key(SourceState state) {
    static constexpr std::array words{"importing"_L1, "visible"_L1, "undone"_L1};
    return at(words, state);
}

} // namespace symmetry::cli
