#include "widgets/pages/touchpoint_quote.h"

#include "models/tables/shown_text.h"
#include "widgets/controls/plain_label.h"
#include "widgets/style/plain_text.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int quotedCharacters = 280;

} // namespace

TouchpointQuote::TouchpointQuote(const QString& text, const QStringList& facts, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(themeOf(this).px(10), 0, themeOf(this).px(10), 0);
    column->setSpacing(0);
    //: quotation marks around what a person wrote
    auto* words = new PlainLabel(tr("“%1”").arg(shownText(text.simplified(), quotedCharacters)),
                                 Type::Caption, Weight::Regular, Token::TextPrimary, this);
    words->setWordWrap(true);
    QStringList known;
    for (const QString& fact : facts)
        known.append(shownName(fact, 40));
    auto* who = new PlainLabel(known.join(u" · "_s), Type::Caption, Weight::Regular,
                               Token::TextQuiet, this);
    who->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(who);
}

void TouchpointQuote::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 2 : 0;
    painter.fillRect(edge, 0, 2, height(), themeOf(this).color(Token::LineField));
}

} // namespace symmetry
