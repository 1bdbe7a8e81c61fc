#include "models/analyses/signals.h"
#include "models/tables/signal_sentences.h"
#include "tests/fixtures/sample_file.h"
#include "tests/support/temporary.h"

#include <QtTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace symmetry;
using namespace symmetry::test;

/// The built-in truths of the sample company that show over time, found again as signals.
class TestSampleSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStormIsASpecialCauseOfItsMonth();
    void theSlowSinkingOfInvoicesIsFound();
    void solvedAtFirstCallImproved();
    void theStablePromoterScoreGivesNone();
    void appointmentsFellInTheSouth();
    void voicesAreCounted();
    void everySignalHasItsSentence();

private:
    [[nodiscard]] SignalsResult within(const QString& first, const QString& last,
                                       Step step = Step::Month) const;
    [[nodiscard]] static const FoundSignal* named(const SignalsResult& result, const QString& name,
                                                  Aspect aspect = Aspect::Delivered);

    Temporary m_folder;
    Snapshot m_snapshot;
};

void TestSampleSignals::initTestCase() {
    m_snapshot = sampleSnapshot(m_folder.path(u"sample.symmetry"_s));
    QVERIFY(m_snapshot.frame && m_snapshot.voices);
}

SignalsResult TestSampleSignals::within(const QString& first, const QString& last,
                                        Step step) const {
    return signals(m_snapshot, monthsScope(first, last), step);
}

const FoundSignal* TestSampleSignals::named(const SignalsResult& result, const QString& name,
                                            Aspect aspect) {
    const auto found = std::ranges::find_if(result.signals, [&](const FoundSignal& f) {
        return f.timeline.name == name && f.timeline.subject.aspect == aspect;
    });
    return found == result.signals.cend() ? nullptr : &*found;
}

void TestSampleSignals::theStormIsASpecialCauseOfItsMonth() {
    const FoundSignal* storm =
        named(within(u"2024-06"_s, u"2025-06"_s), u"Emergency line"_s, Aspect::Gap);
    QVERIFY(storm);
    QCOMPARE(storm->since(), QDate(2025, 2, 1));
    QCOMPARE(storm->run.rule, RunRule::Outside);
    QCOMPARE(storm->run.signal, Signal::Concern);
    QCOMPARE(storm->run.steps, 1);
    QVERIFY(!storm->run.isCurrent);
}

/// No month differs from the one before by more than chance, and yet it sinks.
void TestSampleSignals::theSlowSinkingOfInvoicesIsFound() {
    const FoundSignal* sinking = named(within(u"2025-11"_s, u"2026-10"_s), u"First invoice"_s);
    QVERIFY(sinking);
    QCOMPARE(sinking->run.signal, Signal::Concern);
    QVERIFY(sinking->run.rule == RunRule::Shift || sinking->run.rule == RunRule::Trend);
    QVERIFY(sinking->run.steps >= 7);
}

void TestSampleSignals::solvedAtFirstCallImproved() {
    const FoundSignal* solved =
        named(within(u"2025-11"_s, u"2026-10"_s), u"Solved at first call"_s);
    QVERIFY(solved);
    QCOMPARE(solved->run.signal, Signal::Improvement);
    QCOMPARE(solved->method, ChartMethod::P);
}

void TestSampleSignals::theStablePromoterScoreGivesNone() {
    QVERIFY(!named(within(u"2023-11"_s, u"2026-10"_s), u"Net promoter score"_s));
}

void TestSampleSignals::appointmentsFellInTheSouth() {
    const FoundSignal* fell =
        named(within(u"2025-11"_s, u"2026-10"_s), u"First appointment"_s, Aspect::Gap);
    QVERIFY(fell);
    QCOMPARE(fell->run.signal, Signal::Concern);
    QVERIFY(!fell->strongest.isEmpty());
    QCOMPARE(fell->strongest.front().label, u"South");
}

void TestSampleSignals::voicesAreCounted() {
    const ProcessChartResult chart =
        processChart(m_snapshot, monthsScope(u"2025-11"_s, u"2026-10"_s),
                     {{Subject::Kind::Voices, 0, Mirror::Customers}, Step::Month, {}});
    QCOMPARE(chart.method, ChartMethod::C);
    qint64 all = 0;
    for (const Estimate& figure : chart.timeline.figures)
        all += figure.n;
    qint64 counted = 0;
    for (size_t i = 0; i < m_snapshot.voices->size(); ++i) {
        const Profile& profile = m_snapshot.frame->profiles()[m_snapshot.voices->profile[i]];
        const bool counts = profile.mirror == Mirror::Customers && profile.tier == Tier::Standard;
        counted += counts ? m_snapshot.voices->count[i] : 0;
    }
    QVERIFY(all > 0);
    QCOMPARE(all, counted);
}

void TestSampleSignals::everySignalHasItsSentence() {
    const SignalSentences say{Format(QLocale::c())};
    const SignalsResult result = within(u"2023-11"_s, u"2026-10"_s);
    QVERIFY(!result.signals.isEmpty());
    for (const FoundSignal& found : result.signals) {
        const QString sentence = say.sentence(found.timeline, found.run);
        QVERIFY2(!sentence.contains(u"nan"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
        QVERIFY(!found.timeline.name.isEmpty() ||
                found.timeline.subject.kind == Subject::Kind::Voices);
        QVERIFY(found.run.n > 0);
    }
}

QTEST_GUILESS_MAIN(TestSampleSignals)
#include "test_sample_signals.moc"
