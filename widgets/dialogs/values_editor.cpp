#include "widgets/dialogs/values_editor.h"

#include "widgets/controls/table_header.h"
#include "widgets/style/theme.h"

#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace symmetry {

namespace {

/// Proposes the values that stand in the column.
class SampleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setSamples(const QStringList& samples) { m_samples = samples; }
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const override {
        auto* line = new QLineEdit(parent);
        if (index.column() == 0)
            line->setCompleter(new QCompleter(m_samples, line));
        return line;
    }

private:
    QStringList m_samples;
};

constexpr int shownRows = 4;

} // namespace

ValuesEditor::ValuesEditor(QWidget* parent) : QWidget(parent), m_table(new QTableWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("valuePairs"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeader(new TableHeader(m_table));
    m_table->setHorizontalHeaderLabels({tr("In the file"), tr("Read as; empty: no answer")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new SampleDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    const int row = themeOf(this).px(metric::tableRow);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(row * (shownRows + 1) + 2);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        keepOneFree();
        Q_EMIT changed();
    });
}

void ValuesEditor::append(const QString& from, const QString& to) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(from));
    m_table->setItem(row, 1, new QTableWidgetItem(to));
}

void ValuesEditor::setPairs(const QStringList& missing,
                            const QList<import_draft::Translation>& translations,
                            const QStringList& samples) {
    static_cast<SampleDelegate*>(m_table->itemDelegate())->setSamples(samples);
    if (missing == this->missing() && translations == this->translations() &&
        m_table->rowCount() > 0)
        return;
    m_filling = true;
    m_table->setRowCount(0);
    for (const import_draft::Translation& pair : translations)
        append(pair.from, pair.to);
    for (const QString& value : missing)
        append(value, {});
    m_filling = false;
    keepOneFree();
}

void ValuesEditor::keepOneFree() {
    m_filling = true;
    if (m_table->rowCount() == 0 || !text(m_table->rowCount() - 1, 0).isEmpty())
        append({}, {});
    m_filling = false;
}

QString ValuesEditor::text(int row, int column) const {
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QStringList ValuesEditor::missing() const {
    QStringList values;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!text(row, 0).isEmpty() && text(row, 1).isEmpty())
            values.append(text(row, 0));
    }
    return values;
}

QList<import_draft::Translation> ValuesEditor::translations() const {
    QList<import_draft::Translation> pairs;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!text(row, 0).isEmpty() && !text(row, 1).isEmpty())
            pairs.append({text(row, 0), text(row, 1)});
    }
    return pairs;
}

bool ValuesEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_table->currentRow();
        if (key->key() == Qt::Key_Delete && row >= 0 && row < m_table->rowCount() - 1) {
            m_table->removeRow(row);
            Q_EMIT changed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace symmetry
