#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QWidget>

class QVBoxLayout;

namespace symmetry {

class FlowLayout;

/// What the file does not decide, each as a question with its possible answers as buttons. Nothing
/// is imported before all are answered. Hidden where nothing is open.
class OpenPoints : public QWidget {
    Q_OBJECT
public:
    explicit OpenPoints(ImportState& state, QWidget* parent = nullptr);

    void setFormat(const Format& format);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QWidget* row(const import_draft::OpenPoint& point);
    void addAnswers(const import_draft::OpenPoint& point, FlowLayout& row);
    void setDateFormat(int column, const QString& pattern);
    void setCentury(int column, int from);
    void setDecimal(const import_draft::OpenPoint& point, QChar sign);

    ImportState& m_state;
    ImportWords m_words;
    QList<import_draft::OpenPoint> m_shown;
    QVBoxLayout* m_column;
};

} // namespace symmetry
