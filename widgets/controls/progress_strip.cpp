#include "widgets/controls/progress_strip.h"

#include "widgets/controls/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace symmetry {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent),
      m_what(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextPrimary, this)),
      m_share(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)) {
    m_what->setObjectName(QStringLiteral("progressWhat"));
    m_what->setElided(true);
    m_share->setObjectName(QStringLiteral("progressShare"));
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metric::grid * 2, metric::grid, metric::grid * 2, metric::grid);
    row->addWidget(m_what, 1);
    row->addWidget(m_share);
    row->addWidget(m_cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(patience);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
    hide();
}

void ProgressStrip::start(const QString& what, bool cancellable) {
    m_running = true;
    m_what->setText(what);
    m_cancel->setVisible(cancellable);
    setAccessibleName(what);
    setProgress(0, 0);
    if (isHidden() && !m_delay.isActive())
        m_delay.start();
}

void ProgressStrip::setProgress(qint64 done, qint64 total) {
    const double part = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1.0;
    if (qFuzzyCompare(part, m_part))
        return;
    m_part = part;
    const QString share =
        part < 0 ? QString() : locale().toString(static_cast<int>(part * 100)) + tr(" %");
    m_share->setText(share);
    setAccessibleDescription(share);
    update();
}

void ProgressStrip::finish() {
    m_running = false;
    m_delay.stop();
    hide();
}

void ProgressStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}

void ProgressStrip::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::SurfacePanel));
    const QRect groove(0, height() - 3, width(), 3);
    painter.fillRect(groove, theme.color(Token::LineHair));
    if (m_part < 0)
        return;
    const QRect done(0, height() - 3, static_cast<int>(width() * m_part), 3);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), done), theme.color(Token::Ink));
}

} // namespace symmetry
