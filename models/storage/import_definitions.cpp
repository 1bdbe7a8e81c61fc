#include "models/storage/import_definitions.h"

#include "models/storage/things.h"
#include "models/storage/transaction.h"
#include "models/storage/validation.h"

#include <QStringList>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// The place behind all others, where things have an order.
template <class T>
Result<int> lastPosition(Database& database) {
    const Result<qint64> number = database.number(
        u"SELECT coalesce(max(position), -1) + 1 FROM "_s + kindKey(Columns<T>::kind));
    return number.map([](qint64 position) { return static_cast<int>(position); });
}

} // namespace

Result<void> ImportDefinitions::noteAdded(const QString& kind, qint64 id) {
    Statement note = m_database.query(u"import_added_insert"_s);
    return note.bind(1, kind).bind(2, id).run();
}

template <class T>
Result<qint64> ImportDefinitions::add(T thing, Transaction& transaction) {
    thing.uuid = QUuid::createUuid();
    const Result<qint64> id = nextId<T>(m_database);
    if (!id)
        return id;
    thing.id.value = *id;
    if constexpr (requires { thing.position; }) {
        const Result<int> position = lastPosition<T>(m_database);
        if (!position)
            return tl::unexpected(position.error());
        thing.position = *position;
    }
    const Result<void> done =
        validThing(m_database, thing)
            .and_then([&] { return writeNew(m_database, thing); })
            .and_then([&] { return noteAdded(kindKey(Columns<T>::kind), *id); });
    if (!done)
        return tl::unexpected(done.error());
    const QStringList tables = tablesOf<T>();
    for (const QString& table : tables)
        transaction.touch(table);
    return id;
}

Result<std::optional<qint64>> ImportDefinitions::findByText(const QString& query,
                                                            const QString& text) {
    Statement row = m_database.query(query);
    row.bind(1, text);
    if (row.step())
        return std::optional<qint64>(row.integer(0));
    return row.failed() ? Result<std::optional<qint64>>(row.failure())
                        : Result<std::optional<qint64>>(std::nullopt);
}

Result<qint64> ImportDefinitions::dimension(const QString& name, Transaction& transaction) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return 0;
    const Result<std::optional<qint64>> found = findByText(u"dimension_by_name"_s, trimmed);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<qint64>(**found)
                  : add(Dimension{.id = {}, .uuid = {}, .name = trimmed}, transaction);
}

Result<qint64> ImportDefinitions::journey(const PlannedQuestion& planned,
                                          Transaction& transaction) {
    Statement row = m_database.query(u"journey_by_name"_s);
    const QString name = planned.journey.trimmed();
    if (row.bind(1, static_cast<qint64>(planned.mirror)).bind(2, name).step())
        return row.integer(0);
    if (row.failed())
        return row.failure();
    return add(Journey{.id = {}, .uuid = {}, .mirror = planned.mirror, .name = name}, transaction);
}

Result<qint64> ImportDefinitions::stage(const PlannedQuestion& planned, Transaction& transaction) {
    const Result<qint64> owner = journey(planned, transaction);
    if (!owner)
        return owner;
    Statement row = m_database.query(u"stage_by_name"_s);
    const QString name = planned.stage.trimmed();
    if (row.bind(1, *owner).bind(2, name).step())
        return row.integer(0);
    if (row.failed())
        return row.failure();
    return add(Stage{.id = {}, .uuid = {}, .journey = JourneyId{*owner}, .name = name},
               transaction);
}

Result<qint64> ImportDefinitions::touchpoint(const PlannedQuestion& planned,
                                             Transaction& transaction) {
    const QString name = planned.touchpoint.trimmed();
    if (name.isEmpty())
        return 0;
    Statement row = m_database.query(u"touchpoint_by_name"_s);
    row.bind(1, name).bind(2, static_cast<qint64>(planned.mirror));
    if (row.bind(3, planned.journey.trimmed()).bind(4, planned.stage.trimmed()).step())
        return row.integer(0);
    if (row.failed())
        return row.failure();
    const Result<qint64> owner = stage(planned, transaction);
    if (!owner)
        return owner;
    Touchpoint touchpoint;
    touchpoint.name = name;
    touchpoint.stage = StageId{*owner};
    return add(touchpoint, transaction);
}

