#pragma once

namespace symmetry {

/// Makes :/i18n/symmetry_<language>.qm available; call once before a translator is loaded.
void loadTranslations();

} // namespace symmetry
