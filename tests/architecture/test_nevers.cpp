#include "tests/support/sources.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry::test;

/// What no source may do, whatever it includes.
class TestNevers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTopLevelIsFixed();
    void statisticsAndFrameArePure();
    void wordsForPeopleAreMadeInTablesWidgetsAndApp();
    void thereIsNoGlobalState();
    void looksAreMadeInStyle();
    void filesAndFunctionsStayShort();
    void nothingIsDeletedByHand();
    void eventsAreNeverProcessedByHand();
    void scannerSeesWhatItMustSee();

private:
    [[nodiscard]] QStringList matches(const QRegularExpression& pattern,
                                      const std::function<bool(const QString&)>& where) const;
    QList<Source> m_sources;
};

void TestNevers::initTestCase() {
    m_sources = sourcesBelow({u"models"_s, u"widgets"_s, u"app"_s});
    QVERIFY(m_sources.size() > 20);
}

QStringList TestNevers::matches(const QRegularExpression& pattern,
                                const std::function<bool(const QString&)>& where) const {
    if (!pattern.isValid())
        return {pattern.errorString()};
    QStringList found;
    for (const Source& source : m_sources) {
        if (!where(source.path))
            continue;
        for (const auto& match : pattern.globalMatch(source.code)) {
            const auto line = QStringView(source.code).left(match.capturedStart()).count(u'\n') + 1;
            found.append(u"%1:%2: %3"_s.arg(source.path, QString::number(line),
                                            match.captured().simplified()));
        }
    }
    return found;
}

void TestNevers::theTopLevelIsFixed() {
    const QDir root(QStringLiteral(SYMMETRY_SOURCE_DIR));
    QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeAll(u"build"_s); // ignored by git, as is shots
    folders.removeAll(u"shots"_s);
    QCOMPARE(folders, (QStringList{u"app"_s, u"models"_s, u"resources"_s, u"tests"_s,
                                   u"translations"_s, u"widgets"_s}));
}

void TestNevers::statisticsAndFrameArePure() {
    static const QRegularExpression impure(
        u"\\b(QObject|QTime|QElapsedTimer|QDateTime::current\\w+|QDate::current\\w+|QLocale|"
        u"random_device|QRandomGenerator|rand\\(|srand|tr\\(|QFile|fopen|std::cout|ifstream|"
        u"system_clock|steady_clock)"_s);
    const QStringList found = matches(impure, [](const QString& path) {
        return path.startsWith(u"models/statistics/"_s) || path.startsWith(u"models/frame/"_s);
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestNevers::wordsForPeopleAreMadeInTablesWidgetsAndApp() {
    static const QRegularExpression translation(
        u"(\\btr\\(|QCoreApplication::translate|QT_TRANSLATE_NOOP|QT_TR_NOOP|"
        u"Q_DECLARE_TR_FUNCTIONS)"_s);
    const QStringList found = matches(translation, [](const QString& path) {
        return path.startsWith(u"models/"_s) && !path.startsWith(u"models/tables/"_s);
    });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestNevers::thereIsNoGlobalState() {
    static const QRegularExpression global(
        u"((?<!Application::)\\binstance\\(\\)|Q_GLOBAL_STATIC|\\bthread_local\\b|"
        u"^(?:static|inline)\\s+(?!const|constexpr)[\\w:<>,*& ]+\\s\\w+\\s*(?:=|;|\\{\\}))"_s,
        QRegularExpression::MultilineOption);
    QStringList found = matches(global, [](const QString&) { return true; });
    found.removeIf([](const QString& hit) { return hit.contains(u"using "_s); });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestNevers::looksAreMadeInStyle() {
    static const QRegularExpression literal(
        u"(QColor\\s*\\(\\s*(?:[0-9]|\"|u\"|Qt::)|QColorConstants|Qt::(?:red|green|blue|black|"
        u"white|gray|darkGray|lightGray|yellow|cyan|magenta)\\b|QFont\\s*\\(\\s*(?:\"|u\")|"
        u"setPointSize|setStyleSheet\\s*\\(\\s*(?:u?\")|QIcon::fromTheme)"_s);
    const QStringList found =
        matches(literal, [](const QString& path) { return !path.startsWith(u"widgets/style/"_s); });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestNevers::filesAndFunctionsStayShort() {
    QStringList found;
    for (const Source& source : m_sources + sourcesBelow({u"tests"_s})) {
        const bool isTest =
            source.path.startsWith(u"tests/"_s) && source.path.contains(u"/test_"_s);
        const int limit = isTest ? 300 : 400;
        if (source.lines() > limit)
            found.append(u"%1: %2 lines"_s.arg(source.path, QString::number(source.lines())));
        for (const Function& function : functionsOf(source)) {
            if (function.lines > 40 && !source.path.startsWith(u"tests/"_s))
                found.append(u"%1:%2: %3 lines: %4"_s.arg(
                    source.path, QString::number(function.line), QString::number(function.lines),
                    function.head.left(60)));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestNevers::nothingIsDeletedByHand() {
    static const QRegularExpression deletion(u"(?<!= )(?<!=)\\bdelete\\b(?!\\s*;\\s*$)"_s);
    const QStringList found = matches(deletion, [](const QString&) { return true; });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestNevers::eventsAreNeverProcessedByHand() {
    static const QRegularExpression pattern(u"(processEvents|\\.exec\\(\\)\\s*==|QMutex\\b)"_s);
    const QStringList found = matches(
        pattern, [](const QString& path) { return !path.startsWith(u"app/shell/shots"_s); });
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestNevers::scannerSeesWhatItMustSee() {
    const QString text =
        u"int f(int a)\n{\n    return a; // tr(\n}\n"
        u"const char* s = \"tr(\";\nstruct S {\n    int g() const { return 1; }\n};\n"_s;
    const Source source{u"x.cpp"_s, text, withoutCommentsAndLiterals(text)};
    QVERIFY(!source.code.contains(u"tr("_s));
    const QList<Function> functions = functionsOf(source);
    QCOMPARE(functions.size(), 2);
    QCOMPARE(functions.at(0).line, 1);
    QCOMPARE(functions.at(0).lines, 4);
    QCOMPARE(functions.at(1).lines, 1);
}

QTEST_GUILESS_MAIN(TestNevers)
#include "test_nevers.moc"
