#include "models/exchange/workbook.h"

#include "models/exchange/table_reader.h"

#include <QHash>
#include <QXmlStreamReader>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The target of a relationship as a path inside the archive.
QString resolved(const QString& target) {
    if (target.startsWith(u'/'))
        return target.mid(1);
    return u"xl/"_s + target;
}

/// An attribute whatever its namespace: strict and transitional workbooks use different ones.
QString attribute(const QXmlStreamReader& xml, QLatin1StringView name, QLatin1StringView space) {
    for (const QXmlStreamAttribute& each : xml.attributes())
        if (each.name() == name && each.namespaceUri().endsWith(space))
            return each.value().toString();
    return {};
}

bool isTrue(QStringView value) {
    return value == u"1" || value == u"true";
}

struct Relations {
    QHash<QString, QString> parts; ///< by id
    QString shared;
    QString styles;
};

Result<Relations> readRelations(zip_t* archive, const QString& path) {
    Relations relations;
    const auto read = readPart(
        archive, path, u"xl/_rels/workbook.xml.rels"_s, [&relations](QXmlStreamReader& xml) {
            if (xml.name() != "Relationship"_L1)
                return;
            const auto attributes = xml.attributes();
            const QString part = resolved(attributes.value("Target"_L1).toString());
            const QStringView type = attributes.value("Type"_L1);
            relations.parts.insert(attributes.value("Id"_L1).toString(), part);
            if (type.endsWith("/sharedStrings"_L1))
                relations.shared = part;
            else if (type.endsWith("/styles"_L1))
                relations.styles = part;
        });
    if (!read)
        return tl::unexpected(read.error());
    return relations;
}

Result<std::vector<CellStyle>> readStyles(zip_t* archive, const QString& path,
                                          const QString& part) {
    std::vector<CellStyle> styles;
    QHash<int, CellStyle> own;
    bool inCells = false;
    const auto read = readPart(archive, path, part, [&](QXmlStreamReader& xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1)
            own.insert(attributes.value("numFmtId"_L1).toInt(),
                       styleOfFormat(attributes.value("formatCode"_L1).toString()));
        else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyles"_L1)
            inCells = xml.name() == "cellXfs"_L1;
        else if (xml.name() == "xf"_L1 && inCells && styles.size() < 65536) {
            const int number = attributes.value("numFmtId"_L1).toInt();
            styles.push_back(own.contains(number) ? own.value(number) : styleOfBuiltIn(number));
        }
    });
    if (!read)
        return tl::unexpected(read.error());
    return styles;
}

} // namespace

Result<void> readPart(zip_t* archive, const QString& path, const QString& part,
                      const std::function<void(QXmlStreamReader&)>& take) {
    auto device = ZipDevice::open(archive, path, part);
    if (!device)
        return tl::unexpected(device.error());
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        (*device)->progress();
        if (token == QXmlStreamReader::DTD)
            return fail(ErrorKind::ImportArchiveBad, {path, part + u": document type"_s});
        if (token == QXmlStreamReader::StartElement)
            take(xml);
    }
    if (!(*device)->fault().isEmpty())
        return fail(ErrorKind::ImportArchiveBad, {path, part + u": "_s + (*device)->fault()});
    if (xml.hasError())
        return fail(ErrorKind::ImportArchiveBad, {path, part + u": "_s + xml.errorString()});
    return {};
}

Result<Workbook> Workbook::read(zip_t* archive, const QString& path) {
    const auto relations = readRelations(archive, path);
    if (!relations)
        return tl::unexpected(relations.error());
    Workbook book;
    const auto read = readPart(archive, path, u"xl/workbook.xml"_s, [&](QXmlStreamReader& xml) {
        if (xml.name() == "workbookPr"_L1)
            book.from1904 = isTrue(xml.attributes().value("date1904"_L1));
        if (xml.name() != "sheet"_L1 || book.sheets.size() >= 1024)
            return;
        const QString id = attribute(xml, "id"_L1, "/relationships"_L1);
        book.sheets.append(
            {xml.attributes().value("name"_L1).toString(), relations->parts.value(id)});
    });
    if (!read)
        return tl::unexpected(read.error());
    if (book.sheets.isEmpty())
        return fail(ErrorKind::ImportArchiveBad, {path, u"no sheet"_s});
    book.sharedPart = relations->shared;
    if (!relations->styles.isEmpty()) {
        auto styles = readStyles(archive, path, relations->styles);
        if (!styles)
            return tl::unexpected(styles.error());
        book.styles = std::move(*styles);
    }
    return book;
}

Result<SharedStrings> SharedStrings::read(zip_t* archive, const QString& path,
                                          const QString& part) {
    SharedStrings strings;
    auto device = ZipDevice::open(archive, path, part);
    if (!device)
        return tl::unexpected(device.error());
    QXmlStreamReader xml(device->get());
    int phonetic = 0;
    bool inText = false;
    while (!xml.atEnd() && strings.m_text.size() <= TableLimits::sharedTextBytes) {
        const auto token = xml.readNext();
        (*device)->progress();
        if (token == QXmlStreamReader::DTD)
            return fail(ErrorKind::ImportArchiveBad, {path, part + u": document type"_s});
        const bool starts = token == QXmlStreamReader::StartElement;
        const bool ends = token == QXmlStreamReader::EndElement;
        if (starts || ends) {
            if (xml.name() == "rPh"_L1)
                phonetic += starts ? 1 : -1;
            inText = starts && phonetic == 0 && xml.name() == "t"_L1;
        } else if (token == QXmlStreamReader::Characters && inText) {
            strings.m_text.append(xml.text().toUtf8());
        }
        if (ends && xml.name() == "si"_L1)
            strings.m_ends.push_back(strings.m_text.size());
    }
    if (strings.m_text.size() > TableLimits::sharedTextBytes)
        return fail(ErrorKind::ImportArchiveBad, {path, part + u" unpacks to too much"_s});
    if (xml.hasError())
        return fail(ErrorKind::ImportArchiveBad,
                    {path, part + u": "_s + xml.errorString() + (*device)->fault()});
    return strings;
}

QByteArrayView SharedStrings::at(qint64 index) const {
    if (index < 0 || index >= static_cast<qint64>(m_ends.size()))
        return {};
    const auto i = static_cast<size_t>(index);
    const qsizetype start = i == 0 ? 0 : m_ends[i - 1];
    return QByteArrayView(m_text).sliced(start, m_ends[i] - start);
}

} // namespace symmetry
