#pragma once

#include "models/tables/chart_words.h"
#include "widgets/controls/block.h"

class QAbstractItemModel;

namespace symmetry {

class ChartView;
class DataTable;

/// A block around one figure with its table twin: T swaps them, "Copy" copies what is shown (the
/// picture, or the table as text), "How is this computed?" asks for its help topic.
class FigureBlock : public Block {
    Q_OBJECT
public:
    explicit FigureBlock(const QString& helpTopic, QWidget* parent = nullptr);

    /// Takes `figure` over; `twin` is not taken over. A figure that is no chart is copied as text.
    void setFigure(QWidget* figure, QAbstractItemModel* twin);
    void setWords(const ChartWords& words);
    [[nodiscard]] DataTable* table() const { return m_table; }
    void copy();

Q_SIGNALS:
    void copied(const QString& what);
    void helpRequested(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_topic;
    ChartView* m_chart = nullptr;
    DataTable* m_table = nullptr;
};

} // namespace symmetry
