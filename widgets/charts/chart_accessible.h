#pragma once

namespace symmetry {

/// Lets screen readers hear charts as charts. Call once after the application object is made.
void announceCharts();

} // namespace symmetry
