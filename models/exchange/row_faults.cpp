#include "models/exchange/row_faults.h"

namespace symmetry {

bool isReadable(const Row& row, int headerCount, QList<Problem>& problems) {
    const auto complain = [&](ProblemReason reason, const QString& value) {
        problems.append({row.line, -1, value, reason});
    };
    if (row.badEncoding)
        complain(ProblemReason::BadEncoding, {});
    if (row.hasNul)
        complain(ProblemReason::NulByte, {});
    if (row.strayQuote)
        complain(ProblemReason::StrayQuote, {});
    if (row.badEncoding || row.hasNul || row.strayQuote)
        return false;
    if (row.count() < headerCount) {
        complain(ProblemReason::CellsMissing, QString::number(row.count()));
        return false;
    }
    for (int i = headerCount; i < row.count(); ++i) {
        if (row.cell(i).trimmed().isEmpty())
            continue;
        complain(ProblemReason::CellsTooMany, QString::number(row.count()));
        return false;
    }
    return true;
}

} // namespace symmetry
