#pragma once

#include "models/analyses/discrepancies.h"
#include "models/domain/catalogue.h"
#include "models/tables/format.h"

#include <QWidget>

namespace symmetry {

class FlowLayout;
class SegmentedControl;

/// What is compared: the rows, the facet of the heat map (or of the rows), and whose view.
class DiscrepanciesChoices : public QWidget {
    Q_OBJECT
public:
    explicit DiscrepanciesChoices(QWidget* parent = nullptr);

    /// Facets and mirrors that can be chosen; a choice that is gone falls back to the first.
    void setCatalogue(const CataloguePtr& catalogue, const Format& format);
    /// A row of links behind the choices, at the far end of their line; taken over.
    void addAtEnd(QWidget* links);
    /// Chooses without announcing.
    void setQuestion(const DiscrepancyQuestion& question);
    [[nodiscard]] const DiscrepancyQuestion& question() const { return m_question; }
    /// Name of the facet that is chosen; empty: none.
    [[nodiscard]] QString facetName() const;

Q_SIGNALS:
    void questionChanged(const symmetry::DiscrepancyQuestion& question);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillFacets();
    void fillMirrors(const Format& format);
    void show();
    void choose(DiscrepancyQuestion question);
    void chooseRows(const QString& id);
    void chooseFacet(const QString& id);
    [[nodiscard]] FacetId chosenFacet() const;

    CataloguePtr m_catalogue;
    DiscrepancyQuestion m_question;
    FlowLayout* m_flow;
    SegmentedControl* m_rows;
    SegmentedControl* m_facets;
    SegmentedControl* m_mirrors;
};

} // namespace symmetry
