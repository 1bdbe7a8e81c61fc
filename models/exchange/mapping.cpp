#include "models/exchange/mapping.h"

#include "models/domain/response.h"
#include "models/exchange/moment_parser.h"
#include "models/exchange/number_parser.h"
#include "models/exchange/series_check.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

bool Mapping::has(ColumnRole role) const {
    return std::any_of(columns.begin(), columns.end(),
                       [role](const ColumnMapping& column) { return column.role == role; });
}

const PlannedQuestion* Mapping::question(const QString& code) const {
    for (const PlannedQuestion& each : questions)
        if (each.code == code)
            return &each;
    return nullptr;
}

QStringView key(ColumnRole role) {
    switch (role) {
    case ColumnRole::Ignore:
        return u"ignore";
    case ColumnRole::Identifier:
        return u"identifier";
    case ColumnRole::Moment:
        return u"moment";
    case ColumnRole::Mirror:
        return u"mirror";
    case ColumnRole::Tier:
        return u"tier";
    case ColumnRole::Facet:
        return u"facet";
    case ColumnRole::PersonKey:
        return u"person-key";
    case ColumnRole::PersonName:
        return u"person-name";
    case ColumnRole::PersonContact:
        return u"person-contact";
    case ColumnRole::Comment:
        return u"comment";
    case ColumnRole::Answer:
        return u"answer";
    case ColumnRole::Question:
        return u"question";
    case ColumnRole::Value:
        return u"value";
    case ColumnRole::Period:
        return u"period";
    case ColumnRole::Series:
        return u"series";
    case ColumnRole::Numerator:
        return u"numerator";
    case ColumnRole::Denominator:
        return u"denominator";
    }
    return {};
}

QStringView key(AnswerPart part) {
    switch (part) {
    case AnswerPart::Expected:
        return u"expected";
    case AnswerPart::Delivered:
        return u"delivered";
    case AnswerPart::Importance:
        return u"importance";
    }
    return {};
}

