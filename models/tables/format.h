#pragma once

#include "models/analyses/snapshot.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace symmetry {

/// Turns figures into the words and digits that people read, in one language. The one place where
/// numbers are formatted for screen, slide, text export and the spoken sentence.
class Format {
    Q_DECLARE_TR_FUNCTIONS(symmetry::Format)

public:
    /// `customerWord` is the file's key for its customers (FileFacts::customerWord).
    explicit Format(QLocale locale, QString customerWord = {});

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QString& customerWord() const { return m_customerWord; }

    /// "−1.41", "+0.13": always signed, minus is U+2212. "–" for an unknown value.
    [[nodiscard]] QString signedNumber(double value, int decimals) const;
    /// "5.1": minus is U+2212; "–" for an unknown value.
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString count(qint64 n) const;
    /// "n 1,204"
    [[nodiscard]] QString n(qint64 n) const;
    /// A value of that unit without its unit sign: points signed and whole, percent one decimal,
    /// scale values two, scores one.
    [[nodiscard]] QString value(double value, Unit unit) const;
    /// value() with its unit sign: "80.6 %", "+29", "5.12".
    [[nodiscard]] QString full(double value, Unit unit) const;
    /// full() for a target: whole numbers carry no decimals, "90 %".
    [[nodiscard]] QString goal(double value, Unit unit) const;
    /// A difference of that unit, always signed.
    [[nodiscard]] QString difference(double value, Unit unit) const;
    /// "−1.50 … −1.32", "69.4 … 73.7"; "–" when unknown.
    [[nodiscard]] QString interval(const Estimate& estimate, Unit unit) const;
    [[nodiscard]] QString differenceInterval(const Estimate& estimate, Unit unit) const;
    /// "n = 3, too few"
    [[nodiscard]] QString tooFew(qint64 n) const;
    /// "< 0.001", "0.04", "0.20"
    [[nodiscard]] QString probability(double p) const;
    /// "%" for shares, empty for others.
    [[nodiscard]] QString unitSign(Unit unit) const;
    /// "scale 1 – 7", "points, −100 … +100", "% of answers", "score 0 – 100"
    [[nodiscard]] QString unitWords(Unit unit, const ScaleRange& range) const;
    [[nodiscard]] QString date(QDate date) const;  ///< "14 Sep 2026" in the language's order
    [[nodiscard]] QString month(QDate date) const; ///< "Sep 2026"
    [[nodiscard]] QString period(const Period& period) const;
    /// "1 – 7": the ends of a scale.
    [[nodiscard]] QString ends(const ScaleRange& range) const;

private:
    QLocale m_locale;
    QString m_customerWord;
};

} // namespace symmetry
