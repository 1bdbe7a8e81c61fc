#include "app/shell/language.h"
#include "resources/resources.h"
#include "tests/walks/findings.h"
#include "tests/walks/hostile.h"
#include "tests/walks/sinks.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QTest>
#include <ctime>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

/// Five hundred texts that mean harm, in everything that shows a text, in three languages: none is
/// read as anything but letters, and none makes the window wait.
class TestHostileWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thereAreEnoughOfThem();
    void everySinkShowsThemAsLetters_data();
    void everySinkShowsThemAsLetters();
};

void TestHostileWords::initTestCase() {
    loadResources();
    applyTheme(*qApp, Theme());
}

void TestHostileWords::thereAreEnoughOfThem() {
    const QStringList all = manyHostileWords();
    QVERIFY2(all.size() >= 500, qPrintable(QString::number(all.size())));
    QVERIFY(all.filter(u"<img"_s).size() > 10);
}

void TestHostileWords::everySinkShowsThemAsLetters_data() {
    QTest::addColumn<QString>("language");
    for (const LanguageChoice& each : languages())
        QTest::newRow(qPrintable(each.code)) << each.code;
}

void TestHostileWords::everySinkShowsThemAsLetters() {
    QFETCH(QString, language);
    constexpr double stall = 1.0; // s of computing for all sinks together, without optimisation
    Language spoken(*qApp);
    spoken.use(language, QLocale::c());
    Sinks sinks;
    sinks.show();
    QStringList faults;
    const QStringList all = manyHostileWords();
    for (const QString& words : all) {
        const std::clock_t before = std::clock();
        sinks.take(words);
        sinks.grab();
        const double took = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        if (took > stall)
            faults.append(u"%1 s: %2"_s.arg(took).arg(words.left(60)));
        for (const QString& fault : interpreted(sinks, words))
            faults.append(fault + u" of "_s + words.left(60).toHtmlEscaped());
        faults += mnemonics(sinks);
    }
    QVERIFY(none(faults));
}

QTEST_MAIN(TestHostileWords)
#include "test_hostile_words.moc"
