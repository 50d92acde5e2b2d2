// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/textdecode.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>
#include <uchardet/uchardet.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>

namespace dialogist::knowledge {

namespace {

constexpr qsizetype maxSample = 256 * 1024;

struct Mark {
    QByteArrayView bytes;
    const char *name;
};

/// Longer marks first: UTF-32LE starts like UTF-16LE.
const std::array marks {
    Mark {QByteArrayView("\xff\xfe\x00\x00", 4), "UTF-32LE"},
    Mark {QByteArrayView("\x00\x00\xfe\xff", 4), "UTF-32BE"},
    Mark {QByteArrayView("\xef\xbb\xbf", 3), "UTF-8"},
    Mark {QByteArrayView("\xff\xfe", 2), "UTF-16LE"},
    Mark {QByteArrayView("\xfe\xff", 2), "UTF-16BE"},
};

bool isUtf8(const QByteArray &bytes)
{
    return QUtf8StringView(bytes).isValidUtf8();
}

/// UTF-16 or UTF-32 without a mark shows in where the zero bytes are.
const char *wideByZeros(const QByteArray &bytes)
{
    const qsizetype n = std::min(bytes.size(), maxSample) & ~qsizetype(3);
    std::array<qsizetype, 4> zeros {};
    for (qsizetype i = 0; i < n; ++i)
        zeros[size_t(i & 3)] += bytes.at(i) == 0 ? 1 : 0;
    const qsizetype quarter = n / 4;
    const auto mostly = [quarter](qsizetype count) { return quarter > 0 && count * 10 > quarter * 4; };
    const auto rarely = [quarter](qsizetype count) { return count * 20 <= quarter; };
    if (mostly(zeros[2]) && zeros[3] == quarter && rarely(zeros[0]))
        return "UTF-32LE";
    if (mostly(zeros[1]) && zeros[0] == quarter && rarely(zeros[3]))
        return "UTF-32BE";
    if (mostly(zeros[1]) && mostly(zeros[3]) && rarely(zeros[0]) && rarely(zeros[2]))
        return "UTF-16LE";
    if (mostly(zeros[0]) && mostly(zeros[2]) && rarely(zeros[1]) && rarely(zeros[3]))
        return "UTF-16BE";
    return nullptr;
}

QString convert(QByteArrayView bytes, const char *charset, bool *ok)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset, &status), &ucnv_close);
    *ok = false;
    if (U_FAILURE(status) || bytes.size() > 512 * 1024 * 1024)
        return {};
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()), bytes.data(),
                                         int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return {};
    text.truncate(length);
    *ok = true;
    return text;
}

QByteArray guess(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(std::min(bytes.size(), maxSample))) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

} // namespace

QString decodeText(const QByteArray &bytes, const QString &stated)
{
    bool ok = false;
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return convert(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.name, &ok);
    }
    if (isUtf8(bytes) && !bytes.contains('\0'))
        return QString::fromUtf8(bytes);
    if (const char *wide = wideByZeros(bytes))
        return convert(bytes, wide, &ok);
    for (const QByteArray &charset : {stated.toLatin1(), guess(bytes), QByteArray("windows-1252")}) {
        if (charset.isEmpty() || charset.compare("utf-8", Qt::CaseInsensitive) == 0 || charset == "ASCII")
            continue;
        // What pages call Latin-1 is windows-1252 on the web.
        const bool latin1 = charset.compare("iso-8859-1", Qt::CaseInsensitive) == 0;
        if (const QString text = convert(bytes, latin1 ? "windows-1252" : charset.constData(), &ok); ok)
            return text;
    }
    return QString::fromUtf8(bytes);
}

QString charsetOf(const QByteArray &beginning)
{
    for (const Mark &mark : marks) {
        if (beginning.startsWith(mark.bytes))
            return QString::fromLatin1(mark.name);
    }
    const bool hasZeros = beginning.contains('\0');
    if (!hasZeros && std::all_of(beginning.begin(), beginning.end(), [](char c) { return uchar(c) < 0x80; }))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8); // a last character that is cut is no error to it
    const QString decoded = utf8.decode(beginning);
    if (!hasZeros && !decoded.isEmpty() && !utf8.hasError())
        return QStringLiteral("UTF-8");
    if (const char *wide = wideByZeros(beginning))
        return QString::fromLatin1(wide);
    const QByteArray guessed = guess(beginning);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(guessed.constData(), &status), &ucnv_close);
    // What pages call Latin-1 is windows-1252 on the web. ICU takes no name for the system's own encoding.
    if (guessed.isEmpty() || U_FAILURE(status) || guessed == "ASCII" || guessed.compare("iso-8859-1", Qt::CaseInsensitive) == 0)
        return QStringLiteral("windows-1252");
    return QString::fromLatin1(guessed);
}

QString decodeAs(const QByteArray &bytes, const QString &charset)
{
    if (charset.isEmpty())
        return decodeText(bytes);
    QByteArrayView rest(bytes);
    for (const Mark &mark : marks) {
        if (charset == QLatin1StringView(mark.name) && rest.startsWith(mark.bytes)) {
            rest = rest.sliced(mark.bytes.size());
            break;
        }
    }
    bool ok = false;
    const QString text = convert(rest, charset.toLatin1().constData(), &ok);
    return ok ? text : decodeText(bytes);
}

bool isBinary(const QByteArray &bytes)
{
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes))
            return false;
    }
    if (wideByZeros(bytes))
        return false;
    const qsizetype n = std::min(bytes.size(), maxSample);
    qsizetype odd = 0;
    for (qsizetype i = 0; i < n; ++i) {
        const uchar c = uchar(bytes.at(i));
        if (c == 0)
            return true;
        odd += (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b) ? 1 : 0;
    }
    return odd * 20 > n;
}

} // namespace dialogist::knowledge
