#pragma once

#include "widgets/style/theme.h"

#include <QIcon>

namespace symmetry {

/// Own line drawings on a grid of 16 units, painted in the ink of a token.
enum class Icon {
    Overview,
    Journeys,
    Discrepancies,
    Symmetry,
    Voices,
    Actions,
    Foresight,
    Present,
    Data,
    Back,
    Forward,
    Search,
    Table,
    Copy,
    Star,
    Compliment,
    Complaint,
    Suggestion,
    Warning,
    Info,
    Close,
    Columns,
    Filter,
    Collapse,
    Check,
    Add,
    Edit,
    Link,
    Undo,
    Redo,
};
inline constexpr int iconCount = static_cast<int>(Icon::Redo) + 1;

/// Crisp at every size and scale; follows nothing: ask again after a change of theme.
[[nodiscard]] QIcon icon(Icon which, const Theme& theme, Token ink = Token::TextSecondary);

void drawIcon(QPainter& painter, const QRectF& box, Icon which, const QColor& ink);

} // namespace symmetry
