#include "models/domain/series_words.h"

#include <array>

namespace symmetry {

namespace {

constexpr std::array seriesKeys{QStringView(u"value"), QStringView(u"count"), QStringView(u"share"),
                                QStringView(u"rate")};
constexpr std::array poolingKeys{QStringView(u"sum"), QStringView(u"mean")};
constexpr std::array stepKeys{QStringView(u"day"), QStringView(u"week"), QStringView(u"month"),
                              QStringView(u"quarter")};
constexpr std::array aspectKeys{QStringView(u"delivered"), QStringView(u"expected"),
                                QStringView(u"gap")};
constexpr std::array subjectKeys{QStringView(u"none"),       QStringView(u"measure"),
                                 QStringView(u"touchpoint"), QStringView(u"dimension"),
                                 QStringView(u"series"),     QStringView(u"voices")};

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

QStringView key(SeriesKind word) {
    return keyIn(seriesKeys, word);
}
QStringView key(SeriesPooling word) {
    return keyIn(poolingKeys, word);
}
QStringView key(Step word) {
    return keyIn(stepKeys, word);
}
QStringView key(Aspect word) {
    return keyIn(aspectKeys, word);
}
QStringView key(Subject::Kind word) {
    return keyIn(subjectKeys, word);
}

template <>
std::optional<SeriesKind> wordFromKey<SeriesKind>(QStringView key) {
    return wordIn<SeriesKind>(seriesKeys, key);
}

template <>
std::optional<SeriesPooling> wordFromKey<SeriesPooling>(QStringView key) {
    return wordIn<SeriesPooling>(poolingKeys, key);
}

template <>
std::optional<Step> wordFromKey<Step>(QStringView key) {
    return wordIn<Step>(stepKeys, key);
}

template <>
std::optional<Aspect> wordFromKey<Aspect>(QStringView key) {
    return wordIn<Aspect>(aspectKeys, key);
}

template <>
std::optional<Subject::Kind> wordFromKey<Subject::Kind>(QStringView key) {
    return wordIn<Subject::Kind>(subjectKeys, key);
}

} // namespace symmetry
