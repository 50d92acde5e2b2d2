// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/passagelinks.h"

#include <QJsonDocument>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {

bool isOpenable(const QString &address)
{
    static const QStringList starts {u"http://"_s, u"https://"_s, u"mailto:"_s, u"tel:"_s};
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return address.startsWith(start); });
}

} // namespace

QJsonArray linksToJson(const QList<PassageLink> &links)
{
    QJsonArray list;
    for (const PassageLink &link : links)
        list.append(QJsonArray {link.at, link.length, link.address});
    return list;
}

QList<PassageLink> linksFromJson(const QJsonArray &list, qsizetype characters)
{
    QList<PassageLink> links;
    qsizetype end = 0;
    for (const QJsonValue &value : list) {
        if (links.size() >= mostPassageLinks)
            break;
        const PassageLink link {value[0].toInt(-1), value[1].toInt(-1), value[2].toString()};
        if (link.at < end || link.length < 1 || link.at > characters || link.length > characters - link.at || link.address.size() > longestPassageAddress
            || !isOpenable(link.address))
            continue;
        end = link.at + link.length;
        links.append(link);
    }
    return links;
}

QString linksToText(const QList<PassageLink> &links)
{
    // Never null, which the column does not take.
    return links.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(linksToJson(links)).toJson(QJsonDocument::Compact));
}

QList<PassageLink> linksFromText(const QString &text, qsizetype characters)
{
    return text.isEmpty() ? QList<PassageLink>() : linksFromJson(QJsonDocument::fromJson(text.toUtf8()).array(), characters);
}

} // namespace dialogist::storage
