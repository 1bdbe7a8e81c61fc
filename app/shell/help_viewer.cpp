#include "app/shell/help_viewer.h"

#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// A document that never loads anything.
class ClosedDocument : public QTextDocument {
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override {
        Q_UNUSED(type)
        Q_UNUSED(name)
        return {};
    }
};

QString read(const QString& name) {
    QFile file(u":/symmetry/help/%1.md"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString helpText(const QString& topic, const QString& language) {
    static const QRegularExpression plainName(u"^[a-z0-9-]+$"_s);
    if (!plainName.match(topic).hasMatch())
        return HelpViewer::tr("There is no help text about this.");
    const QString own = read(topic + u'.' + language);
    const QString english = own.isEmpty() ? read(topic) : own;
    return english.isEmpty() ? HelpViewer::tr("There is no help text about this.") : english;
}

HelpViewer::HelpViewer(const QString& topic, const QString& language, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"helpViewer"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new QTextEdit(this);
    text->setObjectName(u"helpText"_s);
    text->setAccessibleName(tr("Help"));
    auto* document = new ClosedDocument(text);
    document->setMarkdown(helpText(topic, language), QTextDocument::MarkdownNoHTML);
    document->setDefaultFont(themeOf(parent).font(Type::Body));
    text->setDocument(document);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::grid * 2);
    column->addWidget(text);
    column->addWidget(buttons);
    const Theme theme = themeOf(parent);
    resize(theme.px(640), theme.px(520));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    text->setFocus();
}

} // namespace symmetry
