#pragma once

#include <QDialog>
#include <QTextEdit>

namespace symmetry {

/// Reads one of our own help texts from resources/help in `language`, else in English; a sentence
/// that there is none where even that is missing.
[[nodiscard]] QString helpText(const QString& topic, const QString& language);

/// "How is this computed?": shows our own texts only, fetches nothing and follows no link.
class HelpViewer : public QDialog {
    Q_OBJECT
public:
    HelpViewer(const QString& topic, const QString& language, QWidget* parent);
};

} // namespace symmetry
