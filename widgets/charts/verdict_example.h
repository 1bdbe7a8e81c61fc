#pragma once

#include <QWidget>

namespace symmetry {

/// The three verdicts on symmetry, drawn with the margin and an interval before there is data. They
/// are examples, and say so: no figure of the file is shown.
class VerdictExample : public QWidget {
    Q_OBJECT
public:
    explicit VerdictExample(QWidget* parent = nullptr);

    /// Points of 100.
    void setMargin(const QString& low, const QString& high);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Picture;
    [[nodiscard]] QList<Picture> pictures() const;
    [[nodiscard]] int columnsAt(int width) const;
    [[nodiscard]] int cellHeight(int width) const;
    void paintPicture(QPainter& painter, const QRectF& box, const Picture& picture) const;
    void name();

    QString m_low;
    QString m_high;
};

} // namespace symmetry
