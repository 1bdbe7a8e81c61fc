#include "models/tables/column_table.h"
#include "models/tables/sorted_table.h"
#include "widgets/controls/block.h"
#include "widgets/controls/data_table.h"
#include "widgets/controls/detail_panel.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/message_bar.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/progress_strip.h"
#include "widgets/controls/rail.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/table_panel.h"
#include "widgets/style/figures.h"
#include "widgets/style/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace symmetry;

namespace {

struct Line {
    QString name;
    double gap;
};

QList<Column<Line>> columns() {
    const auto text = [](const Line& line) { return line.name; };
    const auto number = [](const Line& line) { return QString::number(line.gap); };
    const auto sort = [](const Line& line) { return QVariant(line.gap); };
    QList<Column<Line>> all;
    all += {QStringLiteral("name"),
            QStringLiteral("Touchpoint"),
            Qt::AlignLeading,
            text,
            {},
            {},
            {},
            {}};
    all += {QStringLiteral("gap"), QStringLiteral("gap"), alignFigures, number, sort, {}, {}, {}};
    all += {QStringLiteral("last"), QStringLiteral("last"), Qt::AlignLeading, text, {}, {}, {}, {}};
    return all;
}

QList<Line> lines() {
    return {{QStringLiteral("Quote"), -0.51},
            {QStringLiteral("Date"), -1.41},
            {QStringLiteral("Papers"), -0.88}};
}

} // namespace

