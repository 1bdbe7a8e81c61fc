#pragma once

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace symmetry {

class EmptyState;

/// What is seen while no file is open: what the program is for, three ways to begin, and the files
/// that were open before.
class NoFilePage : public QWidget {
    Q_OBJECT
public:
    /// Keys are shown beside the ways to begin.
    NoFilePage(const QString& sampleKey, const QString& newKey, const QString& openKey,
               QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void recentRequested(const QString& path);

private:
    QPushButton* addButton(const QString& name, const QString& text, const QString& key);

    EmptyState* m_empty;
    QWidget* m_recentBox;
    QVBoxLayout* m_recent;
};

} // namespace symmetry
