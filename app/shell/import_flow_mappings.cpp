#include "app/session/mapping_file.h"
#include "app/session/sentences.h"
#include "app/shell/import_flow.h"
#include "app/shell/import_flow_columns.h"
#include "widgets/dialogs/import_words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

/// Mappings that are kept in the file or beside it, and the list of rejected rows.
namespace symmetry {

namespace {

QString jsonFiles() {
    return ImportFlow::tr("Mappings (*.json)");
}

QString withExtension(const QString& path, const QString& extension) {
    return path.endsWith(extension, Qt::CaseInsensitive) ? path : path + extension;
}

/// Words for each ProblemReason, by its number.
QStringList reasonWords(const import_draft::Mapping& mapping) {
    const ImportWords words{Format(QLocale())};
    QStringList list;
    for (int i = 0; i <= static_cast<int>(ProblemReason::AnswerContradicts); ++i) {
        import_draft::ProblemGroup group;
        group.problem = import_flow::problemFrom(static_cast<ProblemReason>(i));
        group.sentence = import_flow::sentenceFor(static_cast<ProblemReason>(i));
        list.append(words.problem(group, mapping));
    }
    return list;
}

} // namespace

void ImportFlow::askFile(const QString& title, bool save, const QString& filter,
                         const QString& proposal,
                         const std::function<void(const QString&)>& taker) {
    auto* dialog = new QFileDialog(m_wizard.window(), title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters({filter, tr("All files (*)")});
    if (!m_path.isEmpty())
        dialog->setDirectory(QFileInfo(m_path).path());
    if (!proposal.isEmpty())
        dialog->selectFile(proposal);
    connect(dialog, &QFileDialog::fileSelected, this, taker);
    dialog->open();
}

void ImportFlow::askSource() {
    askFile(tr("Choose a survey"), false, tr("Surveys (*.csv *.tsv *.txt *.xlsx)"), {},
            [this](const QString& path) { begin(path); });
}

void ImportFlow::listMappings() {
    using import_flow::Kept;
    m_session.database()
        .ask<Kept>([header = m_looked.sample.header](Store& store) {
            return import_flow::keptMappings(store, header);
        })
        .then(&m_session, guarded<Result<Kept>>([this](const Result<Kept>& kept) {
            if (kept)
                m_wizard.setSavedMappings(kept->list);
        }));
}

void ImportFlow::takeKept(qint64 id) {
    adoptWhenRead(m_session.database().ask<Mapping>(
        [id](Store& store) { return import_flow::keptMapping(store, id); }));
}

void ImportFlow::adoptWhenRead(QFuture<Result<Mapping>> read) {
    read.then(&m_session, guarded<Result<Mapping>>(
                              [this, ticket = m_lookTicket](const Result<Mapping>& mapping) {
                                  if (ticket != m_lookTicket)
                                      return;
                                  if (mapping)
                                      adopt(*mapping);
                                  else
                                      complain(mapping.error());
                              }));
}

void ImportFlow::keep(const QString& name, const import_draft::Mapping& draft) {
    Mapping mapping = import_flow::mappingFrom(draft, m_looked.sample.header, m_looked.format);
    mapping.name = name;
    m_session.database()
        .ask<void>([mapping](Store& store) { return import_flow::keepMapping(store, mapping); })
        .then(&m_session, guarded<Result<void>>([this, name](const Result<void>& kept) {
            if (!kept)
                return complain(kept.error());
            m_wizard.showNote(tr("Mapping “%1” is saved and chosen for files with these columns.")
                                  .arg(oneLine(name)));
            listMappings();
        }));
}

void ImportFlow::askMappingFile() {
    askFile(tr("Load a mapping"), false, jsonFiles(), {},
            [this](const QString& path) { takeMappingFile(path); });
}

void ImportFlow::takeMappingFile(const QString& path) {
    adoptWhenRead(QtConcurrent::run(readMappingFile, path));
}

void ImportFlow::askExport(const import_draft::Mapping& draft) {
    const Mapping mapping =
        import_flow::mappingFrom(draft, m_looked.sample.header, m_looked.format);
    const QString proposal = QFileInfo(m_path).completeBaseName() + u".mapping.json"_s;
    askFile(tr("Save the mapping"), true, jsonFiles(), proposal,
            [this, mapping](const QString& path) { exportMapping(mapping, path); });
}

void ImportFlow::exportMapping(const Mapping& mapping, const QString& path) {
    const QString target = withExtension(path, u".json"_s);
    QtConcurrent::run([mapping, target] {
        const auto sound = checkMapping(mapping);
        return sound ? writeCarefully(target, mappingToJson(mapping), Overwrite::Replace) : sound;
    }).then(&m_session, guarded<Result<void>>([this, target](const Result<void>& written) {
        if (written)
            m_wizard.showNote(
                tr("The mapping is saved as %1.").arg(oneLine(QFileInfo(target).fileName())));
        else
            complain(written.error());
    }));
}

void ImportFlow::askRejected(const import_draft::Draft& draft) {
    const import_flow::Reading reading = readingOf(draft);
    const QString proposal = QFileInfo(draft.path).completeBaseName() + u"-left-out.csv"_s;
    askFile(tr("Save the rows that are left out"), true, tr("Tables (*.csv)"), proposal,
            [this, reading](const QString& path) { saveRejected(reading, path); });
}

void ImportFlow::saveRejected(const import_flow::Reading& reading, const QString& path) {
    const QString target = withExtension(path, u".csv"_s);
    if (QFileInfo(target) == QFileInfo(reading.path))
        return complain({ErrorKind::FileExists, {target}, {}});
    const QStringList words = reasonWords(m_wizard.draft().mapping);
    QtConcurrent::run([reading, target, words, stop = m_ending.get_token()] {
        return import_flow::writeRejected(reading, target, words, stop);
    }).then(&m_session, guarded<Result<qint64>>([this, target](const Result<qint64>& rows) {
        if (rows)
            m_wizard.showNote(
                tr("%Ln row(s) left out are listed in %1.", nullptr, static_cast<int>(*rows))
                    .arg(oneLine(QFileInfo(target).fileName())));
        else
            complain(rows.error());
    }));
}

} // namespace symmetry
