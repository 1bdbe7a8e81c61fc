#include "app/session/export_series.h"

#include "models/exchange/csv_writer.h"
#include "models/exchange/mapping.h"

#include <QBuffer>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// What one import of series becomes.
struct SeriesTable {
    SeriesTable(const Catalogue& from, SeriesPoints all) : catalogue(from), points(std::move(all)) {
        for (const SeriesPoint& point : std::as_const(points)) {
            if (!series.contains(point.series))
                series.append(point.series);
            for (const FacetValueId id : point.facets) {
                const FacetValue* value = catalogue.find(id);
                if (value && !facets.contains(value->facet))
                    facets.append(value->facet);
            }
        }
    }

    [[nodiscard]] Mapping mapping(const Source& source) const;
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QStringList row(const SeriesPoint& point) const;

    const Catalogue& catalogue;
    const SeriesPoints points;
    QList<SeriesId> series;
    QList<FacetId> facets;
};

QString facetColumn(const Facet* facet) {
    return u"facet: "_s + (facet ? facet->name : QString());
}

QString number(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// As the formats of mapping() read it.
QString periodText(const SeriesPoint& point) {
    const QDate first = dateOfDay(point.day);
    switch (point.step) {
    case Step::Week: {
        int year = 0;
        const int week = first.weekNumber(&year);
        return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
    }
    case Step::Month:
        return first.toString(u"yyyy-MM"_s);
    case Step::Quarter:
        return u"%1-Q%2"_s.arg(first.year()).arg((first.month() + 2) / 3);
    case Step::Day:
        break;
    }
    return first.toString(Qt::ISODate);
}

Mapping SeriesTable::mapping(const Source& source) const {
    Mapping mapping;
    mapping.name = source.name;
    mapping.format = SourceFormat();
    mapping.rows = RowMeaning::Point;
    const auto add = [&mapping](const QString& column, ColumnRole role) -> ColumnMapping& {
        mapping.columns.append(ColumnMapping());
        mapping.columns.last().column = column;
        mapping.columns.last().role = role;
        return mapping.columns.last();
    };
    add(u"series"_s, ColumnRole::Series);
    add(u"period"_s, ColumnRole::Period).dateFormats =
        QStringList{u"iso"_s, u"week"_s, u"month"_s, u"quarter"_s};
    add(u"value"_s, ColumnRole::Value);
    add(u"numerator"_s, ColumnRole::Numerator);
    add(u"denominator"_s, ColumnRole::Denominator);
    for (const FacetId id : facets) {
        const Facet* facet = catalogue.find(id);
        add(facetColumn(facet), ColumnRole::Facet).facet = facet ? facet->name : QString();
    }
    for (const SeriesId id : series) {
        if (const Series* each = catalogue.find(id))
            mapping.series.append({each->name, each->definition, each->unit, each->kind,
                                   each->pooling, each->direction, each->per});
    }
    return mapping;
}

QStringList SeriesTable::header() const {
    QStringList names{u"series"_s, u"period"_s, u"value"_s, u"numerator"_s, u"denominator"_s};
    for (const FacetId id : facets)
        names.append(facetColumn(catalogue.find(id)));
    return names;
}

QStringList SeriesTable::row(const SeriesPoint& point) const {
    const Series* of = catalogue.find(point.series);
    const bool counted = of && (of->kind == SeriesKind::Share || of->kind == SeriesKind::Rate);
    QStringList cells{of ? of->name : QString(), periodText(point),
                      counted ? QString() : number(point.numerator),
                      counted ? number(point.numerator) : QString(),
                      counted ? number(point.denominator) : QString()};
    for (const FacetId facet : facets) {
        QString label;
        for (const FacetValueId id : point.facets) {
            const FacetValue* value = catalogue.find(id);
            if (value && value->facet == facet)
                label = value->label;
        }
        cells.append(label);
    }
    return cells;
}

Result<void> writeTable(const SeriesTable& table, const QString& path) {
    auto file = CarefulWriter::begin(path);
    if (!file)
        return tl::unexpected(file.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    bool written = csv.writeRow(table.header());
    Result<void> done;
    const auto flush = [&] {
        done = (*file)->write(buffer.data());
        buffer.buffer().clear();
        buffer.seek(0);
    };
    for (const SeriesPoint& point : table.points) {
        written = written && csv.writeRow(table.row(point));
        if (done && buffer.size() > (1 << 20))
            flush();
    }
    written = written && csv.finish();
    if (done)
        flush();
    if (!written)
        return fail(ErrorKind::WriteFailed, {path, u"CSV"_s});
    return done ? (*file)->commit() : done;
}

} // namespace

Result<void> exportSeries(Store& store, const Catalogue& catalogue, const QString& folder,
                          std::stop_token stop) {
    QList<Source> sources = catalogue.sources;
    std::ranges::reverse(sources); // oldest first
    int number = 0;
    for (const Source& source : std::as_const(sources)) {
        if (source.kind != SourceKind::Series || source.state != SourceState::Visible)
            continue;
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        auto points = store.pointsOfSource(source.id);
        if (!points)
            return tl::unexpected(points.error());
        const SeriesTable table(catalogue, std::move(*points));
        const QString name = folder + u"/series-%1"_s.arg(++number);
        const auto done =
            writeCarefully(name + ".mapping.json"_L1, mappingToJson(table.mapping(source)))
                .and_then([&] { return writeTable(table, name + ".csv"_L1); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace symmetry
