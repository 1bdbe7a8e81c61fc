#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <utility>
#include <variant>
#include <vector>

namespace symmetry::cli {

/// A value as JSON knows it, whose members keep their order.
class Node {
public:
    using List = std::vector<Node>;
    using Members = std::vector<std::pair<QString, Node>>;

    Node() = default;
    Node(bool value) : m_value(value) {}
    Node(int value) : m_value(static_cast<qint64>(value)) {}
    Node(qint64 value) : m_value(value) {}
    Node(double value);
    Node(const QString& value) : m_value(value) {}
    Node(List value) : m_value(std::move(value)) {}
    Node(Members value) : m_value(std::move(value)) {}

    [[nodiscard]] const auto& value() const { return m_value; }
    [[nodiscard]] const Members* members() const { return std::get_if<Members>(&m_value); }
    /// The member of that name, or null.
    [[nodiscard]] const Node* find(const QString& name) const;
    /// A cell of a CSV file: numbers in the C locale, "true" and "false", nothing for null; a list
    /// is joined by "; ".
    [[nodiscard]] QString cell() const;

private:
    std::variant<std::monostate, bool, qint64, double, QString, List, Members> m_value;
};

/// Indented by two blanks, ending in a newline. A double that is not finite is null; others have
/// the shortest digits that read back as the same value.
[[nodiscard]] QByteArray toJson(const Node& node);

/// One row per record; members of members become columns with both names joined by "_". The
/// columns are those of all records, in the order in which they first occur.
/// False when the device did not take everything.
[[nodiscard]] bool writeCsv(QIODevice& device, const Node::List& records);

} // namespace symmetry::cli
