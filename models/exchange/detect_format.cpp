#include "models/exchange/source_format.h"

#include "models/exchange/text_decoder.h"
#include "models/exchange/watched_file.h"
#include "models/exchange/xlsx_reader.h"

#include <QHash>
#include <algorithm>
#include <array>
#include <csv.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace symmetry {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 lookedAt = 8LL * 1024 * 1024;
constexpr qsizetype sampleBytes = 64 * 1024;
constexpr std::array delimiters{',', ';', '\t', '|'};

/// Wider encodings in place of the narrow ones that the detector names: what people really use.
QString widened(const QString& detected) {
    static const QHash<QString, QString> wider{
        {u"EUC-KR"_s, u"windows-949"_s},      {u"ISO-8859-1"_s, u"windows-1252"_s},
        {u"ISO-8859-2"_s, u"windows-1250"_s}, {u"ISO-8859-5"_s, u"windows-1251"_s},
        {u"ISO-8859-7"_s, u"windows-1253"_s}, {u"ISO-8859-8-I"_s, u"windows-1255"_s},
        {u"ISO-8859-8"_s, u"windows-1255"_s}, {u"ISO-8859-6"_s, u"windows-1256"_s},
        {u"ISO-8859-9"_s, u"windows-1254"_s}, {u"Shift_JIS"_s, u"windows-31j"_s},
        {u"Big5"_s, u"windows-950"_s},
    };
    return wider.value(detected, detected);
}

/// A piece with as many bytes above 127 as there are to find: the beginning, and around the first
/// such bytes where the beginning has none.
QByteArray tellingSample(const QByteArray& bytes) {
    const auto high = [](char c) { return static_cast<signed char>(c) < 0; };
    const auto first = std::find_if(bytes.begin(), bytes.end(), high);
    const qsizetype at = first - bytes.begin();
    if (at < sampleBytes / 2 || first == bytes.end())
        return bytes.first(std::min(bytes.size(), sampleBytes));
    return bytes.sliced(at - 1024, std::min(bytes.size() - at + 1024, sampleBytes));
}

/// UTF-16 without its mark: text in it has a zero in nearly every second byte.
QString wideWithoutMark(const QByteArray& sample) {
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    const qsizetype half = sample.size() / 2;
    if (half == 0 || qMax(even, odd) * 10 < half || qMin(even, odd) * 50 > half)
        return {};
    return even > odd ? u"UTF-16BE"_s : u"UTF-16LE"_s;
}

QString byMark(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return u"UTF-8"_s;
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return u"UTF-32LE"_s;
    if (bytes.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    return bytes.startsWith("\xFE\xFF") ? u"UTF-16BE"_s : QString();
}

/// What ICU thinks, best first.
QStringList byStatistics(const QByteArray& sample) {
    QStringList names;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), sample.constData(), static_cast<int32_t>(sample.size()), &error);
    int32_t found = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &found, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < found; ++i) {
        const QString name = widened(QString::fromLatin1(ucsdet_getName(matches[i], &error)));
        if (!names.contains(name) && isKnownEncoding(name))
            names.append(name);
    }
    return names;
}

void detectEncoding(const QByteArray& bytes, bool whole, DetectedFormat& detected) {
    QString sure = byMark(bytes);
    if (sure.isEmpty())
        sure = wideWithoutMark(bytes.first(std::min(bytes.size(), sampleBytes)));
    auto utf8 = TextDecoder::create("UTF-8");
    if (sure.isEmpty() && utf8->decode(bytes, whole).bad.empty())
        sure = u"UTF-8"_s;
    detected.encodings = byStatistics(tellingSample(bytes));
    if (!sure.isEmpty()) {
        detected.encodings.removeAll(sure);
        detected.encodings.prepend(sure);
    }
    if (detected.encodings.isEmpty())
        detected.encodings.append(u"windows-1252"_s);
    detected.encodingSure = !sure.isEmpty();
    detected.format.encoding = detected.encodings.first();
}

