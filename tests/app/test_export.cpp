#include "app/session/catalogue_json.h"
#include "app/session/export_file.h"
#include "app/session/session.h"
#include "resources/resources.h"
#include "tests/app/small_file.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <rapidcheck.h>

using namespace symmetry;
using namespace Qt::Literals::StringLiterals;

namespace {

QString randomText() {
    static const QStringList pieces{u"late"_s, u"=1+1"_s, u"\"quoted\""_s, u"a,b;c"_s, u"1\n2"_s,
                                    u"-5"_s,   u"'"_s,    u"Zürich"_s,     u"친절"_s,  u"\u202e"_s,
                                    u"@x"_s,   u"0"_s,    u"<b>i</b>"_s,   u"%1"_s,    u"'=x"_s};
    QStringList parts;
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i)
        parts.append(pieces.at(*rc::gen::inRange(0, static_cast<int>(pieces.size()))));
    return parts.join(u' ');
}

std::optional<double> maybe(int lowest, int highest) {
    if (*rc::gen::inRange(0, 4) == 0)
        return std::nullopt;
    return *rc::gen::inRange(lowest, highest + 1);
}

PlannedResponse randomResponse(int i, const QString& salt) {
    PlannedResponse response = test::smallResponse(i, salt);
    response.mirror = *rc::gen::elementOf(std::vector(allMirrors.begin(), allMirrors.end()));
    response.tier = *rc::gen::elementOf(std::vector(allTiers.begin(), allTiers.end()));
    response.moment += *rc::gen::inRange(-43'000, 43'000);
    if (*rc::gen::inRange(0, 2) == 0)
        response.facets.clear();
    response.answers = {{0, maybe(1, 7), 4.0, maybe(1, 7)}};
    if (*rc::gen::inRange(0, 2) == 0)
        response.answers.append({1, maybe(1, 7), maybe(1, 7), 2.0});
    response.comments.clear();
    const int comments = *rc::gen::inRange(0, 3);
    for (int c = 0; c < comments; ++c)
        response.comments.append({*rc::gen::inRange(-1, 2), randomText()});
    if (*rc::gen::inRange(0, 3) == 0) {
        response.personKey = u"C-%1"_s.arg(*rc::gen::inRange(0, 5));
        response.personName = u"Name of "_s + response.personKey;
    }
    return response;
}

bool importRandom(Store& store, const QString& name, int count) {
    std::vector<PlannedResponse> responses;
    for (int i = 0; i < count; ++i)
        responses.push_back(randomResponse(i, name));
    return store.beginImport(test::smallPlan(name), test::importedAt) &&
           store.appendImport(responses) &&
           store.finishImport({u"test"_s, test::importedAt, u"Import"_s}, 0);
}

/// One response in words, without row ids: labels and keys stand for them.
QString described(const Catalogue& catalogue, Store& store, const Response& response) {
    QStringList words{QString::number(response.moment), QString::number(response.day),
                      key(response.mirror).toString(), key(response.tier).toString(),
                      catalogue.find(response.source)->name};
    for (const FacetValueId id : response.facets)
        words.append(catalogue.find(catalogue.find(id)->facet)->name + u'=' +
                     catalogue.find(id)->label);
    for (const Answer& answer : response.answers)
        words.append(u"%1:%2/%3/%4"_s.arg(catalogue.find(answer.question)->code,
                                          QString::number(answer.expected.value_or(-1)),
                                          QString::number(answer.delivered.value_or(-1)),
                                          QString::number(answer.importance.value_or(-1))));
    QStringList comments;
    for (const Comment& comment : response.comments)
        comments.append(
            (comment.question.isValid() ? catalogue.find(comment.question)->code : QString()) +
            u'>' + comment.text);
    comments.sort();
    const auto person = store.person(response.person);
    if (person && *person)
        words.append((*person)->key + u'|' + (*person)->name);
    return (words + comments).join(u"\u0001"_s);
}

QStringList contentOf(Store& store) {
    const auto snapshot = readSnapshot(store);
    if (!snapshot)
        return {};
    QList<ResponseId> ids;
    for (const SegmentPtr& segment : snapshot->frame->segments())
        for (const qint64 id : segment->response)
            ids.append(ResponseId{id});
    const auto responses = store.responses(ids);
    QStringList content;
    if (responses)
        for (const Response& response : *responses)
            content.append(described(*snapshot->catalogue, store, response));
    content.sort();
    return content;
}

