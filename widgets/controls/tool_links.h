#pragma once

#include <QKeySequence>
#include <QWidget>

namespace symmetry {

class FlowLayout;

/// A row of quiet words that do something: "Table T   Copy   How is this computed?".
class ToolLinks : public QWidget {
    Q_OBJECT
public:
    explicit ToolLinks(QWidget* parent = nullptr);

    /// The key works while the focus is inside `scope` (the whole window of this row where none is
    /// given). `id` is stable and never shown.
    void addLink(const QString& id, const QString& text, const QKeySequence& key = {},
                 QWidget* scope = nullptr);
    /// What all of them are about, such as the title above; spoken with each.
    void setAbout(const QString& what);
    /// Whether the row may take several lines where it is given less than one.
    void setWraps(bool wraps);
    void setLinkText(const QString& id, const QString& text);
    void setLinkVisible(const QString& id, bool visible);
    void setLinkEnabled(const QString& id, bool enabled);

Q_SIGNALS:
    void triggered(const QString& id);

private:
    [[nodiscard]] QWidget* link(const QString& id) const;

    FlowLayout* m_row;
    QString m_about;
};

} // namespace symmetry
