#pragma once

#include "widgets/style/tokens.h"

#include <QFont>
#include <QMetaType>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace symmetry {

/// The type scale: 11, 13, 16, 22 and 32 pixels at a text scale of 100 %.
enum class Type { Caption, Body, Title, Sentence, Figure };
enum class Weight { Regular, Medium, Strong };

/// Measures of the 8-pixel grid in pixels at 100 %; use them through Theme::px().
namespace metric {
inline constexpr int grid = 8;
inline constexpr int pageMargin = 24;
inline constexpr int columnGap = 24;
inline constexpr int railWidth = 192;
inline constexpr int railIcons = 56;
inline constexpr int scopeBar = 48;
inline constexpr int statusLine = 24;
inline constexpr int detailPanel = 312;
inline constexpr int tableRow = 24;
inline constexpr int twoLineRow = 36;
inline constexpr int queueRow = 50;
inline constexpr int field = 32;
inline constexpr int button = 28;
inline constexpr int bigButton = 40;
inline constexpr int cardWidth = 200;
inline constexpr int cardHeight = 152;
inline constexpr int sparkline = 36;
inline constexpr int journeyColumn = 56;
inline constexpr int focusRing = 2;
inline constexpr int corner = 4;
} // namespace metric

/// Colours, type and measures of one look at one text scale: an immutable value.
///
/// The application carries its theme as a property of the QApplication object, set by applyTheme();
/// a part of a window that must look otherwise (a slide, a page to print) carries its own, set by
/// setTheme(). Widgets ask themeOf(this) whenever they paint and keep nothing; those that must set
/// fonts or palettes do so in their constructor and again at QEvent::StyleChange.
class Theme {
public:
    /// `textPercent` is cut to 100 ... 200. An empty family means Inter, or where that is not
    /// installed the desktop's font.
    explicit Theme(Look look = Look::Light, int textPercent = 100, const QString& family = {});

    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] int textPercent() const { return m_percent; }
    [[nodiscard]] QString family() const { return m_family; }
    [[nodiscard]] QColor color(Token token) const { return tokenColor(m_look, token); }
    [[nodiscard]] QFont font(Type type, Weight weight = Weight::Regular) const;
    /// A length of the grid at this text scale.
    [[nodiscard]] int px(int at100) const { return (at100 * m_percent + 50) / 100; }
    [[nodiscard]] double pxF(double at100) const { return at100 * m_percent / 100.0; }
    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    Look m_look = Look::Light;
    int m_percent = 100;
    QString m_family;
};

/// The theme of the nearest ancestor that carries one, else the application's, else light at 100 %.
[[nodiscard]] Theme themeOf(const QWidget* widget);

/// Makes the whole application look so: style, palette, font, tool tips, focus ring.
void applyTheme(QApplication& application, const Theme& theme);

/// Makes this widget and everything inside look so, whatever the application looks like.
void setTheme(QWidget& root, const Theme& theme);

} // namespace symmetry

Q_DECLARE_METATYPE(symmetry::Theme)
