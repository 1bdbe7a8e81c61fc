#include "app/shell/import_flow.h"

#include "app/session/sentences.h"
#include "app/shell/import_flow_columns.h"

#include <QFileInfo>
#include <QTimeZone>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace symmetry {

using import_flow::Looked;

namespace {

constexpr int paceInterval = 100; ///< ms between two looks at the progress

QStringList timeZones() {
    QStringList zones{QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(id));
    zones.removeDuplicates();
    return zones;
}

} // namespace

ImportFlow::ImportFlow(Session& session, Commands& commands, ImportWizard& wizard)
    : QObject(&wizard), m_session(session), m_commands(commands), m_wizard(wizard) {
    m_paceTimer.setInterval(paceInterval);
    connect(&m_paceTimer, &QTimer::timeout, this, &ImportFlow::showPace);
    connect(&session, &Session::snapshotChanged, this, &ImportFlow::showKnown);
    connect(&session, &Session::fileChanged, this, &ImportFlow::startAnew);
    connectWizard();
    showKnown();
    QtConcurrent::run(timeZones).then(&m_session,
                                      guarded<QStringList>([this](const QStringList& zones) {
                                          m_zones = zones;
                                          showKnown();
                                      }));
}

ImportFlow::~ImportFlow() {
    m_checkStop.request_stop();
    m_importStop.request_stop();
    m_ending.request_stop();
}

void ImportFlow::connectWizard() {
    connect(&m_wizard, &ImportWizard::browseRequested, this, &ImportFlow::askSource);
    connect(&m_wizard, &ImportWizard::fileRequested, this, &ImportFlow::begin);
    connect(&m_wizard, &ImportWizard::lookRequested, this,
            [this](const QString& path, const import_draft::FileChoices& choices) {
                look(path, import_flow::formatFrom(choices, m_looked.look.workbook));
            });
    connect(&m_wizard, &ImportWizard::checkRequested, this, &ImportFlow::check);
    connect(&m_wizard, &ImportWizard::importRequested, this, &ImportFlow::import);
    connect(&m_wizard, &ImportWizard::cancelRequested, this,
            [this] { m_importStop.request_stop(); });
    connect(&m_wizard, &ImportWizard::closed, this, [this] { m_checkStop.request_stop(); });
    connect(&m_wizard, &ImportWizard::savedMappingRequested, this, &ImportFlow::takeKept);
    connect(&m_wizard, &ImportWizard::mappingFileRequested, this, &ImportFlow::askMappingFile);
    connect(&m_wizard, &ImportWizard::saveMappingRequested, this, &ImportFlow::keep);
    connect(&m_wizard, &ImportWizard::exportMappingRequested, this, &ImportFlow::askExport);
    connect(&m_wizard, &ImportWizard::saveRejectedRequested, this, &ImportFlow::askRejected);
    connect(&m_wizard, &ImportWizard::undoRequested, this, &ImportFlow::undo);
}

void ImportFlow::startAnew() {
    m_checkStop.request_stop();
    m_importStop.request_stop();
    ++m_lookTicket;
    ++m_checkTicket;
    ++m_importTicket;
    m_paceTimer.stop();
    m_source.reset();
    m_looked = {};
    m_wizard.start();
    showKnown();
}

void ImportFlow::showKnown() {
    import_draft::Known known = import_flow::knownFrom(*m_session.snapshot().catalogue, m_zones);
    known.today = m_session.now().date();
    m_wizard.setKnown(known);
}

void ImportFlow::complain(const Error& error) {
    m_wizard.showNote(sentence(error));
    Q_EMIT failed(error);
}

// ---- the file and its mapping --------------------------------------------------------------

void ImportFlow::begin(const QString& path) {
    m_looked = {};
    m_wanted.reset();
    look(QFileInfo(path).absoluteFilePath(), {});
}

void ImportFlow::look(const QString& path, const std::optional<SourceFormat>& format) {
    m_path = path;
    m_checkStop.request_stop();
    ++m_checkTicket;
    const quint64 ticket = ++m_lookTicket;
    QtConcurrent::run(import_flow::lookAt, path, format)
        .then(&m_session, guarded<Result<Looked>>([this, ticket](const Result<Looked>& looked) {
            if (ticket == m_lookTicket)
                takeLook(looked);
        }));
}

void ImportFlow::takeLook(const Result<Looked>& looked) {
    if (!looked) {
        m_wanted.reset();
        m_wizard.showRefusal(sentence(looked.error()));
        return;
    }
    const bool sameColumns = m_looked.sample.header == looked->sample.header;
    m_looked = *looked;
    m_wizard.showNote({});
    m_wizard.showLook(m_looked.look);
    if (m_wanted) {
        const Mapping wanted = *std::exchange(m_wanted, std::nullopt);
        showMapping(wanted);
    } else if (sameColumns) {
        m_wizard.showMapping(m_wizard.draft().mapping, import_flow::openFrom(m_open));
    } else {
        findMapping();
    }
}

void ImportFlow::findMapping() {
    using import_flow::Kept;
    m_session.database()
        .ask<Kept>([header = m_looked.sample.header](Store& store) {
            return import_flow::keptMappings(store, header);
        })
        .then(&m_session,
              guarded<Result<Kept>>([this, ticket = m_lookTicket](const Result<Kept>& kept) {
                  if (ticket != m_lookTicket)
                      return;
                  if (kept)
                      m_wizard.setSavedMappings(kept->list);
                  if (kept && kept->fitting)
                      adopt(*kept->fitting);
                  else
                      guess();
              }));
}

void ImportFlow::guess() {
    QtConcurrent::run([sample = m_looked.sample, catalogue = m_session.snapshot().catalogue] {
        return guessMapping(sample.header, sample.rows, *catalogue, RowMeaning::Response);
    }).then(&m_session, guarded<Guess>([this, ticket = m_lookTicket](const Guess& guess) {
        if (ticket == m_lookTicket)
            showMapping(guess.mapping, guess.open);
    }));
}

void ImportFlow::adopt(const Mapping& mapping) {
    if (m_looked.sample.header.isEmpty())
        return;
    const bool otherwise = mapping.format && mapping.format->kind == m_looked.format.kind &&
                           *mapping.format != m_looked.format;
    if (!otherwise)
        return showMapping(mapping);
    m_wanted = mapping;
    look(m_path, mapping.format);
}

void ImportFlow::showMapping(const Mapping& mapping, const QList<OpenPoint>& open) {
    const QStringList& header = m_looked.sample.header;
    if (const auto sound = import_flow::fits(mapping, header); !sound) {
        complain(sound.error());
        if (m_wizard.draft().mapping.columns.size() != header.size())
            guess();
        return;
    }
    m_open = open;
    m_wizard.showMapping(import_flow::draftFrom(mapping, header), import_flow::openFrom(open));
}

} // namespace symmetry
