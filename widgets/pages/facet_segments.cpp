#include "widgets/pages/facet_segments.h"

#include "models/tables/shown_text.h"

#include <QCoreApplication>

namespace symmetry {

namespace {

constexpr int longestFacet = 24; ///< characters

class FacetSegments {
    Q_DECLARE_TR_FUNCTIONS(symmetry::FacetSegments)
public:
    //: the first of several choices, "by department | segment | region": figures by its values
    static QString first(const QString& facet) { return tr("by %1").arg(facet); }
};

} // namespace

void fillFacetSegments(SegmentedControl& control, const Catalogue& catalogue) {
    control.clear();
    for (const Facet& facet : catalogue.facets) {
        const QString name = shownName(facet.name, longestFacet);
        const bool first = facet.id == catalogue.facets.constFirst().id;
        control.addSegment(QString::number(facet.id.value),
                           first ? FacetSegments::first(name) : name);
    }
}

} // namespace symmetry
