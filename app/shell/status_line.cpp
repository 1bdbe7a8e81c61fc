#include "app/shell/status_line.h"

#include "app/session/sentences.h"
#include "widgets/controls/plain_label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

const QString dot = u" · "_s;

QString backupWords(const StatusFacts& facts, const Format& format) {
    const QString time = format.locale().toString(facts.backup.time(), QLocale::ShortFormat);
    if (facts.backup.date() == facts.now.date())
        return StatusLine::tr("backup today %1").arg(time);
    return StatusLine::tr("backup %1").arg(format.date(facts.backup.date()));
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_file(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary, this)),
      m_data(new PlainLabel({}, Type::Caption, Weight::Regular, Token::TextSecondary, this)) {
    setObjectName(u"statusLine"_s);
    setAccessibleName(tr("Status"));
    m_file->setObjectName(u"statusFile"_s);
    m_data->setObjectName(u"statusData"_s);
    m_file->setElided(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metric::pageMargin, 4, metric::pageMargin, 4);
    row->addWidget(m_file, 1);
    row->addWidget(m_data);
}

void StatusLine::setFacts(const StatusFacts& facts, const Format& format) {
    if (facts.fileName.isEmpty()) {
        m_file->setText(tr("no file open"));
        m_data->clear();
        return;
    }
    QStringList parts{oneLine(facts.fileName)};
    if (facts.sample)
        parts.append(tr("invented sample company"));
    if (facts.readOnly)
        parts.append(tr("open for reading only"));
    else
        parts.append(facts.saving ? tr("saving …") : tr("all changes saved"));
    if (facts.backup.isValid())
        parts.append(backupWords(facts, format));
    m_file->setText(parts.join(dot));
    const QString asOf = facts.asOf.isValid() ? tr("Data as of %1").arg(format.date(facts.asOf))
                                              : tr("No answers yet");
    m_data->setText(asOf + dot + tr("intervals 95 %"));
}

QString StatusLine::text() const {
    return m_file->text() + dot + m_data->text();
}

void StatusLine::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceRail));
    painter.fillRect(0, 0, width(), 1, theme.color(Token::LineHair));
}

} // namespace symmetry
