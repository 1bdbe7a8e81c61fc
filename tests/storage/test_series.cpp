#include "models/storage/database.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

namespace {

PlannedImport seriesPlan(const QString& name = u"calls.csv"_s) {
    PlannedImport plan;
    plan.sourceName = name;
    plan.mapping = u"{}"_s;
    plan.kind = SourceKind::Series;
    PlannedSeries calls;
    calls.name = u"Calls"_s;
    calls.unit = u"calls"_s;
    calls.kind = SeriesKind::Count;
    PlannedSeries churn;
    churn.name = u"Churn"_s;
    churn.kind = SeriesKind::Share;
    plan.series = {calls, churn};
    plan.facets = {u"Region"_s};
    return plan;
}

PlannedPoint point(int series, int month, double numerator, double denominator = 1.0,
                   const QString& region = {}) {
    PlannedPoint planned;
    planned.line = month + 2;
    planned.series = series;
    planned.day = dayNumber(QDate(2024, 1, 1).addMonths(month));
    planned.numerator = numerator;
    planned.denominator = denominator;
    if (!region.isEmpty())
        planned.facets = {{0, region}};
    return planned;
}

Result<Source> importPoints(Store& store, const PlannedImport& plan,
                            const QList<PlannedPoint>& points) {
    const auto begun = store.beginImport(plan, 5);
    if (!begun)
        return tl::unexpected(begun.error());
    const auto written = store.appendImport(std::span<const PlannedPoint>(points));
    if (!written)
        return tl::unexpected(written.error());
    return store.finishImport(test::stamp(u"Import"_s), 0);
}

ErrorKind kindOf(const auto& result) {
    return result ? ErrorKind::Cancelled : result.error().kind;
}

} // namespace

/// Series, promises, what managers believe, and remarks, as the file keeps them.
class TestSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pointsComeBackInOrder();
    void aReplacedValueComesBackWhenTheImportIsUndone();
    void comparingTellsNewFromSameFromDifferent();
    void aSeriesKeepsItsKindWhileItHasPoints();
    void whatPointsUseStays();
    void anImportThatIsGivenUpLeavesNothing();
    void whatOthersReferToStays();
    void beliefsAreNoMeasures();
    void aFlippedPointIsFoundAtOpening();

private:
    [[nodiscard]] Result<ChangeSet> change(const ChangeSet& changes) {
        return m_store->apply(changes, test::stamp(u"Edit"_s));
    }
    std::unique_ptr<test::Temporary> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestSeries::init() {
    m_store.reset();
    m_folder = std::make_unique<test::Temporary>();
    m_path = m_folder->path(u"a.symmetry"_s);
    m_store = test::fresh(m_path);
    QVERIFY(m_store && test::addSome(*m_store));
}

void TestSeries::pointsComeBackInOrder() {
    const auto source =
        importPoints(*m_store, seriesPlan(),
                     {point(1, 1, 3, 100), point(0, 1, 20, 1, u"South"_s), point(0, 0, 10),
                      point(0, 1, 30, 1, u"North"_s), point(1, 0, 0, 0)});
    QVERIFY(source);
    QVERIFY(source->kind == SourceKind::Series);
    QCOMPARE(source->imported, 5);
    QCOMPARE(dateOfDay(source->lastDay), QDate(2024, 2, 1));
    m_store = test::reopened(m_path);
    const SeriesPoints points = *m_store->seriesPoints().value();
    QCOMPARE(points.size(), 5);
    QCOMPARE(points.at(0).numerator, 10.0);
    QVERIFY(points.at(1).facets.size() == 1 && points.at(2).facets.size() == 1);
    QVERIFY(points.at(1).facets < points.at(2).facets);
    QCOMPARE(points.at(3).denominator, 0.0);
    QCOMPARE(points.at(4).denominator, 100.0);
    QCOMPARE(m_store->frame().value()->responses(), 0);
    QVERIFY(m_store->check().value().isGood());
}

void TestSeries::aReplacedValueComesBackWhenTheImportIsUndone() {
    QVERIFY(importPoints(*m_store, seriesPlan(), {point(0, 0, 10), point(0, 1, 11)}));
    const auto second = importPoints(*m_store, seriesPlan(u"later.csv"_s), {point(0, 1, 99)});
    QVERIFY(second);
    const auto values = [this] {
        QList<double> found;
        for (const SeriesPoint& at : *m_store->seriesPoints().value())
            found.append(at.numerator);
        return found;
    };
    QCOMPARE(values(), (QList<double>{10, 99}));
    QVERIFY(m_store->undoImport(second->id, test::stamp(u"Undo"_s)));
    m_store = test::reopened(m_path);
    QCOMPARE(values(), (QList<double>{10, 11}));
    QVERIFY(m_store->redoImport(second->id, test::stamp(u"Redo"_s)));
    QCOMPARE(values(), (QList<double>{10, 99}));
}

void TestSeries::comparingTellsNewFromSameFromDifferent() {
    QVERIFY(
        importPoints(*m_store, seriesPlan(), {point(0, 0, 10, 1, u"North"_s), point(1, 0, 1, 4)}));
    const QList<PlannedPoint> asked{point(0, 0, 10, 1, u"North"_s),
                                    point(0, 0, 12, 1, u"North"_s),
                                    point(0, 0, 10, 1, u"West"_s),
                                    point(0, 0, 10),
                                    point(1, 0, 1, 4),
                                    point(1, 0, 1, 5)};
    const auto states = m_store->comparePoints(seriesPlan(), asked);
    QVERIFY(states);
    using State = PointState;
    QCOMPARE(*states, (QList<State>{State::Same, State::Different, State::New, State::New,
                                    State::Same, State::Different}));
}

