#pragma once

#include <QDialog>
#include <QStringList>

class QPushButton;
class QTextBrowser;
class QUrl;

namespace symmetry {

/// Reads one of our own help texts from resources/help in `language`, else in English; a sentence
/// that there is none where even that is missing.
[[nodiscard]] QString helpText(const QString& topic, const QString& language);

/// "How is this computed?": shows our own texts only and fetches nothing. Links lead to other texts
/// of ours; all others lead nowhere.
class HelpViewer : public QDialog {
    Q_OBJECT
public:
    HelpViewer(const QString& topic, const QString& language, QWidget* parent);

    void show(const QString& topic);
    using QDialog::show;
    [[nodiscard]] QString topic() const { return m_topics.constLast(); }

private:
    [[nodiscard]] static QString topicOf(const QUrl& link);
    void refresh();

    QString m_language;
    QStringList m_topics; ///< the way here; the last one is shown
    QTextBrowser* m_text;
    QPushButton* m_back = nullptr;
};

} // namespace symmetry
