#pragma once

#include "widgets/dialogs/import_state.h"
#include "widgets/dialogs/import_words.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace symmetry {

class Block;
class CheckStep;
class ColumnsStep;
class DataTable;
class FileStep;
class FlowLayout;
class ImportPreview;
class PageHeader;
class PlainLabel;
class ProblemsStep;
class RunStep;
class SaveMapping;
class StepBar;

/// Importing in five steps inside the window: file, columns, problems, check, import. It holds
/// values only: the shell answers its requests through the show...() functions, in any order and as
/// often as it likes. Nothing is written before importRequested().
///
/// Alt+N goes on, Alt+B back, Esc cancels.
class ImportWizard : public QWidget {
    Q_OBJECT
public:
    enum Step { File, Columns, Problems, Check, Run };

    explicit ImportWizard(QWidget* parent = nullptr);

    /// Back to the first step with nothing chosen; keeps what is known.
    void start();
    void setFormat(const Format& format);
    void setKnown(const import_draft::Known& known);
    void setSavedMappings(const QList<import_draft::SavedMapping>& mappings);
    /// Why the file cannot be read.
    void showRefusal(const QString& sentence);
    void showLook(const import_draft::FileLook& look);
    /// A guess, or a saved mapping that was chosen (by hand or by itself: then with its name).
    void showMapping(const import_draft::Mapping& mapping,
                     const QList<import_draft::OpenPoint>& open = {});
    void showCheck(const import_draft::Check& check);
    void showProgress(const import_draft::Progress& progress);
    void showOutcome(const import_draft::Outcome& outcome);
    /// One line about something that succeeded or failed beside: "Mapping saved". Empty: the
    /// promise that stands there otherwise.
    void showNote(const QString& note);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] import_draft::Draft draft() const { return m_state.draft(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void browseRequested();
    /// A file was named or dropped: detect its format, show its look and a mapping.
    void fileRequested(const QString& path);
    /// The same file with other choices.
    void lookRequested(const QString& path, const symmetry::import_draft::FileChoices& choices);
    /// Read the whole file with this mapping without writing; a newer request replaces this one.
    void checkRequested(const symmetry::import_draft::Draft& draft);
    void importRequested(const symmetry::import_draft::Draft& draft);
    /// Stop what is running; the outcome is still shown.
    void cancelRequested();
    /// The person is done or gave up: leave the wizard.
    void closed();
    void savedMappingRequested(qint64 id);
    void mappingFileRequested();
    void saveMappingRequested(const QString& name, const symmetry::import_draft::Mapping& mapping);
    void exportMappingRequested(const symmetry::import_draft::Mapping& mapping);
    void saveRejectedRequested(const symmetry::import_draft::Draft& draft);
    void undoRequested();
    void overviewRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHead(QBoxLayout& column);
    void makeSteps();
    void remakeSteps();
    void makePreview();
    void makeFoot(QBoxLayout& column);
    void connectState();
    void goTo(int step);
    void next();
    void back();
    void cancel();
    void refreshWords();
    void refreshButtons();
    void fitFoot();
    void refreshPreview();
    void showPreview();
    void setCaptions();
    [[nodiscard]] bool mayLeave(Step step) const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString nextText() const;

    ImportState m_state;
    ImportWords m_words;
    Format m_format;
    QTimer m_due;
    Step m_step = File;
    bool m_running = false;
    bool m_checking = false;
    QString m_note;
    std::optional<import_draft::Progress> m_progress; ///< of what runs
    std::optional<import_draft::Outcome> m_outcome;
    QList<import_draft::SavedMapping> m_saved;
    PageHeader* m_header;
    StepBar* m_steps;
    FlowLayout* m_headRow = nullptr;
    SaveMapping* m_mappings = nullptr;
    QStackedWidget* m_stack;
    FileStep* m_file = nullptr;
    ColumnsStep* m_columns = nullptr;
    ProblemsStep* m_problems = nullptr;
    CheckStep* m_check = nullptr;
    RunStep* m_run = nullptr;
    Block* m_previewBlock;
    DataTable* m_preview;
    ImportPreview* m_previewModel;
    QBoxLayout* m_foot = nullptr; ///< promise and buttons: beside each other, or one above
    PlainLabel* m_promise;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace symmetry
