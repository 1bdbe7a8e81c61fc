#pragma once

#include <QColor>
#include <QStringView>
#include <array>

namespace symmetry {

/// Which of the three sets of colours is used. Print is light on white surfaces.
enum class Look { Light, Dark, Print };

/// Every colour of the program by its meaning. The names are those of the design notes,
/// for instance "surface.page"; see tokenName().
enum class Token {
    SurfacePage,
    SurfaceRail,
    SurfacePanel,
    SurfaceSelected,
    SurfaceField,
    SurfaceHatch,
    WarnSurface,
    LineHair,
    LineAxis,
    LineField,
    LineStrong,
    TextOnInk,
    Ink,
    InkHatch,
    Focus,
    Target,
    WarnLine,
    TextPrimary,
    TextSecondary,
    TextQuiet,
    MirrorCustomers,
    MirrorCustomersText,
    MirrorEmployees,
    MirrorEmployeesLine,
    MirrorEmployeesText,
    MirrorManagers,
    MirrorManagersText,
    MirrorLeaders,
    MirrorLeadersLine,
    MirrorLeadersText,
    SignalImprovement,
    SignalConcern,
    SignalConcernText,
    SignalSpecial,
    SignalCommon,
    Comparison,
    ComparisonBand,
    LimitsBand,
    HeatMinus3,
    HeatMinus2,
    HeatMinus1,
    Heat0,
    HeatPlus1,
    HeatPlus2,
    HeatPlus3,
};
inline constexpr int tokenCount = static_cast<int>(Token::HeatPlus3) + 1;

[[nodiscard]] QColor tokenColor(Look look, Token token);
[[nodiscard]] QStringView tokenName(Token token);

/// The fill of a heat cell for step -3 ... +3; steps beyond are cut.
[[nodiscard]] Token heatToken(int step);

/// Contrast of two opaque colours after WCAG 2.1, 1 ... 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// `top` at `opacity` (0 ... 1) over an opaque `bottom`, as an opaque colour.
[[nodiscard]] QColor blended(const QColor& top, double opacity, const QColor& bottom);

} // namespace symmetry
