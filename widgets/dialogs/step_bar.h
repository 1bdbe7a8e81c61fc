#pragma once

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;

namespace symmetry {

/// Where one is on a way of a few steps: a numbered circle and a word for each, a check mark for
/// those that are done. Steps that are done can be gone back to.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);

    void setSteps(const QStringList& words);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    /// No step can be chosen, for instance while something is being written.
    void setLocked(bool locked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fit();
    [[nodiscard]] int widthOfWords() const;

    QHBoxLayout* m_row;
    QList<QAbstractButton*> m_buttons;
    int m_current = 0;
    bool m_locked = false;
};

} // namespace symmetry
