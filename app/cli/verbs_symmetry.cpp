#include "app/cli/asked.h"
#include "app/cli/keys.h"
#include "app/cli/records.h"
#include "app/cli/scope_options.h"
#include "app/cli/text_figures.h"
#include "app/cli/verb.h"
#include "models/analyses/symmetry.h"
#include "models/storage/store.h"

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

Result<QList<Mirror>> mirrorsFrom(const CommandLine& line) {
    QList<Mirror> mirrors{Mirror::Customers};
    const QStringList words =
        line.value(u"mirrors"_s, u"customers,employees"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto mirror = wordFromKey<Mirror>(word.trimmed());
        if (!mirror)
            return wrongUsage(
                u"--mirrors takes customers, employees, managers and leaders, not %1"_s.arg(word));
        if (!mirrors.contains(*mirror))
            mirrors.append(*mirror);
    }
    if (mirrors.size() < 2)
        return wrongUsage(u"--mirrors needs another one beside customers"_s);
    return mirrors;
}

Result<Aspect> aspectFrom(const CommandLine& line) {
    const QString word = line.value(u"aspect"_s, u"delivered"_s);
    if (word == "delivered"_L1)
        return Aspect::Delivered;
    if (word == "expected"_L1)
        return Aspect::Expected;
    if (word == "gap"_L1)
        return Aspect::Gap;
    return wrongUsage(u"--aspect takes delivered, expected or gap, not %1"_s.arg(word));
}

Result<SymmetryQuestion> questionFrom(const CommandLine& line, const Catalogue& catalogue) {
    const auto mirrors = mirrorsFrom(line);
    const auto aspect = aspectFrom(line);
    if (!mirrors || !aspect)
        return tl::unexpected(!mirrors ? mirrors.error() : aspect.error());
    SymmetryQuestion question;
    question.mirrors = *mirrors;
    question.aspect = *aspect;
    if (line.has(u"margin"_s)) {
        bool good = false;
        const double margin = line.value(u"margin"_s).toDouble(&good);
        if (!good || !(margin > 0.0) || margin > 100.0)
            return wrongUsage(
                u"--margin takes points of 100 above 0, not %1"_s.arg(line.value(u"margin"_s)));
        question.margin = margin;
    }
    if (line.has(u"by"_s)) {
        const auto facet = facetNamed(catalogue, line.value(u"by"_s));
        if (!facet)
            return tl::unexpected(facet.error());
        question.facet = *facet;
    }
    return question;
}

Node::List dimensionRecords(const SymmetryResult& result) {
    Node::List list;
    for (const SymmetryDimension& dimension : result.dimensions) {
        for (const MirrorPair& pair : dimension.pairs) {
            Node::Members members{{u"id"_s, dimension.dimension.value},
                                  {u"name"_s, dimension.name}};
            const Node::Members judged = record(pair);
            members.insert(members.end(), judged.begin(), judged.end());
            for (const MirrorScores& scores : dimension.sides) {
                if (scores.mirror == Mirror::Customers || scores.mirror == pair.other)
                    members.emplace_back(scores.mirror == Mirror::Customers ? u"customers"_s
                                                                            : u"others"_s,
                                         record(scores));
            }
            list.emplace_back(std::move(members));
        }
    }
    return list;
}

Node::List matrixRecords(const SymmetryResult& result) {
    Node::List list;
    for (const SymmetryMatrix& matrix : result.matrices) {
        for (const SymmetryUnit& unit : matrix.units) {
            for (qsizetype i = 0; i < unit.cells.size(); ++i) {
                Node::Members members{{u"unit"_s, unit.name},
                                      {u"dimension"_s, result.dimensions.at(i).name}};
                const Node::Members cell = record(unit.cells.at(i));
                members.insert(members.end(), cell.begin(), cell.end());
                list.emplace_back(std::move(members));
            }
        }
    }
    return list;
}

Node correlationNode(const Correlation& found) {
    Node::Members members = record(found.r);
    for (auto& [name, value] : members) {
        // Few units make a weak correlation, not a secret: the caution stands beside the figure.
        if (name == "value"_L1)
            value = found.r.value;
        else if (name == "low"_L1)
            value = found.r.low;
        else if (name == "high"_L1)
            value = found.r.high;
    }
    members.emplace_back(u"p"_s, found.p);
    return members;
}

