#include "app/cli/text_figures.h"

#include "app/cli/text_table.h"
#include "models/tables/catalogue_tables.h"
#include "models/tables/discrepancy_sentences.h"
#include "models/tables/drill_sentences.h"
#include "models/tables/gap_table.h"
#include "models/tables/journey_sentences.h"
#include "models/tables/journey_tree.h"
#include "models/tables/lag_sentences.h"
#include "models/tables/lag_tables.h"
#include "models/tables/overview_sentences.h"
#include "models/tables/overview_tables.h"
#include "models/tables/symmetry_sentences.h"
#include "models/tables/symmetry_tables.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

QString headText(const PageWords& words) {
    return words.sentence + u'\n' + (words.sub.isEmpty() ? QString() : words.sub + u'\n') + u'\n';
}

QString blockText(const ChartWords& words, const QString& table) {
    return words.finding + u'\n' + (words.subtitle.isEmpty() ? QString() : words.subtitle + u'\n') +
           table + u'\n';
}

} // namespace

QString overviewText(const Format& format, const OverviewResult& result) {
    const OverviewSentences words(format);
    return headText(words.page(result)) + textTable(cardColumns(format), result.cards) + u'\n' +
           blockText(words.findings(result),
                     textTable(findingColumns(format), findingRows(format, result))) +
           blockText(words.gaps(result), textTable(gapColumns(format), result.gaps)) +
           blockText(words.symmetry(result), textTable(symmetryColumns(format), result.symmetry));
}

QString journeyText(const Format& format, const JourneyResult& result) {
    const JourneySentences words(format);
    JourneyTree tree(format);
    tree.setResult(result);
    QString text = headText(words.page(result)) + textTable(tree);
    for (const Seam& seam : result.seams)
        text += u'\n' + words.seam(seam, result);
    return result.seams.isEmpty() ? text : text + u'\n';
}

QString discrepanciesText(const Format& format, const DiscrepanciesResult& result) {
    const DiscrepancySentences words(format);
    const ChartWords total = words.total(result);
    return headText(words.page(result)) +
           blockText(words.forest(result), textTable(discrepancyColumns(format, result),
                                                     discrepancyRows(result), {u"forest"_s})) +
           total.finding + u'\n' + (total.subtitle.isEmpty() ? QString() : total.subtitle + u'\n');
}

QString symmetryText(const Format& format, const SymmetryResult& result, const QString& facet) {
    const SymmetrySentences words(format);
    const QStringList details{u"customers-expected"_s, u"customers-gap"_s, u"employees-expected"_s,
                              u"employees-gap"_s};
    QString text =
        headText(words.page(result)) +
        blockText(words.butterfly(result),
                  textTable(symmetryDimensionColumns(format, result), result.dimensions, details)) +
        words.index(result) + u'\n';
    for (int against = 0; against < result.matrices.size(); ++against) {
        text += u'\n' + blockText(words.matrix(result, against, facet),
                                  textTable(matrixColumns(format, result, against, facet),
                                            matrixRows(result, against)));
        for (int i = 0; i < result.dimensions.size(); ++i) {
            const ChartWords units = words.units(result, against, i, facet);
            text += units.finding + u" · "_s + units.subtitle + u'\n';
        }
    }
    return text;
}

QString answersText(const Format& format, const DrillRows& rows, const QStringList& facets) {
    const DrillSentences say(format);
    if (rows.tooFew)
        return say.hidden(rows.n, rows.isProtected) + u'\n';
    const QString leftOut = say.leftOut(rows.leftOut);
    return format.n(rows.n) + u'\n' + (leftOut.isEmpty() ? leftOut : leftOut + u'\n') + u'\n' +
           textTable(answerColumns(format, facets), answerRows(rows));
}

QString lagText(const Format& format, const LagResult& result) {
    const LagSentences words(format);
    QString text = words.sentence(result) + u'\n' + words.bars(result).subtitle + u'\n';
    for (const QString& caution : words.cautions(result))
        text += caution + u'\n';
    if (!result.bars.isEmpty())
        text += u'\n' + textTable(lagColumns(format, result), result.bars);
    return text;
}

QString lagProposalsText(const Format& format, const QList<LagProposal>& proposals) {
    return textTable(lagProposalColumns(format), proposals);
}

QString sourcesText(const Format& format, const QList<Source>& sources) {
    return textTable(sourceColumns(format, QTimeZone::utc()), sources);
}

} // namespace symmetry::cli
