#include "models/exchange/series_check.h"

#include "models/domain/response.h"
#include "models/exchange/period_parser.h"

#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

bool isNumber(ColumnRole role) {
    return role == ColumnRole::Value || role == ColumnRole::Numerator ||
           role == ColumnRole::Denominator;
}

/// Roles that only files of series have.
bool isOfSeries(ColumnRole role) {
    return role == ColumnRole::Period || role == ColumnRole::Series ||
           role == ColumnRole::Numerator || role == ColumnRole::Denominator;
}

QString periodFault(const ColumnMapping& column) {
    if (column.dateFormats.isEmpty())
        return u"formats are missing"_s;
    for (const QString& text : column.dateFormats) {
        const auto format = PeriodFormat::compile(text, column.step);
        if (!format)
            return u"format \"%1\" cannot be read"_s.arg(text);
        if (format->hasShortYear() && !column.yearFrom)
            return u"format \"%1\" has a year of two digits and needs yearFrom"_s.arg(text);
        if (format->ownStep() && column.step && *column.step != *format->ownStep())
            return u"format \"%1\" says another step"_s.arg(text);
    }
    if (column.yearFrom && (*column.yearFrom < 1900 || *column.yearFrom > 2100))
        return u"yearFrom must be between 1900 and 2100"_s;
    return {};
}

/// How many columns with that role speak of the series.
qsizetype columnsOf(const Mapping& mapping, ColumnRole role, const QString& series) {
    return std::ranges::count_if(mapping.columns, [&](const ColumnMapping& column) {
        return column.role == role &&
               (mapping.rows == RowMeaning::Point || column.series == series);
    });
}

QString figuresFault(const Mapping& mapping, const PlannedSeries& series) {
    const bool counted = series.kind == SeriesKind::Share || series.kind == SeriesKind::Rate;
    const qsizetype values = columnsOf(mapping, ColumnRole::Value, series.name);
    const qsizetype numerators = columnsOf(mapping, ColumnRole::Numerator, series.name);
    const qsizetype denominators = columnsOf(mapping, ColumnRole::Denominator, series.name);
    if (values > 1 || numerators > 1 || denominators > 1)
        return u"two columns for one number"_s;
    if (counted && (numerators == 0 || denominators == 0))
        return u"a share or rate needs a numerator and a denominator column"_s;
    if (!counted && values == 0)
        return u"a value or count needs a value column"_s;
    return {};
}

QString plannedFault(const Mapping& mapping, const PlannedSeries& series) {
    if (series.name.trimmed().isEmpty() || series.name.size() > Limits::nameCharacters)
        return u"name must have 1 to 200 characters"_s;
    if (series.name != series.name.simplified())
        return u"name has needless blanks"_s;
    if (series.definition.toUtf8().size() > Limits::textBytes ||
        series.unit.size() > Limits::nameCharacters)
        return u"a text is too long"_s;
    if (!std::isfinite(series.per) || series.per <= 0)
        return u"per must be above 0"_s;
    return figuresFault(mapping, series);
}

} // namespace

bool hasSeries(const Mapping& mapping, const QString& name) {
    return std::ranges::find(mapping.series, name, &PlannedSeries::name) != mapping.series.cend();
}

QString seriesColumnFault(const Mapping& mapping, const ColumnMapping& column) {
    const ColumnRole role = column.role;
    if (!mapping.isSeries())
        return isOfSeries(role) ? u"\"%1\" needs rows that are periods or points"_s.arg(key(role))
                                : QString();
    const bool fits = isOfSeries(role) || isNumber(role) || role == ColumnRole::Facet ||
                      role == ColumnRole::Ignore;
    if (!fits)
        return u"\"%1\" has no meaning in a file of series"_s.arg(key(role));
    if (role == ColumnRole::Period)
        return periodFault(column);
    if (role == ColumnRole::Series && mapping.rows != RowMeaning::Point)
        return u"\"series\" needs rows that are points"_s;
    if (isNumber(role) && mapping.rows == RowMeaning::Period && !hasSeries(mapping, column.series))
        return u"series \"%1\" is not defined"_s.arg(column.series);
    return {};
}

QString seriesFault(const Mapping& mapping) {
    if (!mapping.has(ColumnRole::Period))
        return u"columns: none is the period"_s;
    if (mapping.rows == RowMeaning::Point && !mapping.has(ColumnRole::Series))
        return u"columns: none names the series"_s;
    if (mapping.series.isEmpty())
        return u"series: none is defined"_s;
    QSet<QString> names;
    for (qsizetype i = 0; i < mapping.series.size(); ++i) {
        const PlannedSeries& series = mapping.series[i];
        QString bad = plannedFault(mapping, series);
        if (bad.isEmpty() && names.contains(series.name))
            bad = u"name \"%1\" is there twice"_s.arg(series.name);
        if (!bad.isEmpty())
            return u"series[%1] \"%2\": %3"_s.arg(QString::number(i), series.name, bad);
        names.insert(series.name);
    }
    if (mapping.format && !isKnownEncoding(mapping.format->encoding))
        return u"file.encoding: \"%1\" is not known"_s.arg(mapping.format->encoding);
    return {};
}

} // namespace symmetry
