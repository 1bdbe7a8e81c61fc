#pragma once

#include "models/domain/facet.h"
#include "models/domain/scope.h"
#include "models/tables/format.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace symmetry {

class PlainLabel;
class WordButton;

/// A facet with its values, in the order shown.
struct FacetChoice {
    Facet facet;
    QList<FacetValue> values;
};

/// The scope as a sentence whose words are buttons, with back and forward before it. It asks for
/// another scope and shows whatever scope it is given.
class ScopeBar : public QWidget {
    Q_OBJECT
public:
    explicit ScopeBar(QWidget* parent = nullptr);

    void setFormat(const Format& format);
    void setScope(const Scope& scope);
    [[nodiscard]] const Scope& scope() const { return m_scope; }
    void setFacets(const QList<FacetChoice>& facets);
    /// The day of the newest response: "last 12 months" end with its month.
    void setNewest(QDate day);
    void setHistory(bool canGoBack, bool canGoForward);
    /// A widget at the end, such as search; taken over.
    void addAtEnd(QWidget* widget);

Q_SIGNALS:
    void scopeRequested(const symmetry::Scope& scope);
    void backRequested();
    void forwardRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layWords();
    void restyle();
    void refresh();
    void rebuildFacets();
    void choosePeriod();
    void chooseComparison();
    void chooseFacet(int position);
    void chooseFilter();
    /// Where the facets find no room beside each other, one word stands for them all.
    void fitFacets();
    [[nodiscard]] int facetsWidth() const;
    void chooseTier();
    void askPeriod(bool comparison);
    void request(const Scope& scope);
    [[nodiscard]] WordButton* addWord(const QString& objectName, QHBoxLayout* row);

    Format m_format;
    Scope m_scope;
    QDate m_newest;
    QList<FacetChoice> m_facets;
    QPushButton* m_back;
    QPushButton* m_forward;
    PlainLabel* m_compared;
    QHBoxLayout* m_row;
    QWidget* m_facetBox;
    PlainLabel* m_filterDot;
    QHBoxLayout* m_facetRow;
    WordButton* m_period;
    WordButton* m_comparison;
    WordButton* m_filters; ///< in place of the facets
    WordButton* m_tier;
    QList<WordButton*> m_facetWords;
};

} // namespace symmetry
