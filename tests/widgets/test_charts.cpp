#include "tests/widgets/figures.h"
#include "widgets/charts/axis.h"
#include "widgets/charts/chart_accessible.h"
#include "widgets/charts/distribution_bar.h"
#include "widgets/charts/dumbbell_view.h"
#include "widgets/charts/journey_map.h"
#include "widgets/charts/label_places.h"
#include "widgets/charts/measure_card_view.h"
#include "widgets/charts/quadrant_view.h"
#include "widgets/charts/sparkline.h"
#include "widgets/charts/trend_chart.h"
#include "widgets/charts/trend_plot.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;

class TestCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme());
        announceCharts();
    }

    void aChartIsHeardAsAChart() {
        DumbbellView view;
        view.setFigure(gapDumbbells(gapRows(), 5, Format(QLocale())));
        view.setWords({QStringLiteral("The date is the largest gap"),
                       {},
                       QStringLiteral("Five touchpoints, the date is worst.")});
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(heard != nullptr);
        QCOMPARE(heard->role(), QAccessible::Chart);
        QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("The date is the largest gap"));
        QCOMPARE(heard->text(QAccessible::Description),
                 QStringLiteral("Five touchpoints, the date is worst."));
        view.setCurrentMark(0);
        QVERIFY(heard->text(QAccessible::Value).contains(QStringLiteral("Install date")));
        QVERIFY(heard->text(QAccessible::Value).contains(QStringLiteral("n 1,204")));
    }

    void arrowsMoveAndEnterOpens() {
        DumbbellView view;
        const QList<GapRow> rows = gapRows();
        view.setFigure(gapDumbbells(rows, 5, Format(QLocale())));
        QSignalSpy drilled(&view, &ChartView::drilled);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentMark(), 1);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(drilled.size(), 1);
        QVERIFY(drilled.first().first().value<Drill>().row == rows.at(1).key);
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentMark(), 4);
    }

    void aClickDrillsToWhatIsUnderIt() {
        MeasureCardView view;
        view.setCard(card(7, QStringLiteral("Dates kept"), Unit::Percent, 71.6, Verdict::Concern));
        view.resize(200, 152);
        QSignalSpy drilled(&view, &ChartView::drilled);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(40, 40));
        QCOMPARE(drilled.size(), 1);
        QCOMPARE(drilled.first().first().value<Drill>().measure, MeasureId{7});
    }

    void tooFewAnswersShowNoFigure() {
        MeasureCardView view;
        MeasureCard few = card(1, QStringLiteral("Dates"), Unit::Percent, 71.6, Verdict::NotEnough);
        few.now.n = 4;
        few.now.tooFew = true;
        few.change = {};
        view.setCard(few);
        QVERIFY(!view.markText(0).contains(QStringLiteral("71.6")));
        QVERIFY(view.markText(0).contains(QLatin1Char('4')));
        DistributionBar bar;
        bar.setRow(gapRow(1, QStringLiteral("x"), {}, 6, 5, 3, GapVerdict::TooFew));
        QCOMPARE(bar.markCount(), 0);
        QVERIFY(!gapDumbbells({gapRow(1, QStringLiteral("x"), {}, 6, 5, 3, GapVerdict::TooFew)}, 5,
                              Format(QLocale()))
                     .rows.first()
                     .spoken.contains(QStringLiteral("5.00")));
    }

    void dataIsCopiedFromTheTwin() {
        QuadrantView view;
        QStandardItemModel twin(1, 2);
        twin.setHorizontalHeaderLabels({QStringLiteral("Touchpoint"), QStringLiteral("gap")});
        twin.setItem(0, 0, new QStandardItem(QStringLiteral("Quote\tand <b>more</b>")));
        twin.setItem(0, 1, new QStandardItem(QStringLiteral("−0.51")));
        view.setTwin(&twin);
        QSignalSpy copied(&view, &ChartView::copied);
        view.copyData();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Touchpoint\tgap\nQuote and <b>more</b>\t−0.51\n"));
        view.resize(300, 240);
        view.copyPicture();
        QVERIFY(!QGuiApplication::clipboard()->pixmap().isNull());
        QCOMPARE(copied.size(), 2);
    }

    void aTrendDrawsAtMostTwoThousandPoints() {
        const Trend all = trend(9000, true);
        const QList<TrendPoint> kept = thinned(all.points, 2000);
        QVERIFY(kept.size() <= 2000);
        const auto highest = [](const QList<TrendPoint>& points) {
            double value = points.first().estimate.value;
            for (const TrendPoint& point : points)
                value = std::max(value, point.estimate.value);
            return value;
        };
        QCOMPARE(highest(kept), highest(all.points));
        TrendPlot plot;
        plot.setFigure(kept, all.centre, {});
        QVERIFY(plot.drawnPoints() <= 2000);
        QCOMPARE(thinned(trend(24, true).points, 2000).size(), 24);
    }

    void aTrendMarkDrillsToItsMonth() {
        TrendChart view;
        Drill about;
        about.measure = MeasureId{3};
        view.resize(600, 200);
        view.setFigure({trend(24, true), Unit::Percent, 90.0, {}, about});
        const Drill drill = view.markDrill(2);
        QCOMPARE(drill.measure, MeasureId{3});
        QCOMPARE(drill.period.first, QDate(2024, 12, 1));
        QCOMPARE(drill.period.last, QDate(2024, 12, 31));
        QVERIFY(QRectF(view.rect()).contains(view.markBox(2).center()));
    }

    void theJourneyIsWalkedWithTheArrows() {
        JourneyMap map;
        map.resize(900, 740);
        map.setJourney(journeyResult());
        QSignalSpy chosen(&map, &JourneyMap::touchpointChosen);
        QSignalSpy opened(&map, &JourneyMap::touchpointOpened);
        map.setSelected(TouchpointId{6});
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.selected(), TouchpointId{7});
        QTest::keyClick(&map, Qt::Key_Down);
        QCOMPARE(map.selected(), TouchpointId{101});
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.selected(), TouchpointId{102});
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&map, Qt::Key_Up);
        QCOMPARE(map.selected(), TouchpointId{7});
    }

    void aNarrowJourneyScrollsToTheSelection() {
        JourneyMap map;
        map.setJourney(journeyResult());
        map.resize(500, 740);
        map.show();
        const auto* bar = map.findChild<QScrollBar*>();
        QVERIFY(!bar->isHidden());
        QVERIFY(map.markBox(0).width() >= metric::journeyColumn);
        map.setSelected(TouchpointId{14});
        QVERIFY(QRectF(map.rect()).contains(map.markBox(13).center()));
        map.resize(1200, 740);
        QVERIFY(bar->isHidden());
    }

    void rightToLeftTheJourneyStartsAtTheRight() {
        JourneyMap map;
        map.setLayoutDirection(Qt::RightToLeft);
        map.resize(1000, 740);
        map.setJourney(journeyResult());
        QVERIFY(map.markBox(0).center().x() > map.markBox(5).center().x());
        map.setSelected(TouchpointId{1});
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(map.selected(), TouchpointId{2});
    }

    void labelsNeverOverlap() {
        QList<LabelWish> wishes;
        for (int i = 0; i < 40; ++i)
            wishes += {QPointF(20 + (i * 37) % 360, 20 + (i * 53) % 200), 5, QSizeF(60, 14)};
        const QRectF area(0, 0, 400, 240);
        const QList<QRectF> places = labelPlaces(wishes, area);
        QCOMPARE(places.size(), wishes.size());
        for (int i = 0; i < places.size(); ++i) {
            QVERIFY(places.at(i).isEmpty() || area.contains(places.at(i)));
            for (int j = 0; j < i; ++j)
                QVERIFY(!places.at(i).intersects(places.at(j)));
        }
    }

    void axesHaveRoundValues_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("expected");
        QTest::newRow("gaps") << -1.6 << 0.5 << QList<double>{-1.5, -1.0, -0.5, 0.0, 0.5};
        QTest::newRow("shares") << 60.0 << 92.0 << QList<double>{60, 70, 80, 90};
        QTest::newRow("nothing") << 1.0 << 1.0 << QList<double>{};
        QTest::newRow("unknown") << Estimate::unknown << 1.0 << QList<double>{};
    }

    void axesHaveRoundValues() {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QList<double>, expected);
        const QList<double> found = ticks(low, high, 6);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QVERIFY(std::abs(found.at(i) - expected.at(i)) < 1e-9);
    }

    void hiddenCellsDoNotSetTheScaleOfTheHeatMap() {
        HeatCell loud;
        loud.gap = estimate(-9, 1, 100);
        loud.suppressed = true;
        HeatCell quiet;
        quiet.gap = estimate(0.4, 0.1, 100);
        QCOMPARE(heatReach({{loud, quiet}}), 0.4);
    }
};

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
