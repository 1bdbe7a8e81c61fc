#include "models/exchange/series_interpreter.h"

#include "models/domain/response.h"
#include "models/exchange/compiled_mapping.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/identity_census.h"
#include "models/exchange/number_parser.h"
#include "models/exchange/row_faults.h"

#include <QCryptographicHash>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace symmetry {

namespace {

constexpr qsizetype shownCharacters = 80;

bool isPooledByCounts(SeriesKind kind) {
    return kind == SeriesKind::Share || kind == SeriesKind::Rate;
}

/// The same for two points of one series, period and facets; and, with the values, for equal ones.
struct PointHashes {
    quint64 place = 0;
    quint64 whole = 0;
};

PointHashes hashesOf(const PlannedPoint& point) {
    QByteArray bytes;
    const auto add = [&bytes](const auto& value) {
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    add(point.series);
    add(point.day);
    add(point.step);
    QList<PlannedFacet> facets = point.facets;
    std::ranges::sort(facets, {}, &PlannedFacet::facet);
    for (const PlannedFacet& facet : std::as_const(facets)) {
        const QByteArray label = facet.label.toUtf8();
        add(facet.facet);
        add(label.size());
        bytes.append(label);
    }
    const auto hashed = [&bytes] {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2s_128);
        quint64 number = 0;
        std::memcpy(&number, hash.constData(), sizeof number);
        return number;
    };
    PointHashes hashes;
    hashes.place = hashed();
    add(point.numerator);
    add(point.denominator);
    hashes.whole = hashed();
    return hashes;
}

} // namespace

struct SeriesInterpreter::Private {
    using Column = CompiledMapping::Column;

    /// The columns that speak of one series.
    struct Figures {
        const Column* value = nullptr;
        const Column* numerator = nullptr;
        const Column* denominator = nullptr;
    };

    Private(CompiledMapping compiled, QList<PlannedSeries> planned)
        : mapping(std::move(compiled)),
          series(std::move(planned)),
          parser(mapping.periods, mapping.yearFrom) {}

    const CompiledMapping mapping;
    const QList<PlannedSeries> series;
    const PeriodParser parser;
    IdentityCensus places;
    IdentityCensus points;

    // of the row that is being read
    const Row* row = nullptr;
    QList<PlannedPoint>* found = nullptr;
    QList<Problem>* problems = nullptr;
    PlannedPoint common;      ///< line, period and facets
    std::vector<int> columns; ///< by point: where its value stands

    void complain(ProblemReason reason, int column, QByteArrayView cell) const {
        const QString value = QString::fromUtf8(cell.first(std::min<qsizetype>(cell.size(), 400)));
        problems->append({row->line, column, value.left(shownCharacters), reason});
    }
    void readPeriod();
    void readFacets();
    /// The number in a cell; nothing where it is blank, or bad (then there is a problem).
    [[nodiscard]] std::optional<double> numberIn(const Column* column) const;
    [[nodiscard]] Figures figuresOf(int series) const;
    void readWide();
    void readLong();
    void readPoint(int which, const Figures& figures);
    void readCounts(PlannedPoint point, const Figures& figures);
    [[nodiscard]] PointsOutcome withoutRepeated();
};

void SeriesInterpreter::Private::readPeriod() {
    const Column& column = mapping.periodColumn;
    const QByteArrayView cell = column.cell(*row);
    if (cell.isEmpty())
        return complain(ProblemReason::PeriodMissing, column.index, {});
    const QByteArray raw = QByteArray::fromRawData(cell.data(), cell.size());
    const auto period = parser.read(column.values.value(raw, raw));
    if (!period)
        return complain(period.error(), column.index, cell);
    common.day = period->day;
    common.step = period->step;
}

void SeriesInterpreter::Private::readFacets() {
    common.facets.clear();
    for (const Column& column : mapping.facets) {
        const QByteArrayView cell = column.cell(*row);
        if (cell.isEmpty())
            continue;
        const QByteArray raw = QByteArray::fromRawData(cell.data(), cell.size());
        const QString label =
            restored(QString::fromUtf8(column.values.value(raw, raw))).simplified();
        if (label.size() > Limits::nameCharacters)
            complain(ProblemReason::NameTooLong, column.index, cell);
        else if (!label.isEmpty())
            common.facets.append({column.target, label});
    }
}

std::optional<double> SeriesInterpreter::Private::numberIn(const Column* column) const {
    const QByteArrayView cell = column ? column->cell(*row) : QByteArrayView();
    if (cell.isEmpty())
        return std::nullopt;
    const QByteArray raw = QByteArray::fromRawData(cell.data(), cell.size());
    if (const auto known = column->numbers.constFind(raw); known != column->numbers.cend())
        return *known;
    const auto decimal = row->isNumber(column->index) ? DecimalSign::Point : mapping.decimal;
    const auto number = parseNumber(cell, decimal);
    if (number)
        return *number;
    complain(number.error(), column->index, cell);
    return std::nullopt;
}

SeriesInterpreter::Private::Figures SeriesInterpreter::Private::figuresOf(int which) const {
    const auto in = [which](const std::vector<Column>& list) -> const Column* {
        const auto same = std::ranges::find_if(list, [which](const Column& column) {
            return column.target == which || column.target < 0;
        });
        return same == list.end() ? nullptr : &*same;
    };
    return {in(mapping.values), in(mapping.numerators), in(mapping.denominators)};
}

