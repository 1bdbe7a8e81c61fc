#include "models/exchange/csv_reader.h"

#include <algorithm>
#include <cstring>

namespace symmetry {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

qsizetype find(const QByteArray& bytes, char wanted, qsizetype from, qsizetype end) {
    const void* hit =
        std::memchr(bytes.constData() + from, wanted, static_cast<size_t>(end - from));
    return hit == nullptr ? -1 : static_cast<const char*>(hit) - bytes.constData();
}

} // namespace

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString& path,
                                                     const SourceFormat& format) {
    auto file = WatchedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    auto decoder = TextDecoder::create(format.encoding.toLatin1());
    if (!decoder)
        return fail(ErrorKind::ImportEncodingUnknown, {path, format.encoding, QStringLiteral("1")});
    std::unique_ptr<CsvReader> reader(
        new CsvReader(std::move(*file), std::move(decoder), format.delimiter));
    if (const auto header = reader->takeHeader(path, format.headerRow); !header)
        return tl::unexpected(header.error());
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<WatchedFile> file, std::unique_ptr<TextDecoder> decoder,
                     char delimiter)
    : m_file(std::move(file)), m_decoder(std::move(decoder)) {
    csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
}

CsvReader::~CsvReader() {
    csv_free(&m_parser);
}

void CsvReader::takeCell(void* text, size_t length, void* self) {
    auto* reader = static_cast<CsvReader*>(self);
    reader->m_cellLine = reader->m_line;
    if (reader->m_row->count() <= TableLimits::columns)
        reader->m_row->append({static_cast<const char*>(text), static_cast<qsizetype>(length)});
}

void CsvReader::takeEnd(int, void* self) {
    static_cast<CsvReader*>(self)->m_recordDone = true;
}

Result<bool> CsvReader::next(Row& row) {
    for (;;) {
        const auto found = readRecord(row);
        if (!found || !*found)
            return found;
        if (row.hasNul)
            row.dropNuls();
        if (!row.isBlank() || row.badEncoding || row.hasNul)
            return true;
    }
}

Result<bool> CsvReader::readRecord(Row& row) {
    row.clear();
    m_row = &row;
    m_recordDone = false;
    while (!m_recordDone) {
        if (m_at == m_piece.utf8.size()) {
            if (m_finished)
                return false;
            const auto more = m_atEnd ? finish() : refill();
            if (!more)
                return tl::unexpected(more.error());
        } else if (const auto fed = feedLine(); !fed) {
            return tl::unexpected(fed.error());
        }
    }
    m_inRecord = false;
    m_recordBytes = 0;
    if (row.count() > TableLimits::columns)
        return fail(ErrorKind::ImportTooWide, {m_file->path(), QString::number(row.count()),
                                               QString::number(TableLimits::columns)});
    return true;
}

Result<void> CsvReader::refill() {
    auto bytes = m_file->read(pieceBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    m_atEnd = bytes->isEmpty();
    m_piece = m_decoder->decode(*bytes, m_atEnd);
    m_pieceHasNul = m_piece.utf8.contains('\0');
    m_at = 0;
    m_nextBad = 0;
    return {};
}

/// One behind the end of the line that begins at m_at: behind its CR, LF or CRLF, or the end of
/// what is decoded.
qsizetype CsvReader::lineEnd() const {
    const QByteArray& text = m_piece.utf8;
    const qsizetype feed = find(text, '\n', m_at, text.size());
    const qsizetype stop = feed < 0 ? text.size() : feed;
    const qsizetype carriage = find(text, '\r', m_at, stop);
    if (carriage < 0)
        return feed < 0 ? text.size() : feed + 1;
    return carriage + 1 == feed ? feed + 1 : carriage + 1;
}

Result<void> CsvReader::feedLine() {
    if (m_afterReturn && m_piece.utf8[m_at] == '\n') {
        // The CR before it ended the line already; inside quotes the LF is part of the cell.
        m_afterReturn = false;
        return m_inRecord ? feed(m_at + 1) : (++m_at, Result<void>());
    }
    const qsizetype end = lineEnd();
    const char lastByte = m_piece.utf8[end - 1];
    const bool ends = lastByte == '\r' || lastByte == '\n';
    m_afterReturn = lastByte == '\r';
    Result<void> fed;
    if (m_skipping)
        m_at = end;
    else
        fed = feed(end);
    m_skipping = m_skipping && !ends;
    m_line += ends ? 1 : 0;
    return fed;
}

Result<void> CsvReader::feed(qsizetype end) {
    if (!m_inRecord) {
        m_inRecord = true;
        m_row->line = m_line;
        m_cellLine = m_line;
    }
    markPiece(end);
    const auto length = static_cast<size_t>(end - m_at);
    m_recordBytes += end - m_at;
    const size_t done =
        csv_parse(&m_parser, m_piece.utf8.constData() + m_at, length, &takeCell, &takeEnd, this);
    if (done != length)
        return strayQuote(end);
    m_at = end;
    if (!m_recordDone && m_row->count() == 0 && m_parser.pstate == 0)
        m_inRecord = false; // a blank line: the record begins later
    return checkLimits();
}

/// A quote where none may stand. In an unquoted cell the record ends with its line; after a
/// closing quote nobody knows where the cell was meant to end.
Result<void> CsvReader::strayQuote(qsizetype end) {
    if (m_parser.quoted != 0 || csv_error(&m_parser) != CSV_EPARSE)
        return fail(ErrorKind::ImportQuoteOpen, {m_file->path(), QString::number(m_cellLine)});
    csv_fini(&m_parser, &takeCell, &takeEnd, this);
    m_row->strayQuote = true;
    m_recordDone = true;
    m_at = end;
    m_skipping = true; // feedLine() ends it with the line
    return {};
}

Result<void> CsvReader::finish() {
    m_finished = true;
    if (csv_fini(&m_parser, &takeCell, &takeEnd, this) != 0)
        return fail(ErrorKind::ImportQuoteOpen, {m_file->path(), QString::number(m_cellLine)});
    return m_file->unchanged();
}

Result<void> CsvReader::checkLimits() const {
    if (m_recordBytes <= TableLimits::lineBytes)
        return {};
    if (m_parser.quoted != 0 && m_line > m_cellLine)
        return fail(ErrorKind::ImportQuoteOpen, {m_file->path(), QString::number(m_cellLine)});
    return fail(ErrorKind::ImportLineTooLong, {m_file->path(), QString::number(m_row->line),
                                               QString::number(TableLimits::lineBytes)});
}

/// Tells the record about bad bytes and NULs between m_at and `end`.
void CsvReader::markPiece(qsizetype end) {
    for (; m_nextBad < m_piece.bad.size() && m_piece.bad[m_nextBad] < end; ++m_nextBad)
        m_row->badEncoding = true;
    if (m_pieceHasNul && find(m_piece.utf8, '\0', m_at, end) >= 0)
        m_row->hasNul = true;
}

} // namespace symmetry
