#pragma once

#include "models/domain/ids.h"
#include "models/domain/words.h"

#include <QString>
#include <QUuid>

namespace symmetry {

/// A customer, employee or executive known by name.
struct Person {
    PersonId id;
    QUuid uuid;
    QString key; ///< the house's own identifier (customer number); unique where not empty
    QString name;
    QString contact;
    Mirror mirror = Mirror::Customers;
    Tier tier = Tier::Standard;
    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace symmetry
