#pragma once

#include "widgets/style/theme.h"

#include <QPushButton>

namespace symmetry {

/// Words that act when clicked or when Space or Enter is pressed: strong and underlined
/// ("Decide"), or quiet with a key beside them ("Table T").
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, Type type = Type::Body, QWidget* parent = nullptr);

    /// Quiet links are grey and underlined only under the pointer.
    void setQuiet(bool quiet);
    /// A quiet addition, such as the key; spoken in the description.
    void setHint(const QString& hint);
    /// What the words are about, for those who do not see where they stand; spoken before the hint.
    void setAbout(const QString& what);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont textFont() const;
    void describe();

    Type m_type;
    bool m_quiet = false;
    QString m_hint;
    QString m_about;
};

} // namespace symmetry
