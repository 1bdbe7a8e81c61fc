#include "widgets/pages/subject_drill.h"

#include "models/domain/catalogue.h"

namespace symmetry {

Subject subjectOf(const Drill& drill, const Catalogue& catalogue) {
    Subject subject;
    if (drill.facetValues.size() > 1)
        return subject;
    if (!drill.facetValues.isEmpty())
        subject.where = drill.facetValues.constFirst();
    if (!drill.row) {
        subject.kind = drill.measure.isValid() ? Subject::Kind::Measure : Subject::Kind::None;
        subject.id = drill.measure.value;
        return subject;
    }
    subject.aspect = Aspect::Gap;
    if (const auto* touchpoint = std::get_if<TouchpointId>(&*drill.row)) {
        const Journey* journey = catalogue.journeyOf(*touchpoint);
        subject.kind = Subject::Kind::Touchpoint;
        subject.id = touchpoint->value;
        subject.mirror = journey ? journey->mirror : Mirror::Customers;
    } else if (const auto* dimension = std::get_if<DimensionId>(&*drill.row)) {
        subject.kind = Subject::Kind::Dimension;
        subject.id = dimension->value;
        subject.mirror = drill.mirror.value_or(Mirror::Customers);
    }
    return subject;
}

bool hasAnswers(const Subject& subject) {
    return subject.kind == Subject::Kind::Measure || subject.kind == Subject::Kind::Touchpoint ||
           subject.kind == Subject::Kind::Dimension;
}

Drill drillOf(const Subject& subject) {
    Drill drill;
    if (subject.kind == Subject::Kind::Measure)
        drill.measure = {subject.id};
    if (subject.kind == Subject::Kind::Touchpoint)
        drill.row = TouchpointId{subject.id};
    if (subject.kind == Subject::Kind::Dimension)
        drill.row = DimensionId{subject.id};
    if (subject.kind != Subject::Kind::Measure)
        drill.mirror = subject.mirror;
    if (subject.where.isValid())
        drill.facetValues = {subject.where};
    return drill;
}

} // namespace symmetry
