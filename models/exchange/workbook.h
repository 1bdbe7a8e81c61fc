#pragma once

#include "models/domain/result.h"
#include "models/exchange/zip_device.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <vector>

class QXmlStreamReader;

namespace symmetry {

/// Reads all elements of one part. `take` is called with the reader at every start element.
/// A document type is refused: workbooks have none, and it could expand without end.
/// Error: ImportArchiveBad.
[[nodiscard]] Result<void> readPart(zip_t* archive, const QString& path, const QString& part,
                                    const std::function<void(QXmlStreamReader&)>& take);

/// How the number in a cell is meant.
enum class CellStyle : quint8 { Plain, Date, Time, DateTime };

/// What a format code of a cell means: which of date and time its letters show.
[[nodiscard]] CellStyle styleOfFormat(const QString& code);
/// The same for the formats that a workbook does not spell out.
[[nodiscard]] CellStyle styleOfBuiltIn(int number);

/// A day count of a workbook as ISO 8601, to the second; the number itself where it is no date.
[[nodiscard]] QByteArray isoOfSerial(double serial, CellStyle style, bool from1904);

/// Everything of a workbook but its cells.
struct Workbook {
    struct Sheet {
        QString name;
        QString part; ///< its path inside the archive
    };
    QList<Sheet> sheets;
    bool from1904 = false;
    std::vector<CellStyle> styles; ///< by the number that a cell carries
    QString sharedPart;            ///< empty: no shared strings

    /// Error: ImportArchiveBad.
    [[nodiscard]] static Result<Workbook> read(zip_t* archive, const QString& path);
};

/// The strings that cells share, in one buffer. Phonetic readings are left out.
class SharedStrings {
public:
    [[nodiscard]] static Result<SharedStrings> read(zip_t* archive, const QString& path,
                                                    const QString& part);
    /// Empty for an index that does not exist.
    [[nodiscard]] QByteArrayView at(qint64 index) const;

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
};

} // namespace symmetry
