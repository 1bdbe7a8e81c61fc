#include "models/exchange/compiled_mapping.h"

#include "models/exchange/number_parser.h"

#include <algorithm>

namespace symmetry {

namespace {

int indexOfQuestion(const Mapping& mapping, const QString& code) {
    for (int i = 0; i < mapping.questions.size(); ++i)
        if (mapping.questions[i].code == code)
            return i;
    return -1;
}

int indexOfSeries(const Mapping& mapping, const QString& name) {
    const auto found = std::ranges::find(mapping.series, name, &PlannedSeries::name);
    return found == mapping.series.cend() ? -1 : static_cast<int>(found - mapping.series.cbegin());
}

CompiledMapping::Column compile(const Mapping& mapping, const ColumnMapping& from, int index) {
    CompiledMapping::Column column;
    column.index = index;
    column.part = from.part;
    for (const QStringList& codes : {mapping.missing, from.missing})
        for (const QString& code : codes)
            column.missing.push_back(code.trimmed().toUtf8());
    const bool numeric = from.role == ColumnRole::Answer || from.role == ColumnRole::Value ||
                         from.role == ColumnRole::Numerator || from.role == ColumnRole::Denominator;
    for (auto it = from.values.begin(); it != from.values.end(); ++it) {
        const QByteArray cell = it.key().trimmed().toUtf8();
        column.values.insert(cell, it.value().toUtf8());
        if (numeric)
            column.numbers.insert(cell,
                                  parseNumber(it.value().toUtf8(), DecimalSign::Point).value_or(0));
    }
    if (from.role == ColumnRole::Answer || from.role == ColumnRole::Comment)
        column.target = indexOfQuestion(mapping, from.question);
    else if (numeric)
        column.target = indexOfSeries(mapping, from.series);
    return column;
}

/// Midnight of the day in the zone; nothing where there is no day.
std::optional<Moment> momentOfDay(QDate day, const QTimeZone& zone) {
    const auto iso = MomentFormat::compile(QStringLiteral("iso"));
    if (!day.isValid() || !iso)
        return std::nullopt;
    const auto moment = MomentParser({*iso}, zone, {}).read(day.toString(Qt::ISODate).toUtf8());
    return moment ? std::optional(*moment) : std::nullopt;
}

} // namespace

QByteArrayView CompiledMapping::Column::cell(const Row& row) const {
    const QByteArrayView text = row.trimmed(index);
    for (const QByteArray& code : missing)
        if (text == code)
            return {};
    return text;
}

QByteArray CompiledMapping::momentCell(const Row& row) const {
    QByteArray joined;
    for (const Column& column : moments) {
        const QByteArrayView cell = column.cell(row);
        if (cell.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined.append(' ');
        const QByteArray raw = QByteArray::fromRawData(cell.data(), cell.size());
        joined.append(column.values.value(raw, raw));
    }
    return joined;
}

Result<CompiledMapping> CompiledMapping::create(const Mapping& mapping, const QStringList& header) {
    if (const auto sound = checkMapping(mapping); !sound)
        return tl::unexpected(sound.error());
    CompiledMapping compiled;
    compiled.headerCount = static_cast<int>(header.size());
    compiled.isLong = mapping.isLong();
    compiled.decimal = mapping.decimal;
    compiled.mirror = mapping.defaults.mirror;
    compiled.tier = mapping.defaults.tier;
    compiled.zone = QTimeZone(mapping.defaults.timeZone.toUtf8());
    for (int i = 0; i < mapping.questions.size(); ++i) {
        compiled.scales.push_back(mapping.questions[i].scale);
        compiled.questionCodes.insert(mapping.questions[i].code.toUtf8(), i);
    }
    for (const ColumnMapping& column : mapping.columns) {
        const auto index = static_cast<int>(header.indexOf(column.column));
        if (column.role == ColumnRole::Ignore)
            continue;
        if (index < 0)
            return fail(
                ErrorKind::ImportMappingBad,
                {mapping.name, QStringLiteral("the file has no column \"%1\"").arg(column.column)});
        compiled.add(mapping, column, index);
    }
    compiled.defaultMoment = momentOfDay(mapping.defaults.day, compiled.zone);
    return compiled;
}

std::vector<CompiledMapping::Column>* CompiledMapping::listOf(ColumnRole role) {
    switch (role) {
    case ColumnRole::Identifier:
        return &identifiers;
    case ColumnRole::Facet:
        return &facets;
    case ColumnRole::Comment:
        return &comments;
    case ColumnRole::Answer:
        return &answers;
    case ColumnRole::Value:
        return &values;
    case ColumnRole::Numerator:
        return &numerators;
    case ColumnRole::Denominator:
        return &denominators;
    default:
        return nullptr;
    }
}

CompiledMapping::Column* CompiledMapping::singleOf(ColumnRole role) {
    switch (role) {
    case ColumnRole::Mirror:
        return &mirrorColumn;
    case ColumnRole::Tier:
        return &tierColumn;
    case ColumnRole::PersonKey:
        return &keyColumn;
    case ColumnRole::PersonName:
        return &nameColumn;
    case ColumnRole::PersonContact:
        return &contactColumn;
    case ColumnRole::Question:
        return &questionColumn;
    case ColumnRole::Series:
        return &seriesColumn;
    default:
        return nullptr;
    }
}

void CompiledMapping::add(const Mapping& mapping, const ColumnMapping& from, int index) {
    Column column = compile(mapping, from, index);
    if (from.role == ColumnRole::Facet)
        column.target = static_cast<int>(facets.size());
    if (auto* list = listOf(from.role))
        list->push_back(std::move(column));
    else if (auto* single = singleOf(from.role))
        *single = std::move(column);
    else if (from.role == ColumnRole::Moment)
        addMoment(from, std::move(column));
    else if (from.role == ColumnRole::Period)
        addPeriod(from, std::move(column));
}

void CompiledMapping::addPeriod(const ColumnMapping& from, Column column) {
    for (const QString& format : from.dateFormats)
        if (auto compiled = PeriodFormat::compile(format, from.step))
            periods.push_back(std::move(*compiled));
    yearFrom = from.yearFrom;
    periodColumn = std::move(column);
}

void CompiledMapping::addMoment(const ColumnMapping& from, Column column) {
    if (moments.empty()) {
        for (const QString& format : from.dateFormats)
            if (auto compiled = MomentFormat::compile(format))
                formats.push_back(std::move(*compiled));
        yearFrom = from.yearFrom;
        if (!from.timeZone.isEmpty())
            zone = QTimeZone(from.timeZone.toUtf8());
    }
    moments.push_back(std::move(column));
}

} // namespace symmetry
