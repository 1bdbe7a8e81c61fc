#include "models/tables/symmetry_sentences.h"

#include "models/tables/shown_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

int countOf(const SymmetryResult& result, int against, SymmetryVerdict verdict) {
    return static_cast<int>(
        std::ranges::count_if(result.dimensions, [&](const SymmetryDimension& dimension) {
            return dimension.pairs.value(against).verdict == verdict;
        }));
}

int symmetricOf(const SymmetryResult& result, int against) {
    return countOf(result, against, SymmetryVerdict::Symmetric) +
           countOf(result, against, SymmetryVerdict::SymmetricWithNote);
}

bool fallsShort(const Estimate& gap) {
    return gap.isKnown() && gap.high < 0;
}

} // namespace

/// The largest difference that is shown.
struct SymmetrySentences::Found {
    int dimension = -1;
    int against = 0;
};

QString SymmetrySentences::aspect(Aspect aspect) {
    switch (aspect) {
    case Aspect::Expected:
        //: the side of the answers that is compared
        return tr("expected");
    case Aspect::Gap:
        //: the side of the answers that is compared: delivered minus expected
        return tr("gap");
    case Aspect::Delivered:
        break;
    }
    //: the side of the answers that is compared
    return tr("delivered");
}

QString SymmetrySentences::margin(double margin) const {
    return u'±' + m_format.number(margin, margin == std::round(margin) ? 0 : 1);
}

QString SymmetrySentences::whole(double value) const {
    return m_format.number(value, 0);
}

QString SymmetrySentences::names(const SymmetryResult& result, int against,
                                 SymmetryVerdict verdict) const {
    QStringList names;
    for (const SymmetryDimension& dimension : result.dimensions) {
        if (dimension.pairs.value(against).verdict == verdict)
            names.append(shownName(dimension.name));
    }
    return FigureSentences::joined(names);
}

// ---- the page ------------------------------------------------------------------------------

QString SymmetrySentences::worst(const SymmetryResult& result, const Found& found) const {
    const SymmetryDimension& dimension = result.dimensions.at(found.dimension);
    const MirrorPair& pair = dimension.pairs.at(found.against);
    const MirrorScores& customers = dimension.customers();
    const MirrorScores& others = dimension.sides.at(found.against + 1);
    const bool othersWorse = pair.verdict == SymmetryVerdict::OthersWorseOff;
    const MirrorScores& worse = othersWorse ? others : customers;
    const MirrorScores& better = othersWorse ? customers : others;
    const QString name = shownName(dimension.name);
    const QString who = m_words.mirror(worse.mirror);
    const QString whoFirst = m_words.mirrorLabel(worse.mirror);
    const QString than = m_words.mirror(better.mirror);
    const Aspect aspect = result.question.aspect;
    if (aspect == Aspect::Expected)
        return tr("%1 expect less than %2 of %3: %4 against %5")
            .arg(whoFirst, than, name, whole(worse.expected.value), whole(better.expected.value));
    const bool both =
        fallsShort(worse.gap) && fallsShort(better.gap) && worse.gap.value < better.gap.value;
    if (both)
        return tr("%1 falls short for both sides, and further for %2: %3 points against %4")
            .arg(name, who, whole(-worse.gap.value), whole(-better.gap.value));
    if (aspect == Aspect::Gap)
        return tr("%1 are let down further than %2 in %3: %4 points against %5")
            .arg(whoFirst, than, name, m_format.signedNumber(worse.gap.value, 0),
                 m_format.signedNumber(better.gap.value, 0));
    return tr("%1 get less than %2 in %3: %4 against %5")
        .arg(whoFirst, than, name, whole(worse.delivered.value), whole(better.delivered.value));
}

