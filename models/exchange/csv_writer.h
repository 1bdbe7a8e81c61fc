#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

namespace symmetry {

/// Text that a spreadsheet would take for a formula gets a leading apostrophe: text that begins
/// with = + - @ tab or carriage return, and text that begins with an apostrophe followed by one of
/// them (so that restored(neutralised(x)) == x for every x). Plain numbers such as -1.5 stay.
[[nodiscard]] QString neutralised(const QString& text);
/// Takes the apostrophe of neutralised() away again.
[[nodiscard]] QString restored(const QString& text);

/// Writes RFC 4180: UTF-8 with a byte-order mark, comma, CRLF, quotes where needed, every cell
/// neutralised. Numbers are written by the caller as text with a decimal point.
class CsvWriter {
public:
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice& device);
    /// False when the device did not take all bytes; then and afterwards nothing more is written.
    [[nodiscard]] bool writeRow(const QStringList& cells);
    /// Writes what is still buffered.
    [[nodiscard]] bool finish();

private:
    QIODevice& m_device;
    QByteArray m_buffer;
    bool m_good = true;
};

} // namespace symmetry
