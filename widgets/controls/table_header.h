#pragma once

#include <QHeaderView>
#include <QStringList>

namespace symmetry {

/// A quiet header line: captions aligned as their columns, a small arrow at the sorted one, a
/// strong rule below.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);

    /// Draws values along a column instead of its title: `places` are 0 ... 1 from its leading
    /// edge.
    void setAxis(int section, const QStringList& values, const QList<double>& places);
    /// A title takes up to so many lines before it ends in "…"; the whole is then its tip.
    void setLines(int lines);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void paintAxis(QPainter& painter, const QRect& rect) const;

    [[nodiscard]] QStringList shownLines(int section, const QString& text) const;

    int m_lines = 1;
    int m_axisSection = -1;
    QStringList m_axisValues;
    QList<double> m_axisPlaces;
};

} // namespace symmetry
