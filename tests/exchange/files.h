#pragma once

#include "models/exchange/table_reader.h"
#include "tests/support/temporary.h"

#include <QFile>
#include <QTest>

namespace symmetry::test {

/// Writes `bytes` into a file of the folder and gives its path.
inline QString written(const Temporary& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder.path(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return path;
}

/// All that a reader gives, or how it ended.
struct ReadTable {
    QStringList header;
    QList<Row> rows;
    std::optional<Error> error;

    [[nodiscard]] QStringList cells(qsizetype row) const {
        QStringList texts;
        for (int i = 0; i < rows[row].count(); ++i)
            texts.append(rows[row].text(i));
        return texts;
    }
};

inline ReadTable readAll(const QString& path, const SourceFormat& format) {
    ReadTable table;
    auto reader = TableReader::open(path, format);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.header = (*reader)->header();
    for (;;) {
        Row row;
        const auto found = (*reader)->next(row);
        if (!found)
            table.error = found.error();
        if (!found || !*found)
            return table;
        table.rows.append(row);
    }
}

/// As detected.
inline ReadTable readAll(const QString& path) {
    const auto detected = detectFormat(path);
    if (!detected) {
        ReadTable table;
        table.error = detected.error();
        return table;
    }
    return readAll(path, detected->format);
}

} // namespace symmetry::test
