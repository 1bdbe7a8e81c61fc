#include "models/exchange/table_reader.h"
#include "tests/fuzz/scratch.h"

#include <zip.h>

using namespace symmetry;

namespace {

const char* const parts[][2] = {
    {"xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        "relationships\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets>"
                        "</workbook>"},
    {"xl/_rels/workbook.xml.rels",
     "<R><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
     "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
     "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></R>"},
    {"xl/styles.xml", "<s><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></s>"},
    {"xl/sharedStrings.xml", "<sst><si><t>one</t></si></sst>"},
};

void add(zip_t* archive, const char* name, const void* bytes, size_t size) {
    zip_file_add(archive, name, zip_source_buffer(archive, bytes, size, 0), ZIP_FL_OVERWRITE);
}

} // namespace

/// Input that begins with PK is a whole archive; any other is what stands inside <sheetData>.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString path = fuzz::scratchFile(bytes);
    if (!bytes.startsWith("PK")) {
        bytes = "<worksheet><sheetData>" + bytes + "</sheetData></worksheet>";
        zip_t* archive =
            zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        if (archive == nullptr)
            std::abort();
        for (const auto& part : parts)
            add(archive, part[0], part[1], qstrlen(part[1]));
        add(archive, "xl/worksheets/sheet1.xml", bytes.constData(),
            static_cast<size_t>(bytes.size()));
        if (zip_close(archive) != 0)
            std::abort();
    }
    SourceFormat format;
    format.kind = FileKind::Xlsx;
    auto reader = TableReader::open(path, format);
    Row row;
    while (reader) {
        const auto found = (*reader)->next(row);
        if (!found || !*found)
            break;
    }
    return 0;
}
