#pragma once

#include "models/analyses/signals.h"
#include "models/tables/chart_words.h"
#include "models/tables/column_table.h"
#include "models/tables/words.h"

#include <QCoreApplication>

namespace symmetry {

/// What lines over time say: their names, signals, methods and oddities, in sentences.
class SignalSentences {
    Q_DECLARE_TR_FUNCTIONS(symmetry::SignalSentences)
public:
    explicit SignalSentences(const Format& format) : m_format(format), m_words(format) {}

    /// "Appointment kept", "First visit (gap)", "Listening (employees, delivered)".
    [[nodiscard]] QString name(const Timeline& line) const;
    /// "79.1 %", "12 calls": a value of the line with its unit.
    [[nodiscard]] QString value(const Timeline& line, double value) const;
    /// "% of answers", "EUR", "number".
    [[nodiscard]] QString unit(const Timeline& line) const;

    /// "11 months in a row"
    [[nodiscard]] static QString inARow(int steps, Step step);
    /// The step that begins with that day: "Sep 2026", "week 53 of 2026", "Q4 2026", "3 Sep 2026".
    [[nodiscard]] QString step(QDate first, Step step) const;
    [[nodiscard]] static QString word(Step step); ///< "by month"

    /// "fell below the average of 79.1 % for 11 months in a row"
    [[nodiscard]] QString reason(const Timeline& line, const SignalRun& run) const;
    /// The whole sentence: name and reason.
    [[nodiscard]] QString sentence(const Timeline& line, const SignalRun& run) const;
    [[nodiscard]] static QString rule(RunRule rule);
    /// "Strongest in Region: South (−0.80, n 120)"; empty where none stands out.
    [[nodiscard]] QString strongest(const Timeline& line, const QList<StrongIn>& values) const;
    /// "Decide", "Thank", "Look": what a signal asks for.
    [[nodiscard]] static QString action(const FoundSignal& found);

    [[nodiscard]] static QString method(ChartMethod method); ///< "p′ chart"
    /// "p chart, limits from Oct 2024 – Sep 2025 (trial)"
    [[nodiscard]] QString method(const ProcessChartResult& chart) const;
    /// Why a wider chart is offered; empty where none is.
    [[nodiscard]] QString offer(const ProcessChartResult& chart) const;
    [[nodiscard]] static QString odd(Oddity oddity);
    /// A remark in one line; one that limits begin anew with says so.
    [[nodiscard]] static QString note(const ChartNote& note);
    /// Title, line below and the whole chart for ears.
    [[nodiscard]] ChartWords chart(const ProcessChartResult& chart) const;
    [[nodiscard]] ChartWords list(const SignalsResult& result) const;

private:
    [[nodiscard]] QString calm(const ProcessChartResult& chart) const;

    Format m_format;
    Words m_words;
};

/// One step of a process chart, for its table twin.
struct ChartRow {
    QDate first;
    Step step = Step::Month;
    Estimate estimate;
    ChartPoint point;
    Signal signal = Signal::Common;
    RunRule rule = RunRule::None;
    QString note;
};
[[nodiscard]] QList<ChartRow> chartRows(const ProcessChartResult& chart);
[[nodiscard]] QList<Column<ChartRow>> chartColumns(const Format& format,
                                                   const ProcessChartResult& chart);
[[nodiscard]] QList<Column<FoundSignal>> signalColumns(const Format& format);

} // namespace symmetry
