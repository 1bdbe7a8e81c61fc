#include "widgets/style/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <array>

namespace symmetry {

namespace {

constexpr std::array<const char16_t*, iconCount> names{
    u"overview",  u"journeys", u"discrepancies", u"symmetry",   u"voices",    u"actions",
    u"foresight", u"present",  u"data",          u"back",       u"forward",   u"search",
    u"table",     u"copy",     u"star",          u"compliment", u"complaint", u"suggestion",
    u"warning",   u"info",     u"close",         u"columns",    u"filter",    u"collapse",
    u"check",     u"add",      u"edit",          u"link",       u"undo",      u"redo"};

QString pathOf(Icon which) {
    return QStringLiteral(":/symmetry/icons/") +
           QString::fromUtf16(names[static_cast<size_t>(which)]) + QStringLiteral(".svg");
}

/// Drawings that point along the reading direction.
bool isDirected(Icon which) {
    return which == Icon::Back || which == Icon::Forward || which == Icon::Collapse ||
           which == Icon::Undo || which == Icon::Redo;
}

class TintedEngine : public QIconEngine {
public:
    TintedEngine(Icon which, const QColor& ink) : m_which(which), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QColor ink = m_ink;
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.4F);
        drawIcon(*painter, rect, m_which, ink);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    Icon m_which;
    QColor m_ink;
};

} // namespace

QIcon icon(Icon which, const Theme& theme, Token ink) {
    return QIcon(new TintedEngine(which, theme.color(ink)));
}

void drawIcon(QPainter& painter, const QRectF& box, Icon which, const QColor& ink) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (box.size() * ratio).toSize();
    if (size.isEmpty())
        return;
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter inner(&picture);
    if (isDirected(which) && QGuiApplication::isRightToLeft()) {
        inner.translate(size.width(), 0);
        inner.scale(-1, 1);
    }
    QSvgRenderer(pathOf(which)).render(&inner, QRectF(QPointF(), size));
    inner.resetTransform();
    inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
    inner.fillRect(picture.rect(), ink);
    inner.end();
    painter.drawImage(box, picture);
}

} // namespace symmetry
