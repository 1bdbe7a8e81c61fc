#include "models/tables/format.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

constexpr QChar minusSign(0x2212);
const QString unknownSign = u"–"_s;

int decimals(Unit unit) {
    switch (unit) {
    case Unit::Points:
        return 0;
    case Unit::Scale:
        return 2;
    case Unit::Percent:
    case Unit::Score:
    case Unit::Count:
    case Unit::Amount:
        break;
    }
    return 1;
}

/// Counts are whole unless they are means of counts; amounts carry three digits that count.
int decimals(Unit unit, double value) {
    if (unit == Unit::Count)
        return value == std::round(value) ? 0 : 1;
    if (unit == Unit::Amount)
        return std::abs(value) >= 100.0 ? 0 : std::abs(value) >= 10.0 ? 1 : 2;
    return decimals(unit);
}

} // namespace

Format::Format(QLocale locale, QString customerWord)
    : m_locale(std::move(locale)), m_customerWord(std::move(customerWord)) {}

QString Format::number(double value, int places) const {
    if (!std::isfinite(value))
        return unknownSign;
    const double step = std::pow(10.0, -places);
    const double rounded = std::abs(value) < step / 2 ? 0.0 : value;
    QString text = m_locale.toString(std::abs(rounded), 'f', places);
    return rounded < 0 ? minusSign + text : text;
}

QString Format::signedNumber(double value, int places) const {
    QString text = number(value, places);
    const bool positive = std::isfinite(value) && value >= std::pow(10.0, -places) / 2;
    return positive ? u'+' + text : text;
}

QString Format::count(qint64 n) const {
    return m_locale.toString(n);
}

QString Format::n(qint64 n) const {
    //: number of answers behind a figure, as in "n 1,204"
    return tr("n %1").arg(count(n));
}

QString Format::value(double value, Unit unit) const {
    return unit == Unit::Points ? signedNumber(value, 0) : number(value, decimals(unit, value));
}

QString Format::full(double value, Unit unit) const {
    const QString sign = std::isfinite(value) ? unitSign(unit) : QString();
    const QString figure = this->value(value, unit);
    return sign.isEmpty() ? figure : QString(figure + QChar::Nbsp + sign);
}

QString Format::goal(double value, Unit unit) const {
    if (unit == Unit::Points || value != std::round(value))
        return full(value, unit);
    const QString sign = unitSign(unit);
    const QString figure = number(value, 0);
    return sign.isEmpty() ? figure : QString(figure + QChar::Nbsp + sign);
}

QString Format::difference(double value, Unit unit) const {
    return signedNumber(value, decimals(unit, value));
}

QString Format::interval(const Estimate& estimate, Unit unit) const {
    if (!std::isfinite(estimate.low) || !std::isfinite(estimate.high))
        return unknownSign;
    return u"%1 … %2"_s.arg(value(estimate.low, unit), value(estimate.high, unit));
}

QString Format::differenceInterval(const Estimate& estimate, Unit unit) const {
    if (!std::isfinite(estimate.low) || !std::isfinite(estimate.high))
        return unknownSign;
    return u"%1 … %2"_s.arg(difference(estimate.low, unit), difference(estimate.high, unit));
}

QString Format::tooFew(qint64 n) const {
    return tr("n = %1, too few").arg(count(n));
}

QString Format::probability(double p) const {
    if (!std::isfinite(p))
        return unknownSign;
    if (p < 0.001)
        return u"< "_s + m_locale.toString(0.001, 'f', 3);
    return m_locale.toString(p, 'f', p < 0.01 ? 3 : 2);
}

QString Format::unitSign(Unit unit) const {
    return unit == Unit::Percent ? u"%"_s : QString();
}

QString Format::unitWords(Unit unit, const ScaleRange& range) const {
    switch (unit) {
    case Unit::Points:
        return tr("points, −100 … +100");
    case Unit::Percent:
        return tr("% of answers");
    case Unit::Score:
        return tr("score 0 – 100");
    case Unit::Count:
        return tr("number");
    case Unit::Amount:
        return tr("own unit");
    case Unit::Scale:
        break;
    }
    return tr("scale %1").arg(ends(range));
}

QString Format::ends(const ScaleRange& range) const {
    const auto plain = [this](double value) {
        return number(value, value == std::round(value) ? 0 : 1);
    };
    return u"%1 – %2"_s.arg(plain(range.minimum), plain(range.maximum));
}

QString Format::date(QDate date) const {
    //: date pattern for QLocale: day, short month, year
    return date.isValid() ? m_locale.toString(date, tr("d MMM yyyy")) : unknownSign;
}

QString Format::month(QDate date) const {
    //: date pattern for QLocale: short month, year
    return date.isValid() ? m_locale.toString(date, tr("MMM yyyy")) : unknownSign;
}

QString Format::period(const Period& period) const {
    if (!period.first.isValid() && !period.last.isValid())
        return tr("all time");
    if (!period.first.isValid())
        return tr("until %1").arg(date(period.last));
    if (!period.last.isValid())
        return tr("since %1").arg(date(period.first));
    const bool months = period.first.day() == 1 && period.last.addDays(1).day() == 1;
    if (!months)
        return u"%1 – %2"_s.arg(date(period.first), date(period.last));
    const QString last = month(period.last);
    const QString first = month(period.first);
    return first == last ? last : u"%1 – %2"_s.arg(first, last);
}

} // namespace symmetry
