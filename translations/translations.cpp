#include "translations/translations.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initialise() { Q_INIT_RESOURCE(translations); }

namespace symmetry {

void loadTranslations() { initialise(); }

} // namespace symmetry
