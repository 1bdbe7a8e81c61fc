#include "models/exchange/row_identity.h"

#include <bit>
#include <cstring>

namespace symmetry {

namespace {

quint64 leading(const QByteArray& hash) {
    quint64 number = 0;
    std::memcpy(&number, hash.constData(), sizeof number);
    return number;
}

} // namespace

bool RowIdentity::isNamed(const CompiledMapping& mapping, const Row& row) {
    for (const auto& column : mapping.identifiers)
        if (!column.cell(row).isEmpty())
            return true;
    return false;
}

bool RowIdentity::give(const CompiledMapping& mapping, const Row& row, PlannedResponse& response) {
    m_bytes.resize(0);
    const bool named = isNamed(mapping, row);
    m_bytes.append(named ? 'I' : 'C');
    m_bytes.append(static_cast<char>('0' + static_cast<int>(response.mirror)));
    if (named)
        addNamed(mapping, row);
    else
        addContent(response);
    if (named && m_bytes == m_lastBytes) {
        response.identity = m_lastIdentity; // rows of one response mostly stand together
    } else {
        response.identity = hashed();
        m_lastIdentity = response.identity;
        m_lastBytes = m_bytes;
    }
    if (named)
        return mapping.isLong || m_census.add(leading(response.identity)).before == 0;
    const auto place = m_census.add(leading(response.identity));
    if (place.before > 0 || place.generation > 0) {
        m_bytes = response.identity;
        addNumber(place.generation);
        addNumber(place.before);
        response.identity = hashed();
    }
    return true;
}

void RowIdentity::addNamed(const CompiledMapping& mapping, const Row& row) {
    for (const auto& column : mapping.identifiers)
        addText(column.cell(row));
}

void RowIdentity::addContent(const PlannedResponse& response) {
    addNumber(static_cast<quint64>(response.tier));
    addNumber(static_cast<quint64>(response.moment));
    for (const QString* text : {&response.personKey, &response.personName, &response.personContact})
        addText(text->toUtf8());
    for (const PlannedFacet& facet : response.facets) {
        addNumber(static_cast<quint64>(facet.facet));
        addText(facet.label.toUtf8());
    }
    for (const PlannedAnswer& answer : response.answers) {
        addNumber(static_cast<quint64>(answer.question));
        addValue(answer.expected);
        addValue(answer.delivered);
        addValue(answer.importance);
    }
    for (const PlannedComment& comment : response.comments) {
        addNumber(static_cast<quint64>(comment.question + 1));
        addText(comment.text.toUtf8());
    }
}

/// With its length in front, so that no two lists of texts give the same bytes.
void RowIdentity::addText(QByteArrayView text) {
    addNumber(static_cast<quint64>(text.size()));
    m_bytes.append(text);
}

void RowIdentity::addNumber(quint64 number) {
    for (int shift = 0; shift < 64; shift += 8)
        m_bytes.append(static_cast<char>((number >> shift) & 0xFF));
}

void RowIdentity::addValue(const std::optional<double>& value) {
    m_bytes.append(value ? '1' : '0');
    if (value)
        addNumber(std::bit_cast<quint64>(*value));
}

QByteArray RowIdentity::hashed() {
    m_hash.reset();
    m_hash.addData(m_bytes);
    return m_hash.result();
}

} // namespace symmetry