class TestControls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme()); }

    void labelsShowTextLetterForLetter() {
        PlainLabel label(QStringLiteral("<b>bold</b> <img src=x>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), QStringLiteral("<b>bold</b> <img src=x>"));
        const QString tip = shownInGuessingSink(label.text());
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;")));
        QCOMPARE(shownInGuessingSink(u"Quote & price"), QStringLiteral("Quote & price"));
    }

    void hostileTextIsMadeHarmless() {
        QCOMPARE(shownText(u"plain text, 7 % – Ä"), QStringLiteral("plain text, 7 % – Ä"));
        QVERIFY(!shownText(u"a\u202Eb").contains(QChar(0x202E)));
        QCOMPARE(shownText(QString(9000, u'x')).size() <= shownTextLimit + 1, true);
        QVERIFY(shownText(QString(900, u'x')).contains(QChar(0x200B)));
        QCOMPARE(shownText(QString(QStringLiteral("e") + QString(50, QChar(0x301)))).size(), 5);
        QVERIFY(!shownText(u"a\u0007b").contains(QChar(7)));
    }

    void digitsTakeOneWidth() {
        const QFont font = Theme().font(Type::Body);
        QCOMPARE(tabularWidth(font, QStringLiteral("1111")),
                 tabularWidth(font, QStringLiteral("0000")));
        QCOMPARE(tabularWidth(font, QStringLiteral("abc")),
                 QFontMetricsF(font).horizontalAdvance(QStringLiteral("abc")));
    }

    void enterOpensARowAndEscReturns() {
        DataTable table(QStringLiteral("Gaps"));
        ColumnTable<Line> model(columns());
        model.setRows(lines());
        table.setTable(&model);
        table.sortByColumn(1, Qt::AscendingOrder);
        QSignalSpy opened(&table, &DataTable::opened);
        QSignalSpy returned(&table, &DataTable::returned);
        table.setCurrentIndex(table.sorted()->index(0, 0));
        QCOMPARE(table.currentRow(), 1);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentRow(), 2);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), 2);
        QTest::keyClick(&table, Qt::Key_Escape);
        QCOMPARE(returned.size(), 1);
        QCOMPARE(QAccessible::queryAccessibleInterface(&table)->text(QAccessible::Name),
                 QStringLiteral("Gaps"));
    }

    void widthsOrderAndHiddenColumnsComeBack() {
        ColumnTable<Line> model(columns());
        model.setRows(lines());
        DataTable first(QStringLiteral("first"));
        first.setTable(&model);
        QSignalSpy changed(&first, &DataTable::stateChanged);
        first.setColumnWidth(0, 177);
        QVERIFY(!changed.isEmpty());
        first.sortByColumn(1, Qt::DescendingOrder);
        const auto menu = first.columnMenu();
        menu->findChild<QAction*>(QStringLiteral("column_gap"))->trigger();
        QVERIFY(first.isColumnHidden(1));
        DataTable second(QStringLiteral("second"));
        second.setTable(&model);
        QSignalSpy quiet(&second, &DataTable::stateChanged);
        second.restoreState(first.state());
        QCOMPARE(second.columnWidth(0), 177);
        QVERIFY(second.isColumnHidden(1));
        QCOMPARE(second.sorted()->index(0, 0).data().toString(), QStringLiteral("Quote"));
        QCOMPARE(quiet.size(), 0);
        QVERIFY(!second.asText().contains(QStringLiteral("0.51")));
    }

    void theFilterRowKeepsMatchingRows() {
        TablePanel panel(QStringLiteral("Gaps"));
        ColumnTable<Line> model(columns());
        model.setRows(lines());
        panel.setTable(&model);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        panel.table().setFocus();
        QTRY_VERIFY(panel.table().hasFocus());
        QTest::keyClick(&panel.table(), Qt::Key_F);
        auto* filter = panel.findChild<QLineEdit*>(QStringLiteral("tableFilter"));
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("pap"));
        QCOMPARE(panel.table().sorted()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(panel.table().sorted()->rowCount(), 3);
        QVERIFY(panel.table().hasFocus());
    }

    void theKeyTSwapsABlockForItsTable() {
        QWidget window;
        Block block(&window);
        auto* chart = new QPushButton(QStringLiteral("chart"));
        auto* table = new QPushButton(QStringLiteral("table"));
        block.setTitle(QStringLiteral("The date leads"));
        block.setContent(chart);
        block.setTwin(table);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        chart->setFocus();
        QTRY_VERIFY(chart->hasFocus());
        QSignalSpy toggled(&block, &Block::twinToggled);
        QTest::keyClick(chart, Qt::Key_T);
        QTRY_VERIFY(block.showsTwin());
        QCOMPARE(toggled.size(), 1);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_T);
        QVERIFY(!block.showsTwin());
    }

    void theRailOpensPagesByKey() {
        Rail rail;
        rail.setEntries(
            {{QStringLiteral("overview"), QStringLiteral("Overview"), Icon::Overview, 0},
             {QStringLiteral("data"), QStringLiteral("Data"), Icon::Data, 46}});
        rail.setCurrent(QStringLiteral("overview"));
        rail.show();
        QSignalSpy chosen(&rail, &Rail::chosen);
        auto* data = rail.findChild<QPushButton*>(QStringLiteral("rail_data"));
        QTest::keyClick(data, Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(rail.current(), QStringLiteral("data"));
        rail.setCollapsed(true);
        QCOMPARE(rail.sizeHint().width(), metric::railIcons);
        QCOMPARE(data->accessibleName(), QStringLiteral("Data"));
    }

    void aSegmentIsChosenOnce() {
        SegmentedControl view(QStringLiteral("View"));
        view.addSegment(QStringLiteral("map"), QStringLiteral("Map"));
        view.addSegment(QStringLiteral("table"), QStringLiteral("Table"), QStringLiteral("T"));
        QCOMPARE(view.current(), QStringLiteral("map"));
        QSignalSpy chosen(&view, &SegmentedControl::chosen);
        view.setCurrent(QStringLiteral("table"));
        QCOMPARE(chosen.size(), 0);
        view.findChild<QPushButton*>(QStringLiteral("segment_map"))->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(view.current(), QStringLiteral("map"));
    }

    void aMessageSaysWhatHappenedAndWhatToDo() {
        MessageBar bar;
        QSignalSpy action(&bar, &MessageBar::actionTriggered);
        bar.showMessage({MessageKind::Error, QStringLiteral("The disk is full."),
                         QStringLiteral("Nothing was lost."), QStringLiteral("Free some space."),
                         QStringLiteral("Try again"), QStringLiteral("retry")});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(),
                 QStringLiteral("The disk is full. Nothing was lost. Free some space."));
        bar.findChild<QPushButton*>(QStringLiteral("messageAction"))->click();
        QCOMPARE(action.first().first().toString(), QStringLiteral("retry"));
        QTest::keyClick(&bar, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
    }

    void shortWorkShowsNoProgress() {
        ProgressStrip strip;
        strip.start(QStringLiteral("Reading"));
        QVERIFY(strip.isHidden());
        strip.finish();
        QTest::qWait(350);
        QVERIFY(strip.isHidden());
        strip.start(QStringLiteral("Reading"));
        QTRY_VERIFY(!strip.isHidden());
        QSignalSpy cancel(&strip, &ProgressStrip::cancelRequested);
        strip.findChild<QPushButton*>(QStringLiteral("progressCancel"))->click();
        QCOMPARE(cancel.size(), 1);
    }

    void aNarrowPanelLiesOverThePage() {
        auto* main = new QWidget;
        auto* panel = new DetailPanel;
        PanelSplit split(main, panel);
        split.resize(1200, 600);
        split.show();
        split.openPanel();
        QVERIFY(!split.isOver());
        QCOMPARE(main->width(), 1200 - metric::detailPanel);
        split.resize(800, 600);
        QVERIFY(split.isOver());
        QCOMPARE(main->width(), 800);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!split.isPanelOpen());
    }

    void anEmptyStateHasOneButton() {
        EmptyState state;
        state.setWords(QStringLiteral("Nothing here yet"), {});
        state.setSteps({{QStringLiteral("Bring"), QStringLiteral("a file")}});
        state.setSteps({{QStringLiteral("Bring"), QStringLiteral("a file")},
                        {QStringLiteral("Read"), QStringLiteral("it")}});
        state.setAction(QStringLiteral("Import …"), QStringLiteral("Ctrl+I"));
        QSignalSpy activated(&state, &EmptyState::activated);
        state.findChild<QPushButton*>(QStringLiteral("emptyAction"))->click();
        QCOMPARE(activated.size(), 1);
    }
};

QTEST_MAIN(TestControls)
#include "test_controls.moc"
