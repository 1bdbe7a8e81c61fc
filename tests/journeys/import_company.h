#pragma once

#include "app/shell/import_flow.h"
#include "tests/support/temporary.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace symmetry::test {

using namespace Qt::Literals::StringLiterals;

/// A new file that is open, with an import wizard that is used by its keys and names.
class ImportCompany {
public:
    ImportCompany()
        : m_session([] { return QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC); }),
          m_commands(m_session) {
        applyTheme(*qApp, Theme());
        FileFacts facts;
        facts.title = u"Company"_s;
        facts.customerWord = u"customer"_s;
        facts.anonymity = 5;
        auto made = m_session.create(path(u"company.symmetry"_s), facts);
        wait([&made] { return made.isFinished(); });
        m_wizard = std::make_unique<ImportWizard>();
        m_flow = new ImportFlow(m_session, m_commands, *m_wizard);
        m_wizard->resize(1248, 800);
        m_wizard->show();
        wait([this] { return m_wizard->isActiveWindow(); });
    }

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Commands& commands() { return m_commands; }
    [[nodiscard]] ImportWizard& wizard() { return *m_wizard; }
    [[nodiscard]] ImportFlow& flow() { return *m_flow; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.path(name); }

    static bool wait(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30'000);
    }
    template <class Kind>
    [[nodiscard]] Kind* shown(const QString& name) const {
        for (Kind* each : m_wizard->findChildren<Kind*>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_wizard->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return file.fileName();
    }

    /// Types the path and waits until the columns have a meaning.
    bool name(const QString& file) {
        auto* field = shown<QLineEdit>(u"importPath"_s);
        field->setText(file);
        QTest::keyClick(field, Qt::Key_Return);
        return wait([this] { return !m_wizard->draft().mapping.columns.isEmpty(); });
    }
    bool press(const QString& button) {
        auto* found = shown<QAbstractButton>(button);
        if (!found || !found->isEnabled())
            return false;
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        return true;
    }
    /// Goes on by keyboard as soon as the wizard lets.
    bool next(ImportWizard::Step expected) {
        const auto* button = shown<QAbstractButton>(u"nextStep"_s);
        m_wizard->activateWindow(); // a dialog may have taken the keys
        if (!wait([&] { return button->isEnabled() && m_wizard->isActiveWindow(); }))
            return false;
        QTest::keyClick(m_wizard.get(), Qt::Key_N, Qt::AltModifier);
        return m_wizard->step() == expected;
    }
    bool choose(const QString& file) {
        auto* dialog = m_wizard->findChild<QFileDialog*>(u"fileDialog"_s);
        if (!dialog)
            return false;
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        return wait([this] { return !m_wizard->findChild<QFileDialog*>(u"fileDialog"_s); });
    }
    /// Imports from the fourth step on; what was added.
    std::optional<Source> import() {
        QSignalSpy finished(m_flow, &ImportFlow::finished);
        if (!next(ImportWizard::Run) || !wait([this] { return !m_wizard->isRunning(); }) ||
            finished.isEmpty())
            return std::nullopt;
        const auto source = finished.at(0).at(0).value<Source>();
        if (!wait([this] { return !m_session.snapshot().catalogue->sources.isEmpty(); }))
            return std::nullopt;
        return source;
    }

private:
    Temporary m_folder;
    Session m_session;
    Commands m_commands;
    std::unique_ptr<ImportWizard> m_wizard;
    ImportFlow* m_flow = nullptr;
};

} // namespace symmetry::test
