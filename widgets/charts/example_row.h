#pragma once

#include "widgets/style/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace symmetry {

/// Three drawings beside each other, or one below the other where it is narrow, each with a title
/// and a text: what the notation means before there is data. They show no figures.
class ExampleRow : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    struct Words {
        QString title;
        QString text;
    };
    /// Heights at 100 %: of a drawing, and of the space around it and the words.
    ExampleRow(int drawingHeight, int spaceHeight, QWidget* parent);

    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QList<Words> words() const = 0;
    /// Paints one cell; `box` is its place.
    virtual void paintCell(QPainter& painter, QRect box, int index) const = 0;
    [[nodiscard]] int drawingHeight() const { return themeOf(this).px(m_drawingHeight); }
    /// As text is aligned here, at the top.
    [[nodiscard]] int textFlags() const;
    /// Says what is drawn; to be called once it is known.
    void name();

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int columnsAt(int width) const;
    [[nodiscard]] int cellHeight(int width) const;

    int m_drawingHeight;
    int m_spaceHeight;
};

} // namespace symmetry
