#include "tests/widgets/import_fixture.h"

#include <QtTest>

#include "tests/widgets/grab.h"

using namespace symmetry;
using namespace symmetry::test;

/// Every step at several sizes, in both looks and right to left: nothing may need more room than
/// there is, and the pictures are for looking at.
class TestImportPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepFitsTheWindow_data();
    void everyStepFitsTheWindow();
};

void TestImportPictures::everyStepFitsTheWindow_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << QSize(1248, 800) << 100 << false << false;
    QTest::newRow("dark") << QSize(1248, 800) << 100 << true << false;
    QTest::newRow("narrow") << QSize(968, 568) << 100 << false << false;
    QTest::newRow("large") << QSize(1728, 1008) << 150 << false << false;
    QTest::newRow("rtl") << QSize(1248, 800) << 100 << false << true;
}

void TestImportPictures::everyStepFitsTheWindow() {
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    applyTheme(*qApp, Theme(dark ? Look::Dark : Look::Light, percent));
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    ImportWizard wizard;
    wizard.resize(size);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    wizard.setFormat(Format(QLocale(QLocale::English)));
    wizard.setKnown(surveyKnown());
    const QString name = QStringLiteral("import-") + QString::fromUtf8(QTest::currentDataTag());
    grab(wizard, name + QStringLiteral("-0"));
    wizard.showLook(surveyLook());
    wizard.showMapping(surveyMapping());
    wizard.showCheck(surveyCheck());
    for (int step = ImportWizard::File; step < ImportWizard::Run; ++step) {
        QCOMPARE(int(wizard.step()), step);
        grab(wizard, name + QStringLiteral("-%1").arg(step + 1));
        QVERIFY2(wizard.minimumSizeHint().width() <= size.width(),
                 qPrintable(QStringLiteral("step %1 needs %2")
                                .arg(step)
                                .arg(wizard.minimumSizeHint().width())));
        QTest::keyClick(&wizard, Qt::Key_N, Qt::AltModifier);
    }
    QVERIFY(wizard.isRunning());
    wizard.showProgress({id::Progress::Phase::Writing, 40, 100});
    grab(wizard, name + QStringLiteral("-5"));
    id::Outcome outcome;
    outcome.done = true;
    outcome.counts = surveyCheck().counts;
    outcome.firstDay = QDate(2026, 9, 1);
    outcome.lastDay = QDate(2026, 9, 30);
    wizard.showOutcome(outcome);
    grab(wizard, name + QStringLiteral("-6"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestImportPictures)
#include "test_import_pictures.moc"
