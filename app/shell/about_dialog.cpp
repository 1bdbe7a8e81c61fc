#include "app/shell/about_dialog.h"

#include "widgets/controls/plain_label.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Symmetry"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::grid * 2);
    const auto say = [this, column](const QString& text, Type type, Weight weight, Token ink) {
        auto* label = new PlainLabel(text, type, weight, ink, this);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    say(u"Symmetry %1"_s.arg(QLatin1StringView(SYMMETRY_VERSION)), Type::Sentence, Weight::Strong,
        Token::TextPrimary);
    say(tr("What people expect and what they get, customers and employees, in one local file."),
        Type::Body, Weight::Regular, Token::TextPrimary);
    say(tr("It never uses a network. Your answers stay in your file."), Type::Body, Weight::Regular,
        Token::TextSecondary);
    say(tr("Free software under the GNU General Public License, version 3 or later; it comes "
           "without any warranty. Made with Qt, SQLite, Boost, ICU, libzip and libcsv."),
        Type::Caption, Weight::Regular, Token::TextSecondary);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    setMinimumWidth(themeOf(parent).px(440));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

} // namespace symmetry
