#include "tests/widgets/import_fixture.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTranslator>
#include <QtTest>

using namespace symmetry;
using namespace symmetry::test;

class TestImportWizard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_wizard.reset(); }
    void aTypedPathIsAskedFor();
    void nothingGoesOnWithoutAFile();
    void otherChoicesReadTheFileAgain();
    void changesAreCheckedOnceAndLater();
    void ambiguousDatesAreAsked();
    void aColumnIsGivenAMeaningByKeyboard();
    void valuesAreReadAsOthers();
    void cleanFilesSkipTheProblems();
    void nothingIsImportedBeforeTheLastStep();
    void nothingAtAllIsAChoice();
    void escCancelsWhatRuns();
    void theSumIsToldAtTheEnd();
    void anotherLanguageLosesNothing();
    void theDayOfAllRowsIsTodayAndAChoice();

private:
    void showSurvey();
    void next() { QTest::keyClick(m_wizard.get(), Qt::Key_N, Qt::AltModifier); }
    template <class Kind>
    [[nodiscard]] Kind* find(const QString& name) const {
        return m_wizard->findChild<Kind*>(name);
    }
    [[nodiscard]] bool says(const QString& words) const {
        const auto labels = m_wizard->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    std::unique_ptr<ImportWizard> m_wizard;
};

void TestImportWizard::init() {
    applyTheme(*qApp, Theme());
    m_wizard = std::make_unique<ImportWizard>();
    m_wizard->setFormat(Format(QLocale(QLocale::English)));
    m_wizard->setKnown(surveyKnown());
    m_wizard->resize(1248, 800);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

void TestImportWizard::showSurvey() {
    m_wizard->showLook(surveyLook());
    m_wizard->showMapping(surveyMapping());
    m_wizard->showCheck(surveyCheck());
}

void TestImportWizard::aTypedPathIsAskedFor() {
    QSignalSpy asked(m_wizard.get(), &ImportWizard::fileRequested);
    auto* path = find<QLineEdit>(u"importPath"_s);
    QVERIFY(path->hasFocus());
    QTest::keyClicks(path, u"/surveys/x.csv"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(asked.at(0).at(0).toString(), u"/surveys/x.csv"_s);
    m_wizard->showRefusal(u"x.csv is empty."_s);
    QVERIFY(says(u"x.csv is empty."_s));
}

void TestImportWizard::nothingGoesOnWithoutAFile() {
    QVERIFY(!find<QPushButton>(u"nextStep"_s)->isEnabled());
    next();
    QCOMPARE(m_wizard->step(), ImportWizard::File);
}

void TestImportWizard::otherChoicesReadTheFileAgain() {
    showSurvey();
    QSignalSpy asked(m_wizard.get(), &ImportWizard::lookRequested);
    auto* encoding = find<QComboBox>(u"encoding"_s);
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_End);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(1).value<id::FileChoices>().encoding, u"UTF-8"_s);
}

void TestImportWizard::changesAreCheckedOnceAndLater() {
    QSignalSpy checks(m_wizard.get(), &ImportWizard::checkRequested);
    m_wizard->showLook(surveyLook());
    m_wizard->showMapping(surveyMapping());
    m_wizard->showMapping(surveyMapping());
    QVERIFY(checks.isEmpty());
    QTRY_COMPARE(checks.size(), 1);
    QCOMPARE(checks.at(0).at(0).value<id::Draft>().mapping.columns.size(), 10);
}

