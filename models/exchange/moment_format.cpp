#include "models/exchange/moment_parser.h"
#include "models/exchange/number_parser.h"

#include <QDate>
#include <algorithm>
#include <array>
#include <cmath>

namespace symmetry {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

struct MonthName {
    QStringView name;
    int month;
};

/// Longer names before their beginnings.
constexpr std::array monthNames{
    MonthName{u"september", 9}, MonthName{u"septembre", 9}, MonthName{u"december", 12},
    MonthName{u"dezember", 12}, MonthName{u"décembre", 12}, MonthName{u"november", 11},
    MonthName{u"novembre", 11}, MonthName{u"february", 2},  MonthName{u"januar", 1},
    MonthName{u"january", 1},   MonthName{u"janvier", 1},   MonthName{u"februar", 2},
    MonthName{u"février", 2},   MonthName{u"october", 10},  MonthName{u"oktober", 10},
    MonthName{u"octobre", 10},  MonthName{u"juillet", 7},   MonthName{u"august", 8},
    MonthName{u"march", 3},     MonthName{u"april", 4},     MonthName{u"avril", 4},
    MonthName{u"janv", 1},      MonthName{u"févr", 2},      MonthName{u"mars", 3},
    MonthName{u"märz", 3},      MonthName{u"june", 6},      MonthName{u"juni", 6},
    MonthName{u"juin", 6},      MonthName{u"july", 7},      MonthName{u"juli", 7},
    MonthName{u"juil", 7},      MonthName{u"août", 8},      MonthName{u"sept", 9},
    MonthName{u"jan", 1},       MonthName{u"feb", 2},       MonthName{u"mar", 3},
    MonthName{u"mär", 3},       MonthName{u"mrz", 3},       MonthName{u"apr", 4},
    MonthName{u"avr", 4},       MonthName{u"may", 5},       MonthName{u"mai", 5},
    MonthName{u"jun", 6},       MonthName{u"jul", 7},       MonthName{u"aug", 8},
    MonthName{u"sep", 9},       MonthName{u"oct", 10},      MonthName{u"okt", 10},
    MonthName{u"nov", 11},      MonthName{u"dec", 12},      MonthName{u"dez", 12},
    MonthName{u"déc", 12},
};

} // namespace

/// Walks over a cell; every take...() leaves `rest` behind what it took.
struct MomentFormat::Scan {
    QByteArrayView rest;
    Fields fields;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int twelve = -1; ///< 0: am, 1: pm

    bool takeChar(char c) {
        if (rest.isEmpty() || rest.front() != c)
            return false;
        rest = rest.sliced(1);
        return true;
    }

    bool takeBlanks() {
        const bool any = !rest.isEmpty() && rest.front() == ' ';
        while (takeChar(' ')) {
        }
        return any;
    }

    /// Between `least` and `most` digits.
    bool takeDigits(int least, int most, int& value) {
        value = 0;
        int count = 0;
        while (count < most && !rest.isEmpty() && isDigit(rest.front())) {
            value = value * 10 + (rest.front() - '0');
            rest = rest.sliced(1);
            ++count;
        }
        return count >= least;
    }

    bool takeMonthName() {
        const QString text = QString::fromUtf8(rest.first(std::min<qsizetype>(rest.size(), 16)));
        for (const auto& each : monthNames) {
            if (!text.startsWith(each.name, Qt::CaseInsensitive))
                continue;
            fields.month = each.month;
            rest = rest.sliced(text.first(each.name.size()).toUtf8().size());
            takeChar('.');
            return true;
        }
        return false;
    }

    bool takeZone() {
        fields.hasZone = true;
        if (takeChar('Z') || takeChar('z'))
            return true;
        const int sign = takeChar('+') ? 1 : takeChar('-') ? -1 : 0;
        int hours = 0;
        int minutes = 0;
        if (sign == 0 || !takeDigits(2, 2, hours))
            return false;
        const bool colon = takeChar(':');
        if ((colon || (!rest.isEmpty() && isDigit(rest.front()))) && !takeDigits(2, 2, minutes))
            return false;
        fields.zoneSeconds = sign * (hours * 3600 + minutes * 60);
        return hours <= 14 && minutes < 60;
    }

