#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/edit.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace symmetry {

/// Everything a catalogue defines but its sources, as one JSON object: facts, journeys, stages,
/// touchpoints, links, dimensions, questions, facets, facet_values, measures, series, promises,
/// annotations. Uuids and ids are kept, words are keys, numbers read back as the same value.
[[nodiscard]] QByteArray catalogueToJson(const Catalogue& catalogue);

/// The reverse. FileDamaged { name, what is wrong } for anything that catalogueToJson() would not
/// write; members that are not known are ignored.
[[nodiscard]] Result<Catalogue> catalogueFromJson(const QByteArray& json, const QString& name);

[[nodiscard]] QByteArray personsToJson(const QList<Person>& persons);
[[nodiscard]] Result<QList<Person>> personsFromJson(const QByteArray& json, const QString& name);

/// The edits that add everything of `catalogue` to an empty file, in an order in which nothing
/// refers to what comes later. The facts are left out.
[[nodiscard]] ChangeSet additions(const Catalogue& catalogue);

} // namespace symmetry
