// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/xml.h"

#include "studio/knowledge/readers/textdecode.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 200;
constexpr int maxAttributes = 256;

/// More quoted values in one tag than an honest element has. Comments and CDATA may only make it too strict by far less.
bool hasCrowdedTag(const QByteArray &bytes)
{
    bool inTag = false;
    char quote = 0;
    int values = 0;
    for (const char c : bytes) {
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (!inTag) {
            inTag = c == '<';
            values = 0;
        } else if (c == '>') {
            inTag = false;
        } else if (c == '"' || c == '\'') {
            quote = c;
            if (++values > maxAttributes)
                return true;
        } else if (c == '!' || c == '?') {
            // Comments hold stray quotes; the parser itself handles them in linear time.
            inTag = values > 0;
        }
    }
    return false;
}

bool isWide(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.left(4).contains('\0');
}

} // namespace

SafeXml::SafeXml(const QByteArray &bytes)
{
    if (isWide(bytes)) {
        const QString text = decodeText(bytes);
        if (hasCrowdedTag(text.toUtf8()))
            fail(u"too-complex"_s);
        else
            m_xml.addData(text);
    } else if (hasCrowdedTag(bytes)) {
        fail(u"too-complex"_s);
    } else {
        m_xml.addData(bytes);
    }
}

void SafeXml::fail(const QString &code)
{
    if (m_code.isEmpty())
        m_code = code;
}

QString SafeXml::code() const
{
    if (!m_code.isEmpty())
        return m_code;
    return m_xml.hasError() ? u"damaged"_s : QString();
}

bool SafeXml::nextNode()
{
    while (!failed()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            fail(u"unsafe"_s);
            return false;
        case QXmlStreamReader::StartElement:
            if (++m_depth > maxDepth) {
                fail(u"too-complex"_s);
                return false;
            }
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return false;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
    return false;
}

bool SafeXml::nextChild()
{
    while (nextNode()) {
        if (!isText())
            return true;
    }
    return false;
}

void SafeXml::skip()
{
    while (nextChild())
        skip();
}

QString SafeXml::allText()
{
    QString result;
    while (nextNode()) {
        if (isText())
            result += text();
        else
            result += allText();
    }
    return result;
}

QString SafeXml::attribute(QStringView localName) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == localName)
            return attribute.value().toString();
    }
    return {};
}

QStringList SafeXml::attributeValues(QStringView localName) const
{
    QStringList values;
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == localName)
            values.append(attribute.value().toString());
    }
    return values;
}

bool SafeXml::hasAttribute(QStringView localName) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == localName)
            return true;
    }
    return false;
}

} // namespace dialogist::knowledge
