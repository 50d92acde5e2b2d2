// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/epub.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/xml.h"
#include "studio/knowledge/readers/zip.h"

#include <QDir>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBlocks = 500'000;

struct Package {
    QString title;
    QString language;
    QHash<QString, QString> items; ///< id -> address within the book
    QStringList order;
};

QString packagePath(const QByteArray &container)
{
    SafeXml xml(container);
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            while (xml.nextChild()) {
                const QString path = xml.attribute(u"full-path"_s);
                if (!path.isEmpty())
                    return path;
                xml.skip();
            }
        }
    }
    return {};
}

void readPart(SafeXml &xml, const QString &part, Package &package)
{
    while (xml.nextChild()) {
        const QString name = xml.name().toString();
        if (part == "metadata"_L1) {
            const QString text = tidy(xml.allText());
            if (name == "title"_L1 && package.title.isEmpty())
                package.title = text;
            else if (name == "language"_L1 && package.language.isEmpty())
                package.language = text;
            continue;
        }
        if (part == "manifest"_L1)
            package.items.insert(xml.attribute(u"id"_s), QUrl::fromPercentEncoding(xml.attribute(u"href"_s).toUtf8()));
        else if (part == "spine"_L1 && package.order.size() < 5000)
            package.order.append(xml.attribute(u"idref"_s));
        xml.skip();
    }
}

Package readPackage(const QByteArray &bytes)
{
    Package package;
    SafeXml xml(bytes);
    while (xml.nextChild()) {
        while (xml.nextChild())
            readPart(xml, xml.name().toString(), package);
    }
    return package;
}

} // namespace

Result<Document> readEpub(const QByteArray &bytes)
{
    const auto parts = unzip(bytes, [](const QString &name) {
        const QString lower = name.toLower();
        return lower.endsWith(".xml"_L1) || lower.endsWith(".opf"_L1) || lower.endsWith(".xhtml"_L1) || lower.endsWith(".html"_L1) || lower.endsWith(".htm"_L1);
    });
    if (!parts.ok())
        return parts.error();
    const QByteArray rights = parts->value(u"META-INF/encryption.xml"_s);
    const QString path = packagePath(parts->value(u"META-INF/container.xml"_s));
    const Package package = readPackage(parts->value(path));
    Document document;
    document.mime = u"application/epub+zip"_s;
    document.title = package.title;
    document.language = package.language;
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    for (const QString &id : package.order) {
        const auto chapter = parts->constFind(QDir::cleanPath(folder + package.items.value(id)));
        if (chapter == parts->cend() || document.blocks.size() > maxBlocks)
            continue;
        // A chapter under copy protection is noise, not markup.
        const auto page = readHtml(chapter.value());
        if (page.ok())
            document.blocks += page->blocks;
    }
    if (document.blocks.isEmpty())
        return readError(rights.isEmpty() ? u"damaged"_s : u"encrypted"_s);
    return document;
}

} // namespace dialogist::knowledge
