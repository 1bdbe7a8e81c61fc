#include "models/storage/hidden_names.h"

#include "models/domain/response.h"
#include "models/storage/brought_things.h"
#include "models/storage/catalogue_reader.h"
#include "models/storage/things.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

/// The column that is unique among things of a kind that imports bring; for values, in their facet.
struct Unique {
    QString column;
    QString name;
    qint64 facet = 0;
};

Unique uniqueOf(const Dimension& thing) {
    return Unique{u"name"_s, thing.name};
}
Unique uniqueOf(const Question& thing) {
    return Unique{u"code"_s, thing.code};
}
Unique uniqueOf(const Facet& thing) {
    return Unique{u"name"_s, thing.name};
}
Unique uniqueOf(const FacetValue& thing) {
    return Unique{u"label"_s, thing.label, thing.facet.value};
}
Unique uniqueOf(const Series& thing) {
    return Unique{u"name"_s, thing.name};
}

const QList<Dimension>& listOf(const Catalogue& all, const Dimension&) {
    return all.dimensions;
}
const QList<Question>& listOf(const Catalogue& all, const Question&) {
    return all.questions;
}
const QList<Facet>& listOf(const Catalogue& all, const Facet&) {
    return all.facets;
}
const QList<FacetValue>& listOf(const Catalogue& all, const FacetValue&) {
    return all.facetValues;
}
const QList<Series>& listOf(const Catalogue& all, const Series&) {
    return all.series;
}

/// The thing that has that name; 0: none.
Result<qint64> holderOf(Database& database, const QString& kind, const Unique& unique) {
    const QString within = unique.facet > 0 ? u" AND facet_id = ?2"_s : QString();
    Statement row = database.prepare(u"SELECT id FROM "_s + kind + u" WHERE "_s + unique.column +
                                     u" = ?1"_s + within);
    row.bind(1, unique.name);
    if (unique.facet > 0)
        row.bind(2, unique.facet);
    if (row.step())
        return row.integer(0);
    return row.failed() ? Result<qint64>(row.failure()) : Result<qint64>(0);
}

/// The first name with a number behind it that nothing has.
Result<Unique> freeName(Database& database, const QString& kind, const Unique& taken) {
    for (int number = 2;; ++number) {
        const QString end = u" (%1)"_s.arg(number);
        Unique next = taken;
        next.name = taken.name.left(Limits::nameCharacters - end.size());
        if (next.name.back().isHighSurrogate())
            next.name.chop(1);
        next.name += end;
        const Result<qint64> holder = holderOf(database, kind, next);
        if (!holder)
            return tl::unexpected(holder.error());
        if (*holder == 0)
            return next;
    }
}

template <class T>
Result<bool> isUndone(Database& database, const T& kind, qint64 id) {
    const Result<HiddenThings> hidden = hiddenThings(database);
    const Result<CataloguePtr> seen = readCatalogue(database);
    if (!hidden || !seen)
        return tl::unexpected(hidden ? seen.error() : hidden.error());
    return hidden->undone.contains({kindKey(Columns<T>::kind), id}) &&
           std::ranges::none_of(listOf(**seen, kind),
                                [id](const T& thing) { return thing.id.value == id; });
}

template <class T>
Result<bool> freed(Database& database, const T& thing) {
    if constexpr (requires(const Catalogue& all) { listOf(all, thing); }) {
        const Unique unique = uniqueOf(thing);
        const QString kind = kindKey(Columns<T>::kind);
        const Result<qint64> holder = holderOf(database, kind, unique);
        const Result<bool> undone = holder && *holder > 0 && *holder != thing.id.value
                                        ? isUndone(database, thing, *holder)
                                        : Result<bool>(false);
        if (!holder || !undone)
            return tl::unexpected(holder ? undone.error() : holder.error());
        if (!*undone)
            return false;
        const Result<Unique> next = freeName(database, kind, unique);
        if (!next)
            return tl::unexpected(next.error());
        Statement rename = database.prepare(u"UPDATE "_s + kind + u" SET "_s + unique.column +
                                            u" = ?1 WHERE id = ?2"_s);
        return rename.bind(1, next->name).bind(2, *holder).run().map([] { return true; });
    } else {
        return false;
    }
}

} // namespace

Result<bool> freeHiddenName(Database& database, const Thing& thing) {
    return std::visit([&](const auto& it) { return freed(database, it); }, thing);
}

} // namespace symmetry
