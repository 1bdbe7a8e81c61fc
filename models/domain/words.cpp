#include "models/domain/words.h"

#include <iterator>

namespace symmetry {

namespace {

constexpr const char16_t* mirrorKeys[] = {u"customers", u"employees", u"managers", u"leaders"};
constexpr const char16_t* tierKeys[] = {u"standard", u"vip", u"friend", u"family"};
constexpr const char16_t* variantKeys[] = {u"as-is", u"to-be"};
constexpr const char16_t* touchpointKeys[] = {u"people",   u"product", u"place",
                                              u"campaign", u"values",  u"service-centre"};
constexpr const char16_t* directionKeys[] = {u"higher-is-better", u"lower-is-better"};
constexpr const char16_t* measureKeys[] = {u"mean",   u"net-promoter",       u"satisfaction",
                                           u"effort", u"friends-and-family", u"problem-incidence",
                                           u"gap"};

template <class Word, size_t N>
QStringView keyIn(const char16_t* const (&keys)[N], Word word) {
    const auto index = static_cast<size_t>(word);
    return index < N ? QStringView(keys[index]) : QStringView();
}

template <class Word, size_t N>
std::optional<Word> wordIn(const char16_t* const (&keys)[N], QStringView key) {
    for (size_t i = 0; i < N; ++i) {
        if (key == QStringView(keys[i]))
            return static_cast<Word>(i);
    }
    return std::nullopt;
}

} // namespace

QStringView key(Mirror mirror) {
    return keyIn(mirrorKeys, mirror);
}
QStringView key(Tier tier) {
    return keyIn(tierKeys, tier);
}
QStringView key(JourneyVariant variant) {
    return keyIn(variantKeys, variant);
}
QStringView key(TouchpointKind kind) {
    return keyIn(touchpointKeys, kind);
}
QStringView key(Direction direction) {
    return keyIn(directionKeys, direction);
}
QStringView key(MeasureKind kind) {
    return keyIn(measureKeys, kind);
}

template <>
std::optional<Mirror> wordFromKey<Mirror>(QStringView key) {
    return wordIn<Mirror>(mirrorKeys, key);
}

template <>
std::optional<Tier> wordFromKey<Tier>(QStringView key) {
    return wordIn<Tier>(tierKeys, key);
}

template <>
std::optional<JourneyVariant> wordFromKey<JourneyVariant>(QStringView key) {
    return wordIn<JourneyVariant>(variantKeys, key);
}

template <>
std::optional<TouchpointKind> wordFromKey<TouchpointKind>(QStringView key) {
    return wordIn<TouchpointKind>(touchpointKeys, key);
}

template <>
std::optional<Direction> wordFromKey<Direction>(QStringView key) {
    return wordIn<Direction>(directionKeys, key);
}

template <>
std::optional<MeasureKind> wordFromKey<MeasureKind>(QStringView key) {
    return wordIn<MeasureKind>(measureKeys, key);
}

} // namespace symmetry