Result<Question> ImportDefinitions::question(const PlannedQuestion& planned,
                                             Transaction& transaction) {
    const QString code = planned.code.trimmed();
    const Result<std::optional<qint64>> found = findByText(u"question_by_code"_s, code);
    if (!found)
        return tl::unexpected(found.error());
    if (*found) {
        const Result<std::optional<Question>> known = readOne<Question>(m_database, **found);
        if (!known)
            return tl::unexpected(known.error());
        if ((*known)->scale != planned.scale)
            return fail(ErrorKind::ImportMappingBad, {QString(), code}, u"scale"_s);
        return **known;
    }
    const Result<qint64> place = touchpoint(planned, transaction);
    const Result<qint64> theme = place ? dimension(planned.dimension, transaction) : place;
    if (!theme)
        return tl::unexpected(theme.error());
    Question made{.id = {},
                  .uuid = {},
                  .code = code,
                  .text = planned.text,
                  .mirror = planned.mirror,
                  .touchpoint = TouchpointId{*place},
                  .dimension = DimensionId{*theme},
                  .scale = planned.scale,
                  .direction = planned.direction,
                  .kind = planned.kind,
                  .belief = planned.belief};
    const Result<qint64> id = add(made, transaction);
    if (!id)
        return tl::unexpected(id.error());
    made.id.value = *id;
    return made;
}

Result<qint64> ImportDefinitions::facet(const QString& name, Transaction& transaction) {
    const QString trimmed = name.trimmed();
    const Result<std::optional<qint64>> found = findByText(u"facet_by_name"_s, trimmed);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<qint64>(**found)
                  : add(Facet{.id = {}, .uuid = {}, .name = trimmed}, transaction);
}

Result<qint64> ImportDefinitions::series(const PlannedSeries& planned, Transaction& transaction) {
    const QString name = planned.name.trimmed();
    const Result<std::optional<qint64>> found = findByText(u"series_by_name"_s, name);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return add(Series{.id = {},
                          .uuid = {},
                          .name = name,
                          .definition = planned.definition,
                          .unit = planned.unit,
                          .kind = planned.kind,
                          .pooling = planned.pooling,
                          .direction = planned.direction,
                          .target = {},
                          .per = planned.per,
                          .owner = {}},
                   transaction);
    const Result<std::optional<Series>> known = readOne<Series>(m_database, **found);
    if (!known)
        return tl::unexpected(known.error());
    if ((*known)->kind != planned.kind)
        return fail(ErrorKind::ImportMappingBad, {QString(), name}, u"kind"_s);
    return **found;
}

Result<void> ImportDefinitions::resolve(const PlannedImport& plan, Transaction& transaction) {
    for (const PlannedQuestion& planned : plan.questions) {
        Result<Question> resolved = question(planned, transaction);
        if (!resolved)
            return tl::unexpected(resolved.error());
        if (resolved->id.value > std::numeric_limits<quint16>::max())
            return fail(ErrorKind::ImportMappingBad, {QString(), planned.code}, u"number"_s);
        m_questions.append(std::move(*resolved));
    }
    for (const QString& name : plan.facets) {
        const Result<qint64> resolved = facet(name, transaction);
        if (!resolved)
            return tl::unexpected(resolved.error());
        m_facets.append(*resolved);
    }
    for (const PlannedSeries& planned : plan.series) {
        const Result<qint64> resolved = series(planned, transaction);
        if (!resolved)
            return tl::unexpected(resolved.error());
        m_series.append(*resolved);
    }
    return {};
}

