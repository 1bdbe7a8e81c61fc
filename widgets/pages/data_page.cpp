#include "widgets/pages/data_page.h"

#include "widgets/controls/empty_state.h"
#include "widgets/controls/page_header.h"
#include "widgets/controls/segmented_control.h"
#include "widgets/pages/data_dimensions.h"
#include "widgets/pages/data_facets.h"
#include "widgets/pages/data_measures.h"
#include "widgets/pages/data_sources.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

DataPage::DataPage(QWidget* parent)
    : Page(parent),
      m_header(new PageHeader),
      m_import(new QPushButton(tr("Import …"))),
      m_sections(new SegmentedControl(tr("Part of the page"))),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_sources(new DataSources),
      m_measures(new DataMeasures),
      m_dimensions(new DataDimensions),
      m_facets(new DataFacets),
      m_file(new DataFile),
      m_audit(new DataAudit) {
    setObjectName(u"dataPage"_s);
    auto* column = new QVBoxLayout(this);
    const int margin = metric::pageMargin;
    column->setContentsMargins(margin, margin * 3 / 4, margin, metric::grid * 2);
    column->setSpacing(metric::grid * 2);
    makeHead(*column);
    addSection(u"sources"_s, tr("Sources"), m_sources);
    addSection(u"measures"_s, tr("Measures"), m_measures);
    addSection(u"dimensions"_s, tr("Dimensions"), m_dimensions);
    addSection(u"facets"_s, tr("Facets"), m_facets);
    addSection(u"file"_s, tr("File and privacy"), m_file);
    addSection(u"audit"_s, tr("Changes"), m_audit);
    makeEmpty();
    column->addWidget(m_stack, 1);
    connectSections();
    showSection(u"sources"_s);
}

void DataPage::makeHead(QBoxLayout& column) {
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::columnGap);
    head->addWidget(m_header, 1);
    head->addWidget(m_import, 0, Qt::AlignTop);
    column.addLayout(head);
    column.addWidget(m_sections, 0, Qt::AlignLeading);
    m_import->setObjectName(u"import"_s);
    m_import->setProperty("primary", true);
    m_import->setToolTip(tr("Ctrl+I"));
    m_import->setAccessibleDescription(tr("Ctrl+I"));
    m_sections->setObjectName(u"dataSections"_s);
    connect(m_import, &QPushButton::clicked, this, &DataPage::importRequested);
    connect(m_sections, &SegmentedControl::chosen, this, &DataPage::showSection);
}

void DataPage::addSection(const QString& id, const QString& text, DataSection* section) {
    m_sections->addSegment(id, text);
    m_stack->addWidget(section);
    m_ids.append(id);
    m_all.append(section);
    connect(section, &DataSection::edited, this, [this](const PlannedEdit& edit) {
        if (!edit.isEmpty())
            Q_EMIT editRequested(edit.changes, edit.phrase);
    });
}

void DataPage::connectSections() {
    connect(m_sources, &DataSources::undoRequested, this, &DataPage::undoImportRequested);
    connect(m_sources, &DataSources::redoRequested, this, &DataPage::redoImportRequested);
    connect(m_file, &DataFile::checkRequested, this, &DataPage::checkRequested);
    connect(m_file, &DataFile::backupRequested, this, &DataPage::backupRequested);
    connect(m_file, &DataFile::saveAsRequested, this, &DataPage::saveAsRequested);
    connect(m_file, &DataFile::exportRequested, this, &DataPage::exportRequested);
    connect(m_empty, &EmptyState::activated, this, &DataPage::importRequested);
}

void DataPage::makeEmpty() {
    m_empty->setObjectName(u"dataEmpty"_s);
    m_empty->setWords(tr("Bring the answers you have"),
                      tr("A survey as CSV or XLSX is enough. Names are not needed."));
    m_empty->setSteps(
        {{tr("Choose the file"), tr("Every encoding, separator and date format is recognised; what "
                                    "is not certain is asked.")},
         {tr("Say what each column means"),
          tr("Most is guessed from the headers. Expected and delivered columns of one question "
             "become a pair.")},
         {tr("Look before anything is written"),
          tr("Rows with a problem are listed with their line; the whole import can be undone.")}});
    m_empty->setAction(tr("Import answers …"), tr("Ctrl+I"));
    m_stack->addWidget(m_empty);
}

QString DataPage::pageId() const {
    return u"data"_s;
}

void DataPage::setFormat(const Format& format) {
    Page::setFormat(format);
    for (DataSection* section : std::as_const(m_all))
        section->setFormat(format);
    refreshWords();
}

void DataPage::setReadOnly(bool readOnly) {
    Page::setReadOnly(readOnly);
    m_import->setEnabled(!readOnly);
    for (DataSection* section : std::as_const(m_all))
        section->setReadOnly(readOnly);
}

void DataPage::setTimeZone(const QTimeZone& zone) {
    m_sources->setTimeZone(zone);
}

void DataPage::setCatalogue(const CataloguePtr& catalogue) {
    m_catalogue = catalogue;
    for (DataSection* section : std::as_const(m_all))
        section->setCatalogue(catalogue);
    showSection(section());
    refreshWords();
}

void DataPage::showFile(const FileState& state) {
    m_state = state;
    m_file->showState(state);
    refreshWords();
}

void DataPage::showAudit(const QList<AuditLine>& entries) {
    m_audit->showEntries(entries);
}

QString DataPage::section() const {
    return m_sections->current();
}

void DataPage::showSection(const QString& id) {
    const qsizetype at = m_ids.indexOf(id);
    if (at < 0)
        return;
    m_sections->setCurrent(id);
    const bool teach = id == u"sources"_s && m_catalogue && m_catalogue->sources.isEmpty();
    m_stack->setCurrentWidget(teach ? static_cast<QWidget*>(m_empty) : m_all[at]);
    Q_EMIT stateChanged();
}

void DataPage::showMeasure(MeasureId id) {
    showSection(u"measures"_s);
    m_measures->select(id);
}

void DataPage::refreshWords() {
    if (!m_catalogue)
        return;
    const auto damaged = m_state.integrity == FileState::Integrity::Damaged;
    if (damaged)
        m_header->setSentence(tr("The file is damaged: restore a backup"));
    else if (m_state.responses == 0)
        m_header->setSentence(tr("No answers are here yet"));
    else
        m_header->setSentence(
            tr("%1 responses are here, and %2 answers")
                .arg(format().count(m_state.responses), format().count(m_state.answers)));
    m_header->setDetail(detail());
}

QString DataPage::detail() const {
    QStringList facts;
    facts.append(tr("%n measure(s)", nullptr, static_cast<int>(m_catalogue->measures.size())));
    facts.append(tr("%n dimension(s)", nullptr, static_cast<int>(m_catalogue->dimensions.size())));
    facts.append(tr("%n facet(s)", nullptr, static_cast<int>(m_catalogue->facets.size())));
    facts.append(m_state.backedUpAt.isValid()
                     ? tr("last backup %1").arg(format().date(m_state.backedUpAt.date()))
                     : tr("no backup yet"));
    return facts.join(u" · "_s);
}

QVariantMap DataPage::state() const {
    return {{u"section"_s, section()},
            {u"sources"_s, m_sources->state()},
            {u"measures"_s, m_measures->state()}};
}

void DataPage::restoreState(const QVariantMap& state) {
    showSection(state.value(u"section"_s).toString());
    m_sources->restoreState(state.value(u"sources"_s).toMap());
    m_measures->restoreState(state.value(u"measures"_s).toMap());
}

} // namespace symmetry