/// Cells in each of the first records, as one delimiter cuts them.
struct Cut {
    QList<qsizetype> widths;
    qsizetype current = 0;
};

Cut cutBy(char delimiter, const QByteArray& text) {
    constexpr qsizetype records = 50;
    csv_parser parser;
    csv_init(&parser, 0); // only counts, so the forgiving mode will do
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    Cut cut;
    csv_parse(
        &parser, text.constData(), static_cast<size_t>(text.size()),
        [](void*, size_t, void* self) { ++static_cast<Cut*>(self)->current; },
        [](int, void* self) {
            auto* each = static_cast<Cut*>(self);
            if (each->widths.size() < records)
                each->widths.append(each->current);
            each->current = 0;
        },
        &cut);
    csv_free(&parser);
    if (cut.widths.isEmpty())
        cut.widths.append(cut.current + 1); // one line without its end
    return cut;
}

/// The delimiter that cuts most records into as many cells as the header; of equals the one that
/// gives more cells.
char detectDelimiter(const QByteArray& text) {
    char best = ',';
    qsizetype bestScore = 0;
    for (const char delimiter : delimiters) {
        const Cut cut = cutBy(delimiter, text);
        const qsizetype width = cut.widths.first();
        const qsizetype alike = cut.widths.count(width);
        const qsizetype share = 100 * alike / cut.widths.size();
        const qsizetype score = width < 2 ? 0 : share * 10000 + std::min<qsizetype>(width, 9999);
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

/// "sep=;" in the first line: what spreadsheets write to tell each other.
void applySeparatorLine(const QByteArray& text, SourceFormat& format) {
    if (text.size() > 5 && text.startsWith("sep=") && (text[5] == '\r' || text[5] == '\n') &&
        std::find(delimiters.begin(), delimiters.end(), text[4]) != delimiters.end()) {
        format.delimiter = text[4];
        format.headerRow = 2;
    }
}

Result<DetectedFormat> detectText(WatchedFile& file) {
    const auto bytes = file.read(std::min(lookedAt, file.size()));
    if (!bytes)
        return tl::unexpected(bytes.error());
    DetectedFormat detected;
    detectEncoding(*bytes, bytes->size() == file.size(), detected);
    const auto decoder = TextDecoder::create(detected.format.encoding.toLatin1());
    const QByteArray text =
        decoder->decode(QByteArrayView(*bytes).first(std::min(bytes->size(), sampleBytes)), false)
            .utf8;
    detected.format.delimiter = detectDelimiter(text);
    applySeparatorLine(text, detected.format);
    return detected;
}

} // namespace

Result<DetectedFormat> detectFormat(const QString& path) {
    auto file = WatchedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    auto probe = WatchedFile::open(path);
    const auto magic = probe ? (*probe)->read(8) : Result<QByteArray>(QByteArray());
    if (!magic)
        return tl::unexpected(magic.error());
    if (magic->startsWith("\xD0\xCF\x11\xE0"))
        return fail(ErrorKind::ImportArchiveBad, {path, u"old or encrypted workbook"_s});
    if (!magic->startsWith("PK\x03\x04"))
        return detectText(**file);
    DetectedFormat detected;
    detected.format.kind = FileKind::Xlsx;
    const auto sheets = XlsxReader::sheets(path);
    if (!sheets)
        return tl::unexpected(sheets.error());
    detected.sheets = *sheets;
    return detected;
}

QStringList offeredEncodings() {
    return {u"UTF-8"_s,        u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"windows-1252"_s,
            u"ISO-8859-15"_s,  u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s,
            u"windows-1254"_s, u"windows-1255"_s, u"windows-1256"_s, u"windows-949"_s,
            u"windows-31j"_s,  u"EUC-JP"_s,       u"GB18030"_s,      u"windows-950"_s,
            u"KOI8-R"_s,       u"macintosh"_s,    u"IBM850"_s};
}

bool isKnownEncoding(const QString& name) {
    return TextDecoder::create(name.toLatin1()) != nullptr;
}

} // namespace symmetry
