#include "models/domain/voice.h"

#include <array>

namespace symmetry {

namespace {

constexpr std::array kindKeys{QStringView(u"compliment"), QStringView(u"complaint"),
                              QStringView(u"suggestion"), QStringView(u"incident"),
                              QStringView(u"defect"),     QStringView(u"comment")};
constexpr std::array stageKeys{QStringView(u"none"),         QStringView(u"received"),
                               QStringView(u"acknowledged"), QStringView(u"assessed"),
                               QStringView(u"investigated"), QStringView(u"responded"),
                               QStringView(u"closed")};
constexpr std::array outcomeKeys{QStringView(u"open"), QStringView(u"accepted"),
                                 QStringView(u"escalated"), QStringView(u"withdrawn")};
constexpr std::array choiceKeys{QStringView(u"act"), QStringView(u"watch"),
                                QStringView(u"decline")};
constexpr std::array numberLetters{u'P', u'C', u'S', u'I', u'Q', u'V'};

template <size_t N>
QStringView keyIn(const std::array<QStringView, N>& keys, auto word) {
    const auto index = static_cast<size_t>(word);
    return index < N ? keys.at(index) : QStringView();
}

template <class Word, size_t N>
std::optional<Word> wordIn(const std::array<QStringView, N>& keys, QStringView key) {
    for (size_t i = 0; i < N; ++i) {
        if (keys.at(i) == key)
            return static_cast<Word>(i);
    }
    return std::nullopt;
}

} // namespace

QStringView key(VoiceKind kind) {
    return keyIn(kindKeys, kind);
}
QStringView key(CaseStage stage) {
    return keyIn(stageKeys, stage);
}
QStringView key(CaseOutcome outcome) {
    return keyIn(outcomeKeys, outcome);
}
QStringView key(DecisionChoice choice) {
    return keyIn(choiceKeys, choice);
}

template <>
std::optional<VoiceKind> wordFromKey<VoiceKind>(QStringView key) {
    return wordIn<VoiceKind>(kindKeys, key);
}
template <>
std::optional<CaseStage> wordFromKey<CaseStage>(QStringView key) {
    return wordIn<CaseStage>(stageKeys, key);
}
template <>
std::optional<CaseOutcome> wordFromKey<CaseOutcome>(QStringView key) {
    return wordIn<CaseOutcome>(outcomeKeys, key);
}
template <>
std::optional<DecisionChoice> wordFromKey<DecisionChoice>(QStringView key) {
    return wordIn<DecisionChoice>(choiceKeys, key);
}

QString voiceNumber(VoiceKind kind, qint32 number) {
    return QChar(numberLetters.at(static_cast<size_t>(kind))) + QChar(u'-') +
           QString::number(number).rightJustified(4, QChar(u'0'));
}

} // namespace symmetry
