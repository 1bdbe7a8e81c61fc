#pragma once

#include "models/domain/words.h"
#include "models/exchange/mapping.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace symmetry {

/// What the name of a column hints at, in English, German, French and Korean.
enum class HeaderHint : quint8 {
    None,
    Identifier,
    Moment,
    Mirror,
    Tier,
    PersonKey,
    PersonName,
    PersonContact,
    Comment,
    Question,
    Recommendation, ///< asks how likely somebody is to recommend
    Effort,
    Problem,
};
[[nodiscard]] HeaderHint hintOf(const QString& name);

/// The name taken apart: words and numbers in lower case ("Wait_EXP2" -> wait, exp, 2).
[[nodiscard]] QStringList wordsOf(const QString& name);

/// Which part of a question a column name says it is, and the name without that word. Two columns
/// with one stem are parts of one question.
struct PartHint {
    AnswerPart part = AnswerPart::Delivered;
    QString stem;        ///< empty where the name is nothing but that word (long files)
    bool isSaid = false; ///< a word says so; else it is only assumed
};
[[nodiscard]] PartHint partOf(const QString& name);

/// What cells say about mirrors and tiers, in the same languages.
[[nodiscard]] std::optional<Mirror> mirrorOf(const QString& cell);
[[nodiscard]] std::optional<Tier> tierOf(const QString& cell);
/// The place of a word on a common scale of answers ("likely" is 4 of 0 to 5, where 0 is "don't
/// know"; "strongly agree" is 5 of 1 to 5), and which scale it is.
struct ScaleWord {
    enum class Kind : quint8 { FriendsAndFamily, Agreement, Satisfaction };
    Kind kind = Kind::Agreement;
    int value = 0;
};
[[nodiscard]] std::optional<ScaleWord> scaleWordOf(const QString& cell);

} // namespace symmetry