void TestImportWizard::ambiguousDatesAreAsked() {
    id::Mapping mapping = surveyMapping();
    mapping.columns[1].dateFormats = {u"d/M/yyyy"_s, u"M/d/yyyy"_s};
    QSignalSpy checks(m_wizard.get(), &ImportWizard::checkRequested);
    m_wizard->showLook(surveyLook());
    m_wizard->showMapping(mapping, {{id::OpenKind::DayOrMonthFirst, 1, u"03/04/2026"_s}});
    next();
    QCOMPARE(m_wizard->step(), ImportWizard::Columns);
    QVERIFY(!find<QPushButton>(u"nextStep"_s)->isEnabled());
    QVERIFY(says(u"03/04/2026"_s));
    const auto answers = m_wizard->findChildren<QPushButton*>(u"openAnswer"_s);
    QCOMPARE(answers.size(), 2);
    QTest::mouseClick(answers[1], Qt::LeftButton);
    QTRY_COMPARE(checks.size(), 1);
    QCOMPARE(m_wizard->draft().mapping.columns[1].dateFormats, QStringList{u"M/d/yyyy"_s});
    QVERIFY(!find<QWidget>(u"openPoints"_s)->isVisible());
}

void TestImportWizard::aColumnIsGivenAMeaningByKeyboard() {
    showSurvey();
    next();
    auto* table = find<QTableView>(u"columnsTable"_s);
    QVERIFY(table->hasFocus());
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    auto* box = find<QComboBox>(u"meansEditor"_s);
    QVERIFY(box);
    const int facet = box->findText(u"Facet: Shop"_s);
    QVERIFY(facet > 0);
    box->setCurrentIndex(facet);
    Q_EMIT box->activated(facet);
    QCOMPARE(m_wizard->draft().mapping.columns[9].meaning, id::Meaning::Facet);
    QCOMPARE(m_wizard->draft().mapping.columns[9].facet, u"Shop"_s);
}

void TestImportWizard::valuesAreReadAsOthers() {
    showSurvey();
    next();
    next();
    QCOMPARE(m_wizard->step(), ImportWizard::Problems);
    auto* choice = m_wizard->findChildren<QComboBox*>(u"problemChoice"_s).constFirst();
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    auto* field = m_wizard->findChildren<QLineEdit*>(u"replacement"_s).constFirst();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"7"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const id::Draft draft = m_wizard->draft();
    const QList<id::Translation> expected{{u"sehr gut"_s, u"7"_s}};
    QCOMPARE(draft.mapping.columns[4].translations, expected);
    id::Check cured = surveyCheck();
    cured.problems.removeFirst();
    cured.counts = {128, 119, 4, 5, 780};
    m_wizard->showCheck(cured);
    QTRY_VERIFY(says(u"all understood now"_s));
    QVERIFY(says(u"123 of 128 rows are understood"_s));
}

void TestImportWizard::cleanFilesSkipTheProblems() {
    showSurvey();
    id::Check clean = surveyCheck();
    clean.problems.clear();
    clean.counts = {128, 128, 0, 0, 900};
    m_wizard->showCheck(clean);
    next();
    next();
    QCOMPARE(m_wizard->step(), ImportWizard::Check);
    QTest::mouseClick(find<QPushButton>(u"backStep"_s), Qt::LeftButton);
    QCOMPARE(m_wizard->step(), ImportWizard::Columns);
}

void TestImportWizard::nothingIsImportedBeforeTheLastStep() {
    QSignalSpy imports(m_wizard.get(), &ImportWizard::importRequested);
    showSurvey();
    next();
    next();
    next();
    QCOMPARE(m_wizard->step(), ImportWizard::Check);
    QVERIFY(imports.isEmpty());
    next();
    QCOMPARE(imports.size(), 1);
    QVERIFY(m_wizard->isRunning());
    QCOMPARE(imports.at(0).at(0).value<id::Draft>().path, surveyLook().path);
}

void TestImportWizard::nothingAtAllIsAChoice() {
    showSurvey();
    next();
    next();
    QTest::keyClick(find<QWidget>(u"onlyAll"_s), Qt::Key_Space);
    QVERIFY(!m_wizard->draft().importValid);
    next();
    QCOMPARE(m_wizard->step(), ImportWizard::Check);
    QVERIFY(!find<QPushButton>(u"nextStep"_s)->isEnabled());
}

