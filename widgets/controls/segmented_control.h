#pragma once

#include <QPushButton>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace symmetry {

/// One choice of a few, side by side: "Map | Table". Arrows move, the choice follows the focus.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    /// `name` says what is chosen, for screen readers: "View".
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    /// `id` is stable and never shown; `hint` is a quiet addition such as a count or a key. The
    /// first segment starts chosen.
    void addSegment(const QString& id, const QString& text, const QString& hint = {});
    void setSegmentText(const QString& id, const QString& text, const QString& hint = {});
    void setSegmentVisible(const QString& id, bool visible);
    void clear();
    [[nodiscard]] QString current() const;
    /// Chooses without announcing; unknown ids change nothing.
    void setCurrent(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QAbstractButton* segment(const QString& id) const;

    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

} // namespace symmetry
