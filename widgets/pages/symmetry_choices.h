#pragma once

#include "models/analyses/symmetry.h"
#include "models/domain/catalogue.h"
#include "models/tables/format.h"

#include <QTimer>
#include <QWidget>

class QDoubleSpinBox;

namespace symmetry {

class SegmentedControl;

/// What the Symmetry page compares: which mirrors, which side of their answers, the margin, the
/// facet of the matrix and, with several other mirrors, which of them it is about.
class SymmetryChoices : public QWidget {
    Q_OBJECT
public:
    explicit SymmetryChoices(QWidget* parent = nullptr);

    /// Mirrors, facets and margin to choose from; a choice that is gone falls back to the first.
    void setCatalogue(const CataloguePtr& catalogue, const Format& format);
    /// Chooses without announcing.
    void setQuestion(const SymmetryQuestion& question);
    [[nodiscard]] const SymmetryQuestion& question() const { return m_question; }
    void setReadOnly(bool readOnly);
    /// Name of the facet that is chosen; empty: none.
    [[nodiscard]] QString facetName() const;
    /// The other mirror that the matrix is about, counted from 0.
    [[nodiscard]] int against() const;
    void setAgainst(int against);

Q_SIGNALS:
    void questionChanged(const symmetry::SymmetryQuestion& question);
    void againstChanged(int against);
    /// In points of 100; once the person has come to rest.
    void marginChosen(double margin);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void connectParts();
    void fillMirrors();
    void fillFacets();
    void fillAgainst();
    void show();
    void choose(SymmetryQuestion question);
    void announceMargin();
    [[nodiscard]] QList<QList<Mirror>> offered() const;

    CataloguePtr m_catalogue;
    Format m_format;
    SymmetryQuestion m_question;
    SegmentedControl* m_mirrors;
    SegmentedControl* m_aspects;
    SegmentedControl* m_facets;
    SegmentedControl* m_against;
    QDoubleSpinBox* m_margin;
    double m_announced = 0.0; ///< margin that is on its way into the file
    QTimer m_rest;            ///< so that holding an arrow key is one edit
};

} // namespace symmetry
