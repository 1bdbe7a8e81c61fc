#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initialise() { Q_INIT_RESOURCE(symmetry); }

namespace symmetry {

void loadResources() { initialise(); }

} // namespace symmetry
