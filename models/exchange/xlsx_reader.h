#pragma once

#include "models/exchange/table_reader.h"
#include "models/exchange/watched_file.h"
#include "models/exchange/workbook.h"

#include <QXmlStreamReader>

namespace symmetry {

/// TableReader for workbooks, on libzip and QXmlStreamReader, one row at a time.
class XlsxReader final : public TableReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString& path,
                                                                   const SourceFormat& format);
    /// Names of the sheets, in the order of the workbook.
    [[nodiscard]] static Result<QStringList> sheets(const QString& path);

    [[nodiscard]] Result<bool> next(Row& row) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_device->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_device->bytesTotal(); }

private:
    XlsxReader(std::unique_ptr<WatchedFile> file, ZipArchive archive);

    [[nodiscard]] Result<void> openSheet(const QString& path, const QString& name);
    [[nodiscard]] Result<void> readRow(Row& row);
    [[nodiscard]] Result<void> readCell(Row& row);
    [[nodiscard]] QByteArray readContent(QByteArray& inlineText);
    void appendValue(Row& row, QStringView type, qsizetype style, const QByteArray& value) const;
    [[nodiscard]] QXmlStreamReader::TokenType advance();
    [[nodiscard]] Result<void> sound() const;
    [[nodiscard]] tl::unexpected<Error> bad(const QString& detail) const;

    std::unique_ptr<WatchedFile> m_file;
    ZipArchive m_archive;
    Workbook m_book;
    SharedStrings m_strings;
    std::unique_ptr<ZipDevice> m_device;
    QXmlStreamReader m_xml;
    qint64 m_lastRow = 0;
    int m_columns = 0; ///< of the header; later rows are filled up to it
};

} // namespace symmetry
