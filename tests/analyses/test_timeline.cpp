#include "models/analyses/journey.h"
#include "models/analyses/overview.h"
#include "models/analyses/timeline.h"
#include "tests/support/near.h"
#include "tests/support/small_company.h"

#include <QTest>
#include <cmath>

using namespace symmetry;
using symmetry::test::SmallCompany;

namespace {

Subject of(MeasureId measure) {
    return {Subject::Kind::Measure, measure.value};
}

Subject of(TouchpointId touchpoint, Aspect aspect = Aspect::Delivered) {
    return {Subject::Kind::Touchpoint, touchpoint.value, Mirror::Customers, aspect};
}

Subject of(DimensionId dimension, Mirror mirror, Aspect aspect = Aspect::Delivered) {
    return {Subject::Kind::Dimension, dimension.value, mirror, aspect};
}

Subject voicesOf(Mirror mirror) {
    return {Subject::Kind::Voices, 0, mirror};
}

QDate month(int i) {
    return QDate(2025, 1, 10).addMonths(i);
}

/// Five answers a month, so many of them promoters, the others detractors.
void addPromoters(SmallCompany& company, const QList<int>& promoters) {
    for (int i = 0; i < promoters.size(); ++i) {
        company.add({month(i)}, {{SmallCompany::recommend, {}, 9}}, promoters.at(i));
        company.add({month(i)}, {{SmallCompany::recommend, {}, 0}}, 5 - promoters.at(i));
    }
}

/// n and value, so that they can be compared; hidden ones have n alone.
QList<std::pair<qint64, double>> shown(const Timeline& line) {
    QList<std::pair<qint64, double>> figures;
    for (const Estimate& figure : line.figures)
        figures.append({figure.n, figure.isKnown() ? figure.value : -999.0});
    return figures;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardsAndTimelinesAreTheSameNumbers() {
        SmallCompany company;
        addPromoters(company, {3, 2, 3, 3, 5, 4, 0, 1});
        const Snapshot snapshot = company.snapshot();
        const Timeline line = timelineOf(snapshot, {}, of(SmallCompany::promoters), Step::Month);
        const MeasureCard card = overview(snapshot, {}).cards.at(0);
        QCOMPARE(line.first.size(), 8);
        QCOMPARE(line.name, card.name);
        QCOMPARE(line.unit, card.unit);
        QCOMPARE(line.range, card.range);
        QCOMPARE(line.target, card.target);
        for (int i = 0; i < 8; ++i) {
            const Estimate& point = card.trend.points.at(i).estimate;
            QCOMPARE(line.first.at(i), card.trend.points.at(i).first);
            QCOMPARE(line.figures[static_cast<size_t>(i)].value, point.value);
            QCOMPARE(line.figures[static_cast<size_t>(i)].low, point.low);
        }
    }

    void allThreeSidesOfATouchpoint() {
        SmallCompany company;
        company.catalogue.touchpoints[0].standard = 6.0;
        for (int i = 0; i < 3; ++i)
            company.add({month(i)}, {{SmallCompany::ofQuote, 6, 4.0 + i}}, 6);
        const Snapshot snapshot = company.snapshot();
        const auto line = [&](Aspect aspect) {
            return timelineOf(snapshot, {}, of(SmallCompany::quote, aspect), Step::Month);
        };
        QCOMPARE(shown(line(Aspect::Expected)),
                 (QList<std::pair<qint64, double>>{{6, 6.0}, {6, 6.0}, {6, 6.0}}));
        QCOMPARE(shown(line(Aspect::Gap)),
                 (QList<std::pair<qint64, double>>{{6, -2.0}, {6, -1.0}, {6, 0.0}}));
        QCOMPARE(line(Aspect::Delivered).target, std::optional(6.0));
        QCOMPARE(line(Aspect::Gap).range, (ScaleRange{-6, 6}));
        QVERIFY(!line(Aspect::Expected).direction); // to expect more is neither good nor bad
        const TouchpointResult panel = touchpoint(snapshot, {}, SmallCompany::quote);
        VERIFY_NEAR(panel.gap.points.at(1).estimate.value, -1);
    }

    void dimensionsAreOfOneMirrorEach() {
        SmallCompany company;
        for (int i = 0; i < 2; ++i) {
            company.add({month(i)}, {{SmallCompany::ofBill, 5, 6}}, 5);
            company.add({month(i), Mirror::Employees}, {{SmallCompany::ofPlanning, 5, 2}}, 7);
        }
        const Snapshot snapshot = company.snapshot();
        const auto line = [&](Mirror mirror) {
            return timelineOf(snapshot, {}, of(SmallCompany::reliability, mirror), Step::Month);
        };
        QCOMPARE(shown(line(Mirror::Customers)).at(1), (std::pair<qint64, double>{5, 6.0}));
        QCOMPARE(shown(line(Mirror::Employees)).at(1), (std::pair<qint64, double>{7, 2.0}));
        QVERIFY(line(Mirror::Leaders).isEmpty());
        VERIFY_NEAR(line(Mirror::Customers).weight, 1.5); // 3 of 3 + 1, in two dimensions
    }

    void stepsAreCalendarSteps_data() {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QList<QDate>>("first");
        // 28 December 2026 is the Monday of week 53; 2028 has a 29 February.
        QTest::newRow("weeks") << Step::Week
                               << QList<QDate>{{2026, 12, 21}, {2026, 12, 28}, {2027, 1, 4}};
        QTest::newRow("months") << Step::Month << QList<QDate>{{2026, 12, 1}, {2027, 1, 1}};
        QTest::newRow("quarters") << Step::Quarter << QList<QDate>{{2026, 10, 1}, {2027, 1, 1}};
    }
    void stepsAreCalendarSteps() {
        QFETCH(Step, step);
        QFETCH(QList<QDate>, first);
        SmallCompany company;
        company.add({QDate(2026, 12, 24)}, {{SmallCompany::recommend, {}, 9}}, 5);
        company.add({QDate(2027, 1, 3)}, {{SmallCompany::recommend, {}, 9}}, 5);
        company.add({QDate(2027, 1, 4)}, {{SmallCompany::recommend, {}, 9}}, 5);
        const Timeline line = timelineOf(company.snapshot(), {}, of(SmallCompany::promoters), step);
        QCOMPARE(line.first, first);
        qint64 n = 0;
        for (const Estimate& figure : line.figures)
            n += figure.n;
        QCOMPARE(n, 15);
    }

    void aLeapDayAndAChangeOfTheClockAreDaysLikeOthers() {
        SmallCompany company;
        for (const QDate day : {QDate(2028, 2, 28), QDate(2028, 2, 29), QDate(2028, 3, 1),
                                QDate(2028, 3, 26), QDate(2028, 3, 27)})
            company.add({day}, {{SmallCompany::recommend, {}, 9}}, 5);
        const Timeline line =
            timelineOf(company.snapshot(), {}, of(SmallCompany::promoters), Step::Day);
        QCOMPARE(line.first.size(), 29);
        QCOMPARE(line.first.at(1), QDate(2028, 2, 29));
        QCOMPARE(line.figures[1].n, 5);
        QCOMPARE(line.figures[27].n, 5);
        QCOMPARE(line.figures[5].n, 0);
    }

    void fromCutsTheBeginning() {
        SmallCompany company;
        addPromoters(company, {3, 2, 3, 3});
        const auto first = [&company](QDate from) {
            return timelineOf(company.snapshot(), {}, of(SmallCompany::promoters), Step::Month,
                              from)
                .first.first();
        };
        QCOMPARE(first(QDate(2025, 3, 20)), QDate(2025, 3, 1));
        QCOMPARE(first(QDate(2020, 1, 1)), QDate(2025, 1, 1));
        QVERIFY(timelineOf(company.snapshot(), {}, of(SmallCompany::promoters), Step::Month,
                           QDate(2030, 1, 1))
                    .isEmpty());
    }

    void aValueIsHiddenWhereItWouldGiveAwayAnother() {
        SmallCompany company;
        for (int i = 0; i < 2; ++i) {
            company.add({month(i), Mirror::Customers, {SmallCompany::north}},
                        {{SmallCompany::recommend, {}, 9}}, i == 0 ? 3 : 30);
            company.add({month(i), Mirror::Customers, {SmallCompany::south}},
                        {{SmallCompany::recommend, {}, 9}}, 8);
            company.add({month(i), Mirror::Customers, {SmallCompany::west}},
                        {{SmallCompany::recommend, {}, 9}}, 20);
        }
        const auto line = [&company](qint64 value) {
            Subject subject = of(SmallCompany::promoters);
            subject.where = {value};
            return shown(timelineOf(company.snapshot(), {}, subject, Step::Month));
        };
        QCOMPARE(line(SmallCompany::north).at(0), (std::pair<qint64, double>{3, -999.0}));
        QCOMPARE(line(SmallCompany::south).at(0), (std::pair<qint64, double>{8, -999.0}));
        QCOMPARE(line(SmallCompany::west).at(0), (std::pair<qint64, double>{20, 100.0}));
        QCOMPARE(line(SmallCompany::west).at(1), (std::pair<qint64, double>{20, 100.0}));
        QVERIFY(line(99).isEmpty());
    }

    void voicesAreCountedByMirrorAndScope() {
        SmallCompany company;
        for (int i = 0; i < 3; ++i) {
            company.add({month(i), Mirror::Customers, {SmallCompany::north}}, {}, 2);
            company.add({month(i), Mirror::Employees}, {}, 1);
        }
        Snapshot snapshot = company.snapshot();
        // The first three responses (January's) wrote 1, 2 and 4 comments, the last one 3.
        snapshot.voices = voiceCounts(*snapshot.frame, {0, 1, 2, 4, 0, 0, 0, 0, 0, 3});
        const Timeline ours = timelineOf(snapshot, {}, voicesOf(Mirror::Customers), Step::Month);
        QCOMPARE(shown(ours), (QList<std::pair<qint64, double>>{{3, 3.0}, {0, 0.0}, {0, 0.0}}));
        QCOMPARE(ours.family, ChartFamily::Counts);
        QCOMPARE(ours.counts[1].of, 1.0);
        QVERIFY(ours.endsEarly); // the tenth of a month is not its end
        QCOMPARE(ours.counts[2].of, 0.0);
        const Timeline theirs = timelineOf(snapshot, {}, voicesOf(Mirror::Employees), Step::Month);
        QCOMPARE(shown(theirs), (QList<std::pair<qint64, double>>{{4, 4.0}, {0, 0.0}, {3, 3.0}}));
        // Garwood's interval of 4: 1.0899 ... 10.2416.
        QVERIFY(std::abs(theirs.figures[0].low - 1.0898654) < 1e-6);
        QVERIFY(std::abs(theirs.figures[0].high - 10.241588) < 1e-5);
        Subject north = voicesOf(Mirror::Employees);
        north.where = {SmallCompany::north};
        QCOMPARE(shown(timelineOf(snapshot, {}, north, Step::Month)).at(0).first, 0);
        snapshot.voices = {};
        QVERIFY(timelineOf(snapshot, {}, voicesOf(Mirror::Customers), Step::Month).isEmpty());
    }

    void whatIsNotThereGivesAnEmptyTimeline() {
        SmallCompany company;
        const auto line = [&company](const Subject& subject) {
            return timelineOf(company.snapshot(), {}, subject, Step::Month);
        };
        QVERIFY(line(of(SmallCompany::promoters)).isEmpty()); // no answers at all
        addPromoters(company, {3});
        QVERIFY(line({}).isEmpty());
        QVERIFY(line(of(MeasureId{99})).isEmpty());
        QVERIFY(line(of(TouchpointId{99})).isEmpty());
        QVERIFY(line(of(DimensionId{99}, Mirror::Customers)).isEmpty());
        QVERIFY(line({Subject::Kind::Series, 1}).isEmpty());
        QCOMPARE(line(of(SmallCompany::promoters)).figures.size(), 1U);
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "test_timeline.moc"
