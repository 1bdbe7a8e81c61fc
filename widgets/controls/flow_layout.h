#pragma once

#include <QLayout>
#include <QList>
#include <memory>
#include <vector>

namespace symmetry {

/// Items side by side in reading direction; those that do not fit go to the next line. The items
/// of a line share its middle.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = 16, int verticalGap = 8);
    ~FlowLayout() override;

    /// The last item stands at the far end of its line.
    void setLastAtEnd(bool atEnd);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& whole) override;

private:
    struct Line {
        std::vector<QLayoutItem*> items;
        int height = 0;
        int width = 0; ///< with the gaps between
    };
    [[nodiscard]] std::vector<Line> lines(int width) const;
    void place(const Line& line, const QRect& row, const QRect& box, bool last) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap;
    int m_lineGap;
    bool m_lastAtEnd = false;
};

} // namespace symmetry
