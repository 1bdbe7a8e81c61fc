#pragma once

#include "widgets/style/theme.h"

#include <QLabel>

namespace symmetry {

/// A label that shows any text letter for letter, in a place of the type scale and the ink of a
/// token. Never give it an accessible name: that would hide its text.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text = {}, Type type = Type::Body,
                        Weight weight = Weight::Regular, Token ink = Token::TextPrimary,
                        QWidget* parent = nullptr);

    void setRole(Type type, Weight weight, Token ink);
    /// One line that ends in "…" where it does not fit; the whole text is then the tool tip.
    void setElided(bool elided);
    [[nodiscard]] bool isElided() const { return m_elided; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void paintWhole();

    Type m_type;
    Weight m_weight;
    Token m_ink;
    bool m_elided = false;
};

} // namespace symmetry