    bool takeFraction() {
        int ignored = 0;
        return takeDigits(1, 9, ignored);
    }

    bool takeHalf() {
        if (rest.size() < 2)
            return false;
        const QByteArray word = rest.first(2).toByteArray().toLower();
        twelve = word == "am" ? 0 : word == "pm" ? 1 : -1;
        rest = rest.sliced(2);
        return twelve >= 0;
    }

    bool takeIso() {
        if (!takeDigits(4, 4, fields.year) || !takeChar('-') || !takeDigits(2, 2, fields.month) ||
            !takeChar('-') || !takeDigits(2, 2, fields.day))
            return false;
        if (rest.isEmpty())
            return true;
        if (!(takeChar('T') || takeBlanks()) || !takeDigits(1, 2, hour) || !takeChar(':') ||
            !takeDigits(2, 2, minute))
            return false;
        if (takeChar(':') && !takeDigits(2, 2, second))
            return false;
        if ((takeChar('.') || takeChar(',')) && !takeFraction())
            return false;
        takeBlanks();
        return rest.isEmpty() || takeZone();
    }

    /// The fields where they name a moment that exists.
    [[nodiscard]] tl::expected<Fields, ProblemReason> checked() {
        if (twelve >= 0) {
            if (hour < 1 || hour > 12)
                return tl::unexpected(ProblemReason::NotInCalendar);
            hour = hour % 12 + 12 * twelve;
        }
        // The century of a short year is decided later; any leap year will do until then.
        const int year = fields.shortYear ? 2000 + fields.year : fields.year;
        if (!QDate::isValid(year, fields.month, fields.day) || hour > 23 || minute > 59 ||
            second > 59)
            return tl::unexpected(ProblemReason::NotInCalendar);
        fields.secondOfDay = hour * 3600 + minute * 60 + second;
        return fields;
    }
};

std::optional<MomentFormat> MomentFormat::compile(const QString& format) {
    MomentFormat compiled;
    const QByteArray text = format.toUtf8();
    if (const auto kind = kindOf(text)) {
        compiled.m_kind = *kind;
        return compiled;
    }
    QByteArray seen;
    for (qsizetype at = 0; at < text.size();) {
        const auto token = tokenAt(text, at);
        if (!token || (token->letter != 0 && seen.contains(token->letter)))
            return std::nullopt;
        if (token->letter != 0)
            seen.append(token->letter);
        compiled.m_tokens.push_back(*token);
    }
    return compiled.completed(seen) ? std::optional(compiled) : std::nullopt;
}

std::optional<MomentFormat::Kind> MomentFormat::kindOf(const QByteArray& word) {
    static const QHash<QByteArray, Kind> kinds{{"iso", Kind::Iso},
                                               {"unix", Kind::Unix},
                                               {"unix-ms", Kind::UnixMilliseconds},
                                               {"serial", Kind::Serial}};
    const auto found = kinds.constFind(word);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// The token that begins at `at`, which moves behind it.
std::optional<MomentFormat::Token> MomentFormat::tokenAt(const QByteArray& text, qsizetype& at) {
    const char c = text[at];
    qsizetype length = 1;
    while (at + length < text.size() && text[at + length] == c)
        ++length;
    const qsizetype start = at;
    if (c == '\'') {
        const qsizetype close = text.indexOf('\'', at + 1);
        at = close + 1;
        return close < 0
                   ? std::nullopt
                   : std::optional(Token{0, 0, false, text.mid(start + 1, close - start - 1)});
    }
    if (c == 'a') {
        at += 2;
        return text.sliced(start).startsWith("ap") ? std::optional(Token{c, 2, false, {}})
                                                   : std::nullopt;
    }
    if (QByteArrayView("yMdHhmszZ").contains(c)) {
        at += length;
        return Token{c, static_cast<int>(length), false, {}};
    }
    at += c == ' ' ? length : 1;
    return Token{0, 0, false, text.mid(start, at - start)};
}

/// Checks lengths, and fixes the number of digits where one number follows another directly.
bool MomentFormat::completed(QByteArrayView letters) {
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        Token& token = m_tokens[i];
        if ((token.letter == 'y' && token.length != 2 && token.length != 4) ||
            (token.letter == 'M' && token.length > 3) ||
            (token.letter != 0 && token.letter != 'y' && token.letter != 'M' && token.length > 2))
            return false;
        const bool numberFollows =
            i + 1 < m_tokens.size() && QByteArrayView("yMdHhmsz").contains(m_tokens[i + 1].letter);
        token.fixed = numberFollows && m_tokens[i + 1].letter != 0;
        if (token.fixed && token.length == 1)
            return false; // one or two digits with more digits behind: nobody could tell
    }
    return letters.contains('y') && letters.contains('M') && letters.contains('d') &&
           (!letters.contains('h') || letters.contains('a'));
}

