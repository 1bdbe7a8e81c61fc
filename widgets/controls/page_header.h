#pragma once

#include <QWidget>

namespace symmetry {

class PlainLabel;

/// The sentence that says what matters most on a page, and the line below it. Both wrap.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setDetail(const QString& detail);
    /// Greys what is said until the new sentence is there.
    void setStale(bool stale);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString detail() const;

private:
    PlainLabel* m_sentence;
    PlainLabel* m_detail;
};

} // namespace symmetry
