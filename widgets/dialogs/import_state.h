#pragma once

#include "widgets/dialogs/import_draft.h"

#include <QObject>
#include <QSet>

namespace symmetry {

/// What the steps of the import wizard share: the file as it looks, what its columns mean, what was
/// decided about its problems, and what an import would do. Holds values only; every change by the
/// person is announced, so that the shell can read the file again.
class ImportState : public QObject {
    Q_OBJECT
public:
    /// A group of problems with what was chosen for it. `rows` is as first seen; `left` is how many
    /// of them are still refused with the choice applied.
    struct Group {
        import_draft::ProblemGroup problem;
        import_draft::Choice choice = import_draft::Choice::LeaveOut;
        QList<import_draft::Decision> decisions;
        qint64 left = 0;
    };

    explicit ImportState(QObject* parent = nullptr);

    void clear();
    void setKnown(const import_draft::Known& known);
    void setLook(const import_draft::FileLook& look);
    /// A guess or a saved mapping: drops all decisions.
    void setMapping(const import_draft::Mapping& mapping,
                    const QList<import_draft::OpenPoint>& open);
    void setCheck(const import_draft::Check& check);

    [[nodiscard]] const import_draft::Known& known() const { return m_known; }
    [[nodiscard]] const import_draft::FileLook& look() const { return m_look; }
    [[nodiscard]] bool hasLook() const { return !m_look.header.isEmpty(); }
    [[nodiscard]] bool hasCheck() const { return m_hasCheck; }
    [[nodiscard]] const import_draft::Check& check() const { return m_check; }
    /// As the person made it, without the decisions.
    [[nodiscard]] const import_draft::Mapping& mapping() const { return m_mapping; }
    [[nodiscard]] import_draft::Draft draft() const;
    /// Groups of problems, most rows first, those without a row left included.
    [[nodiscard]] QList<Group> groups() const;
    /// Open points that nothing has answered yet.
    [[nodiscard]] QList<import_draft::OpenPoint> openPoints() const;
    /// Columns that must be completed before the file can be read.
    [[nodiscard]] QList<int> columnsToComplete() const;
    [[nodiscard]] bool canBeRead() const;
    [[nodiscard]] bool importsValidOnes() const { return m_importValid; }

    void chooseFile(const import_draft::FileChoices& choices);
    void setColumn(int index, const import_draft::Column& column);
    /// Replaces the question with that code everywhere, or adds it.
    void setQuestion(const QString& code, const PlannedQuestion& question);
    /// Everything but columns and questions: decimal sign, mirror, day, zone ...
    void setDefaults(const import_draft::Mapping& mapping);
    void setName(const QString& name) { m_mapping.name = name; }
    /// Replaces what was chosen for that group; LeaveOut takes everything back.
    void decide(import_draft::Problem problem, int column,
                const QList<import_draft::Decision>& decisions);
    void setImportsValidOnes(bool valid);
    /// The person says that an open point is right as it is.
    void confirm(const import_draft::OpenPoint& point);

Q_SIGNALS:
    void fileChosen(const symmetry::import_draft::FileChoices& choices);
    void lookChanged();
    void knownChanged();
    void mappingReplaced();
    void columnChanged(int index);
    /// Something that changes what is read: a check is due.
    void draftChanged();
    void checkChanged();

private:
    [[nodiscard]] bool isAnswered(const import_draft::OpenPoint& point) const;
    void forgetGroupsOf(int column);
    void dropUnusedQuestions();

    import_draft::Known m_known;
    import_draft::FileLook m_look;
    import_draft::Mapping m_mapping;
    import_draft::Check m_check;
    QList<import_draft::OpenPoint> m_open;
    QList<import_draft::OpenPoint> m_confirmed;
    QList<import_draft::Decision> m_decisions;
    QList<import_draft::ProblemGroup> m_seen;
    bool m_hasCheck = false;
    bool m_importValid = true;
};

} // namespace symmetry
