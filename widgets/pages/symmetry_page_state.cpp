#include "widgets/controls/data_table.h"
#include "widgets/pages/figure_block.h"
#include "widgets/pages/symmetry_choices.h"
#include "widgets/pages/symmetry_matrix.h"
#include "widgets/pages/symmetry_page.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

QVariantMap SymmetryPage::state() const {
    QStringList mirrors;
    for (const Mirror mirror : question().mirrors)
        mirrors.append(key(mirror).toString());
    QVariantMap state{{u"mirrors"_s, mirrors},
                      {u"aspect"_s, static_cast<int>(question().aspect)},
                      {u"facet"_s, question().facet.value},
                      {u"view"_s, view()},
                      {u"matrixColumns"_s, m_matrix->state()}};
    const QList<FigureBlock*> all = blocks();
    for (const FigureBlock* block : all) {
        state.insert(block->objectName(), block->showsTwin());
        state.insert(block->objectName() + u"Table"_s, block->table()->state());
    }
    return state;
}

void SymmetryPage::restoreState(const QVariantMap& state) {
    SymmetryQuestion asked = question();
    QList<Mirror> mirrors;
    const QStringList keys = state.value(u"mirrors"_s).toStringList();
    for (const QString& word : keys) {
        if (const auto mirror = wordFromKey<Mirror>(word))
            mirrors.append(*mirror);
    }
    if (mirrors.size() > 1)
        asked.mirrors = mirrors;
    const int aspect = state.value(u"aspect"_s).toInt();
    asked.aspect = aspect >= 0 && aspect <= static_cast<int>(Aspect::Gap)
                       ? static_cast<Aspect>(aspect)
                       : Aspect::Delivered;
    if (state.contains(u"facet"_s))
        asked.facet = {state.value(u"facet"_s).toLongLong()};
    m_choices->setQuestion(asked);
    m_choices->setCatalogue(m_catalogue, format());
    showView(state.value(u"view"_s).toString());
    m_matrix->restoreState(state.value(u"matrixColumns"_s).toMap());
    const QList<FigureBlock*> all = blocks();
    for (FigureBlock* block : all) {
        block->showTwin(state.value(block->objectName()).toBool());
        block->table()->restoreState(state.value(block->objectName() + u"Table"_s).toMap());
    }
}

} // namespace symmetry
