#include "models/domain/edit.h"

namespace symmetry {

ChangeSet inverse(const ChangeSet& changes) {
    ChangeSet back;
    back.reserve(changes.size());
    for (auto it = changes.crbegin(); it != changes.crend(); ++it)
        back.append(Edit{it->after, it->before});
    return back;
}

} // namespace symmetry