QString shapeOf(const QStringList& header) {
    QCryptographicHash hash(QCryptographicHash::Blake2s_128);
    for (const QString& name : header) {
        hash.addData(name.toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

namespace {

/// What is wrong, with its place; empty where nothing is.
using Complaint = QString;

/// QTimeZone alone would take any word for the name of a zone without an offset.
Complaint checkZone(const QString& zone) {
    return zone.isEmpty() || QTimeZone::availableTimeZoneIds().contains(zone.toUtf8())
               ? Complaint()
               : u"time zone \"%1\" is not known"_s.arg(zone);
}

Complaint checkQuestion(const PlannedQuestion& question) {
    if (question.code.isEmpty() || question.code.size() > Limits::nameCharacters)
        return u"code must have 1 to 200 characters"_s;
    if (!question.scale.isValid())
        return u"scale must have a minimum below its maximum, a step above 0 and at most 250 values"_s;
    if (question.belief &&
        (question.mirror == Mirror::Customers || question.mirror == Mirror::Employees))
        return u"belief is asked of managers and leaders"_s;
    if (question.text.toUtf8().size() > Limits::textBytes)
        return u"text is too long"_s;
    for (const QString& name :
         {question.journey, question.stage, question.touchpoint, question.dimension})
        if (name.size() > Limits::nameCharacters)
            return u"a name is longer than 200 characters"_s;
    if (!question.touchpoint.isEmpty() && (question.journey.isEmpty() || question.stage.isEmpty()))
        return u"a touchpoint needs a journey and a stage"_s;
    return {};
}

Complaint checkMoment(const ColumnMapping& column, bool first) {
    if (first && column.dateFormats.isEmpty())
        return u"formats are missing"_s;
    for (const QString& text : column.dateFormats) {
        const auto format = MomentFormat::compile(text);
        if (!format)
            return u"format \"%1\" cannot be read"_s.arg(text);
        if (format->hasShortYear() && !column.yearFrom)
            return u"format \"%1\" has a year of two digits and needs yearFrom"_s.arg(text);
    }
    if (column.yearFrom && (*column.yearFrom < 1900 || *column.yearFrom > 2100))
        return u"yearFrom must be between 1900 and 2100"_s;
    return checkZone(column.timeZone);
}

/// Whether what a cell is translated into means something for the role.
bool isTarget(const Mapping& mapping, ColumnRole role, const QString& target) {
    switch (role) {
    case ColumnRole::Mirror:
        return wordFromKey<Mirror>(target).has_value();
    case ColumnRole::Tier:
        return wordFromKey<Tier>(target).has_value();
    case ColumnRole::Question:
        return mapping.question(target) != nullptr;
    case ColumnRole::Series:
        return hasSeries(mapping, target);
    case ColumnRole::Answer:
    case ColumnRole::Value:
    case ColumnRole::Numerator:
    case ColumnRole::Denominator:
        return parseNumber(target.toUtf8(), DecimalSign::Point).has_value();
    case ColumnRole::Facet:
        return !target.isEmpty() && target.size() <= Limits::nameCharacters;
    case ColumnRole::Moment:
    case ColumnRole::Period:
        return !target.isEmpty(); // read by the formats, as a cell is
    default:
        return false;
    }
}

Complaint checkValues(const Mapping& mapping, const ColumnMapping& column) {
    for (auto it = column.values.begin(); it != column.values.end(); ++it)
        if (!isTarget(mapping, column.role, it.value()))
            return u"values: \"%1\" cannot become \"%2\" here"_s.arg(it.key(), it.value());
    return {};
}

Complaint checkColumn(const Mapping& mapping, const ColumnMapping& column, bool firstMoment) {
    if (const Complaint bad = seriesColumnFault(mapping, column); !bad.isEmpty())
        return bad;
    if (mapping.isSeries() && column.role != ColumnRole::Facet)
        return checkValues(mapping, column);
    const bool known = mapping.question(column.question) != nullptr;
    switch (column.role) {
    case ColumnRole::Answer:
        if (!known)
            return u"question \"%1\" is not defined"_s.arg(column.question);
        break;
    case ColumnRole::Comment:
        if (!known && !column.question.isEmpty())
            return u"question \"%1\" is not defined"_s.arg(column.question);
        break;
    case ColumnRole::Facet:
        if (column.facet.trimmed().isEmpty() || column.facet.size() > Limits::nameCharacters)
            return u"facet must have 1 to 200 characters"_s;
        break;
    case ColumnRole::Moment:
        if (const Complaint bad = checkMoment(column, firstMoment); !bad.isEmpty())
            return bad;
        break;
    case ColumnRole::Question:
    case ColumnRole::Value:
        if (!mapping.isLong() || !mapping.has(ColumnRole::Question))
            return u"\"%1\" needs a question column, and rows that are parts"_s.arg(
                key(column.role));
        break;
    default:
        break;
    }
    return checkValues(mapping, column);
}

/// Roles that only one column may have.
bool isSingle(ColumnRole role) {
    return role == ColumnRole::Mirror || role == ColumnRole::Tier ||
           role == ColumnRole::PersonKey || role == ColumnRole::PersonName ||
           role == ColumnRole::PersonContact || role == ColumnRole::Question ||
           role == ColumnRole::Period || role == ColumnRole::Series;
}

Complaint checkColumns(const Mapping& mapping) {
    QSet<QString> names;
    QSet<QString> facets;
    QSet<ColumnRole> roles;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMapping& column = mapping.columns[i];
        Complaint bad;
        if (column.column.isEmpty())
            bad = u"column has no name"_s;
        else if (names.contains(column.column))
            bad = u"the column is there twice"_s;
        else if (column.role == ColumnRole::Facet && facets.contains(column.facet))
            bad = u"facet \"%1\" has a column already"_s.arg(column.facet);
        else if (isSingle(column.role) && roles.contains(column.role))
            bad = u"another column is \"%1\" already"_s.arg(key(column.role));
        else
            bad = checkColumn(mapping, column, !roles.contains(ColumnRole::Moment));
        if (!bad.isEmpty())
            return u"columns[%1] \"%2\": %3"_s.arg(QString::number(i), column.column, bad);
        names.insert(column.column);
        roles.insert(column.role);
        if (column.role == ColumnRole::Facet)
            facets.insert(column.facet);
    }
    return {};
}

Complaint checkWhole(const Mapping& mapping) {
    if (mapping.isSeries())
        return seriesFault(mapping);
    if (!mapping.has(ColumnRole::Answer) && !mapping.has(ColumnRole::Value) &&
        !mapping.has(ColumnRole::Comment))
        return u"columns: none is an answer, a value or a comment"_s;
    if (mapping.isLong() && !mapping.has(ColumnRole::Identifier))
        return u"rows: parts of a response need an identifier column"_s;
    if (!mapping.has(ColumnRole::Moment) && !mapping.defaults.day.isValid())
        return u"defaults.day: needed where no column is the moment"_s;
    if (mapping.format && !isKnownEncoding(mapping.format->encoding))
        return u"file.encoding: \"%1\" is not known"_s.arg(mapping.format->encoding);
    if (const Complaint bad = checkZone(mapping.defaults.timeZone); !bad.isEmpty())
        return u"defaults.timeZone: "_s + bad;
    return mapping.defaults.timeZone.isEmpty() ? u"defaults.timeZone: is empty"_s : Complaint();
}

} // namespace

Result<void> checkMapping(const Mapping& mapping) {
    Complaint bad;
    QSet<QString> codes;
    for (qsizetype i = 0; bad.isEmpty() && i < mapping.questions.size(); ++i) {
        bad = checkQuestion(mapping.questions[i]);
        if (bad.isEmpty() && codes.contains(mapping.questions[i].code))
            bad = u"code \"%1\" is there twice"_s.arg(mapping.questions[i].code);
        codes.insert(mapping.questions[i].code);
        if (!bad.isEmpty())
            bad = u"questions[%1]: %2"_s.arg(QString::number(i), bad);
    }
    if (bad.isEmpty())
        bad = checkColumns(mapping);
    if (bad.isEmpty())
        bad = checkWhole(mapping);
    if (!bad.isEmpty())
        return fail(ErrorKind::ImportMappingBad, {mapping.name, bad});
    return {};
}

} // namespace symmetry
