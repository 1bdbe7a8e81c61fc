#pragma once

#include <QHeaderView>

namespace symmetry {

/// A quiet header line: captions aligned as their columns, a small arrow at the sorted one, a
/// strong rule below.
class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace symmetry
