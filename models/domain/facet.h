#pragma once

#include "models/domain/ids.h"

#include <QString>
#include <QUuid>

namespace symmetry {

/// Any categorical attribute by which responses can be cut: segment, channel, region, shop ...
struct Facet {
    FacetId id;
    QUuid uuid;
    QString name;
    int position = 0;
    friend bool operator==(const Facet&, const Facet&) = default;
};

struct FacetValue {
    FacetValueId id;
    QUuid uuid;
    FacetId facet;
    QString label;
    friend bool operator==(const FacetValue&, const FacetValue&) = default;
};

} // namespace symmetry
