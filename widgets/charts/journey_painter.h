#pragma once

#include "models/tables/format.h"
#include "widgets/charts/journey_layout.h"
#include "widgets/style/meaning.h"

class QPainter;

namespace symmetry {

/// Draws a laid-out journey map, lane by lane. Content coordinates are flipped here for languages
/// that run right to left; lane names stay at the leading edge.
class JourneyPainter {
public:
    JourneyPainter(QPainter& painter, const JourneyLayout& layout, const Theme& theme,
                   const Format& format, bool mirrored);

    /// `selected` is a column, or columns() + an employee touchpoint, or -1.
    void paintContent(int selected);
    void paintLaneNames(double width, double height);

private:
    void paintSelection();
    void paintStages();
    void paintNames();
    void paintVoices();
    void paintVoice(int column, qint64 count, qint64 most, bool peak, bool up);
    void paintGrid();
    void paintSeams();
    void paintBands();
    void paintLines();
    void paintGaps();
    void paintPoints();
    void paintGapLabel(int column);
    void paintAnswers();
    void paintOwners();
    void paintLinks();
    void paintEmployees();
    void paintEmployee(int at);
    void paintEmployeeName(int at);

    void say(double middle, const QString& words, Token ink = Token::TextQuiet,
             double indent = 0.0);
    void sayAxis(const QList<double>& ticks, const QList<double>& heights);
    void sayLines(double top, Mirror mirror);
    void sayMarks(double top, Mirror mirror);
    void sayVoices();
    void sayEmployees();

    [[nodiscard]] double x(double content) const;
    [[nodiscard]] QRectF box(double left, double width, double top, double height) const;
    [[nodiscard]] QPointF point(int column, double value) const;
    [[nodiscard]] const GapRow& row(int column) const;
    [[nodiscard]] QColor color(Token token) const { return m_theme.color(token); }
    [[nodiscard]] QColor surfaceAt(int column) const;
    [[nodiscard]] bool isLinkedToSelection(const JourneyLink& link) const;
    void text(const QRectF& where, int flags, const QString& words);

    [[nodiscard]] int lead() const;
    /// A place among the lane names, `inset` from their leading edge.
    [[nodiscard]] QPointF besideNames(double inset, double y) const;

    QPainter& m_painter;
    const JourneyLayout& m_layout;
    const JourneyResult& m_journey;
    const Theme& m_theme;
    const Format& m_format;
    bool m_mirrored;
    double m_namesLeft = 0.0;
    int m_selected = -1;
};

} // namespace symmetry