bool MomentFormat::hasShortYear() const {
    return std::any_of(m_tokens.begin(), m_tokens.end(),
                       [](const Token& token) { return token.letter == 'y' && token.length == 2; });
}

bool MomentFormat::take(Scan& scan, const Token& token) {
    const int least = token.fixed ? token.length : 1;
    switch (token.letter) {
    case 'y':
        return scan.takeDigits(token.length, token.length, scan.fields.year);
    case 'M':
        return token.length == 3 ? scan.takeMonthName()
                                 : scan.takeDigits(least, 2, scan.fields.month);
    case 'd':
        return scan.takeDigits(least, 2, scan.fields.day);
    case 'H':
    case 'h':
        return scan.takeDigits(least, 2, scan.hour);
    case 'm':
        return scan.takeDigits(least, 2, scan.minute);
    case 's':
        return scan.takeDigits(least, 2, scan.second);
    case 'z':
        return scan.takeFraction();
    case 'Z':
        return scan.takeZone();
    case 'a':
        return scan.takeHalf();
    default:
        break;
    }
    if (token.literal.startsWith(' '))
        return scan.takeBlanks();
    if (!scan.rest.startsWith(token.literal))
        return false;
    scan.rest = scan.rest.sliced(token.literal.size());
    return true;
}

tl::expected<MomentFormat::Fields, ProblemReason> MomentFormat::read(QByteArrayView cell) const {
    if (m_kind == Kind::Iso) {
        Scan scan{cell, {}};
        if (!scan.takeIso() || !scan.rest.isEmpty())
            return tl::unexpected(ProblemReason::NotADate);
        return scan.checked();
    }
    if (m_kind != Kind::Scanned)
        return readCount(cell);
    Scan scan{cell, {}};
    for (const Token& token : m_tokens) {
        const QByteArrayView before = scan.rest;
        if (take(scan, token))
            continue;
        // 31/12/23 where four digits were expected.
        int digits = 0;
        while (digits < before.size() && isDigit(before[digits]))
            ++digits;
        return tl::unexpected(token.letter == 'y' && token.length == 4 && digits == 2
                                  ? ProblemReason::TwoDigitYear
                                  : ProblemReason::NotADate);
    }
    if (!scan.rest.isEmpty())
        return tl::unexpected(ProblemReason::NotADate);
    scan.fields.shortYear = hasShortYear();
    return scan.checked();
}

tl::expected<MomentFormat::Fields, ProblemReason>
MomentFormat::readCount(QByteArrayView cell) const {
    const auto number = parseNumber(cell, DecimalSign::Point);
    if (!number)
        return tl::unexpected(ProblemReason::NotADate);
    const double seconds = m_kind == Kind::Unix               ? *number
                           : m_kind == Kind::UnixMilliseconds ? *number / 1000.0
                                                              : (*number - 25569.0) * 86400.0;
    constexpr double furthest = 1e11; // beyond every year that is taken
    if (!(std::abs(seconds) < furthest))
        return tl::unexpected(ProblemReason::DateOutOfRange);
    const auto whole =
        static_cast<qint64>(m_kind == Kind::Serial ? std::round(seconds) : std::floor(seconds));
    const qint64 day = whole >= 0 ? whole / 86400 : -((86399 - whole) / 86400);
    const QDate date = QDate(1970, 1, 1).addDays(day);
    Fields fields;
    fields.year = date.year();
    fields.month = date.month();
    fields.day = date.day();
    fields.secondOfDay = static_cast<int>(whole - day * 86400);
    fields.hasZone = m_kind != Kind::Serial; // a spreadsheet's day is a local day
    return fields;
}

} // namespace symmetry
