#include "app/settings/settings_file.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

namespace {

Settings example() {
    Settings settings;
    settings.language = u"de"_s;
    settings.theme = ThemeChoice::Dark;
    settings.textScale = 150;
    settings.myName = u"Zoë \u202e \"Quote\""_s;
    settings.railCollapsed = true;
    settings.geometry = QByteArray("\x00\xff\x10 geometry", 12);
    settings.remember(u"/data/a.symmetry"_s);
    settings.remember(u"/data/b \"x\".symmetry"_s);
    FileSession session;
    session.page = u"journeys"_s;
    session.scope = Scope{{QDate(2026, 1, 1), QDate(2026, 6, 30)},
                          {{}, QDate(2025, 12, 31)},
                          {{FacetId{3}, {FacetValueId{5}, FacetValueId{9}}}},
                          TierRule::OnlyVip};
    session.pages.insert(u"journeys"_s, {{u"widths"_s, QVariantList{120LL, 80LL}}});
    settings.sessions.insert(u"/data/a.symmetry"_s, session);
    settings.tables.insert(u"drill"_s, {{u"widths"_s, QVariantList{96LL, 72LL}}});
    return settings;
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSavedIsReadAgain();
    void theFolderFollowsTheEnvironment_data();
    void theFolderFollowsTheEnvironment();
    void withoutAFolderSettingsLiveInMemory();
    void aFolderThatCannotBeMadeIsToldAndTheSettingsStay();
    void nonsenseIsPutAsideAndNeverOverwritten_data();
    void nonsenseIsPutAsideAndNeverOverwritten();
    void valuesOutOfRangeKeepTheirDefaults();
    void onlyTenFilesAreRememberedAndTheSessionsOfTheOthersForgotten();
    void nothingIsWrittenWhereNothingChanged();
    void onlyTheOwnerMayReadThem();
};

void TestSettings::whatWasSavedIsReadAgain() {
    const test::Temporary temporary;
    const QString folder = temporary.path(u"config/symmetry"_s);
    SettingsFile file(folder);
    QVERIFY(!file.problem());
    QVERIFY(file.settings() == Settings{});
    file.keep(example());
    QVERIFY(file.save().has_value());
    const SettingsFile again(folder);
    QVERIFY(!again.problem());
    QVERIFY(again.settings() == example());
}

void TestSettings::theFolderFollowsTheEnvironment_data() {
    QTest::addColumn<QString>("configHome");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("folder");
    QTest::newRow("XDG") << u"/x/cfg"_s << u"/home/u"_s << u"/x/cfg/symmetry"_s;
    QTest::newRow("home") << QString() << u"/home/u"_s << u"/home/u/.config/symmetry"_s;
    QTest::newRow("relative XDG") << u"cfg"_s << u"/home/u"_s << u"/home/u/.config/symmetry"_s;
    QTest::newRow("relative home") << QString() << u"u"_s << QString();
    QTest::newRow("home is the root") << QString() << u"/"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestSettings::theFolderFollowsTheEnvironment() {
    QFETCH(QString, configHome);
    QFETCH(QString, home);
    QTEST(settingsFolder(configHome, home), "folder");
}

void TestSettings::withoutAFolderSettingsLiveInMemory() {
    SettingsFile file{QString()};
    QVERIFY(file.problem().has_value());
    file.keep(example());
    QVERIFY(file.save().has_value());
    QVERIFY(file.settings() == example());
}

void TestSettings::aFolderThatCannotBeMadeIsToldAndTheSettingsStay() {
    const test::Temporary temporary;
    put(temporary.path(u"config"_s), "a file where a folder should be");
    SettingsFile file(temporary.path(u"config/symmetry"_s));
    file.keep(example());
    const auto saved = file.save();
    QVERIFY(!saved.has_value());
    QVERIFY(saved.error().kind == ErrorKind::WriteFailed);
    QVERIFY(file.settings() == example());
}

void TestSettings::nonsenseIsPutAsideAndNeverOverwritten_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << toJson(example()).first(40);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[1, 2]");
    QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe", 4);
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ') + "{}";
}

void TestSettings::nonsenseIsPutAsideAndNeverOverwritten() {
    QFETCH(QByteArray, bytes);
    const test::Temporary temporary;
    put(temporary.path(u"settings.json"_s), bytes);
    SettingsFile file(temporary.path({}));
    QVERIFY(file.problem().has_value());
    QVERIFY(file.settings() == Settings{});
    file.keep(example());
    QVERIFY(file.save().has_value());
    QFile aside(temporary.path(u"settings-damaged-1.json"_s));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
}

void TestSettings::valuesOutOfRangeKeepTheirDefaults() {
    const auto settings = settingsFromJson(
        R"({"textScale": 900, "theme": "neon", "language": 5, "recent": [1, "", "/a"],
            "sessions": {"/a": {"scope": {"tiers": 77, "facets": [{"facet": -1}, 4]}}, "/b": {}}})");
    QVERIFY(settings.has_value());
    QCOMPARE(settings->textScale, 200);
    QVERIFY(settings->theme == ThemeChoice::System);
    QVERIFY(settings->language.isEmpty());
    QCOMPARE(settings->recent, QStringList{u"/a"_s});
    QCOMPARE(settings->sessions.size(), 1);
    QVERIFY(settings->sessions.value(u"/a"_s).scope == Scope{});
}

void TestSettings::onlyTenFilesAreRememberedAndTheSessionsOfTheOthersForgotten() {
    Settings settings;
    for (int i = 0; i < 12; ++i) {
        settings.remember(u"/f%1"_s.arg(i));
        settings.sessions.insert(u"/f%1"_s.arg(i), {});
    }
    settings.remember(u"/f5"_s);
    QCOMPARE(settings.recent.size(), Settings::recentFiles);
    QCOMPARE(settings.recent.constFirst(), u"/f5"_s);
    QVERIFY(!settings.sessions.contains(u"/f0"_s));
    settings.forget(u"/f5"_s);
    QVERIFY(!settings.recent.contains(u"/f5"_s) && !settings.sessions.contains(u"/f5"_s));
}

void TestSettings::nothingIsWrittenWhereNothingChanged() {
    const test::Temporary temporary;
    SettingsFile file(temporary.path({}));
    file.keep(example());
    QVERIFY(file.save().has_value());
    put(file.path(), "touched");
    file.keep(example());
    QVERIFY(file.save().has_value());
    QFile touched(file.path());
    QVERIFY(touched.open(QIODevice::ReadOnly));
    QCOMPARE(touched.readAll(), QByteArray("touched"));
}

void TestSettings::onlyTheOwnerMayReadThem() {
    const test::Temporary temporary;
    SettingsFile file(temporary.path({}));
    file.keep(example());
    QVERIFY(file.save().has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file.path()) & others));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
