#include "models/tables/dimension_presets.h"
#include "models/tables/symmetry_sentences.h"
#include "models/tables/symmetry_tables.h"
#include "tests/support/english.h"
#include "tests/support/symmetry_results.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestSymmetryWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePageSaysTheWorstAndTheCounts();
    void withoutTheOtherSideItSaysWhatIsMissing();
    void theIndexNeverStandsAlone();
    void everyMarkIsASentence();
    void cellsSayTheirVerdictOrWhyNot();
    void unitsCarryACautionBelowTwelve();
    void everyTableIsWhole();
    void gapsAndExpectationsHaveSentencesOfTheirOwn();
    void presetsHaveNamesAndMeanings();

private:
    English m_english;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedStates)};
    SymmetrySentences m_say{m_format};
    SymmetryResult m_result = SymmetryFigures().result();
};

void TestSymmetryWords::thePageSaysTheWorstAndTheCounts() {
    const PageWords words = m_say.page(m_result);
    QCOMPARE(words.sentence, u"Listening falls short for both sides, and further for employees: "
                             "30 points against 17"_s);
    QVERIFY2(words.sub.contains(u"3 of 8 dimensions symmetric within ±5 points"_s),
             qPrintable(words.sub));
    QVERIFY(words.sub.contains(u"employees worse off in 3, customers worse off in 1"_s));
    QVERIFY(words.sub.contains(u"not enough answers to say in 1"_s));
    const ChartWords chart = m_say.butterfly(m_result);
    QCOMPARE(chart.finding, u"Employees are worse off in Listening, Reliability and Competence"_s);
    const Format guests(QLocale::c(), u"guest"_s);
    QVERIFY(SymmetrySentences(guests).page(m_result).sub.contains(u"guests worse off in 1"_s));
}

void TestSymmetryWords::withoutTheOtherSideItSaysWhatIsMissing() {
    QCOMPARE(m_say.page({}).sentence, u"Nothing is asked of both sides yet"_s);
    const PageWords half = m_say.page(halfOfSymmetry());
    QCOMPARE(half.sentence, u"Customers have answered. What employees get is not known yet"_s);
    QVERIFY(half.sub.contains(u"1846"_s) || half.sub.contains(u"1,846"_s));
    SymmetryResult nobody = halfOfSymmetry();
    nobody.customers = 0;
    QCOMPARE(m_say.page(nobody).sentence, u"Nobody has answered in this period"_s);
}

void TestSymmetryWords::theIndexNeverStandsAlone() {
    QCOMPARE(m_say.index(m_result),
             u"Symmetry index 95 (94 … 96, bootstrap): the mean difference is 4.6 points. Read it "
             "only beside the verdicts."_s);
    QVERIFY(m_say.index(SymmetryFigures(3).result()).contains(u"Symmetry index, leaders 93"_s));
    SymmetryResult unknown = m_result;
    unknown.indices.clear();
    QVERIFY(m_say.index(unknown).startsWith(u"No symmetry index"_s));
}

void TestSymmetryWords::everyMarkIsASentence() {
    const QString spoken = m_say.mark(m_result, 0, 1);
    QCOMPARE(spoken, u"Listening, employees: expected 79.0, delivered 49.0 (46.9 … 51.1, n 418); "
                     "difference +9.0 (+6.6 … +11.4); employees worse off by 9.0 points"_s);
    QVERIFY(m_say.mark(m_result, 0, 0).startsWith(u"Listening, customers: expected 75.0"_s));
    SymmetryResult few = m_result;
    few.dimensions[0].sides[1].delivered = {};
    few.dimensions[0].sides[1].delivered.n = 3;
    few.dimensions[0].pairs[0] = {};
    QCOMPARE(m_say.mark(few, 0, 1),
             u"Listening, employees: n = 3, too few; not enough answers to say"_s);
    QCOMPARE(m_say.side(halfOfSymmetry().dimensions.at(0), 1),
             u"Listening, employees: no answers"_s);
}

void TestSymmetryWords::cellsSayTheirVerdictOrWhyNot() {
    QVERIFY(m_say.cell(m_result, 0, 2, 0).startsWith(u"Field service × Listening: customers "_s));
    QVERIFY(m_say.cell(m_result, 0, 4, 4).contains(u"hidden, because"_s));
    QCOMPARE(m_say.cell(m_result, 0, 5, 4), u"Marketing × Autonomy: n = 3, too few"_s);
    const QList<SymmetryUnit>& units = m_result.matrices.at(0).units;
    QCOMPARE(m_say.cellText(units.at(4).cells.at(4)), u"hidden"_s);
    QCOMPARE(m_say.cellText(units.at(5).cells.at(4)), u"n = 3"_s);
    SymmetryCell unsure = units.at(0).cells.at(0);
    unsure.pair.verdict = SymmetryVerdict::NotEnough;
    QCOMPARE(m_say.cellText(unsure), u"·"_s);
    QVERIFY(m_say.matrix(m_result, 0, u"Department"_s).finding.startsWith(u"By Department: "_s));
    QVERIFY(m_say.matrix(m_result, 0, u"D"_s).subtitle.contains(u"hidden below 5 answers"_s));
}

