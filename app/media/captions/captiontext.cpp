// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captiontext.h"

#include "content/hantext.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Closing {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// \a bytes in \a encoding; nothing where one of them does not belong there and \a isStrict.
std::optional<QString> converted(const QByteArray &bytes, const QByteArray &encoding, bool isStrict)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Closing> converter(ucnv_open(encoding.constData(), &error));
    if (U_FAILURE(error))
        return {};
    if (isStrict)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                            &error);
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    const int32_t length
        = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()),
                        int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &error);
    if (U_FAILURE(error))
        return {};
    text.truncate(length);
    return text;
}

/// Whether nearly all pairs are of GB 2312, the characters in daily use, and most are Han.
/// In western texts the letters beyond ASCII stand alone, so that the second byte is a plain
/// letter.
bool isPlausibleChinese(const QByteArray &bytes)
{
    const std::optional<QString> text = converted(bytes, "GB18030", true);
    if (!text)
        return false;
    int pairs = 0;
    int daily = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto lead = uchar(bytes[at]);
        if (lead < 0x80)
            continue;
        const auto trail = uchar(at + 1 < bytes.size() ? bytes[at + 1] : '\0');
        ++pairs;
        daily += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
        at += trail < 0x40 ? 3 : 1; // Four bytes where the second is a digit.
    }
    const QList<uint> characters = text->toUcs4();
    const auto han = std::count_if(characters.begin(), characters.end(),
                                   [](uint c) { return isHan(char32_t(c)); });
    return pairs > 0 && daily * 10 >= pairs * 9 && han * 2 >= pairs;
}

/// The encodings that lists of captions come in, as ICU's detector names them.
QByteArray asEncoding(const QByteArray &detected)
{
    static const std::array known {"GB18030", "Big5", "Shift_JIS", "EUC-KR", "EUC-JP"};
    if (std::find(known.begin(), known.end(), detected) != known.end())
        return detected;
    if (detected.startsWith("ISO-8859-2") || detected == "windows-1250")
        return "windows-1250";
    return detected == "ISO-8859-1" || detected == "windows-1252" ? "windows-1252" : QByteArray();
}

std::optional<QString> detected(const QByteArray &bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Closing> detector(ucsdet_open(&error));
    ucsdet_setText(detector.get(), bytes.constData(), int32_t(bytes.size()), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &error);
    if (U_FAILURE(error))
        return {};
    for (int32_t at = 0; at < count; ++at) {
        const QByteArray encoding = asEncoding(ucsdet_getName(matches[at], &error));
        if (encoding.isEmpty())
            continue;
        if (std::optional<QString> text = converted(bytes, encoding, true))
            return text;
    }
    return {};
}

} // namespace

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

QByteArray guessedEncoding(const QList<QByteArray> &texts)
{
    const QByteArray all = texts.join('\n');
    if (strictUtf8(all))
        return "UTF-8";
    return isPlausibleChinese(all) ? "GB18030" : "windows-1252";
}

QString decoded(const QByteArray &bytes, const QByteArray &encoding)
{
    return converted(bytes, encoding, false).value_or(QString::fromLatin1(bytes));
}

QString decodedFile(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(bytes);
    }
    if (std::optional<QString> text = strictUtf8(bytes))
        return *text;
    if (isPlausibleChinese(bytes))
        return decoded(bytes, "GB18030");
    return detected(bytes).value_or(decoded(bytes, "windows-1252"));
}

QString tidied(const QString &text)
{
    QString tidy = text;
    tidy.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\t', u' ');
    tidy.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n')
            || c == QChar::ReplacementCharacter || c == QChar::ByteOrderMark;
    });
    return tidy.trimmed();
}

} // namespace vitrine
