#include "widgets/charts/verdict_example.h"

#include "widgets/style/meaning.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int heightOfDrawing = 72;

} // namespace

struct VerdictExample::Picture {
    Sign sign;
    QString title;
    QString text;
    double low = 0.0; ///< of the interval, in margins
    double high = 0.0;
};

VerdictExample::VerdictExample(QWidget* parent)
    : ExampleRow(heightOfDrawing, metric::grid * 3, parent) {
    name();
}

void VerdictExample::setMargin(const QString& low, const QString& high) {
    m_low = low;
    m_high = high;
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

QString VerdictExample::heading() const {
    return tr("What the verdicts will mean");
}

QList<ExampleRow::Words> VerdictExample::words() const {
    QList<Words> all;
    const QList<Picture> drawn = pictures();
    for (const Picture& picture : drawn)
        all.append({picture.title, picture.text});
    return all;
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

void VerdictExample::paintCell(QPainter& painter, QRect box, int index) const {
    const Theme theme = themeOf(this);
    const Picture picture = pictures().at(index);
    const int flags = textFlags();
    const QFont title = theme.font(Type::Title, Weight::Strong);
    const int line = QFontMetrics(title).height();
    const bool mirrored = isRightToLeft();
    const double reach = theme.pxF(6);
    drawSign(painter, {mirrored ? box.right() - reach : box.left() + reach, box.top() + line / 2.0},
             reach, picture.sign, theme);
    painter.setFont(title);
    painter.setPen(theme.color(Token::TextPrimary));
    const int used = theme.px(22);
    painter.drawText(box.adjusted(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0), flags,
                     picture.title);
    box.adjust(0, line, 0, 0);
    paintPicture(painter, QRectF(box.left(), box.top(), box.width(), drawingHeight()), picture);
    box.adjust(0, drawingHeight() + theme.px(metric::grid / 2), 0, 0);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.color(Token::TextSecondary));
    painter.drawText(box, flags | Qt::TextWordWrap, picture.text);
}

} // namespace symmetry
