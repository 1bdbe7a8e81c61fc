#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// What is kept beside the figures, and what stands behind them.
class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mappingsAndDraftsAreKept();
    void searchesNeverFail_data();
    void searchesNeverFail();
    void drillDownShowsTheResponse();

private:
    std::unique_ptr<test::Temporary> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestReading::init() {
    m_store.reset();
    m_folder = std::make_unique<test::Temporary>();
    m_path = m_folder->path(u"a.symmetry"_s);
    m_store = test::fresh(m_path);
    QVERIFY(m_store);
}

void TestReading::mappingsAndDraftsAreKept() {
    SavedMapping mapping{{}, {}, u"Kiosk"_s, u"a,b,c"_s, u"{}"_s};
    const auto first = m_store->saveMapping(mapping);
    mapping.name = u"Kiosk 2"_s;
    QVERIFY(first && m_store->saveMapping(mapping));
    mapping.name = u"Kiosk"_s;
    mapping.body = u"{\"a\":1}"_s;
    const auto again = m_store->saveMapping(mapping);
    QCOMPARE(again->uuid, first->uuid);
    QCOMPARE(m_store->mappings()->size(), 2);
    QCOMPARE(m_store->mappingForShape(u"a,b,c"_s).value(), *again);
    QCOMPARE(m_store->mappingForShape(u"other"_s).value(), std::nullopt);
    QVERIFY(m_store->removeMapping(again->id));
    QCOMPARE(m_store->removeMapping(again->id).error().kind, ErrorKind::ThingMissing);

    Draft draft{{}, u"note"_s, 5, u"half a sent"_s};
    draft.id = m_store->saveDraft(draft).value();
    draft.body = u"half a sentence"_s;
    QCOMPARE(m_store->saveDraft(draft).value(), draft.id);
    m_store.reset();
    m_store = test::reopened(m_path);
    QCOMPARE(m_store->drafts().value(), QList{draft});
    QVERIFY(m_store->removeDraft(draft.id));
    QVERIFY(m_store->drafts()->isEmpty());
}

void TestReading::searchesNeverFail_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("everything") << QString() << 20;
    QTest::newRow("a word") << u"friendly"_s << 5;
    QTest::newRow("its beginning") << u"frie"_s << 5;
    QTest::newRow("two words") << u"comment lost"_s << 5;
    QTest::newRow("without the umlaut") << u"GROSSER"_s << 0;
    QTest::newRow("folded") << u"größer"_s << 20;
    QTest::newRow("phrase") << u"\"was friendly\""_s << 5;
    QTest::newRow("phrase in wrong order") << u"\"friendly was\""_s << 0;
    QTest::newRow("open quote") << u"\"was frien"_s << 5;
    QTest::newRow("operators are words") << u"friendly AND NOT slow"_s << 0;
    QTest::newRow("syntax") << u"text:friendly* ^(NEAR) OR \"\""_s << 0;
    QTest::newRow("signs") << u"%&/()=?`´"_s << 0;
    QTest::newRow("nothing like it") << u"xylophone"_s << 0;
    QTest::newRow("long") << QString(100'000, u'a') << 0;
    QTest::newRow("odd") << QString::fromUtf16(u"\xD800 \u202E friendly")
                         << 5; // what is no word is left out
}

void TestReading::searchesNeverFail() {
    QFETCH(const QString, text);
    QFETCH(const int, found);
    QVERIFY(test::import(*m_store, test::somePlan(), test::someResponses(60)));
    const auto comments = m_store->comments({text, {}, 1000});
    QVERIFY2(comments, qPrintable(comments ? QString() : comments.error().detail));
    QCOMPARE(comments->size(), found);
    if (found < 2)
        return;
    QVERIFY(comments->at(0).id > comments->at(1).id);
    const auto older = m_store->comments({text, comments->at(0).id, 1});
    QCOMPARE(older.value(), QList{comments->at(1)});
}

void TestReading::drillDownShowsTheResponse() {
    QVERIFY(test::import(*m_store, test::somePlan(), test::someResponses(60)));
    const auto found = m_store->responses({ResponseId{31}, ResponseId{999}, ResponseId{2}});
    QCOMPARE(found->size(), 2);
    const Response& response = found->first(); // number 30
    QCOMPARE(response.id, ResponseId{31});
    QCOMPARE(response.answers.size(), 3);
    QCOMPARE(response.answers.first().delivered, std::optional(1.0));
    QCOMPARE(response.comments.first().text, test::commentOf(30));
    QCOMPARE(response.facets.size(), 2);
    QCOMPARE(response.day, 19'000 + 30 * 37 % 365);
    const auto person = m_store->person(response.person);
    QCOMPARE(person.value()->key, u"C-30"_s);
    QCOMPARE(m_store->personByKey(u"C-30"_s).value(), person.value());
    QCOMPARE(m_store->persons(PersonId{2}, 3)->size(), 3);
    QCOMPARE(m_store->persons(PersonId{2}, 3)->first().id, PersonId{3});
}

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
