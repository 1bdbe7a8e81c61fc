#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace symmetry {

/// A cell that looks like a combo box and becomes one when it is opened.
class MeansDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Offer {
        QStringList texts;
        int current = 0;
    };
    /// Asked for the row of the shown model when the box opens.
    using Offers = std::function<Offer(int row)>;

    explicit MeansDelegate(Offers offers, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    void chosen(int row, int offer) const;

private:
    Offers m_offers;
};

} // namespace symmetry
