#pragma once

#include <QWidget>

namespace symmetry {

/// Three drawings that explain the notation before there is data: a gap between expectation and
/// delivery, an interval, and a signal. They show no figures: nothing here could be taken for one.
class OverviewExample : public QWidget {
    Q_OBJECT
public:
    explicit OverviewExample(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Picture {
        QString title;
        QString text;
    };
    [[nodiscard]] static QList<Picture> pictures();
    [[nodiscard]] int columnsAt(int width) const;
    [[nodiscard]] int cellHeight(int width) const;
    void name();
};

} // namespace symmetry
