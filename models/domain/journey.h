#pragma once

#include "models/domain/ids.h"
#include "models/domain/words.h"

#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>

namespace symmetry {

/// The path of one mirror through the organisation.
struct Journey {
    JourneyId id;
    QUuid uuid;
    Mirror mirror = Mirror::Customers;
    QString name;
    JourneyVariant variant = JourneyVariant::AsIs;
    int position = 0;
    friend bool operator==(const Journey&, const Journey&) = default;
};

struct Stage {
    StageId id;
    QUuid uuid;
    JourneyId journey;
    QString name;
    int position = 0;
    friend bool operator==(const Stage&, const Stage&) = default;
};

/// A place where a person meets the organisation.
/// `standard` and `promise` are values on the scale of the touchpoint's questions, where stated.
struct Touchpoint {
    TouchpointId id;
    QUuid uuid;
    StageId stage;
    QString name;
    TouchpointKind kind = TouchpointKind::People;
    QStringList channels;
    QString department; ///< owning department; empty where nobody owns it
    bool momentOfTruth = false;
    std::optional<double> standard;
    std::optional<double> promise;
    int position = 0; ///< order inside its stage
    friend bool operator==(const Touchpoint&, const Touchpoint&) = default;
};

/// What was promised about a touchpoint, from a day to a day: a claim of a campaign, for instance.
/// While it holds it stands in place of the touchpoint's own promise.
struct Promise {
    PromiseId id;
    QUuid uuid;
    TouchpointId touchpoint;
    QString claim;
    double value = 0.0;            ///< on the scale of the touchpoint's questions
    qint32 firstDay = 0;           ///< days since 1970-01-01
    std::optional<qint32> lastDay; ///< none: until further notice
    friend bool operator==(const Promise&, const Promise&) = default;
};

/// An employee touchpoint feeds a customer touchpoint.
struct TouchpointLink {
    LinkId id;
    QUuid uuid;
    TouchpointId employee;
    TouchpointId customer;
    friend bool operator==(const TouchpointLink&, const TouchpointLink&) = default;
};

} // namespace symmetry
