#include "app/shell/help_viewer.h"

#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
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

/// Links are ink like everything else, so a line says that they lead somewhere.
void underlineLinks(QTextDocument& document) {
    QTextCharFormat line;
    line.setFontUnderline(true);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (!at.fragment().charFormat().isAnchor())
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + at.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(line);
        }
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
    : QDialog(parent), m_language(language), m_text(new QTextBrowser(this)) {
    setObjectName(u"helpViewer"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false); // a topic of ours is shown here, anything else not at all
    m_text->setUndoRedoEnabled(false);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { show(topicOf(link)); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(u"helpBack"_s);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_topics.size() > 1)
            m_topics.removeLast();
        refresh();
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::grid * 2);
    column->addWidget(m_text);
    column->addWidget(buttons);
    const Theme theme = themeOf(parent);
    resize(theme.px(640), theme.px(520));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_text->setFocus();
    show(topic);
}

QString HelpViewer::topicOf(const QUrl& link) {
    static const QRegularExpression page(u"^([a-z0-9-]+)(\\.[a-z]{2})?\\.md$"_s);
    return page.match(link.toString()).captured(1);
}

void HelpViewer::show(const QString& topic) {
    if (topic.isEmpty())
        return;
    m_topics.append(topic);
    refresh();
}

void HelpViewer::refresh() {
    auto* document = new ClosedDocument(m_text);
    document->setMarkdown(helpText(m_topics.constLast(), m_language),
                          QTextDocument::MarkdownNoHTML);
    document->setDefaultFont(themeOf(this).font(Type::Body));
    underlineLinks(*document);
    m_text->setDocument(document);
    m_back->setEnabled(m_topics.size() > 1);
}

} // namespace symmetry
