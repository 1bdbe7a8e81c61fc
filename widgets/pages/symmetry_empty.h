#pragma once

#include "models/analyses/answers.h"
#include "models/analyses/symmetry.h"
#include "models/tables/dimension_presets.h"
#include "models/tables/symmetry_tables.h"

#include <QWidget>

class QGridLayout;

namespace symmetry {

class Block;
class ButterflyView;
class EmptyState;
class PresetMenu;
class VerdictExample;

/// What the Symmetry page will show and how to get there: the half that has answered beside the
/// hatched half that waits, three steps with one button, and the verdicts as drawings. Without any
/// dimension the button offers the presets.
class SymmetryEmpty : public QWidget {
    Q_OBJECT
public:
    explicit SymmetryEmpty(QWidget* parent = nullptr);
    /// That of one column, so that two give way where there is no room for them.
    [[nodiscard]] QSize minimumSizeHint() const override;

    void showResult(const SymmetryResult& result, const Format& format);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void importRequested();
    void presetChosen(const symmetry::DimensionPreset& preset);
    void drilled(const symmetry::Drill& drill);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void act();
    void arrange();
    void sayHow(const SymmetryResult& result, const Format& format);

    bool m_needsDimensions = true;
    bool m_wide = true;
    ButterflyView* m_butterfly;
    Block* m_half;
    Block* m_how;
    Block* m_meaning;
    EmptyState* m_steps;
    VerdictExample* m_example;
    PresetMenu* m_presets;
    QGridLayout* m_grid;
};

} // namespace symmetry
