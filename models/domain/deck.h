#pragma once

#include "models/domain/ids.h"
#include "models/domain/words.h"

#include <QString>
#include <QUuid>
#include <array>
#include <optional>

namespace symmetry {

/// A presentation: slides that keep their own results, bound to one state of the data.
struct Deck {
    DeckId id;
    QUuid uuid;
    QString title;
    QString language;        ///< of its generated words, such as "de"; the slides keep it
    qint64 frozenAt = 0;     ///< when the data was read, seconds since 1970-01-01 UTC
    qint64 revision = 0;     ///< of the file at that moment
    qint32 asOfDay = 0;      ///< last day of the data, days since 1970-01-01
    int minutes = 0;         ///< time planned for showing it; 0: not planned
    bool namesShown = false; ///< names, contacts and small groups are not replaced
    int position = 0;
    friend bool operator==(const Deck&, const Deck&) = default;
};

/// What stands where on a slide. Codes are stored: never renumber.
enum class SlideLayout : quint8 {
    Title = 0,
    Figure = 1,
    FigureAndText = 2,
    TwoFigures = 3,
    Table = 4,
    Quotes = 5,
    Agenda = 6,
    Decisions = 7,
};
inline constexpr std::array allSlideLayouts{
    SlideLayout::Title, SlideLayout::Figure, SlideLayout::FigureAndText, SlideLayout::TwoFigures,
    SlideLayout::Table, SlideLayout::Quotes, SlideLayout::Agenda,        SlideLayout::Decisions};

/// One slide: a finding, what shows it, and what is said about it.
struct Slide {
    SlideId id;
    QUuid uuid;
    DeckId deck;
    QString section; ///< heading of the part of the deck that begins here; empty: none begins
    SlideLayout layout = SlideLayout::FigureAndText;
    QString title;   ///< the finding
    QString lines;   ///< at most three, one a line
    QString notes;   ///< for the presenter alone
    QString origin;  ///< JSON: page, subject and scope the figures come from; empty: none
    QString figures; ///< JSON: the frozen figures, with table twins and permitted drill-downs
    int position = 0;
    friend bool operator==(const Slide&, const Slide&) = default;
};

[[nodiscard]] QStringView key(SlideLayout layout); ///< title, figure, figure-and-text ...
template <>
[[nodiscard]] std::optional<SlideLayout> wordFromKey<SlideLayout>(QStringView key);

} // namespace symmetry
