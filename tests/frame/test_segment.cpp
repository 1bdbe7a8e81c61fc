#include "tests/frame/random_frame.h"

#include <QTest>
#include <rapidcheck.h>

using namespace symmetry;

namespace {

Segment threeAnswers() {
    return {{7, 9},    {100, 100},    {0, 1},      {0, 2, 3},
            {1, 4, 2}, {0, 255, 249}, {1, 2, 255}, {3, 4, 5}};
}

bool roundTrips(const Segment& segment) {
    const SegmentPtr back = decode(encode(segment));
    return back && *back == segment;
}

} // namespace

class TestSegment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesGiveBackTheSegment();
    void anyChangedLengthIsRefused();
    void wrongSegmentsAreRefused_data();
    void wrongSegmentsAreRefused();
    void profilesBeyondTheKnownOnesAreRefused();
    void hostileBytesNeverHurt();
    void bytesAreLittleEndian();
};

void TestSegment::bytesGiveBackTheSegment() {
    QVERIFY(roundTrips(threeAnswers()));
    QVERIFY(roundTrips({{}, {}, {}, {0}, {}, {}, {}, {}}));
    QVERIFY(rc::check("decode is the inverse of encode", [](quint32 seed) {
        test::Shape shape{.seed = seed, .responses = *rc::gen::inRange(0, 60)};
        test::Dice dice(seed);
        RC_ASSERT(roundTrips(*test::randomSegment(shape, dice, 1)));
    }));
}

void TestSegment::anyChangedLengthIsRefused() {
    const QByteArray bytes = encode(threeAnswers());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decode(QByteArrayView(bytes).first(size)));
    QVERIFY(!decode(QByteArray(bytes).append('\0')));
}

void TestSegment::wrongSegmentsAreRefused_data() {
    QTest::addColumn<Segment>("segment");
    const auto row = [](const char* name, auto change) {
        Segment segment = threeAnswers();
        change(segment);
        QTest::newRow(name) << segment;
    };
    row("days out of order", [](Segment& s) { s.day = {101, 100}; });
    row("day before year one", [](Segment& s) { s.day[0] = Segment::earliestDay - 1; });
    row("day after year 9999", [](Segment& s) { s.day[1] = Segment::latestDay + 1; });
    row("first answer not zero", [](Segment& s) { s.firstAnswer[0] = 1; });
    row("first answers fall", [](Segment& s) { s.firstAnswer = {0, 4, 3}; });
    row("last answer beyond the end", [](Segment& s) { s.firstAnswer = {0, 2, 4000}; });
    row("last answer before the end", [](Segment& s) { s.firstAnswer = {0, 1, 2}; });
    row("a question twice in one response", [](Segment& s) { s.question = {4, 4, 2}; });
    row("questions out of order", [](Segment& s) { s.question = {4, 1, 2}; });
    row("a code that no scale has", [](Segment& s) { s.expected[0] = 250; });
    row("delivered without meaning", [](Segment& s) { s.delivered[0] = 254; });
    row("importance without meaning", [](Segment& s) { s.importance[2] = 251; });
}

void TestSegment::wrongSegmentsAreRefused() {
    QFETCH(const Segment, segment);
    QVERIFY(!segment.isValid());
    QVERIFY(!decode(encode(segment)));
}

void TestSegment::profilesBeyondTheKnownOnesAreRefused() {
    const QByteArray bytes = encode(threeAnswers());
    QVERIFY(decode(bytes, 2));
    QVERIFY(!decode(bytes, 1));
}

void TestSegment::hostileBytesNeverHurt() {
    QVERIFY(rc::check("whatever decode accepts is valid", [](quint32 seed) {
        test::Dice dice(seed);
        const test::Shape shape{.seed = seed, .responses = 5};
        QByteArray bytes = encode(*test::randomSegment(shape, dice, 1));
        for (int i = dice.between(1, 8); i > 0; --i)
            bytes[dice.between(0, static_cast<int>(bytes.size()) - 1)] =
                static_cast<char>(dice.between(-128, 127));
        const SegmentPtr segment = decode(bytes);
        RC_ASSERT((!segment || segment->isValid()));
    }));
}

void TestSegment::bytesAreLittleEndian() {
    const QByteArray bytes = encode({{7}, {258}, {0}, {0, 0}, {}, {}, {}, {}});
    QCOMPARE(bytes.first(4), QByteArray("SYSG"));
    QCOMPARE(bytes.mid(4, 12), QByteArray::fromHex("010000000100000000000000"));
    QCOMPARE(bytes.mid(24, 4), QByteArray::fromHex("02010000"));
}

QTEST_APPLESS_MAIN(TestSegment)
#include "test_segment.moc"
