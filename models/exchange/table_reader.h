#pragma once

#include "models/exchange/row.h"
#include "models/exchange/source_format.h"

#include <memory>

namespace symmetry {

/// What one table may hold; beyond it reading stops with an error that names the limit.
struct TableLimits {
    static constexpr qint64 lineBytes = 1024 * 1024; ///< one record, in UTF-8
    static constexpr int columns = 4096;
    static constexpr qint64 unpackedBytes = 4LL * 1024 * 1024 * 1024; ///< one part of a workbook
    static constexpr qint64 sharedTextBytes = 96LL * 1024 * 1024;     ///< all shared strings
    static constexpr int packingRatio = 1000; ///< unpacked over packed, of parts above 16 MiB
};

/// Reads a table from the first record to the last, once, in bounded memory.
///
/// Text files: RFC 4180 with any of the four delimiters, read strictly: a quoted cell that never
/// closes, or goes on after its closing quote, ends the reading with ImportQuoteOpen and the line
/// where the quote opened; a quote inside an unquoted cell spoils its own record only
/// (Row::strayQuote). Line ends may be mixed. Spaces and tabs around a cell that is not quoted do
/// not belong to it. Blank lines count as lines but are no records.
/// Workbooks: cells by their reference (gaps are empty cells), values as they would be typed:
/// dates and times as ISO 8601, numbers with a decimal point, booleans TRUE and FALSE, errors as
/// their text (#N/A).
class TableReader {
public:
    /// Opens and reads the header.
    /// Errors: as detectFormat; ImportEncodingUnknown, ImportSheetMissing, ImportNoHeader,
    /// ImportTooWide, ImportLineTooLong, ImportQuoteOpen.
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString& path,
                                                                   const SourceFormat& format);
    virtual ~TableReader() = default;
    TableReader(const TableReader&) = delete;
    TableReader& operator=(const TableReader&) = delete;

    /// Column names: blanks simplified, the apostrophe of an export taken away; a name that stood
    /// before gets " (2)", " (3)" ...; a column without a name is called "#" and its number.
    [[nodiscard]] const QStringList& header() const { return m_header; }
    /// Fills `row` with the next record that is not blank; false after the last one.
    /// Errors: ImportLineTooLong, ImportTooWide, ImportQuoteOpen, ImportArchiveBad,
    /// SourceChanged (size or time of the file differ from when it was opened), FileUnreadable.
    [[nodiscard]] virtual Result<bool> next(Row& row) = 0;
    /// Progress, in bytes of the file (text) or of the unpacked sheet (workbook).
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;

protected:
    TableReader() = default;
    /// Skips to the header row and takes it.
    [[nodiscard]] Result<void> takeHeader(const QString& path, int headerRow);

private:
    QStringList m_header;
};

/// Column names as TableReader::header() gives them.
[[nodiscard]] QStringList uniqueHeader(const QStringList& cells);

} // namespace symmetry
