#include "widgets/dialogs/import_state.h"

#include <algorithm>

namespace symmetry {

using namespace import_draft;

namespace {

bool sameGroup(const ProblemGroup& group, Problem problem, int column) {
    return group.problem == problem && group.column == column;
}

template <class Groups>
auto findGroup(Groups& groups, Problem problem, int column) {
    return std::ranges::find_if(groups, [problem, column](const ProblemGroup& group) {
        return sameGroup(group, problem, column);
    });
}

bool brings(Meaning meaning) {
    return meaning == Meaning::Answer || meaning == Meaning::Value || meaning == Meaning::Comment;
}

} // namespace

ImportState::ImportState(QObject* parent) : QObject(parent) {}

void ImportState::clear() {
    const Known known = m_known;
    m_look = {};
    m_mapping = {};
    m_check = {};
    m_hasCheck = false;
    m_open.clear();
    m_confirmed.clear();
    m_decisions.clear();
    m_seen.clear();
    m_importValid = true;
    m_known = known;
    Q_EMIT lookChanged();
    Q_EMIT mappingReplaced();
    Q_EMIT checkChanged();
}

void ImportState::setKnown(const Known& known) {
    m_known = known;
    Q_EMIT knownChanged();
}

void ImportState::setLook(const FileLook& look) {
    m_look = look;
    Q_EMIT lookChanged();
}

void ImportState::setMapping(const Mapping& mapping, const QList<OpenPoint>& open) {
    m_mapping = mapping;
    m_open = open;
    m_confirmed.clear();
    m_decisions.clear();
    m_seen.clear();
    m_hasCheck = false;
    m_check = {};
    Q_EMIT mappingReplaced();
    Q_EMIT draftChanged();
}

void ImportState::setCheck(const Check& check) {
    m_check = check;
    m_hasCheck = true;
    for (const ProblemGroup& group : check.problems) {
        const auto known = findGroup(m_seen, group.problem, group.column);
        if (known == m_seen.end())
            m_seen.append(group);
        else if (group.rows > known->rows)
            *known = group;
    }
    // A group that nobody decided about and that is gone has been cured elsewhere.
    m_seen.removeIf([this](const ProblemGroup& seen) {
        const bool decided = std::ranges::any_of(m_decisions, [&seen](const Decision& decision) {
            return sameGroup(seen, decision.problem, decision.column);
        });
        return !decided &&
               findGroup(m_check.problems, seen.problem, seen.column) == m_check.problems.end();
    });
    Q_EMIT checkChanged();
}

Draft ImportState::draft() const {
    return {m_look.path, m_look.used, withDecisions(m_mapping, m_decisions), m_decisions,
            m_importValid};
}

QList<ImportState::Group> ImportState::groups() const {
    QList<Group> groups;
    for (const ProblemGroup& seen : m_seen) {
        Group group{seen, Choice::LeaveOut, {}, 0};
        for (const Decision& decision : m_decisions) {
            if (sameGroup(seen, decision.problem, decision.column)) {
                group.choice = decision.choice;
                group.decisions.append(decision);
            }
        }
        const auto now = findGroup(m_check.problems, seen.problem, seen.column);
        group.left = now == m_check.problems.end() ? 0 : now->rows;
        groups.append(group);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const Group& group) { return group.problem.rows; });
    return groups;
}

bool ImportState::isAnswered(const OpenPoint& point) const {
    if (m_confirmed.contains(point))
        return true;
    const bool inFile = point.column >= 0 && point.column < m_mapping.columns.size();
    switch (point.kind) {
    case OpenKind::DayOrMonthFirst:
        return !inFile || !needsAnswer(m_mapping, m_mapping.columns[point.column]);
    case OpenKind::TwoDigitYear:
        return !inFile || m_mapping.columns[point.column].meaning != Meaning::Moment ||
               m_mapping.columns[point.column].yearFrom.has_value();
    case OpenKind::DecimalSign:
        return false;
    case OpenKind::NoMoment:
        return m_mapping.day.isValid() ||
               std::ranges::any_of(m_mapping.columns, [](const Column& column) {
                   return column.meaning == Meaning::Moment;
               });
    case OpenKind::NoAnswers:
        return std::ranges::any_of(m_mapping.columns,
                                   [](const Column& column) { return brings(column.meaning); });
    }
    return true;
}

