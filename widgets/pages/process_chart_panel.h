#pragma once

#include "models/analyses/answers.h"
#include "models/domain/edit.h"
#include "models/tables/signal_sentences.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace symmetry {

class FigureBlock;
class LinkButton;
class PlainLabel;
class SegmentedControl;
class TrendChart;

/// One line over time with its limits: step, kind of chart and facet value can be chosen, remarks
/// added at the selected step, and limits begun anew there with a reason. T shows the table, Enter
/// on a point the answers behind it, where there are any.
class ProcessChartPanel : public QWidget {
    Q_OBJECT
public:
    ProcessChartPanel(const Format& format, const CataloguePtr& catalogue,
                      QWidget* parent = nullptr);

    /// Facet values that can be chosen with the next chart.
    void setCatalogue(const CataloguePtr& catalogue);
    void showChart(const ProcessChartResult& chart);
    void showProblem(const QString& sentence);
    void setReadOnly(bool readOnly);
    /// Greys the old chart until the next one is there.
    void setStale(bool stale);
    [[nodiscard]] const SignalQuestion& question() const { return m_chart.question; }

Q_SIGNALS:
    void questionChanged(const symmetry::SignalQuestion& question);
    void drillRequested(const symmetry::Drill& drill);
    void editRequested(const symmetry::ChangeSet& changes, const QString& phrase);
    void helpRequested(const QString& topic);
    void copied(const QString& what);

private:
    void build();
    void buildChoices();
    void buildRemarks();
    void connectAll();
    void fillMethods();
    void fillValues();
    void showFigure();
    void showWords();
    void chooseStep(const QString& id);
    void chooseMethod(int index);
    void chooseValue(int index);
    void annotate(bool rebase);
    void enableRemarks();
    void openAnswers(const Drill& drill);
    void select(QDate first);
    [[nodiscard]] QString whyNoAnswers() const;

    Format m_format;
    CataloguePtr m_catalogue;
    ProcessChartResult m_chart;
    bool m_readOnly = false;
    bool m_filling = false; ///< choices follow the chart: nobody chose
    SegmentedControl* m_step;
    QComboBox* m_method;
    QComboBox* m_value;
    FigureBlock* m_block;
    TrendChart* m_plot;
    ColumnTable<ChartRow>* m_rows;
    PlainLabel* m_says;
    LinkButton* m_offer;
    LinkButton* m_answers;
    PlainLabel* m_at;
    QLineEdit* m_remark;
    LinkButton* m_addRemark;
    LinkButton* m_rebase;
};
} // namespace symmetry
