#pragma once

#include "models/analyses/answers.h"
#include "models/analyses/overview.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"

#include <QList>
#include <QWidget>

namespace symmetry {

class DataTable;
class MeasureCardView;
class ToolLinks;

/// The measure cards in one row, or in rows of equal length where the page is narrow. T swaps them
/// for their table.
class OverviewCards : public QWidget {
    Q_OBJECT
public:
    /// More than this many measures are shown in the table only.
    static constexpr int mostCards = 7;

    explicit OverviewCards(QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void setCards(const QList<MeasureCard>& cards);
    void setStale(bool stale);
    [[nodiscard]] bool showsTwin() const;
    void showTwin(bool table);
    /// Cards in a row at that width.
    [[nodiscard]] int columnsAt(int width) const;
    [[nodiscard]] DataTable* table() const { return m_table; }

Q_SIGNALS:
    void drilled(const symmetry::Drill& drill);
    void copied(const QString& what);
    void helpRequested(const QString& topic);
    void twinToggled(bool table);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();
    void follow(const QString& link);

    QWidget* m_grid;
    ToolLinks* m_links;
    DataTable* m_table;
    QList<MeasureCardView*> m_views;
    ColumnTable<MeasureCard> m_model;
    Format m_format;
};

} // namespace symmetry
