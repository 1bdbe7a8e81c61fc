#pragma once

#include <QString>
#include <QStringView>

namespace symmetry {

/// Characters of a text from outside that cells and tool tips show at most.
inline constexpr int shownTextLimit = 4096;

/// Text from people or files made harmless to show: cut at `limit` with "…", control characters and
/// direction controls replaced by visible signs, at most four combining marks in a row, long runs
/// without a break given places to break. Ordinary text comes back unchanged.
[[nodiscard]] QString shownText(QStringView text, int limit = shownTextLimit);

/// The same for sinks that guess whether a text is HTML (tool tips, chart labels): what they show
/// is the text, letter for letter.
[[nodiscard]] QString shownInGuessingSink(QStringView text, int limit = shownTextLimit);

} // namespace symmetry
