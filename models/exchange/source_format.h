#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace symmetry {

enum class FileKind : quint8 { Csv, Xlsx };

/// How a file is to be read. Detected, and overruled by whoever knows better.
struct SourceFormat {
    FileKind kind = FileKind::Csv;
    QString encoding = QStringLiteral("UTF-8"); ///< a name that ICU knows; text files only
    char delimiter = ',';                       ///< one of , ; tab | ; text files only
    QString sheet;                              ///< workbooks only; empty: the first sheet
    int headerRow = 1; ///< which of the rows that are not blank is the header, from 1
    friend bool operator==(const SourceFormat&, const SourceFormat&) = default;
};

/// What a look at the file says about its format.
struct DetectedFormat {
    SourceFormat format;
    QStringList sheets;       ///< of a workbook, in its order; hidden ones included
    QStringList encodings;    ///< that may fit, best first; of a text file
    bool encodingSure = true; ///< by its mark, or because nothing else fits
};

/// Reads at most the first 8 MiB of a text file, or the list of sheets of a workbook.
/// Errors: FileMissing, FileIsFolder, FileUnreadable, FileEmpty, ImportArchiveBad.
[[nodiscard]] Result<DetectedFormat> detectFormat(const QString& path);

/// Encodings to offer, common ones first; every name is valid in SourceFormat::encoding.
[[nodiscard]] QStringList offeredEncodings();
[[nodiscard]] bool isKnownEncoding(const QString& name);

} // namespace symmetry
