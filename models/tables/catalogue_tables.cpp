#include "models/tables/catalogue_tables.h"

#include "models/tables/shown_text.h"
#include "models/tables/words.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class CatalogueHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::CatalogueHeaders)
public:
    static QString source() { return tr("Source"); }
    static QString state() { return tr("State"); }
    static QString imported() { return tr("Imported on"); }
    static QString read() { return tr("Read"); }
    static QString added() { return tr("Added"); }
    static QString duplicates() { return tr("Known already"); }
    static QString rejected() { return tr("Rejected"); }
    static QString answers() { return tr("Answers"); }
    static QString period() { return tr("Period"); }
    static QString measure() { return tr("Measure"); }
    static QString kind() { return tr("Kind"); }
    static QString definition() { return tr("Definition"); }
    static QString direction() { return tr("Direction"); }
    static QString questions() { return tr("Questions"); }
    static QString target() { return tr("Target"); }
    static QString owner() { return tr("Owner"); }
    static QString weight() { return tr("Weight"); }
    static QString day() { return tr("Day"); }
    static QString mirror() { return tr("Who"); }
    static QString tier() { return tr("Tier"); }
    static QString expected() { return tr("Expected"); }
    static QString delivered() { return tr("Delivered"); }
    static QString gap() { return tr("Gap"); }
    static QString importance() { return tr("Importance"); }
    static QString comment() { return tr("Comment"); }
};

using Headers = CatalogueHeaders;
constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;

template <class Row>
Column<Row> countColumn(const Format& format, const QString& id, const QString& header,
                        qint64 Row::*field) {
    return {id, header, alignFigures,
            [format, field](const Row& row) { return format.count(row.*field); },
            [field](const Row& row) { return QVariant(qlonglong(row.*field)); }};
}

QString momentText(const Format& format, qint64 seconds, const QTimeZone& zone) {
    if (seconds <= 0)
        return u"–"_s;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, zone);
    return u"%1 %2"_s.arg(format.date(moment.date()),
                          format.locale().toString(moment.time(), QLocale::ShortFormat));
}

using AnswerField = std::optional<double> Answer::*;

/// Mean of one value over the answers that have it; NaN where none has.
double meanOf(const AnswerRow& row, AnswerField field) {
    double sum = 0;
    int n = 0;
    for (const Answer& answer : row.answers) {
        if (answer.*field) {
            sum += *(answer.*field);
            ++n;
        }
    }
    return n > 0 ? sum / n : std::nan("");
}

/// Mean of delivered minus expected over the answers that have both.
double gapOf(const AnswerRow& row) {
    double sum = 0;
    int n = 0;
    for (const Answer& answer : row.answers) {
        if (answer.expected && answer.delivered) {
            sum += *answer.delivered - *answer.expected;
            ++n;
        }
    }
    return n > 0 ? sum / n : std::nan("");
}

QString plain(const Format& format, double value) {
    return format.number(value, value == std::round(value) ? 0 : 2);
}

Column<AnswerRow> answerColumn(const Format& format, const QString& id, const QString& header,
                               AnswerField field) {
    return {id, header, alignFigures,
            [format, field](const AnswerRow& row) { return plain(format, meanOf(row, field)); },
            [field](const AnswerRow& row) { return QVariant(meanOf(row, field)); }};
}

} // namespace

Unit unitOf(MeasureKind kind) {
    switch (kind) {
    case MeasureKind::NetPromoter:
        return Unit::Points;
    case MeasureKind::Satisfaction:
    case MeasureKind::FriendsAndFamily:
    case MeasureKind::ProblemIncidence:
        return Unit::Percent;
    case MeasureKind::Mean:
    case MeasureKind::Effort:
    case MeasureKind::Gap:
        break;
    }
    return Unit::Scale;
}

QList<Column<Source>> sourceColumns(const Format& format, const QTimeZone& zone) {
    QList<Column<Source>> columns;
    columns.append({u"name"_s, Headers::source(), leading,
                    [](const Source& source) { return shownName(source.name); }});
    columns.append({u"state"_s, Headers::state(), leading,
                    [](const Source& source) { return Words::state(source.state); },
                    [](const Source& source) { return QVariant(static_cast<int>(source.state)); },
                    [](const Source& source) {
                        return source.state == SourceState::Visible ? Meaning::Plain
                                                                    : Meaning::Quiet;
                    }});
    columns.append({u"imported"_s, Headers::imported(), alignFigures,
                    [format, zone](const Source& source) {
                        return momentText(format, source.importedAt, zone);
                    },
                    [](const Source& source) { return QVariant(qlonglong(source.importedAt)); }});
    columns.append(countColumn(format, u"read"_s, Headers::read(), &Source::read));
    columns.append(countColumn(format, u"added"_s, Headers::added(), &Source::imported));
    columns.append(
        countColumn(format, u"duplicates"_s, Headers::duplicates(), &Source::duplicates));
    columns.append(countColumn(format, u"rejected"_s, Headers::rejected(), &Source::rejected));
    columns.append(countColumn(format, u"answers"_s, Headers::answers(), &Source::answers));
    columns.append(
        {u"period"_s, Headers::period(), leading,
         [format](const Source& source) {
             if (source.imported == 0)
                 return u"–"_s;
             return format.period({dateOfDay(source.firstDay), dateOfDay(source.lastDay)});
         },
         [](const Source& source) {
             return source.imported == 0 ? QVariant() : QVariant(source.firstDay);
         }});
    return columns;
}

