#pragma once

namespace symmetry {

/// Makes :/symmetry/... (SQL, icons, help, sample) available; call once before they are read.
void loadResources();

} // namespace symmetry
