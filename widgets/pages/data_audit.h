#pragma once

#include "widgets/pages/data_section.h"

#include <QDateTime>

namespace symmetry {

class Block;
class TablePanel;
template <typename Row>
class ColumnTable;

/// One edit as it is kept for ever.
struct AuditLine {
    qint64 id = 0;
    QDateTime at;
    QString who;
    QString phrase;
};

/// Who changed what and when, newest first.
class DataAudit : public DataSection {
    Q_OBJECT
public:
    explicit DataAudit(QWidget* parent = nullptr);

    void setFormat(const Format& format) override;
    void showEntries(const QList<AuditLine>& entries);

protected:
    void refresh() override;

private:
    Block* m_block;
    TablePanel* m_panel;
    ColumnTable<AuditLine>* m_model;
};

} // namespace symmetry
