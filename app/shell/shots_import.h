#pragma once

#include <QString>
#include <functional>

namespace symmetry {

class Shell;

/// Takes the import wizard of the open file through its steps with an invented survey that is
/// written into `folder`; `save` takes a picture of the window under a name. Imports nothing.
/// False where a step was not reached.
[[nodiscard]] bool takeImportShots(Shell& shell, const QString& folder,
                                   const std::function<bool(const QString& name)>& save);

} // namespace symmetry
