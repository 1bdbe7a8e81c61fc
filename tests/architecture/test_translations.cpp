#include "tests/support/temporary.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry::test;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or one per plural form
    bool plural = false;
    bool unfinished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.plural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path) {
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages.append(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholders(const QString& text, bool withCount) {
    static const QRegularExpression pattern(u"%(L?\\d{1,2}|n)"_s);
    QStringList found;
    for (const auto& match : pattern.globalMatch(text)) {
        if (withCount || match.captured(1) != u"n"_s)
            found.append(match.captured());
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

/// German and French are complete, and say the same with the same placeholders.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWordIsTranslated_data();
    void everyWordIsTranslated();
    void wordsStandUnderTheClassThatSaysThem_data() { everyWordIsTranslated_data(); }
    void wordsStandUnderTheClassThatSaysThem();
    void placeholdersAgree_data() { everyWordIsTranslated_data(); }
    void placeholdersAgree();
    void pluralsHaveEveryForm_data() { everyWordIsTranslated_data(); }
    void pluralsHaveEveryForm();
    void acceleratorsAndDotsAgree_data() { everyWordIsTranslated_data(); }
    void acceleratorsAndDotsAgree();

private:
    [[nodiscard]] QList<Message> messages() const;
    Temporary m_folder;
};

/// The files as `./dev translate` would leave them now: strings without translation show up.
void TestTranslations::initTestCase() {
    const QString lupdate =
        QDir(QLibraryInfo::path(QLibraryInfo::BinariesPath)).filePath(u"lupdate"_s);
    if (!QFile::exists(lupdate))
        QSKIP("skipped: lupdate is not installed");
    const QDir root(QStringLiteral(SYMMETRY_SOURCE_DIR));
    for (const QString& language : {u"en"_s, u"de"_s, u"fr"_s}) {
        const QString name = u"symmetry_%1.ts"_s.arg(language);
        const QString copy = m_folder.path(name);
        QVERIFY(QFile::copy(root.filePath(u"translations/"_s + name), copy));
        QStringList arguments{u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
        if (language == u"en"_s)
            arguments.append(u"-pluralonly"_s);
        arguments += {u"app"_s, u"models"_s, u"widgets"_s, u"-ts"_s, copy};
        QProcess process;
        process.setWorkingDirectory(root.path());
        process.start(lupdate, arguments);
        QVERIFY2(process.waitForFinished(120000), qPrintable(process.errorString()));
        QCOMPARE(process.exitCode(), 0);
    }
}

QList<Message> TestTranslations::messages() const {
    QFETCH(QString, language);
    return readMessages(m_folder.path(u"symmetry_%1.ts"_s.arg(language)));
}

void TestTranslations::everyWordIsTranslated_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French") << u"fr"_s;
}

void TestTranslations::everyWordIsTranslated() {
    QStringList open;
    const QList<Message> all = messages();
    QVERIFY(!all.isEmpty());
    for (const Message& message : all) {
        if (message.unfinished || message.translations.contains(QString()))
            open.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(open.isEmpty(), qPrintable(QString::number(open.size()) + u" open:\n"_s +
                                        open.mid(0, 20).join(u'\n')));
}

/// Where lupdate misreads a header it drops the namespace, and the words are never found again.
void TestTranslations::wordsStandUnderTheClassThatSaysThem() {
    for (const Message& message : messages())
        QVERIFY2(message.context.startsWith(u"symmetry::"_s), qPrintable(message.context));
}

void TestTranslations::placeholdersAgree() {
    for (const Message& message : messages()) {
        for (const QString& translation : message.translations) {
            if (!translation.isEmpty())
                QCOMPARE(placeholders(translation, !message.plural),
                         placeholders(message.source, !message.plural));
        }
    }
}

void TestTranslations::pluralsHaveEveryForm() {
    for (const Message& message : messages()) {
        if (!message.plural)
            continue;
        QVERIFY2(message.translations.size() == 2, qPrintable(message.source));
        QVERIFY2(message.translations.last().contains(u"%n"_s) || !message.source.contains(u"%n"_s),
                 qPrintable(message.source));
    }
}

void TestTranslations::acceleratorsAndDotsAgree() {
    for (const Message& message : messages()) {
        if (message.plural || message.translations.value(0).isEmpty())
            continue;
        const QString translation = message.translations.first();
        QVERIFY2(message.source.endsWith(u'…') == translation.endsWith(u'…'),
                 qPrintable(message.source));
        QVERIFY2(message.source.startsWith(u' ') == translation.startsWith(u' ') &&
                     message.source.endsWith(u' ') == translation.endsWith(u' '),
                 qPrintable(message.source));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
