#include "models/exchange/guess.h"
#include "models/exchange/interpreter.h"
#include "models/exchange/preview.h"
#include "tests/exchange/files.h"

#include <QObject>

using namespace symmetry;
using namespace symmetry::test;
using namespace Qt::Literals::StringLiterals;

class TestGuess : public QObject {
    Q_OBJECT

private:
    Temporary m_folder;

    Guess guessed(const QByteArray& bytes, const Catalogue& catalogue = {}) const {
        const QString path = written(m_folder, u"file.csv"_s, bytes);
        const auto sample = sampleTable(path, detectFormat(path)->format, 500);
        return guessMapping(sample->header, sample->rows, catalogue);
    }
    static const ColumnMapping* column(const Guess& guess, const QString& name) {
        for (const ColumnMapping& each : guess.mapping.columns)
            if (each.column == name)
                return &each;
        return nullptr;
    }
    static QList<OpenPointKind> open(const Guess& guess) {
        QList<OpenPointKind> kinds;
        for (const OpenPoint& point : guess.open)
            kinds.append(point.kind);
        return kinds;
    }

private Q_SLOTS:
    void pairsOfColumnsBecomeOneQuestion_data() {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("delivered");
        QTest::addColumn<QString>("code");
        QTest::newRow("letters") << u"E1"_s << u"P1"_s << u"Q1"_s;
        QTest::newRow("English") << u"Waiting time (expected)"_s << u"Waiting time (delivered)"_s
                                 << u"waiting_time"_s;
        QTest::newRow("short") << u"wait_exp"_s << u"wait_del"_s << u"wait"_s;
        QTest::newRow("camel case") << u"WaitExpectation"_s << u"WaitPerception"_s << u"wait"_s;
        QTest::newRow("German") << u"Freundlichkeit erw"_s << u"Freundlichkeit erl"_s
                                << u"freundlichkeit"_s;
        QTest::newRow("French") << u"Accueil - attendu"_s << u"Accueil - perçu"_s << u"accueil"_s;
        QTest::newRow("Korean") << u"3-1. 정보를 제공해야 한다. (기대 설문)"_s
                                << u"3-2. 정보를 제공한다. (인지 설문)"_s << u"Q3"_s;
    }
    void pairsOfColumnsBecomeOneQuestion() {
        QFETCH(QString, expected);
        QFETCH(QString, delivered);
        QFETCH(QString, code);
        const Guess guess = guessed("date;" + expected.toUtf8() + ';' + delivered.toUtf8() +
                                    "\n2024-05-01;7;5\n2024-05-02;6;4\n2024-05-03;7;99\n");
        QCOMPARE(guess.mapping.questions.size(), 1);
        QCOMPARE(guess.mapping.questions[0].code, code);
        QCOMPARE(guess.mapping.questions[0].scale, (Scale{1, 7, 1}));
        QCOMPARE(guess.mapping.questions[0].kind, MeasureKind::Gap);
        QCOMPARE(column(guess, expected)->part, AnswerPart::Expected);
        QCOMPARE(column(guess, delivered)->part, AnswerPart::Delivered);
        QCOMPARE(column(guess, delivered)->missing, QStringList{u"99"_s});
        QVERIFY(guess.open.isEmpty());
        QVERIFY(checkMapping(guess.mapping));
    }

