#include "widgets/controls/block.h"
#include "widgets/controls/detail_panel.h"
#include "widgets/controls/empty_state.h"
#include "widgets/controls/message_bar.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/plain_label.h"
#include "widgets/controls/progress_strip.h"
#include "widgets/controls/rail.h"
#include "widgets/controls/scope_bar.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/controls/tool_links.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace symmetry;

namespace {

ScopeBar* scopeBar() {
    auto* bar = new ScopeBar;
    bar->setFormat(Format(QLocale()));
    bar->setNewest(QDate(2026, 9, 30));
    FacetChoice segments;
    segments.facet = {FacetId{1}, {}, QStringLiteral("segment"), 0};
    FacetChoice channels;
    channels.facet = {FacetId{2}, {}, QStringLiteral("channel"), 1};
    bar->setFacets({segments, channels});
    Scope scope;
    scope.period = lastMonths(QDate(2026, 9, 30), 12);
    scope.comparison = periodBefore(scope.period);
    bar->setScope(scope);
    bar->setHistory(true, false);
    return bar;
}

Rail* rail() {
    auto* result = new Rail;
    result->setTitle(QStringLiteral("Symmetry"), QStringLiteral("Sample company"));
    result->setEntries(
        {{QStringLiteral("overview"), QStringLiteral("Overview"), Icon::Overview, 0},
         {QStringLiteral("journeys"), QStringLiteral("Journeys"), Icon::Journeys, 0},
         {QStringLiteral("gaps"), QStringLiteral("Discrepancies"), Icon::Discrepancies, 0},
         {QStringLiteral("symmetry"), QStringLiteral("Symmetry"), Icon::Symmetry, 0},
         {QStringLiteral("voices"), QStringLiteral("Voices"), Icon::Voices, 46},
         {QStringLiteral("actions"), QStringLiteral("Actions"), Icon::Actions, 8},
         {QStringLiteral("foresight"), QStringLiteral("Foresight"), Icon::Foresight, 0},
         {QStringLiteral("present"), QStringLiteral("Present"), Icon::Present, 0},
         {QStringLiteral("data"), QStringLiteral("Data"), Icon::Data, 0}});
    result->setCurrent(QStringLiteral("overview"));
    result->setCollapseKey(QStringLiteral("Ctrl+B"));
    return result;
}

QWidget* toolRow() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    auto* view = new SegmentedControl(QStringLiteral("View"));
    view->addSegment(QStringLiteral("map"), QStringLiteral("Map"));
    view->addSegment(QStringLiteral("table"), QStringLiteral("Table"), QStringLiteral("T"));
    auto* links = new ToolLinks;
    links->addLink(QStringLiteral("how"), QStringLiteral("How is this computed?"));
    links->addLink(QStringLiteral("copy"), QStringLiteral("Copy"),
                   QKeySequence(Qt::CTRL | Qt::Key_C));
    line->addWidget(view);
    line->addWidget(new QPushButton(QStringLiteral("Edit  E")));
    line->addStretch(1);
    line->addWidget(links);
    return row;
}

QWidget* fields() {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* primary = new QPushButton(QStringLiteral("Decide …"));
    primary->setProperty("primary", true);
    primary->setObjectName(QStringLiteral("primary"));
    auto* off = new QPushButton(QStringLiteral("Voices"));
    off->setEnabled(false);
    auto* choice = new QComboBox;
    choice->addItem(QStringLiteral("Installation survey, monthly"));
    auto* words = new QLineEdit(QStringLiteral("planning date"));
    auto* box = new QCheckBox(QStringLiteral("Pass it on"));
    box->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Only valid rows"));
    radio->setChecked(true);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{primary, off, choice, words, new QSpinBox, box, radio})
        line->addWidget(widget);
    return row;
}

QWidget* window() {
    auto* whole = new QWidget;
    auto* across = new QHBoxLayout(whole);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(rail());
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(scopeBar());
    auto* message = new MessageBar;
    message->showMessage({MessageKind::Warning,
                          QStringLiteral("The file is open for reading only."),
                          QStringLiteral("Everything is as before."),
                          QStringLiteral("Save a copy to edit."),
                          QStringLiteral("Save a copy …"),
                          {}});
    column->addWidget(message);
    auto* page = new QVBoxLayout;
    page->setContentsMargins(24, 16, 24, 16);
    page->setSpacing(16);
    auto* header = new PageHeader;
    header->setSentence(QStringLiteral("Delivery drops where the shop hands over to planning"));
    header->setDetail(QStringLiteral("Installation day recovers it: crews exceed expectation."));
    page->addWidget(header);
    page->addWidget(toolRow());
    page->addWidget(fields());
    auto* empty = new EmptyState;
    empty->setWords(QStringLiteral("Customers have answered. Employees not yet"),
                    QStringLiteral("Five answers per dimension give a first figure."));
    empty->setSteps({{QStringLiteral("Bring the answers you have"),
                      QStringLiteral("A pulse survey as CSV is enough.")},
                     {QStringLiteral("Match its questions"), QStringLiteral("To dimensions.")}});
    empty->setAction(QStringLiteral("Import employee answers …"), QStringLiteral("Ctrl+I"));
    auto* block = new Block;
    block->setTitle(QStringLiteral("How to get it"));
    block->setSubtitle(QStringLiteral("Twenty minutes with a survey you already have"));
    block->setContent(empty);
    block->setTwin(new QWidget);
    page->addWidget(block);
    column->addLayout(page, 1);
    across->addLayout(column, 1);
    whole->resize(1240, 720);
    return whole;
}

} // namespace

class TestControlsGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowFurnitureDrawsInEveryLook_data() {
        QTest::addColumn<Look>("look");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("percent");
        QTest::newRow("light") << Look::Light << Qt::LeftToRight << 100;
        QTest::newRow("dark") << Look::Dark << Qt::LeftToRight << 100;
        QTest::newRow("rtl") << Look::Light << Qt::RightToLeft << 100;
        QTest::newRow("150") << Look::Light << Qt::LeftToRight << 150;
    }

    void theWindowFurnitureDrawsInEveryLook() {
        QFETCH(Look, look);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, percent);
        const QString folder = QStringLiteral(SYMMETRY_BINARY_DIR "/gallery");
        QVERIFY(QDir().mkpath(folder));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QGuiApplication::setLayoutDirection(direction);
        applyTheme(*qApp, Theme(look, percent));
        const std::unique_ptr<QWidget> shown(window());
        shown->show();
        QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
        shown->activateWindow();
        shown->findChild<QPushButton*>(QStringLiteral("primary"))->setFocus();
        const QImage picture = shown->grab().toImage();
        const QColor page = tokenColor(look, Token::SurfacePage);
        QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() - 3), page);
        QVERIFY(picture.save(folder + QStringLiteral("/window-") +
                             QString::fromLatin1(QTest::currentDataTag()) +
                             QStringLiteral(".png")));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void aRunningWindowChangesItsLook() {
        applyTheme(*qApp, Theme());
        PlainLabel label(QStringLiteral("words"));
        applyTheme(*qApp, Theme(Look::Dark, 150));
        QCOMPARE(label.palette().color(QPalette::WindowText),
                 tokenColor(Look::Dark, Token::TextPrimary));
        QCOMPARE(label.font().pixelSize(), 20);
    }
};

QTEST_MAIN(TestControlsGallery)
#include "test_controls_gallery.moc"
