#include "models/domain/deck.h"

namespace symmetry {

namespace {

constexpr std::array layoutKeys{QStringView(u"title"),           QStringView(u"figure"),
                                QStringView(u"figure-and-text"), QStringView(u"two-figures"),
                                QStringView(u"table"),           QStringView(u"quotes"),
                                QStringView(u"agenda"),          QStringView(u"decisions")};

} // namespace

QStringView key(SlideLayout layout) {
    const auto index = static_cast<size_t>(layout);
    return index < layoutKeys.size() ? layoutKeys.at(index) : QStringView();
}

template <>
std::optional<SlideLayout> wordFromKey<SlideLayout>(QStringView key) {
    for (const SlideLayout layout : allSlideLayouts) {
        if (symmetry::key(layout) == key)
            return layout;
    }
    return std::nullopt;
}

} // namespace symmetry