QList<Column<Measure>> measureColumns(const Format& format) {
    return {{u"name"_s, Headers::measure(), leading,
             [](const Measure& measure) { return shownName(measure.name); }},
            {u"kind"_s, Headers::kind(), leading,
             [](const Measure& measure) { return Words::kind(measure.kind); }},
            {u"definition"_s,
             Headers::definition(),
             leading,
             [](const Measure& measure) { return shownName(measure.definition, 400); },
             {},
             [](const Measure&) { return Meaning::Quiet; }},
            {u"direction"_s, Headers::direction(), leading,
             [](const Measure& measure) { return Words::direction(measure.direction); }},
            {u"questions"_s, Headers::questions(), alignFigures,
             [format](const Measure& measure) { return format.count(measure.questions.size()); },
             [](const Measure& measure) { return QVariant(qlonglong(measure.questions.size())); }},
            {u"target"_s, Headers::target(), alignFigures,
             [format](const Measure& measure) {
                 return measure.target ? format.goal(*measure.target, unitOf(measure.kind))
                                       : u"–"_s;
             },
             [](const Measure& measure) {
                 return measure.target ? QVariant(*measure.target) : QVariant();
             }},
            {u"owner"_s, Headers::owner(), leading,
             [](const Measure& measure) { return shownName(measure.owner); }},
            {u"weight"_s, Headers::weight(), alignFigures,
             [format](const Measure& measure) { return plain(format, measure.weight); },
             [](const Measure& measure) { return QVariant(measure.weight); }}};
}

QList<Column<AnswerRow>> answerColumns(const Format& format, const QStringList& facets) {
    const Words words(format);
    QList<Column<AnswerRow>> columns{
        {u"day"_s, Headers::day(), alignFigures,
         [format](const AnswerRow& row) { return format.date(row.day); },
         [](const AnswerRow& row) { return QVariant(row.day); }},
        {u"mirror"_s, Headers::mirror(), leading,
         [words](const AnswerRow& row) { return words.mirrorLabel(row.mirror); }},
        {u"tier"_s, Headers::tier(), leading,
         [](const AnswerRow& row) { return Words::tier(row.tier); }}};
    for (int i = 0; i < facets.size(); ++i)
        columns.append({u"facet:%1"_s.arg(i), shownName(facets.at(i)), leading,
                        [i](const AnswerRow& row) { return shownName(row.facets.value(i)); }});
    columns.append(answerColumn(format, u"expected"_s, Headers::expected(), &Answer::expected));
    columns.append(answerColumn(format, u"delivered"_s, Headers::delivered(), &Answer::delivered));
    columns.append({u"gap"_s, Headers::gap(), alignFigures,
                    [format](const AnswerRow& row) {
                        const double gap = gapOf(row);
                        return format.signedNumber(gap, gap == std::round(gap) ? 0 : 2);
                    },
                    [](const AnswerRow& row) { return QVariant(gapOf(row)); }});
    columns.append(
        answerColumn(format, u"importance"_s, Headers::importance(), &Answer::importance));
    columns.append({u"comment"_s, Headers::comment(), leading, [](const AnswerRow& row) {
                        return shownName(row.comments.join(u" · "_s), 1000);
                    }});
    return columns;
}

QList<Column<TextRow>> textColumns(const Format& format, const QStringList& headers,
                                   const QString& lineHeader) {
    QList<Column<TextRow>> columns;
    if (!lineHeader.isEmpty()) {
        columns.append(
            {u"line"_s, lineHeader, alignFigures,
             [format](const TextRow& row) {
                 return row.line > 0 ? format.count(row.line) : QString();
             },
             [](const TextRow& row) { return row.line > 0 ? QVariant(row.line) : QVariant(); },
             [](const TextRow&) { return Meaning::Quiet; }});
    }
    for (int i = 0; i < headers.size(); ++i) {
        columns.append({QString::number(i),
                        shownName(headers.at(i)),
                        leading,
                        [i](const TextRow& row) { return shownName(row.cells.value(i), 400); },
                        {},
                        [i](const TextRow& row) { return row.meanings.value(i, Meaning::Plain); }});
    }
    return columns;
}

} // namespace symmetry
