#include "models/frame/segment.h"

#include "models/domain/question.h"

#include <QtEndian>
#include <algorithm>

namespace symmetry {

namespace {

constexpr quint32 magic = 0x47535953; // "SYSG"
constexpr quint32 version = 1;
constexpr size_t headerBytes = 4 * sizeof(quint32);
constexpr size_t responseBytes = sizeof(qint64) + sizeof(qint32) + 2 * sizeof(quint32);
constexpr size_t answerBytes = sizeof(quint16) + 3 * sizeof(quint8);

size_t encodedBytes(size_t responses, size_t answers) {
    return headerBytes + responses * responseBytes + sizeof(quint32) + answers * answerBytes;
}

/// Writes columns one after the other into bytes that are already large enough.
class Writer {
public:
    explicit Writer(char* to) : m_to(to) {}
    template <class Value>
    void column(const std::vector<Value>& values) {
        qToLittleEndian<Value>(values.data(), static_cast<qsizetype>(values.size()), m_to);
        m_to += values.size() * sizeof(Value);
    }
    void number(quint32 value) {
        qToLittleEndian(value, m_to);
        m_to += sizeof(value);
    }

private:
    char* m_to;
};

/// Reads columns one after the other; the caller has compared the length.
class Reader {
public:
    explicit Reader(const char* from) : m_from(from) {}
    template <class Value>
    void column(std::vector<Value>& values, size_t count) {
        values.resize(count);
        qFromLittleEndian<Value>(m_from, static_cast<qsizetype>(count), values.data());
        m_from += count * sizeof(Value);
    }
    [[nodiscard]] quint32 number() {
        const auto value = qFromLittleEndian<quint32>(m_from);
        m_from += sizeof(value);
        return value;
    }

private:
    const char* m_from;
};

bool lengthsAgree(const Segment& s) {
    const size_t responses = s.day.size();
    const size_t answers = s.question.size();
    return s.response.size() == responses && s.profile.size() == responses &&
           s.firstAnswer.size() == responses + 1 && s.expected.size() == answers &&
           s.delivered.size() == answers && s.importance.size() == answers;
}

bool daysAreInOrder(const std::vector<qint32>& days) {
    return days.empty() ||
           (days.front() >= Segment::earliestDay && days.back() <= Segment::latestDay &&
            std::is_sorted(days.begin(), days.end()));
}

bool answersAreInOrder(const Segment& s) {
    if (s.firstAnswer.front() != 0 || s.firstAnswer.back() != s.answers() ||
        !std::is_sorted(s.firstAnswer.begin(), s.firstAnswer.end()))
        return false;
    for (size_t r = 0; r < s.responses(); ++r) {
        for (size_t a = s.firstAnswer[r] + size_t{1}; a < s.firstAnswer[r + 1]; ++a) {
            if (s.question[a - 1] >= s.question[a])
                return false;
        }
    }
    return true;
}

bool areCodes(const std::vector<quint8>& codes) {
    return std::none_of(codes.begin(), codes.end(), [](quint8 code) {
        return code >= Scale::maximumCodes && code != Scale::noCode;
    });
}

} // namespace

bool Segment::isValid(size_t profiles) const {
    return lengthsAgree(*this) && daysAreInOrder(day) && answersAreInOrder(*this) &&
           std::all_of(profile.begin(), profile.end(),
                       [profiles](quint32 index) { return index < profiles; }) &&
           areCodes(expected) && areCodes(delivered) && areCodes(importance);
}

QByteArray encode(const Segment& segment) {
    const size_t bytes = encodedBytes(segment.responses(), segment.answers());
    QByteArray result(static_cast<qsizetype>(bytes), Qt::Uninitialized);
    Writer to(result.data());
    to.number(magic);
    to.number(version);
    to.number(static_cast<quint32>(segment.responses()));
    to.number(static_cast<quint32>(segment.answers()));
    to.column(segment.response);
    to.column(segment.day);
    to.column(segment.profile);
    to.column(segment.firstAnswer);
    to.column(segment.question);
    to.column(segment.expected);
    to.column(segment.delivered);
    to.column(segment.importance);
    return result;
}

SegmentPtr decode(QByteArrayView bytes, size_t profiles) {
    const auto size = static_cast<size_t>(bytes.size());
    if (size < headerBytes)
        return nullptr;
    Reader from(bytes.data());
    if (from.number() != magic || from.number() != version)
        return nullptr;
    const size_t responses = from.number();
    const size_t answers = from.number();
    if (size != encodedBytes(responses, answers))
        return nullptr;
    auto segment = std::make_shared<Segment>();
    from.column(segment->response, responses);
    from.column(segment->day, responses);
    from.column(segment->profile, responses);
    from.column(segment->firstAnswer, responses + 1);
    from.column(segment->question, answers);
    from.column(segment->expected, answers);
    from.column(segment->delivered, answers);
    from.column(segment->importance, answers);
    if (!segment->isValid(profiles))
        return nullptr;
    return segment;
}

} // namespace symmetry