    void everyKindOfColumnIsFound() {
        const Guess guess =
            guessed("Respondent "
                    "ID,Datum,Zielgruppe,Segment,Kundennummer,Name,E-Mail,NPS,Kommentar,Score 2\n"
                    "a1,01.02.2024 10:30,Kunde,Gold,K7,Ann,a@b.example,9,Sehr freundliches Team im "
                    "Laden,77\n"
                    "a2,13.02.2024 11:30,Mitarbeiter,Blau,K8,Ben,b@b.example,3,Es hat leider sehr "
                    "lang gedauert,78\n"
                    "a3,14.02.2024 12:30,Kunde,Gold,K9,Cem,c@b.example,10,,79\n"
                    "a4,15.02.2024 12:30,Kunde,Gold,K1,Dan,d@b.example,10,,80\n");
        const auto role = [&](const QString& name) {
            return column(guess, name) == nullptr ? ColumnRole::Ignore : column(guess, name)->role;
        };
        QCOMPARE(role(u"Respondent ID"_s), ColumnRole::Identifier);
        QCOMPARE(role(u"Datum"_s), ColumnRole::Moment);
        QCOMPARE(column(guess, u"Datum"_s)->dateFormats, QStringList{u"dd.MM.yyyy HH:mm"_s});
        QCOMPARE(role(u"Zielgruppe"_s), ColumnRole::Mirror);
        QCOMPARE(column(guess, u"Zielgruppe"_s)->values.value(u"Mitarbeiter"_s), u"employees"_s);
        QCOMPARE(role(u"Segment"_s), ColumnRole::Facet);
        QCOMPARE(role(u"Kundennummer"_s), ColumnRole::PersonKey);
        QCOMPARE(role(u"Name"_s), ColumnRole::PersonName);
        QCOMPARE(role(u"E-Mail"_s), ColumnRole::PersonContact);
        QCOMPARE(role(u"NPS"_s), ColumnRole::Answer);
        QCOMPARE(guess.mapping.question(u"NPS"_s)->kind, MeasureKind::NetPromoter);
        QCOMPARE(role(u"Kommentar"_s), ColumnRole::Comment);
        QCOMPARE(role(u"Score 2"_s), ColumnRole::Ignore);
        QVERIFY(checkMapping(guess.mapping));
    }

    void aLongFileIsRecognised() {
        const Guess guess = guessed("respondent;date;question;expected;delivered\n"
                                    "1;2024-05-01;friendly;7;5\n1;2024-05-01;fast;6;4\n"
                                    "2;2024-05-02;friendly;7;2\n2;2024-05-02;fast;5;5\n");
        QVERIFY(guess.mapping.isLong());
        QCOMPARE(column(guess, u"expected"_s)->role, ColumnRole::Value);
        QCOMPARE(column(guess, u"expected"_s)->part, AnswerPart::Expected);
        QCOMPARE(column(guess, u"respondent"_s)->role, ColumnRole::Identifier);
        QCOMPARE(guess.mapping.questions.size(), 2);
        QVERIFY(checkMapping(guess.mapping));
    }

