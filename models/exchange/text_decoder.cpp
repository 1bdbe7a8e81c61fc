#include "models/exchange/text_decoder.h"

#include <QString>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

namespace symmetry {

namespace {

constexpr QByteArrayView replacement("\xEF\xBF\xBD");
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// Bytes that the lead byte announces, itself included; 0: not a lead byte.
int announced(char byte) {
    const auto lead = static_cast<unsigned char>(byte);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if ((lead & 0xF0) == 0xE0)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// How many bytes at the end begin a character whose rest may still come.
qsizetype incompleteTail(QByteArrayView bytes) {
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const char byte = bytes[bytes.size() - back];
        if ((byte & '\xC0') == '\x80')
            continue;
        return announced(byte) > back ? back : 0;
    }
    return 0;
}

class Utf8Decoder final : public TextDecoder {
protected:
    void convert(QByteArrayView bytes, bool last, Piece& piece) override {
        m_carried.append(bytes);
        const qsizetype kept = last ? 0 : incompleteTail(m_carried);
        const QByteArrayView whole = QByteArrayView(m_carried).chopped(kept);
        if (whole.isValidUtf8())
            piece.utf8 = whole.toByteArray();
        else
            mend(whole, piece);
        m_carried = m_carried.last(kept);
    }

private:
    static void mend(QByteArrayView bytes, Piece& piece) {
        for (qsizetype at = 0; at < bytes.size();) {
            const int length = announced(bytes[at]);
            const auto character = bytes.sliced(at, std::min<qsizetype>(length, bytes.size() - at));
            if (length > 0 && character.size() == length && character.isValidUtf8()) {
                piece.utf8.append(character);
                at += length;
            } else {
                piece.bad.push_back(piece.utf8.size());
                piece.utf8.append(replacement);
                ++at;
            }
        }
    }

    QByteArray m_carried;
};

/// What the callback needs: where in the target the bad bytes were.
struct Marks {
    const UChar* start = nullptr;
    std::vector<qsizetype> at;
};

extern "C" void markBad(const void* context, UConverterToUnicodeArgs* arguments, const char*,
                        int32_t, UConverterCallbackReason reason, UErrorCode* error) {
    if (reason > UCNV_IRREGULAR)
        return;
    auto* marks = static_cast<Marks*>(const_cast<void*>(context));
    marks->at.push_back(arguments->target - marks->start);
    *error = U_ZERO_ERROR;
    constexpr UChar substitute = 0xFFFD;
    ucnv_cbToUWriteUChars(arguments, &substitute, 1, 0, error);
}

class IcuDecoder final : public TextDecoder {
public:
    explicit IcuDecoder(UConverter* converter) : m_converter(converter, &ucnv_close) {
        UErrorCode error = U_ZERO_ERROR;
        ucnv_setToUCallBack(converter, &markBad, &m_marks, nullptr, nullptr, &error);
    }

protected:
    void convert(QByteArrayView bytes, bool last, Piece& piece) override {
        // One byte never gives more than two units; what the converter carried adds a few.
        std::u16string target(static_cast<size_t>(bytes.size()) * 2 + 64, u'\0');
        UChar* out = target.data();
        const char* in = bytes.data();
        m_marks = {out, {}};
        UErrorCode error = U_ZERO_ERROR;
        ucnv_toUnicode(m_converter.get(), &out, target.data() + target.size(), &in,
                       in + bytes.size(), nullptr, last ? 1 : 0, &error);
        const auto length = out - target.data();
        qsizetype done = 0;
        for (const qsizetype at : m_marks.at) {
            piece.utf8.append(QStringView(target.data() + done, at - done).toUtf8());
            piece.bad.push_back(piece.utf8.size());
            done = at;
        }
        piece.utf8.append(QStringView(target.data() + done, length - done).toUtf8());
    }

private:
    std::unique_ptr<UConverter, decltype(&ucnv_close)> m_converter;
    Marks m_marks;
};

} // namespace

std::unique_ptr<TextDecoder> TextDecoder::create(const QByteArray& encoding) {
    if (encoding.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return std::make_unique<Utf8Decoder>();
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = encoding.isEmpty() ? nullptr : ucnv_open(encoding.constData(), &error);
    if (converter == nullptr || U_FAILURE(error))
        return nullptr;
    return std::make_unique<IcuDecoder>(converter);
}

TextDecoder::Piece TextDecoder::decode(QByteArrayView bytes, bool last) {
    Piece piece;
    convert(bytes, last, piece);
    if (!m_started && piece.utf8.startsWith(byteOrderMark)) {
        piece.utf8.remove(0, byteOrderMark.size());
        for (qsizetype& at : piece.bad)
            at -= byteOrderMark.size();
    }
    m_started = m_started || !piece.utf8.isEmpty();
    return piece;
}

} // namespace symmetry
