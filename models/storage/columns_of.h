#pragma once

#include "models/domain/edit.h"
#include "models/storage/records.h"

namespace symmetry {

/// Which row a thing is: one line per column, in the order of the table. Everything that reads,
/// writes, checks or records a thing walks these lines with a visitor called with the name of each
/// column and its value. `Thing` may be const.
template <class T>
struct Columns;

} // namespace symmetry
