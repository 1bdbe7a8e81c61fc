#pragma once

#include "models/analyses/journey.h"
#include "models/tables/column_table.h"
#include "models/tables/format.h"

#include <QAbstractItemModel>
#include <optional>

namespace symmetry {

/// A stage or a touchpoint, as the tree table shows it.
struct JourneyNode {
    GapRow row;
    bool stage = false;
    int index = 0;         ///< of the stage, or of the touchpoint in its list
    bool employee = false; ///< index counts in JourneyResult::employees
    std::optional<TouchpointKind> kind;
    QStringList channels;
    qint64 volume = 0;
};

/// Ids: name kind channels owner volume n expected delivered gap interval below met exceeded
/// verdict.
[[nodiscard]] QList<Column<JourneyNode>> journeyColumns(const Format& format);

/// Stages with their touchpoints, and last the employee touchpoints that feed the journey as a
/// branch of their own. Holds one immutable result that is replaced whole; where its shape stays
/// the same, indexes, selection and open branches stay too.
class JourneyTree : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit JourneyTree(const Format& format, QObject* parent = nullptr);

    void setFormat(const Format& format);
    void setResult(const JourneyResult& result);

    /// The node of a valid index of this model.
    [[nodiscard]] const JourneyNode& node(const QModelIndex& index) const;
    /// Where a touchpoint stands; invalid where it is not in the tree.
    [[nodiscard]] QModelIndex indexOf(TouchpointId id) const;
    [[nodiscard]] QModelIndex indexOf(StageId id) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Branch {
        JourneyNode head;
        StageId stage; ///< none: the employees' branch
        QList<JourneyNode> leaves;
        friend bool sameShape(const Branch& a, const Branch& b) {
            return a.stage == b.stage && a.leaves.size() == b.leaves.size();
        }
    };
    [[nodiscard]] QList<Branch> branchesOf(const JourneyResult& result) const;
    void announceAll();

    QList<Column<JourneyNode>> m_columns;
    QList<Branch> m_branches;
    QString m_employees; ///< name of the employees' branch
};

} // namespace symmetry
