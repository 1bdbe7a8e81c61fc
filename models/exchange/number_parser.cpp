#include "models/exchange/number_parser.h"

#include <array>
#include <charconv>

namespace symmetry {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Removes `prefix` from the front; true when it was there.
bool take(QByteArrayView& text, QByteArrayView prefix) {
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

/// The sign of grouping that stands at the front; empty where none does.
QByteArrayView groupSign(QByteArrayView text, DecimalSign decimal) {
    const QByteArrayView other = decimal == DecimalSign::Point ? "," : ".";
    for (const QByteArrayView sign :
         {other, QByteArrayView(" "), QByteArrayView("\xC2\xA0"), QByteArrayView("\xE2\x80\xAF"),
          QByteArrayView("\xE2\x80\x89"), QByteArrayView("'"), QByteArrayView("\xE2\x80\x99")})
        if (text.startsWith(sign))
            return sign;
    return {};
}

/// What from_chars reads: at most as many characters as a double can need with some to spare.
class Plain {
public:
    bool add(char c) {
        if (m_length == m_text.size())
            return false;
        m_text[m_length++] = c;
        return true;
    }
    bool addDigits(QByteArrayView& text, int& count) {
        for (count = 0; !text.isEmpty() && isDigit(text.front()); ++count) {
            if (!add(text.front()))
                return false;
            text = text.sliced(1);
        }
        return true;
    }
    [[nodiscard]] tl::expected<double, ProblemReason> value() const {
        double number = 0;
        const char* end = m_text.data() + m_length;
        const auto [stop, error] = std::from_chars(m_text.data(), end, number);
        if (error == std::errc::result_out_of_range)
            return tl::unexpected(ProblemReason::NumberTooLarge);
        if (error != std::errc() || stop != end)
            return tl::unexpected(ProblemReason::NotANumber);
        return number;
    }

private:
    std::array<char, 400> m_text = {};
    size_t m_length = 0;
};

/// The digits before the decimal sign, grouped or not. False where they are no whole part.
bool addWhole(Plain& plain, QByteArrayView& text, DecimalSign decimal, int& digits) {
    if (!plain.addDigits(text, digits))
        return false;
    const QByteArrayView sign = groupSign(text, decimal);
    if (sign.isEmpty())
        return true;
    if (digits < 1 || digits > 3)
        return false;
    while (take(text, sign)) {
        int group = 0;
        if (!plain.addDigits(text, group) || group != 3)
            return false;
        digits += group;
    }
    return true;
}

bool addExponent(Plain& plain, QByteArrayView& text) {
    if (!take(text, "e") && !take(text, "E"))
        return true;
    bool room = plain.add('e');
    if (take(text, "-"))
        room = plain.add('-') && room;
    else
        take(text, "+");
    int digits = 0;
    return plain.addDigits(text, digits) && room && digits > 0;
}

} // namespace

tl::expected<double, ProblemReason> parseNumber(QByteArrayView utf8, DecimalSign decimal) {
    QByteArrayView text = utf8.trimmed();
    if (text.size() == 1 && isDigit(text.front())) // most answers
        return static_cast<double>(text.front() - '0');
    Plain plain;
    bool good = true;
    if (take(text, "-") || take(text, "\xE2\x88\x92"))
        good = plain.add('-');
    else
        take(text, "+");
    int whole = 0;
    int fraction = 0;
    good = good && addWhole(plain, text, decimal, whole);
    if (good && take(text, decimal == DecimalSign::Point ? "." : ","))
        good = plain.add('.') && plain.addDigits(text, fraction);
    good = good && whole + fraction > 0 && addExponent(plain, text) && text.isEmpty();
    if (!good)
        return tl::unexpected(ProblemReason::NotANumber);
    return plain.value();
}

} // namespace symmetry
