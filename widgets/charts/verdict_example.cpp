#include "widgets/charts/verdict_example.h"

#include "widgets/style/meaning.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int drawingHeight = 72;
constexpr int narrowestCell = 280;

} // namespace

struct VerdictExample::Picture {
    Sign sign;
    QString title;
    QString text;
    double low = 0.0; ///< of the interval, in margins
    double high = 0.0;
};

VerdictExample::VerdictExample(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    name();
}

void VerdictExample::setMargin(const QString& low, const QString& high) {
    m_low = low;
    m_high = high;
    name();
    update();
}

QList<VerdictExample::Picture> VerdictExample::pictures() const {
    return {{signOf(SymmetryVerdict::Symmetric), tr("Both sides get the same"),
             tr("The 90 % interval of the difference lies inside the margin."), -0.25, 0.7},
            {signOf(SymmetryVerdict::OthersWorseOff), tr("One side is worse off"),
             tr("The interval lies beyond zero: look at the linked touchpoints first."), 1.25, 2.3},
            {signOf(SymmetryVerdict::NotEnough), tr("Not enough answers to say"),
             tr("The interval is wider than the margin. Ask more people; conclude nothing."), -0.6,
             2.0}};
}

void VerdictExample::name() {
    QStringList parts;
    const QList<Picture> all = pictures();
    for (const Picture& picture : all)
        parts.append(u"%1: %2"_s.arg(picture.title, picture.text));
    setAccessibleName(tr("What the verdicts will mean"));
    setAccessibleDescription(parts.join(u' '));
}

int VerdictExample::columnsAt(int width) const {
    return width >= 3 * themeOf(this).px(narrowestCell) ? 3 : 1;
}

int VerdictExample::cellHeight(int width) const {
    const Theme theme = themeOf(this);
    const int inner = std::max(1, width / columnsAt(width) - theme.px(metric::columnGap));
    const QFontMetrics body(theme.font(Type::Body));
    int text = 0;
    const QList<Picture> all = pictures();
    for (const Picture& picture : all)
        text = std::max(
            text,
            body.boundingRect(QRect(0, 0, inner, 10000), Qt::TextWordWrap, picture.text).height());
    const QFontMetrics title(theme.font(Type::Title, Weight::Strong));
    return theme.px(drawingHeight) + title.height() + text + theme.px(metric::grid * 3);
}

int VerdictExample::heightForWidth(int width) const {
    return cellHeight(width) * (3 / columnsAt(width));
}

QSize VerdictExample::sizeHint() const {
    const int width = 3 * themeOf(this).px(narrowestCell);
    return {width, heightForWidth(width)};
}

void VerdictExample::paintPicture(QPainter& painter, const QRectF& box,
                                  const Picture& picture) const {
    const Theme theme = themeOf(this);
    const bool mirrored = isRightToLeft();
    const double unit = std::min(theme.pxF(54), box.width() / 6.0);
    const double zero = mirrored ? box.right() - 2.4 * unit : box.left() + 2.4 * unit;
    const auto x = [&](double margins) { return zero + (mirrored ? -margins : margins) * unit; };
    const double floor = box.bottom() - theme.pxF(18);
    const QRectF band(std::min(x(-1), x(1)), box.top() + theme.pxF(6), 2 * unit,
                      floor - box.top() - theme.pxF(6));
    painter.fillRect(band, theme.color(Token::LimitsBand));
    painter.setPen(QPen(theme.color(Token::LineAxis), 1));
    painter.drawLine(QPointF(x(-2.4), floor), QPointF(x(2.6), floor));
    painter.setPen(QPen(theme.color(Token::TextSecondary), theme.pxF(1.5)));
    painter.drawLine(QPointF(zero, band.top()), QPointF(zero, floor));
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.color(Token::TextQuiet));
    const auto put = [&](double margins, const QString& text) {
        painter.drawText(QRectF(x(margins) - 30, floor + 2, 60, theme.pxF(16)), Qt::AlignCenter,
                         text);
    };
    put(-1, m_low);
    put(0, u"0"_s);
    put(1, m_high);
    const double y = band.center().y();
    const bool worse = picture.sign.shape == Shape::Square;
    const QColor ink = theme.color(worse ? signOf(Mirror::Employees).line : Token::TextSecondary);
    painter.setPen(QPen(ink, theme.pxF(3), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(picture.low), y), QPointF(x(picture.high), y));
    const QPointF middle(x((picture.low + picture.high) / 2), y);
    if (worse)
        drawSign(painter, middle, theme.pxF(6), picture.sign, theme);
    else
        drawShape(painter, middle, theme.pxF(5.5), Shape::Circle, QPen(ink, theme.pxF(1.75)),
                  picture.sign.shape == Shape::Hatched ? theme.color(Token::SurfacePage) : ink);
}

void VerdictExample::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Picture> all = pictures();
    const int columns = columnsAt(width());
    const int cellWidth = width() / columns;
    const int height = cellHeight(width());
    const int flags = static_cast<int>(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
    for (int i = 0; i < all.size(); ++i) {
        const QRect cell(i % columns * cellWidth, i / columns * height,
                         cellWidth - theme.px(metric::columnGap), height);
        QRect box = QStyle::visualRect(layoutDirection(), rect(), cell);
        const QFont title = theme.font(Type::Title, Weight::Strong);
        const int line = QFontMetrics(title).height();
        const bool mirrored = isRightToLeft();
        const double reach = theme.pxF(6);
        drawSign(painter,
                 {mirrored ? box.right() - reach : box.left() + reach, box.top() + line / 2.0},
                 reach, all.at(i).sign, theme);
        painter.setFont(title);
        painter.setPen(theme.color(Token::TextPrimary));
        const int used = theme.px(22);
        painter.drawText(box.adjusted(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0), flags,
                         all.at(i).title);
        box.adjust(0, line, 0, 0);
        paintPicture(painter, QRectF(box.left(), box.top(), box.width(), theme.px(drawingHeight)),
                     all.at(i));
        box.adjust(0, theme.px(drawingHeight) + theme.px(metric::grid / 2), 0, 0);
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme.color(Token::TextSecondary));
        painter.drawText(box, flags | Qt::TextWordWrap, all.at(i).text);
    }
}

void VerdictExample::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace symmetry
