#include "models/tables/journey_tree.h"

#include "models/tables/gap_table.h"
#include "models/tables/journey_sentences.h"
#include "models/tables/shown_text.h"
#include "models/tables/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

namespace {

class JourneyHeaders {
    Q_DECLARE_TR_FUNCTIONS(symmetry::JourneyHeaders)
public:
    static QString name() { return tr("Stage and touchpoint"); }
    static QString kind() { return tr("Kind"); }
    static QString channels() { return tr("Channels"); }
    static QString volume() { return tr("Responses"); }
};

JourneyNode leaf(const JourneyTouchpoint& touchpoint, int index, bool employee) {
    return {touchpoint.row,   false, index, employee, touchpoint.kind, touchpoint.channels,
            touchpoint.volume};
}

} // namespace

QList<Column<JourneyNode>> journeyColumns(const Format& format) {
    constexpr Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;
    const auto row = [](const JourneyNode& node) -> const GapRow& { return node.row; };
    QList<Column<JourneyNode>> columns;
    for (const Column<GapRow>& column : gapColumns(format)) {
        static const QStringList left{u"importance"_s, u"effect"_s, u"p"_s, u"q"_s, u"change"_s};
        if (left.contains(column.id))
            continue;
        columns.append(lifted<JourneyNode>(column, row));
    }
    columns.first().header = JourneyHeaders::name();
    columns.first().meaning = [](const JourneyNode& node) {
        return node.stage ? Meaning::Strong : Meaning::Plain;
    };
    columns.insert(1, {u"kind"_s, JourneyHeaders::kind(), leading, [](const JourneyNode& node) {
                           return node.kind ? Words::kind(*node.kind) : QString();
                       }});
    columns.insert(2,
                   {u"channels"_s,
                    JourneyHeaders::channels(),
                    leading,
                    [](const JourneyNode& node) { return shownName(node.channels.join(u", "_s)); },
                    {},
                    [](const JourneyNode&) { return Meaning::Quiet; }});
    columns.insert(
        4, {u"volume"_s,
            JourneyHeaders::volume(),
            alignFigures,
            [format](const JourneyNode& node) {
                return node.stage ? QString() : format.count(node.volume);
            },
            [](const JourneyNode& node) { return node.stage ? QVariant() : QVariant(node.volume); },
            {},
            {},
            [](const JourneyNode& node) {
                return node.stage ? QVariant() : QVariant(static_cast<double>(node.volume));
            }});
    return columns;
}

JourneyTree::JourneyTree(const Format& format, QObject* parent) : QAbstractItemModel(parent) {
    m_columns = journeyColumns(format);
    m_employees = JourneySentences(format).employeeBranch();
}

void JourneyTree::setFormat(const Format& format) {
    beginResetModel();
    m_columns = journeyColumns(format);
    m_employees = JourneySentences(format).employeeBranch();
    for (Branch& branch : m_branches) {
        if (!branch.stage.isValid())
            branch.head.row.name = m_employees;
    }
    endResetModel();
}

QList<JourneyTree::Branch> JourneyTree::branchesOf(const JourneyResult& result) const {
    QList<Branch> branches;
    for (int i = 0; i < result.stages.size(); ++i) {
        const JourneyStage& stage = result.stages.at(i);
        Branch branch;
        branch.head.row = stage.row;
        branch.head.row.name = stage.name;
        branch.head.row.momentOfTruth = false;
        branch.head.stage = true;
        branch.head.index = i;
        branch.stage = stage.stage;
        for (int j = stage.first; j < stage.first + stage.count; ++j)
            branch.leaves.append(leaf(result.touchpoints.at(j), j, false));
        branches.append(branch);
    }
    if (result.employees.isEmpty())
        return branches;
    Branch employees;
    employees.head.row.name = m_employees;
    employees.head.row.mirror = Mirror::Employees;
    employees.head.stage = true;
    employees.head.employee = true;
    for (int j = 0; j < result.employees.size(); ++j)
        employees.leaves.append(leaf(result.employees.at(j), j, true));
    branches.append(employees);
    return branches;
}

void JourneyTree::setResult(const JourneyResult& result) {
    QList<Branch> branches = branchesOf(result);
    const bool same = std::ranges::equal(
        branches, m_branches, [](const Branch& a, const Branch& b) { return sameShape(a, b); });
    if (same) {
        m_branches = std::move(branches);
        announceAll();
        return;
    }
    beginResetModel();
    m_branches = std::move(branches);
    endResetModel();
}

void JourneyTree::announceAll() {
    const int last = columnCount() - 1;
    const int heads = rowCount();
    if (heads == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(heads - 1, last));
    for (int i = 0; i < heads; ++i) {
        const QModelIndex head = index(i, 0);
        if (const int leaves = rowCount(head))
            Q_EMIT dataChanged(index(0, 0, head), index(leaves - 1, last, head));
    }
}

const JourneyNode& JourneyTree::node(const QModelIndex& index) const {
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const QModelIndex head = parent(index);
    if (!head.isValid())
        return m_branches.at(index.row()).head;
    return m_branches.at(head.row()).leaves.at(index.row());
}

QModelIndex JourneyTree::indexOf(TouchpointId id) const {
    for (int i = 0; i < m_branches.size(); ++i) {
        const QList<JourneyNode>& leaves = m_branches.at(i).leaves;
        for (int j = 0; j < leaves.size(); ++j) {
            if (leaves.at(j).row.key == RowKey(id))
                return index(j, 0, index(i, 0));
        }
    }
    return {};
}

QModelIndex JourneyTree::indexOf(StageId id) const {
    for (int i = 0; i < m_branches.size(); ++i) {
        if (id.isValid() && m_branches.at(i).stage == id)
            return index(i, 0);
    }
    return {};
}

// The internal id is 0 for a branch, and the branch's row + 1 for its leaves.
QModelIndex JourneyTree::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    const int id = parent.isValid() ? parent.row() + 1 : 0;
    return createIndex(row, column, static_cast<quintptr>(id));
}

QModelIndex JourneyTree::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int JourneyTree::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.column() > 0 || parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_branches.at(parent.row()).leaves.size());
}

int JourneyTree::columnCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(m_columns.size());
}

QVariant JourneyTree::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cellData(m_columns.at(index.column()), node(index), role);
}

QVariant JourneyTree::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractItemModel::headerData(section, orientation, role);
    return columnHeader(m_columns.at(section), role);
}

} // namespace symmetry
