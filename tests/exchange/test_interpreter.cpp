#include "models/domain/response.h"
#include "models/domain/scope.h"
#include "tests/exchange/loaded.h"
#include "tests/exchange/made_mapping.h"

#include <QObject>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestInterpreter : public QObject {
    Q_OBJECT

private:
    Temporary m_folder;

    Loaded load(const QByteArray& bytes, const Mapping& mapping) const {
        const auto all = loaded(written(m_folder, u"file.csv"_s, bytes), {}, mapping);
        if (!all)
            qFatal("%s", qPrintable(all.error().facts.join(u": "_s)));
        return *all;
    }
    /// One row under the header of smallMapping().
    Loaded row(const QByteArray& cells, const Mapping& mapping = smallMapping()) const {
        return load("id,day,shop,e,d\n" + cells + '\n', mapping);
    }

private Q_SLOTS:
    void aRowBecomesAResponse() {
        const Loaded all = row("a,2024-02-29,  North  ,7,2");
        QCOMPARE(all.accepted.size(), 1);
        const PlannedResponse& response = all.accepted[0];
        QCOMPARE(response.line, 2);
        QCOMPARE(response.identity.size(), 16);
        QCOMPARE(response.day, dayNumber(QDate(2024, 2, 29)));
        QCOMPARE(response.moment, qint64(response.day) * 86400);
        QCOMPARE(response.facets, (QList<PlannedFacet>{{0, u"North"_s}}));
        QCOMPARE(response.answers, (QList<PlannedAnswer>{{0, 7.0, 2.0, {}}}));
    }

    void badRowsSayWhy_data() {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("value");
        const auto add = [](const char* cells, ProblemReason reason, int column,
                            const QString& value) {
            QTest::newRow(cells) << QByteArray(cells) << static_cast<int>(reason) << column
                                 << value;
        };
        add("a,2024-01-01,N,x,2", ProblemReason::NotANumber, 3, u"x"_s);
        add("a,2024-01-01,N,nan,2", ProblemReason::NotANumber, 3, u"nan"_s);
        add("a,2024-01-01,N,٣,2", ProblemReason::NotANumber, 3, u"٣"_s);
        add("a,2024-01-01,N,1e400,2", ProblemReason::NumberTooLarge, 3, u"1e400"_s);
        add("a,2024-01-01,N,8,2", ProblemReason::OutsideScale, 3, u"8"_s);
        add("a,2024-01-01,N,0,2", ProblemReason::OutsideScale, 3, u"0"_s);
        add("a,2024-01-01,N,7,2.5", ProblemReason::OffStep, 4, u"2.5"_s);
        add("a,2024-04-31,N,7,2", ProblemReason::NotInCalendar, 1, u"2024-04-31"_s);
        add("a,yesterday,N,7,2", ProblemReason::NotADate, 1, u"yesterday"_s);
        add("a,,N,7,2", ProblemReason::MomentMissing, 1, QString());
        add("a,2024-01-01,N,7", ProblemReason::CellsMissing, -1, u"4"_s);
        add("a,2024-01-01,N,7,2,9", ProblemReason::CellsTooMany, -1, u"6"_s);
        add("a,2024-01-01,,,", ProblemReason::NothingInRow, -1, QString());
        add("a,2024-01-01,N\xFF,7,2", ProblemReason::BadEncoding, -1, QString());
        add("a,2024-01-01,N\"x,7,2", ProblemReason::StrayQuote, -1, QString());
    }
    void badRowsSayWhy() {
        QFETCH(QByteArray, cells);
        QFETCH(int, reason);
        QFETCH(int, column);
        QFETCH(QString, value);
        const Loaded all = row(cells);
        QCOMPARE(all.counts, (ImportCounts{1, 0, 0, 1, 0}));
        QCOMPARE(all.problems,
                 (QList<Problem>{{2, column, value, static_cast<ProblemReason>(reason)}}));
    }

    void aRowTellsAllItsProblems() {
        const Loaded all = row("a,never,N,9,x");
        QCOMPARE(all.counts.rejected, 1);
        QCOMPARE(all.problems.size(), 3);
    }

    void emptyCellsBehindTheLastColumnDoNoHarm() {
        QCOMPARE(row("a,2024-01-01,N,7,2,,").counts.imported, 1);
    }

    void missingCodesBelongToTheirColumn() {
        Mapping mapping = smallMapping();
        mapping.questions[0].scale = {0, 7, 1};
        mapping.columns[3].missing = {u"0"_s};
        mapping.missing = {u"n/a"_s};
        const Loaded all = load("id,day,shop,e,d\na,2024-01-01,n/a,0,0\n", mapping);
        QCOMPARE(all.accepted[0].answers, (QList<PlannedAnswer>{{0, {}, 0.0, {}}}));
        QVERIFY(all.accepted[0].facets.isEmpty());
    }

    void datesAreTranslatedBeforeTheyAreRead() {
        Mapping mapping = smallMapping();
        mapping.columns[1].values = {{u"leap day"_s, u"2024-02-29"_s},
                                     {u"late"_s, u"2024-13-01"_s}};
        const Loaded good = row("a,leap day,N,7,2", mapping);
        QCOMPARE(good.accepted.size(), 1);
        QCOMPARE(good.accepted[0].day, dayNumber(QDate(2024, 2, 29)));
        const Loaded bad = row("a,late,N,7,2", mapping);
        QCOMPARE(bad.problems.size(), 1);
        QCOMPARE(bad.problems[0].value, u"late"_s); // as it stands in the file
    }

    void cellsAreTranslated() {
        Mapping mapping = smallMapping();
        mapping.columns[2].values = {{u"N"_s, u"North"_s}};
        mapping.columns[4].values = {{u"great"_s, u"7"_s}};
        mapping.columns.append(column(u"who"_s, ColumnRole::Mirror));
        mapping.columns.last().values = {{u"Kunde"_s, u"customers"_s}, {u"MA"_s, u"employees"_s}};
        mapping.columns.append(column(u"tier"_s, ColumnRole::Tier));
        const Loaded all = load("id,day,shop,e,d,who,tier\na,2024-01-01,N,1,great,MA,VIP\n"
                                "b,2024-01-01,N,1,great,boss,gold\n",
                                mapping);
        QCOMPARE(all.accepted.size(), 1);
        QCOMPARE(all.accepted[0].mirror, Mirror::Employees);
        QCOMPARE(all.accepted[0].tier, Tier::Vip);
        QCOMPARE(all.accepted[0].facets[0].label, u"North"_s);
        QCOMPARE(all.accepted[0].answers[0].delivered, 7.0);
        QCOMPARE(all.problemCount(ProblemReason::MirrorUnknown), 1);
        QCOMPARE(all.problemCount(ProblemReason::TierUnknown), 1);
    }

    void commentsAreKeptWholeOrRefused() {
        Mapping mapping = smallMapping();
        mapping.columns[4] = column(u"d"_s, ColumnRole::Comment);
        const QByteArray most(Limits::textBytes, 'x');
        const Loaded all =
            load("id,day,shop,e,d\na,2024-01-01,N,1,\"two\r\nlines\"\nb,2024-01-01,N,1," + most +
                     "\nc,2024-01-01,N,1,x" + most + "\nd,2024-01-01,N,1,'=1+1\n",
                 mapping);
        QCOMPARE(all.accepted[0].comments, (QList<PlannedComment>{{-1, u"two\nlines"_s}}));
        QCOMPARE(all.accepted[1].comments[0].text.size(), Limits::textBytes);
        QCOMPARE(all.accepted[2].comments[0].text, u"=1+1"_s);
        QCOMPARE(all.problems, (QList<Problem>{{5, 4, u"65537"_s, ProblemReason::TextTooLong}}));
    }

    void namesHaveALimit() {
        QCOMPARE(row("a,2024-01-01," + QByteArray(201, 'n') + ",1,2").problems[0].reason,
                 ProblemReason::NameTooLong);
        QCOMPARE(row("a,2024-01-01," + QByteArray(200, 'n') + ",1,2").counts.imported, 1);
    }

    void twoColumnsMayNotContradictEachOther() {
        Mapping mapping = smallMapping();
        mapping.columns[4].part = AnswerPart::Expected;
        QCOMPARE(row("a,2024-01-01,N,5,5", mapping).counts.imported, 1);
        QCOMPARE(row("a,2024-01-01,N,5,6", mapping).problems[0].reason,
                 ProblemReason::AnswerContradicts);
    }

    void identityIsOfMirrorAndIdentifier() {
        const QByteArray first = row("a,2024-01-01,N,7,2").accepted[0].identity;
        QCOMPARE(row("a,2025-01-01,S,1,1").accepted[0].identity, first);
        QVERIFY(row("b,2024-01-01,N,7,2").accepted[0].identity != first);
        Mapping employees = smallMapping();
        employees.defaults.mirror = Mirror::Employees;
        QVERIFY(row("a,2024-01-01,N,7,2", employees).accepted[0].identity != first);
        const Loaded twice = row("a,2024-01-01,N,7,2\na,2024-01-01,N,7,2");
        QCOMPARE(twice.counts, (ImportCounts{2, 1, 1, 0, 1}));
    }

    void equalRowsWithoutAnIdentifierAreToldApartByTheirOrder() {
        const Loaded all = row(",2024-01-01,N,7,2\n,2024-01-01,N,7,2\n,2024-01-01,N,7,3");
        QCOMPARE(all.counts.imported, 3);
        QVERIFY(all.accepted[0].identity != all.accepted[1].identity);
        QVERIFY(all.accepted[0].identity != all.accepted[2].identity);
        QCOMPARE(
            row(",2024-01-01,N,7,3\n,2024-01-01,N,7,2\n,2024-01-01,N,7,2").accepted[2].identity,
            all.accepted[1].identity);
    }

    void rowsThatArePartsNeedQuestionAndIdentifier() {
        Mapping parts = smallMapping();
        parts.rows = RowMeaning::Part;
        parts.columns[2] = column(u"shop"_s, ColumnRole::Question);
        parts.columns[3].role = parts.columns[4].role = ColumnRole::Value;
        const Loaded all = load("id,day,shop,e,d\na,2024-01-01,Q1,7,2\n,2024-01-01,Q1,7,2\n"
                                "a,2024-01-01,,7,2\na,2024-01-01,Q7,7,2\na,2024-01-01,Q1,,\n",
                                parts);
        QList<ProblemReason> reasons;
        for (const Problem& each : all.problems)
            reasons.append(each.reason);
        QCOMPARE(reasons, (QList<ProblemReason>{
                              ProblemReason::IdentifierMissing, ProblemReason::QuestionMissing,
                              ProblemReason::QuestionUnknown, ProblemReason::NothingInRow}));
        QCOMPARE(all.counts, (ImportCounts{5, 1, 0, 4, 1}));
    }

    void aMappingMustFitTheHeader() {
        const auto interpreter =
            Interpreter::create(smallMapping(), {u"id"_s, u"day"_s, u"shop"_s});
        QCOMPARE(interpreter.error().kind, ErrorKind::ImportMappingBad);
        QVERIFY(interpreter.error().facts[1].contains(u"\"e\""));
    }
};

QTEST_GUILESS_MAIN(TestInterpreter)
#include "test_interpreter.moc"