void TestImportWizard::escCancelsWhatRuns() {
    QSignalSpy closed(m_wizard.get(), &ImportWizard::closed);
    QSignalSpy cancelled(m_wizard.get(), &ImportWizard::cancelRequested);
    showSurvey();
    for (int i = 0; i < 4; ++i)
        next();
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(closed.isEmpty());
    id::Outcome outcome;
    outcome.sentence = u"The import was cancelled."_s;
    m_wizard->showOutcome(outcome);
    QVERIFY(says(u"The import was cancelled."_s));
    QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestImportWizard::theSumIsToldAtTheEnd() {
    showSurvey();
    for (int i = 0; i < 4; ++i)
        next();
    id::Outcome outcome;
    outcome.done = true;
    outcome.counts = {128, 113, 4, 11, 760};
    m_wizard->showOutcome(outcome);
    for (const QString& figure : {u"128"_s, u"113"_s, u"4"_s, u"11"_s})
        QVERIFY2(says(figure), qPrintable(figure));
    QSignalSpy undone(m_wizard.get(), &ImportWizard::undoRequested);
    QTest::mouseClick(find<QPushButton>(u"undoImport"_s), Qt::LeftButton);
    QCOMPARE(undone.size(), 1);
}

/// Every word of the program between brackets.
class Bracketed : public QTranslator {
public:
    Bracketed() { QCoreApplication::installTranslator(this); }
    ~Bracketed() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        return qstrcmp(context, "QApplication") == 0 ? QString()
                                                     : u"[["_s + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void TestImportWizard::anotherLanguageLosesNothing() {
    showSurvey();
    next();
    const id::Draft before = m_wizard->draft();
    const Bracketed other;
    QCoreApplication::processEvents();
    QCOMPARE(m_wizard->step(), ImportWizard::Columns);
    QVERIFY(m_wizard->draft() == before);
    QStringList old;
    for (const QLabel* label : m_wizard->findChildren<QLabel*>())
        if (label->isVisible() && label->buddy() == nullptr && !label->text().isEmpty() &&
            label->text().at(0).isLetter() && label->objectName().startsWith(u"block"_s))
            old.append(label->text());
    QVERIFY2(old.isEmpty(), qPrintable(old.join(u" | "_s)));
    QVERIFY(says(u"[[This column in detail"_s));
    QVERIFY(m_wizard->findChild<QTableView*>(u"columnsTable"_s)->model()->rowCount() > 5);
    next();
    QVERIFY(m_wizard->step() > ImportWizard::Columns); // the check is still there
}

void TestImportWizard::theDayOfAllRowsIsTodayAndAChoice() {
    id::Known known = surveyKnown();
    known.today = QDate(2026, 10, 1);
    m_wizard->setKnown(known);
    id::Mapping mapping = surveyMapping();
    for (id::Column& column : mapping.columns)
        if (column.meaning == id::Meaning::Moment)
            column.meaning = id::Meaning::Ignore;
    m_wizard->showLook(surveyLook());
    m_wizard->showMapping(mapping, {{id::OpenKind::NoMoment, -1, {}}});
    auto* day = find<QDateEdit>(u"dayOfAll"_s);
    QVERIFY(day->isVisible());
    QCOMPARE(day->date(), known.today);
    next();
    QVERIFY(says(u"1 question"_s));
    QVERIFY(!says(u"being read"_s));
    QCOMPARE(find<QDateEdit>(u"defaultDay"_s)->date(), known.today);
    QTest::mouseClick(find<QPushButton>(u"openAnswer"_s), Qt::LeftButton);
    QCOMPARE(m_wizard->draft().mapping.day, known.today);
    day->setDate(QDate(2026, 9, 1)); // and can still be changed
    QCOMPARE(m_wizard->draft().mapping.day, QDate(2026, 9, 1));
}

QTEST_MAIN(TestImportWizard)
#include "test_import_wizard.moc"
