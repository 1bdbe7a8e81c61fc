#include "models/exchange/problem.h"

namespace symmetry {

QStringView key(ProblemReason reason) {
    switch (reason) {
    case ProblemReason::NotANumber:
        return u"not-a-number";
    case ProblemReason::NumberTooLarge:
        return u"number-too-large";
    case ProblemReason::OutsideScale:
        return u"outside-scale";
    case ProblemReason::OffStep:
        return u"off-step";
    case ProblemReason::NotADate:
        return u"not-a-date";
    case ProblemReason::NotInCalendar:
        return u"not-in-calendar";
    case ProblemReason::TwoDigitYear:
        return u"two-digit-year";
    case ProblemReason::AmbiguousDate:
        return u"ambiguous-date";
    case ProblemReason::MomentMissing:
        return u"moment-missing";
    case ProblemReason::DateOutOfRange:
        return u"date-out-of-range";
    case ProblemReason::MirrorUnknown:
        return u"mirror-unknown";
    case ProblemReason::TierUnknown:
        return u"tier-unknown";
    case ProblemReason::QuestionUnknown:
        return u"question-unknown";
    case ProblemReason::QuestionMissing:
        return u"question-missing";
    case ProblemReason::IdentifierMissing:
        return u"identifier-missing";
    case ProblemReason::TextTooLong:
        return u"text-too-long";
    case ProblemReason::NameTooLong:
        return u"name-too-long";
    case ProblemReason::CellsMissing:
        return u"cells-missing";
    case ProblemReason::CellsTooMany:
        return u"cells-too-many";
    case ProblemReason::BadEncoding:
        return u"bad-encoding";
    case ProblemReason::NulByte:
        return u"nul-byte";
    case ProblemReason::StrayQuote:
        return u"stray-quote";
    case ProblemReason::NothingInRow:
        return u"nothing-in-row";
    case ProblemReason::AnswerContradicts:
        return u"answer-contradicts";
    }
    return {};
}

} // namespace symmetry
