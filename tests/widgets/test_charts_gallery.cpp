#include "models/tables/column_table.h"
#include "tests/widgets/figures.h"
#include "widgets/charts/axis.h"
#include "widgets/charts/distribution_bar.h"
#include "widgets/charts/dumbbell_view.h"
#include "widgets/charts/forest_delegate.h"
#include "widgets/charts/gap_bars.h"
#include "widgets/charts/journey_map.h"
#include "widgets/charts/measure_card_view.h"
#include "widgets/charts/quadrant_view.h"
#include "widgets/charts/trend_chart.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QTest>
#include <QVBoxLayout>
#include <functional>

using namespace symmetry;
using namespace symmetry::test;

namespace {

using Maker = std::function<QWidget*()>;

QWidget* cards() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    const auto add = [&](const MeasureCard& of) {
        auto* view = new MeasureCardView;
        view->setCard(of);
        row->addWidget(view);
    };
    add(card(1, QStringLiteral("Installation date kept"), Unit::Percent, 71.6, Verdict::Concern));
    add(card(2, QStringLiteral("Solved at first call"), Unit::Percent, 77.9, Verdict::Improvement));
    MeasureCard points =
        card(3, QStringLiteral("Net promoter score"), Unit::Points, 29, Verdict::NoSignal);
    points.target.reset();
    add(points);
    MeasureCard few = points;
    few.now = estimate(3, 9, 4);
    few.change = {};
    few.trend = {};
    add(few);
    page->resize(840, 176);
    return page;
}

template <class View, class Set>
QWidget* inBlock(const QString& title, QSize size, Set set) {
    auto* page = new QWidget;
    auto* block = new Block;
    auto* view = new View;
    set(*view);
    block->setTitle(title);
    block->setSubtitle(QStringLiteral("Customers, scale 1 – 7 · 95 % interval · last 12 months"));
    block->setContent(view);
    (new QVBoxLayout(page))->addWidget(block);
    page->resize(size);
    return page;
}

QList<Column<GapRow>> forestColumns(const DiscrepanciesResult& result, const Format& format) {
    QList<Column<GapRow>> columns;
    const auto meaning = [](const GapRow& row) {
        switch (row.verdict) {
        case GapVerdict::Below:
            return Meaning::Concern;
        case GapVerdict::Above:
            return Meaning::Improvement;
        case GapVerdict::NotShown:
            return Meaning::Common;
        case GapVerdict::TooFew:
            return Meaning::TooFew;
        }
        return Meaning::Plain;
    };
    columns += {QStringLiteral("name"),
                QStringLiteral("Touchpoint"),
                Qt::AlignLeading,
                [](const GapRow& row) { return row.name; },
                {},
                {},
                {},
                {}};
    columns += {QStringLiteral("n"),
                QStringLiteral("n"),
                alignFigures,
                [format](const GapRow& row) { return format.count(row.gap.n); },
                [](const GapRow& row) { return QVariant::fromValue<qint64>(row.gap.n); },
                {},
                {},
                {}};
    columns += {QStringLiteral("forest"),
                {},
                Qt::AlignHCenter,
                [](const GapRow&) { return QString(); },
                [](const GapRow& row) { return QVariant(row.gap.value); },
                meaning,
                {},
                [](const GapRow& row) { return QVariant::fromValue(row.gap); }};
    columns += {QStringLiteral("gap"),
                QStringLiteral("Gap"),
                alignFigures,
                [format](const GapRow& row) { return format.difference(row.gap.value, row.unit); },
                [](const GapRow& row) { return QVariant(row.gap.value); },
                meaning,
                {},
                {}};
    columns += {QStringLiteral("verdict"),
                QStringLiteral("Verdict"),
                Qt::AlignLeading,
                [](const GapRow& row) { return signOf(row.verdict).word; },
                {},
                meaning,
                {},
                {}};
    for (int i = 0; i < result.heatColumns.size(); ++i) {
        const auto cell = [result, i](const GapRow& row) {
            for (int at = 0; at < result.rows.size(); ++at) {
                if (result.rows.at(at).key == row.key)
                    return result.heat.at(at).at(i);
            }
            return HeatCell();
        };
        columns += {QStringLiteral("heat%1").arg(i),
                    result.heatColumns.at(i).label,
                    Qt::AlignHCenter,
                    [cell, format](const GapRow& row) {
                        const HeatCell of = cell(row);
                        return of.complementary ? QStringLiteral("hidden")
                               : of.suppressed  ? format.tooFew(of.gap.n)
                                                : format.difference(of.gap.value, Unit::Scale);
                    },
                    {},
                    {},
                    {},
                    [cell](const GapRow& row) { return QVariant::fromValue(cell(row)); }};
    }
    return columns;
}

