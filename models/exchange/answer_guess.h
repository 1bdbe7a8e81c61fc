#pragma once

#include "models/domain/catalogue.h"
#include "models/exchange/column_profile.h"
#include "models/exchange/mapping.h"

namespace symmetry {

/// The values of a column when read as answers.
struct AnswerRange {
    double minimum = 0;
    double maximum = 0;
    double step = 1;
    QStringList missing;           ///< codes that stand for no answer
    QMap<QString, QString> values; ///< words and their place on the scale
    bool isFixed = false;          ///< the words say the scale

    void widen(const AnswerRange& other);
};

/// Nothing where the cells are no answers: too many values, too far apart, or text.
[[nodiscard]] std::optional<AnswerRange> answersIn(const ColumnProfile& profile);

/// The usual scale that holds these values.
[[nodiscard]] Scale scaleFor(const AnswerRange& range, HeaderHint hint);

/// Collects the columns that hold answers, and makes questions of them: columns with one stem and
/// different parts become one question.
class AnswerGuess {
public:
    void add(const QString& name, int column, const AnswerRange& range);
    /// Appends to mapping.columns and mapping.questions; in the order of the columns.
    void finish(Mapping& mapping, const Catalogue& catalogue) const;

private:
    struct Candidate {
        QString name;
        int column = 0;
        AnswerRange range;
        PartHint hint;
        QString family; ///< columns of one family have one scale
    };
    [[nodiscard]] bool isPaired(const Candidate& candidate) const;
    [[nodiscard]] QString codeOf(const Candidate& candidate) const;
    [[nodiscard]] Scale scaleOf(const Candidate& candidate) const;

    QList<Candidate> m_candidates;
};

/// The question of the catalogue with that code or text, as a plan; nothing where there is none.
[[nodiscard]] std::optional<PlannedQuestion>
knownQuestion(const Catalogue& catalogue, const QString& code, const QString& text);

} // namespace symmetry
