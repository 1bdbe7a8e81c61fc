#include "models/analyses/symmetry.h"
#include "tests/fixtures/sample_file.h"
#include "tests/support/temporary.h"

#include <QElapsedTimer>
#include <QtTest>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using namespace symmetry::test;

/// What is true of the sample company's two sides, found again by department.
class TestSymmetryTruths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void phoneCentreIsSymmetric();
    void fieldServiceIsAsymmetric();
    void billingIsHiddenAndProtected();
    void theIndexHasANarrowInterval();
    void theWholePageTakesWellUnderASecond();

private:
    [[nodiscard]] const SymmetryUnit& unit(const QString& name) const;
    [[nodiscard]] int dimension(const QString& name) const;

    Temporary m_folder;
    Snapshot m_snapshot;
    SymmetryQuestion m_question;
    SymmetryResult m_result;
};

void TestSymmetryTruths::initTestCase() {
    m_snapshot = sampleSnapshot(m_folder.path(u"sample.symmetry"_s));
    QVERIFY(m_snapshot.frame);
    const FacetValueId any = facetValue(*m_snapshot.catalogue, u"Department"_s, u"Billing"_s);
    m_question.facet = m_snapshot.catalogue->find(any)->facet;
    m_result = symmetryOf(m_snapshot, monthsScope(u"2025-11"_s, u"2026-10"_s), m_question);
    QCOMPARE(m_result.dimensions.size(), 12);
    QCOMPARE(m_result.matrices.size(), 1);
}

const SymmetryUnit& TestSymmetryTruths::unit(const QString& name) const {
    const QList<SymmetryUnit>& units = m_result.matrices.constFirst().units;
    return *std::ranges::find(units, name, &SymmetryUnit::name);
}

int TestSymmetryTruths::dimension(const QString& name) const {
    const auto found = std::ranges::find(m_result.dimensions, name, &SymmetryDimension::name);
    return static_cast<int>(found - m_result.dimensions.cbegin());
}

void TestSymmetryTruths::phoneCentreIsSymmetric() {
    for (const SymmetryCell& cell : unit(u"Phone centre"_s).cells)
        QVERIFY(isSymmetric(cell.pair.verdict));
}

void TestSymmetryTruths::fieldServiceIsAsymmetric() {
    for (const auto& name : {u"Listening"_s, u"Reliability"_s, u"Clarity"_s}) {
        const MirrorPair& pair = unit(u"Field service"_s).cells.at(dimension(name)).pair;
        QVERIFY2(pair.verdict == SymmetryVerdict::OthersWorseOff, qPrintable(name));
        QVERIFY(pair.difference.value > 5.0);
    }
}

void TestSymmetryTruths::billingIsHiddenAndProtected() {
    for (int i = 0; i < m_result.dimensions.size(); ++i) {
        const SymmetryCell& few = unit(u"Billing"_s).cells.at(i);
        QVERIFY(few.suppressed && !few.complementary);
        QCOMPARE(few.others.n, 3);
        QVERIFY(std::isnan(few.others.value) && std::isnan(few.pair.difference.value));
        // The employees of all departments are shown together: somebody stands beside Billing.
        qint64 rest = m_result.dimensions.at(i).sides.at(1).delivered.n;
        int hidden = 0;
        for (const SymmetryUnit& other : m_result.matrices.constFirst().units) {
            const SymmetryCell& cell = other.cells.at(i);
            rest -= cell.others.isKnown() ? cell.others.n : 0;
            hidden += cell.complementary;
        }
        QVERIFY(rest >= 5);
        QVERIFY(hidden >= 1);
    }
}

void TestSymmetryTruths::theIndexHasANarrowInterval() {
    const SymmetryIndex& found = m_result.indices.constFirst();
    QCOMPARE(found.index.n, 12);
    QVERIFY(found.index.value > 80 && found.index.value < 100);
    QVERIFY(found.index.high - found.index.low < 3.0);
    QVERIFY(found.index.low <= found.index.value && found.index.value <= found.index.high);
}

void TestSymmetryTruths::theWholePageTakesWellUnderASecond() {
    QElapsedTimer clock;
    clock.start();
    const auto all = symmetryOf(m_snapshot, monthsScope(u"2023-11"_s, u"2026-10"_s), m_question);
    QVERIFY(!all.indices.isEmpty());
    // Ten times what it takes on two idle cores, so that a busy machine does not make it red.
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestSymmetryTruths)
#include "test_symmetry_truths.moc"