QWidget* forest() {
    const DiscrepanciesResult result = discrepanciesResult();
    auto* table = new DataTable(QStringLiteral("Discrepancies"));
    auto* model = new ColumnTable<GapRow>(forestColumns(result, Format(QLocale())), table);
    model->setRows(result.rows);
    table->setTable(model);
    auto* delegate = new ForestDelegate(table);
    const auto [low, high] = forestRange(result.rows);
    delegate->setRange(low, high);
    table->setColumnDelegate(QStringLiteral("forest"), delegate);
    table->setColumnWidth100(QStringLiteral("forest"), 296);
    auto* heat = new HeatDelegate(table);
    heat->setReach(heatReach(result.heat));
    for (int i = 0; i < 4; ++i) {
        table->setColumnDelegate(QStringLiteral("heat%1").arg(i), heat);
        table->setColumnWidth100(QStringLiteral("heat%1").arg(i), 58);
    }
    table->setColumnAxis(QStringLiteral("forest"), delegate->axisValues(Format(QLocale())),
                         delegate->axisPlaces());
    table->setStretchColumn(QStringLiteral("name"));
    table->setCurrentRow(0);
    table->setShowsAllRows(true);
    table->resize(960, table->sizeHint().height());
    return table;
}

} // namespace

class TestChartsGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir().mkpath(folder()));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyChartDrawsInEveryLook_data() {
        QTest::addColumn<Maker>("make");
        const auto row = [](const char* name, const Maker& make) { QTest::newRow(name) << make; };
        row("cards", cards);
        row("forest", forest);
        row("trend", [] {
            return inBlock<TrendChart>(
                QStringLiteral("Kept dates: 11 months under average"), {720, 340},
                [](TrendChart& view) {
                    view.setFigure({trend(24, true),
                                    Unit::Percent,
                                    90.0,
                                    {{QDate(2025, 11, 4), QStringLiteral("New planning tool")}},
                                    {}});
                    view.setMinimumHeight(260);
                });
        });
        row("trend-panel", [] {
            return inBlock<TrendChart>(
                QStringLiteral("Kept dates"), {300, 190}, [](TrendChart& view) {
                    view.setFigure({trend(24, true), Unit::Percent, 90.0, {}, {}});
                });
        });
        row("gaps", [] {
            return inBlock<DumbbellView>(
                QStringLiteral("The date is the largest gap"), {600, 270}, [](DumbbellView& view) {
                    view.setFigure(gapDumbbells(gapRows(), 5, Format(QLocale())));
                });
        });
        row("symmetry", [] {
            return inBlock<DumbbellView>(
                QStringLiteral("Employees are worse off in two of five dimensions"), {420, 240},
                [](DumbbellView& view) {
                    view.setFigure(symmetryDumbbells(symmetryRows(), Format(QLocale())));
                });
        });
        row("quadrants", [] {
            return inBlock<QuadrantView>(
                QStringLiteral("The date and the papers come first"), {440, 340},
                [](QuadrantView& view) { view.setResult(discrepanciesResult()); });
        });
        row("distribution", [] {
            return inBlock<DistributionBar>(
                QStringLiteral("71 % got less than they expected"), {300, 120},
                [](DistributionBar& view) { view.setRow(gapRows().first()); });
        });
        row("bars", [] {
            return inBlock<GapBars>(
                QStringLiteral("Retrofit homes fare worst"), {300, 170}, [](GapBars& view) {
                    QList<GapBar> bars;
                    for (const GapRow& of : gapRows().mid(0, 4) + gapRows().mid(13))
                        bars += {of.name, of, {}};
                    view.setBars(bars);
                });
        });
        row("journey", [] {
            auto* map = new JourneyMap;
            QList<VoiceCount> voices;
            for (int i = 0; i < 14; ++i)
                voices += {i == 7 ? 214 : 5 + (i * 37) % 90, i == 6 ? 187 : 9 + (i * 29) % 80};
            map->setJourney(journeyResult(), voices);
            map->setSelected(TouchpointId{7});
            map->resize(920, 740);
            return map;
        });
        row("journey-narrow", [] {
            auto* map = new JourneyMap;
            map->setJourney(journeyResult());
            map->setSelected(TouchpointId{12});
            map->resize(600, 640);
            return map;
        });
    }

    void everyChartDrawsInEveryLook() {
        QFETCH(Maker, make);
        for (const auto& [look, direction, percent, suffix] :
             QList<std::tuple<Look, Qt::LayoutDirection, int, QString>>{
                 {Look::Light, Qt::LeftToRight, 100, {}},
                 {Look::Dark, Qt::LeftToRight, 100, QStringLiteral("-dark")},
                 {Look::Light, Qt::RightToLeft, 100, QStringLiteral("-rtl")},
                 {Look::Light, Qt::LeftToRight, 150, QStringLiteral("-150")}}) {
            QGuiApplication::setLayoutDirection(direction);
            applyTheme(*qApp, Theme(look, percent));
            const std::unique_ptr<QWidget> widget(make());
            if (percent > 100)
                widget->resize(widget->size() * percent / 100);
            const QImage picture = widget->grab().toImage();
            QVERIFY(inks(picture) > 4);
            QVERIFY(picture.save(folder() + QLatin1Char('/') +
                                 QString::fromLatin1(QTest::currentDataTag()) + suffix +
                                 QStringLiteral(".png")));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    static QString folder() { return QStringLiteral(SYMMETRY_BINARY_DIR "/gallery"); }

    /// How many different colours a picture has; a blank one has one.
    static qsizetype inks(const QImage& picture) {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        return colours.size();
    }
};

Q_DECLARE_METATYPE(Maker)
QTEST_MAIN(TestChartsGallery)
#include "test_charts_gallery.moc"