    void whatTheValuesDoNotDecideIsAsked_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<OpenPointKind>>("kinds");
        using Kinds = QList<OpenPointKind>;
        QTest::newRow("day or month") << QByteArray("date,q\n03/04/2024,1\n05/06/2024,3\n")
                                      << Kinds{OpenPointKind::DayOrMonthFirst};
        QTest::newRow("both in one file") << QByteArray("date,q\n13/04/2024,1\n05/26/2024,3\n"
                                                        "01/02/2024,2\n")
                                          << Kinds{OpenPointKind::DayOrMonthFirst};
        QTest::newRow("decided by one row")
            << QByteArray("date,q\n03/04/2024,1\n25/06/2024,3\n") << Kinds{};
        QTest::newRow("two digits")
            << QByteArray("date,q\n13.04.24,1\n05.06.24,3\n") << Kinds{OpenPointKind::TwoDigitYear};
        QTest::newRow("no day") << QByteArray("q,r\n1,2\n3,4\n") << Kinds{OpenPointKind::NoMoment};
        QTest::newRow("no answers")
            << QByteArray("date,shop\n2024-01-01,a\n2024-01-02,a\n2024-01-02,b\n2024-01-02,b\n")
            << Kinds{OpenPointKind::NoAnswers};
        QTest::newRow("both signs") << QByteArray("date;q\n2024-01-01;3,5\n2024-01-02;2.5\n")
                                    << Kinds{OpenPointKind::DecimalSign};
        QTest::newRow("comma") << QByteArray("date;q\n2024-01-01;3,5\n2024-01-02;2\n") << Kinds{};
    }
    void whatTheValuesDoNotDecideIsAsked() {
        QFETCH(QByteArray, bytes);
        QTEST(open(guessed(bytes)), "kinds");
    }

    void wordsOfAScaleAreTranslated() {
        const Guess guess = guessed("date,rating\n2024-01-01,Extremely likely\n"
                                    "2024-01-02,Don't know\n2024-01-03,Likely\n");
        QCOMPARE(guess.mapping.questions[0].kind, MeasureKind::FriendsAndFamily);
        QCOMPARE(guess.mapping.questions[0].scale, (Scale{0, 5, 1}));
        QCOMPARE(column(guess, u"rating"_s)->values.value(u"Likely"_s), u"4"_s);
    }

    void questionsOfTheFileAreTakenOver() {
        Catalogue catalogue;
        catalogue.dimensions.append({DimensionId{1}, {}, u"Trust"_s, 1, 0});
        Question question;
        question.id = QuestionId{1};
        question.code = u"T1"_s;
        question.text = u"How far do you trust us?"_s;
        question.scale = {0, 10, 1};
        question.direction = Direction::LowerIsBetter;
        question.dimension = DimensionId{1};
        catalogue.questions.append(question);
        const Guess guess =
            guessed("date,How far do you trust us?\n2024-01-01,3\n2024-01-02,4\n", catalogue);
        QCOMPARE(guess.mapping.questions.size(), 1);
        QCOMPARE(guess.mapping.questions[0].code, u"T1"_s);
        QCOMPARE(guess.mapping.questions[0].dimension, u"Trust"_s);
        QCOMPARE(guess.mapping.questions[0].scale, (Scale{0, 10, 1}));
        QCOMPARE(guess.mapping.questions[0].direction, Direction::LowerIsBetter);
    }

    void filesOfPeriodsAreSeries() {
        const Guess guess = guessed("Month;Region;Revenue;Calls received;Left numerator;Left "
                                    "denominator\n2024-01;N;1,5;10;1;90\n2024-02;N;2,5;11;0;91\n");
        QVERIFY(guess.mapping.rows == RowMeaning::Period);
        QVERIFY(checkMapping(guess.mapping));
        QCOMPARE(guess.mapping.decimal, DecimalSign::Comma);
        QCOMPARE(guess.mapping.series.size(), 3);
        QVERIFY(guess.mapping.series[1].kind == SeriesKind::Count);
        QVERIFY(guess.mapping.series[2].kind == SeriesKind::Rate);
        QCOMPARE(guess.mapping.series[2].name, u"Left"_s);
        QVERIFY(column(guess, u"Region"_s)->role == ColumnRole::Facet);
        QVERIFY(guess.open.isEmpty());
    }

    void filesOfNamedSeriesAreSeries() {
        const Guess guess = guessed("Kennzahl,Quartal,Wert\nUmsatz,2024-Q1,5\nKosten,2024-Q1,3\n");
        QVERIFY(guess.mapping.rows == RowMeaning::Point);
        QVERIFY(checkMapping(guess.mapping));
        QCOMPARE(guess.mapping.series.size(), 2);
        QCOMPARE(column(guess, u"Quartal"_s)->dateFormats, QStringList{u"quarter"_s});
    }

    void surveysWithAMonthStaySurveys() {
        QByteArray text = "month,region,score\n";
        for (int i = 0; i < 40; ++i)
            text +=
                "2024-0" + QByteArray::number(1 + i % 3) + ",N," + QByteArray::number(i % 7) + "\n";
        QVERIFY(!guessed(text).mapping.isSeries());
        QVERIFY(!guessed("id,month,score\n1,2024-01,5\n2,2024-02,4\n").mapping.isSeries());
    }

    void whatTheRowsAreCanBeSaid() {
        const QString path =
            written(m_folder, u"said.csv"_s, "day,revenue\n2024-01-31,5\n2024-02-29,6\n");
        const auto sample = sampleTable(path, detectFormat(path)->format, 500);
        const Guess survey = guessMapping(sample->header, sample->rows, {});
        QVERIFY(!survey.mapping.isSeries());
        const Guess series = guessMapping(sample->header, sample->rows, {}, RowMeaning::Period);
        QVERIFY(series.mapping.rows == RowMeaning::Period);
        QCOMPARE(series.mapping.columns[0].step, std::optional(Step::Month));
        QVERIFY(checkMapping(series.mapping));
        const Guess back = guessMapping(sample->header, sample->rows, {}, RowMeaning::Response);
        QVERIFY(!back.mapping.isSeries());
    }
};

QTEST_GUILESS_MAIN(TestGuess)
#include "test_guess.moc"
