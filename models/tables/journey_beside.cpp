#include "models/tables/journey_beside.h"

#include "models/tables/figure_sentences.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr int longestName = 60;

QString stageOf(const JourneyResult& journey, int touchpoint) {
    if (touchpoint < 0)
        return {};
    const StageId id = journey.touchpoints.at(touchpoint).stage;
    const auto found = std::ranges::find(journey.stages, id, &JourneyStage::stage);
    return found != journey.stages.cend() ? found->name : QString();
}

/// The touchpoint of `toBe` that is the same as one of `asIs`, and not taken yet; -1: none.
int twinOf(const JourneyResult& asIs, int at, const JourneyResult& toBe, const QList<bool>& taken) {
    int found = -1;
    for (int i = 0; i < toBe.touchpoints.size(); ++i) {
        if (taken[i] || toBe.touchpoints.at(i).row.name != asIs.touchpoints.at(at).row.name)
            continue;
        if (stageOf(toBe, i) == stageOf(asIs, at))
            return i;
        found = found < 0 ? i : found;
    }
    return found;
}

bool differs(const JourneyTouchpoint& a, const JourneyTouchpoint& b) {
    return a.kind != b.kind || a.channels != b.channels || a.standard != b.standard ||
           a.promise != b.promise || a.row.department != b.row.department ||
           a.row.momentOfTruth != b.row.momentOfTruth;
}

/// Those that keep their order: the longest run of columns whose places to be go up.
QList<bool> inOrder(const QList<BesideColumn>& columns) {
    const auto count = columns.size();
    QList<int> length(count, 0);
    QList<qsizetype> before(count, -1);
    qsizetype last = -1;
    for (qsizetype i = 0; i < count; ++i) {
        if (columns[i].toBe < 0)
            continue;
        length[i] = 1;
        for (qsizetype j = 0; j < i; ++j) {
            if (columns[j].toBe >= 0 && columns[j].toBe < columns[i].toBe &&
                length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = j;
            }
        }
        if (last < 0 || length[i] > length[last])
            last = i;
    }
    QList<bool> kept(count, false);
    for (; last >= 0; last = before[last])
        kept[last] = true;
    return kept;
}

void insertNew(QList<BesideColumn>& columns, int toBe) {
    qsizetype place = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].toBe == toBe - 1)
            place = i + 1;
    }
    columns.insert(place, {-1, toBe, BesideChange::New});
}

class BesideHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::BesideHeaders)
public:
    static QString name() { return tr("Touchpoint"); }
    static QString asIs() { return tr("Stage, as is"); }
    static QString toBe() { return tr("Stage, to be"); }
    static QString gap() { return tr("Gap, as is"); }
    static QString n() { return tr("n"); }
    static QString owner() { return tr("Owner, to be"); }
    static QString standard() { return tr("Standard, to be"); }
    static QString promise() { return tr("Promise, to be"); }
    static QString change() { return tr("Change"); }
};

const JourneyTouchpoint& known(const BesideRow& row) {
    return row.column.asIs >= 0 ? row.asIs : row.toBe;
}

} // namespace

QList<BesideColumn> besideColumns(const JourneyResult& asIs, const JourneyResult& toBe) {
    QList<BesideColumn> columns;
    QList<bool> taken(toBe.touchpoints.size(), false);
    for (int i = 0; i < asIs.touchpoints.size(); ++i) {
        const int twin = twinOf(asIs, i, toBe, taken);
        if (twin >= 0)
            taken[twin] = true;
        columns.append({i, twin, twin < 0 ? BesideChange::Dropped : BesideChange::Same});
    }
    const QList<bool> kept = inOrder(columns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        BesideColumn& column = columns[i];
        if (column.toBe < 0)
            continue;
        if (!kept[i])
            column.change = BesideChange::Moved;
        else if (stageOf(asIs, column.asIs) != stageOf(toBe, column.toBe) ||
                 differs(asIs.touchpoints.at(column.asIs), toBe.touchpoints.at(column.toBe)))
            column.change = BesideChange::Changed;
    }
    for (int i = 0; i < toBe.touchpoints.size(); ++i)
        if (!taken[i])
            insertNew(columns, i);
    return columns;
}

QList<BesideRow> besideRows(const JourneyResult& asIs, const JourneyResult& toBe) {
    QList<BesideRow> rows;
    for (const BesideColumn& column : besideColumns(asIs, toBe))
        rows.append({column, asIs.touchpoints.value(column.asIs),
                     toBe.touchpoints.value(column.toBe), stageOf(asIs, column.asIs),
                     stageOf(toBe, column.toBe)});
    return rows;
}

