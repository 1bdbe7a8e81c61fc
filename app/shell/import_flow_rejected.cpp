#include "app/shell/import_flow_read.h"
#include "models/exchange/csv_writer.h"

#include <QBuffer>

namespace symmetry::import_flow {

namespace {

constexpr qsizetype flushAt = 1024 * 1024;
constexpr qint64 rowsBetweenLooks = 512;

/// "Outside the scale (Wait); No date in the row": reasons and their columns.
QString reasons(const QList<Problem>& problems, const QStringList& header,
                const QStringList& words) {
    QStringList all;
    for (const Problem& problem : problems) {
        const QString word = words.value(static_cast<int>(problem.reason));
        all.append(problem.column < 0
                       ? word
                       : QStringLiteral("%1 (%2)").arg(word, header.value(problem.column)));
    }
    return all.join(QStringLiteral("; "));
}

/// CSV text on its way to a file that appears only when it is whole.
class Output {
public:
    explicit Output(std::unique_ptr<CarefulWriter> file) : m_file(std::move(file)), m_csv(m_text) {
        m_text.open(QIODevice::WriteOnly);
    }

    [[nodiscard]] Result<void> add(const QStringList& cells) {
        if (!m_csv.writeRow(cells))
            return fail(ErrorKind::WriteFailed, {m_file->workingPath(), m_text.errorString()});
        return m_text.size() < flushAt ? Result<void>() : flush();
    }

    [[nodiscard]] Result<void> commit() {
        if (!m_csv.finish())
            return fail(ErrorKind::WriteFailed, {m_file->workingPath(), m_text.errorString()});
        const auto flushed = flush();
        return flushed ? m_file->commit() : flushed;
    }

private:
    [[nodiscard]] Result<void> flush() {
        const auto written = m_file->write(m_text.data());
        m_text.buffer().clear();
        m_text.seek(0);
        return written;
    }

    std::unique_ptr<CarefulWriter> m_file;
    QBuffer m_text;
    CsvWriter m_csv;
};

Result<qint64> copyRejected(TableReader& reader, Interpreter& interpreter, Output& output,
                            const QStringList& words, const std::stop_token& stop) {
    Row row;
    PlannedResponse response;
    qint64 rejected = 0;
    for (qint64 rows = 0;; ++rows) {
        if (rows % rowsBetweenLooks == 0 && stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto found = reader.next(row);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return rejected;
        QList<Problem> problems;
        if (interpreter.interpret(row, response, problems) != RowOutcome::Rejected)
            continue;
        ++rejected;
        QStringList cells{QString::number(row.line), reasons(problems, reader.header(), words)};
        for (int i = 0; i < row.count(); ++i)
            cells.append(row.text(i));
        if (const auto written = output.add(cells); !written)
            return tl::unexpected(written.error());
    }
}

} // namespace

Result<qint64> writeRejected(const Reading& reading, const QString& target,
                             const QStringList& words, std::stop_token stop) {
    auto reader = TableReader::open(reading.path, reading.format);
    if (!reader)
        return tl::unexpected(reader.error());
    auto interpreter = Interpreter::create(reading.mapping, (*reader)->header());
    if (!interpreter)
        return tl::unexpected(interpreter.error());
    auto file = CarefulWriter::begin(target, Overwrite::Replace);
    if (!file)
        return tl::unexpected(file.error());
    Output output(std::move(*file));
    if (const auto begun = output.add(
            QStringList{QStringLiteral("line"), QStringLiteral("problem")} + (*reader)->header());
        !begun)
        return tl::unexpected(begun.error());
    const auto rejected = copyRejected(**reader, *interpreter, output, words, stop);
    if (!rejected)
        return rejected;
    const auto done = output.commit();
    return done ? rejected : tl::unexpected(done.error());
}

} // namespace symmetry::import_flow
