#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace symmetry {

class PlainLabel;

/// Says what is being done, how far it is, and offers to cancel it. It appears only when the work
/// takes longer than 300 ms.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void start(const QString& what, bool cancellable = true);
    /// `total` 0: how much there is to do is not known.
    void setProgress(qint64 done, qint64 total);
    void finish();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int patience = 300; ///< ms

    PlainLabel* m_what;
    PlainLabel* m_share;
    QPushButton* m_cancel;
    QTimer m_delay;
    bool m_running = false;
    double m_part = -1.0; ///< 0 ... 1; negative: not known
};

} // namespace symmetry