QString SymmetrySentences::headline(const SymmetryResult& result) const {
    Found found;
    double largest = 0.0;
    int symmetric = 0;
    int all = 0;
    for (int i = 0; i < result.dimensions.size(); ++i) {
        const QList<MirrorPair>& pairs = result.dimensions.at(i).pairs;
        for (int against = 0; against < pairs.size(); ++against) {
            const MirrorPair& pair = pairs.at(against);
            ++all;
            symmetric += isSymmetric(pair.verdict);
            if (isAsymmetric(pair.verdict) && std::abs(pair.difference.value) > largest) {
                largest = std::abs(pair.difference.value);
                found = {i, against};
            }
        }
    }
    if (found.dimension >= 0)
        return worst(result, found);
    if (symmetric == all)
        return tr("Both sides get the same in every dimension");
    if (symmetric > 0)
        return tr("Both sides get the same where the answers can tell");
    return tr("Not enough answers to compare both sides");
}

QString SymmetrySentences::counts(const SymmetryResult& result, int against) const {
    const Mirror other = result.question.mirrors.value(against + 1);
    QStringList parts;
    parts.append(tr("%1 of %n dimension(s) symmetric within %2 points", nullptr,
                    static_cast<int>(result.dimensions.size()))
                     .arg(m_format.count(symmetricOf(result, against)), margin(result.margin)));
    const int others = countOf(result, against, SymmetryVerdict::OthersWorseOff);
    const int customers = countOf(result, against, SymmetryVerdict::CustomersWorseOff);
    const int unknown = countOf(result, against, SymmetryVerdict::NotEnough);
    if (others > 0)
        parts.append(tr("%1 worse off in %2").arg(m_words.mirror(other), m_format.count(others)));
    if (customers > 0)
        parts.append(tr("%1 worse off in %2")
                         .arg(m_words.mirror(Mirror::Customers), m_format.count(customers)));
    if (unknown > 0)
        parts.append(tr("not enough answers to say in %1").arg(m_format.count(unknown)));
    return parts.join(u", "_s);
}

PageWords SymmetrySentences::page(const SymmetryResult& result) const {
    const QString customers = m_words.mirrorLabel(Mirror::Customers);
    QStringList others;
    for (const Mirror mirror : result.question.mirrors.mid(1))
        others.append(m_words.mirror(mirror));
    const QString them = FigureSentences::joined(others);
    if (result.dimensions.isEmpty())
        return {tr("Nothing is asked of both sides yet"),
                tr("A dimension is a theme that is asked of several sides, so that they can be "
                   "compared.")};
    if (!result.hasBothSides()) {
        const QString detail =
            tr("Five answers of %1 per dimension give a first figure; about 250 can show that both "
               "sides get the same.")
                .arg(them);
        if (result.customers == 0 && result.others > 0)
            return {tr("%1 have answered. What %2 get is not known yet")
                        .arg(m_words.mirrorLabel(result.question.mirrors.value(1)),
                             m_words.mirror(Mirror::Customers)),
                    m_format.n(result.others)};
        if (result.customers == 0)
            return {tr("Nobody has answered in this period"), detail};
        return {tr("%1 have answered. What %2 get is not known yet").arg(customers, them),
                tr("Answers so far: %1.").arg(m_format.count(result.customers)) + u' ' + detail};
    }
    QStringList lines;
    for (int against = 0; against + 1 < result.question.mirrors.size(); ++against) {
        const QString line = counts(result, against);
        lines.append(others.size() == 1
                         ? line
                         : tr("%1: %2").arg(
                               m_words.mirrorLabel(result.question.mirrors.at(against + 1)), line));
    }
    return {headline(result), lines.join(u" · "_s) + u'.'};
}

// ---- by dimension --------------------------------------------------------------------------