void TestSymmetryWords::unitsCarryACautionBelowTwelve() {
    const ChartWords words = m_say.units(m_result, 0, 1, u"Department"_s);
    QVERIFY2(words.subtitle.contains(u"fewer than 12 pairs"_s), qPrintable(words.subtitle));
    QVERIFY(words.subtitle.contains(u"Pearson r"_s) && words.subtitle.contains(u"Spearman"_s));
    QVERIFY(words.subtitle.endsWith(u"not a cause"_s));
    QVERIFY(m_say.offTheLine(m_result, 0, 1).startsWith(u"Farthest from the line of equality"_s));
    SymmetryResult none = m_result;
    none.matrices[0].byDimension[1] = {};
    QVERIFY(m_say.units(none, 0, 1, u"Department"_s).finding.contains(u"too few groups"_s));
    QVERIFY(m_say.offTheLine(none, 0, 1).isEmpty());
}

void TestSymmetryWords::everyTableIsWhole() {
    for (const int others : {1, 3}) {
        const SymmetryResult result = SymmetryFigures(others).result();
        ColumnTable<SymmetryDimension> dimensions(symmetryDimensionColumns(m_format, result));
        ColumnTable<MatrixRow> matrix(matrixColumns(m_format, result, 0, u"Department"_s));
        ColumnTable<MatrixTwinRow> twin(matrixTwinColumns(m_format, result, 0, u"Department"_s));
        const QAbstractItemModelTester a(&dimensions);
        const QAbstractItemModelTester b(&matrix);
        const QAbstractItemModelTester c(&twin);
        dimensions.setRows(result.dimensions);
        matrix.setRows(matrixRows(result, 0));
        twin.setRows(matrixTwinRows(m_format, result, 0));
        QCOMPARE(twin.rowCount(), 48);
        QCOMPARE(matrix.columnCount(), 10);
        for (const QAbstractItemModel* table :
             {static_cast<QAbstractItemModel*>(&dimensions),
              static_cast<QAbstractItemModel*>(&matrix), static_cast<QAbstractItemModel*>(&twin)}) {
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    const QString text = table->index(row, column).data().toString();
                    QVERIFY(!text.isEmpty() && !text.contains(u"nan"_s));
                    QVERIFY(!table->index(row, column).data(SpokenRole).toString().isEmpty());
                }
            }
        }
    }
    QCOMPARE(unitRows(m_format, m_result, 0, 4).size(), 4);
    QVERIFY(unitRows(m_format, m_result, 2, 4).isEmpty());
}

void TestSymmetryWords::gapsAndExpectationsHaveSentencesOfTheirOwn() {
    SymmetryResult expected = m_result;
    expected.question.aspect = Aspect::Expected;
    QVERIFY(m_say.page(expected).sentence.startsWith(u"Employees expect less than customers"_s));
    SymmetryResult equal = m_result;
    for (SymmetryDimension& dimension : equal.dimensions)
        dimension.pairs[0].verdict = SymmetryVerdict::Symmetric;
    QCOMPARE(m_say.page(equal).sentence, u"Both sides get the same in every dimension"_s);
    for (SymmetryDimension& dimension : equal.dimensions)
        dimension.pairs[0].verdict = SymmetryVerdict::NotEnough;
    QCOMPARE(m_say.page(equal).sentence, u"Not enough answers to compare both sides"_s);
}

void TestSymmetryWords::presetsHaveNamesAndMeanings() {
    const QList<DimensionPreset> presets = DimensionPresets::all();
    QCOMPARE(presets.size(), 3);
    QCOMPARE(presets.at(0).dimensions.size(), 5);
    QCOMPARE(presets.at(2).dimensions.size(), 11);
    double weights = 0;
    for (const PresetDimension& dimension : presets.at(1).dimensions)
        weights += dimension.weight;
    QCOMPARE(weights, 100.0);
    for (const DimensionPreset& preset : presets) {
        QStringList names;
        for (const PresetDimension& dimension : preset.dimensions) {
            QVERIFY(!dimension.about.isEmpty() && !names.contains(dimension.name));
            names.append(dimension.name);
        }
    }
}

QTEST_GUILESS_MAIN(TestSymmetryWords)
#include "test_symmetry_words.moc"
