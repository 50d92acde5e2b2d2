// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/yaml.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/yaml.h>

#include <cmath>

namespace dialogist {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumDepth = 64;
constexpr int maximumValues = 500'000;
constexpr qsizetype maximumBytes = 32 * 1024 * 1024;

Error atLine(int line, const QString &what)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("base", "Line %1 of the YAML text: %2").arg(line + 1).arg(what), {}};
}

/// yaml-cpp recurses once per level while it reads; deeper nesting than any person writes is refused before.
int deepestFlow(const QByteArray &text)
{
    int depth = 0;
    int deepest = 0;
    for (const char c : text) {
        if (c == '[' || c == '{')
            deepest = std::max(deepest, ++depth);
        else if ((c == ']' || c == '}') && depth > 0)
            --depth;
    }
    return deepest;
}

/// The deepest nesting that indentation and repeated dashes ("- - - -") can make.
int deepestBlock(const QByteArray &text)
{
    int deepest = 0;
    for (const QByteArray &line : text.split('\n')) {
        int dashes = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line[i];
            if ((c == '-' || c == '?') && (i + 1 == line.size() || line[i + 1] == ' '))
                ++dashes;
            else if (c != ' ')
                break;
        }
        deepest = std::max(deepest, dashes);
    }
    return deepest;
}

QJsonValue scalar(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!" || node.Tag() == "tag:yaml.org,2002:str") // quoted
        return text;
    if (text.isEmpty() || text == u"~" || text.compare(u"null", Qt::CaseInsensitive) == 0)
        return QJsonValue::Null;
    if (text == u"true" || text == u"True" || text == u"TRUE")
        return true;
    if (text == u"false" || text == u"False" || text == u"FALSE")
        return false;
    const QChar first = text.front();
    if (first.isDigit() || first == u'-' || first == u'+' || first == u'.') {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        // A text such as a phone number keeps its leading zero or plus.
        const bool isCode = first == u'+' || (text.size() > 1 && first == u'0' && text[1].isDigit());
        if (isNumber && std::isfinite(number) && !isCode)
            return number;
    }
    return text;
}

Result<QJsonValue> convert(const YAML::Node &node, int depth, int &left)
{
    const int line = node.Mark().line;
    if (depth > maximumDepth)
        return atLine(line, QCoreApplication::translate("base", "nested too deeply."));
    if (--left < 0)
        return atLine(line, QCoreApplication::translate("base", "more values than can be read."));
    switch (node.Type()) {
    case YAML::NodeType::Scalar:
        return scalar(node);
    case YAML::NodeType::Sequence: {
        QJsonArray list;
        for (const auto &item : node) {
            auto value = convert(item, depth + 1, left);
            if (!value)
                return value.error();
            list.append(*value);
        }
        return QJsonValue(list);
    }
    case YAML::NodeType::Map: {
        QJsonObject object;
        for (const auto &entry : node) {
            if (!entry.first.IsScalar())
                return atLine(line, QCoreApplication::translate("base", "a key that is no text."));
            auto value = convert(entry.second, depth + 1, left);
            if (!value)
                return value.error();
            object.insert(QString::fromStdString(entry.first.Scalar()), *value);
        }
        return QJsonValue(object);
    }
    default:
        return QJsonValue(QJsonValue::Null);
    }
}

bool isPlain(const QString &text)
{
    if (text.isEmpty() || text != text.trimmed() || text.contains(u'\n') || text.size() > 200)
        return false;
    if (!text.front().isLetter())
        return false;
    static const QStringList words = {u"null"_s, u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s, u"y"_s, u"n"_s};
    if (words.contains(text, Qt::CaseInsensitive))
        return false;
    for (const QChar c : text) {
        if (c == u':' || c == u'#' || c == u'"' || c == u'\\' || c < u' ' || c == u'\x7f')
            return false;
    }
    return true;
}

QByteArray quoted(const QString &text)
{
    if (isPlain(text))
        return text.toUtf8();
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else if (c < u' ' || (c >= u'\x7f' && c < u'\xa0') || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0xfeff))
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

QByteArray scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number == std::floor(number) && std::abs(number) < 1e15)
            return QByteArray::number(qint64(number));
        return QByteArray::number(number, 'g', 17);
    }
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Array:
        return "[]";
    case QJsonValue::Object:
        return "{}";
    default:
        return "null";
    }
}

bool isBlock(const QJsonValue &value)
{
    return (value.isArray() && !value.toArray().isEmpty()) || (value.isObject() && !value.toObject().isEmpty());
}

void write(QByteArray &out, const QJsonValue &value, int indent, bool inItem, const QStringList &order)
{
    const QByteArray blanks(indent, ' ');
    if (value.isArray()) {
        bool first = true;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            out += (inItem && first ? QByteArray() : blanks) + '-';
            if (isBlock(item)) {
                out += ' ';
                write(out, item, indent + 2, true, order);
            } else {
                out += ' ' + scalarText(item) + '\n';
            }
            first = false;
        }
        return;
    }
    const QJsonObject object = value.toObject();
    QStringList keys;
    for (const QString &key : order) {
        if (object.contains(key))
            keys.append(key);
    }
    for (const QString &key : object.keys()) {
        if (!order.contains(key))
            keys.append(key);
    }
    bool first = true;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue item = object[key];
        out += (inItem && first ? QByteArray() : blanks) + quoted(key) + ':';
        if (isBlock(item)) {
            out += '\n';
            write(out, item, item.isArray() ? indent : indent + 2, false, order);
        } else {
            out += ' ' + scalarText(item) + '\n';
        }
        first = false;
    }
}
} // namespace

Result<QJsonValue> fromYaml(const QByteArray &text)
{
    if (text.size() > maximumBytes)
        return Error {ErrorCode::Limit, QCoreApplication::translate("base", "The YAML text is larger than 32 MB."), {}};
    if (deepestFlow(text) > 1000 || deepestBlock(text) > 1000)
        return Error {ErrorCode::Limit, QCoreApplication::translate("base", "The YAML text is nested too deeply."), {}};
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(text.toStdString());
        if (documents.empty())
            return QJsonValue(QJsonValue::Null);
        if (documents.size() > 1)
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("base", "The YAML text holds several documents; one is expected."), {}};
        int left = maximumValues;
        return convert(documents.front(), 0, left);
    } catch (const YAML::Exception &exception) {
        return atLine(std::max(0, exception.mark.line), QString::fromStdString(exception.msg));
    } catch (const std::exception &exception) {
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("base", "The YAML text cannot be read."), QString::fromLatin1(exception.what())};
    }
}

QByteArray toYaml(const QJsonValue &value, const QStringList &keyOrder)
{
    QByteArray out;
    if (isBlock(value))
        write(out, value, 0, false, keyOrder);
    else
        out = scalarText(value) + '\n';
    return out;
}

} // namespace dialogist