QList<std::pair<QString, qint64>> ImportDefinitions::used() const {
    QList<std::pair<QString, qint64>> all;
    for (const Question& question : m_questions)
        all.append({kindKey(ThingKind::Question), question.id.value});
    for (const qint64 facet : m_facets)
        all.append({kindKey(ThingKind::Facet), facet});
    for (const qint64 value : m_values)
        all.append({kindKey(ThingKind::FacetValue), value});
    for (const qint64 series : m_series)
        all.append({kindKey(ThingKind::Series), series});
    return all;
}

Result<qint64> ImportDefinitions::facetValue(int facet, const QString& label,
                                             Transaction& transaction) {
    const std::pair<int, QString> key{facet, label};
    if (const auto known = m_values.constFind(key); known != m_values.cend())
        return *known;
    if (facet < 0 || facet >= m_facets.size())
        return fail(ErrorKind::ValueNotValid, {u"facet"_s, QString::number(facet)});
    Statement row = m_database.query(u"facet_value_by_label"_s);
    Result<qint64> id = 0;
    if (row.bind(1, m_facets.at(facet)).bind(2, label).step())
        id = row.integer(0);
    else if (row.failed())
        return row.failure();
    else
        id = add(
            FacetValue{.id = {}, .uuid = {}, .facet = FacetId{m_facets.at(facet)}, .label = label},
            transaction);
    if (id)
        m_values.insert(key, *id);
    return id;
}

Result<qint64> ImportDefinitions::profile(Mirror mirror, Tier tier, const QList<qint64>& values,
                                          Transaction& transaction) {
    QStringList list;
    for (const qint64 value : values)
        list.append(QString::number(value));
    const QString key = u"%1/%2/%3"_s.arg(QString::number(static_cast<int>(mirror)),
                                          QString::number(static_cast<int>(tier)), list.join(u','));
    if (const auto known = m_profiles.constFind(key); known != m_profiles.cend())
        return *known;
    const Result<std::optional<qint64>> found = findByText(u"profile_by_key"_s, key);
    if (!found)
        return tl::unexpected(found.error());
    const Result<qint64> id =
        *found ? Result<qint64>(**found) : addProfile(key, mirror, tier, values, transaction);
    if (id)
        m_profiles.insert(key, *id);
    return id;
}

Result<qint64> ImportDefinitions::addProfile(const QString& key, Mirror mirror, Tier tier,
                                             const QList<qint64>& values,
                                             Transaction& transaction) {
    const Result<qint64> id = m_database.number(u"SELECT coalesce(max(id), 0) + 1 FROM profile"_s);
    if (!id)
        return id;
    Statement insert = m_database.query(u"profile_insert"_s);
    insert.bind(1, *id).bind(2, key).bind(3, static_cast<qint64>(mirror));
    Result<void> done = insert.bind(4, static_cast<qint64>(tier)).run();
    Statement insertValue = m_database.query(u"profile_value_insert"_s);
    for (const qint64 value : values) {
        if (done)
            done = insertValue.bind(1, *id).bind(2, value).run();
    }
    if (done)
        done = noteAdded(u"profile"_s, *id);
    if (!done)
        return tl::unexpected(done.error());
    transaction.touch(u"profile"_s);
    transaction.touch(u"profile_value"_s);
    return id;
}

Result<qint64> ImportDefinitions::person(const PlannedResponse& response) {
    const QString key = response.personKey.trimmed();
    if (key.isEmpty())
        return 0;
    const Result<std::optional<qint64>> found = findByText(u"person_by_key"_s, key);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    const Result<qint64> id = nextId<Person>(m_database);
    if (!id)
        return id;
    const Person person{.id = PersonId{*id},
                        .uuid = QUuid::createUuid(),
                        .key = key,
                        .name = response.personName,
                        .contact = response.personContact,
                        .mirror = response.mirror,
                        .tier = response.tier};
    const Result<void> done = validThing(m_database, person)
                                  .and_then([&] { return writeNew(m_database, person); })
                                  .and_then([&] { return noteAdded(u"person"_s, *id); });
    return done ? id : Result<qint64>(tl::unexpected(done.error()));
}

} // namespace symmetry
