// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/ooxml.h"

#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/xml.h"

#include <QDir>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

/// A target as a part's name: relative to the folder of the part that names it, or from the root.
QString resolve(const QString &folder, const QString &target)
{
    return target.startsWith(u'/') ? QDir::cleanPath(target.mid(1)) : QDir::cleanPath(folder + target);
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

void forEachRelation(const ZipParts &parts, const QString &part, const std::function<void(const SafeXml &)> &visit)
{
    const QString folder = folderOf(part);
    SafeXml xml(parts.value(folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s));
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            visit(xml);
            xml.skip();
        }
    }
}

} // namespace

QString mainPart(const ZipParts &parts, const QString &usual)
{
    SafeXml xml(parts.value(u"_rels/.rels"_s));
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            // The strict variant has another address for the same type.
            const bool isMain = xml.attribute(u"Type"_s).endsWith("/officeDocument"_L1);
            const QString target = resolve({}, xml.attribute(u"Target"_s));
            xml.skip();
            if (isMain && parts.contains(target))
                return target;
        }
    }
    return usual;
}

QHash<QString, QString> relationsOf(const ZipParts &parts, const QString &part)
{
    QHash<QString, QString> relations;
    forEachRelation(parts, part, [&](const SafeXml &xml) {
        if (xml.attribute(u"TargetMode"_s) != "External"_L1)
            relations.insert(xml.attribute(u"Id"_s), resolve(folderOf(part), xml.attribute(u"Target"_s)));
    });
    return relations;
}

QHash<QString, QString> linksOf(const ZipParts &parts, const QString &part)
{
    QHash<QString, QString> links;
    forEachRelation(parts, part, [&](const SafeXml &xml) {
        if (xml.attribute(u"TargetMode"_s) == "External"_L1 && xml.attribute(u"Type"_s).endsWith("/hyperlink"_L1))
            links.insert(xml.attribute(u"Id"_s), xml.attribute(u"Target"_s));
    });
    return links;
}

void readCoreProperties(const QByteArray &bytes, Document &document)
{
    SafeXml xml(bytes);
    while (xml.nextChild()) {
        while (xml.nextChild()) {
            const QString name = xml.name().toString();
            const QString text = tidy(xml.allText());
            if (name == "title"_L1 && document.title.isEmpty())
                document.title = text;
            else if (name == "language"_L1 && document.language.isEmpty())
                document.language = text;
        }
    }
}

} // namespace dialogist::knowledge
