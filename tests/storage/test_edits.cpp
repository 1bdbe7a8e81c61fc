#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// Edits: all or none, refused with a reason, and back again.
class TestEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addedThingsComeBackAfterRestart();
    void editsWithoutEffectLeaveNoTrace();
    void allOrNone();
    void refusalsSayWhy_data();
    void refusalsSayWhy();
    void outdatedAndMissingAreToldApart();
    void questionWithAnswersKeepsItsScale();
    void factsAreEdited();
    void noticeNamesWhatChanged();
    void auditTellsWhoWhatWhen();
    void movedOrReplacedOrChangedFileIsRefused();

private:
    [[nodiscard]] CataloguePtr all() { return m_store->catalogue().value(); }
    std::unique_ptr<test::Temporary> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestEdits::init() {
    m_store.reset();
    m_folder = std::make_unique<test::Temporary>();
    m_path = m_folder->path(u"a.symmetry"_s);
    m_store = test::fresh(m_path);
    QVERIFY(m_store);
    QVERIFY(test::addSome(*m_store));
}

void TestEdits::addedThingsComeBackAfterRestart() {
    const auto before = all();
    QCOMPARE(before->touchpoints.first().channels, (QStringList{u"desk"_s, u"phone"_s}));
    QVERIFY(!before->journeys.first().uuid.isNull());
    QCOMPARE(before->measures.first().questions, QList<QuestionId>{QuestionId{105}});
    const quint64 revision = m_store->revision();
    m_store.reset();
    m_store = test::reopened(m_path);
    QCOMPARE(*all(), *before);
    QVERIFY(m_store->revision() >= revision);
}

void TestEdits::editsWithoutEffectLeaveNoTrace() {
    const QString before = test::dump(*m_store, {});
    const Stage stage = all()->stages.first();
    const quint64 revision = m_store->revision();
    const auto done = m_store->apply({Edit{Thing(stage), Thing(stage)}}, test::stamp(u"x"_s));
    QVERIFY(done && done->isEmpty());
    QCOMPARE(test::dump(*m_store, {}), before);
    QCOMPARE(m_store->revision(), revision);
}

void TestEdits::allOrNone() {
    const QString before = test::dump(*m_store, {});
    Stage stage = all()->stages.first();
    Stage renamed = stage;
    renamed.name = u"Welcome"_s;
    Dimension second;
    second.name = u"Trust"_s; // taken
    const auto done = m_store->apply({Edit{Thing(stage), Thing(renamed)}, Edit{{}, Thing(second)}},
                                     test::stamp(u"x"_s));
    QCOMPARE(done.error().kind, ErrorKind::NameTaken);
    QCOMPARE(done.error().facts, (QStringList{u"dimension"_s, u"Trust"_s}));
    QCOMPARE(test::dump(*m_store, {}), before);
}

void TestEdits::refusalsSayWhy_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char* name, const Thing& thing, ErrorKind kind, const QString& fact) {
        QTest::newRow(name) << Edit{{}, thing} << kind << fact;
    };
    Dimension dimension;
    row("no name", dimension, ErrorKind::NameEmpty, u"dimension"_s);
    dimension.name = u"   "_s;
    row("blank name", dimension, ErrorKind::NameEmpty, u"dimension"_s);
    dimension.name = QString(201, u'x');
    row("long name", dimension, ErrorKind::TextTooLong, u"name"_s);
    dimension.name = u"a\tb"_s;
    row("control character", dimension, ErrorKind::ValueNotValid, u"name"_s);
    dimension.name = QString(QChar(0xD800));
    row("half a character", dimension, ErrorKind::ValueNotValid, u"name"_s);
    dimension.name = u"Care"_s;
    dimension.weight = qQNaN();
    row("not a number", dimension, ErrorKind::ValueNotValid, u"weight"_s);
    dimension.weight = -1;
    row("weight below zero", dimension, ErrorKind::ValueNotValid, u"weight"_s);
    Stage stage;
    stage.name = u"Buy"_s;
    stage.journey = JourneyId{999};
    row("no such journey", stage, ErrorKind::ThingMissing, u"journey"_s);
    Question question;
    question.code = u"Q2"_s;
    question.scale = Scale{5, 1, 1};
    row("scale upside down", question, ErrorKind::ValueNotValid, u"scale_step"_s);
    question.scale = Scale{};
    question.text = QString(65'537, u'x');
    row("long text", question, ErrorKind::TextTooLong, u"text"_s);
    question.text.clear();
    question.code = u"Q1"_s;
    row("code taken", question, ErrorKind::NameTaken, u"question"_s);
    Measure measure;
    measure.name = u"Speed"_s;
    measure.questions = {QuestionId{7}};
    row("no such question", measure, ErrorKind::ThingMissing, u"question"_s);
    row("facts are not added", FileFacts{}, ErrorKind::ValueNotValid, u"fact"_s);
}

void TestEdits::refusalsSayWhy() {
    QFETCH(const Edit, edit);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, fact);
    const QString before = test::dump(*m_store, {});
    const auto done = m_store->apply({edit}, test::stamp(u"x"_s));
    QVERIFY(!done);
    QVERIFY2(done.error().kind == kind, qPrintable(done.error().detail));
    QCOMPARE(done.error().facts.value(0), fact);
    QCOMPARE(test::dump(*m_store, {}), before);
}