Node::List unitRecords(const SymmetryResult& result) {
    Node::List list;
    for (const SymmetryMatrix& matrix : result.matrices) {
        for (qsizetype i = 0; i < matrix.byDimension.size(); ++i) {
            const SymmetryUnits& units = matrix.byDimension.at(i);
            Node::List farthest;
            for (const int point : units.offTheLine)
                farthest.emplace_back(matrix.units.at(units.points.at(point).unit).name);
            list.emplace_back(Node::Members{{u"dimension"_s, result.dimensions.at(i).name},
                                            {u"mirror"_s, symmetry::key(matrix.other).toString()},
                                            {u"n"_s, static_cast<qint64>(units.points.size())},
                                            {u"pearson"_s, correlationNode(units.pearson)},
                                            {u"spearman"_s, correlationNode(units.spearman)},
                                            {u"off_the_line"_s, std::move(farthest)}});
        }
    }
    return list;
}

Node symmetryWhole(const Asked& asked, const SymmetryResult& result) {
    Node::Members members = asked.head();
    members.emplace_back(u"aspect"_s, key(result.question.aspect));
    members.emplace_back(u"margin"_s, result.margin);
    members.emplace_back(u"dimensions"_s, dimensionRecords(result));
    Node::List indices;
    for (const SymmetryIndex& found : result.indices) {
        Node::Members index{{u"mirror"_s, symmetry::key(found.other).toString()}};
        const Node::Members figure = record(found.index);
        index.insert(index.end(), figure.begin(), figure.end());
        index.emplace_back(u"mean_difference"_s, found.meanDifference);
        indices.emplace_back(std::move(index));
    }
    members.emplace_back(u"indices"_s, std::move(indices));
    members.emplace_back(u"matrix"_s, matrixRecords(result));
    members.emplace_back(u"units"_s, unitRecords(result));
    return members;
}

Result<void> runSymmetry(const Call& call) {
    const auto asked = ask(call);
    if (!asked)
        return tl::unexpected(asked.error());
    const auto question = questionFrom(call.line, asked->catalogue());
    if (!question)
        return tl::unexpected(question.error());
    const QString table = call.line.value(u"table"_s, u"dimensions"_s);
    if (table != "dimensions"_L1 && table != "matrix"_L1 && table != "units"_L1)
        return wrongUsage(u"--table takes dimensions, matrix or units, not %1"_s.arg(table));
    if (table != "dimensions"_L1 && !question->facet.isValid())
        return wrongUsage(u"--table %1 needs --by FACET"_s.arg(table));
    const SymmetryResult result = symmetryOf(asked->snapshot, asked->scope, *question);
    const Facet* facet = asked->catalogue().find(question->facet);
    return present(
        call,
        [&] {
            return symmetryText(textFormat(asked->catalogue()), result,
                                facet ? facet->name : QString());
        },
        [&] {
            return table == "matrix"_L1  ? matrixRecords(result)
                   : table == "units"_L1 ? unitRecords(result)
                                         : dimensionRecords(result);
        },
        [&] { return symmetryWhole(*asked, result); });
}

} // namespace

Verb symmetryVerb() {
    QList<Option> options{
        {"mirrors", "LIST", "customers and others, such as customers,employees (the default)"},
        {"aspect", "WHAT", "delivered (the default), expected or gap"},
        {"margin", "POINTS",
         "of 100, within which both sides count as equal; the file's unless set"},
        {"by", "FACET", "also the verdicts for each value of that facet"},
        {"table", "NAME", "which table as csv: dimensions, matrix or units"}};
    options += scopeOptions();
    options.append(formatOption());
    return {u"symmetry"_s,
            {u"FILE"_s},
            u"Prints what customers get against what employees (and managers, leaders) get: "
            "difference, equivalence test and verdict for each dimension and, with --by, for each "
            "group"_s,
            options,
            {u"symmetry acme.symmetry"_s, u"symmetry acme.symmetry --aspect gap --margin 3"_s,
             u"symmetry acme.symmetry --by region --table matrix --format csv"_s,
             u"symmetry acme.symmetry --mirrors customers,employees,leaders --format json"_s},
            runSymmetry};
}

} // namespace symmetry::cli
