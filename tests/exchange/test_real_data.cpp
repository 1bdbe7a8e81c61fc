#include "models/exchange/guess.h"
#include "tests/exchange/loaded.h"

#include <QObject>
#include <QSet>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

/// Surveys that other people published, through the mappings of tests/data/mappings.
class TestRealData : public QObject {
    Q_OBJECT

private:
    QString m_folder = realDataFolder();

    [[nodiscard]] Loaded load(const QString& file, const QString& mapping) const {
        const auto saved = savedMapping(mapping);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().facts.join(u": "_s)));
        auto all = loaded(m_folder + u'/' + file, *saved->format, *saved);
        if (!all)
            qFatal("%s", qPrintable(all.error().facts.join(u": "_s)));
        return *all;
    }
    static QMap<QString, PlannedAnswer> answersOf(const Mapping& mapping,
                                                  const PlannedResponse& response) {
        QMap<QString, PlannedAnswer> answers;
        for (PlannedAnswer answer : response.answers) {
            const QString code = mapping.questions[answer.question].code;
            answer.question = 0;
            answers.insert(code, answer);
        }
        return answers;
    }

private Q_SLOTS:
    void initTestCase() {
        if (m_folder.isEmpty())
            QSKIP("skipped: the folder with the real data sets is not here");
    }

    void theFormatsAreDetected() {
        const QString kiosk = m_folder + u"/servqual_kiosk/"_s;
        const auto raw = detectFormat(kiosk + u"kiosk_raw_cp949.csv"_s);
        QVERIFY(raw);
        QCOMPARE(raw->format.encoding, u"windows-949"_s);
        QCOMPARE(raw->format.delimiter, ',');
        const auto sheet = detectFormat(kiosk + u"survey_responses.xlsx"_s);
        QVERIFY(sheet);
        QCOMPARE(sheet->format.kind, FileKind::Xlsx);
        QCOMPARE(sheet->sheets.size(), 10);
        QCOMPARE(sheet->sheets[4], u"서브퀄"_s);
        for (const QString& file :
             {u"gp_fft/gp_fft.csv"_s, u"nhs_fft_comments/text_data_phase1.csv"_s,
              u"nhs_fft_comments/v6framework_230831.csv"_s})
            QCOMPARE(detectFormat(m_folder + u'/' + file)->format, SourceFormat());
    }

    void all211RespondentsOfTheKioskStudyLoad() {
        const Loaded all = load(u"servqual_kiosk/kiosk_raw_cp949.csv"_s, u"kiosk_raw"_s);
        QCOMPARE(all.header.size(), 163);
        QCOMPARE(all.counts.read, 211);
        QCOMPARE(all.counts.imported, 211);
        QVERIFY(all.problems.isEmpty());
        // Four never used a kiosk and answered nothing else; they stay, with their facets.
        const auto silent = std::count_if(all.accepted.begin(), all.accepted.end(),
                                          [](const auto& each) { return each.answers.isEmpty(); });
        QCOMPARE(silent, 4);
        QCOMPARE(all.counts.answers, 207 * 28);
        // Two pairs of them say the same; each is a respondent of their own.
        QSet<QByteArray> identities;
        for (const PlannedResponse& each : all.accepted)
            identities.insert(each.identity);
        QCOMPARE(identities.size(), 211);
        const Loaded again = load(u"servqual_kiosk/kiosk_raw_cp949.csv"_s, u"kiosk_raw"_s);
        QCOMPARE(again.accepted, all.accepted);
    }

    void theRawAndTheCleanedFileAgree() {
        const Mapping rawMapping = *savedMapping(u"kiosk_raw"_s);
        const Mapping cleanMapping = *savedMapping(u"kiosk_clean"_s);
        const Loaded raw = load(u"servqual_kiosk/kiosk_raw_cp949.csv"_s, u"kiosk_raw"_s);
        const QString cleanPath = m_folder + u"/servqual_kiosk/kiosk_clean_194.csv"_s;
        const Loaded clean = load(u"servqual_kiosk/kiosk_clean_194.csv"_s, u"kiosk_clean"_s);
        QCOMPARE(clean.counts.imported, 194);
        QCOMPARE(clean.counts.rejected, 0);
        const ReadTable table = readAll(cleanPath);
        const auto rawRow = static_cast<int>(table.header.indexOf(u"raw_row"_s));
        for (qsizetype i = 0; i < clean.accepted.size(); ++i) {
            const qsizetype number = table.rows[i].text(rawRow).toLongLong();
            const auto ours = answersOf(rawMapping, raw.accepted[number - 1]);
            const auto theirs = answersOf(cleanMapping, clean.accepted[i]);
            QCOMPARE(theirs.size(), 28);
            QCOMPARE(ours, theirs);
        }
    }

    void theResponseSheetLoads() {
        const Loaded all = load(u"servqual_kiosk/survey_responses.xlsx"_s, u"kiosk_sheet"_s);
        QCOMPARE(all.counts.read, 196);
        QCOMPARE(all.counts.imported, 196);
        QVERIFY(all.problems.isEmpty());
        QCOMPARE(all.counts.answers, 196 * 24);
        // 2019-08-27 18:29:47 in Seoul
        QCOMPARE(all.accepted[0].moment, 1566898187);
        QCOMPARE(all.accepted[0].day, 18135);
        QCOMPARE(all.accepted[0].answers[0].expected, 7.0);
        QCOMPARE(all.accepted[0].answers[0].delivered, 6.0);
        for (const PlannedResponse& each : all.accepted) // names and telephones are not mapped
            QVERIFY(each.personName.isEmpty() && each.personContact.isEmpty());
    }

    void theSurgeriesLoad() {
        const Loaded all = load(u"gp_fft/gp_fft.csv"_s, u"gp_fft"_s);
        QCOMPARE(all.counts, (ImportCounts{3882, 3882, 0, 0, 3882}));
        qint64 comments = 0;
        qint64 likely = 0;
        for (const PlannedResponse& each : all.accepted) {
            comments += each.comments.size();
            likely += each.answers[0].delivered >= 4.0 ? 1 : 0;
        }
        QCOMPARE(comments, 1552 + 352);
        QCOMPARE(likely, 2616 + 901);
    }

    void theCommentsOfTheFirstPhaseLoadButForWrongValues() {
        const Loaded all =
            load(u"nhs_fft_comments/text_data_phase1.csv"_s, u"nhs_comments_phase1"_s);
        QCOMPARE(all.counts, (ImportCounts{10334, 10303, 0, 31, 10298}));
        // 21 times "-o", once each "cc", "SS" and "A"; six times -9 and once -6.
        QCOMPARE(all.problemCount(ProblemReason::NotANumber), 24);
        QCOMPARE(all.problemCount(ProblemReason::OutsideScale), 7);
        QCOMPARE(all.problems.size(), 31);
        QSet<QString> values;
        for (const Problem& each : all.problems)
            values.insert(each.value);
        QCOMPARE(values, (QSet<QString>{u"-o"_s, u"cc"_s, u"SS"_s, u"A"_s, u"-9"_s, u"-6"_s}));
    }

    void theCommentsOfTheSecondPhaseLoadButForDatesThatReadTwoWays() {
        const Loaded all = load(u"nhs_fft_comments/v6framework_230831.csv"_s, u"nhs_comments_v6"_s);
        QCOMPARE(all.counts.read, 7908);
        QCOMPARE(all.counts.imported, 5561);
        QCOMPARE(all.counts.rejected, 2347);
        // The file mixes day first and month first: 2322 days cannot be told.
        QCOMPARE(all.problemCount(ProblemReason::AmbiguousDate), 2322);
        // 25 rows hold neither an answer nor a comment.
        QCOMPARE(all.problemCount(ProblemReason::NothingInRow), 25);
        QCOMPARE(all.problems.size(), 2347);
        QSet<QByteArray> respondents;
        qint64 comments = 0;
        for (const PlannedResponse& each : all.accepted) {
            respondents.insert(each.identity);
            comments += each.comments.size();
        }
        QCOMPARE(respondents.size(), 3098);
        QCOMPARE(comments, 4283);
    }

    void aGuessFindsThePairsOfTheKioskStudy() {
        const QString path = m_folder + u"/servqual_kiosk/kiosk_raw_cp949.csv"_s;
        const auto sample = sampleTable(path, detectFormat(path)->format, 300);
        QVERIFY(sample);
        const Guess guess = guessMapping(sample->header, sample->rows, {});
        int pairs = 0;
        for (const PlannedQuestion& question : guess.mapping.questions) {
            if (question.kind != MeasureKind::Gap)
                continue;
            ++pairs;
            QCOMPARE(question.scale, (Scale{1, 7, 1}));
        }
        QCOMPARE(pairs, 24);
        QCOMPARE(guess.open.size(), 1);
        QCOMPARE(guess.open[0].kind, OpenPointKind::NoMoment);
        Mapping dated = guess.mapping;
        dated.defaults.day = QDate(2019, 9, 8);
        const auto all = loaded(path, detectFormat(path)->format, dated);
        QVERIFY(all);
        QCOMPARE(all->counts.imported, 211);
    }
};

QTEST_GUILESS_MAIN(TestRealData)
#include "test_real_data.moc"
