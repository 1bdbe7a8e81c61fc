#pragma once

#include "widgets/pages/data_audit.h"
#include "widgets/pages/data_file.h"
#include "widgets/pages/page.h"

#include <QTimeZone>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace symmetry {

class DataDimensions;
class DataFacets;
class DataMeasures;
class DataSection;
class DataSources;
class EmptyState;
class PageHeader;
class SegmentedControl;

/// What the file holds and how it is kept: sources, measures, dimensions, facets, the file itself
/// with its privacy rules, and every change. Ctrl+I imports.
class DataPage : public Page {
    Q_OBJECT
public:
    explicit DataPage(QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override;
    void setFormat(const Format& format) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

    void setTimeZone(const QTimeZone& zone);
    void setCatalogue(const CataloguePtr& catalogue);
    void showFile(const FileState& state);
    void showAudit(const QList<AuditLine>& entries);
    /// "sources", "measures", "dimensions", "facets", "file", "audit"
    void showSection(const QString& id);
    [[nodiscard]] QString section() const;
    void showMeasure(MeasureId id);

Q_SIGNALS:
    void importRequested();
    void undoImportRequested(symmetry::SourceId source);
    void redoImportRequested(symmetry::SourceId source);
    void checkRequested();
    void backupRequested();
    void saveAsRequested();
    void exportRequested();

private:
    void makeHead(QBoxLayout& column);
    void addSection(const QString& id, const QString& text, DataSection* section);
    void connectSections();
    void makeEmpty();
    void refreshWords();
    [[nodiscard]] QString detail() const;

    CataloguePtr m_catalogue;
    FileState m_state;
    PageHeader* m_header;
    QPushButton* m_import;
    SegmentedControl* m_sections;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    DataSources* m_sources;
    DataMeasures* m_measures;
    DataDimensions* m_dimensions;
    DataFacets* m_facets;
    DataFile* m_file;
    DataAudit* m_audit;
    QStringList m_ids;
    QList<DataSection*> m_all;
};

} // namespace symmetry
