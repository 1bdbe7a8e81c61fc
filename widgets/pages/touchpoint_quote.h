#pragma once

#include <QStringList>
#include <QWidget>

namespace symmetry {

/// One comment, quoted letter for letter, with what is known of who wrote it.
class TouchpointQuote : public QWidget {
    Q_OBJECT
public:
    TouchpointQuote(const QString& text, const QStringList& facts, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace symmetry
