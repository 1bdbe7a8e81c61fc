#include "app/cli/asked.h"

#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "models/storage/store.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

Node::Members Asked::head() const {
    const bool any = snapshot.frame->responses() > 0;
    return {{u"title"_s, catalogue().facts.title},
            {u"sample"_s, catalogue().facts.sample},
            {u"as_of"_s, any ? isoDay(dateOfDay(snapshot.frame->lastDay())) : Node()},
            {u"scope"_s, record(scope, catalogue())}};
}

Result<Asked> ask(const Call& call) {
    if (const auto format = formatFrom(call.line); !format)
        return tl::unexpected(format.error());
    auto store = openFile(call, true);
    if (!store)
        return tl::unexpected(store.error());
    const auto snapshot = readSnapshot(**store);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const auto scope = scopeFrom(call.line, *snapshot, call.surroundings.now.date());
    if (!scope)
        return tl::unexpected(scope.error());
    return Asked{std::move(*store), *snapshot, *scope};
}

} // namespace symmetry::cli
