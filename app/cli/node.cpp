#include "app/cli/node.h"

#include "models/exchange/csv_writer.h"

#include <QHash>
#include <QLocale>
#include <QStringList>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace symmetry::cli {

namespace {

QByteArray quoted(const QString& text) {
    QByteArray out = "\"";
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code == u'"' || code == u'\\')
            out += '\\';
        if (code < 0x20 || character.isSurrogate())
            out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        else
            out += QString(character).toUtf8();
    }
    return out + '"';
}

QByteArray number(double value) {
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

struct JsonWriter {
    QByteArray out;
    int depth = 0;

    void line() { out += '\n' + QByteArray(depth * 2, ' '); }

    void operator()(std::monostate) { out += "null"; }
    void operator()(bool value) { out += value ? "true" : "false"; }
    void operator()(qint64 value) { out += QByteArray::number(value); }
    void operator()(double value) { out += number(value); }
    void operator()(const QString& value) { out += quoted(value); }

    void operator()(const Node::List& list) {
        if (list.empty()) {
            out += "[]";
            return;
        }
        const char* before = "[";
        ++depth;
        for (const Node& node : list) {
            out += std::exchange(before, ",");
            line();
            std::visit(*this, node.value());
        }
        --depth;
        line();
        out += ']';
    }

    void operator()(const Node::Members& members) {
        if (members.empty()) {
            out += "{}";
            return;
        }
        const char* before = "{";
        ++depth;
        for (const auto& [name, node] : members) {
            out += std::exchange(before, ",");
            line();
            out += quoted(name) + ": ";
            std::visit(*this, node.value());
        }
        --depth;
        line();
        out += '}';
    }
};

struct Flat {
    QStringList columns;
    QHash<QString, qsizetype> places;
    std::vector<QHash<qsizetype, QString>> rows;

    void add(const Node& node, const QString& prefix) {
        for (const auto& [name, value] : *node.members()) {
            const QString column = prefix.isEmpty() ? name : prefix + u'_' + name;
            if (value.members()) {
                add(value, column);
                continue;
            }
            if (!places.contains(column)) {
                places.insert(column, columns.size());
                columns.append(column);
            }
            rows.back().insert(places.value(column), value.cell());
        }
    }
};

} // namespace

Node::Node(double value) {
    if (std::isfinite(value))
        m_value = value;
}

const Node* Node::find(const QString& name) const {
    if (const Members* all = members())
        for (const auto& [key, node] : *all)
            if (key == name)
                return &node;
    return nullptr;
}

QString Node::cell() const {
    if (const auto* text = std::get_if<QString>(&m_value))
        return *text;
    if (const auto* whole = std::get_if<qint64>(&m_value))
        return QString::number(*whole);
    if (const auto* real = std::get_if<double>(&m_value))
        return QString::fromLatin1(number(*real));
    if (const auto* truth = std::get_if<bool>(&m_value))
        return *truth ? u"true"_s : u"false"_s;
    QStringList parts;
    if (const auto* list = std::get_if<List>(&m_value))
        for (const Node& node : *list)
            parts.append(node.cell());
    return parts.join("; "_L1);
}

QByteArray toJson(const Node& node) {
    JsonWriter writer;
    std::visit(writer, node.value());
    return writer.out + '\n';
}

bool writeCsv(QIODevice& device, const Node::List& records) {
    Flat flat;
    for (const Node& record : records) {
        flat.rows.emplace_back();
        flat.add(record, {});
    }
    CsvWriter writer(device);
    bool good = flat.columns.isEmpty() || writer.writeRow(flat.columns);
    for (const auto& row : flat.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < flat.columns.size(); ++column)
            cells.append(row.value(column));
        good = good && writer.writeRow(cells);
    }
    return good && writer.finish();
}

} // namespace symmetry::cli
