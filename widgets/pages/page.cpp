#include "widgets/pages/page.h"

namespace symmetry {

Page::Page(QWidget* parent) : QWidget(parent), m_format(QLocale()) {}

void Page::setFormat(const Format& format) {
    m_format = format;
}

void Page::setStale(bool stale) {
    setProperty("stale", stale);
}

void Page::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
}

void Page::restoreState(const QVariantMap& state) {
    Q_UNUSED(state)
}

} // namespace symmetry
