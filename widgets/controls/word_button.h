#pragma once

#include <QPushButton>

namespace symmetry {

/// Words of the scope bar that are a button: medium weight, underlined, opens a menu or a list.
class WordButton : public QPushButton {
    Q_OBJECT
public:
    explicit WordButton(QWidget* parent = nullptr);

    /// `what` is said before the words to screen readers: "Period".
    void setWords(const QString& words, const QString& what);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString shownWords() const;

    QString m_words;
};

} // namespace symmetry