QList<Column<BesideRow>> besideTable(const Format& format) {
    constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;
    const auto value = [format](std::optional<double> number) {
        return number ? format.number(*number, 2) : u"–"_s;
    };
    return {{u"name"_s, BesideHeaders::name(), leading,
             [](const BesideRow& row) { return shownName(known(row).row.name, longestName); }},
            {u"asIs"_s, BesideHeaders::asIs(), leading,
             [](const BesideRow& row) { return shownName(row.asIsStage, longestName); }},
            {u"toBe"_s, BesideHeaders::toBe(), leading,
             [](const BesideRow& row) { return shownName(row.toBeStage, longestName); }},
            {u"gap"_s, BesideHeaders::gap(), alignFigures,
             [format](const BesideRow& row) {
                 const GapRow& gap = row.asIs.row;
                 return gap.gap.isKnown() ? format.difference(gap.gap.value, gap.unit) : u"–"_s;
             },
             [](const BesideRow& row) {
                 return row.asIs.row.gap.isKnown() ? QVariant(row.asIs.row.gap.value) : QVariant();
             }},
            {u"n"_s, BesideHeaders::n(), alignFigures,
             [format](const BesideRow& row) { return format.count(row.asIs.row.gap.n); },
             [](const BesideRow& row) { return QVariant(qlonglong(row.asIs.row.gap.n)); }},
            {u"owner"_s, BesideHeaders::owner(), leading,
             [](const BesideRow& row) { return shownName(row.toBe.row.department, longestName); }},
            {u"standard"_s, BesideHeaders::standard(), alignFigures,
             [value](const BesideRow& row) { return value(row.toBe.standard); }},
            {u"promise"_s, BesideHeaders::promise(), alignFigures,
             [value](const BesideRow& row) { return value(row.toBe.promise); }},
            {u"change"_s,
             BesideHeaders::change(),
             leading,
             [format](const BesideRow& row) { return BesideSentences(format).change(row); },
             {},
             [](const BesideRow& row) {
                 return row.column.change == BesideChange::Same ? Meaning::Quiet : Meaning::Strong;
             }}};
}

QStringList BesideSentences::changes(const BesideRow& row) const {
    if (row.column.change == BesideChange::New)
        return {tr("new")};
    if (row.column.change == BesideChange::Dropped)
        return {tr("dropped")};
    QStringList changes;
    if (row.column.change == BesideChange::Moved)
        changes.append(tr("moved"));
    const auto named = [](const QString& name) { return shownName(name, longestName); };
    if (row.asIsStage != row.toBeStage)
        changes.append(tr("now in %1").arg(named(row.toBeStage)));
    if (row.asIs.row.department != row.toBe.row.department)
        changes.append(row.toBe.row.department.isEmpty()
                           ? tr("nobody owns it")
                           : tr("owner %1").arg(named(row.toBe.row.department)));
    if (row.asIs.standard != row.toBe.standard)
        changes.append(row.toBe.standard
                           ? tr("standard %1").arg(m_format.number(*row.toBe.standard, 2))
                           : tr("no standard"));
    if (row.asIs.promise != row.toBe.promise)
        changes.append(row.toBe.promise
                           ? tr("promise %1").arg(m_format.number(*row.toBe.promise, 2))
                           : tr("no promise"));
    if (row.asIs.channels != row.toBe.channels)
        changes.append(tr("channels %1").arg(named(row.toBe.channels.join(u", "_s))));
    if (row.asIs.kind != row.toBe.kind)
        changes.append(Words::kind(row.toBe.kind));
    if (row.asIs.row.momentOfTruth != row.toBe.row.momentOfTruth)
        changes.append(row.toBe.row.momentOfTruth ? tr("moment of truth")
                                                  : tr("no moment of truth"));
    return changes;
}

QString BesideSentences::change(const BesideRow& row) const {
    return changes(row).join(u" · "_s);
}

QString BesideSentences::touchpoint(const BesideRow& row, bool toBe) const {
    const QString name = shownName(known(row).row.name);
    if ((toBe ? row.column.toBe : row.column.asIs) < 0)
        return toBe ? tr("%1, to be: dropped").arg(name) : tr("%1, as is: not there").arg(name);
    if (!toBe)
        return tr("%1, as is. %2").arg(name, FigureSentences(m_format).gap(row.asIs.row));
    const QString change = this->change(row);
    return change.isEmpty() ? tr("%1, to be: as it is").arg(name)
                            : tr("%1, to be: %2").arg(name, change);
}

ChartWords BesideSentences::chart(const JourneyResult& asIs, const JourneyResult& toBe) const {
    int fresh = 0;
    int dropped = 0;
    int changed = 0;
    for (const BesideColumn& column : besideColumns(asIs, toBe)) {
        fresh += column.change == BesideChange::New ? 1 : 0;
        dropped += column.change == BesideChange::Dropped ? 1 : 0;
        changed +=
            column.change == BesideChange::Changed || column.change == BesideChange::Moved ? 1 : 0;
    }
    QStringList parts;
    if (fresh > 0)
        parts.append(tr("%n touchpoint(s) added", nullptr, fresh));
    if (dropped > 0)
        parts.append(tr("%n dropped", nullptr, dropped));
    if (changed > 0)
        parts.append(tr("%n changed", nullptr, changed));
    const QString name = shownName(asIs.name, longestName);
    ChartWords words;
    words.finding = parts.isEmpty() ? tr("%1 to be is still the journey as it is").arg(name)
                                    : tr("%1 to be: %2").arg(name, parts.join(u", "_s));
    words.subtitle = tr("Above as is with expected, delivered and gap; below to be with what "
                        "changes, standard and promise · %1")
                         .arg(m_format.period(asIs.scope.period));
    words.spoken = words.finding;
    return words;
}

} // namespace symmetry
