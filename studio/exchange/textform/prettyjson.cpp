// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/prettyjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {
void writeText(QByteArray &out, const QString &text)
{
    const auto escape = [&out](char16_t unit) { out += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'); };
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t unit = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += QStringView(text).sliced(i, 2).toUtf8();
            ++i;
        } else if (unit == u'"' || unit == u'\\') {
            out += '\\';
            out += char(unit);
        } else if (unit == u'\n') {
            out += "\\n";
        } else if (unit == u'\t') {
            out += "\\t";
        } else if (unit == u'\r') {
            out += "\\r";
        } else if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || c.isSurrogate() || unit == 0x2028 || unit == 0x2029 || unit == 0xfeff
                   || unit >= 0xfffe) {
            escape(unit); // invisible, or taken for the end of a line by some editors
        } else if (unit < 0x80) {
            out += char(unit);
        } else {
            out += QStringView(text).sliced(i, 1).toUtf8();
        }
    }
    out += '"';
}

void writeNumber(QByteArray &out, const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    if (double(whole) == number || value.toVariant().typeId() == QMetaType::LongLong)
        out += QByteArray::number(whole);
    else if (std::isfinite(number))
        out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    else
        out += "null";
}

void writeValue(QByteArray &out, const QJsonValue &value, int level);

void writeObject(QByteArray &out, const QJsonObject &object, int level)
{
    if (object.isEmpty()) {
        out += "{}";
        return;
    }
    const QByteArray indent(2 * (level + 1), ' ');
    out += "{\n";
    bool first = true;
    for (auto it = object.begin(); it != object.end(); ++it) { // QJsonObject keeps its keys sorted
        out += first ? "" : ",\n";
        first = false;
        out += indent;
        writeText(out, it.key());
        out += ": ";
        writeValue(out, it.value(), level + 1);
    }
    out += '\n' + QByteArray(2 * level, ' ') + '}';
}

void writeArray(QByteArray &out, const QJsonArray &array, int level)
{
    if (array.isEmpty()) {
        out += "[]";
        return;
    }
    const QByteArray indent(2 * (level + 1), ' ');
    out += "[\n";
    bool first = true;
    for (const QJsonValue &value : array) {
        out += first ? "" : ",\n";
        first = false;
        out += indent;
        writeValue(out, value, level + 1);
    }
    out += '\n' + QByteArray(2 * level, ' ') + ']';
}

void writeValue(QByteArray &out, const QJsonValue &value, int level)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return writeObject(out, value.toObject(), level);
    case QJsonValue::Array:
        return writeArray(out, value.toArray(), level);
    case QJsonValue::String:
        return writeText(out, value.toString());
    case QJsonValue::Double:
        return writeNumber(out, value);
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    default:
        out += "null";
    }
}
} // namespace

QByteArray prettyJson(const QJsonObject &object)
{
    QByteArray out;
    writeObject(out, object, 0);
    return out + '\n';
}

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + int(QByteArrayView(bytes).first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n'));
}

int conflictMarkerLine(const QByteArray &bytes)
{
    for (const char *marker : {"<<<<<<< ", ">>>>>>> ", "||||||| "}) {
        if (bytes.startsWith(marker))
            return 1;
        const qsizetype at = bytes.indexOf(QByteArray("\n") + marker);
        if (at >= 0)
            return lineAt(bytes, at + 1);
    }
    return 0;
}

Error textError(const QString &file, int line, const QString &message)
{
    const QString place = line > 0 ? QCoreApplication::translate("exchange", "%1, line %2").arg(file).arg(line) : file;
    return {ErrorCode::InvalidInput, u"%1: %2"_s.arg(place, message), u"text form"_s};
}

Error conflictError(const QString &file, int line)
{
    return textError(file, line,
                     QCoreApplication::translate("exchange", "a merge was not finished here. Choose one of the two sides, remove the marks, then try again."));
}

Result<QJsonObject> readPrettyJson(const QByteArray &bytes, const QString &file)
{
    const QByteArray json = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    if (const int line = conflictMarkerLine(json); line > 0)
        return conflictError(file, line);
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return textError(file, lineAt(json, parsed.offset), QCoreApplication::translate("exchange", "this is no JSON (%1).").arg(parsed.errorString()));
    if (!document.isObject())
        return textError(file, 1, QCoreApplication::translate("exchange", "an object in braces is expected here."));
    return document.object();
}

} // namespace dialogist::exchange
