#pragma once

#include "widgets/charts/example_row.h"

namespace symmetry {

/// The three verdicts on symmetry, drawn with the margin and an interval before there is data. They
/// are examples, and say so: no figure of the file is shown.
class VerdictExample final : public ExampleRow {
    Q_OBJECT
public:
    explicit VerdictExample(QWidget* parent = nullptr);

    /// Points of 100.
    void setMargin(const QString& low, const QString& high);

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QList<Words> words() const override;
    void paintCell(QPainter& painter, QRect box, int index) const override;

private:
    struct Picture;
    [[nodiscard]] QList<Picture> pictures() const;
    void paintPicture(QPainter& painter, const QRectF& box, const Picture& picture) const;

    QString m_low;
    QString m_high;
};

} // namespace symmetry