ChartWords SymmetrySentences::butterfly(const SymmetryResult& result) const {
    ChartWords words;
    QStringList findings;
    for (int against = 0; against + 1 < result.question.mirrors.size(); ++against) {
        const Mirror other = result.question.mirrors.at(against + 1);
        for (const bool here : {true, false}) {
            const SymmetryVerdict verdict =
                here ? SymmetryVerdict::OthersWorseOff : SymmetryVerdict::CustomersWorseOff;
            const QString dimensions = names(result, against, verdict);
            if (dimensions.isEmpty())
                continue;
            const Mirror who = here ? other : Mirror::Customers;
            findings.append(tr("%1 are worse off in %2").arg(m_words.mirrorLabel(who), dimensions));
        }
    }
    const bool any = !findings.isEmpty();
    words.finding = any ? findings.constFirst() : headline(result);
    words.subtitle =
        tr("Mean score 0 – 100 · outline: expected, solid: delivered · compared: %1 · %2")
            .arg(aspect(result.question.aspect), m_format.period(result.scope.period));
    findings.append(index(result));
    for (int i = 0; i < result.dimensions.size(); ++i) {
        for (int side = 1; side < result.dimensions.at(i).sides.size(); ++side)
            findings.append(mark(result, i, side));
    }
    words.spoken = findings.join(u". "_s);
    return words;
}

QString SymmetrySentences::index(const SymmetryResult& result) const {
    QStringList lines;
    for (const SymmetryIndex& found : result.indices) {
        const QString name = result.question.mirrors.size() > 2
                                 ? tr("Symmetry index, %1").arg(m_words.mirror(found.other))
                                 : tr("Symmetry index");
        lines.append(tr("%1 %2 (%3 … %4, bootstrap): the mean difference is %5 points.")
                         .arg(name, m_format.number(found.index.value, 0),
                              m_format.number(found.index.low, 0),
                              m_format.number(found.index.high, 0),
                              m_format.number(found.meanDifference, 1)));
    }
    if (lines.isEmpty())
        return tr("No symmetry index: not enough answers to compare any dimension.");
    return lines.join(u' ') + u' ' + tr("Read it only beside the verdicts.");
}

QString SymmetrySentences::verdict(const MirrorPair& pair, double margin) const {
    switch (pair.verdict) {
    case SymmetryVerdict::Symmetric:
        return tr("symmetric within %1").arg(this->margin(margin));
    case SymmetryVerdict::SymmetricWithNote:
        return tr("symmetric within %1, though a difference is shown").arg(this->margin(margin));
    case SymmetryVerdict::OthersWorseOff:
    case SymmetryVerdict::CustomersWorseOff:
        //: "employees worse off by 9.1 points"
        return tr("%1 by %2 points")
            .arg(m_words.verdict(pair.verdict, pair.other),
                 m_format.number(std::abs(pair.difference.value), 1));
    case SymmetryVerdict::NotEnough:
        break;
    }
    return m_words.verdict(SymmetryVerdict::NotEnough);
}

QString SymmetrySentences::side(const SymmetryDimension& dimension, int side) const {
    const MirrorScores& scores = dimension.sides.at(side);
    const QString who = tr("%1, %2").arg(shownName(dimension.name), m_words.mirror(scores.mirror));
    if (scores.delivered.n == 0 && scores.expected.n == 0)
        return tr("%1: no answers").arg(who);
    if (!scores.delivered.isKnown())
        return tr("%1: %2").arg(who, m_format.tooFew(scores.delivered.n));
    const QString delivered = m_figures.estimate(scores.delivered, Unit::Score);
    if (!scores.expected.isKnown())
        return tr("%1: delivered %2").arg(who, delivered);
    return tr("%1: expected %2, delivered %3")
        .arg(who, m_format.value(scores.expected.value, Unit::Score), delivered);
}

QString SymmetrySentences::mark(const SymmetryResult& result, int dimension, int side) const {
    const SymmetryDimension& found = result.dimensions.at(dimension);
    const QString words = this->side(found, side);
    if (side == 0)
        return words;
    const MirrorPair& pair = found.pairs.at(side - 1);
    const QString judged = verdict(pair, result.margin);
    if (!pair.difference.isKnown())
        return tr("%1; %2").arg(words, judged);
    return tr("%1; difference %2; %3")
        .arg(words, m_figures.interval(pair.difference, Unit::Score), judged);
}

} // namespace symmetry