/// The catalogue without what an import renews.
QByteArray definitions(Store& store) {
    const auto catalogue = store.catalogue();
    return catalogue ? catalogueToJson(**catalogue) : QByteArray();
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        loadResources();
        qputenv("RC_PARAMS", "max_success=12"); // every save waits for the disk
    }
    void whatIsExportedAndImportedAgainIsTheSame();
    void nothingIsOverwrittenAndNothingHalfIsLeft();
    void aDamagedExportIsRefusedAndMakesNoFile();
    void theCatalogueSurvivesJson();
};

void TestExport::whatIsExportedAndImportedAgainIsTheSame() {
    const test::Temporary temporary;
    int number = 0;
    const bool holds = rc::check("import of exported = identical", [&] {
        const QString name = temporary.path(QString::number(++number));
        const auto store = Store::create(name + u".symmetry"_s, test::smallFacts());
        RC_ASSERT(store.has_value());
        RC_ASSERT(importRandom(**store, u"one.csv"_s, *rc::gen::inRange(1, 30)));
        if (*rc::gen::inRange(0, 2) == 0)
            RC_ASSERT(importRandom(**store, u"two, with \"quotes\".csv"_s, 7));
        RC_ASSERT(exportFile(**store, name).has_value());
        const auto made = createFromExport(name + u"-again.symmetry"_s, name, test::importedAt);
        if (!made)
            RC_FAIL(made.error().facts.join(u", "_s).toStdString());
        const auto again = Store::open(name + u"-again.symmetry"_s);
        RC_ASSERT(again.has_value());
        RC_ASSERT(contentOf(**again) == contentOf(**store));
        RC_ASSERT(!contentOf(**store).isEmpty());
        RC_ASSERT(definitions(**again) == definitions(**store));
    });
    QVERIFY(holds);
}

void TestExport::nothingIsOverwrittenAndNothingHalfIsLeft() {
    const test::Temporary temporary;
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store);
    QVERIFY(exportFile(*store, temporary.path(u"out"_s)).has_value());
    const auto again = exportFile(*store, temporary.path(u"out"_s));
    QVERIFY(!again && again.error().kind == ErrorKind::FileExists);
    const auto nowhere = exportFile(*store, temporary.path(u"none/out"_s));
    QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::FolderMissing);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = exportFile(*store, temporary.path(u"later"_s), {}, stop.get_token());
    QVERIFY(!cancelled && cancelled.error().kind == ErrorKind::Cancelled);
    const QStringList left = QDir(temporary.path({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList{u"out"_s});
}

void TestExport::aDamagedExportIsRefusedAndMakesNoFile() {
    const test::Temporary temporary;
    const QString folder = temporary.path(u"out"_s);
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store && exportFile(*store, folder));
    QFile csv(folder + u"/answers-1.csv"_s);
    QVERIFY(csv.open(QIODevice::ReadWrite));
    const QByteArray bytes = csv.readAll().replace(",6,", ",66,");
    QVERIFY(csv.seek(0) && csv.resize(0) && csv.write(bytes) == bytes.size());
    csv.close();
    const QString target = temporary.path(u"b.symmetry"_s);
    const auto made = createFromExport(target, folder, test::importedAt);
    QVERIFY(!made && made.error().kind == ErrorKind::FileDamaged);
    QVERIFY(!QFile::exists(target));
    const auto missing = createFromExport(target, temporary.path(u"none"_s), test::importedAt);
    QVERIFY(!missing && missing.error().kind == ErrorKind::FileMissing);
}

void TestExport::theCatalogueSurvivesJson() {
    const test::Temporary temporary;
    const auto store = test::smallFile(temporary.path(u"a.symmetry"_s), 48);
    QVERIFY(store);
    Catalogue catalogue = **store->catalogue();
    catalogue.touchpoints[0].channels = {u"phone"_s, u"mail, post"_s};
    catalogue.touchpoints[0].standard = 5.1;
    Measure measure;
    measure.id = MeasureId{1};
    measure.uuid = QUuid::createUuidV5(QUuid(), u"measure"_s);
    measure.name = u"Visit"_s;
    measure.questions = {catalogue.questions.constFirst().id};
    measure.target = 0.1 + 0.2;
    catalogue.measures.append(measure);
    catalogue.sources.clear();
    const auto again = catalogueFromJson(catalogueToJson(catalogue), u"file.json"_s);
    QVERIFY(again.has_value());
    QVERIFY(*again == catalogue);
    QByteArray broken = catalogueToJson(catalogue);
    broken.replace("\"people\"", "\"aliens\"");
    const auto refused = catalogueFromJson(broken, u"file.json"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().facts, (QStringList{u"file.json"_s, u"touchpoints[0].kind"_s}));
}

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
