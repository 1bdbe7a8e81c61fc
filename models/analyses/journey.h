#pragma once

#include "models/analyses/gap_row.h"

#include <QList>
#include <stop_token>

namespace symmetry {

struct JourneyStage {
    StageId stage;
    QString name;
    GapRow row;    ///< over all questions of the stage's touchpoints; key is unused
    int first = 0; ///< index of its first touchpoint in JourneyResult::touchpoints
    int count = 0; ///< may be 0: an empty stage
};

struct JourneyTouchpoint {
    GapRow row; ///< key is a TouchpointId
    StageId stage;
    TouchpointKind kind = TouchpointKind::People;
    QStringList channels;
    std::optional<double> standard;
    std::optional<double> promise;
    qint64 volume = 0; ///< respondents with an expected or delivered answer about it in the period
};

/// An owner's hand-over inside the journey, between touchpoint `before` and the next one.
struct Seam {
    int before = 0;
    QString from;
    QString to;
    double drop = Estimate::unknown; ///< gap after minus gap before; NaN where one is too few
};

struct JourneyLink {
    LinkId link;
    int customer = 0; ///< index into touchpoints
    int employee = 0; ///< index into employees
};

struct JourneyResult {
    Scope scope;
    quint64 revision = 0;
    JourneyId journey;
    QString name;
    Mirror mirror = Mirror::Customers;
    JourneyVariant variant = JourneyVariant::AsIs;
    QList<JourneyStage> stages;
    QList<JourneyTouchpoint> touchpoints; ///< in order along the journey
    QList<Seam> seams;                    ///< where the owning department changes
    QList<JourneyTouchpoint> employees;   ///< touchpoints that feed this journey, in order
    QList<JourneyLink> links;
};

/// The journey with that id, or the first one (id 0); no touchpoints where there is none.
[[nodiscard]] JourneyResult journey(const Snapshot& snapshot, const Scope& scope, JourneyId id,
                                    std::stop_token stop = {});

/// A facet value of a touchpoint, worst gap first.
struct FacetGap {
    FacetId facet;
    QString facetName;
    GapRow row; ///< key is a FacetValueId
};

struct TouchpointResult {
    Scope scope;
    quint64 revision = 0;
    GapRow row;
    Trend expected;
    Trend delivered;
    Trend gap; ///< process limits on the monthly mean gap (XmR)
    QList<FacetGap> facets;
    QList<GapRow> questions;
    QList<qint64> responses; ///< row ids, newest first, at most 200; none if too few for anonymity
    bool commentsShown = false; ///< as many responses as the threshold for comments asks
};

/// Detail of one touchpoint, for the panel beside the map.
[[nodiscard]] TouchpointResult touchpoint(const Snapshot& snapshot, const Scope& scope,
                                          TouchpointId id, std::stop_token stop = {});

} // namespace symmetry
