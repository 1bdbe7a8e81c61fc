#include "tests/support/sources.h"

#include <QMap>
#include <QSet>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry::test;

/// Who may include whom. On Debian the linker does not stop a stray include, so the sources are
/// read.
class TestArrows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIncludeFollowsAnArrow();
    void modelsNeverIncludeWhatNeedsAScreen();
    void onlyStorageKnowsSql();
    void widgetsNeverOpenFilesOrSettings();
    void nobodyIncludesAppButAppAndTests();
    void includesMakeNoCycle();
    void scannerFindsAStrayInclude();

private:
    [[nodiscard]] static QSet<QString> allowed(const QString& unit);
    QList<Source> m_sources;
};

void TestArrows::initTestCase() {
    m_sources = sourcesBelow({u"models"_s, u"widgets"_s, u"app"_s});
    QVERIFY(m_sources.size() > 20);
}

QSet<QString> TestArrows::allowed(const QString& unit) {
    static const QMap<QString, QStringList> arrows{
        {u"models/domain"_s, {}},
        {u"models/statistics"_s, {u"models/domain"_s}},
        {u"models/frame"_s, {u"models/statistics"_s, u"models/domain"_s}},
        {u"models/storage"_s, {u"models/frame"_s, u"models/domain"_s, u"resources"_s}},
        {u"models/exchange"_s, {u"models/domain"_s}},
        {u"models/analyses"_s, {u"models/frame"_s, u"models/statistics"_s, u"models/domain"_s}},
        {u"models/tables"_s, {u"models/analyses"_s, u"models/statistics"_s, u"models/domain"_s}},
        {u"widgets/style"_s, {u"models/tables"_s, u"resources"_s}},
        {u"widgets/controls"_s, {u"widgets/style"_s, u"models/tables"_s}},
        {u"widgets/charts"_s, {u"widgets/style"_s, u"models/tables"_s}},
        {u"widgets/pages"_s,
         {u"widgets/charts"_s, u"widgets/controls"_s, u"widgets/style"_s, u"models/tables"_s}},
        {u"widgets/dialogs"_s,
         {u"widgets/charts"_s, u"widgets/controls"_s, u"widgets/style"_s, u"models/tables"_s}},
        {u"widgets/presentation"_s,
         {u"widgets/charts"_s, u"widgets/controls"_s, u"widgets/style"_s, u"models/tables"_s}},
        {u"app"_s,
         {u"models/domain"_s, u"models/statistics"_s, u"models/frame"_s, u"models/storage"_s,
          u"models/exchange"_s, u"models/analyses"_s, u"models/tables"_s, u"widgets/style"_s,
          u"widgets/controls"_s, u"widgets/charts"_s, u"widgets/pages"_s, u"widgets/dialogs"_s,
          u"widgets/presentation"_s, u"resources"_s, u"translations"_s}},
    };
    QSet<QString> units{unit};
    const QStringList direct = arrows.value(unit);
    units.unite(QSet<QString>(direct.cbegin(), direct.cend()));
    // Values travel through tables to widgets: results and words are theirs to know.
    if (unit.startsWith(u"widgets/"_s))
        units.unite({u"models/analyses"_s, u"models/statistics"_s, u"models/domain"_s});
    if (unit == u"models/tables"_s)
        units.insert(u"models/frame"_s);
    return units;
}

void TestArrows::everyIncludeFollowsAnArrow() {
    QStringList wrong;
    for (const Source& source : std::as_const(m_sources)) {
        const QSet<QString> units = allowed(unitOf(source.path));
        for (const QString& include : source.includes()) {
            if (include.startsWith(u'<') || !include.contains(u'/'))
                continue;
            if (!units.contains(unitOf(include)))
                wrong.append(source.path + u" includes "_s + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::modelsNeverIncludeWhatNeedsAScreen() {
    static const QRegularExpression screen(
        u"<(QtGui|QtWidgets|QtCharts|QtSvg|QtPrintSupport|QWidget|QPainter|QColor|QFont|QIcon|"
        u"QPixmap|QImage|QBrush|QPen|QPalette|QApplication|QGuiApplication)\\b"_s);
    QStringList wrong;
    for (const Source& source : std::as_const(m_sources)) {
        for (const QString& include : source.includes()) {
            if (source.path.startsWith(u"models/"_s) && screen.match(include).hasMatch())
                wrong.append(source.path + u" includes "_s + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::onlyStorageKnowsSql() {
    static const QRegularExpression header(u"<(QtSql|QSql\\w*|sqlite3\\.h)\\b"_s);
    static const QRegularExpression statement(
        u"\"\\s*(SELECT\\s|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+TABLE|"
        u"PRAGMA\\s)"_s);
    QStringList wrong;
    for (const Source& source : std::as_const(m_sources)) {
        if (source.path.startsWith(u"models/storage/"_s))
            continue;
        for (const QString& include : source.includes()) {
            if (header.match(include).hasMatch())
                wrong.append(source.path + u" includes "_s + include);
        }
        if (statement.match(source.text).hasMatch())
            wrong.append(source.path + u" holds SQL"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::widgetsNeverOpenFilesOrSettings() {
    static const QRegularExpression header(
        u"<(QFile|QSaveFile|QTemporaryFile|QDir|QSettings|QStandardPaths|QProcess|fstream|cstdio|"
        u"QtSql|QtNetwork)>"_s);
    QStringList wrong;
    for (const Source& source : std::as_const(m_sources)) {
        for (const QString& include : source.includes()) {
            if (source.path.startsWith(u"widgets/"_s) && header.match(include).hasMatch())
                wrong.append(source.path + u" includes "_s + include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestArrows::nobodyIncludesAppButAppAndTests() {
    for (const Source& source : std::as_const(m_sources)) {
        for (const QString& include : source.includes()) {
            QVERIFY2(!include.startsWith(u"app/"_s) || source.path.startsWith(u"app/"_s),
                     qPrintable(source.path + u" includes "_s + include));
            QVERIFY2(!include.contains(u"QtNetwork"_s), qPrintable(source.path));
        }
    }
}

void TestArrows::includesMakeNoCycle() {
    QMap<QString, QStringList> edges;
    for (const Source& source : std::as_const(m_sources)) {
        if (source.path.endsWith(u".h"_s))
            edges.insert(source.path, source.includes());
    }
    // Peel off headers that include nothing left; what remains stands in a cycle.
    bool peeled = true;
    while (peeled) {
        peeled = false;
        const QStringList names = edges.keys();
        for (const QString& name : names) {
            const QStringList includes = edges.value(name);
            const bool free = std::ranges::none_of(
                includes, [&edges](const QString& include) { return edges.contains(include); });
            if (free)
                peeled = edges.remove(name) > 0;
        }
    }
    QVERIFY2(edges.isEmpty(), qPrintable(QStringList(edges.keys()).join(u'\n')));
}

void TestArrows::scannerFindsAStrayInclude() {
    const Source stray{u"models/statistics/x.h"_s, u"#include \"models/storage/store.h\"\n"_s, {}};
    QCOMPARE(stray.includes(), QStringList{u"models/storage/store.h"_s});
    QVERIFY(!allowed(unitOf(stray.path)).contains(unitOf(stray.includes().first())));
}

QTEST_GUILESS_MAIN(TestArrows)
#include "test_arrows.moc"
