#include "widgets/controls/page_header.h"

#include "widgets/controls/plain_label.h"

#include <QVBoxLayout>

namespace symmetry {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent),
      m_sentence(new PlainLabel({}, Type::Sentence, Weight::Strong, Token::TextPrimary, this)),
      m_detail(new PlainLabel({}, Type::Body, Weight::Regular, Token::TextSecondary, this)) {
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_detail->setObjectName(QStringLiteral("pageDetail"));
    m_sentence->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::grid / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PageHeader::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

void PageHeader::setDetail(const QString& detail) {
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void PageHeader::setStale(bool stale) {
    m_sentence->setEnabled(!stale);
    m_detail->setEnabled(!stale);
}

QString PageHeader::sentence() const {
    return m_sentence->text();
}
QString PageHeader::detail() const {
    return m_detail->text();
}

} // namespace symmetry
