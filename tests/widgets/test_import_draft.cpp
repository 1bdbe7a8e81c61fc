#include "widgets/dialogs/import_draft.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using namespace symmetry::import_draft;

class TestImportDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decisionsBecomePartOfTheMapping();
    void leavingOutChangesNoMapping();
    void decisionsForColumnsThatAreGoneAreDropped();
    void aSecondTranslationReplacesTheFirst();
    void datesThatReadBothWaysNeedAnAnswer_data();
    void datesThatReadBothWaysNeedAnAnswer();
    void anAnswerNeedsItsQuestion();
    void everyProblemCanBeLeftOut();
};

namespace {

Column named(const QString& header, Meaning meaning) {
    Column column;
    column.header = header;
    column.meaning = meaning;
    return column;
}

Mapping twoColumns() {
    Mapping mapping;
    mapping.columns = {named(u"day"_s, Meaning::Moment), named(u"score"_s, Meaning::Answer)};
    return mapping;
}

} // namespace

void TestImportDraft::decisionsBecomePartOfTheMapping() {
    const QList<Decision> decisions{
        {Problem::AmbiguousDate, 0, Choice::UseDateFormat, u"d/M/yyyy"_s, {}},
        {Problem::TwoDigitYear, 0, Choice::YearFrom, u"1950"_s, {}},
        {Problem::NotANumber, 1, Choice::ReadAs, u"7"_s, {u"sehr gut"_s, u"super"_s}},
        {Problem::OutsideScale, 1, Choice::AsMissing, {}, {u"9"_s}},
    };
    const Mapping result = withDecisions(twoColumns(), decisions);
    QCOMPARE(result.columns[0].dateFormats, QStringList{u"d/M/yyyy"_s});
    QCOMPARE(result.columns[0].yearFrom, std::optional<int>(1950));
    const QList<Translation> expected{{u"sehr gut"_s, u"7"_s}, {u"super"_s, u"7"_s}};
    QCOMPARE(result.columns[1].translations, expected);
    QCOMPARE(result.columns[1].missing, QStringList{u"9"_s});
}

void TestImportDraft::leavingOutChangesNoMapping() {
    const Mapping mapping = twoColumns();
    QVERIFY(withDecisions(mapping, {{Problem::NotANumber, 1, Choice::LeaveOut, {}, {u"x"_s}}}) ==
            mapping);
}

void TestImportDraft::decisionsForColumnsThatAreGoneAreDropped() {
    const Mapping mapping = twoColumns();
    QVERIFY(withDecisions(mapping, {{Problem::NotANumber, 7, Choice::ReadAs, u"1"_s, {u"x"_s}},
                                    {Problem::CellsMissing, -1, Choice::AsMissing, {}, {}}}) ==
            mapping);
}

void TestImportDraft::aSecondTranslationReplacesTheFirst() {
    Mapping mapping = twoColumns();
    mapping.columns[1].translations = {{u"gut"_s, u"5"_s}};
    const Mapping result =
        withDecisions(mapping, {{Problem::OutsideScale, 1, Choice::ReadAs, u"4"_s, {u"gut"_s}}});
    const QList<Translation> expected{{u"gut"_s, u"4"_s}};
    QCOMPARE(result.columns[1].translations, expected);
}

void TestImportDraft::datesThatReadBothWaysNeedAnAnswer_data() {
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<bool>("asks");
    QTest::newRow("none") << QStringList() << true;
    QTest::newRow("one") << QStringList{u"d.M.yyyy"_s} << false;
    QTest::newRow("day or month first") << QStringList{u"d/M/yyyy"_s, u"M/d/yyyy"_s} << true;
    QTest::newRow("with and without time")
        << QStringList{u"yyyy-MM-dd"_s, u"yyyy-MM-dd HH:mm"_s} << false;
    QTest::newRow("a month in words decides")
        << QStringList{u"d MMM yyyy"_s, u"M/d/yyyy"_s} << false;
}

void TestImportDraft::datesThatReadBothWaysNeedAnAnswer() {
    QFETCH(QStringList, formats);
    QFETCH(bool, asks);
    Mapping mapping = twoColumns();
    mapping.columns[0].dateFormats = formats;
    QCOMPARE(needsAnswer(mapping, mapping.columns[0]), asks);
}

void TestImportDraft::anAnswerNeedsItsQuestion() {
    Mapping mapping = twoColumns();
    QVERIFY(needsAnswer(mapping, mapping.columns[1]));
    PlannedQuestion question;
    question.code = u"Q1"_s;
    mapping.questions = {question};
    mapping.columns[1].question = u"Q1"_s;
    QVERIFY(!needsAnswer(mapping, mapping.columns[1]));
    mapping.questions[0].scale = {5, 1, 1};
    QVERIFY(needsAnswer(mapping, mapping.columns[1]));
}

void TestImportDraft::everyProblemCanBeLeftOut() {
    const Column column;
    for (int i = 0; i <= static_cast<int>(Problem::Other); ++i) {
        const auto problem = static_cast<Problem>(i);
        QCOMPARE(choicesFor(problem, &column).constFirst(), Choice::LeaveOut);
        QCOMPARE(choicesFor(problem, nullptr), QList<Choice>{Choice::LeaveOut});
    }
}

QTEST_GUILESS_MAIN(TestImportDraft)
#include "test_import_draft.moc"
