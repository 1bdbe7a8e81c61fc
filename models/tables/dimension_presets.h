#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace symmetry {

/// A dimension to begin with: its name in the program's language, and what it asks.
struct PresetDimension {
    QString name;
    QString about;
    double weight = 1.0;
};

struct DimensionPreset {
    QString id; ///< stable, never shown
    QString title;
    QList<PresetDimension> dimensions;
};

/// Sets of dimensions that can be asked of customers and of employees alike, in words of our own.
/// Once added they are dimensions like any other.
class DimensionPresets {
    Q_DECLARE_TR_FUNCTIONS(symmetry::DimensionPresets)
public:
    /// "service-quality" and "service-quality-weighted" (weights 11, 32, 22, 19, 16 of
    /// Parasuraman, Zeithaml and Berry), "themes".
    [[nodiscard]] static QList<DimensionPreset> all();

private:
    [[nodiscard]] static QList<PresetDimension> serviceQuality(bool weighted);
    [[nodiscard]] static QList<PresetDimension> themes();
};

} // namespace symmetry
