#include "app/shell/new_file_dialog.h"

#include "models/domain/response.h"
#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

NewFileDialog::NewFileDialog(QWidget* parent)
    : QDialog(parent), m_title(new QLineEdit(this)), m_path(new QLineEdit(this)) {
    setObjectName(u"newFileDialog"_s);
    setWindowTitle(tr("New file"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(u"newFileTitle"_s);
    m_title->setMaxLength(static_cast<int>(Limits::nameCharacters));
    m_path->setObjectName(u"newFilePath"_s);
    auto* browseButton = new QPushButton(tr("&Browse …"), this);
    auto* place = new QHBoxLayout;
    place->addWidget(m_path, 1);
    place->addWidget(browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("&Organisation"), m_title);
    form->addRow(tr("&File"), place);
    qobject_cast<QLabel*>(form->labelForField(place))->setBuddy(m_path);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Make the file"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"newFileCreate"_s);
    m_create->setProperty("primary", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin,
                               metric::grid * 2);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(themeOf(parent).px(520));
    connect(browseButton, &QPushButton::clicked, this, &NewFileDialog::browse);
    connect(m_title, &QLineEdit::textChanged, this, &NewFileDialog::refresh);
    connect(m_path, &QLineEdit::textChanged, this, &NewFileDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewFileDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void NewFileDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Where shall the file stand?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is never overwritten
    dialog->setDefaultSuffix(u"symmetry"_s);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void NewFileDialog::refresh() {
    m_create->setEnabled(!m_path->text().trimmed().isEmpty() &&
                         !m_title->text().trimmed().isEmpty());
}

void NewFileDialog::confirm() {
    const QString path = m_path->text().trimmed();
    const QString title = m_title->text().trimmed();
    accept();
    Q_EMIT chosen(path, title);
}

} // namespace symmetry
