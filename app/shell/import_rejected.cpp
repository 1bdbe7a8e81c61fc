#include "app/shell/import_rejected.h"

#include "app/shell/import_check.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/interpreter.h"
#include "models/exchange/table_reader.h"
#include "models/storage/careful_writer.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr qint64 flushAt = 1 << 20;

QStringList rejectedRow(const Row& row, const QList<Problem>& problems, const QStringList& header) {
    QStringList reasons;
    for (const Problem& problem : problems)
        reasons.append(header.value(problem.column) + ": "_L1 + key(problem.reason));
    QStringList cells{QString::number(row.line), reasons.join("; "_L1)};
    for (int column = 0; column < row.count(); ++column)
        cells.append(row.text(column));
    return cells;
}

Result<void> flush(QBuffer& buffer, CarefulWriter& file) {
    const auto written = file.write(buffer.data());
    buffer.buffer().clear();
    buffer.seek(0);
    return written;
}

Result<void> copyRejected(TableReader& reader, Interpreter& interpreter, CarefulWriter& file) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    bool good = csv.writeRow(QStringList{u"line"_s, u"reason"_s} + reader.header());
    Row row;
    PlannedResponse response;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        QList<Problem> problems;
        if (interpreter.interpret(row, response, problems) == RowOutcome::Rejected)
            good = good && csv.writeRow(rejectedRow(row, problems, reader.header()));
        if (buffer.size() > flushAt)
            if (const auto flushed = flush(buffer, file); !flushed)
                return flushed;
    }
    if (!good || !csv.finish())
        return fail(ErrorKind::WriteFailed, {file.workingPath(), u"CSV"_s});
    return flush(buffer, file);
}

} // namespace

Result<void> writeRejected(const import_draft::Draft& draft, const QString& target) {
    const auto job = jobOf(draft);
    if (!job)
        return tl::unexpected(job.error());
    const auto reader = TableReader::open(job->path, job->format);
    if (!reader)
        return tl::unexpected(reader.error());
    auto interpreter = Interpreter::create(job->mapping, (*reader)->header());
    if (!interpreter)
        return tl::unexpected(interpreter.error());
    const auto file = CarefulWriter::begin(target);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto copied = copyRejected(**reader, *interpreter, **file); !copied)
        return copied;
    return (*file)->commit();
}

} // namespace symmetry
