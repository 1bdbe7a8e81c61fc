#include "models/analyses/questions_behind.h"

#include "models/analyses/row_set.h"

namespace symmetry {

namespace {

using Questions = QList<const Question*>;

template <class Wanted>
Questions ratingsOrAll(const Catalogue& catalogue, Wanted wanted) {
    Questions found = ratingQuestions(catalogue, wanted);
    if (!found.isEmpty())
        return found;
    for (const Question& question : catalogue.questions) {
        if (wanted(question))
            found.append(&question);
    }
    return found;
}

struct OfRow {
    const Catalogue& catalogue;
    std::optional<Mirror> mirror;

    bool isAsked(const Question& question) const { return !mirror || question.mirror == *mirror; }

    Questions operator()(TouchpointId id) const {
        return ratingsOrAll(catalogue, [this, id](const Question& question) {
            return question.touchpoint == id && isAsked(question);
        });
    }
    Questions operator()(DimensionId id) const {
        return ratingsOrAll(catalogue, [this, id](const Question& question) {
            return question.dimension == id && isAsked(question);
        });
    }
    Questions operator()(QuestionId id) const {
        const Question* question = catalogue.find(id);
        return question ? Questions{question} : Questions{};
    }
    Questions operator()(FacetValueId) const {
        return ratingQuestions(catalogue,
                               [this](const Question& question) { return isAsked(question); });
    }
};

} // namespace

QuestionsBehind questionsBehind(const Catalogue& catalogue, const Drill& drill) {
    QuestionsBehind behind;
    Questions questions;
    if (drill.row) {
        questions = std::visit(OfRow{catalogue, drill.mirror}, *drill.row);
    } else if (drill.measure.isValid()) {
        const Measure* measure = catalogue.find(drill.measure);
        for (const QuestionId id : measure ? measure->questions : QList<QuestionId>{})
            questions.append(OfRow{catalogue, drill.mirror}(id));
    } else {
        behind.all = true;
    }
    behind.grouping.groups = 1;
    for (const Question* question : std::as_const(questions))
        behind.grouping.put(question->id, placeOnOwnScale(0, *question));
    return behind;
}

} // namespace symmetry
