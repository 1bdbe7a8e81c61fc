#pragma once

#include "models/exchange/preview.h"
#include "tests/exchange/files.h"

namespace symmetry::test {

/// The mapping of tests/data/mappings with that name.
inline Result<Mapping> savedMapping(const QString& name) {
    QFile file(QStringLiteral(SYMMETRY_SOURCE_DIR "/tests/data/mappings/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileMissing, {file.fileName()});
    return mappingFromJson(file.readAll(), name);
}

/// Everything that a file becomes with a mapping.
struct Loaded {
    QStringList header;
    QList<PlannedResponse> accepted;
    QList<Problem> problems;
    ImportCounts counts;

    [[nodiscard]] qint64 problemCount(ProblemReason reason) const {
        return std::count_if(problems.begin(), problems.end(),
                             [reason](const Problem& each) { return each.reason == reason; });
    }
};

inline Result<Loaded> loaded(const QString& path, const SourceFormat& format,
                             const Mapping& mapping) {
    auto reader = TableReader::open(path, format);
    if (!reader)
        return tl::unexpected(reader.error());
    auto interpreter = Interpreter::create(mapping, (*reader)->header());
    if (!interpreter)
        return tl::unexpected(interpreter.error());
    Loaded all;
    all.header = (*reader)->header();
    Row row;
    for (;;) {
        const auto found = (*reader)->next(row);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return all;
        PlannedResponse response;
        ++all.counts.read;
        switch (interpreter->interpret(row, response, all.problems)) {
        case RowOutcome::Accepted:
            ++all.counts.imported;
            all.counts.answers += response.answers.size();
            all.accepted.append(response);
            break;
        case RowOutcome::Duplicate:
            ++all.counts.duplicates;
            break;
        case RowOutcome::Rejected:
            ++all.counts.rejected;
            break;
        }
    }
}

} // namespace symmetry::test
