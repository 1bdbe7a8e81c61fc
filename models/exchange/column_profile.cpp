#include "models/exchange/column_profile.h"

#include "models/exchange/moment_parser.h"
#include "models/exchange/number_parser.h"

#include <algorithm>
#include <cmath>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

void addNumber(ColumnProfile& profile, const QString& text, bool typed) {
    const QByteArray cell = text.toUtf8();
    const auto point = parseNumber(cell, DecimalSign::Point);
    const auto comma = parseNumber(cell, DecimalSign::Comma);
    if (!point && !comma)
        return;
    const double value = point ? *point : *comma;
    profile.minimum = profile.numbers == 0 ? value : std::min(profile.minimum, value);
    profile.maximum = profile.numbers == 0 ? value : std::max(profile.maximum, value);
    profile.whole = profile.whole && value == std::floor(value);
    ++profile.numbers;
    if (typed || (point && comma && *point == *comma))
        return;
    if (point && comma) {
        ++profile.undecided;
        profile.undecidedSample = text;
    } else {
        ++(point ? profile.points : profile.commas);
    }
}

struct DateForm {
    QString format;
    QString swapped; ///< the same with day and month exchanged; empty: none
};

/// Ways in which people write days, without the time that may follow.
const QList<DateForm>& dateForms() {
    static const QList<DateForm> forms{
        {u"iso"_s, {}},
        {u"dd/MM/yyyy"_s, u"MM/dd/yyyy"_s},
        {u"dd.MM.yyyy"_s, {}},
        {u"dd-MM-yyyy"_s, u"MM-dd-yyyy"_s},
        {u"yyyy/MM/dd"_s, {}},
        {u"yyyy.MM.dd"_s, {}},
        {u"yyyy. M. d"_s, {}},
        {u"yyyy. M. d."_s, {}},
        {u"d MMM yyyy"_s, {}},
        {u"d. MMM yyyy"_s, {}},
        {u"MMM d, yyyy"_s, {}},
        {u"d-MMM-yyyy"_s, {}},
        {u"dd/MM/yy"_s, u"MM/dd/yy"_s},
        {u"dd.MM.yy"_s, {}},
        {u"d-MMM-yy"_s, {}},
    };
    return forms;
}

const QStringList& timeForms() {
    static const QStringList forms{
        {}, u" HH:mm"_s, u" HH:mm:ss"_s, u" hh:mm ap"_s, u" hh:mm:ss ap"_s, u"'T'HH:mm:ss"_s};
    return forms;
}

int fitting(const ColumnProfile& column, const QString& format) {
    const auto compiled = MomentFormat::compile(format);
    int fit = 0;
    for (auto it = column.values.begin(); compiled && it != column.values.end(); ++it)
        if (compiled->read(it.key().toUtf8()))
            fit += it.value();
    return fit;
}

/// A cell that reads both ways as two days.
QString twoFold(const ColumnProfile& column, const QString& format, const QString& swapped) {
    const auto first = MomentFormat::compile(format);
    const auto second = MomentFormat::compile(swapped);
    for (auto it = column.values.begin(); it != column.values.end(); ++it) {
        const auto a = first->read(it.key().toUtf8());
        const auto b = second->read(it.key().toUtf8());
        if (a && b && a->day != b->day)
            return it.key();
    }
    return {};
}

} // namespace

ColumnProfile profileOf(const QList<Row>& rows, int column) {
    ColumnProfile profile;
    double length = 0;
    for (const Row& row : rows) {
        const QString text = row.text(column).trimmed();
        if (text.isEmpty())
            continue;
        ++profile.filled;
        ++profile.values[text];
        length += static_cast<double>(text.size());
        addNumber(profile, text, row.isNumber(column));
    }
    profile.meanLength = profile.filled > 0 ? length / profile.filled : 0.0;
    return profile;
}

DateProfile datesOf(const ColumnProfile& column) {
    DateProfile best;
    int bestFit = 0;
    for (const DateForm& form : dateForms()) {
        const QStringList times = form.format == u"iso" ? QStringList{QString()} : timeForms();
        for (const QString& time : times) {
            const QString format = form.format + time;
            const QString swapped = form.swapped.isEmpty() ? QString() : form.swapped + time;
            const int straight = fitting(column, format);
            const int other = swapped.isEmpty() ? 0 : fitting(column, swapped);
            const int fit = std::max(straight, other);
            if (fit <= bestFit)
                continue;
            bestFit = fit;
            best = {{straight >= other ? format : swapped},
                    false,
                    format.contains(u"yy") && !format.contains(u"yyyy"),
                    {}};
            const bool decided = other < column.filled && straight == column.filled;
            const bool decidedOther = straight < column.filled && other == column.filled;
            if (swapped.isEmpty() || decided || decidedOther)
                continue;
            best.sample = twoFold(column, format, swapped);
            best.bothWays = !best.sample.isEmpty();
            if (best.bothWays)
                best.formats = QStringList{format, swapped};
        }
    }
    if (best.shortYear && best.sample.isEmpty() && !column.values.isEmpty())
        best.sample = column.values.keyBegin().operator*();
    // Some cells may be damaged, most must fit.
    return bestFit > 0 && bestFit * 10 >= column.filled * 6 ? best : DateProfile();
}

} // namespace symmetry
