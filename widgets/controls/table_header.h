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
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void paintAxis(QPainter& painter, const QRect& rect) const;

    int m_axisSection = -1;
    QStringList m_axisValues;
    QList<double> m_axisPlaces;
};

} // namespace symmetry
