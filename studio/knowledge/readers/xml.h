// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace dialogist::knowledge {

/// A stream reader for XML from strangers: refuses DOCTYPE, too many attributes on one element and nesting over 200.
/// Walk with nextChild(); it keeps the depth, so that recursion in a reader is bounded too.
class SafeXml
{
public:
    /// Counts attributes on the raw text before the parser sees it, as the parser's time grows with their square.
    explicit SafeXml(const QByteArray &bytes);

    /// Moves to the next child element of the current one; false at its end. Every element entered must be walked to its end
    /// or skipped with skip().
    bool nextChild();
    void skip();
    /// As nextChild(), but also stops at text: true with isText() set.
    bool nextNode();
    bool isText() const { return m_xml.isCharacters(); }
    QStringView text() const { return m_xml.text(); }
    /// All text of the current element, its children's too; leaves the element.
    QString allText();

    QStringView name() const { return m_xml.name(); }
    /// The attribute of this local name, in whatever namespace.
    QString attribute(QStringView localName) const;
    bool hasAttribute(QStringView localName) const;
    /// The values of all attributes of this local name ("id" and "r:id" may both be there).
    QStringList attributeValues(QStringView localName) const;

    bool failed() const { return !m_code.isEmpty() || m_xml.hasError(); }
    /// "unsafe", "too-complex" or "damaged"; empty when all is well.
    QString code() const;

private:
    void fail(const QString &code);

    QXmlStreamReader m_xml;
    QString m_code;
    int m_depth = 0;
};

} // namespace dialogist::knowledge
