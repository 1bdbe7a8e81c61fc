#include "app/session/sentences.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

namespace {

struct Kind {
    QString name;
    int facts = 0;
};

/// The kinds in the order of the enum, with the number of facts that its comments promise.
QList<Kind> kindsInHeader() {
    QFile file(QStringLiteral(SYMMETRY_SOURCE_DIR) + u"/models/domain/result.h"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString body = text.section(u"enum class ErrorKind {"_s, 1).section(u"};"_s, 0, 0);
    static const QRegularExpression kind(u"^    (\\w+),\\s*(?:///< \\{([^}]*)\\})?"_s);
    QList<Kind> kinds;
    for (const QString& line : body.split(u'\n')) {
        const auto match = kind.match(line);
        if (!match.hasMatch())
            continue;
        const QString facts = match.captured(2).trimmed();
        const bool opening = match.capturedLength(2) == 0 && !line.contains(u"{}"_s);
        const int count = opening           ? 1
                          : facts.isEmpty() ? 0
                                            : static_cast<int>(facts.count(u',') + 1);
        kinds.append({match.captured(1), count});
    }
    return kinds;
}

QStringList markers(int count) {
    QStringList facts;
    for (int i = 0; i < count; ++i)
        facts.append(u"fact-number-%1"_s.arg(i + 1));
    return facts;
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentenceThatNamesAllItsFacts_data();
    void everyKindHasASentenceThatNamesAllItsFacts();
    void aFactThatLooksLikeAPlaceholderStaysAsItIs();
    void controlsAndDirectionMarksAreShownNotObeyed();
    void aMissingFactLeavesADash();
    void aLongFactIsShortenedInItsMiddle();
    void wordsForThingsAreNotTheKeysOfTheProgram();
};

void TestSentences::everyKindHasASentenceThatNamesAllItsFacts_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("facts");
    const QList<Kind> kinds = kindsInHeader();
    QCOMPARE(kinds.size(), static_cast<int>(ErrorKind::QueryFailed) + 1);
    for (int i = 0; i < kinds.size(); ++i)
        QTest::newRow(qPrintable(kinds[i].name)) << i << kinds[i].facts;
}

void TestSentences::everyKindHasASentenceThatNamesAllItsFacts() {
    QFETCH(int, kind);
    QFETCH(int, facts);
    const auto which = static_cast<ErrorKind>(kind);
    if (which == ErrorKind::QueryFailed)
        facts = 0; // its detail is for the log
    QCOMPARE(factsNamed(which), facts);
    const QString text = sentence({which, markers(facts), u"for the log"_s});
    QVERIFY2(text.size() > 25, qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
    QVERIFY2(!text.contains(u'\n') && !text.contains(u"for the log"_s), qPrintable(text));
    for (const QString& fact : markers(facts))
        QVERIFY2(text.count(fact) == 1, qPrintable(fact + u": "_s + text));
    if (which != ErrorKind::QueryFailed)
        QVERIFY(text != sentence({ErrorKind::QueryFailed, {}, {}}));
}

void TestSentences::aFactThatLooksLikeAPlaceholderStaysAsItIs() {
    const QString text = sentence({ErrorKind::WriteFailed, {u"%2%1%n.symmetry"_s, u"%1"_s}, {}});
    QVERIFY2(text.startsWith(u"%2%1%n.symmetry could not be written (%1)."_s), qPrintable(text));
}

void TestSentences::controlsAndDirectionMarksAreShownNotObeyed() {
    const QString hostile = u"a\nb\u202ec"_s;
    const QString text = sentence({ErrorKind::FileMissing, {hostile}, {}});
    QVERIFY2(text.startsWith(u"a<U+000A>b<U+202E>c is not there"_s), qPrintable(text));
}

void TestSentences::aMissingFactLeavesADash() {
    QVERIFY(sentence({ErrorKind::FileMissing, {}, {}}).startsWith(u"– is not there"_s));
}

void TestSentences::aLongFactIsShortenedInItsMiddle() {
    const QString text =
        sentence({ErrorKind::FileMissing, {u"A"_s + QString(5000, u'x') + u"Z"_s}, {}});
    QVERIFY(text.size() < 400);
    QVERIFY(text.startsWith(u'A') && text.contains(u"xZ is not"_s) && text.contains(u'…'));
}

void TestSentences::wordsForThingsAreNotTheKeysOfTheProgram() {
    const QString text = sentence({ErrorKind::NameTaken, {u"facet_value"_s, u"North"_s}, {}});
    QVERIFY2(text.contains(u"facet value"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "test_sentences.moc"
