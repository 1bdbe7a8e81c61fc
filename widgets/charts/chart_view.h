#pragma once

#include "models/analyses/answers.h"
#include "models/tables/chart_words.h"
#include "models/tables/format.h"
#include "widgets/style/theme.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace symmetry {

/// What all charts have in common. A chart lays out and draws immutable values that it is given; it
/// computes no figure. Its marks (points, rows, columns) are reached with the arrow keys, opened
/// with Enter, Space or a click, and each has a sentence and a drill. The block around it shows the
/// words; pictures that are copied carry them.
///
/// Screen readers hear a chart: name = finding, description = spoken, value = the current mark.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setWords(const ChartWords& words);
    [[nodiscard]] const ChartWords& words() const { return m_words; }
    /// The same figures as a table; not taken over.
    void setTwin(QAbstractItemModel* model);
    [[nodiscard]] QAbstractItemModel* twin() const { return m_twin; }
    virtual void setFormat(const Format& format);
    [[nodiscard]] const Format& format() const { return m_format; }
    /// Greys the old figure until the new one is there.
    void setStale(bool stale);

    [[nodiscard]] virtual int markCount() const = 0;
    /// Where a mark is, in pixels of this widget.
    [[nodiscard]] virtual QRectF markBox(int mark) const = 0;
    /// One sentence with value, interval and n: tool tip and voice.
    [[nodiscard]] virtual QString markText(int mark) const = 0;
    [[nodiscard]] virtual Drill markDrill(int mark) const = 0;

    /// The mark that the keyboard is on; -1: none yet.
    [[nodiscard]] int currentMark() const { return m_current; }
    void setCurrentMark(int mark);

    /// Title, line and chart as a picture at twice the resolution.
    [[nodiscard]] QPixmap picture();
    /// The twin as tab-separated text with a header line; empty without a twin.
    [[nodiscard]] QString dataText() const;
    void copyPicture();
    void copyData();

Q_SIGNALS:
    void drilled(const symmetry::Drill& drill);
    /// A mark was opened: with a click, Enter or Space. `drilled` follows.
    void markOpened(int mark);
    void currentMarkChanged(int mark);
    /// `what` is "picture" or "data".
    void copied(const QString& what);

protected:
    virtual void paintChart(QPainter& painter, const QRectF& area, const Theme& theme) = 0;
    /// The mark that an arrow key leads to; by default one on or back.
    [[nodiscard]] virtual int neighbour(int mark, int key) const;
    /// The mark at a place, -1 where there is none.
    [[nodiscard]] virtual int markAt(QPointF place) const;
    void openMark(int mark);

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    ChartWords m_words;
    Format m_format;
    QPointer<QAbstractItemModel> m_twin;
    int m_current = -1;
    int m_pressed = -1;
    bool m_stale = false;
};

} // namespace symmetry