void SeriesInterpreter::Private::readWide() {
    for (int which = 0; which < series.size(); ++which)
        readPoint(which, figuresOf(which));
}

void SeriesInterpreter::Private::readLong() {
    const Column& column = mapping.seriesColumn;
    const QByteArrayView cell = column.cell(*row);
    if (cell.isEmpty())
        return complain(ProblemReason::SeriesMissing, column.index, {});
    const QByteArray raw = QByteArray::fromRawData(cell.data(), cell.size());
    const QString name = restored(QString::fromUtf8(column.values.value(raw, raw))).simplified();
    const auto known = std::ranges::find(series, name, &PlannedSeries::name);
    if (known == series.cend())
        return complain(ProblemReason::SeriesUnknown, column.index, cell);
    const auto which = static_cast<int>(known - series.cbegin());
    readPoint(which, figuresOf(which));
}

void SeriesInterpreter::Private::readPoint(int which, const Figures& figures) {
    PlannedPoint point = common;
    point.series = which;
    if (isPooledByCounts(series.at(which).kind))
        return readCounts(point, figures);
    const std::optional<double> value = numberIn(figures.value);
    if (!value)
        return;
    const bool counts = series.at(which).kind == SeriesKind::Count;
    if (counts && (*value < 0 || *value != std::floor(*value)))
        return complain(*value < 0 ? ProblemReason::BelowZero : ProblemReason::NotWhole,
                        figures.value->index, figures.value->cell(*row));
    point.numerator = *value;
    found->append(point);
    columns.push_back(figures.value->index);
}

void SeriesInterpreter::Private::readCounts(PlannedPoint point, const Figures& figures) {
    const qsizetype before = problems->size();
    const std::optional<double> numerator = numberIn(figures.numerator);
    const std::optional<double> denominator = numberIn(figures.denominator);
    if (problems->size() > before || (!numerator && !denominator))
        return;
    if (!numerator || !denominator)
        return complain(ProblemReason::PartMissing,
                        (numerator ? figures.denominator : figures.numerator)->index, {});
    if (*numerator < 0 || *denominator < 0) {
        const Column& column = *numerator < 0 ? *figures.numerator : *figures.denominator;
        return complain(ProblemReason::BelowZero, column.index, column.cell(*row));
    }
    if (*numerator != std::floor(*numerator))
        return complain(ProblemReason::NotWhole, figures.numerator->index,
                        figures.numerator->cell(*row));
    const bool share = series.at(point.series).kind == SeriesKind::Share;
    if (share ? *numerator > *denominator : *denominator == 0 && *numerator > 0)
        return complain(ProblemReason::MoreThanAll, figures.numerator->index,
                        figures.numerator->cell(*row));
    point.numerator = *numerator;
    point.denominator = *denominator;
    found->append(point);
    columns.push_back(figures.numerator->index);
}

/// Leaves out points that stood in the file before.
PointsOutcome SeriesInterpreter::Private::withoutRepeated() {
    PointsOutcome outcome;
    QList<PlannedPoint> fresh;
    for (qsizetype i = 0; i < found->size(); ++i) {
        const PointHashes hashes = hashesOf(found->at(i));
        const bool repeated = places.add(hashes.place).before > 0;
        const bool same = points.add(hashes.whole).before > 0;
        if (!repeated) {
            fresh.append(found->at(i));
        } else if (same) {
            ++outcome.duplicates;
        } else {
            ++outcome.rejected;
            const int column = columns.at(static_cast<size_t>(i));
            complain(ProblemReason::PointContradicts, column, row->trimmed(column));
        }
    }
    *found = fresh;
    return outcome;
}

SeriesInterpreter::SeriesInterpreter(std::unique_ptr<Private> content) : d(std::move(content)) {}
SeriesInterpreter::SeriesInterpreter(SeriesInterpreter&&) noexcept = default;
SeriesInterpreter& SeriesInterpreter::operator=(SeriesInterpreter&&) noexcept = default;
SeriesInterpreter::~SeriesInterpreter() = default;

Result<SeriesInterpreter> SeriesInterpreter::create(const Mapping& mapping,
                                                    const QStringList& header) {
    auto compiled = CompiledMapping::create(mapping, header);
    if (!compiled)
        return tl::unexpected(compiled.error());
    return SeriesInterpreter(std::make_unique<Private>(std::move(*compiled), mapping.series));
}

PointsOutcome SeriesInterpreter::interpret(const Row& row, QList<PlannedPoint>& points,
                                           QList<Problem>& problems) {
    points.clear();
    const qsizetype before = problems.size();
    d->row = &row;
    d->found = &points;
    d->problems = &problems;
    d->columns.clear();
    d->common = PlannedPoint();
    d->common.line = row.line;
    if (!isReadable(row, d->mapping.headerCount, problems))
        return {RowOutcome::Rejected, 0, 0};
    d->readPeriod();
    d->readFacets();
    d->mapping.seriesColumn.isUsed() ? d->readLong() : d->readWide();
    if (problems.size() == before && points.isEmpty())
        d->complain(ProblemReason::NothingInRow, -1, {});
    if (problems.size() > before) {
        points.clear();
        return {RowOutcome::Rejected, 0, 0};
    }
    return d->withoutRepeated();
}

} // namespace symmetry
