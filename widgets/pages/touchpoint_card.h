#pragma once

#include "models/analyses/answers.h"
#include "models/analyses/journey.h"
#include "models/tables/format.h"

#include <QWidget>

class QVBoxLayout;

namespace symmetry {

class DistributionBar;
class GapBars;
class PlainLabel;
class TrendChart;

/// A comment as it may be shown: plain text and what is known of who wrote it, without a name.
struct ShownComment {
    QString text;
    QDate day;
    QStringList facets;
};

/// The comments behind a touchpoint. `shown` is false where fewer people than the threshold for
/// comments have answered; then `comments` is empty.
struct CommentsBehind {
    bool shown = false;
    qint64 n = 0; ///< comments there are
    QList<ShownComment> comments;
};

/// What the panel beside the map says about one touchpoint: how large the gap is, how sure, how
/// many got less, since when, who, and what they said.
class TouchpointCard : public QWidget {
    Q_OBJECT
public:
    explicit TouchpointCard(QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void showTouchpoint(const TouchpointResult& result);
    void showComments(const CommentsBehind& comments);
    void setStale(bool stale);

Q_SIGNALS:
    void drillRequested(const symmetry::Drill& drill);

private:
    /// A hairline, the finding, and the line below it.
    struct Part {
        QWidget* whole = nullptr;
        PlainLabel* title = nullptr;
        PlainLabel* subtitle = nullptr;
    };
    Part addPart(QVBoxLayout& column, QWidget* content);
    void makeFigure(QVBoxLayout& column);
    void showFigure(const GapRow& row);
    void showTrend(const TouchpointResult& result);
    void showFacets(const TouchpointResult& result);
    void showQuestions(const TouchpointResult& result);

    Format m_format;
    PlainLabel* m_gap;
    PlainLabel* m_interval;
    PlainLabel* m_answers;
    DistributionBar* m_distribution;
    TrendChart* m_trend;
    GapBars* m_facets;
    GapBars* m_questions;
    QWidget* m_quotes;
    QVBoxLayout* m_quoteColumn;
    Part m_sharesPart;
    Part m_trendPart;
    Part m_facetsPart;
    Part m_questionsPart;
    Part m_commentsPart;
};

} // namespace symmetry
