#include "models/tables/discrepancy_sentences.h"

#include "models/tables/shown_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

int countOf(const DiscrepanciesResult& result, GapVerdict verdict) {
    return static_cast<int>(std::ranges::count(result.rows, verdict, &GapRow::verdict));
}

/// True when the first shortfall stands clear of the second: the intervals do not touch.
bool leadsByFar(const QList<GapRow>& rows) {
    if (rows.size() < 2)
        return false;
    const GapRow& first = rows.at(0);
    const GapRow& second = rows.at(1);
    return second.gap.isKnown() && first.unit == second.unit && first.gap.high < second.gap.low;
}

QString sentences(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString DiscrepancySentences::countOfRows(RowsBy rows, int n) {
    switch (rows) {
    case RowsBy::Touchpoint:
        return tr("%n touchpoint(s)", nullptr, n);
    case RowsBy::Dimension:
        return tr("%n dimension(s)", nullptr, n);
    case RowsBy::Question:
        return tr("%n question(s)", nullptr, n);
    case RowsBy::Facet:
        return tr("%n group(s)", nullptr, n);
    }
    return {};
}

PageWords DiscrepancySentences::page(const DiscrepanciesResult& result) const {
    if (countOf(result, GapVerdict::TooFew) == result.rows.size())
        return nothing(result);
    const int below = countOf(result, GapVerdict::Below);
    const QString corrected = result.compared > 1
                                  ? tr("Corrected for %n comparison(s).", nullptr, result.compared)
                                  : QString();
    return {headline(result, below), sentences({counts(result), worstCell(result), corrected})};
}

PageWords DiscrepancySentences::nothing(const DiscrepanciesResult& result) const {
    const QString mirror = m_words.mirror(result.question.mirror);
    if (result.rows.isEmpty())
        return {tr("No %1 have been asked what they expected and what they got").arg(mirror),
                tr("A discrepancy needs both: an expectation and a delivery in the same answer. "
                   "Choose other rows, another side or a longer period, or import such a survey.")};
    const int rows = static_cast<int>(result.rows.size());
    return {
        tr("Too few answers by %1 to compare expectation and delivery").arg(mirror),
        tr("%1 would be compared; choose a longer period or fewer filters than in %2.")
            .arg(countOfRows(result.question.rows, rows), m_format.period(result.scope.period))};
}

QString DiscrepancySentences::headline(const DiscrepanciesResult& result, int below) const {
    const QString mirror = m_words.mirror(result.question.mirror);
    const int rows = static_cast<int>(result.rows.size());
    const QString all = countOfRows(result.question.rows, rows);
    if (below == 0) {
        return countOf(result, GapVerdict::Above) > 0
                   ? tr("None of %1 is shown to deliver less than %2 expect").arg(all, mirror)
                   : tr("None of %1 is shown to differ from what %2 expect").arg(all, mirror);
    }
    const QString worst = shownName(result.rows.constFirst().name, 48);
    if (below == rows && rows > 1)
        return tr("All of %1 deliver less than %2 expect; %3 leads").arg(all, mirror, worst);
    if (below == 1)
        return tr("One of %1 delivers less than %2 expect: %3").arg(all, mirror, worst);
    return leadsByFar(result.rows)
               ? tr("%n of %1 deliver less than %2 expect; %3 leads by far", nullptr, below)
                     .arg(all, mirror, worst)
               : tr("%n of %1 deliver less than %2 expect; %3 leads", nullptr, below)
                     .arg(all, mirror, worst);
}

QString DiscrepancySentences::counts(const DiscrepanciesResult& result) const {
    QStringList parts;
    if (const int above = countOf(result, GapVerdict::Above))
        parts.append(tr("%n deliver(s) more", nullptr, above));
    if (const int none = countOf(result, GapVerdict::NotShown))
        parts.append(tr("%n show(s) no difference", nullptr, none));
    if (const int few = countOf(result, GapVerdict::TooFew))
        parts.append(tr("%n with too few answers to say", nullptr, few));
    return parts.isEmpty() ? QString() : QString(parts.join(u", "_s) + u'.');
}

QString DiscrepancySentences::worstCell(const DiscrepanciesResult& result) const {
    const HeatCell* worst = nullptr;
    int row = 0;
    int column = 0;
    for (int i = 0; i < result.heat.size() && i < result.rows.size(); ++i) {
        for (int j = 0; j < result.heat.at(i).size() && j < result.heatColumns.size(); ++j) {
            const HeatCell& cell = result.heat.at(i).at(j);
            const bool shown = !cell.suppressed && cell.gap.isKnown() && cell.gap.high < 0;
            if (!shown || (worst && worst->gap.value <= cell.gap.value))
                continue;
            worst = &cell;
            row = i;
            column = j;
        }
    }
    if (!worst)
        return {};
    const GapRow& where = result.rows.at(row);
    return tr("“%1” is hit hardest, by “%2”: %3.")
        .arg(shownName(result.heatColumns.at(column).label), shownName(where.name),
             m_figures.difference(worst->gap, where.unit));
}

ChartWords DiscrepancySentences::forest(const DiscrepanciesResult& result) const {
    ChartWords words;
    words.finding = page(result).sentence;
    if (result.rows.isEmpty())
        return words;
    const GapRow& row = result.rows.constFirst();
    words.subtitle =
        tr("Gap = delivered minus expected, %1 · paired answers · 95 % interval · %2")
            .arg(m_format.unitWords(row.unit, row.range), m_format.period(result.scope.period));
    QStringList spoken{words.finding};
    for (const GapRow& each : result.rows.first(std::min<qsizetype>(5, result.rows.size())))
        spoken.append(m_figures.gap(each));
    words.spoken = spoken.join(u". "_s) + u'.';
    return words;
}

ChartWords DiscrepancySentences::importance(const DiscrepanciesResult& result) const {
    QStringList first;
    for (const ImportancePoint& point : result.importance) {
        if (point.quadrant == Quadrant::ConcentrateHere && point.row < result.rows.size())
            first.append(shownName(result.rows.at(point.row).name, 40));
    }
    ChartWords words;
    if (result.importance.isEmpty()) {
        words.finding = tr("How much it matters was not asked");
        words.subtitle = tr("With an importance beside expectation and delivery, this shows what "
                            "to work on first");
        words.spoken = words.finding + u'.';
        return words;
    }
    if (first.isEmpty())
        words.finding = tr("Nothing that matters more than average is delivered below average");
    else if (first.size() <= 2)
        words.finding = first.size() == 1
                            ? tr("%1 comes first").arg(first.constFirst())
                            : tr("%1 and %2 come first").arg(first.at(0), first.at(1));
    else
        words.finding =
            tr("%1, %2 and %n more come first", nullptr, static_cast<int>(first.size()) - 2)
                .arg(first.at(0), first.at(1));
    const GapRow& row = result.rows.at(result.importance.constFirst().row);
    words.subtitle = tr("Stated importance and delivery, %1 · cross-hair at the means")
                         .arg(m_format.unitWords(row.unit, row.range));
    words.spoken =
        tr("%1. Points: %2.").arg(words.finding, m_format.count(result.importance.size()));
    return words;
}

ChartWords DiscrepancySentences::detail(const DiscrepanciesResult& result,
                                        const GapRow& row) const {
    ChartWords words;
    const QString name = shownName(row.name);
    if (row.verdict == GapVerdict::TooFew) {
        words.finding = tr("%1: too few answers to say").arg(name);
        words.subtitle = m_format.tooFew(row.gap.n);
        words.spoken = words.finding + u'.';
        return words;
    }
    const auto all = static_cast<double>(row.below + row.met + row.exceeded);
    const double share = all > 0 ? 100.0 * static_cast<double>(row.below) / all : 0.0;
    words.finding = tr("%1: %2 % got less than they expected").arg(name, m_format.number(share, 0));
    words.subtitle =
        tr("%1, %2 · %3 · %4")
            .arg(m_words.mirrorLabel(row.mirror), m_format.unitWords(row.unit, row.range),
                 m_format.period(result.scope.period), m_format.n(row.gap.n));
    words.spoken = tr("%1; %2.").arg(m_figures.gap(row), m_figures.shares(row));
    return words;
}

ChartWords DiscrepancySentences::total(const DiscrepanciesResult& result) const {
    ChartWords words;
    if (!std::isfinite(result.total.gap) || result.total.rows == 0 || result.rows.isEmpty())
        return words;
    const Unit unit = result.rows.constFirst().unit;
    const QString rows = countOfRows(result.question.rows, result.total.rows);
    const QString gap = m_format.difference(result.total.gap, unit);
    if (result.question.rows == RowsBy::Dimension) {
        words.finding = tr("Weighted gap %1 over %2 (unweighted %3)")
                            .arg(gap, rows, m_format.difference(result.total.unweighted, unit));
        words.subtitle =
            tr("Σ weight × gap; the weights are yours and add up to 1 over rows with a gap");
    } else {
        words.finding = tr("Mean gap %1 over %2").arg(gap, rows);
        words.subtitle = tr("Every row with a gap weighs the same");
    }
    words.spoken = tr("%1. %2.").arg(words.finding, words.subtitle);
    return words;
}

QString DiscrepancySentences::heat(const QString& facet) const {
    //: heading of the heat map: the gap by the values of a facet, as in "Gap by segment"
    return tr("Gap by %1").arg(shownName(facet, 40));
}

} // namespace symmetry
