#include "models/storage/database.h"
#include "models/storage/things.h"
#include "tests/storage/sample.h"
#include "tests/support/temporary.h"

#include <QDir>
#include <QtTest>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;

/// Every statement of the program is understood by SQLite on a new file.
class TestQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQueryFileIsOneStatement();
    void statementsForThingsArePrepared();
    void settingsThatKeepSavesAreOn();

private:
    template <class T>
    void prepareAll(Store& store);
};

void TestQueries::everyQueryFileIsOneStatement() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    const QDir queries(u":/symmetry/sql/queries"_s);
    const QStringList names = queries.entryList({u"*.sql"_s}, QDir::Files);
    QVERIFY(names.size() > 50);
    for (const QString& name : names) {
        const QByteArray text = test::bytesOf(queries.filePath(name));
        sqlite3_stmt* statement = nullptr;
        const char* tail = nullptr;
        const int code =
            sqlite3_prepare_v2(store->database().handle(), text.constData(), -1, &statement, &tail);
        QVERIFY2(code == SQLITE_OK,
                 qPrintable(name + u": "_s +
                            QString::fromUtf8(sqlite3_errmsg(store->database().handle()))));
        QVERIFY2(QByteArray(tail).trimmed().isEmpty(), qPrintable(name));
        sqlite3_finalize(statement);
    }
}

template <class T>
void TestQueries::prepareAll(Store& store) {
    for (const QString& sql : {ThingSql<T>::all(), ThingSql<T>::one(), ThingSql<T>::insert(),
                               ThingSql<T>::update(), ThingSql<T>::remove()})
        QVERIFY2(!store.database().prepare(sql).failed(), qPrintable(sql));
}

void TestQueries::statementsForThingsArePrepared() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    prepareAll<Journey>(*store);
    prepareAll<Stage>(*store);
    prepareAll<Touchpoint>(*store);
    prepareAll<TouchpointLink>(*store);
    prepareAll<Dimension>(*store);
    prepareAll<Question>(*store);
    prepareAll<Facet>(*store);
    prepareAll<FacetValue>(*store);
    prepareAll<Measure>(*store);
    prepareAll<Annotation>(*store);
    prepareAll<Person>(*store);
    prepareAll<Series>(*store);
    prepareAll<Promise>(*store);
    prepareAll<Source>(*store);
    QVERIFY(store->database().prepare(u"SELECT nothing FROM nowhere"_s).failed());
}

void TestQueries::settingsThatKeepSavesAreOn() {
    const test::Temporary folder;
    const auto store = test::fresh(folder.path(u"a.symmetry"_s));
    QVERIFY(store);
    Database& database = store->database();
    Statement journal = database.prepare(u"PRAGMA journal_mode"_s);
    QVERIFY(journal.step());
    QCOMPARE(journal.text(0), u"truncate"_s);
    QCOMPARE(database.number(u"PRAGMA synchronous"_s).value_or(-1), 3);
    QCOMPARE(database.number(u"PRAGMA foreign_keys"_s).value_or(-1), 1);
    QCOMPARE(database.number(u"PRAGMA trusted_schema"_s).value_or(-1), 0);
    QCOMPARE(database.number(u"PRAGMA application_id"_s).value_or(-1),
             qint64(FileHeader::ourApplication));
    int defensive = 0;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    QCOMPARE(defensive, 1);
    QVERIFY(!database.execute("PRAGMA writable_schema = ON;"
                              "UPDATE sqlite_schema SET sql = '' WHERE name = 'fact'"));
    QVERIFY(!database.execute("ATTACH ':memory:' AS other"));
}

QTEST_GUILESS_MAIN(TestQueries)
#include "test_queries.moc"