void TestEdits::outdatedAndMissingAreToldApart() {
    const Stage stage = all()->stages.first();
    Stage one = stage;
    one.name = u"One"_s;
    Stage two = stage;
    two.name = u"Two"_s;
    QVERIFY(m_store->apply({Edit{Thing(stage), Thing(one)}}, test::stamp(u"Rename"_s)));
    const auto late = m_store->apply({Edit{Thing(stage), Thing(two)}}, test::stamp(u"Rename"_s));
    QCOMPARE(late.error().kind, ErrorKind::UndoOutdated);
    QCOMPARE(late.error().facts, QStringList{u"Rename"_s});
    one.id = two.id = StageId{77};
    const auto gone = m_store->apply({Edit{Thing(one), Thing(two)}}, {});
    QCOMPARE(gone.error().kind, ErrorKind::ThingMissing);
    QCOMPARE(gone.error().facts, (QStringList{u"stage"_s, u"77"_s}));
    const auto used = m_store->apply({Edit{Thing(all()->journeys.first()), {}}}, {});
    QCOMPARE(used.error().kind, ErrorKind::ThingInUse);
    QCOMPARE(used.error().facts, (QStringList{u"journey"_s, u"Hire"_s}));
}

void TestEdits::questionWithAnswersKeepsItsScale() {
    QVERIFY(test::import(*m_store, test::somePlan(), test::someResponses(10)));
    Question before = all()->questions.last();
    Question after = before;
    after.scale.maximum = 9;
    const auto done = m_store->apply({Edit{Thing(before), Thing(after)}}, {});
    QCOMPARE(done.error().kind, ErrorKind::ThingInUse);
    QVERIFY(!m_store->apply({Edit{Thing(before), {}}}, {}));
    before = *all()->find(QuestionId{105});
    after = before;
    after.scale.maximum = 9;
    QVERIFY(m_store->apply({Edit{Thing(before), Thing(after)}}, {}));
}

void TestEdits::factsAreEdited() {
    const FileFacts before = all()->facts;
    FileFacts after = before;
    after.customerWord = u"guest"_s;
    after.anonymity = 7;
    QVERIFY(m_store->apply({Edit{Thing(before), Thing(after)}}, {}));
    QCOMPARE(all()->facts, after);
    FileFacts other = after;
    other.uuid = QUuid::createUuidV5(QUuid(), u"x"_s);
    QVERIFY(!m_store->apply({Edit{Thing(after), Thing(other)}}, {}));
}

void TestEdits::noticeNamesWhatChanged() {
    QList<ChangeNotice> notices;
    m_store->setListener([&notices](const ChangeNotice& notice) { notices.append(notice); });
    Dimension dimension;
    dimension.name = u"Listening"_s;
    const auto done = m_store->apply({Edit{{}, Thing(dimension)}}, {});
    QVERIFY(done);
    const qint64 id = std::get<Dimension>(*done->first().after).id.value;
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices.first().things, (QList{ChangedThing{ThingKind::Dimension, id}}));
    QCOMPARE(notices.first().revision, m_store->revision());
    QVERIFY(!notices.first().answers);
    QVERIFY(test::import(*m_store, test::somePlan(), test::someResponses(5)));
    QCOMPARE(notices.size(), 2);
    QVERIFY(notices.last().answers);
}

void TestEdits::auditTellsWhoWhatWhen() {
    const auto entries = m_store->audit(0, 10);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().phrase, u"Add the hiring journey"_s);
    QCOMPARE(entries->first().who, u"tester"_s);
    QCOMPARE(entries->first().at, 1'700'000'100);
    QVERIFY(entries->first().changes.contains(u"First day"_s));
    QVERIFY(m_store->audit(entries->first().id, 10)->isEmpty());
}

void TestEdits::movedOrReplacedOrChangedFileIsRefused() {
    Dimension dimension;
    dimension.name = u"Care"_s;
    const ChangeSet edit{Edit{{}, Thing(dimension)}};
    const QString aside = m_folder->path(u"aside.symmetry"_s);
    QVERIFY(QFile::rename(m_path, aside));
    QCOMPARE(m_store->apply(edit, {}).error().kind, ErrorKind::FileReplaced);
    test::writeBytes(m_path, test::bytesOf(aside)); // the same bytes, another file
    QCOMPARE(m_store->apply(edit, {}).error().kind, ErrorKind::FileReplaced);
    QVERIFY(QFile::remove(m_path) && QFile::rename(aside, m_path));
    QVERIFY(m_store->apply(edit, {}));

    const auto other = test::reopened(m_path);
    dimension.name = u"Trusting"_s;
    QVERIFY(other->apply({Edit{{}, Thing(dimension)}}, {}));
    dimension.name = u"Listening"_s;
    const ChangeSet another{Edit{{}, Thing(dimension)}};
    QCOMPARE(m_store->apply(another, {}).error().kind, ErrorKind::FileReplaced);
    QVERIFY(m_store->refresh());
    QCOMPARE(all()->dimensions.size(), 3);
    QVERIFY(m_store->apply(another, {}));

    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(5'000));
    dimension.name = u"Autonomy"_s;
    QCOMPARE(m_store->apply({Edit{{}, Thing(dimension)}}, {}).error().kind,
             ErrorKind::FileReplaced);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
