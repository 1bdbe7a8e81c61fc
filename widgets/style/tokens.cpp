#include "widgets/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

namespace {

struct Entry {
    Token token;
    const char16_t* name;
    QRgb light;
    QRgb dark;
};

// clang-format off
constexpr std::array<Entry, tokenCount> entries{{
    {Token::SurfacePage, u"surface.page", 0xFFFFFF, 0x15181C},
    {Token::SurfaceRail, u"surface.rail", 0xF5F6F7, 0x101317},
    {Token::SurfacePanel, u"surface.panel", 0xF7F8F9, 0x1B1F24},
    {Token::SurfaceSelected, u"surface.selected", 0xE8EBEE, 0x2A3037},
    {Token::SurfaceField, u"surface.field", 0xFFFFFF, 0x101317},
    {Token::SurfaceHatch, u"surface.hatch", 0xF1F2F4, 0x1F242A},
    {Token::WarnSurface, u"warn.surface", 0xFFF6EC, 0x2C2117},
    {Token::LineHair, u"line.hair", 0xE1E4E8, 0x2B3138},
    {Token::LineAxis, u"line.axis", 0xC3C9D0, 0x4A525C},
    {Token::LineField, u"line.field", 0x858D97, 0x77808B},
    {Token::LineStrong, u"line.strong", 0x1B1F24, 0xD5D9DE},
    {Token::TextOnInk, u"text.onInk", 0xFFFFFF, 0x15181C},
    {Token::Ink, u"ink", 0x1B1F24, 0xECEEF0},
    {Token::InkHatch, u"ink.hatch", 0x838B95, 0x6E7782},
    {Token::Focus, u"focus", 0x1B1F24, 0xECEEF0},
    {Token::Target, u"target", 0x1B1F24, 0xECEEF0},
    {Token::WarnLine, u"warn.line", 0xD55E00, 0xFF8B3D},
    {Token::TextPrimary, u"text.primary", 0x1B1F24, 0xECEEF0},
    {Token::TextSecondary, u"text.secondary", 0x4A525C, 0xB6BDC6},
    {Token::TextQuiet, u"text.quiet", 0x636B76, 0x98A1AC},
    {Token::MirrorCustomers, u"mirror.customers", 0x0072B2, 0x56B4E9},
    {Token::MirrorCustomersText, u"mirror.customers.text", 0x0067A1, 0x6CBEED},
    {Token::MirrorEmployees, u"mirror.employees", 0xE69F00, 0xE69F00},
    {Token::MirrorEmployeesLine, u"mirror.employees.line", 0x9A6700, 0xE69F00},
    {Token::MirrorEmployeesText, u"mirror.employees.text", 0x8A5C00, 0xEDB02E},
    {Token::MirrorManagers, u"mirror.managers", 0x009E73, 0x2FBF95},
    {Token::MirrorManagersText, u"mirror.managers.text", 0x00734F, 0x45CCA4},
    {Token::MirrorLeaders, u"mirror.leaders", 0xCC79A7, 0xDB94BC},
    {Token::MirrorLeadersLine, u"mirror.leaders.line", 0xA6557F, 0xDB94BC},
    {Token::MirrorLeadersText, u"mirror.leaders.text", 0x94406C, 0xE3A5C8},
    {Token::SignalImprovement, u"signal.improvement", 0x1257A0, 0x7DB5F5},
    {Token::SignalConcern, u"signal.concern", 0xD55E00, 0xFF8B3D},
    {Token::SignalConcernText, u"signal.concern.text", 0xAD4B00, 0xFF9F5E},
    {Token::SignalSpecial, u"signal.special", 0x5B3A8C, 0xBFA3F0},
    {Token::SignalCommon, u"signal.common", 0x5F6772, 0x98A1AC},
    {Token::Comparison, u"comparison", 0xB4BBC3, 0x5A636D},
    {Token::ComparisonBand, u"comparison.band", 0xEDEFF2, 0x23282E},
    {Token::LimitsBand, u"limits.band", 0xEEF0F3, 0x21262C},
    {Token::HeatMinus3, u"heat.-3", 0xEE9B65, 0x8F4512},
    {Token::HeatMinus2, u"heat.-2", 0xF6C3A0, 0x663414},
    {Token::HeatMinus1, u"heat.-1", 0xFBE4D5, 0x422A1B},
    {Token::Heat0, u"heat.0", 0xF2F4F6, 0x242930},
    {Token::HeatPlus1, u"heat.+1", 0xDCE8F3, 0x1E3449},
    {Token::HeatPlus2, u"heat.+2", 0xB4D0E8, 0x1F4A6D},
    {Token::HeatPlus3, u"heat.+3", 0x86B6DC, 0x22608F},
}};
// clang-format on

constexpr bool inOrder() {
    for (size_t i = 0; i < entries.size(); ++i) {
        if (static_cast<size_t>(entries[i].token) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "one entry per token, in the order of the enum");

const Entry& entryOf(Token token) {
    return entries[static_cast<size_t>(token)];
}

bool isSurface(Token token) {
    return token == Token::SurfacePage || token == Token::SurfaceRail ||
           token == Token::SurfacePanel || token == Token::SurfaceField;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

int mixed(int top, double opacity, int bottom) {
    return static_cast<int>(std::lround(top * opacity + bottom * (1.0 - opacity)));
}

} // namespace

QColor tokenColor(Look look, Token token) {
    if (look == Look::Print && isSurface(token))
        return QColor::fromRgb(entryOf(Token::SurfacePage).light);
    const Entry& entry = entryOf(token);
    return QColor::fromRgb(look == Look::Dark ? entry.dark : entry.light);
}

QStringView tokenName(Token token) {
    return entryOf(token).name;
}

Token heatToken(int step) {
    return static_cast<Token>(static_cast<int>(Token::Heat0) + std::clamp(step, -3, 3));
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor& top, double opacity, const QColor& bottom) {
    return QColor(mixed(top.red(), opacity, bottom.red()),
                  mixed(top.green(), opacity, bottom.green()),
                  mixed(top.blue(), opacity, bottom.blue()));
}

} // namespace symmetry
