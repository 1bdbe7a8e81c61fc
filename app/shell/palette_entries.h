#pragma once

#include "app/shell/actions.h"
#include "app/shell/command_palette.h"
#include "models/domain/catalogue.h"
#include "widgets/controls/rail.h"

namespace symmetry {

/// Everything that can be jumped to: pages, then commands, then what the file defines, then recent
/// files. Ids begin with what they name: "page:overview", "act:3", "touchpoint:12", "file:/a".
[[nodiscard]] QList<PaletteEntry> paletteEntries(const QList<RailEntry>& pages,
                                                 const Actions& actions, const Catalogue& catalogue,
                                                 const QStringList& recent);

} // namespace symmetry
