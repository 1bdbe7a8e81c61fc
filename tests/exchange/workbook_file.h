#pragma once

#include "tests/exchange/files.h"

#include <QMap>
#include <zip.h>

namespace symmetry::test {

/// Parts of a workbook; tests change them before they are written.
struct WorkbookFile {
    QMap<QString, QByteArray> parts;

    /// A workbook with one sheet per entry of `sheets`: name and the inside of <sheetData>.
    explicit WorkbookFile(const QList<std::pair<QString, QByteArray>>& sheets,
                          const QByteArray& shared = {}, const QByteArray& properties = {}) {
        QByteArray list;
        QByteArray relations;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            list += "<sheet name=\"" + sheets[i].first.toHtmlEscaped().toUtf8() + "\" sheetId=\"" +
                    number + "\" r:id=\"rId" + number + "\"/>";
            relations +=
                relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
            parts.insert(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                         "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/"
                         "main\"><sheetData>" +
                             sheets[i].second + "</sheetData></worksheet>");
        }
        relations += relation("rIdS", "sharedStrings", "sharedStrings.xml");
        relations += relation("rIdT", "styles", "/xl/styles.xml");
        parts.insert(QStringLiteral("xl/_rels/workbook.xml.rels"),
                     "<Relationships>" + relations + "</Relationships>");
        parts.insert(QStringLiteral("xl/workbook.xml"),
                     "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                     "relationships\"><workbookPr " +
                         properties + "/><sheets>" + list + "</sheets></workbook>");
        parts.insert(QStringLiteral("xl/sharedStrings.xml"), "<sst>" + shared + "</sst>");
        parts.insert(
            QStringLiteral("xl/styles.xml"),
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy hh:mm\"/>"
            "<numFmt numFmtId=\"171\" formatCode=\"[Red]0.00;[Blue]0&quot;d&quot;\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
            "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/>"
            "<xf numFmtId=\"21\"/></cellXfs></styleSheet>");
    }

    QString write(const Temporary& folder, const QString& name) const {
        const QString path = folder.path(name);
        QFile::remove(path);
        int code = 0;
        zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &code);
        if (archive == nullptr)
            qFatal("cannot make the test archive");
        for (auto it = parts.begin(); it != parts.end(); ++it)
            zip_file_add(archive, it.key().toUtf8().constData(),
                         zip_source_buffer(archive, it->constData(),
                                           static_cast<zip_uint64_t>(it->size()), 0),
                         ZIP_FL_ENC_UTF_8);
        if (zip_close(archive) != 0)
            qFatal("cannot write the test archive");
        return path;
    }

private:
    static QByteArray relation(const QByteArray& id, const QByteArray& type,
                               const QByteArray& target) {
        return "<Relationship Id=\"" + id +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
               type + "\" Target=\"" + target + "\"/>";
    }
};

} // namespace symmetry::test