QList<OpenPoint> ImportState::openPoints() const {
    QList<OpenPoint> open = m_open;
    open.removeIf([this](const OpenPoint& point) { return isAnswered(point); });
    return open;
}

QList<int> ImportState::columnsToComplete() const {
    QList<int> columns;
    for (int i = 0; i < m_mapping.columns.size(); ++i) {
        if (needsAnswer(m_mapping, m_mapping.columns[i]))
            columns.append(i);
    }
    return columns;
}

bool ImportState::canBeRead() const {
    return hasLook() && !m_mapping.columns.isEmpty() && columnsToComplete().isEmpty() &&
           openPoints().isEmpty();
}

void ImportState::chooseFile(const FileChoices& choices) {
    if (choices == m_look.used)
        return;
    m_look.used = choices;
    Q_EMIT fileChosen(choices);
}

void ImportState::forgetGroupsOf(int column) {
    m_seen.removeIf([column](const ProblemGroup& group) { return group.column == column; });
    m_decisions.removeIf([column](const Decision& decision) { return decision.column == column; });
}

void ImportState::setColumn(int index, const Column& column) {
    if (index < 0 || index >= m_mapping.columns.size() || m_mapping.columns[index] == column)
        return;
    if (m_mapping.columns[index].meaning != column.meaning)
        forgetGroupsOf(index);
    m_mapping.columns[index] = column;
    dropUnusedQuestions();
    Q_EMIT columnChanged(index);
    Q_EMIT draftChanged();
}

void ImportState::setQuestion(const QString& code, const PlannedQuestion& question) {
    const auto known = std::ranges::find(m_mapping.questions, code, &PlannedQuestion::code);
    if (known != m_mapping.questions.end() && *known == question)
        return;
    if (known == m_mapping.questions.end())
        m_mapping.questions.append(question);
    else
        *known = question;
    for (int i = 0; i < m_mapping.columns.size(); ++i) {
        Column& column = m_mapping.columns[i];
        if (column.question != code || code.isEmpty())
            continue;
        column.question = question.code;
        Q_EMIT columnChanged(i);
    }
    Q_EMIT draftChanged();
}

void ImportState::dropUnusedQuestions() {
    if (m_mapping.isLong())
        return;
    m_mapping.questions.removeIf([this](const PlannedQuestion& question) {
        return std::ranges::none_of(m_mapping.columns, [&question](const Column& column) {
            return column.question == question.code;
        });
    });
}

void ImportState::setDefaults(const Mapping& mapping) {
    Mapping next = mapping;
    next.columns = m_mapping.columns;
    next.questions = m_mapping.questions;
    next.name = m_mapping.name;
    if (next == m_mapping)
        return;
    m_mapping = next;
    Q_EMIT draftChanged();
}

void ImportState::decide(Problem problem, int column, const QList<Decision>& decisions) {
    m_decisions.removeIf([problem, column](const Decision& decision) {
        return decision.problem == problem && decision.column == column;
    });
    for (const Decision& decision : decisions) {
        if (decision.choice != Choice::LeaveOut)
            m_decisions.append(decision);
    }
    Q_EMIT draftChanged();
}

void ImportState::setImportsValidOnes(bool valid) {
    m_importValid = valid;
}

void ImportState::confirm(const OpenPoint& point) {
    if (m_confirmed.contains(point))
        return;
    m_confirmed.append(point);
    Q_EMIT draftChanged();
}

} // namespace symmetry
