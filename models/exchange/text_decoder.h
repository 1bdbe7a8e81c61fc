#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>
#include <vector>

namespace symmetry {

/// Turns the bytes of a text file into UTF-8, piece by piece, and says where they do not fit the
/// encoding. A byte-order mark at the start is left out.
class TextDecoder {
public:
    /// Nothing when ICU does not know the encoding.
    [[nodiscard]] static std::unique_ptr<TextDecoder> create(const QByteArray& encoding);
    virtual ~TextDecoder() = default;
    TextDecoder(const TextDecoder&) = delete;
    TextDecoder& operator=(const TextDecoder&) = delete;

    struct Piece {
        QByteArray utf8;
        std::vector<qsizetype> bad; ///< ascending: where U+FFFD stands for bytes that do not fit
    };
    /// `last`: nothing follows; what is incomplete is bad.
    [[nodiscard]] Piece decode(QByteArrayView bytes, bool last);

protected:
    TextDecoder() = default;
    virtual void convert(QByteArrayView bytes, bool last, Piece& piece) = 0;

private:
    bool m_started = false;
};

} // namespace symmetry