void TestSeries::aSeriesKeepsItsKindWhileItHasPoints() {
    QVERIFY(importPoints(*m_store, seriesPlan(), {point(0, 0, 10)}));
    PlannedImport other = seriesPlan();
    other.series.first().kind = SeriesKind::Value;
    QCOMPARE(kindOf(m_store->beginImport(other, 6)), ErrorKind::ImportMappingBad);
    const CataloguePtr all = m_store->catalogue().value();
    Series after = all->series.first();
    after.kind = SeriesKind::Value;
    QCOMPARE(kindOf(change({Edit{Thing(all->series.first()), Thing(after)}})),
             ErrorKind::ThingInUse);
    after = all->series.last(); // it has no points
    after.kind = SeriesKind::Rate;
    after.target = 2.5;
    QVERIFY(change({Edit{Thing(all->series.last()), Thing(after)}}));
    after.per = 0;
    QCOMPARE(
        kindOf(change({Edit{Thing(m_store->catalogue().value()->series.last()), Thing(after)}})),
        ErrorKind::ValueNotValid);
}

void TestSeries::whatPointsUseStays() {
    QVERIFY(importPoints(*m_store, seriesPlan(), {point(0, 0, 10, 1, u"North"_s)}));
    const CataloguePtr all = m_store->catalogue().value();
    const FacetValue north = all->facetValues.last();
    QCOMPARE(north.label, u"North"_s);
    QCOMPARE(kindOf(change({Edit{Thing(north), {}}})), ErrorKind::ThingInUse);
    QCOMPARE(kindOf(change({Edit{Thing(all->series.first()), {}}})), ErrorKind::ThingInUse);
    QVERIFY(change({Edit{Thing(all->series.last()), {}}}));
}

void TestSeries::anImportThatIsGivenUpLeavesNothing() {
    const QString before = test::dump(*m_store);
    QVERIFY(m_store->beginImport(seriesPlan(), 5));
    const QList<PlannedPoint> points{point(0, 0, 10, 1, u"North"_s)};
    QVERIFY(m_store->appendImport(std::span<const PlannedPoint>(points)));
    QVERIFY(m_store->seriesPoints().value()->isEmpty());
    QVERIFY(m_store->abandonImport());
    QCOMPARE(test::dump(*m_store), before);
    QVERIFY(m_store->check().value().isGood());
}

void TestSeries::whatOthersReferToStays() {
    const CataloguePtr all = m_store->catalogue().value();
    Touchpoint touchpoint;
    touchpoint.stage = all->stages.first().id;
    touchpoint.name = u"Phone"_s;
    const auto added = change({Edit{{}, Thing(touchpoint)}});
    QVERIFY(added);
    const Thing there = *added->first().after;
    const TouchpointId id = std::get<Touchpoint>(there).id;
    const auto promised = change({Edit{{}, Thing(Promise{{}, {}, id, u"At once"_s, 7, 10, 20})}});
    QVERIFY(promised);
    QCOMPARE(kindOf(change({Edit{there, {}}})), ErrorKind::ThingInUse);
    QVERIFY(change(inverse(*promised)));
    const Subject subject{Subject::Kind::Touchpoint, id.value, {}, Aspect::Gap, {}};
    const auto remarked = change({Edit{{}, Thing(Annotation{{}, {}, subject, 9, u"x"_s, true})}});
    QVERIFY(remarked);
    QCOMPARE(kindOf(change({Edit{there, {}}})), ErrorKind::ThingInUse);
    QVERIFY(change(inverse(*remarked)));
    QVERIFY(change({Edit{there, {}}}));
    QCOMPARE(kindOf(change({Edit{{}, Thing(Annotation{{}, {}, subject, 9, u"x"_s, false})}})),
             ErrorKind::ThingMissing);
    QCOMPARE(kindOf(change({Edit{{}, Thing(Annotation{{}, {}, {}, 9, u" "_s, true})}})),
             ErrorKind::NameEmpty);
    QCOMPARE(kindOf(change({Edit{{}, Thing(Promise{{}, {}, id, u"x"_s, 7, 20, 10})}})),
             ErrorKind::ThingMissing);
}

void TestSeries::beliefsAreNoMeasures() {
    const CataloguePtr all = m_store->catalogue().value();
    const Question used = all->questions.first();
    Question asked = used;
    asked.belief = true; // of customers nobody asks what customers expect
    QCOMPARE(kindOf(change({Edit{Thing(used), Thing(asked)}})), ErrorKind::ValueNotValid);
    asked.mirror = Mirror::Managers; // and a measure is built on it
    QCOMPARE(kindOf(change({Edit{Thing(used), Thing(asked)}})), ErrorKind::ThingInUse);
    Question belief = asked;
    belief.id = {};
    belief.uuid = {};
    belief.code = u"belief"_s;
    const auto added = change({Edit{{}, Thing(belief)}});
    QVERIFY(added);
    Measure measure = all->measures.first();
    measure.questions.append(std::get<Question>(*added->first().after).id);
    QCOMPARE(kindOf(change({Edit{Thing(all->measures.first()), Thing(measure)}})),
             ErrorKind::ValueNotValid);
}

void TestSeries::aFlippedPointIsFoundAtOpening() {
    QVERIFY(importPoints(*m_store, seriesPlan(), {point(0, 0, 10)}));
    QVERIFY(m_store->database().execute("UPDATE series_point SET numerator = 11"));
    m_store.reset();
    QCOMPARE(kindOf(Store::open(m_path)), ErrorKind::ChecksumWrong);
}

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
