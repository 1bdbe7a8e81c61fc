#include "models/exchange/xlsx_reader.h"

#include <cmath>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The column of a reference such as AB12, from 0; -1 where there is none.
int columnOf(QStringView reference) {
    int column = 0;
    qsizetype used = 0;
    while (used < reference.size() && reference[used] >= u'A' && reference[used] <= u'Z' &&
           used < 4)
        column = column * 26 + (reference[used++].unicode() - u'A' + 1);
    return used == 0 ? -1 : column - 1;
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<WatchedFile> file, ZipArchive archive)
    : m_file(std::move(file)), m_archive(std::move(archive)) {}

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString& path,
                                                      const SourceFormat& format) {
    auto file = WatchedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    auto archive = openArchive(path);
    if (!archive)
        return tl::unexpected(archive.error());
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*file), std::move(*archive)));
    if (const auto sheet = reader->openSheet(path, format.sheet); !sheet)
        return tl::unexpected(sheet.error());
    if (const auto header = reader->takeHeader(path, format.headerRow); !header)
        return tl::unexpected(header.error());
    reader->m_columns = static_cast<int>(reader->header().size());
    return reader;
}

Result<QStringList> XlsxReader::sheets(const QString& path) {
    auto archive = openArchive(path);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto book = Workbook::read(archive->get(), path);
    if (!book)
        return tl::unexpected(book.error());
    QStringList names;
    for (const auto& sheet : book->sheets)
        names.append(sheet.name);
    return names;
}

Result<void> XlsxReader::openSheet(const QString& path, const QString& name) {
    auto book = Workbook::read(m_archive.get(), path);
    if (!book)
        return tl::unexpected(book.error());
    m_book = std::move(*book);
    const Workbook::Sheet* sheet = name.isEmpty() ? &m_book.sheets.first() : nullptr;
    for (const auto& each : m_book.sheets)
        if (sheet == nullptr && each.name == name)
            sheet = &each;
    if (sheet == nullptr)
        return fail(ErrorKind::ImportSheetMissing, {path, name});
    if (!m_book.sharedPart.isEmpty()) {
        auto strings = SharedStrings::read(m_archive.get(), path, m_book.sharedPart);
        if (!strings)
            return tl::unexpected(strings.error());
        m_strings = std::move(*strings);
    }
    auto device = ZipDevice::open(m_archive.get(), path, sheet->part);
    if (!device)
        return tl::unexpected(device.error());
    m_device = std::move(*device);
    m_xml.setDevice(m_device.get());
    return {};
}

Result<bool> XlsxReader::next(Row& row) {
    while (!m_xml.atEnd()) {
        if (advance() != QXmlStreamReader::StartElement || m_xml.name() != "row"_L1)
            continue;
        if (const auto read = readRow(row); !read)
            return tl::unexpected(read.error());
        if (!row.isBlank()) {
            row.padTo(m_columns);
            return true;
        }
    }
    if (const auto whole = sound(); !whole)
        return tl::unexpected(whole.error());
    if (const auto same = m_file->unchanged(); !same)
        return tl::unexpected(same.error());
    return false;
}

Result<void> XlsxReader::readRow(Row& row) {
    row.clear();
    const qint64 number = m_xml.attributes().value("r"_L1).toLongLong();
    if (number != 0 && number <= m_lastRow)
        return bad(u"rows out of order"_s);
    row.line = m_lastRow = number != 0 ? number : m_lastRow + 1;
    while (!m_xml.atEnd()) {
        const auto token = advance();
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "row"_L1)
            return {};
        if (token != QXmlStreamReader::StartElement || m_xml.name() != "c"_L1)
            continue;
        if (const auto read = readCell(row); !read)
            return read;
        if (row.bytes() > TableLimits::lineBytes)
            return fail(ErrorKind::ImportLineTooLong, {m_file->path(), QString::number(row.line),
                                                       QString::number(TableLimits::lineBytes)});
    }
    return sound();
}

Result<void> XlsxReader::readCell(Row& row) {
    const auto attributes = m_xml.attributes();
    const int named = columnOf(attributes.value("r"_L1));
    const int column = named < 0 ? row.count() : named;
    const QString type = attributes.value("t"_L1).toString();
    const qsizetype style = attributes.value("s"_L1).toLongLong();
    QByteArray text;
    const QByteArray value = readContent(text);
    if (value.isEmpty() && text.isEmpty())
        return {}; // formatted, but nothing in it
    if (column < row.count())
        return bad(u"cells out of order"_s);
    if (column >= TableLimits::columns)
        return fail(ErrorKind::ImportTooWide, {m_file->path(), QString::number(column + 1),
                                               QString::number(TableLimits::columns)});
    row.padTo(column);
    if (text.isEmpty())
        appendValue(row, type, style, value);
    else
        row.append(text);
    return {};
}

/// Reads to the end of the cell: its value, and the text where it stands in the cell itself.
QByteArray XlsxReader::readContent(QByteArray& inlineText) {
    QByteArray value;
    QByteArray* into = nullptr;
    int phonetic = 0;
    while (!m_xml.atEnd()) {
        const auto token = advance();
        const bool starts = token == QXmlStreamReader::StartElement;
        if (token == QXmlStreamReader::EndElement && m_xml.name() == "c"_L1)
            break;
        if (starts || token == QXmlStreamReader::EndElement) {
            if (m_xml.name() == "rPh"_L1)
                phonetic += starts ? 1 : -1;
            into = nullptr;
            if (starts && m_xml.name() == "v"_L1)
                into = &value;
            else if (starts && phonetic == 0 && m_xml.name() == "t"_L1)
                into = &inlineText;
        } else if (token == QXmlStreamReader::Characters && into != nullptr) {
            into->append(m_xml.text().toUtf8());
        }
    }
    return value;
}

void XlsxReader::appendValue(Row& row, QStringView type, qsizetype style,
                             const QByteArray& value) const {
    if (type == u"s")
        return row.append(m_strings.at(value.toLongLong()));
    if (type == u"b")
        return row.append(value == "1" ? "TRUE" : "FALSE");
    if (!type.isEmpty() && type != u"n")
        return row.append(value); // str, d, e: as it stands
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return row.append(value);
    const auto index = static_cast<size_t>(style);
    const CellStyle meant =
        style >= 0 && index < m_book.styles.size() ? m_book.styles[index] : CellStyle::Plain;
    if (meant != CellStyle::Plain)
        return row.append(isoOfSerial(number, meant, m_book.from1904));
    row.append(value.size() <= 15 ? value : QByteArray::number(number, 'g', 15), true);
}

QXmlStreamReader::TokenType XlsxReader::advance() {
    const auto token = m_xml.readNext();
    m_device->progress();
    if (token == QXmlStreamReader::DTD)
        m_xml.raiseError(u"document type"_s);
    return token;
}

Result<void> XlsxReader::sound() const {
    if (!m_device->fault().isEmpty())
        return bad(m_device->fault());
    if (m_xml.hasError())
        return bad(m_xml.errorString());
    return {};
}

tl::unexpected<Error> XlsxReader::bad(const QString& detail) const {
    return fail(ErrorKind::ImportArchiveBad, {m_file->path(), detail});
}

} // namespace symmetry
