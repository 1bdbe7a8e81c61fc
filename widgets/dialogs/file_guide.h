#pragma once

#include <QWidget>

class QVBoxLayout;

namespace symmetry {

class Block;
class PlainLabel;

/// Stands where the rows of a file will stand, until there is one: where to drop it, what can be
/// read, drawn with an example of both shapes, and what was imported before.
class FileGuide : public QWidget {
    Q_OBJECT
public:
    explicit FileGuide(QWidget* parent = nullptr);

    /// Names of files that were imported before, newest first; the first few are listed.
    void setSources(const QStringList& names);
    /// While something that can be read is held above.
    void setInviting(bool inviting);

private:
    void addShapes(QVBoxLayout& column);
    [[nodiscard]] QWidget* shape(const QString& title, const QString& text,
                                 const QList<QStringList>& rows);

    class DropArea;
    DropArea* m_drop;
    Block* m_shapes;
    Block* m_before;
    PlainLabel* m_names;
};

} // namespace symmetry
