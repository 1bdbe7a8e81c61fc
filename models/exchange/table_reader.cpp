#include "models/exchange/table_reader.h"

#include "models/exchange/csv_reader.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/xlsx_reader.h"

#include <QSet>

namespace symmetry {

QStringList uniqueHeader(const QStringList& cells) {
    QStringList names;
    QSet<QString> taken;
    for (int i = 0; i < cells.size(); ++i) {
        QString plain = restored(cells[i].simplified());
        if (plain.isEmpty())
            plain = u'#' + QString::number(i + 1);
        QString name = plain;
        for (int copy = 2; taken.contains(name); ++copy)
            name = plain + QStringLiteral(" (") + QString::number(copy) + u')';
        taken.insert(name);
        names.append(name);
    }
    return names;
}

Result<std::unique_ptr<TableReader>> TableReader::open(const QString& path,
                                                       const SourceFormat& format) {
    return format.kind == FileKind::Xlsx ? XlsxReader::open(path, format)
                                         : CsvReader::open(path, format);
}

Result<void> TableReader::takeHeader(const QString& path, int headerRow) {
    Row row;
    for (int i = 0; i < headerRow; ++i) {
        const auto found = next(row);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return fail(ErrorKind::ImportNoHeader, {path});
    }
    if (row.strayQuote)
        return fail(ErrorKind::ImportQuoteOpen, {path, QString::number(row.line)});
    int named = row.count();
    while (named > 0 && row.cell(named - 1).trimmed().isEmpty())
        --named;
    QStringList cells;
    for (int i = 0; i < named; ++i)
        cells.append(row.text(i));
    if (cells.isEmpty())
        return fail(ErrorKind::ImportNoHeader, {path});
    m_header = uniqueHeader(cells);
    return {};
}

} // namespace symmetry
