#pragma once

#include "models/exchange/table_reader.h"
#include "models/exchange/text_decoder.h"
#include "models/exchange/watched_file.h"

#include <csv.h>

namespace symmetry {

/// TableReader for text files, on libcsv in strict mode. One line is fed at a time, so that every
/// record and every quote knows its line.
class CsvReader final : public TableReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString& path,
                                                                   const SourceFormat& format);
    ~CsvReader() override;

    [[nodiscard]] Result<bool> next(Row& row) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_file->position(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_file->size(); }

private:
    CsvReader(std::unique_ptr<WatchedFile> file, std::unique_ptr<TextDecoder> decoder,
              char delimiter);

    static void takeCell(void* text, size_t length, void* self);
    static void takeEnd(int terminator, void* self);

    [[nodiscard]] Result<bool> readRecord(Row& row);
    [[nodiscard]] Result<void> refill();
    [[nodiscard]] qsizetype lineEnd() const;
    [[nodiscard]] Result<void> feedLine();
    [[nodiscard]] Result<void> feed(qsizetype end);
    [[nodiscard]] Result<void> strayQuote(qsizetype end);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> checkLimits() const;
    void markPiece(qsizetype end);

    std::unique_ptr<WatchedFile> m_file;
    std::unique_ptr<TextDecoder> m_decoder;
    csv_parser m_parser = {};
    TextDecoder::Piece m_piece; ///< decoded, not yet fed from m_at on
    qsizetype m_at = 0;
    size_t m_nextBad = 0; ///< index into m_piece.bad
    bool m_pieceHasNul = false;
    bool m_atEnd = false;       ///< nothing more comes from the file
    bool m_finished = false;    ///< the parser was told so
    bool m_afterReturn = false; ///< the last byte fed was CR: an LF now belongs to it
    bool m_skipping = false;    ///< the rest of a line after a stray quote is left out
    qint64 m_line = 1;          ///< line that the next byte belongs to
    qint64 m_cellLine = 1;      ///< where the cell that is being read began
    qint64 m_recordBytes = 0;
    bool m_inRecord = false;
    bool m_recordDone = false;
    Row* m_row = nullptr;
};

} // namespace symmetry
