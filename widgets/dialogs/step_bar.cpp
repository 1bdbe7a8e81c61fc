#include "widgets/dialogs/step_bar.h"

#include "widgets/style/icons.h"
#include "widgets/style/plain_text.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int circle = 20;
constexpr int lineLength = 64;

/// One step. Checked: the present one.
class StepButton : public QAbstractButton {
public:
    StepButton(int number, const QString& word, QWidget* parent)
        : QAbstractButton(parent), m_number(number) {
        setText(word);
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setObjectName(u"step%1"_s.arg(number));
    }

    /// Only the number, unless it is the present step.
    void setBrief(bool brief) {
        m_brief = brief;
        setToolTip(brief ? shownInGuessingSink(text()) : QString());
        updateGeometry();
    }

    void setDone(bool done) {
        m_done = done;
        update();
    }

    /// With its word, whether that is shown or not.
    [[nodiscard]] int wholeWidth() const {
        const Theme theme = themeOf(this);
        const QFontMetrics metrics(theme.font(Type::Body, Weight::Strong));
        return theme.px(circle + 8) + metrics.horizontalAdvance(text()) + 4;
    }

    [[nodiscard]] QSize sizeHint() const override {
        const Theme theme = themeOf(this);
        return {hidesWord() ? theme.px(circle) : wholeWidth(), theme.px(28)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = theme.pxF(circle) / 2 - 2;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double x = mirrored ? width() - radius - 2 : radius + 2;
        const QPointF centre(x, height() / 2.0);
        paintCircle(painter, theme, centre, radius);
        if (hidesWord())
            return;
        const Weight weight = isChecked() ? Weight::Strong : Weight::Regular;
        painter.setFont(theme.font(Type::Body, weight));
        painter.setPen(
            theme.color(isChecked() || m_done ? Token::TextPrimary : Token::TextSecondary));
        const int used = theme.px(circle + 6);
        const QRect box =
            mirrored ? rect().adjusted(0, 0, -used, 0) : rect().adjusted(used, 0, 0, 0);
        painter.drawText(
            box, static_cast<int>(Qt::AlignVCenter) | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
            text());
    }

private:
    [[nodiscard]] bool hidesWord() const { return m_brief && !isChecked(); }
    void paintCircle(QPainter& painter, const Theme& theme, QPointF centre, double radius) const {
        const QColor ink = theme.color(isChecked() || m_done ? Token::Ink : Token::LineField);
        painter.setPen(QPen(ink, isChecked() ? 2 : 1.25));
        painter.setBrush(m_done && !isChecked() ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
        if (m_done && !isChecked()) {
            const double half = radius * 0.7;
            drawIcon(painter, QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half),
                     Icon::Check, theme.color(Token::TextOnInk));
            return;
        }
        painter.setFont(theme.font(Type::Caption, Weight::Strong));
        painter.setPen(theme.color(isChecked() ? Token::TextPrimary : Token::TextSecondary));
        painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                         Qt::AlignCenter, QWidget::locale().toString(m_number));
    }

    int m_number;
    bool m_done = false;
    bool m_brief = false;
};

/// The hairline between two steps.
class StepLine : public QWidget {
public:
    explicit StepLine(QWidget* parent) : QWidget(parent) {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {themeOf(this).px(lineLength), themeOf(this).px(circle)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {8, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(0, height() / 2, width(), 1, themeOf(this).color(Token::LineAxis));
    }
};

} // namespace

StepBar::StepBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metric::grid);
    setAccessibleName(tr("Steps"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QStringList& words) {
    if (m_buttons.size() == words.size()) {
        for (qsizetype i = 0; i < words.size(); ++i)
            m_buttons[i]->setText(words[i]);
        fit();
        return;
    }
    for (int i = 0; i < words.size(); ++i) {
        if (i > 0)
            m_row->addWidget(new StepLine(this));
        auto* button = new StepButton(i + 1, words[i], this);
        m_buttons.append(button);
        m_row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
    m_row->addStretch(1);
    refresh();
}

void StepBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

int StepBar::widthOfWords() const {
    int whole = 0;
    for (const QAbstractButton* button : m_buttons)
        whole += static_cast<const StepButton*>(button)->wholeWidth();
    return whole;
}

void StepBar::fit() {
    const int between = static_cast<int>(m_buttons.size()) * 3 * metric::grid;
    const bool brief = widthOfWords() + between > width();
    for (QAbstractButton* button : std::as_const(m_buttons))
        static_cast<StepButton*>(button)->setBrief(brief);
}

QSize StepBar::sizeHint() const {
    const auto count = static_cast<int>(m_buttons.size());
    const int lines = count * (themeOf(this).px(lineLength) + 2 * metric::grid);
    return {widthOfWords() + lines, QWidget::sizeHint().height()};
}

QSize StepBar::minimumSizeHint() const {
    return {themeOf(this).px(circle) * 12, QWidget::minimumSizeHint().height()};
}

void StepBar::setCurrent(int step) {
    m_current = step;
    refresh();
}

void StepBar::setLocked(bool locked) {
    m_locked = locked;
    refresh();
}

void StepBar::refresh() {
    for (int i = 0; i < m_buttons.size(); ++i) {
        auto* button = static_cast<StepButton*>(m_buttons[i]);
        button->setChecked(i == m_current);
        button->setDone(i < m_current);
        button->setEnabled(!m_locked && i <= m_current);
        button->setFocusPolicy(!m_locked && i < m_current ? Qt::StrongFocus : Qt::NoFocus);
        const QString state = i < m_current    ? tr("done")
                              : i == m_current ? tr("present step")
                                               : tr("not yet");
        button->setAccessibleDescription(state);
        button->updateGeometry();
    }
}

} // namespace symmetry
