#pragma once

#include "models/analyses/journey.h"
#include "widgets/style/theme.h"

#include <QList>
#include <QRectF>

namespace symmetry {

/// What was said about one touchpoint.
struct VoiceCount {
    qint64 compliments = 0;
    qint64 complaints = 0;
};

/// A horizontal lane of the map, in pixels from the top of the widget.
struct Lane {
    double top = 0.0;
    double height = 0.0;
    [[nodiscard]] double bottom() const { return top + height; }
    [[nodiscard]] double middle() const { return top + height / 2; }
};

/// Where everything of a journey map stands. Columns are in pixels of the content, which is as wide
/// as the columns need and scrolls; lanes are in pixels of the widget. Pure geometry.
class JourneyLayout {
public:
    void setJourney(const JourneyResult& journey, const QList<VoiceCount>& voices);
    /// Lays out for a widget of that size; lanes that have nothing to show get no height.
    void arrange(QSizeF size, const Theme& theme);

    [[nodiscard]] const JourneyResult& journey() const { return m_journey; }
    [[nodiscard]] const QList<VoiceCount>& voices() const { return m_voices; }
    [[nodiscard]] int columns() const { return static_cast<int>(m_journey.touchpoints.size()); }
    [[nodiscard]] int employees() const { return static_cast<int>(m_journey.employees.size()); }

    [[nodiscard]] double namesWidth() const { return m_names; }
    [[nodiscard]] double columnWidth() const { return m_column; }
    [[nodiscard]] double contentWidth() const { return m_column * columns(); }
    [[nodiscard]] double columnLeft(int column) const { return m_column * column; }
    [[nodiscard]] double columnCentre(int column) const { return m_column * (column + 0.5); }
    /// Middle of an employee touchpoint: below the touchpoints that it feeds, spread apart.
    [[nodiscard]] double employeeCentre(int at) const { return m_employeeX.value(at); }
    [[nodiscard]] double employeeWidth() const { return m_employeeWidth; }

    /// The value's height in the gap lane, or in the employee lane.
    [[nodiscard]] double gapY(double value) const;
    [[nodiscard]] double employeeY(double value) const;
    [[nodiscard]] QList<double> gapTicks() const;
    [[nodiscard]] QList<double> employeeTicks() const;

    Lane stages;
    Lane names;
    Lane stars;
    Lane compliments;
    Lane complaints;
    Lane gaps;
    Lane answers;
    Lane owners;
    Lane links;
    Lane feeds;
    Lane feedNames;

private:
    void findRanges();
    void placeLanes(double height, const Theme& theme);
    void placeEmployees();

    JourneyResult m_journey;
    QList<VoiceCount> m_voices;
    QList<double> m_employeeX;
    double m_names = 0.0;
    double m_column = 0.0;
    double m_employeeWidth = 0.0;
    double m_low = 0.0;
    double m_high = 1.0;
    double m_employeeLow = 0.0;
    double m_employeeHigh = 1.0;
};

} // namespace symmetry
