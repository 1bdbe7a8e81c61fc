#include "widgets/style/theme.h"

#include "resources/resources.h"
#include "widgets/style/focus_ring.h"
#include "widgets/style/house_style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>
#include <algorithm>
#include <array>

namespace symmetry {

namespace {

constexpr const char* themeProperty = "symmetryTheme";
constexpr std::array<int, 5> pixels{11, 13, 16, 22, 32};

QString defaultFamily() {
    const QString inter = QStringLiteral("Inter");
    return QFontDatabase::hasFamily(inter)
               ? inter
               : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QFont::Weight fontWeight(Weight weight) {
    switch (weight) {
    case Weight::Regular:
        return QFont::Normal;
    case Weight::Medium:
        return QFont::Medium;
    case Weight::Strong:
        return QFont::DemiBold;
    }
    return QFont::Normal;
}

} // namespace

Theme::Theme(Look look, int textPercent, const QString& family)
    : m_look(look),
      m_percent(std::clamp(textPercent, 100, 200)),
      m_family(family.isEmpty() ? defaultFamily() : family) {}

QFont Theme::font(Type type, Weight weight) const {
    QFont result(m_family);
    result.setPixelSize(px(pixels[static_cast<size_t>(type)]));
    result.setWeight(fontWeight(weight));
    return result;
}

QPalette Theme::palette() const {
    QPalette result;
    result.setColor(QPalette::Window, color(Token::SurfacePage));
    result.setColor(QPalette::WindowText, color(Token::TextPrimary));
    result.setColor(QPalette::Base, color(Token::SurfaceField));
    result.setColor(QPalette::AlternateBase, color(Token::SurfacePanel));
    result.setColor(QPalette::Text, color(Token::TextPrimary));
    result.setColor(QPalette::PlaceholderText, color(Token::TextQuiet));
    result.setColor(QPalette::Button, color(Token::SurfacePage));
    result.setColor(QPalette::ButtonText, color(Token::TextPrimary));
    result.setColor(QPalette::BrightText, color(Token::SignalConcernText));
    result.setColor(QPalette::Highlight, color(Token::SurfaceSelected));
    result.setColor(QPalette::HighlightedText, color(Token::TextPrimary));
    result.setColor(QPalette::ToolTipBase, color(Token::SurfacePanel));
    result.setColor(QPalette::ToolTipText, color(Token::TextPrimary));
    result.setColor(QPalette::Link, color(Token::TextPrimary));
    result.setColor(QPalette::LinkVisited, color(Token::TextSecondary));
    result.setColor(QPalette::Light, color(Token::SurfacePage));
    result.setColor(QPalette::Midlight, color(Token::LineHair));
    result.setColor(QPalette::Mid, color(Token::LineAxis));
    result.setColor(QPalette::Dark, color(Token::LineField));
    result.setColor(QPalette::Shadow, color(Token::LineStrong));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, color(Token::LineField));
    return result;
}

Theme themeOf(const QWidget* widget) {
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        const QVariant carried = at->property(themeProperty);
        if (carried.canConvert<Theme>())
            return carried.value<Theme>();
    }
    const QVariant carried =
        QCoreApplication::instance() ? qApp->property(themeProperty) : QVariant();
    return carried.canConvert<Theme>() ? carried.value<Theme>() : Theme();
}

void applyTheme(QApplication& application, const Theme& theme) {
    loadResources();
    application.setProperty(themeProperty, QVariant::fromValue(theme));
    QApplication::setFont(theme.font(Type::Body));
    QApplication::setStyle(new HouseStyle(theme));
    QApplication::setPalette(theme.palette());
    if (application.findChild<FocusRing*>() == nullptr)
        new FocusRing(application);
}

void setTheme(QWidget& root, const Theme& theme) {
    root.setProperty(themeProperty, QVariant::fromValue(theme));
    root.setPalette(theme.palette());
    root.setFont(theme.font(Type::Body));
    QList<QWidget*> inside = root.findChildren<QWidget*>();
    inside.prepend(&root);
    for (QWidget* widget : std::as_const(inside)) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

} // namespace symmetry
