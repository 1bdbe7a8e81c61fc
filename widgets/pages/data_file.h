#pragma once

#include "widgets/pages/data_section.h"

#include <QDateTime>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace symmetry {

class Block;
class FieldForm;
class PlainLabel;

/// What is known of the file itself. Texts are ready for people; empty ones are left out.
struct FileState {
    enum class Integrity { NotChecked, Checking, Sound, Damaged };
    QString path;
    qint64 bytes = 0;
    int schemaVersion = 0;
    qint64 responses = 0;
    qint64 answers = 0;
    qint64 comments = 0;
    qint64 persons = 0;
    Integrity integrity = Integrity::NotChecked;
    QString integrityWords; ///< what the check found, from the shell
    QDateTime checkedAt;
    QDateTime backedUpAt;
    QString backupFolder;
};

/// The file: where it is, what it holds, whether it is sound; backup, copy, export; its title, the
/// house's word for customers, and how few answers may be shown.
class DataFile : public DataSection {
    Q_OBJECT
public:
    explicit DataFile(QWidget* parent = nullptr);

    void setFormat(const Format& format) override;
    void showState(const FileState& state);

Q_SIGNALS:
    void checkRequested();
    void backupRequested();
    void saveAsRequested();
    void exportRequested();

protected:
    void refresh() override;

private:
    void makeFields();
    void makeButtons();
    void refreshFacts();
    void addFact(const QString& name, const QString& value);
    [[nodiscard]] QString integrity() const;
    [[nodiscard]] QString moment(const QDateTime& moment) const;
    void collect();

    FileState m_state;
    bool m_filling = false;
    int m_shownFacts = 0;
    Block* m_block;
    QWidget* m_facts;
    QGridLayout* m_grid;
    QPushButton* m_check;
    Block* m_privacy;
    FieldForm* m_form;
    QLineEdit* m_title;
    QComboBox* m_word;
    QSpinBox* m_anonymity;
    QSpinBox* m_comments;
};

} // namespace symmetry
