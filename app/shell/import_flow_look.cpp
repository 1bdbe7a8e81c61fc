#include "app/shell/import_flow_look.h"

#include "app/shell/import_flow_columns.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::import_flow {

namespace {

constexpr int sampledRows = 400;
constexpr qsizetype shownRows = 50;
constexpr qsizetype shownCharacters = 1000;

QStringList shownCells(const Row& row, qsizetype columns) {
    QStringList cells;
    for (int i = 0; i < columns; ++i)
        cells.append(row.text(i).left(shownCharacters));
    return cells;
}

import_draft::FileLook lookOf(const QString& path, const DetectedFormat& detected,
                              const SourceFormat& format, const TableSample& sample) {
    import_draft::FileLook look;
    look.path = path;
    look.bytes = QFileInfo(path).size();
    look.workbook = format.kind == FileKind::Xlsx;
    look.sheets = detected.sheets;
    look.encodingSure = detected.encodingSure;
    look.used = choicesFrom(format);
    look.header = sample.header;
    if (!look.workbook) {
        look.encodings = detected.encodings + offeredEncodings();
        if (!look.encodings.contains(format.encoding))
            look.encodings.prepend(format.encoding);
        look.encodings.removeDuplicates();
    }
    for (const Row& row : sample.rows.first(std::min(shownRows, sample.rows.size()))) {
        look.rows.append(shownCells(row, sample.header.size()));
        look.lines.append(row.line);
        if (row.badEncoding)
            look.badLines.append(row.line);
    }
    return look;
}

} // namespace

Result<Looked> lookAt(const QString& path, const std::optional<SourceFormat>& wanted) {
    const auto detected = detectFormat(path);
    if (!detected)
        return tl::unexpected(detected.error());
    SourceFormat format = wanted.value_or(detected->format);
    if (format.kind == FileKind::Xlsx && format.sheet.isEmpty())
        format.sheet = detected->sheets.value(0);
    auto sample = sampleTable(path, format, sampledRows);
    if (!sample)
        return tl::unexpected(sample.error());
    if (sample->rows.isEmpty())
        return fail(ErrorKind::ImportNoRows, {path});
    return Looked{lookOf(path, *detected, format, *sample), format, std::move(*sample)};
}

Result<Kept> keptMappings(Store& store, const QStringList& header) {
    const QString shape = shapeOf(header);
    const auto all = store.mappings();
    if (!all)
        return tl::unexpected(all.error());
    Kept kept;
    for (const SavedMapping& each : *all)
        kept.list.append({each.id.value, each.name, each.shape == shape});
    const auto fitting = store.mappingForShape(shape);
    if (!fitting)
        return tl::unexpected(fitting.error());
    if (!*fitting)
        return kept;
    const auto mapping = mappingFromJson((*fitting)->body.toUtf8(), (*fitting)->name);
    if (mapping && fits(*mapping, header)) {
        kept.fitting = *mapping;
        kept.fitting->name = (*fitting)->name;
    }
    return kept;
}

Result<Mapping> keptMapping(Store& store, qint64 id) {
    const auto all = store.mappings();
    if (!all)
        return tl::unexpected(all.error());
    for (const SavedMapping& each : *all) {
        if (each.id.value == id)
            return mappingFromJson(each.body.toUtf8(), each.name);
    }
    return fail(ErrorKind::ThingMissing, {u"mapping"_s, QString::number(id)});
}

Result<void> keepMapping(Store& store, const Mapping& mapping) {
    if (const auto sound = checkMapping(mapping); !sound)
        return sound;
    SavedMapping kept;
    kept.name = mapping.name;
    kept.shape = mapping.shape;
    kept.body = QString::fromUtf8(mappingToJson(mapping));
    const auto saved = store.saveMapping(kept);
    return saved ? Result<void>() : tl::unexpected(saved.error());
}

} // namespace symmetry::import_flow
