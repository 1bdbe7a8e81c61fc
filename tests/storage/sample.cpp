#include "tests/storage/sample.h"

#include "models/storage/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtTest>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::test {

FileFacts someFacts() {
    FileFacts facts;
    facts.uuid = QUuid::createUuidV5(QUuid(), u"file"_s);
    facts.title = u"Northwind Repairs"_s;
    facts.customerWord = u"customer"_s;
    facts.createdAt = 1'700'000'000;
    return facts;
}

Stamp stamp(const QString& phrase) {
    return Stamp{u"tester"_s, 1'700'000'100, phrase};
}

PlannedImport somePlan(const QString& name) {
    const auto question = [](const QString& code, const QString& touchpoint,
                             const QString& dimension, double maximum) {
        PlannedQuestion planned;
        planned.code = code;
        planned.text = u"How was "_s + code;
        planned.journey = u"Repair"_s;
        planned.stage = u"Buy"_s;
        planned.touchpoint = touchpoint;
        planned.dimension = dimension;
        planned.scale = Scale{1, maximum, 1};
        return planned;
    };
    PlannedImport plan;
    plan.sourceName = name;
    plan.mapping = u"{}"_s;
    plan.questions = {question(u"speed"_s, u"Counter"_s, u"Responsiveness"_s, 5),
                      question(u"care"_s, u"Counter"_s, u"Empathy"_s, 7),
                      question(u"price"_s, u"Invoice"_s, u"Reliability"_s, 10)};
    plan.facets = {u"Region"_s, u"Channel"_s};
    return plan;
}

QString commentOf(int number) {
    static const QStringList words{u"slow"_s, u"friendly"_s, u"lost"_s, u"punctual"_s};
    return u"Comment %1 was %2 and größer"_s.arg(QString::number(number),
                                                 words.at(number % words.size()));
}

QList<PlannedResponse> someResponses(int count, int from) {
    static const QStringList regions{u"North"_s, u"South"_s, u"East"_s};
    QList<PlannedResponse> responses;
    for (int number = from; number < from + count; ++number) {
        PlannedResponse response;
        response.line = number + 2;
        response.identity =
            QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Md5);
        response.day = 19'000 + number * 37 % 365;
        response.moment = response.day * qint64(86'400) + number;
        response.facets = {{0, regions.at(number % 3)},
                           {1, number % 2 == 0 ? u"shop"_s : u"web"_s}};
        response.tier = number % 50 == 0 ? Tier::Vip : Tier::Standard;
        if (number % 7 != 0)
            response.answers = {{0, 4.0, 1.0 + number % 5, std::nullopt},
                                {1, 6.0, 1.0 + number % 7, 3.0},
                                {2, std::nullopt, 1.0 + number % 10, std::nullopt}};
        if (number % 3 == 0)
            response.comments = {{number % 2 == 0 ? -1 : 1, commentOf(number)}};
        if (number % 5 == 0)
            response.personKey = u"C-"_s + QString::number(number % 40);
        responses.append(response);
    }
    return responses;
}

std::unique_ptr<Store> fresh(const QString& path) {
    auto store = Store::create(path, someFacts());
    if (!store)
        qWarning() << "create failed" << int(store.error().kind) << store.error().facts;
    return store ? std::move(*store) : nullptr;
}

std::unique_ptr<Store> reopened(const QString& path, const OpenOptions& how) {
    auto store = Store::open(path, how);
    if (!store)
        qWarning() << "open failed" << int(store.error().kind) << store.error().facts
                   << store.error().detail;
    return store ? std::move(*store) : nullptr;
}

Result<Source> import(Store& store, const PlannedImport& plan,
                      const QList<PlannedResponse>& responses) {
    const Result<SourceId> begun = store.beginImport(plan, 1'700'000'050);
    if (!begun)
        return tl::unexpected(begun.error());
    const std::span<const PlannedResponse> all(responses.constData(),
                                               static_cast<size_t>(responses.size()));
    const Result<ImportCounts> counts = store.appendImport(all);
    if (!counts)
        return tl::unexpected(counts.error());
    return store.finishImport(stamp(u"Import "_s + plan.sourceName), 0);
}

Result<ChangeSet> addSome(Store& store) {
    const auto added = [](auto thing, qint64 id) {
        thing.id.value = id;
        return Edit{{}, Thing(thing)};
    };
    Journey journey;
    journey.name = u"Hire"_s;
    journey.mirror = Mirror::Employees;
    Stage stage;
    stage.name = u"Onboard"_s;
    stage.journey = JourneyId{101};
    Touchpoint touchpoint;
    touchpoint.name = u"First day"_s;
    touchpoint.stage = StageId{102};
    touchpoint.channels = {u"desk"_s, u"phone"_s};
    touchpoint.standard = 4.5;
    Dimension dimension;
    dimension.name = u"Trust"_s;
    Question question;
    question.code = u"Q1"_s;
    question.touchpoint = TouchpointId{103};
    question.dimension = DimensionId{104};
    Measure measure;
    measure.name = u"Trust index"_s;
    measure.questions = {QuestionId{105}};
    measure.target = 80.0;
    return store.apply({added(journey, 101), added(stage, 102), added(touchpoint, 103),
                        added(dimension, 104), added(question, 105), added(measure, 106)},
                       test::stamp(u"Add the hiring journey"_s));
}

QString dump(Store& store, const QStringList& without) {
    QStringList lines;
    QStringList tables;
    {
        Statement names = store.database().prepare(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
        while (names.step())
            tables.append(names.text(0));
    }
    for (const QString& table : std::as_const(tables)) {
        // The index may be written in other pieces and still say the same.
        static const QStringList searching{u"comment_search"_s,     u"comment_search_data"_s,
                                           u"comment_search_idx"_s, u"voice_search"_s,
                                           u"voice_search_data"_s,  u"voice_search_idx"_s};
        if (without.contains(table) || searching.contains(table))
            continue;
        Statement rows =
            store.database().prepare(u"SELECT * FROM "_s + table + u" ORDER BY 1, 2"_s);
        while (rows.step()) {
            QStringList cells{table};
            for (int column = 0; column < rows.columns(); ++column)
                cells.append(rows.type(column) == SQLITE_BLOB
                                 ? QString::fromLatin1(rows.blob(column).toHex())
                                 : rows.text(column));
            lines.append(cells.join(u'|'));
        }
    }
    return lines.join(u'\n');
}

QString figures(const Frame& frame) {
    QStringList lines;
    for (const SegmentPtr& segment : frame.segments()) {
        for (size_t r = 0; r < segment->responses(); ++r) {
            QStringList cells{QString::number(segment->response[r]),
                              QString::number(segment->day[r]),
                              QString::number(segment->profile[r])};
            for (size_t a = segment->firstAnswer[r]; a < segment->firstAnswer[r + 1]; ++a)
                cells.append(u"%1:%2/%3/%4"_s.arg(segment->question[a])
                                 .arg(segment->expected[a])
                                 .arg(segment->delivered[a])
                                 .arg(segment->importance[a]));
            lines.append(cells.join(u' '));
        }
    }
    for (const Profile& profile : frame.profiles()) {
        QStringList cells{QString::number(int(profile.mirror)), QString::number(int(profile.tier))};
        for (const qint64 value : profile.facetValues)
            cells.append(QString::number(value));
        lines.append(cells.join(u','));
    }
    return lines.join(u'\n');
}

int migrationsAnd(const QString& folder, const QByteArray& script) {
    const auto name = [](const QString& of, int number) -> QString {
        return of + u'/' + u"%1.sql"_s.arg(number, 4, 10, QChar(u'0'));
    };
    QDir().mkpath(folder);
    int number = 1;
    for (; QFile::exists(name(u":/symmetry/sql/migrations"_s, number)); ++number)
        QFile::copy(name(u":/symmetry/sql/migrations"_s, number), name(folder, number));
    writeBytes(name(folder, number), script);
    return number;
}

QByteArray frozenFile(int version) {
    return bytesOf(QStringLiteral(SYMMETRY_SOURCE_DIR "/tests/data/databases/version-%1.symmetry")
                       .arg(version));
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace symmetry::test
